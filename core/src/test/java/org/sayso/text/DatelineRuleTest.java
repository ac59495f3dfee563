package org.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MIRAVEL, Tavara (IWN) — The army said | {p:MIRAVEL, Tavara} ({c:IWN}) —",
        "Port Selm, Feb 12 (IWN) - Police said | {p:Port Selm}, {d:Feb 12} ({c:IWN}) -",
        "Corran, Sep 5 (IslandWire) A prominent group | {p:Corran}, {d:Sep 5} ({c:IslandWire})",
        "TIDEGATE, Lowmarsh, Oct. 4 (IWN) — Three people | {p:TIDEGATE, Lowmarsh}, {d:Oct. 4} ({c:IWN}) —",
        "PORT SELM: The Interior Ministry said | {p:PORT SELM}:",
        "PORT SELM, 12 February 2031: Police said | {p:PORT SELM}, {d:12 February 2031}:",
        "PORT SELM/CORRAN (Island Wire) - Two men | {p:PORT SELM/CORRAN} ({c:Island Wire}) -",
        "CORRAN — “We saw it,” she said | {p:CORRAN} —",
        "(Island Wire) - The army said | ({c:Island Wire}) -",
        "Port Selm, February 12, 2031 — Sons of the Tide | {p:Port Selm}, {d:February 12, 2031} —",
        "MIRAVEL, Tuesday — The leader said | {p:MIRAVEL}, {d:Tuesday} —",
        "Friday, January 4, 2031 | {d:Friday, January 4, 2031}",
      })
  void findsTheDatelineOfManyStyles(String paragraph, String expected) {
    assertThat(marked(paragraph)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Karst Liberation Front (KLF) said it had left the valley.",
        "Karst Liberation Front (KLF) — the group that fights in the hills — said so.",
        "ANALYSIS: Why the talks failed",
        "In Miravel, Feb 12 was a day of mourning.",
        "Friday, January 4",
        "Corran, Tuesday was quiet.",
        "Port Selm, Feb 12 was quiet.",
        "THE ARMY SAID: THE TOWN IS CALM.",
        "Police in Corran said two men were shot.",
        "",
      })
  void leavesRunningTextAlone(String paragraph) {
    assertThat(DatelineRule.find(paragraph)).isEmpty();
  }

  @Test
  void textBeginsAfterTheDash() {
    String paragraph = "MIRAVEL (IWN) -- Two men were shot.";

    assertThat(DatelineRule.find(paragraph).map(match -> paragraph.substring(match.bodyBegin())))
        .contains("Two men were shot.");
  }

  private static String marked(String paragraph) {
    DatelineRule.Match match = DatelineRule.find(paragraph).orElseThrow();
    var inserts = new TreeMap<Integer, String>();
    match.place().ifPresent(span -> mark(inserts, span, "p"));
    match.date().ifPresent(span -> mark(inserts, span, "d"));
    match.credit().ifPresent(span -> mark(inserts, span, "c"));
    var marked = new StringBuilder(paragraph.substring(0, match.end()));
    inserts.descendingMap().forEach((at, mark) -> marked.insert(at, mark));
    return marked.toString();
  }

  private static void mark(Map<Integer, String> inserts, TextSpan span, String name) {
    inserts.merge(span.begin(), "{" + name + ":", String::concat);
    inserts.merge(span.end(), "}", String::concat);
  }
}
