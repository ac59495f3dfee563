package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;

/// Tells what looks like a saying and is none: nobody says it, somebody only may or must say it, or
/// a court refuses what is brought before it.
record NoSaying(Passage passage, VerbGroups verbs) {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Set<String> COURTS = Words.set(FILE, "courts");
  private static final Set<String> BROUGHT = Words.set(FILE, "brought");
  private static final Set<String> DISMISSED = Set.of("dismiss", "reject", "deny");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nor");

  /// Words inside "none of the groups operating in the country", "nor has any group".
  private static final Set<String> JOINING =
      Set.of("of", "in", "on", "or", "nor", "has", "have", "operating");

  private static final Set<String> NEEDING = Words.set(FILE, "needing");
  private static final Set<String> OWNED = Set.of("his", "her", "its", "their", "our", "my");
  private static final Set<String> POWERS = Set.of("authority", "power", "powers", "right");
  private static final Set<String> ASKING = Set.of("demand", "request", "ask");
  private static final Set<String> ANYBODY =
      Set.of("you", "anyone", "anybody", "those", "a", "one");
  private static final Set<String> NO_DEED =
      Set.of(
          "be",
          "have",
          "know",
          "see",
          "think",
          "feel",
          "understand",
          "remember",
          "get",
          "win",
          "become",
          "like",
          "succeed",
          "live",
          "learn",
          "lose");
  private static final Set<String> FAILED =
      Set.of("failed", "fails", "failing", "neglected", "forgot", "omitted");
  private static final Set<String> FIRST = Set.of("i", "we", "one");
  private static final Set<String> ATTRIBUTES = Set.of("favored", "favoured", "opposing");
  private static final Set<String> MODALS = Set.of("must", "may", "might", "should", "can");

  /// Those whom others cite.
  private static final Set<String> CITED =
      Set.of("source", "sources", "official", "officials", "witness", "witnesses", "eyewitnesses");

  /// What brings police and ambulances.
  private static final Set<String> CALLED_TO =
      Set.of(
          "report",
          "reports",
          "call",
          "calls",
          "scene",
          "shooting",
          "alarm",
          "emergency",
          "blast",
          "explosion",
          "incident",
          "fire",
          "disturbance");

  private static final int MOST_CITED = 5;

  /// How far before the speaker "none of the groups" may begin.
  private static final int REACH = 8;

  NoSaying(Passage passage) {
    this(passage, new VerbGroups(passage));
  }

  /// Whether it is none, as far as these rules know.
  boolean holds(Candidate candidate) {
    Optional<TokenRange> cue = candidate.cueWords();
    if (candidate.content().stream().allMatch(this::isOnlyWho)) {
      return true;
    }
    if (cue.filter(
            one ->
                isCounted(one)
                    || citesWhom(candidate, one)
                    || isComingTo(one)
                    || isSuspicion(one)
                    || isLeftUnsaid(one)
                    || isCallTaken(one)
                    || isVerdict(one)
                    || isNoNoun(candidate, one)
                    || isNoVerb(one)
                    || isInterview(one)
                    || asksSomebody(candidate, one)
                    || isAccusedByNobody(candidate, one))
        .isPresent()) {
      return true;
    }
    return cue.isPresent()
        && candidate.cue().kind() == Cue.Kind.VERBS
        && (isNeed(candidate)
            || isWish(candidate, cue.get())
            || isPassiveRefusal(candidate, cue.get())
            || isOffered(candidate, cue.get())
            || isNobodys(candidate, cue.get())
            || isOfMuteThing(candidate)
            || isOnlyPossible(candidate, cue.get())
            || isRefusal(candidate)
            || isPower(cue.get())
            || isComing(candidate)
            || isCondition(candidate));
  }

  /// "received 62 requests for help": things counted.
  private boolean isCounted(TokenRange cue) {
    return cue.size() == 1
        && passage.lower(cue.first()).endsWith("s")
        && cue.first() > 0
        && passage.pos(cue.first() - 1) == PartOfSpeech.NUM;
  }

  /// "Roth, who it said had fallen": the pronoun alone says nothing.
  private boolean isOnlyWho(TokenRange content) {
    return content.size() == 1 && passage.isOneOf(content.first(), Set.of("who", "whom"));
  }

