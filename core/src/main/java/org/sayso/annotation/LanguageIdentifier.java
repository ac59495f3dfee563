package org.sayso.annotation;

/// Tells the language of a text.
@FunctionalInterface
public interface LanguageIdentifier {
  /// The BCP 47 tag of `text`'s language, `und` when the text is too short or too mixed to tell.
  String identify(String text);
}
