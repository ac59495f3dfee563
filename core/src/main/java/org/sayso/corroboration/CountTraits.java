package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.corroboration.Question.Kind;

/// Whether a claim counts what "how many" asks for: the same things, and of the same harm.
final class CountTraits {
  /// A number with the words behind it, which may say what it counts.
  private static final Pattern COUNT =
      Pattern.compile(
          "(?i)\\b(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
              + "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|"
              + "fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|scores|several|many"
              + "|no)\\b((?:\\W+\\w+){0,4})");

  /// The harm stands no farther from the number.
  private static final int NEAR = 40;

  private static final Set<String> ANYBODY = Set.of("people", "person", "casualty", "victim");

  private final boolean asks;
  private final boolean asksPeople;
  private final List<String> counted;
  private final List<String> harm = new ArrayList<>();
  private final List<String> otherHarm = new ArrayList<>(TellingWords.HARM);

  CountTraits(Question question) {
    this.asks = question.kind() == Kind.HOW_MANY;
    this.asksPeople = question.counted().filter(ANYBODY::contains).isPresent();
    this.counted = question.counted().map(Alike::things).orElse(List.of());
    QuestionWords.EFFECTS.forEach((word, effects) -> {
      if (!Collections.disjoint(effects, question.effects())) {
        harm.add(word);
      }
    });
    otherHarm.removeAll(harm);
  }

  void into(TraitRow row, Met met) {
    if (!asks) {
      return;
    }
    boolean noun = false;
    boolean people = false;
    boolean harmed = false;
    String said = met.sight.said.lower();
    Matcher number = COUNT.matcher(said);
    for (int from = 0; number.find(from); ) {
      PlainText after = new PlainText(number.group(1));
      noun |= after.hasFormOf(counted);
      people |= after.hasFormOf(TellingWords.PEOPLE);
      int end = Math.min(said.length(), number.end() + NEAR);
      String near = said.substring(Math.max(0, number.start() - NEAR), end);
      harmed |= new PlainText(near).hasFormOf(harm);
      from = Math.max(number.start() + 1, number.end() - number.group(1).length());
    }
    row.put(Trait.COUNT_NOUN, noun || (asksPeople && people));
    row.put(Trait.COUNT_OTHER, !asksPeople && !noun && people);
    row.put(Trait.COUNT_PEOPLE, asksPeople);
    row.put(Trait.COUNT_HARM, harmed);
    row.put(Trait.COUNT_ALL, (harm.isEmpty() || harmed) && (noun || asksPeople));
    PlainText words = met.sight.said;
    row.put(Trait.COUNT_HARM_SAID, words.hasFormOf(harm));
    row.put(Trait.COUNT_NOUN_SAID, words.hasFormOf(counted));
    row.put(Trait.COUNT_NOUN_NEAR, met.sight.sentence().hasFormOf(counted));
    row.put(
        Trait.COUNT_OTHER_HARM,
        !harm.isEmpty() && !words.hasFormOf(harm) && words.hasFormOf(otherHarm));
  }
}
