package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Splits what is said into propositions: sentences, coordinated and subordinate clauses,
/// presupposed appositions, backings and aims.
final class Splitter {
  private static final Set<String> SUBORDINATORS = Set.of("while", "although", "though", "whereas");

  /// Words that begin a clause within the clause; the tagger takes some for prepositions.
  private static final Set<String> OPENING =
      Set.of(
          "as", "because", "since", "if", "when", "while", "where", "after", "before", "until",
          "unless", "who", "which", "whom", "whose", "whether", "that", "what", "how", "why");

  private static final int SHORTEST = 3;

  private final Passage passage;
  private final Phrases phrases;
  private final Stretches stretches;
  private final CutOuts cutOuts;

  Splitter(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.phrases = new Phrases(passage);
    this.stretches = new Stretches(passage, lexicon);
    this.cutOuts = new CutOuts(passage);
  }

  /// The propositions of a saying, in text order.
  List<Proposition> split(Candidate candidate) {
    if (!candidate.cue().says()
        && !candidate.cue().takes(Cue.Takes.CHARGE)
        && candidate.cue().kind() == Cue.Kind.VERBS) {
      return List.of(new Proposition(candidate.content(), Optional.empty(), false));
    }
    if (isOneDiscontinuous(candidate)) {
      return List.of(
          new Proposition(candidate.content(), subjectOf(candidate.content().getFirst()), false));
    }
    List<Proposition> all = new ArrayList<>();
    int whole = beginning(candidate);
    if (whole > 0) {
      List<TokenRange> first = candidate.content().subList(0, whole);
      all.add(new Proposition(first, subjectOf(first.getFirst()), false));
    }
    for (TokenRange range : candidate.content().subList(whole, candidate.content().size())) {
      for (TokenRange sentence : sentences(range)) {
        for (TokenRange clause : clauses(sentence)) {
          all.addAll(parts(clause, candidate));
        }
      }
    }
    return all.isEmpty()
        ? List.of(new Proposition(candidate.content(), Optional.empty(), false))
        : all;
  }

  /// "The raid, police said, began at dawn": two stretches of one clause, or more where only the
  /// last has a verb ("In Corran, soldiers reportedly shot a farmer").
  private boolean isOneDiscontinuous(Candidate candidate) {
    List<TokenRange> content = candidate.content();
    boolean beginnings =
        content.size() > 2
            && content.subList(0, content.size() - 1).stream()
                .noneMatch(new VerbGroups(passage)::hasFinite);
    if ((content.size() != 2 && !beginnings)
        || content.stream()
            .anyMatch(
                part -> passage.quotationOf(Math.min(part.first() + 1, part.end() - 1)) >= 0)) {
      return false;
    }
    return passage.sentence(content.getFirst().first()).index()
        == passage.sentence(content.getLast().first()).index();
  }

  /// How many stretches at the beginning are one clause around the cue, where further sentences
  /// follow: "A bridge | was reported | to have been mined. Two more were closed."
  private int beginning(Candidate candidate) {
    List<TokenRange> content = candidate.content();
    boolean around =
        content.size() > 2
            && candidate
                .cueWords()
                .filter(cue -> content.getFirst().end() <= cue.first())
                .filter(cue -> cue.end() <= content.get(1).first())
                .isPresent()
            && sentence(content.get(1)) != sentence(content.get(2));
    return around && isOneDiscontinuous(candidate.withContent(content.subList(0, 2))) ? 2 : 0;
  }

  private int sentence(TokenRange range) {
    return passage.sentence(range.first()).index();
  }

  private List<TokenRange> sentences(TokenRange range) {
    List<TokenRange> pieces = new ArrayList<>();
    int first = range.first();
    for (int i = range.first() + 1; i <= range.end(); i++) {
      boolean border =
          i == range.end() || passage.sentence(i).index() != passage.sentence(first).index();
      if (border) {
        trimmed(first, i).ifPresent(pieces::add);
        first = i;
      }
    }
    return pieces;
  }

  /// Without the marks and the "that" around it.
  private Optional<TokenRange> trimmed(int from, int to) {
    int first = from;
    int end = to;
    while (first < end && isEdge(first)) {
      first++;
    }
    while (end > first && isEdge(end - 1) && !passage.is(end - 1, ")")) {
      end--;
    }
    // "That's what we know" is about "that".
    boolean subject = first + 1 < end && passage.pos(first + 1) == PartOfSpeech.AUX;
    if (first < end - 1
        && !subject
        && passage.is(first, "that")
        && passage.pos(first) != PartOfSpeech.DET) {
      first++;
    }
    return end > first ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  private boolean isEdge(int i) {
    return passage.isBorder(i)
        || passage.is(i, ",")
        || passage.is(i, ".")
        || passage.is(i, ";")
        || passage.is(i, ":")
        || passage.is(i, "…")
        || isStrayMark(i);
  }

  private boolean isStrayMark(int i) {
    return passage.isMark(i)
        && (i + 1 >= passage.size()
            || passage.quotationOf(i + 1) >= 0
            || passage.quotationOf(i - 1 < 0 ? 0 : i - 1) >= 0);
  }

  private List<TokenRange> clauses(TokenRange sentence) {
    List<TokenRange> pieces = new ArrayList<>();
    int first = sentence.first();
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      int next = clauseBegin(i, first, sentence);
      if (next > 0) {
        trimmed(first, i).ifPresent(pieces::add);
        first = next;
        i = Math.max(i, next - 1);
      }
    }
    trimmed(first, sentence.end()).ifPresent(pieces::add);
    return pieces;
  }

