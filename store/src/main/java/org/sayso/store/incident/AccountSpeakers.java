package org.sayso.store.incident;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Identity;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.origin.BodyWords;
import org.sayso.corroboration.origin.SpokenFor;
import org.sayso.mention.ActorKind;
import org.sayso.store.json.Sayso1;
import org.sayso.text.BlockKind;

/// Who speaks in the claims of a document, as accounts name them: for a spokesman the body, for a
/// body without a name the one that the text means, for a person with the body beside.
final class AccountSpeakers {
  private static final Set<ActorKind> NO_BODIES =
      EnumSet.of(
          ActorKind.PERSON,
          ActorKind.MEDIA,
          ActorKind.AGENCY,
          ActorKind.POPULATION_GROUP,
          ActorKind.UNIDENTIFIED_GROUP);
  private static final Pattern FORMER =
      Pattern.compile("(?i)\\b(?:former|ex-|retired|late)\\b|\\bex-");

  /// What the id of a body begins with that is made of a country and a noun.
  private static final String COMPOSED = "composed:";

  private final Sayso1.Reading reading;
  private final Map<String, Sayso1.Actor> actors;
  private final Map<String, String> bodies;

  AccountSpeakers(Sayso1.Reading reading, Map<String, Sayso1.Actor> actors) {
    this.reading = reading;
    this.actors = Map.copyOf(actors);
    this.bodies = bodies(reading, actors);
  }

  /// Who makes a claim.
  ActorRef of(Sayso1.Claim claim) {
    String onBehalfOf = claim.speaker().onBehalfOf();
    return onBehalfOf == null ? within(speaker(claim)) : actor(idOf(onBehalfOf), onBehalfOf);
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
            .filter(AccountSpeakers::isBody)
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
