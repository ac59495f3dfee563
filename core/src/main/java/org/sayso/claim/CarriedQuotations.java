package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.annotation.Quotation;
import org.sayso.annotation.Sentence;
import org.sayso.evidence.By;
import org.sayso.text.TextSpan;

/// A paragraph that is nothing but quotation goes on with the last speaker; so does a further part
/// of a quotation that runs over paragraphs.
final class CarriedQuotations {
  private static final By BY = Rules.by("carried-quotation", 0.8);
  private static final int REACH = 2;

  private final Passage passage;

  CarriedQuotations(Passage passage) {
    this.passage = passage;
  }

  /// The sayings that `found` leaves without a speaker, given to the speaker before (or, for a part
  /// before its cue, after).
  List<Candidate> carry(List<Candidate> found) {
    List<Candidate> all = new ArrayList<>(found);
    for (Quotation quotation : passage.text().quotations()) {
      if (quotation.full()) {
        carryOne(quotation, all).ifPresent(all::add);
      }
    }
    return all.subList(found.size(), all.size());
  }

  private Optional<Candidate> carryOne(Quotation quotation, List<Candidate> all) {
    List<TokenRange> open = new ArrayList<>();
    Optional<Candidate> own = Optional.empty();
    for (TextSpan part : quotation.parts()) {
      Optional<TokenRange> inner = passage.tokensIn(part);
      if (inner.isEmpty() || !passage.isRead(inner.get().first())) {
        continue;
      }
      Optional<Candidate> holder =
          all.stream().filter(candidate -> candidate.holds(inner.get())).findFirst();
      own = own.isPresent() ? own : holder;
      if (holder.isEmpty()) {
        open.add(passage.partWithMarks(inner.get().first()));
      }
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Optional<Candidate> speaker =
        own.isPresent()
            ? own
            : standsAlone(open)
                ? quotedElsewhere(open.getFirst(), all)
                    .or(() -> speakerBefore(open.getFirst(), all))
                : Optional.empty();
    return speaker.map(candidate -> carried(candidate, open));
  }

  private static Candidate carried(Candidate from, List<TokenRange> content) {
    return new Candidate(
        from.cue(),
        Optional.empty(),
        from.speaker().or(from::source),
        Optional.empty(),
        content.getFirst(),
        content,
        from.negated(),
        false,
        BY);
  }

  private boolean standsAlone(List<TokenRange> parts) {
    TokenRange first = parts.getFirst();
    Sentence sentence = passage.sentence(first.first());
    int before = first.first() - 1;
    boolean begins =
        before < 0
            || passage.sentence(before).paragraph() != sentence.paragraph()
            || (passage.isRead(before) && passage.sentence(before).index() != sentence.index());
    int end = parts.getLast().end();
    boolean ends =
        end >= passage.size()
            || passage.sentence(end).index() != passage.sentence(end - 1).index()
            || passage.is(end, ".");
    return begins && ends;
  }

  /// A pulled quotation between paragraphs repeats words that the text gives to a speaker
  /// elsewhere.
  private Optional<Candidate> quotedElsewhere(TokenRange quotation, List<Candidate> all) {
    String words = lettersOf(quotation);
    return all.stream()
        .filter(candidate -> candidate.cueWords().isPresent() && candidate.speaker().isPresent())
        .filter(candidate -> candidate.cue().takes(Cue.Takes.QUOTE))
        .filter(candidate ->
            candidate.content().stream().anyMatch(part -> lettersOf(part).contains(words)))
        .findFirst();
  }

  private String lettersOf(TokenRange range) {
    return passage
        .words(range)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private Optional<Candidate> speakerBefore(TokenRange quotation, List<Candidate> all) {
    int paragraph = passage.sentence(quotation.first()).paragraph();
    return all.stream()
        .filter(candidate -> candidate.first() < quotation.first())
        .filter(
            candidate -> candidate.speaker().isPresent() && candidate.cue().takes(Cue.Takes.QUOTE))
        .filter(candidate -> passage.quotationOf(candidate.clause().first()) < 0)
        .filter(candidate ->
            paragraph - passage.sentence(candidate.clause().first()).paragraph() <= REACH)
        .reduce((a, b) -> b.clause().first() >= a.clause().first() ? b : a);
  }
}