  /// Where a new clause begins when one ends at `i`; 0 when none does.
  private int clauseBegin(int i, int first, TokenRange sentence) {
    TokenRange done = i > first ? new TokenRange(first, i) : null;
    boolean whole =
        done != null && done.size() >= SHORTEST && stretches.hasFiniteVerb(lastClause(done));
    if (!whole) {
      return 0;
    }
    if (passage.is(i, ";")) {
      return i + 1;
    }
    if (!passage.is(i, ",") && !passage.isOneOf(i, Set.of("and", "but"))) {
      return 0;
    }
    int next = passage.is(i, ",") ? i + 1 : i;
    if (passage.is(i, ",") && SUBORDINATORS.contains(lower(first)) && hasClause(next, sentence)) {
      return next;
    }
    if (passage.isOneOf(next, Set.of("and", "but"))) {
      int begin = next + 1;
      boolean that = passage.is(begin, "that") && passage.pos(begin) != PartOfSpeech.DET;
      if (hasClause(that ? begin + 1 : begin, sentence)) {
        return begin;
      }
    }
    boolean subordinate =
        passage.is(i, ",") && SUBORDINATORS.contains(lower(next)) && hasClause(next + 1, sentence);
    if (subordinate) {
      return next;
    }
    return 0;
  }

  /// From the last subordinator on: "… that Daesh | and the Taliban have …" has no verb of its own
  /// yet.
  private TokenRange lastClause(TokenRange done) {
    for (int i = done.end() - 1; i > done.first(); i--) {
      if (passage.pos(i) == PartOfSpeech.SCONJ || passage.isOneOf(i, OPENING)) {
        return new TokenRange(i, done.end());
      }
    }
    return done;
  }

  private String lower(int i) {
    return i < passage.size() ? passage.lower(i) : "";
  }

  /// Whether a subject and then a finite verb begin at `i`.
  private boolean hasClause(int i, TokenRange sentence) {
    if (i >= sentence.end()) {
      return false;
    }
    Optional<TokenRange> subject = phrases.startingAt(i, sentence.end());
    if (subject.isEmpty()) {
      return false;
    }
    int verb = subject.get().end();
    while (verb < sentence.end() && passage.pos(verb) == PartOfSpeech.ADV) {
      verb++;
    }
    return verb < sentence.end() && new VerbGroups(passage).isFinite(verb, sentence);
  }

  private List<Proposition> parts(TokenRange clause, Candidate candidate) {
    Optional<TokenRange> subject =
        candidate.cue().takes(Cue.Takes.CHARGE) ? accused(clause) : subjectOf(clause);
    List<TokenRange> cuts = cutOuts.in(clause);
    List<Proposition> all = new ArrayList<>();
    List<TokenRange> rest = new ArrayList<>();
    int first = clause.first();
    for (TokenRange cut : cuts) {
      trimmed(first, cut.first()).ifPresent(rest::add);
      boolean apposition = cutOuts.isApposition(cut);
      Optional<TokenRange> about = apposition ? apposed(cut, subject, clause) : subject;
      TokenRange told = apposition ? about.map(s -> Rules.cover(s, cut)).orElse(cut) : cut;
      List<TokenRange> before = List.copyOf(rest);
      trimmed(told.first(), told.end())
          .ifPresent(range ->
              all.add(
                  cutOuts.goesOn(cut, clause) && !before.isEmpty()
                      ? new Proposition(List.of(range), about, true, before)
                      : new Proposition(List.of(range), about, true)));
      first = cut.end();
    }
    if (first < clause.end()) {
      trimmed(first, clause.end()).ifPresent(rest::add);
    }
    if (!rest.isEmpty()) {
      all.add(new Proposition(rest, subject, false));
    }
    all.sort(java.util.Comparator.comparing(Proposition::cutOut).thenComparing(Proposition::cover));
    return all;
  }

  /// Whom ", the leader of the front" is told of: the phrase before its comma, be it the subject or
  /// not.
  private Optional<TokenRange> apposed(
      TokenRange cut, Optional<TokenRange> subject, TokenRange clause) {
    return subject
        .filter(s -> s.end() <= cut.first() && cut.first() - s.end() <= 1)
        .or(() -> phrases.endingAt(cut.first() - 2, clause.first()));
  }

  /// "the group of conducting …": who is accused.
  private Optional<TokenRange> accused(TokenRange clause) {
    return phrases.startingAt(clause.first(), clause.end(), false);
  }

  /// The subject of the first finite verb.
  private Optional<TokenRange> subjectOf(TokenRange clause) {
    VerbGroups verbs = new VerbGroups(passage);
    for (int i = clause.first() + 1; i < clause.end(); i++) {
      if (verbs.isFinite(i, clause)) {
        int group = verbs.of(i, clause).first();
        Optional<Subject> subject = new SubjectFinder(passage).endingBefore(group, clause);
        if (subject.isPresent()) {
          return subject.map(Subject::speaker);
        }
      }
    }
    return Optional.empty();
  }
}
