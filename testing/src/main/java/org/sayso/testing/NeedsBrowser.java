package org.sayso.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test (or a class of tests) that drives the installed Chromium; skipped where there is none.
/// [Browser] says where it is. Nothing is ever downloaded.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowserCondition.class)
public @interface NeedsBrowser {}
