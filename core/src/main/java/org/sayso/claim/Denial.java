package org.sayso.claim;

import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention.ActorMention;

/// Tells from a negative clause, its speaker and the verb that brings it, whether it denies.
record Denial(Passage passage) {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Set<String> NEGATIONS = Words.set(FILE, "negations");
  private static final Set<String> CONTRADICTING = Words.set(FILE, "contradicting");
  private static final Set<String> SAYINGS = Words.set(FILE, "denied-sayings");
  private static final Set<String> OWN =
      Set.of("i", "we", "it", "they", "his", "her", "its", "our", "my", "their");
  private static final Set<String> SPEAKERS = Set.of("i", "we", "it", "they", "he", "she");
  private static final Set<String> ASKED =
      Set.of("if", "whether", "what", "who", "whom", "why", "where", "when", "how");
  private static final Set<String> PERSONS = Set.of("he", "she");

  /// What "this was not a symbol", "there was no order" begin with.
  private static final Set<String> POINTING = Set.of("this", "that", "there", "it");

  /// What one says of one's mind: nobody can have said otherwise.
  private static final Set<String> MIND =
      Set.of(
          "know",
          "think",
          "believe",
          "understand",
          "care",
          "able",
          "ready",
          "willing",
          "enough",
          "going");

  private static final Set<String> OPEN =
      Set.of("will", "would", "should", "must", "can", "could", "may", "might", "wo", "ca", "yet");

  /// What narrows a "not": the rest still holds.
  private static final Set<String> NARROWED =
      Set.of("only", "doubt", "longer", "quite", "sure", "just", "merely", "necessarily", "yet");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");
  private static final Set<String> VOUCHING =
      Set.of("say", "confirm", "assure", "state", "tell", "guarantee", "certain", "sure");

  /// Who belongs to a body, as it speaks of them.
  private static final Set<String> PEOPLE =
      Set.of(
          "member",
          "members",
          "fighter",
          "fighters",
          "man",
          "men",
          "people",
          "supporters",
          "officers",
          "officer",
          "soldiers",
          "soldier",
          "troops",
          "employee",
          "employees",
          "activists",
          "cadres",
          "followers",
          "militants");

  private static final int CLAUSE_HEAD = 10;

  /// How far behind the negation its verb stands.
  private static final int REACH = 4;

  /// The token that turns the clause round near its beginning: "never", "nobody"; -1 without one.
  int negation(Proposition proposition) {
    TokenRange range = proposition.content().getFirst();
    for (int i = range.first(); i < Math.min(range.end(), range.first() + CLAUSE_HEAD); i++) {
      boolean inner =
          i > range.first() && passage.isOneOf(i, Set.of("that", "who", "which", "because", "if"));
      boolean aside = i > range.first() && passage.isOneOf(i, Set.of("--", "–", "—", "("));
      if (inner || aside || passage.is(i, "if")) {
        return -1;
      }
      if (passage.isOneOf(i, NEGATIONS)
          && !passage.isOneOf(i + 1, NARROWED)
          && !passage.is(i - 1, "or")
          && !isContrast(i, range)
          && !isPlea(i, range)) {
        return i;
      }
    }
    return -1;
  }

  /// "the army, not its fighters, did": that somebody did stays said.
  private boolean isContrast(int negation, TokenRange range) {
    return passage.is(negation, "not")
        && negation > range.first()
        && passage.isOneOf(negation - 1, Set.of(",", "and", "but"))
        && negation + 1 < range.end()
        && !passage.token(negation + 1).isVerbal();
  }

  /// "Don't fool yourself".
  private boolean isPlea(int negation, TokenRange range) {
    return negation == range.first() + 1 && passage.is(range.first(), "do");
  }

  /// "insisted that it held no prisoners", "made clear that his meeting was not political": verbs
  /// that set the speaker's word against another's, with what is not so of the speaker's own side
  /// or of the matter itself.
  ///
  /// @param negation the token that turns the clause round, -1 without one
  boolean contradicts(Candidate candidate, Proposition proposition, int negation, Speaker speaker) {
    String cue = String.join(" ", candidate.cue().words());
    TokenRange cover = proposition.cover();
    int first = begin(cover);
    return negation > first
        && CONTRADICTING.contains(cue)
        && isAbout(first, speaker)
        && isSettled(cover, negation)
        && !isMind(negation, cover);
  }

  /// "I can say with certainty that this is not him", "we can confirm that there was no order":
  /// whoever vouches for a "not" with words of the first person speaks against others.
  boolean assures(Proposition proposition) {
    TokenRange cover = proposition.cover();
    int first = begin(cover);
    if (!passage.isOneOf(first, FIRST_PERSON)) {
      return false;
    }
    boolean vouched = false;
    for (int i = first + 1; i < Math.min(cover.end() - 1, first + CLAUSE_HEAD); i++) {
      vouched |= VOUCHING.contains(passage.lemma(i));
      if (passage.isOneOf(i, NEGATIONS)) {
        return false;
      }
      if (passage.is(i, "that")) {
        return vouched && isTurned(i + 1, cover);
      }
    }
    return false;
  }

