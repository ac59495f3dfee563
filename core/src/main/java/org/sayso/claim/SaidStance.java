package org.sayso.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention.ActorMention;

/// Reads what a speaker does by plain saying: from the words said.
final class SaidStance {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Map<List<String>, Stance> FIRST_PERSON = firstPerson();
  private static final Map<List<String>, Stance> ANYWHERE =
      Words.table(FILE, "anywhere", Stance.class);
  private static final Set<String> NEGATIONS = Words.set(FILE, "negations");
  private static final Set<String> LINKS =
      WordFile.load("relations.txt").section("verbs").stream()
          .map(line -> Words.split(line.split("\\|", -1)[0]).getFirst())
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> CLEARED = Words.set(FILE, "cleared");
  private static final Set<String> FEELINGS = Words.set(FILE, "feelings");
  private static final int FEELING_WORDS = 8;
  private static final int CLAUSE_HEAD = 10;

  /// "were not detained": that clears nobody, as "did not detain" does.
  private static final Set<String> HELD = Set.of("detain", "hold");

  private static final Set<String> WE = Set.of("we", "i");
  private static final Set<String> OTHERS = Set.of("he", "she");
  private static final Set<String> PRONOUNS = Set.of("we", "i", "it", "they", "he", "she");

  /// "the service had no knowledge" is the speaker's own side, "some families" are others.
  private static final Set<String> DEFINITE = Set.of("the", "our", "my", "its", "his", "her");

  /// What begins a clause beside the one that is said.
  private static final Set<String> BESIDE =
      Set.of("who", "which", "whom", "because", "if", "unless", "although", "while");

  private static final List<List<String>> OWN_DEEDS =
      FILE.section("own-deeds").stream().map(Words::split).toList();
  private static final Set<String> DEEDS = Words.set(FILE, "deeds");
  private static final Set<String> OWN_SIDE = Words.set(FILE, "own-side");
  private static final Set<String> VIOLENCE = Words.set(FILE, "violence");
  private static final Set<String> USES = Words.set(FILE, "uses");
  private static final Set<String> WEAPONS = Words.set(FILE, "weapons");
  private static final Set<String> ITSELF = Set.of("it", "they");
  private static final Set<String> THEIR = Set.of("its", "their");
  private static final Set<String> OUR = Set.of("our", "my");
  private static final Set<String> HAD = Set.of("had", "have", "has", "'d", "’d", "'ve", "’ve");

  /// How far behind its verb the object's noun may stand.
  private static final int OBJECT_WORDS = 7;

  private static final Set<String> UNDONE = Words.set(FILE, "undone");
  private static final Set<String> REFUSING = Words.set(FILE, "refusing");
  private static final Set<String> ANSWERED = Words.set(FILE, "answered");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final Passage passage;
  private final CueLexicon cues = CueLexicon.standard();
  private final VerbGroups verbs;
  private final SubjectFinder subjects;
  private final Imputation imputation;
  private final Modality modality;
  private final Denial denial;

  SaidStance(Passage passage) {
    this.passage = passage;
    this.verbs = new VerbGroups(passage);
    this.subjects = new SubjectFinder(passage);
    this.imputation = new Imputation(passage);
    this.modality = new Modality(passage);
    this.denial = new Denial(passage);
  }

  private static Map<List<String>, Stance> firstPerson() {
    Map<List<String>, Stance> table = new LinkedHashMap<>();
    Words.table(FILE, "first-person", Stance.class)
        .forEach((words, stance) -> table.put(words.subList(1, words.size()), stance));
    return table;
  }

  /// The stance of `speaker` who says `proposition` with no more than "said".
  Stance of(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    boolean quoted = passage.isMark(cover.end() - 1) && passage.is(cover.end() - 2, "?");
    if (passage.is(cover.end(), "?") || passage.is(cover.end() - 1, "?") || quoted) {
      return Stance.ASKS;
    }
    Optional<Stance> stance = ownAct(proposition).or(() -> anywhere(proposition, speaker));
    if (stance.isPresent()) {
      return stance.get();
    }
    if (claimsDeed(proposition, speaker)) {
      return Stance.CLAIMS_RESPONSIBILITY;
    }
    if (feels(cover)) {
      return Stance.EXPRESSES;
    }
    if (modality.promises(proposition)) {
      boolean harm = isUltimatum(proposition, speaker) || modality.promisesHarm(proposition);
      return harm ? Stance.THREATENS : Stance.PROMISES;
    }
    if (modality.callsFor(proposition)) {
      return Stance.CALLS_FOR;
    }
    if (isUltimatum(proposition, speaker)) {
      return Stance.THREATENS;
    }
    if (clears(proposition, speaker)
        || deniesThatThereWas(proposition)
        || denial.assures(proposition)
        || denial.ofOwn(proposition, denial.negation(proposition))
        || denial.ofSaying(proposition, denial.negation(proposition))) {
      return Stance.DENIES;
    }
    if (imputation.imputes(proposition, speaker)) {
      return Stance.ALLEGES;
    }
    return modality.predicts(proposition) ? Stance.PREDICTS : Stance.ASSERTS;
  }

