package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.Cue.Kind;
import org.sayso.evidence.By;

/// "According to X, …"; "…, according to X"; "…, according to X, …".
final class AccordingToRule implements AttributionRule {
  /// "he said", "the minister said on Monday": so long is what brings a quotation.
  private static final int SAID_WORDS = 6;

  private static final By BY = Rules.by("according-to", 0.93);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    if (cue.cue().kind() != Kind.PREPOSITIONS) {
      return Optional.empty();
    }
    Optional<Subject> source = source(cue, scene);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    List<TokenRange> content = content(cue, source.get(), scene);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Rules.said(
            cue,
            source,
            cue.group(),
            Rules.clause(source, cue.group(), source.get().words().end()),
            content,
            BY));
  }

  private static Optional<Subject> source(CueMatch cue, Scene scene) {
    int limit = cue.region().end();
    return scene
        .phrases()
        .startingAt(cue.group().end(), limit)
        .map(range ->
            new Subject(
                new TokenRange(
                    range.first(),
                    nameEnd(sourceEnd(range.end(), limit, scene), cue.region(), scene)),
                range));
  }

  /// "…, according to the district doctor, Ada Vane.": a name that ends the sentence is the
  /// source's; one before a clause may begin what is said.
  private static int nameEnd(int end, TokenRange region, Scene scene) {
    Passage passage = scene.passage();
    int limit = scene.stretches().contentLimit(region);
    boolean name = passage.is(end, ",") && end + 1 < limit;
    for (int i = end + 1; name && i < limit; i++) {
      name = passage.pos(i) == PartOfSpeech.PROPN;
    }
    return name ? limit : end;
  }

  /// "a report released on Monday by the group": a reduced relative belongs to the source.
  private static int sourceEnd(int end, int limit, Scene scene) {
    Passage passage = scene.passage();
    int at = end;
    boolean moved = true;
    while (moved && at < limit && !passage.isBorder(at)) {
      boolean participle =
          passage.pos(at) == PartOfSpeech.VERB && !passage.token(at).is("said") && at > end - 1;
      boolean joins =
          participle || passage.pos(at) == PartOfSpeech.ADP || scene.phrases().isTime(at);
      int next =
          joins
              ? Math.max(
                  at + 1,
                  scene
                      .phrases()
                      .startingAt(at + (scene.phrases().isTime(at) ? 0 : 1), limit)
                      .map(TokenRange::end)
                      .orElse(at + 1))
              : at;
      moved = next > at;
      at = next;
    }
    boolean closed = at >= limit || passage.pos(at) == PartOfSpeech.PUNCT;
    return closed ? Math.min(at, limit) : end;
  }

  private static List<TokenRange> content(CueMatch cue, Subject source, Scene scene) {
    Passage passage = scene.passage();
    TokenRange region = cue.region();
    List<TokenRange> parts = new ArrayList<>();
    int before = cue.group().first();
    Optional<TokenRange> left =
        before - 1 > region.first() ? scene.stretches().leftOf(before, region) : Optional.empty();
    Optional<TokenRange> own = left.flatMap(words -> behindOther(words, passage));
    if (own.isPresent()) {
      parts.add(own.get());
    } else if (left.isPresent() && scene.stretches().hasFiniteVerb(left.get())) {
      parts.add(withQuotation(left.get(), passage));
    } else if (before > region.first() + 1
        && passage.is(before - 1, ",")
        && passage.closing(before - 2) >= 0) {
      parts.add(passage.partWithMarks(before - 3));
    } else if (before > region.first() + 1
        && passage.closing(before - 1) >= 0
        && passage.quotationOf(before - 2) >= 0) {
      parts.add(passage.partWithMarks(before - 2));
    }
    int after = source.words().end();
    boolean front = parts.isEmpty();
    boolean goesOn = passage.is(after, ",") && after + 1 < region.end();
    if (front || (goesOn && isContinuation(after + 1, scene))) {
      int start = passage.is(after, ",") ? after + 1 : after;
      if (start < region.end()) {
        scene.stretches().rightOf(start, region).ifPresent(parts::add);
      }
    }
    return parts;
  }

  /// "300 according to the army, and 400 according to the rebels": what stands behind the first
  /// source is the second's.
  private static Optional<TokenRange> behindOther(TokenRange left, Passage passage) {
    int first = -1;
    for (int i = left.first(); i + 2 < left.end(); i++) {
      if (passage.is(i, "according") && passage.is(i + 1, "to")) {
        first = 0;
      }
      boolean joined =
          passage.is(i, ",") && passage.isOneOf(i + 1, Set.of("and", "but", "while", "or"));
      if (first >= 0 && joined) {
        first = i + 2;
      }
    }
    return first > 0 ? Optional.of(new TokenRange(first, left.end())) : Optional.empty();
  }

  /// "“We are many,” he said, according to the radio": what the radio tells is the quotation, too.
  private static TokenRange withQuotation(TokenRange left, Passage passage) {
    int mark = left.first() - 1;
    boolean quoted = left.size() <= SAID_WORDS && mark > 0 && passage.closing(mark) >= 0;
    return quoted ? new TokenRange(passage.partWithMarks(mark - 1).first(), left.end()) : left;
  }

  private static boolean isContinuation(int i, Scene scene) {
    return !scene
            .passage()
            .isOneOf(
                i, Set.of("but", "while", "although", "though", "which", "who", "and", "whereas"))
        && !scene.passage().lower(i).endsWith("ing");
  }
}
