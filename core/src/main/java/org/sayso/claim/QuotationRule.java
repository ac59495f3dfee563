package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.claim.Cue.Takes;
import org.sayso.evidence.By;

/// Quotations with the speaker after, before or inside them: “…,” he said, “…”; “…,” stated the
/// group.
final class QuotationRule implements AttributionRule {
  private static final By BY = Rules.by("quotation", 0.93);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    if (!cue.cue().takes(Takes.QUOTE)
        || cue.passive()
        || scene.passage().quotationOf(cue.main()) >= 0) {
      return Optional.empty();
    }
    Optional<Candidate> after = speakerAfter(cue, scene);
    return after.isPresent() ? after : speakerBefore(cue, scene);
  }

  /// “…,” he said; “…,” said the group.
  private static Optional<Candidate> speakerAfter(CueMatch cue, Scene scene) {
    int group = cue.group().first();
    Optional<Subject> before = scene.subjects().endingBefore(group, cue.region());
    Optional<Integer> mark = before.flatMap(s -> closingBefore(s.words().first(), cue, scene));
    if (mark.isPresent()) {
      return around(cue, before, mark.get(), cue.group().end(), scene);
    }
    Optional<Integer> inverted = closingBefore(group, cue, scene);
    if (inverted.isEmpty()) {
      return Optional.empty();
    }
    Optional<Subject> after =
        scene
            .subjects()
            .startingAt(cue.group().end(), scene.stretches().contentLimit(cue.region()));
    if (after.isPresent() && !cue.cue().takes(Takes.PERSON)) {
      return around(cue, after, inverted.get(), after.get().words().end(), scene);
    }
    Optional<Subject> shared = scene.sharedSubject(cue);
    return shared.isPresent()
        ? around(cue, shared, inverted.get(), cue.group().end(), scene)
        : Optional.empty();
  }

  /// The closing mark of a full quotation right before `token`, over a comma.
  private static Optional<Integer> closingBefore(int token, CueMatch cue, Scene scene) {
    int i = token - 1;
    while (i > cue.region().first() && scene.passage().is(i, ",")) {
      i--;
    }
    return i > 0
            && scene.passage().closing(i) >= 0
            && scene.passage().quotationOf(i - 1) >= 0
            && ((i >= cue.region().first() && !scene.passage().is(i - 1, "."))
                || goesOnAfter(i, cue, scene))
        ? Optional.of(i)
        : Optional.empty();
  }

  /// “Why?” she asked: the sentence ends inside the marks, and its speaker follows. A new sentence
  /// after a full stop is nobody's words for the speaker: “We tried.” The envoy said ….
  private static boolean goesOnAfter(int mark, CueMatch cue, Scene scene) {
    Passage passage = scene.passage();
    int first = mark + 1;
    if (passage.sentence(mark).paragraph() != passage.sentence(first).paragraph()) {
      return false;
    }
    if (!passage.token(first).isCapitalized()) {
      return true;
    }
    int rest = scene.stretches().skipAdverbials(cue.group().end(), cue.region().end());
    return passage.isOneOf(mark - 1, Set.of("?", "!"))
        && (rest >= cue.region().end() || passage.is(rest, "."));
  }

  private static Optional<Candidate> around(
      CueMatch cue, Optional<Subject> subject, int mark, int clauseEnd, Scene scene) {
    List<TokenRange> content = new ArrayList<>();
    content.add(scene.passage().partWithMarks(mark - 1));
    int end =
        scene.stretches().skipAdverbials(addresseeEnd(cue, clauseEnd, scene), cue.region().end());
    TokenRange words =
        clauseEnd == cue.group().end() ? scene.stretches().cueWords(cue) : cue.group();
    content.addAll(following(end, cue, scene));
    return Optional.of(
        Rules.said(cue, subject, words, Rules.clause(subject, words, end), content, BY));
  }

  private static int addresseeEnd(CueMatch cue, int from, Scene scene) {
    return cue.cue().takes(Takes.PERSON)
        ? scene
            .phrases()
            .startingAt(from, cue.region().end(), false)
            .map(TokenRange::end)
            .orElse(from)
        : from;
  }

  /// The group said: “…”
  private static Optional<Candidate> speakerBefore(CueMatch cue, Scene scene) {
    Passage passage = scene.passage();
    int limit = cue.region().end();
    int at = addresseeEnd(cue, cue.group().end(), scene);
    boolean addressed = at > cue.group().end();
    at = scene.stretches().skipAdverbials(at, limit);
    while (at < limit && (passage.is(at, ",") || passage.is(at, ":") || passage.is(at, "that"))) {
      at++;
    }
    int open = at < limit || (at < passage.size() && nextParagraphQuote(at, cue, scene)) ? at : -1;
    if (open < 0 || passage.opening(open) < 0) {
      return Optional.empty();
    }
    boolean that = passage.is(open - 1, "that");
    TokenRange quotation = passage.partWithMarks(open + 1);
    Optional<TokenRange> clause = scene.stretches().rightOf(that ? open - 1 : open, cue.region());
    boolean goesOn = clause.isPresent() && clause.get().end() > quotation.end();
    if (that || (goesOn && !scene.passage().is(quotation.end(), "."))) {
      return Optional.empty();
    }
    Optional<Subject> subject = scene.subjects().endingBefore(cue.group().first(), cue.region());
    subject = subject.isPresent() ? subject : scene.sharedSubject(cue);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    List<TokenRange> content = new ArrayList<>(List.of(quotation));
    content.addAll(following(quotation.end(), cue, scene));
    TokenRange words = addressed ? cue.group() : scene.stretches().cueWords(cue);
    return Optional.of(
        Rules.said(cue, subject, words, Rules.clause(subject, words, open), content, BY));
  }

  private static boolean nextParagraphQuote(int at, CueMatch cue, Scene scene) {
    return scene.passage().is(at - 1, ":")
        && at == cue.region().end()
        && scene.passage().opening(at) >= 0;
  }

  /// Further quotations of the same speaker: at once after the cue, or in sentences of the
  /// paragraph that are nothing but quotation.
  private static List<TokenRange> following(int from, CueMatch cue, Scene scene) {
    Passage passage = scene.passage();
    List<TokenRange> more = new ArrayList<>();
    int paragraph = passage.sentence(cue.main()).paragraph();
    int i = from;
    while (i < passage.size() && isLink(i, scene)) {
      i++;
    }
    while (i + 1 < passage.size() && passage.opening(i) >= 0 && passage.quotationOf(i + 1) >= 0) {
      Sentence sentence = passage.sentence(i);
      if (sentence.paragraph() != paragraph) {
        break;
      }
      TokenRange part = passage.partWithMarks(i + 1);
      boolean first = sentence.index() == passage.sentence(cue.main()).index();
      if (!first && !isBare(part, scene)) {
        break;
      }
      more.add(part);
      i = part.end();
      while (i < passage.size() && isLink(i, scene)) {
        i++;
      }
    }
    return more;
  }

  private static boolean isLink(int i, Scene scene) {
    return scene.passage().is(i, ",") || scene.passage().is(i, ".") || scene.passage().is(i, ":");
  }

  /// Whether nothing but the quotation stands in its last sentence, so that it has no speaker of
  /// its own.
  private static boolean isBare(TokenRange part, Scene scene) {
    Passage passage = scene.passage();
    int end = passage.sentence(part.end() - 1).endToken();
    for (int i = part.end(); i < end; i++) {
      if (!isLink(i, scene)) {
        return false;
      }
    }
    return true;
  }
}
