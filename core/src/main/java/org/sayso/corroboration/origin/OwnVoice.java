package org.sayso.corroboration.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;

/// Whose knowledge an outlet's own voice goes back to: an agency that it credits, its own reporter,
/// or nobody that can be told.
final class OwnVoice {
  private static final By CREDIT = By.rule("origin/credit", 1, 0.95);
  private static final By DATELINE = By.rule("origin/dateline-credit", 1, 0.95);
  private static final By BYLINE = By.rule("origin/byline", 1, 0.85);
  private static final By FEED = By.rule("origin/feed", 1, 0.7);
  private static final By NOTHING = By.rule("origin/own-voice", 1, 0.8);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");
  private static final Pattern OWN_REPORTING =
      Pattern.compile("(?i)^(?:reporting|additional reporting|writing|written|report) by\\b.*");
  private static final Pattern LABEL =
      Pattern.compile("(?i)^(?:source|credit|from|by|agency|courtesy of)\\s*:?\\s+");
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)agenc(?:y|ies)|wires?|staff.*|desk|.* desk");
  private static final List<String> AGENCY_WORDS =
      List.of("agency", "agencies", "wire", "wires", "press trust", "associated press", "newswire");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");

  private final Kinship kinship;

  OwnVoice(Kinship kinship) {
    this.kinship = kinship;
  }

  Lineage of(CorpusClaim claim) {
    Carrier carrier = claim.carrier();
    Optional<String> publisher = carrier.publisher();
    Optional<String> credited =
        credit(carrier).filter(name -> !isSame(name, publisher) && !isOwnName(name, publisher));
    if (credited.isPresent()) {
      return other(claim, credited.get(), CREDIT, "credited to ");
    }
    Optional<String> placed = carrier.dateline().flatMap(OwnVoice::inBrackets);
    if (placed.isPresent()
        && !isSame(placed.get(), publisher)
        && !isOwnName(placed.get(), publisher)) {
      return other(claim, placed.get(), DATELINE, "the dateline credits ");
    }
    Optional<String> by = carrier.byline().map(String::strip).filter(name -> !name.isEmpty());
    if (by.isPresent() && looksLikeAgency(by.get()) && !isSame(by.get(), publisher)) {
      return other(claim, by.get(), BYLINE, "the byline is ");
    }
    boolean own =
        by.filter(name -> !NO_NAME.matcher(name).matches()).isPresent()
            || carrier.credit().filter(line -> OWN_REPORTING.matcher(line).matches()).isPresent()
            || placed.isPresent();
    return own ? reporter(claim) : unknown(claim);
  }

  private static Optional<String> credit(Carrier carrier) {
    return carrier
        .credit()
        .map(String::strip)
        .filter(line -> !OWN_REPORTING.matcher(line).matches())
        .map(line -> LABEL.matcher(line).replaceFirst(""))
        .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
        .filter(line -> !line.isBlank() && line.length() <= 60);
  }

  private static Optional<String> inBrackets(String dateline) {
    Matcher found = IN_BRACKETS.matcher(dateline);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  /// Initials of the outlet's words are the outlet, and a name inside its name is.
  private static boolean isSame(String name, Optional<String> publisher) {
    return publisher
        .map(OwnVoice::fold)
        .filter(outlet -> outlet.equals(fold(name)) || outlet.startsWith(fold(name) + "."))
        .isPresent();
  }

  /// Whether the dictionary knows both names for one outlet.
  private boolean isOwnName(String name, Optional<String> publisher) {
    Optional<ActorRef> known = kinship.named(name);
    return known.isPresent() && known.equals(publisher.flatMap(kinship::named));
  }

  private static boolean looksLikeAgency(String name) {
    String folded = fold(name);
    return INITIALS.matcher(name).matches()
        || AGENCY_WORDS.stream().anyMatch(word -> (" " + folded + " ").contains(" " + word + " "));
  }

  private Lineage other(CorpusClaim claim, String name, By by, String why) {
    if (NO_NAME.matcher(name).matches()) {
      ActorRef agencies = outlet("agencies", ActorKind.AGENCY);
      return new Lineage(
          OriginKind.AGENCY,
          agencies,
          voiceKey(claim),
          Optional.of(Openness.OWN_VOICE),
          by,
          why + "agencies without a name");
    }
    ActorRef agency = kinship.named(name).orElseGet(() -> outlet(name, ActorKind.AGENCY));
    return new Lineage(
        agency.kind() == ActorKind.MEDIA ? OriginKind.OTHER_OUTLET : OriginKind.AGENCY,
        agency,
        bodyKey(agency),
        Optional.of(Openness.OWN_VOICE),
        by,
        why + name);
  }

  private static Lineage reporter(CorpusClaim claim) {
    return new Lineage(
        OriginKind.OWN_REPORTER,
        claim.speaker(),
        voiceKey(claim),
        Optional.of(Openness.OWN_VOICE),
        BYLINE,
        "told in the outlet's own voice under a byline or credit of its own");
  }

  private static Lineage unknown(CorpusClaim claim) {
    Optional<String> feed =
        claim.carrier().publisher().isPresent() ? Optional.empty() : claim.carrier().feed();
    return new Lineage(
        OriginKind.UNKNOWN,
        feed.map(name -> outlet(name, ActorKind.MEDIA)).orElse(claim.speaker()),
        voiceKey(claim),
        Optional.of(Openness.OWN_VOICE),
        feed.isPresent() ? FEED : NOTHING,
        "told in the outlet's own voice, which does not say how it knows");
  }

  private static ActorRef outlet(String name, ActorKind kind) {
    return new ActorRef(Optional.empty(), name, kind, Optional.empty(), Optional.empty());
  }

  /// What one outlet tells in its own voice in one document.
  static String voiceKey(CorpusClaim claim) {
    return "voice:" + claim.document();
  }

  /// What one body knows, whoever prints it.
  static String bodyKey(ActorRef body) {
    return "body:"
        + body.id().filter(id -> !id.startsWith("doc:")).orElseGet(() -> fold(body.name()));
  }

  /// The same body by its name alone.
  static ActorRef named(ActorRef body) {
    return new ActorRef(Optional.empty(), body.name(), body.kind(), body.country(), body.family());
  }

  static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}.]+", " ").strip();
    return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
  }
}
