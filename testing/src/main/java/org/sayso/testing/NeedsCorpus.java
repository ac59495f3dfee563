package org.sayso.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test (or a class of tests) that reads corpora which do not come with the clone. It is skipped,
/// and the corpus named, where one of them is missing; see [Corpora] for where they are looked for.
///
/// For JUnit Jupiter only: jqwik properties do not see it.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsCorpusCondition.class)
public @interface NeedsCorpus {
  /// Names of folders such as `seed` or `polnear`.
  String[] value();
}
