package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.ActorMention;

/// Sayings by a number: who "raised the toll to 13" or "puts the number at 40" says that it is so,
/// and in "doctors speak of nine dead and a committee of 14" the second number is the second
/// speaker's. They are no attributions of PolNeAR's kind, so that no reader of those finds them.
record CountedSayings(Passage passage) {
  private static final By BY_TOLL = Rules.by("count-set", 0.85);
  private static final By BY_COUNT = Rules.by("count-told", 0.8);
  private static final By BY_GAP = Rules.by("count-joined", 0.8);

  private static final Set<String> SETTING =
      Set.of("raise", "revise", "put", "lower", "cut", "increase", "reduce", "update", "place");
  private static final Set<String> SETS =
      Set.of("raises", "revises", "puts", "lowers", "cuts", "increases", "reduces", "updates");
  private static final Set<String> COUNTS =
      Set.of("toll", "number", "count", "tally", "figure", "total");
  private static final Set<String> COUNTING = Words.set(WordFile.load("speakers.txt"), "counting");
  private static final Set<String> LEADING = Set.of("to", "at");
  private static final Set<String> JOINING = Set.of("and", "while", "but");

  /// So far behind the verb its count may begin, and so far behind the count its number.
  private static final int NEAR = 5;

  private static final int REACH = 16;