  /// Whether a clause of the matter or of the speaker's side begins here that says what is not.
  private boolean isTurned(int first, TokenRange cover) {
    int be = first + 1;
    boolean about = passage.isOneOf(first, POINTING) || passage.isOneOf(first, SPEAKERS);
    while (be < cover.end() && isHelping(be) && !passage.isOneOf(be, NEGATIONS)) {
      be++;
    }
    return about
        && be > first + 1
        && be < cover.end()
        && passage.isOneOf(be, NEGATIONS)
        && !passage.isOneOf(be + 1, NARROWED)
        && isSettled(new TokenRange(first, cover.end()), be)
        && !isMind(be, cover);
  }

  /// "none of the dead were its members", "the car was not ours": whom or what others lay to the
  /// speaker's side is not of it.
  ///
  /// @param negation the token that turns the clause round, -1 without one
  boolean ofOwn(Proposition proposition, int negation) {
    TokenRange cover = proposition.cover();
    if (negation < 0) {
      return false;
    }
    for (int i = cover.first() + 1; i + 1 < cover.end(); i++) {
      boolean after = passage.lemma(i).equals("be") || passage.isOneOf(i, NEGATIONS);
      boolean own = passage.isOneOf(i + 1, Set.of("its", "our", "ours"));
      if (after && own && negation <= i) {
        int last = i + 2;
        while (last < cover.end() && passage.token(last).isNominal()) {
          last++;
        }
        return isSettled(cover, negation)
            && (passage.is(i + 1, "ours")
                || last > i + 2 && PEOPLE.contains(passage.lower(last - 1)));
      }
    }
    return false;
  }

  /// "I have not talked about this", "we never called for a strike": the speaker has not said it.
  ///
  /// @param negation the token that turns the clause round, -1 without one
  boolean ofSaying(Proposition proposition, int negation) {
    TokenRange cover = proposition.cover();
    int first = begin(cover);
    if (negation <= first || !passage.isOneOf(first, SPEAKERS)) {
      return false;
    }
    for (int i = negation + 1; i < Math.min(cover.end(), negation + REACH); i++) {
      if (passage.token(i).isVerbal() && !isHelping(i)) {
        return SAYINGS.contains(passage.lemma(i))
            && !passage.isOneOf(i + 1, ASKED)
            && isSettled(cover, negation);
      }
    }
    return false;
  }

  /// "we have not talked about this": no act of the speaker; "did not say when" is one.
  boolean isOfSaying(Candidate act) {
    return act.negated()
        && SAYINGS.contains(act.cue().head())
        && !passage.isOneOf(act.content().getFirst().first(), ASKED);
  }

  private boolean isHelping(int i) {
    return Set.of("have", "be", "do").contains(passage.lemma(i));
  }

  /// The first word of the clause, behind a mark and "that".
  private int begin(TokenRange cover) {
    int first = cover.first();
    while (first + 1 < cover.end()
        && (passage.isMark(first) || (first == cover.first() && isThat(first)))) {
      first++;
    }
    return first;
  }

  private boolean isThat(int i) {
    return passage.is(i, "that") && !passage.token(i + 1).isVerbal();
  }

  private boolean isAbout(int first, Speaker speaker) {
    return passage.isOneOf(first, OWN)
        || passage.isOneOf(first, POINTING)
        || (passage.isOneOf(first, PERSONS) && isSpeaker(first, speaker));
  }

  /// "claimed she did not …" of somebody else blames her.
  private boolean isSpeaker(int pronoun, Speaker speaker) {
    return passage
        .mentions()
        .within(passage.span(new TokenRange(pronoun, pronoun + 1)), ActorMention.class)
        .stream()
        .map(mention -> passage.mentions().antecedentOf(mention).words().text())
        .anyMatch(name ->
            name.equals(speaker.name()) || speaker.onBehalfOf().filter(name::equals).isPresent());
  }

  /// What happened or holds, not what will, may or has yet to be.
  private boolean isSettled(TokenRange cover, int negation) {
    for (int i = cover.first(); i < Math.min(cover.end(), negation + REACH); i++) {
      if (passage.isOneOf(i, OPEN)) {
        return false;
      }
    }
    return true;
  }

  /// "did not know", "were not able": what nobody can have said otherwise.
  private boolean isMind(int negation, TokenRange cover) {
    return negation + 1 < cover.end() && MIND.contains(passage.lemma(negation + 1));
  }

  /// "was not a guard", "were not banned".
  ///
  /// @param negation the token that turns the clause round, -1 without one
  boolean isOfState(int negation) {
    int next = negation + 1;
    return negation > 0
        && next < passage.size()
        && passage.lemma(negation - 1).equals("be")
        && (passage.isOneOf(next, Set.of("a", "an"))
            || (passage.pos(next) == PartOfSpeech.VERB && !passage.lower(next).endsWith("ing")));
  }
}
