package org.sayso.resolution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.text.TextSpan;

/// The short forms of American states and Canadian provinces in their news: "Richmond, Ky.".
final class StateAbbreviations {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          state("AL", "Ala."),
          state("AZ", "Ariz."),
          state("AR", "Ark."),
          state("CA", "Calif."),
          state("CO", "Colo."),
          state("CT", "Conn."),
          state("DE", "Del."),
          state("FL", "Fla."),
          state("GA", "Ga."),
          state("IL", "Ill."),
          state("IN", "Ind."),
          state("KS", "Kan."),
          state("KY", "Ky."),
          state("LA", "La."),
          state("MD", "Md."),
          state("MA", "Mass."),
          state("MI", "Mich."),
          state("MN", "Minn."),
          state("MS", "Miss."),
          state("MO", "Mo."),
          state("MT", "Mont."),
          state("NE", "Neb."),
          state("NV", "Nev."),
          state("NH", "N.H."),
          state("NJ", "N.J."),
          state("NM", "N.M."),
          state("NY", "N.Y."),
          state("NC", "N.C."),
          state("ND", "N.D."),
          state("OK", "Okla."),
          state("OR", "Ore."),
          state("PA", "Pa."),
          state("RI", "R.I."),
          state("SC", "S.C."),
          state("SD", "S.D."),
          state("TN", "Tenn."),
          state("VT", "Vt."),
          state("VA", "Va."),
          state("WA", "Wash."),
          state("WV", "W.Va."),
          state("WI", "Wis."),
          state("WY", "Wyo."),
          state("DC", "D.C."),
          province("01", "Alta."),
          province("02", "B.C."),
          province("03", "Man."),
          province("04", "N.B."),
          province("05", "N.L."),
          province("07", "N.S."),
          province("08", "Ont."),
          province("09", "P.E.I."),
          province("10", "Que."),
          province("11", "Sask."),
          province("13", "N.W.T."));

  private static final String FORMS =
      CODES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
          + "|W\\. Va\\.|N\\. [CDHJMY]\\.|S\\. [CD]\\.|D\\. C\\.";

  private static final Pattern BEHIND = Pattern.compile("\\G,? \\(?(" + FORMS + ")");

  /// Behind the name of a town, or of a politician's party: "D-S.C.".
  private static final Pattern PRINTED =
      Pattern.compile("(?<=\\p{L}[.,]? |\\(|\\b[DR]-)(?:" + FORMS + ")");

  private StateAbbreviations() {}

  private static Map.Entry<String, String> state(String code, String printed) {
    return Map.entry(printed, "US." + code);
  }

  private static Map.Entry<String, String> province(String code, String printed) {
    return Map.entry(printed, "CA." + code);
  }

  /// The code of the state that `name` shortens: `US.KY`. The last full stop of several may be
  /// missing, where it ends the sentence too: "N.Y".
  static Optional<String> code(String name) {
    String whole = name.indexOf('.') > 0 && !name.endsWith(".") ? name + "." : name;
    return Optional.ofNullable(CODES.get(whole.replace(" ", "")));
  }

  /// The code of the state whose short form stands behind `end` in `text`.
  static Optional<String> behind(String text, int end) {
    Matcher matcher = BEHIND.matcher(text);
    return matcher.find(end) ? code(matcher.group(1)) : Optional.empty();
  }

  /// Where short forms of states stand in `text`, behind another word.
  static List<TextSpan> all(String text) {
    return PRINTED
        .matcher(text)
        .results()
        .map(one -> new TextSpan(one.start(), one.end()))
        .toList();
  }
}