  /// "was found guilty of murder": what a court says of somebody who says nothing.
  private boolean isVerdict(TokenRange cue) {
    for (int i = cue.first(); i < cue.end() + 1; i++) {
      if (passage.is(i, "guilty")) {
        int found = i - 1;
        return passage.is(found, "found")
            && verbs.isPassive(found, verbs.of(found, passage.regionOf(found)));
      }
    }
    return false;
  }

  /// "The editorials were not endorsements of her".
  private boolean isNoNoun(Candidate candidate, TokenRange cue) {
    for (int i = cue.first() - 1; i < cue.end(); i++) {
      if (i > 0
          && passage.isOneOf(i, Set.of("not", "n't", "n’t"))
          && passage.lemma(i - 1).equals("be")
          && passage.token(i + 1).isNominal()) {
        return candidate.cue().kind() == Cue.Kind.NOUNS;
      }
    }
    return false;
  }

  /// "the mayor, Said Deni", "to have favored detainees released", "an agreement for the canal to
  /// be handed over": a word that looks like a verb of saying.
  private boolean isNoVerb(TokenRange cue) {
    int last = cue.end() - 1;
    boolean given =
        passage.token(last).text().equals("Said")
            && last > passage.sentence(last).firstToken()
            && last + 1 < passage.size()
            && passage.token(last + 1).isCapitalized()
            && passage.token(last - 1).isCapitalized();
    boolean attribute =
        passage.isOneOf(last, ATTRIBUTES)
            && passage.is(last - 1, "have")
            && last + 1 < passage.size()
            && passage.pos(last + 1) == PartOfSpeech.NOUN;
    return given || attribute || cue.size() == 1 && passage.is(last, "for");
  }

  /// "detained and questioned Lena Orrin": a person who is asked, not a word that is doubted.
  private boolean asksSomebody(Candidate candidate, TokenRange cue) {
    TokenRange content = candidate.content().getFirst();
    if (!passage.is(cue.end() - 1, "questioned") || content.first() != cue.end()) {
      return false;
    }
    return passage.mentions().within(passage.span(content), ActorMention.class).stream()
        .filter(one -> one.kind() == ActorKind.PERSON)
        .filter(one -> passage.text().tokenAt(one.span().begin()) <= content.first() + 1)
        .map(one -> passage.text().tokenAt(one.span().end() - 1) + 1)
        .anyMatch(after -> !passage.isOneOf(after, Set.of("'s", "’s", "'", "’")));
  }

  /// "She was questioned about the case": asked, and not doubted.
  private boolean isInterview(TokenRange cue) {
    int main = passage.is(cue.end() - 1, "about") ? cue.end() - 2 : cue.end() - 1;
    return passage.is(main, "questioned")
        && verbs.isPassive(main, verbs.of(main, passage.regionOf(main)));
  }

  /// "The station received calls that there was shooting": of callers, who call for nothing.
  private boolean isCallTaken(TokenRange cue) {
    int noun = cue.end() - 1;
    return passage.isOneOf(noun, Set.of("call", "calls"))
        && passage.isOneOf(noun - 1, Set.of("received", "got", "took", "a", "several", "multiple"))
        && passage.is(cue.end(), "that");
  }

