package org.sayso.corroboration;

import java.util.List;
import java.util.function.Predicate;
import org.sayso.event.Effect;
import org.sayso.event.Role;

/// What a claim tells of happenings and of standing links, and what that is to the question.
record TellingTraits(Question question, Happenings happenings, Links links) {
  void into(TraitRow row, Met met) {
    List<CorpusEvent> told = met.told;
    row.put(Trait.TELLS_ASKED, !met.events.isEmpty());
    row.put(Trait.TELLS_ANY, !told.isEmpty());
    row.put(Trait.TELLS_OTHERS, met.isOfOthers());
    row.put(Trait.TELLS_OTHER_DOER, met.isOfOtherDoer());
    row.put(Trait.TELLS_OTHER_TIME, told.stream().anyMatch(met.topic::isOfOtherTime));
    row.put(Trait.TELLS_ELSEWHERE, told.stream().anyMatch(met.topic::isElsewhere));
    row.put(
        Trait.TELLS_KIND, told.stream().anyMatch(event -> question.types().contains(event.type())));
    row.put(Trait.IN_TIME, happenings.isInTime(met.document, met.claim));
    tolls(row, met);
    cast(row, met);
    links(row, met);
  }

  private void tolls(TraitRow row, Met met) {
    List<Effect> effects =
        met.told.stream()
            .flatMap(event -> event.tolls().stream())
            .filter(toll -> toll.claim().equals(met.claim.id()))
            .map(CorpusEvent.Toll::effect)
            .toList();
    row.put(
        Trait.TOLL_ASKED,
        effects.stream()
            .anyMatch(one -> question.effects().isEmpty() || question.effects().contains(one)));
    row.put(Trait.TOLL_KILLED, effects.contains(Effect.KILLED));
  }

  private void cast(TraitRow row, Met met) {
    row.put(Trait.CAST, isCast(met, part -> true));
    row.put(Trait.CAST_INITIATOR, isCast(met, part -> part.role() == Role.INITIATOR));
    row.put(
        Trait.CAST_DOER,
        isCast(
            met,
            part ->
                part.role() == Role.INITIATOR
                    && question.doers().stream().anyMatch(part.actor()::isOneWith)));
    row.put(
        Trait.CAST_TARGET,
        isCast(
            met,
            part ->
                part.role() == Role.TARGET
                    && question.actors().stream()
                        .filter(one -> !question.doers().contains(one))
                        .anyMatch(part.actor()::isOneWith)));
  }

  private static boolean isCast(Met met, Predicate<CorpusEvent.Part> wanted) {
    return met.told.stream()
        .flatMap(event -> event.cast().stream())
        .filter(part -> part.claim().equals(met.claim.id()))
        .anyMatch(wanted);
  }

  private void links(TraitRow row, Met met) {
    boolean asked = !question.relations().isEmpty();
    row.put(Trait.LINK_ASKED, asked && !links.of(met.document, met.claim).isEmpty());
    row.put(Trait.LINK_TALK, asked && met.sight.said.hasFormOf(links.talk()));
    row.put(Trait.LINK_TALK_NEAR, asked && met.sight.sentence().hasFormOf(links.talk()));
    row.put(Trait.LINK_ANY, !met.claim.links().isEmpty());
    row.put(Trait.LINK_TITLED, asked && links.isTitled(met.document));
  }
}
