package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;

/// Ministries by their field, whatever it is: "Ministry of Culture and Islamic Guidance", "Oil
/// Ministry".
final class OpenMinistry {
  private static final Set<String> CONNECTORS =
      Set.of("and", "of", "the", "for", "s", NamePiece.POSSESSIVE, "'", ",");
  private static final Set<String> NOT_A_FIELD =
      Set.of(
          "the", "a", "an", "in", "by", "of", "at", "on", "this", "that", "said", "while", "when",
          "as", "other", "his", "its", "their", "for", "both");
  private static final int LONGEST_FIELD = 9;
  private static final int LONGEST_BEFORE = 4;

  /// @param end index after the last piece
  record At(RoleNouns.Role role, int end) {}

  private OpenMinistry() {}

  /// The ministry whose name begins at `from`.
  static Optional<At> at(List<NamePiece> pieces, int from) {
    if (from >= pieces.size() || !pieces.get(from).initialUpper()) {
      return Optional.empty();
    }
    return isMinistry(pieces.get(from)) ? fieldAfter(pieces, from) : fieldBefore(pieces, from);
  }

  private static Optional<At> fieldAfter(List<NamePiece> pieces, int from) {
    int field = from + 2;
    if (field >= pieces.size() || !(is(pieces, from + 1, "of") || is(pieces, from + 1, "for"))) {
      return Optional.empty();
    }
    int end = field;
    int i = field;
    while (i < pieces.size() && i - field < LONGEST_FIELD) {
      if (pieces.get(i).initialUpper()) {
        end = i + 1;
      } else if (!CONNECTORS.contains(pieces.get(i).folded())
          || pieces.get(i).folded().equals(",")) {
        break;
      }
      i++;
    }
    return end == field
        ? Optional.empty()
        : Optional.of(new At(role(pieces.subList(field, end)), end));
  }

  private static Optional<At> fieldBefore(List<NamePiece> pieces, int from) {
    for (int i = from; i < Math.min(pieces.size(), from + LONGEST_BEFORE + 1); i++) {
      NamePiece piece = pieces.get(i);
      if (i > from && isMinistry(piece)) {
        return Optional.of(new At(role(pieces.subList(from, i)), i + 1));
      }
      if (NOT_A_FIELD.contains(piece.folded())
          || (!piece.initialUpper() && !piece.folded().equals("and"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static RoleNouns.Role role(List<NamePiece> field) {
    List<NamePiece> words = is(field, 0, "the") ? field.subList(1, field.size()) : field;
    String key =
        "MINISTRY-OF-"
            + NamePiece.key(words).replace(" 's", "s").replace(' ', '-').toUpperCase(Locale.ROOT);
    String title = "{demonym} Ministry of " + titleOf(words);
    return new RoleNouns.Role(
        key, ActorKind.GOVERNMENT_BODY, title, Optional.of("GOVERNMENT"), true, List.of(key));
  }

  private static String titleOf(List<NamePiece> words) {
    StringBuilder title = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      NamePiece piece = words.get(i);
      if (piece.folded().equals(NamePiece.POSSESSIVE)) {
        title.append(NamePiece.POSSESSIVE);
      } else {
        title
            .append(title.isEmpty() ? "" : " ")
            .append(
                CONNECTORS.contains(piece.folded())
                    ? piece.folded()
                    : NameRun.capitalized(words, i, i + 1));
      }
    }
    return title.toString();
  }

  private static boolean isMinistry(NamePiece piece) {
    return piece.folded().equals("ministry") && piece.initialUpper();
  }

  private static boolean is(List<NamePiece> pieces, int index, String folded) {
    return index < pieces.size() && pieces.get(index).folded().equals(folded);
  }
}