  /// "failed to mention the attack", "do not dare to admit": said it not.
  private boolean isLeftUnsaid(TokenRange cue) {
    for (int i = cue.first() - 2; i + 1 < cue.end(); i++) {
      boolean dares =
          i > 0 && passage.is(i, "dare") && passage.isOneOf(i - 1, Set.of("not", "n't", "n’t"));
      if (i >= 0 && (dares || passage.isOneOf(i, FAILED)) && passage.is(i + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /// "was arrested on suspicion of murder": who is arrested suspects nobody.
  private boolean isSuspicion(TokenRange cue) {
    int noun = passage.is(cue.end() - 1, "of") ? cue.end() - 2 : cue.end() - 1;
    return passage.is(noun, "suspicion") && passage.is(noun - 1, "on");
  }

  /// "A crowd lynched a man accused of theft": by whom is not said, and the crowd said nothing.
  private boolean isAccusedByNobody(Candidate candidate, TokenRange cue) {
    int participle = cue.first();
    boolean bare =
        passage.is(participle, "accused")
            && passage.is(participle + 1, "of")
            && participle > 0
            && passage.token(participle - 1).isNominal();
    return bare
        && candidate
            .source()
            .filter(source -> source.first() < participle)
            .filter(source -> hasVerb(new TokenRange(source.first(), participle)))
            .isPresent();
  }

  private boolean hasVerb(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (passage.pos(i) == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /// "citing anonymous sources", "according to the agency, which cited a doctor, …": those who are
  /// cited are no words of whoever cites them.
  private boolean citesWhom(Candidate candidate, TokenRange cue) {
    boolean aside =
        passage.is(cue.end() - 1, "cited")
            && candidate.source().filter(source -> passage.is(source.first(), "which")).isPresent();
    return aside
        || passage.is(cue.end() - 1, "citing")
            && candidate.content().stream()
                .allMatch(content ->
                    content.size() <= MOST_CITED && passage.isOneOf(content.end() - 1, CITED));
  }

  /// "the situation calls for patience": what a state of things needs.
  private boolean isNeed(Candidate candidate) {
    return candidate.cue().words().equals(List.of("call", "for"))
        && candidate.source().filter(source -> NEEDING.contains(head(source))).isPresent();
  }

  /// "wants people to know": no deed is called for; nor by "wanted her son to win", "wanted to
  /// leave", "anyone wanting them to leave".
  private boolean isWish(Candidate candidate, TokenRange cue) {
    if (!candidate.cue().head().equals("want")) {
      return false;
    }
    boolean anybody =
        candidate.source().filter(source -> passage.isOneOf(source.first(), ANYBODY)).isPresent();
    boolean finite = passage.isOneOf(cue.end() - 1, Set.of("want", "wants", "wanted"));
    if (anybody || !finite || passage.is(cue.end(), "to")) {
      return true;
    }
    for (int i = cue.end(); i + 1 < passage.regionOf(cue.first()).end(); i++) {
      if (passage.is(i, "to") && passage.token(i + 1).isVerbal()) {
        return NO_DEED.contains(passage.lemma(i + 1));
      }
      if (passage.token(i).isVerbal()) {
        return true;
      }
    }
    return true;
  }

  /// "the production of drugs": the last word before "of".
  private String head(TokenRange source) {
    int last = source.first();
    while (last + 1 < source.end()
        && passage.pos(last + 1) != PartOfSpeech.ADP
        && passage.pos(last + 1) != PartOfSpeech.PUNCT) {
      last++;
    }
    return passage.lemma(last);
  }

  /// "they were denied their share": what somebody does not get. "The raid was denied by the army"
  /// and "was denied on Monday" have no object.
  private boolean isPassiveRefusal(Candidate candidate, TokenRange cue) {
    int main = cue.end() - 1;
    boolean passive =
        candidate.cue().head().equals("deny")
            && verbs.isPassive(main, verbs.of(main, passage.regionOf(main)));
    return passive
        && main + 1 < passage.size()
        && (passage.pos(main + 1) == PartOfSpeech.DET
            || passage.isOneOf(main + 1, OWNED)
            || (passage.pos(main + 1) == PartOfSpeech.NOUN
                && !passage.token(main + 1).isCapitalized()));
  }

  /// "the painting was offered to the museum": a thing is, and nobody is told to say so.
  private boolean isOffered(Candidate candidate, TokenRange cue) {
    int main = cue.end() - 1;
    return passage.lemma(main).equals("offer")
        && candidate.source().isEmpty()
        && verbs.isPassive(main, verbs.of(main, passage.regionOf(main)));
  }

  /// "has authority to recommend", "had the right to demand": it may be said, and is not.
  private boolean isPower(TokenRange cue) {
    for (int i = Math.max(0, cue.first() - 2); i + 1 < cue.end(); i++) {
      if (passage.isOneOf(i, POWERS) && passage.is(i + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /// "police responded to reports of a shooting": they came, and said nothing.
  private boolean isComing(Candidate candidate) {
    TokenRange content = candidate.content().getFirst();
    return candidate.cue().head().equals("respond")
        && isThing(content)
        && holds(content, CALLED_TO);
  }

  /// "responded to multiple reports of a shooting", told by a noun.
  private boolean isComingTo(TokenRange cue) {
    int to = cue.first() - 1;
    return to > 0
        && passage.is(to, "to")
        && passage.lemma(to - 1).equals("respond")
        && holds(cue, CALLED_TO);
  }

  /// "who requested anonymity", "who asked not to be named": a condition of talking, and nothing
  /// that is said.
  private boolean isCondition(Candidate candidate) {
    int first = candidate.content().getFirst().first();
    boolean unnamed =
        passage.is(first, "not")
            && passage.is(first + 1, "to")
            && passage.is(first + 2, "be")
            && passage.isOneOf(first + 3, Set.of("named", "identified", "quoted"));
    return ASKING.contains(candidate.cue().head()) && (unnamed || passage.is(first, "anonymity"));
  }

  /// "no group has claimed", "none of the parties in the country", "nor has any movement".
  private boolean isNobodys(Candidate candidate, TokenRange cue) {
    int from = candidate.source().map(TokenRange::first).orElse(cue.first());
    if (from > cue.first() || candidate.negated()) {
      return false;
    }
    if (passage.is(from - 1, "not") && passage.isOneOf(from, Set.of("everyone", "everybody", "all"))
        || passage.is(from, "not") && passage.isOneOf(from + 1, Set.of("everyone", "everybody"))) {
      return true;
    }
    // "There is no doubt, he said": a pronoun has nothing before it.
    int reach = candidate.source().filter(this::isPronoun).isPresent() ? 0 : REACH;
    int limit = Math.max(passage.regionOf(from).first(), from - reach);
    for (int i = from; i >= limit; i--) {
      if (passage.isOneOf(i, NOBODY)) {
        return true;
      }
      boolean phrase =
          passage.token(i).isNominal()
              || passage.isOneOf(i, JOINING)
              || passage.pos(i) == PartOfSpeech.DET
              || passage.pos(i) == PartOfSpeech.PRON
              || passage.pos(i) == PartOfSpeech.ADJ;
      if (i < from && !phrase) {
        return false;
      }
    }
    return false;
  }

  /// "traditions that blame victims".
  private boolean isOfMuteThing(Candidate candidate) {
    return candidate
        .source()
        .or(candidate::speaker)
        .map(TokenRange::end)
        .map(end -> passage.isOneOf(end - 1, Set.of("that", "which")) ? end - 1 : end)
        .filter(end -> passage.isOneOf(end, Set.of("that", "which")))
        .filter(end -> end > 0 && passage.token(end - 1).isNominal())
        .filter(end -> new SubjectFinder(passage).isMute(end - 1))
        .isPresent();
  }

  private boolean isPronoun(TokenRange source) {
    return source.size() == 1
        && passage.pos(source.first()) == PartOfSpeech.PRON
        && !passage.isOneOf(source.first(), Set.of("one", "anyone", "anybody"));
  }

  /// "the court may order", "the country must reject"; "we must condemn" is said by saying so.
  private boolean isOnlyPossible(Candidate candidate, TokenRange cue) {
    boolean other =
        candidate.source().filter(source -> !passage.isOneOf(source.first(), FIRST)).isPresent();
    if (!other || candidate.negated() || !passage.isOneOf(cue.first(), MODALS)) {
      return false;
    }
    return passage.pos(cue.first()) != PartOfSpeech.PROPN && cue.size() > 1;
  }

  /// A court that dismisses charges.
  private boolean isRefusal(Candidate candidate) {
    String head = candidate.cue().head();
    TokenRange content = candidate.content().getFirst();
    return DISMISSED.contains(head)
        && candidate.source().filter(this::isCourt).isPresent()
        && isThing(content)
        && holds(content, BROUGHT);
  }

  private boolean isCourt(TokenRange source) {
    return holds(source, COURTS);
  }

  private boolean holds(TokenRange range, Set<String> words) {
    for (int i = range.first(); i < range.end(); i++) {
      if (passage.isOneOf(i, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(TokenRange content) {
    return !passage.is(content.first(), "that") && !passage.isMark(content.first());
  }
}
