package org.sayso.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Reads what the speaker does with a proposition: from the cue, and for plain saying from the
/// words said.
final class StanceReader {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Map<List<String>, Stance> DENIED = Words.table(FILE, "denied", Stance.class);
  private static final Map<List<String>, Stance> NOT_SAID =
      Words.table(FILE, "not-said", Stance.class);
  private static final Map<List<String>, Stance> EXPRESSED =
      Words.table(FILE, "expressed", Stance.class);
  private static final Set<String> FALSE = Words.set(FILE, "named-false");
  private static final Set<String> WRONG = Words.set(FILE, "named-wrong");
  private static final Set<String> REFUSING = Words.set(FILE, "refusing");
  private static final Set<String> ANSWERED = Words.set(FILE, "answered");
  private static final Set<String> DEEDS = Words.set(FILE, "deeds");
  private static final Set<String> THOUGHTS = Words.set(FILE, "thoughts");
  private static final Set<String> LAWS = Words.set(FILE, "laws");

  private static final Set<String> CITING = Set.of("cite", "quote");
  private static final Set<String> CITED_AS =
      Set.of("saying", "telling", "claiming", "alleging", "stating", "denying", "declaring");

  /// Verbs by which a text directs people.
  private static final Set<String> RULING =
      Set.of("specify", "stipulate", "provide", "prescribe", "mandate");

  private static final int NAMING_WORDS = 14;

  /// How long the name and what it is called may be where it is called false.
  private static final int FALSE_WORDS = 24;

  private static final int DENIED_WORDS = 6;
  private static final int EXPRESSED_WORDS = 5;

  private final Passage passage;
  private final SaidStance said;
  private final Imputation imputation;
  private final Calling calling;

  StanceReader(Passage passage) {
    this.passage = passage;
    this.said = new SaidStance(passage);
    this.imputation = new Imputation(passage);
    this.calling = new Calling(passage);
  }

  /// The stance of `speaker` towards a proposition of the saying.
  Stance of(Candidate candidate, Proposition proposition, Speaker speaker) {
    Stance cue = candidate.cue().stance();
    String head = candidate.cue().head();
    if (citesAnother(candidate, proposition)) {
      return Stance.ASSERTS;
    }
    if (cue == Stance.CANNOT_VERIFY) {
      return unverified(candidate);
    }
    if (candidate.negated()) {
      return negated(candidate, proposition);
    }
    if (head.equals("claim") && (isOwnedDeed(proposition) || isWhichDeed(candidate, proposition))) {
      return Stance.CLAIMS_RESPONSIBILITY;
    }
    if (head.equals("attribute") && hasWord(proposition, DEEDS)) {
      return Stance.ALLEGES;
    }
    if (head.equals("plead") && guilt(proposition) != Stance.ASSERTS) {
      return guilt(proposition);
    }
    if (cue == Stance.DENIES) {
      return denied(candidate, proposition);
    }
    if (cue == Stance.CONFIRMS && said.denies(proposition, speaker).isPresent()) {
      return said.denies(proposition, speaker).get();
    }
    if (head.equals("propose") && calling.isHypothesis(proposition)) {
      return Stance.ASSERTS;
    }
    if (head.equals("expect") && calling.demands(candidate, proposition)) {
      return Stance.CALLS_FOR;
    }
    if (cue == Stance.PREDICTS && head.equals("warn")) {
      return warns(candidate, proposition);
    }
    if (head.equals("suspect") && candidate.source().isPresent()) {
      if (imputation.namesOnly(proposition)) {
        return Stance.ALLEGES;
      }
      if (isClause(candidate)) {
        return imputation.imputes(proposition, speaker) ? Stance.ALLEGES : Stance.ASSERTS;
      }
    }
    if (cue == Stance.EXPRESSES && candidate.cue().takes(Cue.Takes.NOUN)) {
      return expressed(candidate, proposition);
    }
    if (candidate.cue().takes(Cue.Takes.NAMING)) {
      return named(candidate, proposition);
    }
    return calling
        .directed(candidate, proposition)
        .orElseGet(() -> cue == Stance.ASSERTS ? plain(candidate, proposition, speaker) : cue);
  }

