package org.sayso.store.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.coding.Count;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Account.When;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.corroboration.event.Profile;
import org.sayso.document.DocumentId;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.ParticipantKind;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NearKind;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.GeoPoint;
import org.sayso.store.json.Sayso1;
import org.sayso.text.RevisionNote;
import org.sayso.text.TextSpan;

/// Makes the accounts of a document from its reading: its single events that are told, alleged,
/// attempted or denied. Threats, guesses, patterns and totals are of no one happening and have
/// none; what a person rejected has none either.
public final class AccountReader {
  private static final String BY_MODEL = "model:event/trigger";

  private static final Set<Happened> TOLD =
      EnumSet.of(Happened.REPORTED, Happened.ALLEGED_ONLY, Happened.ATTEMPTED, Happened.DENIED);
  private static final Set<ActorKind> CROWDS =
      EnumSet.of(ActorKind.POPULATION_GROUP, ActorKind.UNIDENTIFIED_GROUP);
  private static final Set<String> HEADS = Set.of("TITLE", "STANDFIRST");
  private static final Set<String> PERSONS = Set.of("PERSONS", "BODIES");

  /// "my husband": somebody's own dead are some of all, and no toll to hold against another.
  private static final Pattern OF_THE_SPEAKER = Pattern.compile("(?iu)(my|our)\\b.*");

  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]*\\s+)+\\p{Lu}[\\p{L}'’.-]*");
  private static final int BEGINNING = 500;

  private final Sayso1.Reading reading;
  private final Map<String, Sayso1.Actor> actors;
  private final AccountSpeakers speakers;
  private final DeathTellings deaths;
  private final Profile page;

  /// Where the text repeats what it said before it was corrected.
  private final List<TextSpan> earlier;

  private AccountReader(Sayso1.Reading reading) {
    this.reading = reading;
    this.actors =
        reading.actors().stream().collect(Collectors.toMap(Sayso1.Actor::id, a -> a, (a, b) -> a));
    this.speakers = new AccountSpeakers(reading, actors);
    this.deaths = new DeathTellings(reading, speakers, AccountReader::isOne);
    this.earlier = RevisionNote.earlier(reading.document().text());
    this.page = Profile.ofReport(page(reading.document()));
  }

  /// An account with the place of its event among the events of the document.
  public record Placed(int event, Account account) {
    public Placed {
      Objects.requireNonNull(account, "account");
    }
  }

  /// The accounts of a document, in the order of its events.
  public static List<Placed> accounts(Sayso1.Reading reading) {
    if (reading.events().stream().noneMatch(AccountReader::isOne)) {
      return List.of();
    }
    AccountReader reader = new AccountReader(reading);
    List<Placed> accounts = new ArrayList<>();
    for (int i = 0; i < reading.events().size(); i++) {
      Sayso1.Event event = reading.events().get(i);
      if (isOne(event) && !reader.isEarlier(event.evidence().getFirst().begin())) {
        accounts.add(new Placed(i, reader.account(event)));
      }
    }
    return accounts;
  }

  /// "An earlier version of this article said that …": what the article says no more is no account.
  private boolean isEarlier(int at) {
    return earlier.stream().anyMatch(span -> span.begin() <= at && at < span.end());
  }

  private <R extends Sayso1.Row> Stream<R> still(List<R> rows) {
    return rows.stream().filter(row -> !isEarlier(row.begin()));
  }

  /// What a model alone takes for an act is not held against what others tell.
  private static boolean isOne(Sayso1.Event event) {
    return TOLD.contains(Happened.valueOf(event.happened()))
        && Aggregation.valueOf(event.aggregation()).counts()
        && !event.by().startsWith(BY_MODEL)
        && !event.review().equals(Review.REJECTED.name());
  }

  /// The title may stand in the text or beside it.
  private static String page(Sayso1.Document document) {
    String title = Objects.requireNonNullElse(document.title(), "");
    return document.text().startsWith(title) ? document.text() : title + "\n" + document.text();
  }

  private Account account(Sayso1.Event event) {
    Sayso1.Published published = reading.document().published();
    return new Account(
        event.id(),
        DocumentId.parse(reading.document().id()),
        published == null ? Optional.empty() : Optional.of(LocalDate.parse(published.value())),
        isMain(event),
        EventType.valueOf(event.type()),
        EventMode.valueOf(event.mode()),
        Happened.valueOf(event.happened()),
        still(event.dates())
            .filter(row -> !row.extent().equals("REPEATED"))
            .map(AccountReader::when)
            .toList(),
        still(event.places()).filter(AccountReader::isOnOneSide).map(AccountReader::where).toList(),
        still(event.participants()).map(this::who).toList(),
        still(event.harm())
            .filter(row -> PERSONS.contains(row.unit()))
            .map(AccountReader::toll)
            .toList(),
        deaths.of(event),
        voices(event),
        Profile.ofSentences(
            event.evidence().stream().map(Sayso1.Span::text).collect(Collectors.joining("\n"))),
        page);
  }

  /// Told in the title or in what the text begins with.
  private boolean isMain(Sayso1.Event event) {
    int begin =
        reading.document().blocks().stream()
            .filter(block -> block.kind().equals("BODY"))
            .mapToInt(Sayso1.Block::begin)
            .min()
            .orElse(0);
    return event.evidence().stream()
        .anyMatch(span -> isHead(span.begin()) || isNear(span.begin(), begin));
  }

  private boolean isHead(int at) {
    return reading.document().blocks().stream()
        .anyMatch(block -> HEADS.contains(block.kind()) && block.begin() <= at && at < block.end());
  }

  private static boolean isNear(int at, int begin) {
    return at >= begin && at < begin + BEGINNING;
  }

  private static When when(Sayso1.DateRow row) {
    Sayso1.Bounds start = row.start();
    Sayso1.Bounds finish = row.finish();
    ClaimId claim = new ClaimId(row.claim());
    Optional<String> time = Optional.ofNullable(row.timeOfDay());
    return start == null || finish == null
        ? new When(row.edtf(), Optional.empty(), Optional.empty(), time, claim)
        : new When(
            row.edtf(),
            Optional.of(LocalDate.parse(start.earliest())),
            Optional.of(LocalDate.parse(finish.latest())),
            time,
            claim);
  }

  /// What was at the border with a country may have been in another, and parts no two tellings.
  private static boolean isOnOneSide(Sayso1.PlaceRow row) {
    Sayso1.DerivedPoint derived = row.derived();
    return derived == null || NearKind.valueOf(derived.kind()) != NearKind.BORDER;
  }

  private static Where where(Sayso1.PlaceRow row) {
    Double lat = row.lat();
    Double lon = row.lon();
    return new Where(
        row.name(),
        Optional.ofNullable(row.place()),
        lat == null || lon == null ? Optional.empty() : Optional.of(new GeoPoint(lat, lon)),
        Objects.requireNonNullElse(row.precision(), 0),
        row.path(),
        PlaceRole.valueOf(row.role()),
        row.candidates().stream().flatMap(AccountReader::point).toList(),
        new ClaimId(row.claim()));
  }

  private static Stream<GeoPoint> point(Sayso1.Candidate candidate) {
    Double lat = candidate.lat();
    Double lon = candidate.lon();
    return lat == null || lon == null ? Stream.empty() : Stream.of(new GeoPoint(lat, lon));
  }

  private Who who(Sayso1.Participant row) {
    return new Who(
        row.name(),
        Optional.ofNullable(row.actor()),
        isNamed(row),
        ParticipantKind.valueOf(row.kind()),
        Role.valueOf(row.role()),
        Blame.valueOf(row.blame()),
        Optional.ofNullable(row.number()).map(AccountReader::number),
        new ClaimId(row.claim()));
  }

  private boolean isNamed(Sayso1.Participant row) {
    Sayso1.Actor actor = row.actor() == null ? null : actors.get(row.actor());
    return actor == null
        ? NAME.matcher(row.name()).matches()
        : !CROWDS.contains(ActorKind.valueOf(actor.kind()));
  }

  private static Toll toll(Sayso1.Harm row) {
    return new Toll(
        Effect.valueOf(row.effect()),
        number(row.number()),
        row.partOf() != null
            || Count.isPartitive(row.text())
            || OF_THE_SPEAKER.matcher(row.text()).matches(),
        CivilianStatus.valueOf(row.civilianStatus()),
        row.of() == null || row.of().isBlank() ? row.text() : row.of(),
        new ClaimId(row.claim()));
  }

  private static NewsNumber number(Sayso1.NewsNumber number) {
    return new NewsNumber(
        NewsNumber.Qualifier.valueOf(number.qualifier()),
        optional(number.low()),
        optional(number.high()),
        number.text());
  }

  private static OptionalLong optional(@Nullable Long value) {
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private List<Voice> voices(Sayso1.Event event) {
    Stream<String> rows =
        Stream.of(
                event.dates().stream(),
                event.places().stream(),
                event.participants().stream(),
                event.harm().stream())
            .flatMap(cell -> cell)
            .map(Sayso1.Row.class::cast)
            .filter(row -> !EventMention.isTakenOver(row.by()))
            .map(Sayso1.Row::claim);
    Stream<String> about =
        reading.claims().stream()
            .filter(claim -> claim.about().events().contains(event.id()))
            .map(Sayso1.Claim::id);
    Set<String> ids = Stream.concat(about, rows).collect(Collectors.toSet());
    return reading.claims().stream()
        .filter(claim -> ids.contains(claim.id()) || isDenialOf(claim, ids))
        .filter(claim -> !claim.review().equals(Review.REJECTED.name()))
        .filter(claim -> !isToldOnlyWithin(claim, event))
        .filter(claim -> claim.content().stream().noneMatch(part -> isEarlier(part.begin())))
        .sorted(Comparator.comparing(claim -> claim.parent() == null))
        .map(claim -> voice(claim, event))
        .toList();
  }

  /// "Five men whom the army says it killed had been taken away, relatives say": the relatives do
  /// not tell the killing.
  private boolean isToldOnlyWithin(Sayso1.Claim claim, Sayso1.Event event) {
    Sayso1.Span trigger = event.evidence().getFirst();
    return reading.claims().stream()
        .filter(inner -> claim.id().equals(inner.parent()))
        .anyMatch(inner -> holds(inner, trigger) && holds(claim, trigger));
  }

  private static boolean holds(Sayso1.Claim claim, Sayso1.Span words) {
    return claim.content().stream()
        .anyMatch(part -> part.begin() <= words.begin() && words.end() <= part.end());
  }

  /// "The Directorate denied it": of what was said of the event just before.
  private static boolean isDenialOf(Sayso1.Claim claim, Set<String> claims) {
    return claim.inReplyTo() != null
        && claims.contains(claim.inReplyTo())
        && Stance.valueOf(claim.stance()).denies();
  }

  /// Words of an event so long are a sentence, and shorter ones say what happened.
  private static final int WORDS = 3;

  /// "They were farmers", "nine are dead": of what was done such a claim says nothing.
  private static Voice.Tells tells(Sayso1.Claim claim, Sayso1.Event event) {
    boolean harm = event.harm().stream().anyMatch(row -> row.claim().equals(claim.id()));
    boolean more =
        Stream.of(event.dates().stream(), event.places().stream(), event.participants().stream())
            .flatMap(rows -> rows)
            .map(Sayso1.Row.class::cast)
            .filter(row -> !EventMention.isTakenOver(row.by()))
            .anyMatch(row -> row.claim().equals(claim.id()));
    boolean words =
        event.evidence().stream()
            .filter(span -> span.text().split(" ").length <= WORDS)
            .anyMatch(span -> holds(claim, span));
    return harm && !more && !words ? Voice.Tells.HARM : Voice.Tells.HAPPENING;
  }

  private Voice voice(Sayso1.Claim claim, Sayso1.Event event) {
    return new Voice(
        new ClaimId(claim.id()),
        speakers.of(claim),
        Stance.valueOf(claim.stance()),
        claim.speaker().standing().equals("OUTLET"),
        tells(claim, event));
  }
}
