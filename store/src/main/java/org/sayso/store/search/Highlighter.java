package org.sayso.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.sayso.text.TextSpan;

/// Finds where a query is met in a record's words, and cuts passages around.
final class Highlighter {
  private static final int MOST_PASSAGES = 3;
  private static final int AROUND = 90;
  private static final int WHOLE = 400;
  private static final int NO_MATCH = 200;

  private final Weight weight;
  private final List<LeafReaderContext> leaves;

  Highlighter(IndexSearcher searcher, Query query) throws IOException {
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    this.leaves = searcher.getIndexReader().leaves();
  }

  /// The passages of the record `doc`, whose stored fields are `record`.
  List<Passage> passages(int doc, Document record) throws IOException {
    String[] words = record.getValues(Fields.WORDS);
    List<TextSpan> matches = matches(doc);
    List<Passage> passages = new ArrayList<>();
    int base = 0;
    for (int i = 0; i < words.length; i++) {
      int begin = record.getFields(Fields.BEGINS)[i].numericValue().intValue();
      passages.addAll(cut(words[i], begin, within(matches, base, base + words[i].length())));
      base += words[i].length() + 1;
    }
    List<Passage> met = passages.stream().filter(p -> !p.highlights().isEmpty()).toList();
    return (met.isEmpty() ? passages : met).stream().limit(MOST_PASSAGES).toList();
  }

  private List<TextSpan> matches(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Matches matches = weight.matches(leaf, doc - leaf.docBase);
    TreeSet<TextSpan> spans = new TreeSet<>();
    if (matches != null) {
      for (String field : List.of(Fields.TEXT, Fields.EXACT)) {
        MatchesIterator found = matches.getMatches(field);
        while (found != null && found.next()) {
          if (found.endOffset() > found.startOffset()) {
            spans.add(new TextSpan(found.startOffset(), found.endOffset()));
          }
        }
      }
    }
    return merged(spans);
  }

  private static List<TextSpan> merged(Iterable<TextSpan> sorted) {
    List<TextSpan> merged = new ArrayList<>();
    for (TextSpan span : sorted) {
      if (!merged.isEmpty() && merged.getLast().overlaps(span)) {
        merged.add(merged.removeLast().cover(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /// The matches inside [begin, end), counted from `begin`.
  private static List<TextSpan> within(List<TextSpan> matches, int begin, int end) {
    return matches.stream()
        .filter(span -> span.begin() >= begin && span.end() <= end)
        .map(span -> new TextSpan(span.begin() - begin, span.end() - begin))
        .toList();
  }

  private static List<Passage> cut(String words, int begin, List<TextSpan> matches) {
    if (words.isEmpty()) {
      return List.of();
    }
    if (words.length() <= WHOLE) {
      return List.of(passage(words, begin, new TextSpan(0, words.length()), matches));
    }
    if (matches.isEmpty()) {
      return List.of(passage(words, begin, snapped(words, 0, NO_MATCH), matches));
    }
    List<Passage> passages = new ArrayList<>();
    int next = 0;
    while (next < matches.size() && passages.size() < MOST_PASSAGES) {
      int last = next;
      while (last + 1 < matches.size()
          && matches.get(last + 1).begin() - matches.get(last).end() <= 2 * AROUND
          && matches.get(last + 1).end() - matches.get(next).begin() <= WHOLE) {
        last++;
      }
      int from =
          Math.max(
              passages.isEmpty() ? 0 : passages.getLast().end() - begin,
              matches.get(next).begin() - AROUND);
      TextSpan window = snapped(words, from, matches.get(last).end() + AROUND);
      passages.add(passage(words, begin, window, matches.subList(next, last + 1)));
      next = last + 1;
    }
    return passages;
  }

  /// The window moved in to the next spaces, so that no word is cut.
  private static TextSpan snapped(String words, int begin, int end) {
    int from = Math.max(0, begin);
    int to = Math.min(words.length(), end);
    int space = from == 0 ? 0 : firstSpace(words, from, Math.min(to, from + AROUND / 2)) + 1;
    int lastSpace =
        to == words.length() ? to : lastSpace(words, to, Math.max(from, to - AROUND / 2));
    return new TextSpan(whole(words, space), whole(words, Math.max(lastSpace, space + 1)));
  }

  /// The offset, moved forward when it stands inside a character of two units.
  private static int whole(String words, int offset) {
    boolean inside = offset < words.length() && Character.isLowSurrogate(words.charAt(offset));
    return inside ? offset + 1 : offset;
  }

  private static int firstSpace(String words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (Character.isWhitespace(words.charAt(i))) {
        return i;
      }
    }
    return from - 1;
  }

  private static int lastSpace(String words, int to, int limit) {
    for (int i = to - 1; i > limit; i--) {
      if (Character.isWhitespace(words.charAt(i))) {
        return i;
      }
    }
    return to;
  }

  private static Passage passage(String words, int begin, TextSpan window, List<TextSpan> matches) {
    List<TextSpan> inside =
        matches.stream()
            .filter(window::contains)
            .map(span -> new TextSpan(begin + span.begin(), begin + span.end()))
            .toList();
    return new Passage(window.of(words), begin + window.begin(), inside);
  }
}
