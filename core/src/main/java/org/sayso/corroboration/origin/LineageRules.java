package org.sayso.corroboration.origin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.claim.Identity;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;

/// Tells by rules whose knowledge an account goes back to: the last named speaker of its chain who
/// knows, or what the document says of itself where the outlet speaks in its own voice.
final class LineageRules {
  private static final By SPEAKER = By.rule("origin/speaker", 1, 0.9);
  static final By SPOKESMAN = By.rule("origin/speaks-for", 1, 0.9);
  private static final By OUTLET = By.rule("origin/outlet-reported", 1, 0.9);
  private static final By DESCRIBED = By.rule("origin/described", 1, 0.85);
  private static final By OTHERWISE = By.rule("origin/described-otherwise", 1, 0.8);
  private static final By GENERIC = By.rule("origin/nobody-in-particular", 1, 0.9);

  private static final Pattern BARE = Pattern.compile("(?i)the \\p{L}+");
  private static final Pattern CLAUSE =
      Pattern.compile("(?i)^(?:an?|the|one)\\s+|[,;].*$|\\s(?:who|that|which)\\s.*$");
  private static final Pattern ONE = Pattern.compile("(?i)^(?:an?|the|this|one)\\s");

  private final Kinship kinship;
  private final OwnVoice own;
  private final SourceWords words = SourceWords.bundled();
  private final OriginKinds kinds;

  LineageRules(Kinship kinship) {
    this.kinship = kinship;
    this.own = new OwnVoice(kinship);
    this.kinds = new OriginKinds(kinship, words);
  }

