package org.sayso.eval.muc;

import java.util.Arrays;
import java.util.List;

/// A place of slot 3: `COUNTRY: NAME (TYPE): NAME (TYPE)`.
///
/// @param countries one, or two of an incident between them
/// @param inside what stands behind the country, squeezed
record MucPlace(List<String> countries, String inside) {
  static MucPlace parse(String text) {
    int colon = text.indexOf(':');
    String country = colon < 0 ? text : text.substring(0, colon);
    String inside = colon < 0 ? "" : MucStrings.squeezed(text.substring(colon + 1));
    List<String> countries =
        Arrays.stream(country.split("\\s-\\s")).map(MucStrings::squeezed).toList();
    return new MucPlace(countries, inside);
  }

  /// How well `answer` answers this place of a key: partly for the right country, or if only the
  /// country is wrong.
  Verdict compare(MucPlace answer) {
    if (equals(answer)) {
      return Verdict.CORRECT;
    }
    boolean country = answer.countries.stream().anyMatch(countries::contains);
    boolean rest = !inside.isEmpty() && inside.equals(answer.inside);
    return country || rest ? Verdict.PARTIAL : Verdict.INCORRECT;
  }
}
