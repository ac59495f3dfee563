package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.Teller;
import org.sayso.mention.Mentions;

/// Reads events by rules: trigger words (`triggers.txt`) whose sense is settled, who and what
/// stands around them, whether and how often it happened; then the tellings of one happening become
/// one event. What the rules leave open is weighed ([CellWeights]).
///
/// Careful rather than complete: an event that counts needs a day, a place, harm or somebody in it,
/// and accidents, disasters, crimes that are only named and attacks in words make none.
public final class RuleEventExtractor implements EventExtractor {
  private final CellWeights weights;

  public RuleEventExtractor() {
    this(CellWeights.bundled());
  }

  /// @param weights what decides on what the rules leave open
  public RuleEventExtractor(CellWeights weights) {
    this.weights = weights;
  }

  @Override
  public List<EventMention> extract(AnnotatedText text, Mentions mentions, Teller teller) {
    return told(
            text,
            mentions,
            teller,
            (filler, told) -> filler.fill(told.event(), told.happening()).stream())
        .sorted(
            Comparator.comparing((EventMention event) -> event.evidence().getFirst())
                .thenComparing(event -> event.id()))
        .toList();
  }

  /// What a model may be asked about the events that the rules alone read.
  public List<CellExample> examples(AnnotatedText text, Mentions mentions, Teller teller) {
    return told(
            text,
            mentions,
            teller,
            (filler, told) -> filler.examples(told.event(), told.happening()).stream())
        .toList();
  }

  /// An event as the rules read it.
  private record Told(EventMention event, Happening happening) {}

  private <T> Stream<T> told(
      AnnotatedText text,
      Mentions mentions,
      Teller teller,
      BiFunction<CellFiller, Told, Stream<T>> each) {
    Reading reading = Reading.of(text, mentions, teller);
    DraftReader drafts = new DraftReader(reading);
    List<Draft> all = new ArrayList<>();
    for (SentenceView view : reading.sentences()) {
      all.addAll(drafts.read(view));
    }
    List<Happening> happenings = new HappeningGrouper(reading.tellsViolence()).group(all);
    EventAssembly assembly = new EventAssembly(reading, all, happenings);
    CellFiller filler = new CellFiller(reading, all, weights);
    return happenings.stream()
        .filter(RuleEventExtractor::saysSomething)
        .map(happening -> new Told(assembly.assemble(happening), happening))
        .flatMap(one -> each.apply(filler, one));
  }

  /// A bare word is no event: an event that counts has a day, a place, harm or somebody in it;
  /// several told at once ("the three attacks") more than somebody.
  private static boolean saysSomething(Happening happening) {
    if (!happening.counts()) {
      return true;
    }
    boolean circumstance =
        happening.drafts().stream()
            .anyMatch(draft ->
                !draft.dates().isEmpty() || !draft.places().isEmpty() || !draft.harm().isEmpty());
    boolean cast =
        happening.drafts().stream()
            .anyMatch(draft -> !draft.participants().isEmpty() || !draft.objects().isEmpty());
    return circumstance || cast && !happening.isSeveral();
  }
}
