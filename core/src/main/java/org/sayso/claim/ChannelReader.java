package org.sayso.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mention.DateMention;
import org.sayso.text.TextSpan;

/// Reads where and when something was said from the words of the cue clause.
final class ChannelReader {
  private static final WordFile FILE = WordFile.load("channels.txt");
  private static final Map<List<String>, Channel> CHANNELS = Words.table(FILE, "", Channel.class);
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today");

  /// So many characters may stand before a day that opens a sentence: "On ", "But on ".
  private static final int LONGEST_LEAD = 8;

  private final Passage passage;

  ChannelReader(Passage passage) {
    this.passage = passage;
  }

  Channel channel(Candidate candidate) {
    if (candidate.cue().channel() != Channel.NOT_STATED) {
      return candidate.cue().channel();
    }
    for (Map.Entry<List<String>, Channel> entry : CHANNELS.entrySet()) {
      Optional<TokenRange> found = Words.findPrinted(passage, candidate.clause(), entry.getKey());
      if (found.filter(range -> !candidate.holds(range)).isPresent()) {
        return entry.getValue();
      }
    }
    return Channel.NOT_STATED;
  }

  /// The words for the day of the saying.
  Optional<Quoted> saidOn(Candidate candidate) {
    TokenRange clause = candidate.clause();
    Optional<Quoted> date =
        passage.mentions().within(passage.span(clause), DateMention.class).stream()
            .map(DateMention::words)
            .filter(words ->
                candidate.content().stream()
                    .noneMatch(part -> passage.span(part).overlaps(words.span())))
            .findFirst();
    if (date.isPresent()) {
      return date;
    }
    Optional<Quoted> fronted = fronted(clause.first());
    if (fronted.isPresent()) {
      return fronted;
    }
    for (int i = clause.first(); i < clause.end(); i++) {
      TokenRange day = new TokenRange(i, i + 1);
      if (passage.isOneOf(i, DAYS) && !candidate.holds(day)) {
        return Optional.of(AttributionReader.quoted(passage, day));
      }
    }
    return Optional.empty();
  }

  /// "On 9 May" of "On 9 May the ministry acknowledged that …": opens the sentence, right before
  /// who speaks.
  private Optional<Quoted> fronted(int teller) {
    int first = passage.sentence(teller).firstToken();
    int end = teller > first && passage.is(teller - 1, ",") ? teller - 1 : teller;
    if (end <= first) {
      return Optional.empty();
    }
    TextSpan before = passage.span(new TokenRange(first, end));
    return passage.mentions().within(before, DateMention.class).stream()
        .map(DateMention::words)
        .filter(words -> words.span().end() == before.end())
        .filter(words -> words.span().begin() - before.begin() <= LONGEST_LEAD)
        .findFirst();
  }
}
