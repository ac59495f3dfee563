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
  private static final By CREDIT = By.rule("origin/credit", 2, 0.95);
  private static final By DATELINE = By.rule("origin/dateline-credit", 2, 0.95);
  private static final By BYLINE = By.rule("origin/byline", 2, 0.85);
  private static final By FEED = By.rule("origin/feed", 1, 0.7);
  private static final By NOTHING = By.rule("origin/own-voice", 1, 0.8);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");
  private static final Pattern OWN_REPORTING =
      Pattern.compile("(?i)^(?:reporting|additional reporting|writing|written|report) by\\b.*");
  private static final Pattern MARKS = Pattern.compile("^[—–-]+\\s*|\\.$");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[](?<words>[^()\\[\\]]*)[)\\]]\\.?");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(?:(?:source|credit|from|by|agency|courtesy of)\\s*:?"
              + "|with (?:additional )?(?:inputs?|reporting|material) (?:from|by))\\s+");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:with )?(?:news )?agenc(?:y|ies)(?: inputs?)?|wires?|staff.*|desk|.* desk");

  private final CreditNames names;

  OwnVoice(Kinship kinship) {
    this.names = new CreditNames(kinship);
  }

  Lineage of(CorpusClaim claim) {
    Carrier carrier = claim.carrier();
    Optional<String> publisher = carrier.publisher();
    Optional<String> credited = credit(carrier).filter(name -> !names.isOwn(name, publisher));
    if (credited.isPresent()) {
      return other(claim, credited.get(), CREDIT, "credited to ");
    }
    Optional<String> placed = carrier.dateline().flatMap(OwnVoice::inBrackets);
    if (placed.isPresent() && !names.isOwn(placed.get(), publisher)) {
      return other(claim, placed.get(), DATELINE, "the dateline credits ");
    }
    Optional<String> by = carrier.byline().map(String::strip).filter(name -> !name.isEmpty());
    if (by.isPresent()
        && names.isAgency(by.get(), publisher)
        && !names.isOwn(by.get(), publisher)) {
      return other(claim, by.get(), BYLINE, "the byline is ");
    }
    boolean own =
        by.filter(name -> !NO_NAME.matcher(name).matches()).isPresent()
            || printed(carrier).filter(line -> OWN_REPORTING.matcher(line).matches()).isPresent()
            || placed.isPresent();
    return own ? reporter(claim) : unknown(claim);
  }

  /// What of a line of credit names whose copy it is: "(With inputs from Island Wire)".
  private static Optional<String> credit(Carrier carrier) {
    return printed(carrier)
        .filter(line -> !OWN_REPORTING.matcher(line).matches())
        .map(line -> LABEL.matcher(line).replaceFirst(""))
        .filter(line -> !line.isBlank() && line.length() <= 60);
  }

  private static Optional<String> printed(Carrier carrier) {
    return carrier.credit().map(String::strip).map(OwnVoice::withoutMarks);
  }

  private static String withoutMarks(String line) {
    Matcher bracketed = BRACKETED.matcher(line);
    String words = bracketed.matches() ? bracketed.group("words").strip() : line;
    return MARKS.matcher(words).replaceAll("");
  }

  private static Optional<String> inBrackets(String dateline) {
    Matcher found = IN_BRACKETS.matcher(dateline);
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  private Lineage other(CorpusClaim claim, String words, By by, String why) {
    Optional<String> publisher = claim.carrier().publisher();
    if (NO_NAME.matcher(words).matches()) {
      return mixed(
          claim, "agencies", by, why + "agencies without a name" + names.candidates(publisher));
    }
    List<String> credited = names.of(words, publisher);
    if (credited.size() > 1) {
      return mixed(claim, words, by, why + words + " together");
    }
    String name = credited.getFirst();
    ActorRef agency = names.meant(name, publisher).orElseGet(() -> outlet(name, ActorKind.AGENCY));
    return new Lineage(
        agency.kind() == ActorKind.MEDIA ? OriginKind.OTHER_OUTLET : OriginKind.AGENCY,
        agency,
        bodyKey(agency),
        Optional.of(Openness.OWN_VOICE),
        by,
        why + name + names.choice(name, publisher));
  }

  /// What agencies tell of which none is named alone: it is nobody's by itself, and stays with its
  /// document and the copies of it.
  private static Lineage mixed(CorpusClaim claim, String who, By by, String because) {
    return new Lineage(
        OriginKind.AGENCY,
        outlet(who, ActorKind.AGENCY),
        voiceKey(claim),
        Optional.of(Openness.OWN_VOICE),
        by,
        because);
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
