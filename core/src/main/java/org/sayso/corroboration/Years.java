package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a claim may be of the year or month asked about by what stands around it, where no
/// event tells a day.
final class Years {
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private Years() {}

  /// A year that the sentence names must be the one asked about; where it names none, the year that
  /// the document's title names. In a long document a month that is asked about must stand nearby.
  static boolean admit(TimeWindow asked, CorpusDocument document, CorpusClaim claim) {
    String year = asked.first().map(LocalDate::getYear).map(String::valueOf).orElse("");
    String sentence = claim.around().sentence();
    if (!year.isEmpty() && YEAR.matcher(sentence).find()) {
      if (!sentence.contains(year)) {
        return false;
      }
    } else if (!year.isEmpty() && document.carrier().published().isEmpty()) {
      Matcher titled = YEAR.matcher(document.title());
      if (titled.find() && !document.title().contains(year)) {
        return false;
      }
    }
    String month = asked.text().replaceAll("[^\\p{L}]", " ").strip().split("\\s+")[0];
    boolean framed = !claim.around().frame().isEmpty();
    boolean needsMonth = framed && !asked.isYear() && month.length() > 2;
    return !needsMonth || new PlainText(claim.around().frame() + " " + sentence).hasName(month);
  }
}