  /// The same sayings with those by a number, the words of two speakers kept apart.
  List<Candidate> with(List<Candidate> found) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate one : found) {
      Optional<Candidate> other = joined(one);
      all.add(other.map(second -> upTo(one, second)).orElse(one));
      other.ifPresent(all::add);
    }
    for (int i = 0; i < passage.size(); i++) {
      if (passage.isRead(i) && isVerb(i) && isFree(i, found)) {
        told(i).ifPresent(all::add);
      }
    }
    all.sort(
        Comparator.comparingInt(Candidate::first)
            .thenComparing(candidate -> candidate.content().getFirst()));
    return all;
  }

  /// "The committee counts 61 dead", "Ministry raises toll to 13" look like nouns to the tagger.
  private boolean isVerb(int i) {
    return passage.token(i).isVerbal()
        || passage.isOneOf(i, Set.of("counts", "counted"))
            && number(i + 1, passage.size()).isPresent()
        || passage.isOneOf(i, SETS) && passage.regionOf(i).first() < i;
  }

  /// Whether a saying is one by its number alone, so that no model of sayings has a say.
  static boolean isOne(Candidate candidate) {
    return Set.of(BY_TOLL, BY_COUNT, BY_GAP).contains(candidate.by());
  }

  private static boolean isFree(int verb, List<Candidate> found) {
    return found.stream()
        .noneMatch(one -> one.cueWords().filter(cue -> cue.contains(verb)).isPresent());
  }

  private Optional<Candidate> told(int verb) {
    VerbGroups verbs = new VerbGroups(passage);
    TokenRange region = passage.regionOf(verb);
    TokenRange group = verbs.of(verb, region);
    boolean asserted =
        verbs.formOf(verb, group) == CueMatch.Form.FINITE
            && !verbs.isPassive(verb, group)
            && !verbs.isNegated(group)
            && !verbs.isHypothetical(group);
    Optional<TokenRange> content = asserted ? content(verb, region) : Optional.empty();
    return content.flatMap(words ->
        new SubjectFinder(passage)
            .endingBefore(group.first(), region)
            .filter(this::isSomebody)
            .map(subject -> said(verb, group, subject, words)));
  }

  private Candidate said(int verb, TokenRange group, Subject subject, TokenRange content) {
    Cue cue =
        new Cue(
            List.of(passage.lemma(verb)),
            Cue.Kind.VERBS,
            Stance.ASSERTS,
            EnumSet.of(Cue.Takes.NOUN),
            Narrator.NEUTRAL,
            Channel.NOT_STATED,
            Basis.NOT_STATED);
    return new Candidate(
        cue,
        Optional.of(subject.words()),
        Optional.of(subject.speaker()),
        Optional.of(group),
        Rules.clause(Optional.of(subject), group, group.end()),
        List.of(content),
        false,
        false,
        passage.lemma(verb).equals("count") ? BY_COUNT : BY_TOLL);
  }

  /// What is told: "the death toll of Friday's bombing to 13", "61 detained".
  private Optional<TokenRange> content(int verb, TokenRange region) {
    String lemma = passage.lemma(verb);
    if (lemma.equals("count")) {
      return number(verb + 1, region.end())
          .map(number -> new TokenRange(verb + 1, clauseEnd(number, region.end())));
    }
    if (!SETTING.contains(lemma)) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(region.end(), verb + NEAR); i++) {
      if (COUNTS.contains(passage.lemma(i))) {
        int first = verb + 1;
        return setTo(i + 1, region).map(end -> new TokenRange(first, end));
      }
      if (passage.token(i).isVerbal() || passage.pos(i) == PartOfSpeech.ADP) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Behind "to 13", "at about 2,500 people".
  private Optional<Integer> setTo(int from, TokenRange region) {
    for (int i = from; i < Math.min(region.end(), from + REACH); i++) {
      Optional<Integer> number =
          passage.isOneOf(i, LEADING) ? number(i + 1, region.end()) : Optional.empty();
      if (number.isPresent()) {
        int end = number.get();
        return Optional.of(
            new Phrases(passage)
                .startingAt(end - 1, region.end(), false)
                .map(TokenRange::end)
                .orElse(end));
      }
      boolean counted = passage.lower(i).endsWith("ed");
      if (passage.token(i).isVerbal() && !counted
          || passage.pos(i) == PartOfSpeech.CCONJ
          || passage.isBorder(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The end of a number that begins there: "13", "at least 14", "more than 200".
  private Optional<Integer> number(int from, int limit) {
    for (int i = from; i < Math.min(limit, from + 3); i++) {
      if (passage.pos(i) == PartOfSpeech.NUM) {
        return Optional.of(i + 1);
      }
      boolean bound =
          passage.isOneOf(
              i,
              Set.of(
                  "at", "least", "most", "more", "less", "fewer", "than", "about", "around",
                  "nearly", "some", "over", "almost", "only"));
      if (!bound) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int clauseEnd(int from, int limit) {
    int i = from;
    while (i < limit
        && passage.pos(i) != PartOfSpeech.PUNCT
        && passage.pos(i) != PartOfSpeech.CCONJ
        && passage.pos(i) != PartOfSpeech.SCONJ) {
      i++;
    }
    return i;
  }

  /// Somebody who can count: "the blast raised the toll" tells nobody's count.
  private boolean isSomebody(Subject subject) {
    return isSomebody(subject.speaker());
  }

  private boolean isSomebody(TokenRange words) {
    boolean known =
        !passage.mentions().within(passage.span(words), ActorMention.class).isEmpty()
            || COUNTING.contains(passage.lemma(words.end() - 1))
            || COUNTING.contains(passage.lemma(base(words).end() - 1));
    return known && new SubjectFinder(passage).isSpeakable(words);
  }

  private TokenRange base(TokenRange words) {
    return new Phrases(passage).startingAt(words.first(), words.end(), false).orElse(words);
  }

  // "Doctors speak of nine dead and a committee of 14."

  private Optional<Candidate> joined(Candidate one) {
    if (one.cueWords().isEmpty() || one.source().isEmpty() || one.negated()) {
      return Optional.empty();
    }
    TokenRange content = one.content().getLast();
    Optional<String> leading = leading(one.cueWords().get(), content);
    for (int i = content.first() + 1; leading.isPresent() && i < content.end(); i++) {
      if (passage.isOneOf(i, JOINING)) {
        Optional<Candidate> other = joined(one, i, content, leading.get());
        if (other.isPresent()) {
          return other;
        }
      }
    }
    return Optional.empty();
  }

  /// The preposition by which the first number is given: "of" in the cue, "at" before the number.
  private Optional<String> leading(TokenRange cue, TokenRange content) {
    if (passage.isOneOf(cue.end() - 1, Set.of("of", "at"))
        && number(content.first(), content.end()).isPresent()) {
      return Optional.of(passage.lower(cue.end() - 1));
    }
    for (int i = content.first(); i < content.end() && !passage.isOneOf(i, JOINING); i++) {
      if (passage.is(i, "at") && number(i + 1, content.end()).isPresent()) {
        return Optional.of("at");
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> joined(Candidate one, int and, TokenRange content, String leading) {
    int limit = content.end();
    for (int i = and + 2; i < limit; i++) {
      if (passage.token(i).isVerbal()) {
        return Optional.empty();
      }
      TokenRange speaker = new TokenRange(and + 1, i);
      if (passage.is(i, leading) && number(i + 1, limit).isPresent() && isPhrase(speaker)) {
        return Optional.of(
            new Candidate(
                one.cue(),
                Optional.of(speaker),
                Optional.of(speaker),
                one.cueWords(),
                speaker,
                List.of(new TokenRange(i + 1, limit)),
                false,
                false,
                BY_GAP));
      }
    }
    return Optional.empty();
  }

  private boolean isPhrase(TokenRange words) {
    return new Phrases(passage)
            .startingAt(words.first(), words.end())
            .filter(words::equals)
            .isPresent()
        && isSomebody(words);
  }

  private static Candidate upTo(Candidate one, Candidate second) {
    int end = second.clause().first() - 1;
    List<TokenRange> content = new ArrayList<>(one.content());
    TokenRange last = content.removeLast();
    content.add(new TokenRange(last.first(), end));
    return one.withContent(content);
  }
}
