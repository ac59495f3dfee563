package org.sayso.store.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.coding.Count;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Account.When;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.corroboration.event.Profile;
import org.sayso.corroboration.origin.BodyWords;
import org.sayso.corroboration.origin.SpokenFor;
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
import org.sayso.text.BlockKind;
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
  private static final Set<ActorKind> NO_BODIES =
      EnumSet.of(
          ActorKind.PERSON,
          ActorKind.MEDIA,
          ActorKind.AGENCY,
          ActorKind.POPULATION_GROUP,
          ActorKind.UNIDENTIFIED_GROUP);
  private static final Set<String> HEADS = Set.of("TITLE", "STANDFIRST");
  private static final Set<String> PERSONS = Set.of("PERSONS", "BODIES");
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]*\\s+)+\\p{Lu}[\\p{L}'’.-]*");
  private static final Pattern FORMER =
      Pattern.compile("(?i)\\b(?:former|ex-|retired|late)\\b|\\bex-");
  private static final int BEGINNING = 500;

  /// What the id of a body begins with that is made of a country and a noun.
  private static final String COMPOSED = "composed:";

  private final Sayso1.Reading reading;
  private final Map<String, Sayso1.Actor> actors;
  private final Map<String, String> bodies;
  private final Profile page;

  /// Where the text repeats what it said before it was corrected.
  private final List<TextSpan> earlier;

  private AccountReader(Sayso1.Reading reading) {
    this.reading = reading;
    this.actors =
        reading.actors().stream().collect(Collectors.toMap(Sayso1.Actor::id, a -> a, (a, b) -> a));
    this.bodies = bodies(reading, actors);
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
        row.partOf() != null || Count.isPartitive(row.text()),
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
    Sayso1.Speaker speaker = claim.speaker();
    String onBehalfOf = speaker.onBehalfOf();
    return new Voice(
        new ClaimId(claim.id()),
        onBehalfOf == null ? within(speaker(claim)) : actor(idOf(onBehalfOf), onBehalfOf),
        Stance.valueOf(claim.stance()),
        speaker.standing().equals("OUTLET"),
        tells(claim, event));
  }

  /// A person with the body that the text brings the name with: "TRWC researcher X", "X of the
  /// National Police".
  private ActorRef within(ActorRef speaker) {
    String body = bodies.get(speaker.name());
    return body == null || speaker.kind() != ActorKind.PERSON
        ? speaker
        : new ActorRef(
            speaker.id(), speaker.name(), speaker.kind(), speaker.country(), Optional.of(body));
  }

  /// The bodies of persons by name, where the words for a speaker name one body.
  private static Map<String, String> bodies(
      Sayso1.Reading reading, Map<String, Sayso1.Actor> actors) {
    Map<String, Set<String>> bodies = new HashMap<>();
    Set<String> spoken = spoken(reading, actors);
    for (Sayso1.Claim claim : reading.claims()) {
      Sayso1.Speaker speaker = claim.speaker();
      Sayso1.Actor person = speaker.actor() == null ? null : actors.get(speaker.actor());
      if (person != null && !FORMER.matcher(speaker.asDescribed()).find()) {
        Set<String> named = named(claim, reading, actors);
        Set<String> told = named.isEmpty() ? described(speaker, reading, spoken) : named;
        bodies.computeIfAbsent(person.name(), none -> new TreeSet<>()).addAll(told);
      }
    }
    Map<String, String> single = new HashMap<>();
    bodies.forEach((person, ids) -> {
      if (ids.size() == 1) {
        single.put(person, ids.iterator().next());
      }
    });
    return single;
  }

  /// The bodies that the words for a speaker name.
  private static Set<String> named(
      Sayso1.Claim claim, Sayso1.Reading reading, Map<String, Sayso1.Actor> actors) {
    Sayso1.Span source = claim.source();
    return source == null
        ? Set.of()
        : reading.mentions().stream()
            .filter(mention -> source.begin() <= mention.begin() && mention.end() <= source.end())
            .map(mention -> mention.actor() == null ? null : actors.get(mention.actor()))
            .filter(actor -> actor != null && isBody(actor))
            .map(Sayso1.Actor::id)
            .collect(Collectors.toSet());
  }

  /// "The committee's chair, X": the one body that the text calls so; "spokesman X": the one for
  /// which a spokesman speaks there.
  private static Set<String> described(
      Sayso1.Speaker speaker, Sayso1.Reading reading, Set<String> spoken) {
    Set<String> words = SpokenFor.body(speaker.asDescribed());
    if (words.isEmpty()) {
      return SpokenFor.isSpokesman(speaker.asDescribed()) && spoken.size() == 1 ? spoken : Set.of();
    }
    Set<String> called =
        reading.actors().stream()
            .filter(AccountReader::isBody)
            .filter(actor -> BodyWords.isCalledByAll(actor.name(), words))
            .map(Sayso1.Actor::id)
            .collect(Collectors.toSet());
    return called.size() == 1 ? called : Set.of();
  }

  /// The bodies for which spokesmen speak.
  private static Set<String> spoken(Sayso1.Reading reading, Map<String, Sayso1.Actor> actors) {
    return reading.claims().stream()
        .filter(claim -> SpokenFor.isSpokesman(claim.speaker().asDescribed()))
        .flatMap(claim -> named(claim, reading, actors).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isBody(Sayso1.Actor actor) {
    return !NO_BODIES.contains(ActorKind.valueOf(actor.kind())) && !actor.id().startsWith(COMPOSED);
  }

  /// A headline says "ministry" for the one ministry that the text quotes.
  private ActorRef speaker(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    if (speaker.actor() != null) {
      return named(speaker.actor()).orElseGet(() -> actor(speaker.actor(), speaker.name()));
    }
    if (!BlockKind.valueOf(claim.block()).isDigest()) {
      return body(speaker).orElseGet(() -> actor(null, speaker.name()));
    }
    Set<String> words = words(speaker.name());
    List<Sayso1.Speaker> full =
        reading.claims().stream()
            .map(Sayso1.Claim::speaker)
            .filter(one -> one.actor() != null && words(one.name()).containsAll(words))
            .toList();
    return full.stream().map(Sayso1.Speaker::actor).distinct().count() == 1
        ? actor(full.getFirst().actor(), full.getFirst().name())
        : body(speaker).orElseGet(() -> actor(null, speaker.name()));
  }

  /// "Police", "the ministry" of a country: the one body of that kind and country that the text
  /// names, where it names one.
  private Optional<ActorRef> named(String id) {
    Sayso1.Actor composed = actors.get(id);
    if (composed == null || !id.startsWith(COMPOSED)) {
      return Optional.empty();
    }
    List<Sayso1.Actor> bodies =
        reading.actors().stream()
            .filter(actor -> !actor.id().startsWith(COMPOSED))
            .filter(actor -> actor.kind().equals(composed.kind()))
            .filter(actor -> Objects.equals(actor.country(), composed.country()))
            .toList();
    return bodies.size() == 1
        ? Optional.of(actor(bodies.getFirst().id(), bodies.getFirst().name()))
        : Optional.empty();
  }

  /// "The hospital", "a rights group": the one body called so that the text names. Where it names
  /// two, it is neither; who asks not to be named does not speak for a body.
  private Optional<ActorRef> body(Sayso1.Speaker speaker) {
    if (!speaker.identity().equals(Identity.UNNAMED_DESCRIBED.name())
        && !speaker.identity().equals(Identity.NAMED.name())) {
      return Optional.empty();
    }
    Set<String> telling = BodyWords.telling(speaker.name());
    List<Sayso1.Actor> called =
        reading.actors().stream()
            .filter(actor -> !NO_BODIES.contains(ActorKind.valueOf(actor.kind())))
            .filter(actor -> BodyWords.isCalled(actor.name(), telling))
            .toList();
    return called.size() == 1
        ? Optional.of(actor(called.getFirst().id(), called.getFirst().name()))
        : Optional.empty();
  }

  private static Set<String> words(String name) {
    return Pattern.compile("\\W+")
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.equals("the"))
        .collect(Collectors.toSet());
  }

  private ActorRef actor(@Nullable String id, String name) {
    Sayso1.Actor known = id == null ? null : actors.get(id);
    return known == null
        ? new ActorRef(
            Optional.ofNullable(id), name, ActorKind.OTHER, Optional.empty(), Optional.empty())
        : new ActorRef(
            Optional.of(known.id()),
            known.name(),
            ActorKind.valueOf(known.kind()),
            Optional.ofNullable(known.country()),
            Optional.empty());
  }

  private @Nullable String idOf(String name) {
    String bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
    return reading.actors().stream()
        .filter(actor -> actor.name().equalsIgnoreCase(bare) || actor.aliases().contains(bare))
        .map(Sayso1.Actor::id)
        .sorted()
        .findFirst()
        .or(() ->
            reading.mentions().stream()
                .filter(mention -> mention.actor() != null)
                .filter(mention -> mention.text().equalsIgnoreCase(name))
                .map(Sayso1.Mention::actor)
                .findFirst())
        .orElse(null);
  }
}
