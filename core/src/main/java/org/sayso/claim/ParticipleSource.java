package org.sayso.claim;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Who speaks by a bare participle: "the guards shot the student, claiming he was a thief" gives
/// the words to the subject of the verb, never to its object or to the source of the whole.
final class ParticipleSource {
  /// Verbs whose subject goes on speaking to their object without a comma.
  private static final Set<String> CALLING =
      Set.of("call", "phone", "telephone", "ring", "contact", "email", "text");

  private static final Set<String> BEFORE =
      Set.of(",", "after", "before", "while", "by", "when", "upon", "without");

  private static final Set<String> WHOSE = Set.of("his", "her", "its", "their");
  private static final Set<String> PAPERS = Words.set(WordFile.load("speakers.txt"), "papers");
  private static final Set<String> TOLD = Set.of("report", "reports", "allegations", "accusations");

  private final Passage passage;
  private final VerbGroups verbs;
  private final SubjectFinder subjects;
  private final Phrases phrases;

  ParticipleSource(Passage passage) {
    this.passage = passage;
    this.verbs = new VerbGroups(passage);
    this.subjects = new SubjectFinder(passage);
    this.phrases = new Phrases(passage);
  }

  /// The candidate, with another speaker if the words for the speaker are no subject of its
  /// participle.
  Candidate of(Candidate candidate) {
    TokenRange cue = candidate.cueWords().orElseThrow();
    TokenRange words = candidate.source().or(candidate::speaker).orElseThrow();
    boolean participle =
        passage.pos(cue.first()) == PartOfSpeech.VERB
            && passage.lower(cue.first()).endsWith("ing")
            && words.end() <= cue.first()
            && passage.sentence(words.first()).index() == passage.sentence(cue.first()).index();
    if (!participle) {
      return candidate;
    }
    return attached(words, cue.first())
        .map(own -> candidate.withSource(Optional.of(own), Optional.empty()))
        .or(() ->
            subject(words, cue.first())
                .map(found ->
                    candidate.withSource(Optional.of(found.words()), Optional.of(found.speaker()))))
        .orElse(candidate);
  }

  /// "reprisal for his criticizing", "reports of police asking", "a call from the mother telling",
  /// "a video showing four women confessing".
  private Optional<TokenRange> attached(TokenRange words, int participle) {
    int last = words.end() - 1;
    if (words.size() > 1 && last == participle - 1 && passage.isOneOf(last, WHOSE)) {
      return Optional.of(new TokenRange(last, words.end()));
    }
    for (int i = words.first(); i + 2 < words.end(); i++) {
      boolean whose =
          PAPERS.contains(passage.lemma(i)) && passage.is(i + 1, "from")
              || passage.lemma(i).equals("call") && passage.is(i + 1, "from")
              || passage.isOneOf(i, TOLD) && passage.is(i + 1, "of");
      if (whose) {
        return Optional.of(new TokenRange(i + 2, words.end()));
      }
    }
    if (passage.is(words.end(), "showing") && words.end() + 1 < participle) {
      return phrases.startingAt(words.end() + 1, participle).filter(subjects::isSpeakable);
    }
    return Optional.empty();
  }

  private Optional<Subject> subject(TokenRange words, int participle) {
    TokenRange region = passage.regionOf(participle);
    if (!region.contains(words)) {
      return Optional.empty();
    }
    boolean source =
        words.first() - 2 >= region.first() && passage.is(words.first() - 2, "according");
    int verb =
        source ? finiteIn(words.end(), participle, region) : governing(words, participle, region);
    return verb < 0
        ? Optional.empty()
        : subjects
            .endingBefore(verbs.of(verb, region).first(), region)
            .filter(subject -> !subject.words().overlaps(words));
  }

  /// The first verb that carries a clause, or -1.
  private int finiteIn(int from, int end, TokenRange region) {
    for (int i = from; i < end; i++) {
      if (passage.pos(i) == PartOfSpeech.VERB && verbs.isFinite(i, region)) {
        return i;
      }
    }
    return -1;
  }

  /// The verb whose object the words are, where its subject goes on speaking; or -1.
  private int governing(TokenRange words, int participle, TokenRange region) {
    boolean parted = passage.isOneOf(participle - 1, BEFORE);
    int before = words.first() - 1;
    while (before > region.first()
        && (passage.pos(before) == PartOfSpeech.DET
            || passage.pos(before) == PartOfSpeech.ADJ
            || passage.pos(before) == PartOfSpeech.NOUN)) {
      before--;
    }
    boolean object =
        before > region.first()
            && passage.pos(before) == PartOfSpeech.VERB
            && verbs.isFinite(before, region)
            && finiteIn(words.end(), participle, region) < 0;
    boolean speaks = object && (parted || CALLING.contains(passage.lemma(before)));
    return speaks ? before : -1;
  }
}
