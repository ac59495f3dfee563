package org.sayso.store.mask;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Identity;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.resolution.Protection;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Finds out who is not named in what is given out of one document, and where its text names them.
///
/// `model.md`, 2: everyone but `PUBLIC_ROLE`; and always children, victims of sexual violence,
/// detainees and unnamed sources. Who has no protection stated is treated as private.
final class HiddenPersons {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<String> KINDS =
      Arrays.stream(ActorKind.values()).map(Enum::name).collect(Collectors.toSet());
  private static final String PLACE = "PLACE";
  private static final Set<String> CHILD_WORDS = Set.of("child", "children", "minor", "infant");

  private final Sayso1.Reading reading;
  private final Disclosure disclosure;
  private final Map<String, Sayso1.Actor> actors;
  private final Set<String> always = new HashSet<>();
  private final Set<TextSpan> alwaysSpans = new HashSet<>();

  /// Ids of the actors that are hidden.
  final Set<String> ids = new TreeSet<>();

  /// Names and parts of names that are hidden, wherever they occur.
  final Set<String> names = new TreeSet<>();

  /// What the text has in the place of a name.
  final Set<TextSpan> spans = new TreeSet<>();

  /// What unnamed sources are called.
  final Set<String> sources = new TreeSet<>();

  HiddenPersons(Sayso1.Reading reading, Disclosure disclosure) {
    this.reading = reading;
    this.disclosure = disclosure;
    this.actors =
        reading.actors().stream().collect(Collectors.toMap(Sayso1.Actor::id, a -> a, (a, b) -> a));
    findAlways();
    actors.values().stream().filter(this::isHidden).forEach(this::hide);
    reading.mentions().stream().filter(this::isHidden).forEach(this::hide);
    rowsWithoutActor();
    sources();
    if (disclosure == Disclosure.MASKED) {
      UnclaimedNames.in(reading).forEach(this::hide);
    }
    names.removeAll(sharedWords());
    if (disclosure == Disclosure.MASKED) {
      bylines();
      unread();
    }
  }

  private void hide(TextSpan unclaimed) {
    spans.add(unclaimed);
    name(reading.document().text().substring(unclaimed.begin(), unclaimed.end()));
  }

  /// Nobody knows who is named in what was not read.
  private void unread() {
    int end = reading.document().text().length();
    if (!reading.document().read() && end > 0) {
      spans.add(new TextSpan(0, end));
    }
  }

  private boolean isHidden(Sayso1.Actor actor) {
    return actor.kind().equals(ActorKind.PERSON.name())
        && (always.contains(actor.id())
            || Protection.CHILD.name().equals(actor.protection())
            || (disclosure == Disclosure.MASKED
                && !Protection.PUBLIC_ROLE.name().equals(actor.protection())));
  }

  private void hide(Sayso1.Actor actor) {
    ids.add(actor.id());
    name(actor.name());
    actor.aliases().forEach(this::name);
  }

  private boolean isHidden(Sayso1.Mention mention) {
    if (mention.actor() != null && actors.containsKey(mention.actor())) {
      return ids.contains(mention.actor());
    }
    boolean person = mention.kind().equals(ActorKind.PERSON.name());
    boolean asked = alwaysSpans.stream().anyMatch(span -> overlaps(span, mention));
    return person && (disclosure == Disclosure.MASKED || asked);
  }

  private void hide(Sayso1.Mention mention) {
    if (PersonNames.looksLikeName(mention.text())) {
      spans.add(new TextSpan(mention.begin(), mention.end()));
      name(mention.text());
    }
  }

  private static boolean overlaps(TextSpan span, Sayso1.Mention mention) {
    return span.begin() < mention.end() && mention.begin() < span.end();
  }

  /// Takes the whole name, and each of its words that could stand for it.
  private void name(String name) {
    String bare = PersonNames.withoutTitles(name);
    if (bare.isBlank()) {
      return;
    }
    names.add(bare);
    for (String word : SPACES.split(bare)) {
      if (PersonNames.standsAlone(word)) {
        names.add(PersonNames.trimmed(word));
      }
    }
  }

  /// What somebody or something else in the document is called too, and the words of it: they are
  /// masked where they point to a hidden person, and not elsewhere. A surname may stand in a
  /// gazetteer, too: what speaks is no place, and frees no word of a name.
  private Set<String> sharedWords() {
    Set<String> shared = new HashSet<>();
    Set<String> speaking =
        reading.claims().stream()
            .map(Sayso1.Claim::speaker)
            .filter(speaker -> speaker.actor() == null && !speaker.standing().equals("OUTLET"))
            .filter(speaker -> Identity.valueOf(speaker.identity()) == Identity.NAMED)
            .map(Sayso1.Speaker::asDescribed)
            .collect(Collectors.toSet());
    for (Sayso1.Mention mention : reading.mentions()) {
      boolean speaks = isOpenPlace(mention) && speaking.contains(mention.text());
      if (!isHidden(mention) && !speaks) {
        shared.add(PersonNames.withoutTitles(mention.text()));
        SPACES.splitAsStream(mention.text()).map(PersonNames::trimmed).forEach(shared::add);
      }
    }
    return shared;
  }

