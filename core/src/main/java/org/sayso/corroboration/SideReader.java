package org.sayso.corroboration;

import java.util.List;
import java.util.regex.Pattern;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Question.Kind;

/// Tells on which side of a question a claim stands: by its stance, and where that only asserts, by
/// what the words say of the matter asked about.
final class SideReader {
  private static final int FEW = 90;

  /// So far behind "not" stands what is not so.
  private static final int REACH = 45;

  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:no|not(?! only)|never|nobody|none|nothing|neither|nor|without)\\b|n['’]t\\b");

  /// Words of saying by which a speaker holds fast to what it said.
  private static final Pattern UPHOLDS = Pattern.compile("(?i)\\b(?:stood|stands?|standing) by\\b");

  /// Words of saying by which a speaker has nothing of what others say.
  private static final Pattern REJECTS =
      Pattern.compile("(?i)\\b(?:dismiss|reject|refut|den(?:y|ie)|disput|oppos|contradict|rebut)");

  /// Words that judge and feel, and tell nothing.
  private static final Pattern FEELS =
      Pattern.compile(
          "(?i)\\b(?:condemn|denounc|deplor|criticis|criticiz|hope|wish|pray|mourn|condol|sorry"
              + "|regret|fear)");

  /// What one says without saying that anything is so.
  private static final Pattern ASIDE =
      Pattern.compile("(?i)^(?:suppose|let us|let['’]s|we (?:want|need)|may)\\b");

  private static final Pattern NOT_SAYING =
      Pattern.compile(
          "(?i)^(?:we|i|he|she|they) (?:are|am|is|do|does) not (?:say|claim|accus|alleg|suggest)");

  /// What asks for what somebody would have, not for what is so.
  private static final Pattern WISHES =
      Pattern.compile(
          "(?i)\\b(?:wants?|wanted|demand(?:s|ed)?|expect(?:s|ed)?|seeks?|sought|propose[sd]?|urge[sd]?"
              + "|call(?:s|ed)? for|ask(?:s|ed)? for|favou?rs?|hopes?|recommend(?:s|ed)?)\\b");

  private final Question question;
  private final Links links;
  private final AskedDeed deed;

  SideReader(Question question) {
    this.question = question;
    this.links = new Links(question);
    this.deed = new AskedDeed(question);
  }

  Side of(CorpusDocument document, CorpusClaim claim) {
    Side side = Side.of(claim.stance());
    return switch (side) {
      case ASSERTS -> asserted(document, claim);
      case CONFIRMS -> claim.inReplyTo().isEmpty() ? asserted(document, claim) : side;
      // "Did the army shell it?": a group that rejects a charge against itself says nothing of it.
      case DENIES -> deed.isDeniedForItself(claim) ? Side.SPEAKS_WITHOUT_ASSERTING : denied(claim);
      case SPEAKS_WITHOUT_ASSERTING -> spoken(claim);
      case DOUBTS, OTHER_EXPLANATION -> side;
    };
  }

  /// What is asserted may be that it is not so, or that one cannot tell.
  private Side asserted(CorpusDocument document, CorpusClaim claim) {
    if (links.isNegated(document, claim)) {
      return Side.DENIES;
    }
    String content = claim.content();
    return switch (question.kind()) {
      case WHO, WHAT_HAPPENED, CIRCUMSTANCE ->
          negatesDeed(content) || negatesTerm(content) ? Side.DENIES : Side.ASSERTS;
      case WHO_SAYS -> asksForDenials() ? Side.DENIES : Side.ASSERTS;
      case WHETHER -> Words.cannotTell(content) ? Side.DOUBTS : told(document, claim);
      case WHAT_IS_SAID -> Words.cannotTell(content) ? Side.DOUBTS : aside(content);
      case HOW_MANY -> Side.ASSERTS;
    };
  }

  private static Side aside(String content) {
    return ASIDE.matcher(content.strip()).find() ? Side.SPEAKS_WITHOUT_ASSERTING : Side.ASSERTS;
  }

  private Side told(CorpusDocument document, CorpusClaim claim) {
    boolean denies =
        claim.links().isEmpty()
            && claim.stance() != Stance.ACKNOWLEDGES
            && (negatesIt(claim.content()) || negatesTerm(claim.content()));
    if (denies) {
      return Side.DENIES;
    }
    if (deed.isAsked() && !deed.speaksOfAsked(claim)) {
      if (deed.namesAnother(claim)) {
        return Side.OTHER_EXPLANATION;
      }
      return deed.tellsHarmAlone(document, claim) ? Side.SPEAKS_WITHOUT_ASSERTING : Side.ASSERTS;
    }
    return Side.ASSERTS;
  }

  /// A speaker may deny knowing, or decline to lay something on somebody, or hold fast to what is
  /// denied of it.
  private static Side denied(CorpusClaim claim) {
    String content = claim.content();
    if (Words.cannotTell(content)) {
      return Side.DOUBTS;
    }
    if (NOT_SAYING.matcher(content.strip()).find()) {
      return Side.SPEAKS_WITHOUT_ASSERTING;
    }
    return UPHOLDS.matcher(claim.around().cue()).find() ? Side.ASSERTS : Side.DENIES;
  }

  /// What is promised, ordered or foretold tells of the matter all the same, and so do words that
  /// are taken to judge and only tell; not where it is asked who promises or judges, or what
  /// somebody says.
  private Side spoken(CorpusClaim claim) {
    boolean tells =
        switch (question.kind()) {
          case WHO_SAYS -> false;
          case WHAT_IS_SAID -> claim.stance() == Stance.PREDICTS;
          case WHETHER, WHO, WHAT_HAPPENED, CIRCUMSTANCE, HOW_MANY -> tells(claim);
        };
    boolean judges = claim.stance() == Stance.CONDEMNS || claim.stance() == Stance.EXPRESSES;
    if (!tells) {
      return Side.SPEAKS_WITHOUT_ASSERTING;
    }
    return judges && REJECTS.matcher(claim.around().cue()).find() ? Side.DENIES : Side.ASSERTS;
  }

  private boolean tells(CorpusClaim claim) {
    return switch (claim.stance()) {
      case PREDICTS, PROMISES -> true;
      case ORDERS -> question.kind() == Kind.WHETHER || question.kind() == Kind.WHO;
      case CALLS_FOR -> WISHES.matcher(question.text()).find();
      case CONDEMNS, EXPRESSES ->
          !FEELS.matcher(claim.around().cue() + " " + claim.content()).find();
      default -> false;
    };
  }

  /// "Who denied it?": what else its speaker says to it is said to deny it.
  private boolean asksForDenials() {
    return !question.stances().isEmpty() && question.stances().stream().allMatch(Stance::denies);
  }

  /// Whether anything that the question speaks of follows close behind a word for "not".
  private boolean negatesTerm(String content) {
    return NOT.matcher(content)
        .results()
        .map(not -> content.substring(not.end(), Math.min(content.length(), not.end() + REACH)))
        .anyMatch(part -> new PlainText(part).hasFormOf(question.terms()));
  }

  /// Whether the words say of the deed asked about that it is not so; of few words, that anything
  /// is not.
  private boolean negatesIt(String content) {
    return content.length() <= FEW || question.deeds().isEmpty()
        ? Words.negates(content)
        : negatesDeed(content);
  }

  private boolean negatesDeed(String content) {
    List<List<String>> deeds = question.deeds().stream().map(Alike::deeds).toList();
    return Words.negations(content)
        .anyMatch(from -> {
          String part = content.substring(from, Math.min(content.length(), from + REACH));
          return deeds.stream().anyMatch(new PlainText(part)::hasFormOf);
        });
  }
}
