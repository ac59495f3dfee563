package org.sayso.eval.types;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.Cell;
import org.sayso.event.EventTagger;

/// What a text is judged by: its words, and what the encoder makes of them.
final class TypeFeatures {
  private static final int OPENING = 25;
  private static final int NEAR = 6;
  private static final int BESIDE = 3;
  private static final List<Cell> PARTS = List.of(Cell.WHO, Cell.WHOM);

  /// From here on somebody is taken to play a part.
  private static final double LIKELY = 0.4;

  /// Words for those who police, in India above all.
  private static final Pattern POLICE =
      Pattern.compile(
          "(police|cop|constable|dsp|inspector|personnel|officer|jawan|crpf|rpf|srp|force|army"
              + "|security|commissioner|administration).*|sp|raf");

  private TypeFeatures() {}

  /// Features by words, for the task's kind of text.
  static Set<String> words(TypeTask task, ReadText text) {
    Set<String> features = new LinkedHashSet<>();
    String before = "^";
    for (int i = 0; i < text.size(); i++) {
      String lemma = text.lemma(i);
      features.add("w=" + lemma);
      features.add("ww=" + before + "_" + lemma);
      before = lemma;
      if (!task.isSingle() && i < OPENING) {
        features.add("f=" + lemma);
      }
    }
    if (task.isSingle()) {
      addActors(text, features);
    } else if (task != TypeTask.ATTACKS) {
      addPolice(text, features);
    }
    addActs(task, text, features);
    return features;
  }

  /// The acts that the head of events reads, and whether those who are marked, or the police, do
  /// them or undergo them.
  private static void addActs(TypeTask task, ReadText text, Set<String> features) {
    Map<String, int[]> parties = new LinkedHashMap<>();
    if (task.isSingle()) {
      Actors actors = Actors.of(text);
      parties.put("s", actors.source());
      parties.put("t", actors.target());
    } else if (task != TypeTask.ATTACKS) {
      parties.put("p", police(text));
    }
    for (EventTagger.Act act : text.tagged().acts()) {
      String what = act.type().map(Enum::name).orElse("HURT");
      features.add("a=" + what);
      features.add("a=" + what + "&" + act.telling());
      parties.forEach((who, tokens) -> {
        for (Cell cell : PARTS) {
          double most =
              IntStream.of(tokens)
                  .mapToObj(i -> text.text().tokens().get(i).span())
                  .mapToDouble(span -> text.tagged().chance(cell, act.words(), span).orElse(0))
                  .max()
                  .orElse(0);
          if (most >= LIKELY) {
            features.add(who + cell + "=" + what);
            features.add(who + cell + "=" + what + "&" + act.telling());
          }
        }
      });
    }
  }

  private static void addActors(ReadText text, Set<String> features) {
    Actors actors = Actors.of(text);
    String order = actors.sourceFirst() ? "st" : "ts";
    String before = "^";
    for (int i : actors.between()) {
      String lemma = text.lemma(i);
      features.add("b=" + lemma);
      features.add(order + "b=" + lemma);
      features.add("bb=" + before + "_" + lemma);
      before = lemma;
    }
    addBeside(text, actors.source(), "s", features);
    addBeside(text, actors.target(), "t", features);
  }

  private static void addBeside(ReadText text, int[] tokens, String who, Set<String> features) {
    for (int step = 1; step <= BESIDE; step++) {
      int left = tokens[0] - step;
      int right = tokens[tokens.length - 1] + step;
      if (left >= 0) {
        features.add(who + "-" + step + "=" + text.lemma(left));
      }
      if (right < text.size()) {
        features.add(who + "+" + step + "=" + text.lemma(right));
      }
    }
  }

  private static void addPolice(ReadText text, Set<String> features) {
    int[] police = police(text);
    if (police.length == 0) {
      return;
    }
    features.add("police");
    for (int i = 0; i < text.size(); i++) {
      if (text.isA(i, PartOfSpeech.VERB) || text.isA(i, PartOfSpeech.NOUN)) {
        features.add("p&" + text.lemma(i));
      }
    }
    for (int one : police) {
      for (int step = 1; step <= NEAR; step++) {
        if (one + step < text.size()) {
          features.add("pa=" + text.lemma(one + step));
        }
        if (one - step >= 0) {
          features.add("pb=" + text.lemma(one - step));
        }
      }
    }
  }

  private static int[] police(ReadText text) {
    return IntStream.range(0, text.size())
        .filter(i -> POLICE.matcher(text.text().tokens().get(i).lower()).matches())
        .toArray();
  }

  /// What the encoder makes of the parts of a text that count.
  static float[] numbers(TypeTask task, ReadText text) {
    int[] all = text.all();
    int[] verbs = text.verbs(all);
    Pool pool = new Pool(text.states());
    if (task.isSingle()) {
      Actors actors = Actors.of(text);
      int[] told = text.verbs(actors.between());
      return pool.mean(actors.source())
          .mean(actors.target())
          .mean(actors.between())
          .mean(told.length > 0 ? told : verbs)
          .mean(all)
          .numbers();
    }
    return pool.mean(all)
        .most(all)
        .mean(verbs)
        .mean(
            task == TypeTask.ATTACKS
                ? Arrays.copyOf(all, Math.min(OPENING, all.length))
                : police(text))
        .numbers();
  }

  /// Source, target and what stands between; an actor that is not marked is the first or the last
  /// token.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Actors(int[] source, int[] target, int[] between) {
    static Actors of(ReadText text) {
      int[] source = text.row().source().map(text::tokens).orElse(new int[0]);
      int[] target = text.row().target().map(text::tokens).orElse(new int[0]);
      int[] first = source.length > 0 ? source : new int[] {0};
      int[] last = target.length > 0 ? target : new int[] {text.size() - 1};
      int from = Math.min(first[first.length - 1], last[last.length - 1]) + 1;
      int to = Math.max(first[0], last[0]);
      return new Actors(first, last, IntStream.range(from, Math.max(from, to)).toArray());
    }

    boolean sourceFirst() {
      return source[0] < target[0];
    }
  }
}
