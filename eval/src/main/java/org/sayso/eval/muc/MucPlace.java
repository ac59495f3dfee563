package org.sayso.eval.muc;

import java.util.Arrays;
import java.util.List;

/// A place of slot 3: `COUNTRY: NAME (TYPE): NAME (TYPE)`.
///
/// @param countries one, or two of an incident between them
/// @param inside what stands behind the country, squeezed, in the order of the letters: the
///   official program takes the parts in any order
record MucPlace(List<String> countries, List<String> inside) {
  static MucPlace parse(String text) {
    String[] parts = text.split(":");
    List<String> countries =
        Arrays.stream(parts[0].split("\\s-\\s")).map(MucStrings::squeezed).toList();
    List<String> inside =
        Arrays.stream(parts)
            .skip(1)
            .map(MucStrings::squeezed)
            .filter(part -> !part.isEmpty())
            .sorted()
            .toList();
    return new MucPlace(countries, inside);
  }

  /// How well `answer` answers this place of a key: partly for the right country. Where the key has
  /// no more than the country, or only the country is wrong, that is left to a person.
  Verdict compare(MucPlace answer) {
    if (equals(answer)) {
      return Verdict.CORRECT;
    }
    if (answer.countries.stream().anyMatch(countries::contains)) {
      return inside.isEmpty() ? Verdict.OPEN : Verdict.PARTIAL;
    }
    return !inside.isEmpty() && inside.equals(answer.inside) ? Verdict.OPEN : Verdict.INCORRECT;
  }
}
