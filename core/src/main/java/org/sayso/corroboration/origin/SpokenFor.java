package org.sayso.corroboration.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// By which words a report says for whom a person speaks whom it names without the body: "the
/// committee's chair, X", "X, who speaks for the ministry of the interior", "spokesman X".
public final class SpokenFor {
  private static final String ROLES =
      "(?:chair(?:man|woman|person)?|head|director|president|leader|spokes\\p{L}+|researcher"
          + "|secretary|founder|representative|investigator|coordinator)";
  private static final Pattern OWNED =
      Pattern.compile("(?:^|the |its )(?<body>[\\p{L} ]+?)[’']s? " + ROLES + "\\b");
  private static final Pattern OF =
      Pattern.compile("\\b" + ROLES + " (?:of|for|at|with) (?:the )?(?<body>[\\p{L} ]+)");
  private static final Pattern SPEAKS =
      Pattern.compile("\\bwho (?:speaks|spoke|works|worked) for (?:the )?(?<body>[\\p{L} ]+)");

  /// "the ministry of the interior"
  private static final Pattern TURNED =
      Pattern.compile("(?<noun>ministry|department|office) of (?:the )?(?<field>\\p{L}+).*");

  private static final String NAME = "name:";

  private SpokenFor() {}

  /// The telling words of the body; none where the description names none.
  ///
  /// @param described the words for the speaker, as printed
  public static Set<String> body(String described) {
    String told = described.toLowerCase(Locale.ROOT);
    return Stream.of(OWNED, OF, SPEAKS)
        .map(pattern -> pattern.matcher(told))
        .filter(Matcher::find)
        .map(found -> words(found.group("body").strip()))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private static Set<String> words(String body) {
    Matcher turned = TURNED.matcher(body);
    return turned.matches()
        ? Set.of(turned.group("field"), turned.group("noun"))
        : BodyWords.telling(body);
  }

  /// "spokesman X", of a body that may not be said there.
  ///
  /// @param described the words for the speaker, as printed
  public static boolean isSpokesman(String described) {
    return described.toLowerCase(Locale.ROOT).contains("spokes");
  }

  /// The name of a person who is named in full and for whom no body is known.
  static Optional<String> person(Origin.Account account) {
    String key = account.lineage().key();
    return key.startsWith(NAME) ? Optional.of(key.substring(NAME.length())) : Optional.empty();
  }
}
