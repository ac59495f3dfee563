package org.sayso.claim;

import java.util.List;
import java.util.Optional;

/// What a rule may look at: the text, its phrases, and the sayings found before this cue.
///
/// @param earlier in the order of their cues
record Scene(
    Passage passage,
    CueLexicon lexicon,
    Phrases phrases,
    SubjectFinder subjects,
    Stretches stretches,
    List<Candidate> earlier) {
  static Scene of(Passage passage, CueLexicon lexicon) {
    return new Scene(
        passage,
        lexicon,
        new Phrases(passage),
        new SubjectFinder(passage),
        new Stretches(passage, lexicon),
        List.of());
  }

  Scene after(List<Candidate> found) {
    return new Scene(passage, lexicon, phrases, subjects, stretches, found);
  }

  /// The speaker of the nearest earlier saying of the same region: "said that … and added that …".
  Optional<Subject> sharedSubject(CueMatch cue) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      Candidate candidate = earlier.get(i);
      boolean sameRegion =
          candidate.cueWords().isPresent()
              && cue.region().contains(candidate.cueWords().get())
              && candidate.cueWords().get().first() < cue.group().first()
              && passage.quotationOf(candidate.cueWords().get().first())
                  == passage.quotationOf(cue.main());
      if (sameRegion && candidate.source().isPresent()) {
        return Optional.of(
            new Subject(
                candidate.source().get(), candidate.speaker().orElse(candidate.source().get())));
      }
    }
    return Optional.empty();
  }
}
