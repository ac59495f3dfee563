package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.Teller;
import org.sayso.mention.Mentions;
import org.sayso.text.TextSpan;

/// Reads events by rules: trigger words (`triggers.txt`) whose sense is settled, who and what
/// stands around them, whether and how often it happened; then the tellings of one happening become
/// one event. What the rules leave open is asked of a model ([EventTagger]).
///
/// Careful rather than complete: an event that counts needs a day, a place, harm or somebody in it,
/// and accidents, disasters, crimes that are only named and attacks in words make none.
public final class RuleEventExtractor implements EventExtractor {
  private final EventTagger tagger;

  /// Reads by rules alone.
  public RuleEventExtractor() {
    this(EventTagger.NONE);
  }

  /// @param tagger what is asked where the rules leave something open
  public RuleEventExtractor(EventTagger tagger) {
    this.tagger = Objects.requireNonNull(tagger, "tagger");
  }

  private static Set<TextSpan> found(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.places().stream())
        .filter(place -> place.role() == PlaceRole.FOUND)
        .map(place -> place.row().words().span())
        .collect(Collectors.toSet());
  }

  @Override
  public List<EventMention> extract(AnnotatedText text, Mentions mentions, Teller teller) {
    Reading reading = Reading.of(text, mentions, teller, tagger.tag(text));
    DraftReader drafts = new DraftReader(reading);
    List<Draft> all = new ArrayList<>();
    List<Draft> tagged = new ArrayList<>();
    for (SentenceView view : reading.sentences()) {
      all.addAll(drafts.read(view));
      tagged.addAll(drafts.tagged(view));
    }
    HappeningGrouper grouper = new HappeningGrouper(reading.tellsViolence());
    List<Happening> happenings = grouper.group(all);
    EventAssembly assembly = new EventAssembly(reading, all, happenings);
    CellFiller filler = new CellFiller(reading, found(all));
    return Stream.concat(happenings.stream(), grouper.others(tagged).stream())
        .filter(RuleEventExtractor::saysSomething)
        .map(happening -> filler.fill(assembly.assemble(happening), happening))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing((EventMention event) -> event.evidence().getFirst())
                .thenComparing(event -> event.id()))
        .toList();
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
            .anyMatch(draft ->
                draft.participants().stream().anyMatch(one -> one.role() != Role.RESPONDER)
                    || !draft.objects().isEmpty());
    return circumstance || cast && !happening.isSeveral();
  }
}