  /// "cited a minister as saying": who cites asserts that it was said, whatever was said.
  boolean citesAnother(Candidate candidate, Proposition proposition) {
    TokenRange cover = proposition.cover();
    for (int i = cover.first() + 1;
        CITING.contains(candidate.cue().head()) && i < cover.end();
        i++) {
      if (passage.is(i - 1, "as") && passage.isOneOf(i, CITED_AS)) {
        return true;
      }
    }
    return false;
  }

  /// What a law says that somebody must do, it orders.
  private Stance plain(Candidate candidate, Proposition proposition, Speaker speaker) {
    Stance stance = said.of(proposition, speaker);
    if (stance == Stance.ASSERTS && said.contradicts(candidate, proposition, speaker)) {
      return Stance.DENIES;
    }
    if (stance == Stance.DENIES && candidate.cue().head().equals("clarify")) {
      return Stance.CORRECTS;
    }
    boolean law =
        stance == Stance.CALLS_FOR
            && (RULING.contains(candidate.cue().head())
                || candidate
                    .source()
                    .filter(source -> passage.isOneOf(source.end() - 1, LAWS))
                    .isPresent());
    return law ? Stance.ORDERS : stance;
  }

  /// "was not a guard", "were not banned": whether the clause tells what somebody is not.
  boolean tellsWhatIsNot(Proposition proposition) {
    return said.tellsWhatIsNot(proposition);
  }

  /// Whether the clause is turned round at its head: "never", "nobody was", "there is no".
  boolean isNegative(Proposition proposition) {
    return said.isNegative(proposition);
  }

  private boolean hasOneOf(TokenRange range, Set<String> words) {
    for (int i = range.first(); i < range.end(); i++) {
      if (passage.isOneOf(i, words)) {
        return true;
      }
    }
    return false;
  }

  /// "denied any role"; "rejected the claim" denies, "rejected the offer" is against it.
  private Stance denied(Candidate candidate, Proposition proposition) {
    TokenRange cover = proposition.cover();
    TokenRange head =
        new TokenRange(cover.first(), Math.min(cover.end(), cover.first() + DENIED_WORDS));
    boolean refusing = REFUSING.contains(candidate.cue().head());
    boolean said =
        (refusing ? hasOneOf(object(cover), ANSWERED) : hasWord(proposition, ANSWERED))
            || hasWord(proposition, FALSE)
            || isThis(cover)
            || hasClause(cover);
    for (Map.Entry<List<String>, Stance> entry : DENIED.entrySet()) {
      boolean denied = Words.find(passage, head, entry.getKey()).filter(this::isDenied).isPresent();
      if (denied && (said || !refusing)) {
        return entry.getValue();
      }
    }
    return refusing && !said && !isQuoted(candidate, cover) ? Stance.CONDEMNS : Stance.DENIES;
  }

  /// "claimed the attack on the port": a deed by its noun, and no clause.
  private boolean isOwnedDeed(Proposition proposition) {
    TokenRange cover = proposition.cover();
    boolean deed = false;
    for (int i = cover.first(); i < cover.end(); i++) {
      if (passage.token(i).isVerbal()) {
        return deed && isReduced(i);
      }
      if (!deed && passage.pos(i) == PartOfSpeech.ADP) {
        return false;
      }
      deed |=
          passage.token(i).isNominal()
              && (DEEDS.contains(passage.lower(i)) || DEEDS.contains(passage.lemma(i)));
    }
    return deed;
  }

  /// "pleaded not guilty to seven counts"; [Stance#ASSERTS] where no guilt is spoken of.
  private Stance guilt(Proposition proposition) {
    TokenRange cover = proposition.cover();
    for (int i = cover.first() - 1; i < Math.min(cover.end(), cover.first() + 2); i++) {
      if (passage.is(i, "guilty")) {
        return passage.is(i - 1, "not") ? Stance.DENIES : Stance.ACKNOWLEDGES;
      }
    }
    return Stance.ASSERTS;
  }

