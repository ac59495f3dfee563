package org.sayso.corroboration.origin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.claim.Basis;
import org.sayso.claim.Standing;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Voice;
import org.sayso.mention.ActorKind;

/// What kind of origin a body is, and what kind a person is by the words for them.
final class OriginKinds {
  private static final Pattern OUTLET_NAME =
      Pattern.compile(
          "\\w[\\s-](?:Times|Post|Herald|Tribune|Gazette|Bulletin|Chronicle|Journal|News|Observer|Star|Mail"
              + "|Express|Mirror|Telegraph|Courier|Daily|Weekly|Magazine|TV|Radio)$");
  private static final Pattern OUTLET_BEFORE_NAME =
      Pattern.compile(
          "\\b(?:newspaper|daily|weekly|magazine|tabloid|broadcaster|news agency|news site|website) \\p{Lu}");
  private static final Pattern OF_BODY = Pattern.compile("\\bof the \\p{Lu}");
  private static final Pattern SUFFERED =
      Pattern.compile(
          "\\bwho (?:had |has )?(?:(?:was|were|been) )?(?:disappeared|vanished|abducted|kidnapped|injured"
              + "|wounded|hurt|shot|stabbed|beaten|tortured|raped|detained|survived|escaped|fled)\\b");

  private final Kinship kinship;
  private final SourceWords words;

  OriginKinds(Kinship kinship, SourceWords words) {
    this.kinship = kinship;
    this.words = words;
  }

  /// All words for a speaker: at the attribution, and where the document brings the name.
  static String description(Voice voice) {
    return voice.asDescribed() + " " + voice.speaker().name() + " " + voice.introduction();
  }

  /// The kind of a body; empty for persons and peoples.
  Optional<OriginKind> kindOfBody(ActorRef body) {
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
      case OTHER ->
          OUTLET_NAME.matcher(body.name()).find()
              ? Optional.of(OriginKind.OTHER_OUTLET)
              : words.kindOf(body.name()).filter(kind -> kind != OriginKind.WITNESS);
    };
  }

  /// By the words for the speaker, by what the document and the dictionary say of it, by its
  /// standing; a person of whom nothing is known speaks for nobody else.
  OriginKind kindOfPerson(CorpusClaim claim) {
    Voice voice = claim.voice();
    boolean person = voice.speaker().kind() == ActorKind.PERSON;
    return told(voice.asDescribed() + " " + voice.speaker().name(), person)
        .or(() -> told(voice.introduction(), person))
        .or(() -> voice.speaker().id().flatMap(kinship::roleOf).flatMap(words::kindOf))
        .or(() -> ofStanding(voice.standing()))
        .or(() ->
            OF_BODY.matcher(description(voice)).find()
                ? Optional.of(OriginKind.GROUP)
                : Optional.empty())
        .orElseGet(() -> byDefault(claim));
  }

  /// A person is no paper and no outlet: a study's author speaks for a group, and who stands beside
  /// a magazine's name need not work there.
  private Optional<OriginKind> told(String description, boolean person) {
    if (!person || OUTLET_BEFORE_NAME.matcher(description).find()) {
      return words.kindOf(description);
    }
    if (SUFFERED.matcher(description).find()) {
      return Optional.of(OriginKind.VICTIM_OR_RELATIVE);
    }
    return words
        .kindOfPerson(description)
        .map(kind -> kind == OriginKind.DOCUMENT ? OriginKind.GROUP : kind)
        .or(() ->
            description.contains("spokes") ? Optional.of(OriginKind.GROUP) : Optional.empty());
  }

  private static OriginKind byDefault(CorpusClaim claim) {
    ActorRef speaker = claim.speaker();
    boolean firstHand = claim.basis() == Basis.OWN_ACT || isFirstHand(claim.basis());
    if (speaker.kind() == ActorKind.PERSON || firstHand) {
      return OriginKind.WITNESS;
    }
    boolean capital = Character.isUpperCase(speaker.name().codePointAt(0));
    if (!capital) {
      return OriginKind.UNKNOWN;
    }
    return speaker.name().contains(" ") ? OriginKind.GROUP : OriginKind.WITNESS;
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
