package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tokens divided into pieces, with the way back from pieces to tokens.
///
/// @param pieces the pieces of all tokens in order
/// @param tokenOf for each piece the index of its token, counted from the first token that was
///   divided
record TokenPieces(List<NamePiece> pieces, List<Integer> tokenOf) {
  /// The pieces of at most `most` tokens from `from`.
  static TokenPieces of(List<String> tokens, int from, int most) {
    return of(tokens, from, most, Set.of());
  }

  /// The pieces of at most `most` tokens from `from`, but for those at the indexes `without`.
  static TokenPieces of(List<String> tokens, int from, int most, Set<Integer> without) {
    List<NamePiece> pieces = new ArrayList<>();
    List<Integer> tokenOf = new ArrayList<>();
    int end = Math.min(tokens.size(), from + most);
    for (int i = from; i < end; i++) {
      if (without.contains(i)
          || (i > from && isPossessiveOfMany(tokens.get(i - 1), tokens.get(i)))) {
        continue;
      }
      for (NamePiece piece : NamePiece.of(tokens.get(i))) {
        pieces.add(piece);
        tokenOf.add(i - from);
      }
    }
    return new TokenPieces(pieces, tokenOf);
  }

  /// The mark in "Workers' Party" is a token, and no piece of the name.
  private static boolean isPossessiveOfMany(String before, String mark) {
    return (mark.equals("'") || mark.equals("’"))
        && before.endsWith("s")
        && Character.isUpperCase(before.charAt(0));
  }

  /// How many tokens the pieces before `end` take; 0 when `end` lies inside a token. A possessive
  /// `'s` that a token ends with does not count: "Pakistan's" ends a name as "Pakistan" does.
  int tokensBefore(int end) {
    if (end == 0) {
      return 0;
    }
    int token = tokenOf.get(end - 1);
    int next = end;
    if (next < pieces.size()
        && tokenOf.get(next) == token
        && pieces.get(next).folded().equals(NamePiece.POSSESSIVE)) {
      next++;
    }
    return next < pieces.size() && tokenOf.get(next) == token ? 0 : token + 1;
  }
}