  /// "the attacks, which were claimed by the front": the deed stands before.
  private boolean isWhichDeed(Candidate candidate, Proposition proposition) {
    int which = proposition.cover().first();
    boolean alone =
        proposition.cover().size() == 1
            && passage.isOneOf(which, Set.of("which", "that"))
            && candidate.cueWords().filter(cue -> cue.first() == which + 1).isPresent();
    for (int i = which - 1; alone && i >= Math.max(0, which - NAMING_WORDS); i--) {
      if (passage.token(i).isVerbal() || passage.isBorder(i)) {
        return false;
      }
      if (DEEDS.contains(passage.lower(i)) || DEEDS.contains(passage.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /// "the attack that killed six", "the bombing carried out on Monday".
  private boolean isReduced(int verb) {
    return passage.isOneOf(verb - 1, Set.of("that", "which"))
        || (passage.pos(verb) == PartOfSpeech.VERB && passage.token(verb - 1).isNominal());
  }

  /// What is refused, up to the next clause: "dismissed attempts to unseat him, floated the
  /// notion".
  private TokenRange object(TokenRange cover) {
    int end = cover.first() + 1;
    while (end < cover.end()
        && !(passage.is(end, ",") && end + 1 < cover.end() && passage.token(end + 1).isVerbal())
        && !(passage.is(end, "on") && passage.is(end + 1, "account"))) {
      end++;
    }
    return new TokenRange(cover.first(), end);
  }

  /// "rejected this"; not "rejected this attack".
  private boolean isThis(TokenRange cover) {
    return cover.size() == 1 && passage.isOneOf(cover.first(), Set.of("this", "that"));
  }

  /// "rejected attacks that he was a smuggler", whether the words begin before the clause or with
  /// it.
  private boolean hasClause(TokenRange cover) {
    for (int i = Math.max(0, cover.first() - 1); i + 1 < cover.end(); i++) {
      PartOfSpeech next = passage.pos(i + 1);
      if (passage.is(i, "that") && (next == PartOfSpeech.PRON || next == PartOfSpeech.DET)) {
        return true;
      }
    }
    return false;
  }

  /// "having knowledge", not "shifting responsibility".
  private boolean isDenied(TokenRange words) {
    int before = words.first() - 1;
    return !passage.lower(before).endsWith("ing")
        || passage.isOneOf(before, Set.of("having", "taking", "bearing", "playing"));
  }

  /// Words quoted by the refusal itself; not those of a quotation that holds the refusal too.
  private boolean isQuoted(Candidate candidate, TokenRange cover) {
    int quotation = passage.quotationOf(cover.first());
    int around =
        candidate.cueWords().map(cue -> passage.quotationOf(cue.first())).orElse(quotation);
    return (quotation >= 0 && quotation != around) || passage.isMark(cover.first());
  }

  private boolean isClause(Candidate candidate) {
    int first = candidate.content().getFirst().first();
    return passage.is(first, "that") || !Words.any(passage, at(first, candidate), OF);
  }

  private static final List<List<String>> OF = List.of(List.of("of"));

  /// The first phrase of what is suspected: "him of theft" is a charge, "that he stole" a clause.
  private TokenRange at(int first, Candidate candidate) {
    int end = first + 1;
    while (end < candidate.content().getFirst().end()
        && passage.pos(end) != PartOfSpeech.VERB
        && passage.pos(end) != PartOfSpeech.AUX) {
      end++;
    }
    return new TokenRange(first, end);
  }

  /// "expressed support for", "voiced doubts about": what the noun tells, in the cue or behind it.
  private Stance expressed(Candidate candidate, Proposition proposition) {
    TokenRange cover = proposition.cover();
    TokenRange head =
        new TokenRange(cover.first(), Math.min(cover.end(), cover.first() + EXPRESSED_WORDS));
    return EXPRESSED.entrySet().stream()
        .filter(entry ->
            Words.find(passage, head, entry.getKey()).isPresent()
                || candidate
                    .cueWords()
                    .flatMap(cue -> Words.find(passage, cue, entry.getKey()))
                    .isPresent())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Stance.EXPRESSES);
  }

  /// "called the report a fabrication", "branded the message blackmail".
  private Stance named(Candidate candidate, Proposition proposition) {
    if (proposition.cover().size() <= FALSE_WORDS && hasWord(proposition, FALSE)) {
      return Stance.DENIES;
    }
    if (proposition.cover().size() > NAMING_WORDS) {
      return candidate.cue().stance();
    }
    return hasWord(proposition, WRONG) ? Stance.CONDEMNS : candidate.cue().stance();
  }

  private boolean hasWord(Proposition proposition, Set<String> words) {
    return proposition.content().stream().anyMatch(range -> hasOneOf(range, words));
  }

  /// "did not confirm whether" leaves it open by choice, "could not confirm" by need.
  private Stance unverified(Candidate candidate) {
    TokenRange cue = candidate.cueWords().orElse(candidate.clause());
    boolean unwilling =
        candidate.source().isPresent()
            && candidate.cue().head().equals("confirm")
            && passage.isOneOf(
                candidate.content().getFirst().first(), Set.of("whether", "if", "or", "how"))
            && Words.any(passage, cue, List.of(List.of("did"), List.of("would"), List.of("will")));
    return unwilling ? Stance.DECLINES_COMMENT : Stance.CANNOT_VERIFY;
  }

  /// "did not comment", "does not believe"; "I do not think we should go" is a call.
  private Stance negated(Candidate candidate, Proposition proposition) {
    if (Set.of("think", "believe").contains(candidate.cue().head()) && said.callsFor(proposition)) {
      return Stance.CALLS_FOR;
    }
    TokenRange cue = candidate.cueWords().orElse(candidate.clause());
    for (Map.Entry<List<String>, Stance> entry : NOT_SAID.entrySet()) {
      if (Words.find(passage, cue, entry.getKey()).isPresent()) {
        return entry.getValue();
      }
    }
    return switch (candidate.cue().stance()) {
      case DENIES -> Stance.ACKNOWLEDGES;
      case ENDORSES, CONFIRMS -> Stance.DOUBTS;
      case PREDICTS, EXPRESSES -> candidate.cue().stance();
      case CALLS_FOR, ORDERS, CONDEMNS, DOUBTS, ALLEGES, PROMISES, THREATENS -> Stance.ASSERTS;
      case ASSERTS ->
          THOUGHTS.contains(candidate.cue().head()) ? Stance.ASSERTS : Stance.DECLINES_COMMENT;
      case ACKNOWLEDGES,
          ASKS,
          CANNOT_VERIFY,
          CLAIMS_RESPONSIBILITY,
          CORRECTS,
          DECLINES_COMMENT,
          DENIES_KNOWLEDGE,
          DENIES_RESPONSIBILITY,
          JUSTIFIES,
          OFFERS_OTHER_EXPLANATION,
          WITHDRAWS ->
          Stance.DECLINES_COMMENT;
    };
  }

  /// A warning of what the speaker would do is a threat.
  private Stance warns(Candidate candidate, Proposition proposition) {
    TokenRange cover = proposition.cover();
    boolean own =
        passage.isOneOf(cover.first(), Set.of("it", "they", "he", "she", "we", "i"))
            || (passage.isOneOf(cover.first(), Set.of("its", "their", "his", "her", "our", "my"))
                && passage.isOneOf(cover.first() + 2, Set.of("would", "will")));
    boolean future = Words.any(passage, cover, List.of(List.of("would"), List.of("will")));
    if (own && future && candidate.source().isPresent()) {
      return Stance.THREATENS;
    }
    return said.callsFor(proposition) ? Stance.CALLS_FOR : Stance.PREDICTS;
  }
}
