package org.sayso.store.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.claim.Identity;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Bearing;
import org.sayso.corroboration.Blamed;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.Link;
import org.sayso.corroboration.Surroundings;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.origin.Lineage;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.Origin.Account;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.mention.ActorKind;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;

/// Takes persons out of a dossier, or out of an origin. The question itself stays as asked.
public final class DossierMask {
  /// What stands for a person in a dossier.
  private static final ActorRef PERSON =
      new ActorRef(
          Optional.empty(), "a person", ActorKind.PERSON, Optional.empty(), Optional.empty());

  /// What stands for a source without a name.
  private static final ActorRef SOURCE =
      new ActorRef(
          Optional.empty(),
          "an unnamed source",
          ActorKind.OTHER,
          Optional.empty(),
          Optional.empty());

  private final Function<DocumentId, Optional<Sayso1.Reading>> readings;
  private final AskMemory memory;
  private final Disclosure disclosure;
  private final Map<DocumentId, Optional<Source>> sources = new HashMap<>();

  /// A document of the dossier, with its mask.
  record Source(Sayso1.Reading reading, Masking mask) {}

  /// A mask that keeps nothing from one question to the next.
  ///
  /// @param readings the present state of documents
  public DossierMask(
      Function<DocumentId, Optional<Sayso1.Reading>> readings, Disclosure disclosure) {
    this(readings, new AskMemory(), disclosure);
  }

  DossierMask(
      Function<DocumentId, Optional<Sayso1.Reading>> readings,
      AskMemory memory,
      Disclosure disclosure) {
    this.readings = readings;
    this.memory = memory;
    this.disclosure = disclosure;
  }

  Dossier masked(Dossier dossier) {
    return new Dossier(
        dossier.question(),
        dossier.sides().stream().map(this::masked).toList(),
        bearings(dossier),
        dossier.contradictions().stream().map(this::masked).toList(),
        dossier.notHeard().stream()
            .filter(one -> disclosure == Disclosure.NAMED || one.actor().kind() != ActorKind.PERSON)
            .toList(),
        dossier.events(),
        dossier.coverage());
  }

  private Map<ClaimId, Bearing> bearings(Dossier dossier) {
    Map<ClaimId, Bearing> masked = new HashMap<>();
    dossier
        .bearings()
        .forEach((id, bearing) ->
            masked.put(
                id, new Bearing(masked(bearing.claim()), bearing.events(), bearing.reasons())));
    return masked;
  }

  private SideRecord masked(SideRecord side) {
    return new SideRecord(side.side(), masked(side.origins()));
  }

  /// Origins that were weighed against each other, with their accounts, persons taken out. Why one
  /// has its weight may name another, whom only that one's documents tell to be hidden.
  public List<Origin> masked(List<Origin> weighed) {
    List<Masking> masks =
        weighed.stream()
            .flatMap(origin -> origin.accounts().stream())
            .map(Account::claim)
            .collect(
                Collectors.toMap(
                    CorpusClaim::document, this::mask, (one, same) -> one, TreeMap::new))
            .values()
            .stream()
            .toList();
    return weighed.stream().map(origin -> masked(origin, masks)).toList();
  }

  private Origin masked(Origin origin, List<Masking> masks) {
    List<Account> accounts =
        origin.accounts().stream()
            .map(account -> {
              Lineage lineage = account.lineage();
              ActorRef who = who(account.claim(), lineage.who());
              return new Account(
                  masked(account.claim()),
                  new Lineage(
                      lineage.kind(),
                      who,
                      lineage.key(),
                      lineage.openness(),
                      lineage.by(),
                      mask(account.claim()).text(lineage.because())),
                  account.decision());
            })
            .toList();
    String because = origin.because();
    for (Masking mask : masks) {
      because = mask.text(because);
    }
    return new Origin(
        origin.key(),
        origin.kind(),
        masks(origin),
        origin.weight(),
        because,
        accounts,
        origin.decision());
  }

  /// The one who knows, as the accounts may show it: hidden when any of them hides it.
  private ActorRef masks(Origin origin) {
    return origin.accounts().stream()
        .map(account -> who(account.claim(), origin.who()))
        .filter(who -> who.equals(PERSON) || who.equals(SOURCE))
        .findFirst()
        .orElse(origin.who());
  }

  private ActorRef who(CorpusClaim claim, ActorRef who) {
    return who.equals(claim.speaker()) ? masked(claim).speaker() : actor(who, mask(claim));
  }

