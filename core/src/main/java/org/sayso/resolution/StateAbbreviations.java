package org.sayso.resolution;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The short forms of the states of the United States in American news: "Richmond, Ky.".
final class StateAbbreviations {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          state("AL", "Ala."), state("AZ", "Ariz."), state("AR", "Ark."),
          state("CA", "Calif."), state("CO", "Colo."), state("CT", "Conn."),
          state("DE", "Del."), state("FL", "Fla."), state("GA", "Ga."),
          state("IL", "Ill."), state("IN", "Ind."), state("KS", "Kan."),
          state("KY", "Ky."), state("LA", "La."), state("MD", "Md."),
          state("MA", "Mass."), state("MI", "Mich."), state("MN", "Minn."),
          state("MS", "Miss."), state("MO", "Mo."), state("MT", "Mont."),
          state("NE", "Neb."), state("NV", "Nev."), state("NH", "N.H."),
          state("NJ", "N.J."), state("NM", "N.M."), state("NY", "N.Y."),
          state("NC", "N.C."), state("ND", "N.D."), state("OK", "Okla."),
          state("OR", "Ore."), state("PA", "Pa."), state("RI", "R.I."),
          state("SC", "S.C."), state("SD", "S.D."), state("TN", "Tenn."),
          state("VT", "Vt."), state("VA", "Va."), state("WA", "Wash."),
          state("WV", "W.Va."), state("WI", "Wis."), state("WY", "Wyo."),
          state("DC", "D.C."));

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\G,? \\(?("
              + CODES.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + "|W\\. Va\\.)");

  private StateAbbreviations() {}

  private static Map.Entry<String, String> state(String code, String printed) {
    return Map.entry(printed, "US." + code);
  }

  /// The code of the state that `name` shortens: `US.KY`.
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(name.equals("W. Va.") ? "W.Va." : name));
  }

  /// The code of the state whose short form stands behind `end` in `text`.
  static Optional<String> behind(String text, int end) {
    Matcher matcher = BEHIND.matcher(text);
    return matcher.find(end) ? code(matcher.group(1)) : Optional.empty();
  }
}
