package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.Teller;
import org.sayso.mention.Mentions;

/// Reads events by rules: trigger words (`triggers.txt`) whose sense is settled, who and what
/// stands around them, whether and how often it happened; then the tellings of one happening become
/// one event. What the rules leave open is asked of a model ([EventTagger]), and which happenings
/// are one after all of what was learned of such pairs ([HappeningWeights]).
///
/// Careful rather than complete: an event that counts needs a day, a place, harm or somebody in it,
/// and accidents, disasters, crimes that are only named and attacks in words make none.
public final class RuleEventExtractor implements EventExtractor {
  private final EventTagger tagger;
  private final HappeningWeights weights;

  /// Reads by rules alone.
  public RuleEventExtractor() {
    this(EventTagger.NONE, HappeningWeights.NONE);
  }

  /// @param tagger what is asked where the rules leave something open
  /// @param weights by which happenings are taken for one
  public RuleEventExtractor(EventTagger tagger, HappeningWeights weights) {
    this.tagger = Objects.requireNonNull(tagger, "tagger");
    this.weights = Objects.requireNonNull(weights, "weights");
  }

  @Override
  public List<EventMention> extract(AnnotatedText text, Mentions mentions, Teller teller) {
    Told told = told(text, mentions, teller);
    List<Happening> happenings = HappeningJoiner.join(told.reading(), told.happenings(), weights);
    EventAssembly assembly =
        new EventAssembly(
            told.reading(),
            told.drafts(),
            happenings.stream().filter(RuleEventExtractor::isByRules).toList());
    CellFiller filler = new CellFiller(told.reading(), told.drafts());
    return happenings.stream()
        .filter(Happening::saysSomething)
        .map(happening -> filler.fill(assembly.assemble(happening), happening))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing((EventMention event) -> event.evidence().getFirst())
                .thenComparing(event -> event.id()))
        .toList();
  }

  /// The pairs of happenings of a text that may be one, before any are joined by what was learned:
  /// to learn from.
  public List<HappeningPair> pairs(AnnotatedText text, Mentions mentions, Teller teller) {
    Told told = told(text, mentions, teller);
    return HappeningJoiner.pairs(told.reading(), told.happenings());
  }

  /// @param drafts of the rules, joined or not
  private record Told(Reading reading, List<Draft> drafts, List<Happening> happenings) {}

  private Told told(AnnotatedText text, Mentions mentions, Teller teller) {
    Reading reading = Reading.of(text, mentions, teller, tagger.tag(text));
    DraftReader drafts = new DraftReader(reading);
    List<Draft> all = new ArrayList<>();
    List<Draft> tagged = new ArrayList<>();
    for (SentenceView view : reading.sentences()) {
      all.addAll(drafts.read(view));
      tagged.addAll(drafts.tagged(view));
    }
    HappeningGrouper grouper = new HappeningGrouper(reading.tellsViolence());
    List<Happening> happenings = new ArrayList<>(grouper.group(all));
    happenings.addAll(grouper.others(tagged));
    return new Told(reading, all, happenings);
  }

  private static boolean isByRules(Happening happening) {
    return happening.drafts().stream().anyMatch(draft -> draft.trigger().tagged().isEmpty());
  }
}
