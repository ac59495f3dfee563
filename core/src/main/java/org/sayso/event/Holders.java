package org.sayso.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.TextSpan;

/// Reads who holds those who are in custody: "army custody", "in the custody of the army".
final class Holders {
  private static final By BY = By.rule("event/held-by", 1, 0.75);

  static final Set<String> CUSTODY = Words.of("custody");

  private final Reading reading;
  private final BlameRules blames;

  Holders(Reading reading) {
    this.reading = reading;
    this.blames = new BlameRules(reading);
  }

  /// Who holds them, where the words of the act end in custody and name a body.
  Optional<Participant> of(Trigger trigger) {
    SentenceView view = trigger.view();
    int last = trigger.end() - 1;
    if (!trigger.isVerb() || !CUSTODY.contains(view.token(last).lower())) {
      return Optional.empty();
    }
    Optional<Phrase> behind =
        view.is(trigger.end(), "of")
            ? new ClauseRoles(view).objectAt(trigger.end() + 1)
            : Optional.empty();
    return behind
        .or(() -> before(view, trigger.first() + 1, last))
        .flatMap(body -> holder(trigger, body));
  }

  /// "army" of "in army custody".
  private Optional<Phrase> before(SentenceView view, int from, int custody) {
    return IntStream.range(from, custody)
        .mapToObj(i -> new Phrase(i, i + 1, i))
        .filter(word -> reading.actorAt(word).isPresent() || isBody(view, word))
        .reduce((one, other) -> other);
  }

  private static boolean isBody(SentenceView view, Phrase word) {
    return NounTables.bundled()
        .people(view.token(word.head()).lower())
        .filter(noun -> noun.kind() == ParticipantKind.ORGANISATION)
        .isPresent();
  }

  /// Nobody where the words are those of a person: "in his custody".
  private Optional<Participant> holder(Trigger trigger, Phrase body) {
    Optional<ActorMention> known = reading.actorAt(body);
    Optional<ActorMention> name = known.map(reading.mentions()::antecedentOf);
    boolean person = name.filter(one -> ActorRows.PERSONS.contains(one.kind())).isPresent();
    if (person || known.isEmpty() && !isBody(trigger.view(), body)) {
      return Optional.empty();
    }
    TextSpan span = known.map(ActorMention::span).orElse(body.span(reading.text()));
    return Optional.of(
        new Participant(
            reading.row(span, BY),
            name.map(one -> one.words().text()).orElse(reading.text().words(span)),
            known.map(ActorMention::id),
            ParticipantKind.ORGANISATION,
            Role.INITIATOR,
            Involvement.CARRIED_OUT,
            blames.of(trigger, span),
            CivilianStatus.NOT_STATED));
  }
}