  private Contradiction masked(Contradiction cell) {
    Map<String, String> shown = new LinkedHashMap<>();
    return new Contradiction(
        cell.event(),
        cell.cell(),
        cell.values().stream()
            .map(value -> {
              Optional<Masking> mask =
                  sources.computeIfAbsent(value.document(), this::source).map(Source::mask);
              return new Contradiction.Value(
                  apart(
                      shown,
                      value.value(),
                      mask.map(hides -> hides.text(value.value())).orElse(value.value())),
                  mask.map(hides -> actor(value.speaker(), hides)).orElse(value.speaker()),
                  value.claim(),
                  value.document(),
                  value.date());
            })
            .toList());
  }

  /// Two persons who are hidden stay two: accounts that name them part all the same.
  ///
  /// @param shown what stands for each value up to now, by the value
  private static String apart(Map<String, String> shown, String value, String hidden) {
    String known = shown.get(value);
    if (known != null) {
      return known;
    }
    String one = hidden;
    for (int number = 2; shown.containsValue(one); number++) {
      one = hidden + " (" + number + ")";
    }
    shown.put(value, one);
    return one;
  }

  private Source of(CorpusClaim claim) {
    return sources.computeIfAbsent(claim.document(), this::source).orElseThrow();
  }

  private Masking mask(CorpusClaim claim) {
    return of(claim).mask();
  }

  private CorpusClaim masked(CorpusClaim claim) {
    Source source = of(claim);
    Masking mask = source.mask();
    if (mask.isEmpty()) {
      return claim;
    }
    Sayso1.Claim original =
        source.reading().claims().stream()
            .filter(other -> other.id().equals(claim.id().value()))
            .findFirst()
            .orElseThrow();
    Sayso1.Claim masked = mask.claim(original);
    return new CorpusClaim(
        claim.id(),
        carrier(claim.carrier(), mask),
        claim.block(),
        claim.form(),
        claim.stance(),
        claim.basis(),
        voice(claim.voice(), masked.speaker(), mask),
        claim.begin(),
        masked.contentText(),
        Surroundings.NONE,
        claim.actors().stream().map(actor -> actor(actor, mask)).distinct().toList(),
        claim.links().stream()
            .map(link ->
                new Link(
                    actor(link.subject(), mask),
                    link.kind(),
                    actor(link.object(), mask),
                    link.negated()))
            .toList(),
        claim.events(),
        claim.inReplyTo(),
        claim.review(),
        claim.blames().stream()
            .map(one -> new Blamed(actor(one.actor(), mask), one.involvement(), one.blame()))
            .distinct()
            .toList());
  }

  private static Voice voice(Voice voice, Sayso1.Speaker masked, Masking mask) {
    ActorRef speaker = speaker(voice.speaker(), masked);
    return new Voice(
        speaker,
        masked.asDescribed(),
        "",
        voice.affiliation(),
        voice.identity(),
        voice.standing(),
        voice.onBehalfOf().map(body -> actor(body, mask)),
        voice.chain().stream()
            .map(link -> link.equals(voice.speaker()) ? speaker : actor(link, mask))
            .toList());
  }

  /// Authors are persons too.
  private Carrier carrier(Carrier carrier, Masking mask) {
    boolean named = disclosure == Disclosure.NAMED;
    return new Carrier(
        carrier.document(),
        carrier.publisher(),
        carrier.published(),
        named ? carrier.byline() : Optional.empty(),
        named ? carrier.credit() : Optional.empty(),
        carrier.dateline().map(mask::text),
        carrier.feed());
  }

  private static ActorRef speaker(ActorRef speaker, Sayso1.Speaker masked) {
    if (!masked.name().contains(Masking.MASK)) {
      return speaker;
    }
    return Identity.valueOf(masked.identity()) == Identity.NAMED ? PERSON : SOURCE;
  }

  private static ActorRef actor(ActorRef actor, Masking mask) {
    boolean hidden =
        mask.hides(actor.id().orElse(null)) || !mask.text(actor.name()).equals(actor.name());
    return hidden ? PERSON : actor;
  }

  private Optional<Source> source(DocumentId id) {
    return memory.source(
        id,
        disclosure,
        () ->
            readings
                .apply(id)
                .map(reading -> new Source(reading, Masking.of(reading, disclosure))));
  }
}
