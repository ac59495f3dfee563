package org.sayso.corroboration;

import java.util.Locale;
import org.sayso.mention.ActorKind;

/// Looks for somebody in words of the news by what it may be called there.
final class Names {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_FIRST = 6;

  private Names() {}

  /// By the name, its capitals, the name of an armed group without "movement" or "forces", the
  /// nouns of a body that has no name.
  static boolean isIn(PlainText text, ActorRef actor) {
    if (text.isEmpty()) {
      return false;
    }
    if (Body.of(actor).isPresent()) {
      return text.hasFormOf(Body.of(actor).get().nouns());
    }
    String name = bare(actor.name());
    if (text.hasName(name) || (actor.kind() != ActorKind.PERSON && text.hasShort(name))) {
      return true;
    }
    String first = name.split("\\s+", 2)[0];
    return actor.kind().isArmedNonState()
        && first.length() >= SHORTEST_FIRST
        && !first.equals("Islamic")
        && text.hasName(first);
  }

  /// By the last of a person's names alone.
  static boolean isBySurname(PlainText text, ActorRef actor) {
    String name = actor.name();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return actor.kind() == ActorKind.PERSON
        && name.contains(" ")
        && last.length() >= SHORTEST
        && text.hasName(last);
  }

  /// Whether the words of a question are a name.
  static boolean isName(String words) {
    return Character.isUpperCase(words.codePointAt(0));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("the ")
        ? name.substring("the ".length())
        : name;
  }
}
