package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.Quotation;
import org.sayso.text.TextSpan;

/// A quotation has one speaker in the outlet's telling: of two sayings that take it, the one whose
/// cue stands in its own sentence keeps it, else the nearer one.
final class NearestAttribution {
  private final Passage passage;

  NearestAttribution(Passage passage) {
    this.passage = passage;
  }

  /// The same sayings, each without the quotations that another has a better right to; those left
  /// without content are dropped.
  List<Candidate> only(List<Candidate> found) {
    List<Candidate> kept = new ArrayList<>(found);
    for (Quotation quotation : passage.text().quotations()) {
      if (quotation.full()) {
        quotation.parts().forEach(part -> settle(part, kept));
      }
    }
    return kept;
  }

  private void settle(TextSpan part, List<Candidate> kept) {
    TokenRange words = passage.tokensIn(part).orElse(null);
    if (words == null) {
      return;
    }
    List<Candidate> holders = kept.stream().filter(candidate -> quotes(candidate, words)).toList();
    Optional<Candidate> best =
        holders.stream().min(Comparator.comparingInt(candidate -> distance(candidate, words)));
    for (Candidate holder : holders) {
      if (!holder.equals(best.get()) && !isNested(holder, best.get())) {
        take(words, holder, kept);
      }
    }
  }

  private boolean quotes(Candidate candidate, TokenRange words) {
    return candidate.holds(words)
        && candidate.cueWords().filter(cue -> !words.overlaps(cue)).isPresent();
  }

  /// Tokens between cue and quotation; any cue of the same sentence is nearer than one of another.
  private int distance(Candidate candidate, TokenRange words) {
    TokenRange cue = candidate.cueWords().orElseThrow();
    int between =
        cue.first() < words.first() ? words.first() - cue.end() : cue.first() - words.end();
    int sentence = passage.sentence(cue.first()).index();
    boolean own =
        sentence == passage.sentence(words.first()).index()
            || sentence == passage.sentence(words.end() - 1).index();
    return own ? between : between + passage.size();
  }

  private static boolean isNested(Candidate a, Candidate b) {
    return a.cueWords().filter(b::holds).isPresent() || b.cueWords().filter(a::holds).isPresent();
  }

  private static void take(TokenRange words, Candidate from, List<Candidate> kept) {
    List<TokenRange> rest =
        from.content().stream().filter(range -> !range.overlaps(words)).toList();
    int at = kept.indexOf(from);
    if (rest.isEmpty()) {
      kept.remove(at);
    } else {
      kept.set(at, from.withContent(rest));
    }
  }
}