  private static boolean isOpenPlace(Sayso1.Mention mention) {
    return mention.kind().equals(PLACE) && mention.place() == null;
  }

  private void findAlways() {
    for (Sayso1.Event event : reading.events()) {
      EventType type = EventType.valueOf(event.type());
      boolean victims = type == EventType.SEXUAL_VIOLENCE || type == EventType.ARREST;
      for (Sayso1.Participant row : event.participants()) {
        if (victims && row.role().equals(Role.TARGET.name())) {
          always(row.actor(), row.begin(), row.end());
        }
      }
      event.harm().stream()
          .filter(HiddenPersons::isShielded)
          .forEach(row -> always(row.actor(), row.begin(), row.end()));
    }
  }

  private static boolean isShielded(Sayso1.Harm row) {
    Effect effect = Effect.valueOf(row.effect());
    return effect == Effect.SEXUAL_VIOLENCE
        || effect == Effect.DETAINED
        || (row.ageGroup() != null
            && CHILD_WORDS.contains(row.ageGroup().toLowerCase(Locale.ROOT)));
  }

  private void always(@Nullable String actor, int begin, int end) {
    if (actor != null) {
      always.add(actor);
    }
    alwaysSpans.add(new TextSpan(begin, end));
  }

  /// Persons in rows whom no mention covers.
  private void rowsWithoutActor() {
    for (Sayso1.Event event : reading.events()) {
      for (Sayso1.Participant row : event.participants()) {
        boolean shielded = alwaysSpans.contains(new TextSpan(row.begin(), row.end()));
        if (row.kind().equals("INDIVIDUAL")
            && row.actor() == null
            && (disclosure == Disclosure.MASKED || shielded)
            && PersonNames.looksLikeName(row.name())) {
          name(row.name());
        }
      }
    }
  }

  /// Speakers: persons whom no actor stands for, and sources without a name.
  private void sources() {
    for (Sayso1.Claim claim : reading.claims()) {
      Sayso1.Speaker speaker = claim.speaker();
      if (isUnnamedSource(claim)) {
        sources.add(speaker.name());
        sources.add(speaker.asDescribed());
        Sayso1.Span source = claim.source();
        if (source != null && source.end() > source.begin()) {
          spans.add(new TextSpan(source.begin(), source.end()));
        }
      } else if (disclosure == Disclosure.MASKED && isUnknownPerson(claim)) {
        name(speaker.name());
        name(speaker.asDescribed());
      }
    }
  }

  /// Whether the speaker is somebody who is described and not named, with no body behind.
  private boolean isUnnamedSource(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    Sayso1.Actor actor = speaker.actor() == null ? null : actors.get(speaker.actor());
    boolean body =
        speaker.onBehalfOf() != null
            || (actor != null && !isPerson(actor.kind()))
            || mentionsIn(claim.source()).stream().anyMatch(mention -> !isPerson(mention.kind()));
    return switch (Identity.valueOf(speaker.identity())) {
      case ANONYMITY_REQUESTED -> true;
      case UNNAMED_DESCRIBED -> !body;
      case NAMED, PSEUDONYM, GENERIC, NONE -> false;
    };
  }

  private static boolean isPerson(String kind) {
    return kind.equals(ActorKind.PERSON.name());
  }

  /// Who is named or described in the words of a source.
  private List<Sayso1.Mention> mentionsIn(Sayso1.@Nullable Span source) {
    return source == null
        ? List.of()
        : reading.mentions().stream()
            .filter(mention -> KINDS.contains(mention.kind()))
            .filter(mention -> mention.begin() < source.end() && source.begin() < mention.end())
            .toList();
  }

  /// Whether a named speaker is, for all that is known, a private person.
  private boolean isUnknownPerson(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    Sayso1.Span source = claim.source();
    if (speaker.actor() != null || speaker.standing().equals("OUTLET") || source == null) {
      return false;
    }
    return Identity.valueOf(speaker.identity()) == Identity.NAMED
        && PersonNames.looksLikeName(speaker.name())
        && mentionsIn(source).stream().allMatch(mention -> isPerson(mention.kind()));
  }

  private void bylines() {
    List<TextSpan> lines = new ArrayList<>();
    for (Sayso1.Block block : reading.document().blocks()) {
      if (block.kind().equals("BYLINE") && block.end() > block.begin()) {
        lines.add(new TextSpan(block.begin(), block.end()));
      }
    }
    spans.addAll(lines);
  }
}
