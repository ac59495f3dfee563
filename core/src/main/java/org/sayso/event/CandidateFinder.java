package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.PlaceMention;

/// Finds the words that may belong to a cell: in the trigger's sentence, the ones before and the
/// one behind.
final class CandidateFinder {
  private static final int BEFORE = 2;
  private static final int BEHIND = 1;

  private static final Set<String> GROUND = Words.of("ground");
  private static final Set<String> LOCATIVE = Words.of("locative");

  private final Reading reading;
  private final Map<SentenceView, Integer> order = new HashMap<>();

  CandidateFinder(Reading reading) {
    this.reading = reading;
    for (SentenceView view : reading.sentences()) {
      order.put(view, order.size());
    }
  }

  /// Those for a cell, the nearest first.
  List<CellCandidate> of(Cell cell, Trigger trigger) {
    return switch (cell) {
      case MEANS -> around(trigger, view -> means(view, trigger));
      case ACT -> List.of();
      case WHO -> around(trigger, view -> people(view, trigger));
      case WHOM -> around(trigger, view -> targets(view, trigger));
      case PLACE -> places(trigger);
      case DATE -> around(trigger, this::days);
    };
  }

  private List<CellCandidate> around(Trigger trigger, Function<SentenceView, List<Phrase>> of) {
    int at = order.getOrDefault(trigger.view(), 0);
    List<CellCandidate> found = new ArrayList<>();
    for (int i = Math.max(0, at - BEFORE);
        i <= Math.min(reading.sentences().size() - 1, at + BEHIND);
        i++) {
      SentenceView view = reading.sentences().get(i);
      if (i == at || !view.isTitleLike() && !trigger.view().isTitleLike()) {
        int apart = i - at;
        of.apply(view).forEach(phrase -> found.add(new CellCandidate(view, phrase, apart, 0)));
      }
    }
    return ranked(trigger, found);
  }

  private static List<CellCandidate> ranked(Trigger trigger, List<CellCandidate> found) {
    List<CellCandidate> sorted =
        found.stream()
            .sorted(Comparator.comparingInt(candidate -> candidate.distanceTo(trigger)))
            .toList();
    List<CellCandidate> ranked = new ArrayList<>();
    sorted.forEach(candidate -> ranked.add(candidate.withRank(ranked.size())));
    return ranked;
  }

  private List<Phrase> people(SentenceView view, Trigger trigger) {
    return view.phrases().stream()
        .filter(phrase -> !phrase.holds(trigger.head()))
        .filter(phrase -> reading.isSomebody(phrase) || reading.isPlace(phrase))
        .filter(phrase -> !view.isPos(phrase.head(), PartOfSpeech.NUM))
        .toList();
  }

  private List<Phrase> targets(SentenceView view, Trigger trigger) {
    return view.phrases().stream()
        .filter(phrase -> !phrase.holds(trigger.head()))
        .filter(reading::isTarget)
        .filter(phrase -> !view.isPos(phrase.head(), PartOfSpeech.NUM))
        .toList();
  }

  /// Not the day until which something lasts.
  private List<Phrase> days(SentenceView view) {
    return mentions(view, DateMention.class).stream()
        .filter(phrase -> !view.is(phrase.first() - 1, "until", "till"))
        .toList();
  }

  private List<Phrase> means(SentenceView view, Trigger trigger) {
    return view.phrases().stream()
        .filter(phrase -> !phrase.holds(trigger.head()))
        .filter(reading::isInstrument)
        .toList();
  }

  private <M extends Mention> List<Phrase> mentions(SentenceView view, Class<M> type) {
    return reading.mentions().within(view.sentence().span(), type).stream()
        .map(mention -> {
          int last = reading.text().tokenAt(mention.span().end() - 1);
          return new Phrase(reading.text().tokenAt(mention.span().begin()), last + 1, last);
        })
        .toList();
  }

  /// Named places, those of the title too, and ground that something is "in" or "at".
  private List<CellCandidate> places(Trigger trigger) {
    List<CellCandidate> found =
        new ArrayList<>(
            around(
                trigger,
                view -> {
                  List<Phrase> all = new ArrayList<>(mentions(view, PlaceMention.class));
                  mentions(view, FacilityMention.class).stream()
                      .filter(phrase -> isApart(phrase, all))
                      .forEach(all::add);
                  view.phrases().stream()
                      .filter(phrase -> isSpot(view, phrase) && isApart(phrase, all))
                      .forEach(all::add);
                  return all;
                }));
    if (!trigger.view().isTitleLike()) {
      int at = order.getOrDefault(trigger.view(), 0);
      for (SentenceView view : reading.sentences()) {
        if (view.isTitle()) {
          int apart = order.getOrDefault(view, 0) - at;
          mentions(view, PlaceMention.class)
              .forEach(phrase -> found.add(new CellCandidate(view, phrase, apart, 0)));
        }
      }
    }
    return ranked(trigger, found);
  }

  private static boolean isApart(Phrase phrase, List<Phrase> others) {
    return others.stream()
        .noneMatch(other -> other.first() < phrase.end() && phrase.first() < other.end());
  }

  private boolean isSpot(SentenceView view, Phrase phrase) {
    String head = view.token(phrase.head()).lower();
    int before = phrase.first() - 1;
    return view.has(before)
        && LOCATIVE.contains(view.token(before).lower())
        && (GROUND.contains(head) || reading.isThing(phrase));
  }
}
