package org.sayso.annotation;

import java.util.Set;

/// Verbs of looking into something: what is looked into is neither done nor said by that.
public final class Inquiry {
  private static final Set<String> VERBS =
      Set.of("check", "examine", "inquire", "investigate", "look", "probe", "review", "study");

  private Inquiry() {}

  /// Whether `token` is such a verb in one of its forms.
  public static boolean isVerb(Token token) {
    return token.pos() == PartOfSpeech.VERB && VERBS.contains(token.lemma());
  }
}