  /// The lineage of one account.
  Lineage of(CorpusClaim claim) {
    Voice voice = claim.voice();
    if (voice.isOutlet() || isOwnOutlet(claim) || isOwnReporter(claim)) {
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
    return isOutletKind(claim.speaker().kind()) && isOwn(claim, claim.speaker());
  }

  /// "two reporters of the Herald", in the Herald.
  private boolean isOwnReporter(CorpusClaim claim) {
    return words.isReporter(claim.voice().asDescribed())
        && Stream.concat(claim.voice().onBehalfOf().stream(), claim.voice().affiliation().stream())
            .anyMatch(body -> isOwn(claim, body));
  }

  private static boolean isOwn(CorpusClaim claim, ActorRef body) {
    return claim
        .carrier()
        .publisher()
        .filter(name -> OwnVoice.fold(name).contains(OwnVoice.fold(body.name())))
        .isPresent();
  }

  private static boolean isOutletKind(ActorKind kind) {
    return kind == ActorKind.MEDIA || kind == ActorKind.AGENCY;
  }

  /// Nobody in particular is no origin: the account stays with the outlet that prints it. "State
  /// media" are outlets all the same.
  private Lineage nobody(CorpusClaim claim) {
    Voice voice = claim.voice();
    Optional<ActorRef> issuer =
        voice.affiliation().filter(body -> kinds.kindOfBody(body).isPresent());
    if (issuer.isPresent() && speaksFor(voice.asDescribed())) {
      return lineage(
          claim,
          kinds.kindOfBody(issuer.get()).orElseThrow(),
          issuer.get(),
          OwnVoice.bodyKey(issuer.get()),
          SPOKESMAN,
          "a paper of " + issuer.get().name());
    }
    if (ONE.matcher(voice.asDescribed()).find()
        && words.kindOf(voice.asDescribed()).filter(OriginKind.DOCUMENT::equals).isPresent()) {
      ActorRef paper = nameOnly(voice.asDescribed());
      return unnamed(claim, OriginKind.DOCUMENT, paper, DESCRIBED, "a paper that is not named");
    }
    boolean outlets =
        voice.asDescribed().strip().contains(" ")
            && !voice.asDescribed().toLowerCase(Locale.ROOT).contains("social media")
            && words
                .kindOf(voice.asDescribed())
                .filter(OriginKind.OTHER_OUTLET::equals)
                .isPresent();
    if (outlets) {
      return new Lineage(
          OriginKind.OTHER_OUTLET,
          voice.speaker(),
          "source:" + claim.document() + ":" + OwnVoice.fold(voice.asDescribed()),
          Optional.of(Openness.NOBODY),
          GENERIC,
          "outlets that are not named");
    }
    ActorRef outlet = voice.chain().isEmpty() ? voice.speaker() : voice.chain().getFirst();
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
    String described = voice.asDescribed();
    ActorKind kind = voice.speaker().kind();
    if (kind == ActorKind.PERSON || hasName(described)) {
      return false;
    }
    boolean noOffice = kind == ActorKind.NGO || kind.isArmedNonState() || isOutletKind(kind);
    boolean office = words.kindOf(described).filter(OriginKind.OFFICIAL::equals).isPresent();
    return (noOffice && office)
        || (described.contains("embassy") && kind != ActorKind.EMBASSY && kind != ActorKind.OTHER)
        || (described.contains("hospital") && kind.isOfficial());
  }

  /// Whether any word but the first has a capital.
  private static boolean hasName(String described) {
    String rest = described.substring(Math.min(1, described.length()));
    return !rest.equals(rest.toLowerCase(Locale.ROOT));
  }

  private Lineage otherwise(CorpusClaim claim) {
    ActorRef who = nameOnly(claim.voice().asDescribed());
    OriginKind kind = words.kindOf(claim.voice().asDescribed()).orElse(OriginKind.OFFICIAL);
    return unnamed(claim, kind, who, OTHERWISE, "the words for the speaker are of an office");
  }

  private Lineage named(CorpusClaim claim) {
    Voice voice = claim.voice();
    ActorRef speaker = voice.speaker();
    Optional<ActorRef> above =
        isPerson(voice) ? speaker.id().flatMap(kinship::above) : Optional.empty();
    Optional<ActorRef> body =
        voice
            .onBehalfOf()
            .filter(LineageRules::isBody)
            .map(told -> SameBody.isComposed(told) ? namedAs(told, above) : told)
            .or(() -> above)
            .or(() ->
                isPerson(voice) && isPrivate(voice).isEmpty()
                    ? voice.affiliation().filter(beside -> worksFor(voice, beside))
                    : Optional.empty());
    if (body.isPresent()) {
      OriginKind kind = kindFor(claim, body.get());
      return lineage(
          claim,
          kind,
          body.get(),
          OwnVoice.bodyKey(body.get()),
          SPOKESMAN,
          speaker.name() + " speaks for " + body.get().name());
    }
    Optional<OriginKind> kind = kinds.kindOfBody(speaker);
    if (kind.isPresent()) {
      By by = isOutletKind(speaker.kind()) ? OUTLET : SPEAKER;
      return lineage(
          claim, kind.get(), speaker, OwnVoice.bodyKey(speaker), by, speaker.name() + " says it");
    }
    return lineage(
        claim,
        kinds.kindOfPerson(claim),
        speaker,
        personKey(claim),
        SPEAKER,
        speaker.name() + " says it");
  }

  /// "Ministry spokeswoman X" speaks for the ministry that X is known to be of.
  private static ActorRef namedAs(ActorRef told, Optional<ActorRef> known) {
    return known.filter(body -> body.kind() == told.kind()).orElse(told);
  }

  /// Outlets stand beside persons whom they interview; who works there is called a reporter.
  private boolean worksFor(Voice voice, ActorRef body) {
    String told = OriginKinds.description(voice);
    return !isOutletKind(body.kind())
        || words.isReporter(told)
        || told.contains(body.name() + "'s ")
        || told.contains(body.name() + "’s ");
  }

  /// The kind of the body; an office that the words tell goes before what a body beside is.
  private OriginKind kindFor(CorpusClaim claim, ActorRef body) {
    Optional<OriginKind> ofBody = kinds.kindOfBody(body);
    boolean beside = claim.voice().affiliation().filter(body::equals).isPresent();
    return (beside
            ? words
                .kindOf(OriginKinds.description(claim.voice()))
                .filter(OriginKind.OFFICIAL::equals)
            : Optional.<OriginKind>empty())
        .or(() -> ofBody)
        .orElseGet(() -> kinds.kindOfPerson(claim));
  }

  /// A doctor or a victim, whatever body is named beside.
  private Optional<OriginKind> isPrivate(Voice voice) {
    return words.kindOf(OriginKinds.description(voice)).filter(LineageRules::isNoOffice);
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
    Optional<OriginKind> itself = kinds.kindOfBody(voice.speaker());
    if (itself.isPresent() && isBare(voice)) {
      return lineage(
          claim,
          itself.get(),
          voice.speaker(),
          OwnVoice.bodyKey(voice.speaker()),
          SPEAKER,
          voice.speaker().name() + " says it");
    }
    String words = voice.asDescribed() + " " + voice.speaker().name();
    Optional<ActorRef> body =
        voice.onBehalfOf().filter(LineageRules::isBody).or(voice::affiliation);
    Optional<OriginKind> ofBody = body.flatMap(kinds::kindOfBody);
    if (body.isPresent() && ofBody.isPresent() && speaksFor(words)) {
      return lineage(
          claim,
          ofBody.get(),
          body.get(),
          OwnVoice.bodyKey(body.get()),
          SPOKESMAN,
          "speaks for " + body.get().name());
    }
    Optional<OriginKind> knower =
        this.words
            .kindOfNoun(voice.asDescribed())
            .filter(kind -> isNoOffice(kind) || kind == OriginKind.DOCUMENT);
    OriginKind kind =
        knower
            .or(() -> ofBody)
            .or(() -> kinds.kindOfBody(voice.speaker()))
            .orElseGet(() -> kinds.kindOfPerson(claim));
    return unnamed(
        claim, kind, voice.speaker(), DESCRIBED, "a source that is described and not named");
  }

  /// "The army", in a country whose army is known.
  private static boolean isBare(Voice voice) {
    return voice.identity() == Identity.UNNAMED_DESCRIBED
        && voice.speaker().id().filter(id -> !id.startsWith("doc:")).isPresent()
        && BARE.matcher(voice.asDescribed()).matches()
        && OwnVoice.fold(voice.speaker().name()).contains(OwnVoice.fold(voice.asDescribed()));
  }

  /// Who is described by these is so whatever body stands beside: "hospital officials".
  private static boolean isNoOffice(OriginKind kind) {
    return kind == OriginKind.MEDICAL || kind == OriginKind.VICTIM_OR_RELATIVE;
  }

  private static boolean speaksFor(String words) {
    String folded = words.toLowerCase(Locale.ROOT);
    return Stream.of("spokes", "statement", "report", "press release", "letter", "communiqu")
        .anyMatch(folded::contains);
  }

  static ActorRef nameOnly(String name) {
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
  static Optional<Openness> relayed(CorpusClaim claim, ActorRef who) {
    return claim
        .voice()
        .through()
        .filter(relay -> !isOutletKind(relay.kind()))
        .filter(relay -> relay.nearness(who) < 1 && relay.nearness(claim.speaker()) < 1)
        .map(relay -> Openness.RELAYED);
  }

  /// A source that is not named, and may be the same as another.
  static Lineage unnamed(CorpusClaim claim, OriginKind kind, ActorRef who, By by, String because) {
    String name = CLAUSE.matcher(OwnVoice.fold(who.name())).replaceAll("");
    String key = "source:" + claim.document() + ":" + name;
    Openness openness = relayed(claim, who).orElse(Openness.UNNAMED);
    return new Lineage(kind, who, key, Optional.of(openness), by, because);
  }
}