  /// "said that it had carried out the attack", "said its fighters killed two guards", by somebody
  /// who fights.
  private boolean claimsDeed(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    int first = passage.isMark(cover.first()) ? cover.first() + 1 : cover.first();
    int subject = passage.is(first, "that") ? first + 1 : first;
    if (speaker.standing() != Standing.PARTY || isNegative(proposition)) {
      return false;
    }
    boolean owned =
        passage.isOneOf(subject, Set.of("it", "they", "we", "this"))
            && OWN_DEEDS.stream()
                .anyMatch(
                    deed -> Words.find(passage, cover, deed).isPresent() && isOfDeed(deed, cover));
    return owned || isDoneByOwnSide(subject, cover);
  }

  private boolean isDoneByOwnSide(int subject, TokenRange cover) {
    boolean quoted = passage.quotationOf(subject) >= 0;
    int verb = subject + 1;
    if (passage.isOneOf(subject, quoted ? OUR : THEIR)) {
      while (verb < cover.end() && passage.token(verb).isNominal()) {
        verb++;
      }
      if (!OWN_SIDE.contains(passage.lemma(verb - 1))) {
        return false;
      }
    } else if (!passage.isOneOf(subject, quoted ? WE : ITSELF)) {
      return false;
    }
    while (verb < cover.end()
        && (passage.isOneOf(verb, HAD) || passage.pos(verb) == PartOfSpeech.ADV)) {
      verb++;
    }
    return verb < cover.end()
        && passage.pos(verb) == PartOfSpeech.VERB
        && !passage.lemma(verb).equals(passage.lower(verb))
        && (VIOLENCE.contains(passage.lemma(verb))
            || USES.contains(passage.lemma(verb)) && hasWeapon(verb, cover));
  }

