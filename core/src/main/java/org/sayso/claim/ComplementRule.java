package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.Cue.Takes;
import org.sayso.evidence.By;

/// A verb with what it governs: "said (that) …", "asked whether …", "vowed to …", "accused the army
/// of …", "condemned the raid".
final class ComplementRule implements AttributionRule {
  private static final By CLAUSE = Rules.by("complement", 0.88);
  private static final By CHARGE = Rules.by("accusation", 0.9);
  private static final Set<String> CARRYING = Set.of("quote", "cite");

  /// What people do to call for something.
  private static final Set<String> GATHERING =
      Set.of(
          "strike",
          "strikes",
          "streets",
          "square",
          "rally",
          "rallied",
          "protest",
          "protests",
          "protested",
          "march",
          "marched",
          "demonstration",
          "demonstrations",
          "demonstrated",
          "gathered",
          "assembled",
          "opportunity",
          "occasion",
          "letter",
          "statement",
          "speech",
          "campaign",
          "petition",
          "wrote",
          "met");

  private static final By OBJECT = Rules.by("object", 0.75);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    boolean planned = cue.form() == CueMatch.Form.INFINITIVE && !isPurpose(cue, scene);
    if (cue.passive() || isMereTalk(cue) || planned) {
      return Optional.empty();
    }
    Optional<Subject> subject =
        carried(cue, scene)
            .or(() -> scene.subjects().endingBefore(cue.group().first(), cue.region()));
    boolean joined = !isGerund(cue, scene) && !isAfterNoun(cue, scene);
    if (subject.isEmpty() && joined) {
      subject = scene.sharedSubject(cue);
    }
    if (subject.isEmpty() && cue.form() != CueMatch.Form.FINITE && joined) {
      subject = mainSubject(cue, scene);
    }
    Optional<Subject> speaker = subject.filter(s -> scene.subjects().isSpeakable(s.words()));
    return speaker.flatMap(s -> withContent(cue, s, scene));
  }

  /// "The paper quoted the mayor as saying …": the mayor says it.
  private static Optional<Subject> carried(CueMatch cue, Scene scene) {
    int as = cue.group().first() - 1;
    boolean told = cue.form() == CueMatch.Form.PARTICIPLE && scene.passage().is(as, "as");
    return told
        ? scene
            .subjects()
            .endingBefore(as, cue.region())
            .filter(
                subject -> CARRYING.contains(scene.passage().lemma(subject.words().first() - 1)))
        : Optional.empty();
  }

  /// "to say", "could claim": nobody has said it. (A cue with "may" in front of "be" is passive and
  /// judged elsewhere.)
  private static boolean isMereTalk(CueMatch cue) {
    return cue.cue().takes(Takes.NOTHING)
        && cue.cue().stance() != Stance.CLAIMS_RESPONSIBILITY
        && cue.cue().stance() != Stance.DECLINES_COMMENT;
  }

  /// "went on strike to demand", "gathered to call for": who gathers for it does it; who plans or
  /// refuses to does not.
  private static boolean isPurpose(CueMatch cue, Scene scene) {
    int before = cue.group().first() - 1;
    return cue.cue().stance() == Stance.CALLS_FOR
        && before > cue.region().first()
        && scene.passage().isOneOf(before, GATHERING);
  }

  /// "accused of ordering …", "a plan for ending …": a deed, not a saying.
  private static boolean isGerund(CueMatch cue, Scene scene) {
    return cue.form() == CueMatch.Form.PARTICIPLE
        && scene
            .passage()
            .isOneOf(
                cue.group().first() - 1,
                Set.of("of", "for", "about", "from", "with", "on", "against"));
  }

  /// "had difficulty claiming land": the participle belongs to its noun, which cannot speak.
  private static boolean isAfterNoun(CueMatch cue, Scene scene) {
    int before = cue.group().first() - 1;
    return cue.form() == CueMatch.Form.PARTICIPLE
        && before >= cue.region().first()
        && scene.passage().pos(before) == PartOfSpeech.NOUN;
  }

  /// "He resigned, saying …": the first phrase of the sentence that has a verb after it.
  private static Optional<Subject> mainSubject(CueMatch cue, Scene scene) {
    Passage passage = scene.passage();
    for (int i = cue.region().first(); i < cue.group().first(); i++) {
      boolean verb = passage.token(i).isVerbal() && i > cue.region().first();
      if (verb) {
        int group = new VerbGroups(passage).of(i, cue.region()).first();
        Optional<Subject> found = scene.subjects().endingBefore(group, cue.region());
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> withContent(CueMatch cue, Subject subject, Scene scene) {
    if (cue.cue().takes(Takes.NOTHING)) {
      return Optional.of(wordsOnly(cue, subject));
    }
    int limit = cue.region().end();
    int start = cue.group().end();
    Optional<Candidate> addressed = addressed(cue, subject, start, scene);
    if (addressed.isPresent()) {
      return addressed;
    }
    boolean phrase = !cue.cue().says() && cue.cue().takes(Takes.NOUN);
    int from = phrase ? start : scene.stretches().skipAdverbials(start, limit);
    Optional<Candidate> found = taking(cue, subject, from, scene);
    return found.isPresent() || from == start ? found : taking(cue, subject, start, scene);
  }

  private static Candidate wordsOnly(CueMatch cue, Subject subject) {
    TokenRange last = new TokenRange(cue.group().end() - 1, cue.group().end());
    return Rules.said(
        cue,
        Optional.of(subject),
        cue.group(),
        Rules.clause(Optional.of(subject), cue.group(), 0),
        List.of(last),
        OBJECT);
  }

  /// "told reporters in Port Selm that …", "warned the army that …".
  private Optional<Candidate> addressed(CueMatch cue, Subject subject, int start, Scene scene) {
    if (!cue.cue().takes(Takes.PERSON) || start >= cue.region().end()) {
      return Optional.empty();
    }
    int limit = cue.region().end();
    int addressee =
        scene.phrases().startingAt(start, limit, false).map(TokenRange::end).orElse(start);
    if (addressee == start) {
      return Optional.empty();
    }
    int from = scene.stretches().skipAdverbials(addressee, limit);
    Optional<Candidate> found = taking(cue, subject, from, scene);
    return found.isPresent() || from == addressee ? found : taking(cue, subject, addressee, scene);
  }

  private static Optional<Candidate> taking(CueMatch cue, Subject subject, int from, Scene scene) {
    int start = scene.passage().is(from, ":") || scene.passage().is(from, ",") ? from + 1 : from;
    if (start >= cue.region().end()) {
      return Optional.empty();
    }
    Optional<TokenRange> stretch =
        scene
            .stretches()
            .rightOf(start, cue.region())
            .map(range -> withinAside(range, subject, scene));
    return stretch
        .filter(range -> scene.stretches().admits(cue.cue(), start, range))
        .map(range -> isPhrase(cue, start, scene) ? phraseOnly(range, cue, scene) : range)
        .map(range -> {
          TokenRange words = scene.stretches().cueWords(cue);
          Optional<Subject> speaker = Optional.of(subject);
          return Rules.said(
              cue,
              speaker,
              words,
              Rules.clause(speaker, words, start),
              List.of(range),
              ruleOf(cue, scene, start));
        });
  }

  /// ", which has claimed the attack, …": the aside ends at its comma.
  private static TokenRange withinAside(TokenRange range, Subject subject, Scene scene) {
    boolean aside =
        !subject.words().equals(subject.speaker())
            && scene.passage().is(subject.words().first() - 1, ",");
    for (int i = range.first() + 1; aside && i < range.end(); i++) {
      if (scene.passage().is(i, ",")) {
        return new TokenRange(range.first(), i);
      }
    }
    return range;
  }

  /// Whether a noun phrase is said, not a clause.
  private static boolean isPhrase(CueMatch cue, int start, Scene scene) {
    boolean clause = cue.cue().takes(Takes.CLAUSE) && !endsAtOnce(cue, start, scene);
    return !clause
        && (cue.cue().takes(Takes.NOUN) || cue.cue().takes(Takes.CHARGE))
        && !scene.passage().isOneOf(start, Set.of("that", "to", "whether", "how", "what"));
  }

  /// "claimed the attack, and …": no verb follows the phrase.
  private static boolean endsAtOnce(CueMatch cue, int start, Scene scene) {
    int end =
        scene.phrases().startingAt(start, cue.region().end()).map(TokenRange::end).orElse(start);
    return end > start && scene.passage().isOneOf(end, Set.of(",", "and", "but"));
  }

  private static TokenRange phraseOnly(TokenRange range, CueMatch cue, Scene scene) {
    return scene.stretches().phraseOnly(range, cue.region());
  }

  private static By ruleOf(CueMatch cue, Scene scene, int start) {
    if (cue.cue().takes(Takes.CHARGE)) {
      return CHARGE;
    }
    boolean clause = cue.cue().takes(Takes.CLAUSE) || scene.passage().is(start, "to");
    return clause ? CLAUSE : OBJECT;
  }
}
