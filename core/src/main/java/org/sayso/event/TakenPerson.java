package org.sayso.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// The one person whose taking a text tells of: "accused the Directorate of abducting her" is of
/// her who is missing in the rest of the text, however far off she is named.
///
/// Known only where nobody else can be meant: one person alone is told to be missing, taken or let
/// go, or all pronouns that are known stand for one who is named in the title.
final class TakenPerson {
  private static final By BY_STORY = By.rule("event/participant-of-story", 1, 0.5);
  private static final Set<EventType> TAKING =
      EnumSet.of(
          EventType.ABDUCTION,
          EventType.DISAPPEARANCE,
          EventType.HOSTAGE_TAKING,
          EventType.RELEASE);
  private static final Set<Effect> TAKEN =
      EnumSet.of(Effect.ABDUCTED, Effect.DISAPPEARED, Effect.MISSING, Effect.RELEASED);
  private static final Set<String> ONE = Set.of("he", "him", "she", "her");

  private final Reading reading;
  private final Optional<Participant> person;

  TakenPerson(Reading reading, List<Draft> all) {
    this.reading = reading;
    this.person = onlyTarget(all).or(() -> onlyPronoun().map(this::asTarget));
  }

  /// The row of who is taken, where an event names her by a pronoun alone.
  Optional<Participant> of(EventType type, List<Participant> participants, List<Harm> harm) {
    if (!TAKING.contains(type)
        || participants.stream().anyMatch(one -> one.role() == Role.TARGET)) {
      return Optional.empty();
    }
    return harm.stream()
        .filter(row -> TAKEN.contains(row.effect()))
        .filter(row -> ONE.contains(row.row().words().text().toLowerCase(Locale.ROOT)))
        .findFirst()
        .flatMap(row ->
            person.map(one ->
                new Participant(
                    reading.row(row.row().words().span(), BY_STORY),
                    one.name(),
                    one.mention(),
                    one.kind(),
                    Role.TARGET,
                    Involvement.UNKNOWN,
                    Blame.REPORTED_AS_FACT,
                    one.civilianStatus())));
  }

  private Optional<Participant> onlyTarget(List<Draft> all) {
    List<Participant> targets =
        all.stream()
            .filter(draft -> draft.type().filter(TAKING::contains).isPresent())
            .flatMap(draft -> draft.participants().stream())
            .filter(one -> one.role() == Role.TARGET && one.kind() == ParticipantKind.INDIVIDUAL)
            .filter(one -> isName(one))
            .toList();
    return targets.stream().map(Participant::name).distinct().count() == 1
        ? Optional.of(targets.getFirst())
        : Optional.empty();
  }

  private boolean isName(Participant one) {
    return one.mention()
        .flatMap(reading.mentions()::get)
        .filter(ActorMention.class::isInstance)
        .map(mention -> reading.mentions().antecedentOf((ActorMention) mention))
        .filter(mention -> mention.form() == NameForm.NAME)
        .isPresent();
  }

  private Optional<ActorMention> onlyPronoun() {
    List<ActorMention> meant =
        reading.mentions().of(ActorMention.class).stream()
            .filter(mention -> mention.form() == NameForm.PRONOUN)
            .filter(mention -> ONE.contains(mention.words().text().toLowerCase(Locale.ROOT)))
            .filter(mention -> mention.antecedent().isPresent())
            .map(reading.mentions()::antecedentOf)
            .filter(person -> person.form() == NameForm.NAME)
            .toList();
    boolean one = meant.stream().map(TakenPerson::surname).distinct().count() == 1;
    return one ? meant.stream().filter(this::isInTitle).findFirst() : Optional.empty();
  }

  private static String surname(ActorMention person) {
    String name = person.words().text();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private boolean isInTitle(ActorMention person) {
    return person.kind() == ActorKind.PERSON
        && reading.sentences().stream()
            .filter(SentenceView::isTitleLike)
            .map(view -> view.sentence().span())
            .map(span -> Objects.requireNonNull(reading.text().words(span)))
            .anyMatch(words -> words.contains(person.words().text()));
  }

  private Participant asTarget(ActorMention person) {
    return new Participant(
        reading.row(person.span(), BY_STORY),
        person.words().text(),
        Optional.of(person.id()),
        ParticipantKind.INDIVIDUAL,
        Role.TARGET,
        Involvement.UNKNOWN,
        Blame.REPORTED_AS_FACT,
        CivilianStatus.NOT_STATED);
  }
}
