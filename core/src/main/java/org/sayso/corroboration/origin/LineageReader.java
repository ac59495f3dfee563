package org.sayso.corroboration.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.claim.Basis;
import org.sayso.claim.Standing;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;

/// Tells whose knowledge an account goes back to: the last named speaker of its chain who knows, or
/// what the document says of itself where the outlet speaks in its own voice.
public final class LineageReader {
  private static final By SPEAKER = By.rule("origin/speaker", 1, 0.9);
  private static final By SPOKESMAN = By.rule("origin/speaks-for", 1, 0.9);
  private static final By OUTLET = By.rule("origin/outlet-reported", 1, 0.9);
  private static final By DESCRIBED = By.rule("origin/described", 1, 0.85);
  private static final By OTHERWISE = By.rule("origin/described-otherwise", 1, 0.8);
  private static final By GENERIC = By.rule("origin/nobody-in-particular", 1, 0.9);

  private final Kinship kinship;
  private final OwnVoice own;
  private final SourceWords words = SourceWords.bundled();

  public LineageReader(Kinship kinship) {
    this.kinship = kinship;
    this.own = new OwnVoice(kinship);
  }

  /// The lineage of one account.
  public Lineage of(CorpusClaim claim) {
    Voice voice = claim.voice();
    if (voice.isOutlet() || isOwnOutlet(claim)) {
      return own.of(claim);
    }
    return switch (voice.identity()) {
      case GENERIC, NONE -> nobody(claim);
      case NAMED, PSEUDONYM -> isOtherwise(voice) ? otherwise(claim) : named(claim);
      case UNNAMED_DESCRIBED, ANONYMITY_REQUESTED -> described(claim);
    };
  }

  /// "The Herald has learned", in the Herald.
  private static boolean isOwnOutlet(CorpusClaim claim) {
    return isOutletKind(claim.speaker().kind())
        && claim
            .carrier()
            .publisher()
            .filter(name -> OwnVoice.fold(name).contains(OwnVoice.fold(claim.speaker().name())))
            .isPresent();
  }

  private static boolean isOutletKind(ActorKind kind) {
    return kind == ActorKind.MEDIA || kind == ActorKind.AGENCY;
  }

  /// Nobody in particular is no origin: the account stays with the outlet that prints it.
  private static Lineage nobody(CorpusClaim claim) {
    ActorRef outlet =
        claim.voice().chain().isEmpty() ? claim.speaker() : claim.voice().chain().getFirst();
    return new Lineage(
        OriginKind.UNKNOWN,
        outlet,
        OwnVoice.voiceKey(claim),
        Optional.of(Openness.NOBODY),
        GENERIC,
        "the outlet gives nobody in particular for it");
  }

  /// Whether the words for the speaker are of an office, and the name that they were tied to is of
  /// no such body: "the embassy" is no rights group.
  private boolean isOtherwise(Voice voice) {
    ActorKind kind = voice.speaker().kind();
    boolean noOffice = kind == ActorKind.NGO || kind.isArmedNonState() || isOutletKind(kind);
    return noOffice
        && voice.asDescribed().equals(voice.asDescribed().toLowerCase(Locale.ROOT))
        && words.kindOf(voice.asDescribed()).filter(OriginKind.OFFICIAL::equals).isPresent();
  }

  private Lineage otherwise(CorpusClaim claim) {
    ActorRef who = nameOnly(claim.voice().asDescribed());
    return unnamed(
        claim, OriginKind.OFFICIAL, who, OTHERWISE, "the words for the speaker are of an office");
  }

  private Lineage named(CorpusClaim claim) {
    Voice voice = claim.voice();
    ActorRef speaker = voice.speaker();
    Optional<ActorRef> body =
        voice
            .onBehalfOf()
            .filter(LineageReader::isBody)
            .or(() -> isPerson(voice) ? speaker.id().flatMap(kinship::above) : Optional.empty());
    if (body.isPresent()) {
      OriginKind kind = kindOfBody(body.get()).orElseGet(() -> kindOfPerson(claim));
      return lineage(
          claim,
          kind,
          body.get(),
          OwnVoice.bodyKey(body.get()),
          SPOKESMAN,
          speaker.name() + " speaks for " + body.get().name());
    }
    Optional<OriginKind> kind = kindOfBody(speaker);
    if (kind.isPresent()) {
      By by = isOutletKind(speaker.kind()) ? OUTLET : SPEAKER;
      return lineage(
          claim, kind.get(), speaker, OwnVoice.bodyKey(speaker), by, speaker.name() + " says it");
    }
    return lineage(
        claim,
        kindOfPerson(claim),
        speaker,
        personKey(claim),
        SPEAKER,
        speaker.name() + " says it");
  }

  /// "its", "the group": words that stand for a body and name none.
  private static boolean isBody(ActorRef body) {
    return body.id().isPresent() || !body.name().equals(body.name().toLowerCase(Locale.ROOT));
  }

  private static boolean isPerson(Voice voice) {
    return voice.speaker().kind() == ActorKind.PERSON || voice.speaker().kind() == ActorKind.OTHER;
  }

