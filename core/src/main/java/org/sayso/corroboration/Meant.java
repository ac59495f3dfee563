package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.annotation.WordVectors;
import org.sayso.corroboration.event.Stems;
import org.sayso.corroboration.event.WordCounts;

/// How much of what a question's words mean stands in a text, in these words or in others that are
/// near them in meaning. No list of like words has all that news says: "pelted" for attacking.
final class Meant {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{Ll}+)?|\\p{N}+");

  /// Words that every question has, and that mean nothing by themselves.
  private static final Set<String> SMALL =
      Set.of(
          ("a an the of in on at to for from by with and or but is are was were be been being has have"
                  + " had do does did who whom whose what which when where why how many much that this"
                  + " these those it its he she they them his her their as not no than then there here"
                  + " about over after before during into out up down say says said")
              .split(" "));

  /// Words farther apart have nothing in common.
  private static final double FAR = 0.35;

  private static final int LEAD = 800;
  private static final int LONGEST_FRAME = 1500;

  /// What stands in the lead counts for a claim by half.
  private static final double HALF = 0.5;

  private final WordVectors vectors = WordVectors.standard();
  private final List<String> words = new ArrayList<>();
  private final List<float[]> near = new ArrayList<>();
  private final double[] weights;
  private final boolean[] names;
  private final Map<String, Integer> places = new HashMap<>();

  Meant(String question) {
    List<Boolean> capital = new ArrayList<>();
    Matcher matcher = WORD.matcher(question);
    while (matcher.find()) {
      String word = small(matcher.group());
      if (SMALL.contains(word) || places.containsKey(word)) {
        continue;
      }
      places.put(word, words.size());
      words.add(word);
      capital.add(matcher.start() > 0 && Character.isUpperCase(question.charAt(matcher.start())));
      int number = vectors.number(word);
      near.add(number < 0 ? new float[0] : vectors.near(number));
    }
    weights =
        words.stream().mapToDouble(word -> WordCounts.bundled().weight(Stems.of(word))).toArray();
    names = new boolean[words.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = capital.get(i);
    }
  }

  private static String small(String word) {
    String small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
  }

  /// Of each word of the question how much of its meaning `text` has, 0–1.
  private double[] in(String text) {
    double[] found = new double[words.size()];
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = small(matcher.group());
      Integer same = places.get(word);
      if (same != null) {
        found[same] = 1;
      }
      int number = SMALL.contains(word) ? -1 : vectors.number(word);
      for (int i = 0; number >= 0 && i < found.length; i++) {
        if (near.get(i).length > 0) {
          found[i] = Math.max(found[i], (near.get(i)[number] - FAR) / (1 - FAR));
        }
      }
    }
    return found;
  }

  /// What the title and the lead of a document have.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Head(double[] title, double[] lead) {}

  Head head(CorpusDocument document) {
    String text = document.text();
    return new Head(in(document.title()), in(text.substring(0, Math.min(LEAD, text.length()))));
  }

  /// Adds to `row` what a claim and its surroundings have.
  void into(TraitRow row, CorpusClaim claim, Head head) {
    String frame = claim.around().frame();
    double[] title =
        frame.isEmpty()
            ? head.title
            : in(frame.substring(0, Math.min(LONGEST_FRAME, frame.length())));
    double[] said = in(claim.content());
    double[] sentence = in(claim.around().sentence());
    double[] around = most(sentence, in(claim.around().before()), 1);
    row.put(Trait.MEANT_SAID, share(said, true));
    row.put(Trait.MEANT_SAID_COMMON, share(said, false));
    row.put(Trait.MEANT_SENTENCE, share(sentence, true));
    row.put(Trait.MEANT_SENTENCE_COMMON, share(sentence, false));
    row.put(Trait.MEANT_AROUND, share(around, true));
    row.put(Trait.MEANT_AROUND_COMMON, share(around, false));
    row.put(Trait.MEANT_WITH_LEAD, share(most(around, most(title, head.lead, 1), HALF), true));
    row.put(Trait.MEANT_TITLE, share(title, true));
    row.put(Trait.MEANT_SAID_LEAST, least(said));
    row.put(Trait.MEANT_AROUND_LEAST, least(around));
    row.put(Trait.MEANT_BEST, share(most(said, sentence, HALF), true));
  }

  private static double[] most(double[] one, double[] other, double part) {
    double[] most = one.clone();
    for (int i = 0; i < most.length; i++) {
      most[i] = Math.max(most[i], part * other[i]);
    }
    return most;
  }

  /// Share of what the words tell, 0–1; 0 of none.
  ///
  /// @param all names as well
  private double share(double[] found, boolean all) {
    double some = 0;
    double sum = 0;
    for (int i = 0; i < found.length; i++) {
      if (all || !names[i]) {
        some += weights[i] * found[i];
        sum += weights[i];
      }
    }
    return sum == 0 ? 0 : some / sum;
  }

  /// The least that is found of a word that is no name; 1 where there is none.
  private double least(double[] found) {
    double least = 1;
    for (int i = 0; i < found.length; i++) {
      least = names[i] ? least : Math.min(least, found[i]);
    }
    return least;
  }
}