  private boolean hasWeapon(int verb, TokenRange cover) {
    for (int i = verb + 1; i < Math.min(cover.end(), verb + OBJECT_WORDS); i++) {
      if (WEAPONS.contains(passage.lemma(i)) || DEEDS.contains(passage.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfDeed(List<String> deed, TokenRange cover) {
    return deed.contains("work")
        || DEEDS.stream().anyMatch(noun -> Words.find(passage, cover, List.of(noun)).isPresent());
  }

  /// "There was no clash": what others tell of did not happen.
  private boolean deniesThatThereWas(Proposition proposition) {
    int no = denial.negation(proposition);
    if (no < 2 || !passage.is(no, "no") || !passage.is(no - 2, "there")) {
      return false;
    }
    boolean there = passage.isOneOf(no - 1, Set.of("was", "were", "'s", "is"));
    int noun = no + 1;
    while (noun < proposition.cover().end() && passage.pos(noun) == PartOfSpeech.ADJ) {
      noun++;
    }
    return there
        && noun < proposition.cover().end()
        && (DEEDS.contains(passage.lemma(noun)) || UNDONE.contains(passage.lemma(noun)));
  }

  /// The denial in the words: that something is false or not so, or of a part of the speaker's own
  /// side ("we confirm that the front had no part in it").
  Optional<Stance> denies(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    int first = passage.is(cover.first(), "that") ? cover.first() + 1 : cover.first();
    boolean own =
        passage.isOneOf(first, WE)
            || passage.mentions().within(passage.span(cover), ActorMention.class).stream()
                .anyMatch(one -> speaker.name().contains(one.words().text()));
    return anywhere(proposition, speaker)
        .filter(stance -> stance == Stance.DENIES || own && stance == Stance.DENIES_RESPONSIBILITY);
  }

  /// "was not a guard", "were not banned": whether the clause tells what somebody is not.
  boolean tellsWhatIsNot(Proposition proposition) {
    return denial.isOfState(denial.negation(proposition));
  }

  /// "insisted that it held no prisoners": whether the saying sets the speaker's word against
  /// another's.
  boolean contradicts(Candidate candidate, Proposition proposition, Speaker speaker) {
    return denial.contradicts(candidate, proposition, denial.negation(proposition), speaker);
  }

  /// Whether the words call for somebody to act.
  boolean callsFor(Proposition proposition) {
    return modality.callsFor(proposition);
  }

  /// "we strongly condemn": a verb of the table right behind "we", without a "not" between.
  private Optional<Stance> ownAct(Proposition proposition) {
    for (Map.Entry<List<String>, Stance> entry : FIRST_PERSON.entrySet()) {
      for (TokenRange range : proposition.content()) {
        for (int i = range.first(); i + entry.getKey().size() <= range.end(); i++) {
          if (Words.standAt(passage, i, entry.getKey()) && isOwn(i, range)) {
            return Optional.of(isRefusal(i, range) ? Stance.CONDEMNS : entry.getValue());
          }
        }
      }
    }
    return Optional.empty();
  }

  /// "I reject any plan to intern people" is against it; "we reject these claims" denies.
  private boolean isRefusal(int verb, TokenRange range) {
    if (!REFUSING.contains(passage.lemma(verb))) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(range.end(), verb + FEELING_WORDS); i++) {
      boolean reason = passage.is(i, "account") && passage.is(i - 1, "on");
      if ((passage.isOneOf(i, ANSWERED) && !reason) || passage.is(i, "that")) {
        return false;
      }
    }
    return true;
  }

  /// "we are deeply worried", "said she was proud".
  private boolean feels(TokenRange cover) {
    for (int i = cover.first() + 1; i < Math.min(cover.end(), cover.first() + FEELING_WORDS); i++) {
      if (passage.isOneOf(i, FEELINGS)) {
        int be = passage.pos(i - 1) == PartOfSpeech.ADV ? i - 2 : i - 1;
        return be > cover.first()
            && passage.lemma(be).equals("be")
            && (passage.isOneOf(be - 1, WE)
                || (be - 1 == cover.first() && passage.isOneOf(be - 1, PRONOUNS)));
      }
    }
    return false;
  }

  private boolean isOwn(int verb, TokenRange range) {
    int i = verb - 1;
    while (i >= range.first()
        && (passage.pos(i) == PartOfSpeech.ADV || passage.pos(i) == PartOfSpeech.AUX)
        && !passage.isOneOf(i, NEGATIONS)) {
      i--;
    }
    return i >= range.first() && passage.isOneOf(i, WE);
  }

  private Optional<Stance> anywhere(Proposition proposition, Speaker speaker) {
    for (Map.Entry<List<String>, Stance> entry : ANYWHERE.entrySet()) {
      for (TokenRange range : proposition.content()) {
        Optional<TokenRange> found =
            entry.getValue().denies()
                ? Words.findLoosely(passage, range, entry.getKey())
                : Words.find(passage, range, entry.getKey());
        if (found.isPresent() && fits(entry.getValue(), found.get(), proposition, speaker)) {
          return Optional.of(forWhom(entry.getValue(), found.get(), proposition));
        }
      }
    }
    return Optional.empty();
  }

  /// Who denies a part in it, or knowledge, speaks of themselves: not "those who had no part in
  /// it", "he says that she did not know".
  private boolean fits(Stance stance, TokenRange words, Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    if (stance == Stance.DENIES) {
      return !isBeside(words, cover);
    }
    boolean own = stance == Stance.DENIES_RESPONSIBILITY || stance == Stance.DENIES_KNOWLEDGE;
    if (!own) {
      return true;
    }
    int first = verbs.of(words.first(), new TokenRange(cover.first(), words.end())).first();
    boolean relative = first > cover.first() && passage.isOneOf(first - 1, RELATIVES);
    // "he means he is not involved", somebody says in quotation marks of another.
    boolean another =
        first - 1 > cover.first()
            && passage.isOneOf(first - 1, OTHERS)
            && passage.quotationOf(first - 1) >= 0
            && !passage.isMark(first - 2);
    // "I don't know if you heard that" tells what is not known of the hearer.
    boolean hearers = passage.is(words.end(), "if") && passage.is(words.end() + 1, "you");
    return !relative
        && !another
        && !hearers
        && !isToldBySomebodyElse(cover.first(), first)
        && (stance == Stance.DENIES_RESPONSIBILITY || isOwnSubject(first, cover, speaker));
  }

  /// "He had nothing to do with it", a lawyer says in quotation marks: a denial, not of one's own
  /// part.
  private Stance forWhom(Stance stance, TokenRange words, Proposition proposition) {
    int first = proposition.cover().first();
    int subject = passage.isMark(first) ? first + 1 : first;
    boolean another =
        stance == Stance.DENIES_RESPONSIBILITY
            && passage.isOneOf(subject, OTHERS)
            && subject < words.first()
            && passage.quotationOf(subject) >= 0;
    return another ? Stance.DENIES : stance;
  }

  /// "… and that is not true", "…, which is not true", "because the hints may turn out to be
  /// false": not what the clause says.
  private boolean isBeside(TokenRange words, TokenRange cover) {
    int subject = words.first() - 1;
    boolean added =
        subject - 1 > cover.first()
            && passage.isOneOf(subject, Set.of("that", "this"))
            && passage.isOneOf(subject - 1, Set.of("and", "but"));
    if (added) {
      return true;
    }
    for (int i = words.first() - 1; i > cover.first(); i--) {
      // "was forced to record a clip admitting her reports were untrue": another's words.
      boolean inner =
          passage.pos(i) == PartOfSpeech.VERB
              && passage.lower(i).endsWith("ing")
              && cues.verb(passage.lemma(i)).filter(Cue::says).isPresent()
              && !passage.lemma(i - 1).equals("be");
      if (inner || passage.isOneOf(i, BESIDE)) {
        return true;
      }
      if (passage.is(i, "that") || passage.isBorder(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isToldBySomebodyElse(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean says =
          passage.pos(i) == PartOfSpeech.VERB
              && cues.verb(passage.lemma(i)).filter(Cue::says).isPresent()
              && !passage.isOneOf(i - 1, WE);
      if (says) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnSubject(int first, TokenRange cover, Speaker speaker) {
    // "They do not know", somebody says in quotation marks of others.
    boolean others = first > 0 && passage.quotationOf(first - 1) >= 0;
    if (first == cover.first() || passage.isOneOf(first - 1, others ? WE : PRONOUNS)) {
      return true;
    }
    return subjects
        .endingBefore(first, cover)
        .filter(subject ->
            passage.isOneOf(subject.speaker().first(), DEFINITE)
                || isSide(subject.speaker(), speaker))
        .isPresent();
  }

  /// Whether the words name the speaker, or whom the speaker speaks for.
  private boolean isSide(TokenRange words, Speaker speaker) {
    return passage.mentions().within(passage.span(words), ActorMention.class).stream()
        .map(mention -> passage.mentions().antecedentOf(mention).words().text())
        .anyMatch(name ->
            name.equals(speaker.name()) || speaker.onBehalfOf().filter(name::equals).isPresent());
  }

  /// "said it would end the truce unless …", by somebody who fights.
  private boolean isUltimatum(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    return speaker.standing() == Standing.PARTY
        && passage.isOneOf(cover.first(), Set.of("it", "they", "we", "he", "she"))
        && Words.any(passage, cover, List.of(List.of("unless")))
        && Words.any(passage, cover, List.of(List.of("would"), List.of("will")));
  }

  /// Whether the clause is turned round at its head: "never", "nobody was", "there is no".
  boolean isNegative(Proposition proposition) {
    return denial.negation(proposition) >= 0;
  }

  /// "has never sheltered this group", "no prisoner was ever beaten": the clause says that a wrong
  /// was not done, or that the speaker's side or somebody named backed nobody. That police were not
  /// arrested, or teachers not trained, clears nobody.
  private boolean clears(Proposition proposition, Speaker speaker) {
    int negation = denial.negation(proposition);
    if (negation < 0 || !isDone(proposition, negation)) {
      return false;
    }
    TokenRange cover = proposition.cover();
    boolean atVerb = !passage.isOneOf(negation, Set.of("no", "none", "nobody", "neither"));
    for (int i = negation + 1; i < Math.min(cover.end(), negation + CLAUSE_HEAD); i++) {
      // "had not been any verdict for crimes committed": the verb is another clause's.
      if (atVerb && passage.token(i).isNominal()) {
        return false;
      }
      if (passage.pos(i) == PartOfSpeech.VERB) {
        boolean suffered =
            atVerb && passage.lemma(negation - 1).equals("be") && !passage.lower(i).endsWith("ing");
        if (suffered && HELD.contains(passage.lemma(i))) {
          return false;
        }
        return imputation.isWrongHere(i, cover)
            || (CLEARED.contains(passage.lemma(i))
                && !verbs.isPassive(i, verbs.of(i, cover))
                && isOwnVerb(i, cover, speaker))
            || (LINKS.contains(passage.lemma(i)) && isNamedSubject(i, cover, speaker));
      }
    }
    return false;
  }

  private boolean isOwnVerb(int verb, TokenRange cover, Speaker speaker) {
    return isOwnSubject(
        verbs.of(verb, new TokenRange(cover.first(), verb + 1)).first(), cover, speaker);
  }

  private boolean isNamedSubject(int verb, TokenRange cover, Speaker speaker) {
    int first = verbs.of(verb, new TokenRange(cover.first(), verb + 1)).first();
    boolean named = first > cover.first() && passage.pos(first - 1) == PartOfSpeech.PROPN;
    return named || isOwnVerb(verb, cover, speaker);
  }

  /// What happened or holds, not what will or may.
  private boolean isDone(Proposition proposition, int negation) {
    int first = proposition.cover().first();
    for (int i = first; i < Math.min(proposition.cover().end(), negation + 3); i++) {
      if (passage.isOneOf(
          i,
          Set.of("will", "would", "should", "must", "can", "could", "may", "might", "wo", "ca"))) {
        return false;
      }
    }
    return true;
  }
}
