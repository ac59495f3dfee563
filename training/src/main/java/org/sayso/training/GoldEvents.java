package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.eval.events.ToldAct;
import org.sayso.eval.events.ToldText;
import org.sayso.eval.events.ToldTexts;
import org.sayso.event.EventType;
import org.sayso.nlp.encoder.EventReading.Span;
import org.sayso.nlp.encoder.EventReading.Tie;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.TagRun;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

/// A stretch of text to learn acts from.
final class GoldEvents {
  private final ToldText told;
  private final Passage passage;
  private final int[] tags;

  private GoldEvents(ToldText told, Passage passage) {
    this.told = told;
    this.passage = passage;
    this.tags = tags(told, passage);
  }

  /// The texts below `data` that a reader marked.
  static List<GoldEvents> load(Path data, WordPiece wordPiece) throws IOException {
    List<ToldText> all = ToldTexts.all();
    Map<DocumentId, String> texts =
        Corpus.texts(data, all.stream().map(ToldText::document).collect(Collectors.toSet()));
    List<GoldEvents> found = new ArrayList<>();
    for (ToldText one : all) {
      String text = texts.get(one.document());
      if (text != null && one.fits(text)) {
        found.add(new GoldEvents(one, passage(text, one.span(), wordPiece)));
      }
    }
    return found;
  }

  private static Passage passage(String text, TextSpan span, WordPiece wordPiece) {
    List<List<TextSpan>> own = new ArrayList<>();
    for (List<TextSpan> paragraph : GoldArticle.tokens(text)) {
      List<TextSpan> inside = paragraph.stream().filter(span::contains).toList();
      if (!inside.isEmpty()) {
        own.add(inside);
      }
    }
    char[] alone = new char[text.length()];
    Arrays.fill(alone, ' ');
    text.getChars(span.begin(), span.end(), alone, span.begin());
    return Passage.of(new String(alone), own, wordPiece);
  }

  /// Triggers before all else, then the shorter of two phrases that share a unit.
  private static int[] tags(ToldText told, Passage passage) {
    int[] tags = new int[passage.units().size()];
    told.acts().forEach(act -> put(tags, passage.unitsOf(act.trigger()), Span.TRIGGER));
    record Phrase(TextSpan span, Span kind) {}
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (ToldAct act : told.acts()) {
      for (ToldAct.Part part : ToldAct.Part.values()) {
        act.of(part).forEach(span -> phrases.add(new Phrase(span, tie(part).asked())));
      }
    }
    phrases.stream()
        .sorted(Comparator.comparingInt(phrase -> phrase.span().length()))
        .forEach(phrase -> put(tags, passage.unitsOf(phrase.span()), phrase.kind()));
    return tags;
  }

  private static void put(int[] tags, Passage.Range range, Span kind) {
    for (int i = range.from(); i < range.to(); i++) {
      if (tags[i] != 0) {
        return;
      }
    }
    for (int i = range.from(); i < range.to(); i++) {
      tags[i] = 1 + 2 * kind.ordinal() + (i == range.from() ? 0 : 1);
    }
  }

  private static Tie tie(ToldAct.Part part) {
    return Tie.values()[part.ordinal()];
  }

  /// Whether it is kept to choose the best weights by.
  boolean isHeldBack() {
    return told.part() == ToldText.Part.DEV;
  }

  /// The text in windows of at most `most` pieces.
  List<EventLesson> lessons(int most, WordPiece wordPiece) {
    List<EventLesson> lessons = new ArrayList<>();
    for (Window window : Window.pack(passage, passage.paragraphs(), most, wordPiece)) {
      int[] units = window.units();
      int[] own = new int[units.length];
      for (int i = 0; i < units.length; i++) {
        own[i] = tags[units[i]];
        boolean continues = own[i] > 0 && own[i] % 2 == 0;
        if (continues && (i == 0 || own[i - 1] != own[i] && own[i - 1] != own[i] - 1)) {
          own[i]--;
        }
      }
      lessons.add(new EventLesson(window, own, acts(window, own)));
    }
    return lessons;
  }

  /// The same in windows of some size, so that acts keep changing company.
  List<EventLesson> lessons(int most, WordPiece wordPiece, Random random) {
    return lessons(most / 2 + random.nextInt(most - most / 2 + 1), wordPiece);
  }

  private List<EventHead.Act> acts(Window window, int[] tags) {
    List<Passage.Range> runs = TagRun.of(tags).stream().map(TagRun::units).toList();
    List<EventHead.Act> acts = new ArrayList<>();
    for (ToldAct act : told.acts()) {
      List<Passage.Range> trigger = touched(window, runs, act.trigger()).toList();
      if (trigger.size() != 1) {
        continue;
      }
      Map<Tie, Set<Passage.Range>> parts = new EnumMap<>(Tie.class);
      for (ToldAct.Part part : ToldAct.Part.values()) {
        parts.put(
            tie(part),
            act.of(part).stream()
                .flatMap(span -> touched(window, runs, span))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
      }
      parts.put(Tie.SAME, same(window, runs, act));
      acts.add(
          new EventHead.Act(
              trigger.getFirst(),
              act.type().map(EventType::ordinal).orElse(EventType.values().length),
              act.telling(),
              parts));
    }
    return acts;
  }

  private Set<Passage.Range> same(Window window, List<Passage.Range> runs, ToldAct act) {
    return told.acts().stream()
        .filter(other -> other != act)
        .filter(other -> act.happening().isPresent() && other.happening().equals(act.happening()))
        .flatMap(other -> touched(window, runs, other.trigger()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// The tagged spans of the window that share a unit with `span`.
  private Stream<Passage.Range> touched(Window window, List<Passage.Range> runs, TextSpan span) {
    Passage.Range range = passage.unitsOf(span);
    int[] units = window.units();
    return runs.stream()
        .filter(run -> units[run.from()] < range.to() && range.from() <= units[run.to() - 1]);
  }
}