  /// A name of one word may be anybody's elsewhere.
  private static String personKey(CorpusClaim claim) {
    ActorRef speaker = claim.speaker();
    if (speaker.id().filter(id -> !id.startsWith("doc:")).isPresent()) {
      return "body:" + speaker.id().get();
    }
    String name = OwnVoice.fold(speaker.name());
    return name.contains(" ") ? "name:" + name : "source:" + claim.document() + ":" + name;
  }

  private Lineage described(CorpusClaim claim) {
    Voice voice = claim.voice();
    String words = voice.asDescribed() + " " + voice.speaker().name();
    Optional<ActorRef> body = voice.onBehalfOf().filter(LineageReader::isBody);
    Optional<OriginKind> ofBody = body.flatMap(this::kindOfBody);
    if (body.isPresent() && ofBody.isPresent() && speaksFor(words)) {
      return lineage(
          claim,
          ofBody.get(),
          body.get(),
          OwnVoice.bodyKey(body.get()),
          SPOKESMAN,
          "speaks for " + body.get().name());
    }
    OriginKind kind =
        ofBody.or(() -> kindOfBody(voice.speaker())).orElseGet(() -> kindOfPerson(claim));
    return unnamed(
        claim, kind, voice.speaker(), DESCRIBED, "a source that is described and not named");
  }

  private static boolean speaksFor(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return Stream.of("spokes", "statement", "press release", "communiqu")
        .anyMatch(folded::contains);
  }

  private static ActorRef nameOnly(String name) {
    return new ActorRef(
        Optional.empty(), name, ActorKind.OTHER, Optional.empty(), Optional.empty());
  }

  private Lineage lineage(
      CorpusClaim claim, OriginKind kind, ActorRef who, String key, By by, String because) {
    Optional<Openness> openness =
        relayed(claim, who)
            .or(() ->
                kind == OriginKind.AGENCY || kind == OriginKind.OTHER_OUTLET
                    ? Optional.of(Openness.OWN_VOICE)
                    : Optional.empty());
    return new Lineage(kind, who, key, openness, by, because);
  }

  /// Heard through somebody else than the outlet, and not through one who speaks for the same.
  private static Optional<Openness> relayed(CorpusClaim claim, ActorRef who) {
    return claim
        .voice()
        .through()
        .filter(relay -> !isOutletKind(relay.kind()))
        .filter(relay -> relay.nearness(who) < 1 && relay.nearness(claim.speaker()) < 1)
        .map(relay -> Openness.RELAYED);
  }

  private static Lineage unnamed(
      CorpusClaim claim, OriginKind kind, ActorRef who, By by, String because) {
    String key = "source:" + claim.document() + ":" + OwnVoice.fold(who.name());
    Openness openness = relayed(claim, who).orElse(Openness.UNNAMED);
    return new Lineage(kind, who, key, Optional.of(openness), by, because);
  }

  private Optional<OriginKind> kindOfBody(ActorRef body) {
    return switch (body.kind()) {
      case STATE, GOVERNMENT_BODY, MILITARY, POLICE, INTELLIGENCE, COURT, EMBASSY, IGO ->
          Optional.of(OriginKind.OFFICIAL);
      case ARMED_GROUP, MILITIA, GANG, PARTY, UNIDENTIFIED_GROUP -> Optional.of(OriginKind.PARTY);
      case MEDIA -> Optional.of(OriginKind.OTHER_OUTLET);
      case AGENCY -> Optional.of(OriginKind.AGENCY);
      case NGO, COMPANY, RELIGIOUS_BODY ->
          words
              .kindOf(body.name())
              .filter(OriginKind.MEDICAL::equals)
              .or(() -> Optional.of(OriginKind.GROUP));
      case POPULATION_GROUP, PERSON -> Optional.empty();
      case OTHER -> words.kindOf(body.name()).filter(kind -> kind != OriginKind.WITNESS);
    };
  }

  /// By the words for the speaker, the standing, and how the speaker knows.
  private OriginKind kindOfPerson(CorpusClaim claim) {
    Voice voice = claim.voice();
    Optional<OriginKind> described =
        words.kindOf(voice.asDescribed() + " " + voice.speaker().name());
    return described
        .or(() -> ofStanding(voice.standing()))
        .orElse(
            voice.speaker().kind() == ActorKind.PERSON
                    || claim.basis() == Basis.OWN_ACT
                    || isFirstHand(claim.basis())
                ? OriginKind.WITNESS
                : OriginKind.UNKNOWN);
  }

  static boolean isFirstHand(Basis basis) {
    return switch (basis) {
      case WITNESSED, EXAMINED, RECORDING_SEEN, DOCUMENT_SEEN -> true;
      case OWN_ACT, TOLD, INFERRED, COMMON_REPUTE, NOT_STATED -> false;
    };
  }

  private static Optional<OriginKind> ofStanding(Standing standing) {
    return switch (standing) {
      case OFFICIAL -> Optional.of(OriginKind.OFFICIAL);
      case PARTY, ALLY_OF_A_PARTY -> Optional.of(OriginKind.PARTY);
      case VICTIM, RELATIVE -> Optional.of(OriginKind.VICTIM_OR_RELATIVE);
      case WITNESS -> Optional.of(OriginKind.WITNESS);
      case EXPERT -> Optional.of(OriginKind.GROUP);
      case ACCUSED, OUTLET, OTHER, UNKNOWN -> Optional.empty();
    };
  }
}
