package org.sayso.server.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.sayso.store.decision.Cell;
import org.sayso.store.json.Sayso1;

/// Splits a document's text where blocks, marks and rows begin and end, so that nested and
/// overlapping words can each be marked and found.
public final class Article {
  private final Sayso1.Reading reading;
  private final Voices voices;
  private final List<Mark> marks = new ArrayList<>();
  private final NavigableSet<Integer> cuts = new TreeSet<>();

  private Article(Sayso1.Reading reading, Voices voices) {
    this.reading = reading;
    this.voices = voices;
  }

  /// The blocks of the document in the order of the text. All the text is in them: what no block
  /// covers stands in a block of kind `OTHER`, unless it is blank.
  ///
  /// @param rows further rows to split at, such as those that a person rejected
  public static List<ArticleBlock> blocks(
      Sayso1.Reading reading, Voices voices, List<? extends Sayso1.Row> rows) {
    Article article = new Article(reading, voices);
    reading.claims().forEach(article::mark);
    reading.events().forEach(article::mark);
    rows.forEach(row -> article.cut(row.begin(), row.end()));
    return article.blocks();
  }

  private void mark(Sayso1.Claim claim) {
    if (Voices.isNarrated(claim)) {
      claim.content().forEach(span -> cut(span.begin(), span.end()));
      return;
    }
    claim.content().forEach(span -> add(span, Mark.Kind.CONTENT, claim.id()));
    if (claim.source() != null) {
      add(claim.source(), Mark.Kind.SOURCE, claim.id());
    }
    if (claim.cue() != null) {
      add(claim.cue(), Mark.Kind.CUE, claim.id());
    }
  }

  /// The first evidence of an event is the word that tells of it.
  private void mark(Sayso1.Event event) {
    if (!event.evidence().isEmpty()) {
      add(event.evidence().getFirst(), Mark.Kind.TRIGGER, event.id());
    }
    for (Cell cell : Cell.values()) {
      cell.rows(event).forEach(row -> cut(row.begin(), row.end()));
    }
  }

  private void add(Sayso1.Span span, Mark.Kind kind, String item) {
    if (span.begin() < span.end() && span.end() <= reading.document().text().length()) {
      marks.add(new Mark(span.begin(), span.end(), kind, item));
      cut(span.begin(), span.end());
    }
  }

  private void cut(int begin, int end) {
    cuts.add(begin);
    cuts.add(end);
  }

  private List<ArticleBlock> blocks() {
    marks.sort(Comparator.comparingInt(Mark::begin).thenComparingInt(Mark::end));
    List<ArticleBlock> blocks = new ArrayList<>();
    int at = 0;
    List<Sayso1.Block> sorted =
        reading.document().blocks().stream()
            .sorted(Comparator.comparingInt(Sayso1.Block::begin))
            .toList();
    for (Sayso1.Block block : sorted) {
      int begin = Math.max(at, block.begin());
      addBlock(blocks, "OTHER", at, begin);
      addBlock(blocks, block.kind(), begin, block.end());
      at = Math.max(at, block.end());
    }
    addBlock(blocks, "OTHER", at, reading.document().text().length());
    return blocks;
  }

  private void addBlock(List<ArticleBlock> blocks, String kind, int begin, int end) {
    if (begin < end && !reading.document().text().substring(begin, end).isBlank()) {
      blocks.add(new ArticleBlock(kind, segments(begin, end), notes(begin, end)));
    }
  }

  private List<Sayso1.AuditFinding> notes(int begin, int end) {
    return reading.audit().stream()
        .filter(line -> line.begin() >= begin && line.end() <= end)
        .flatMap(line -> line.findings().stream())
        .filter(Sayso1.AuditFinding::isFinding)
        .toList();
  }

  private List<Segment> segments(int begin, int end) {
    List<Mark> near =
        marks.stream().filter(mark -> mark.begin() < end && mark.end() > begin).toList();
    List<Integer> bounds = new ArrayList<>(cuts.subSet(begin, false, end, false));
    bounds.addFirst(begin);
    bounds.addLast(end);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      segments.add(segment(bounds.get(i), bounds.get(i + 1), near));
    }
    return segments;
  }

  private Segment segment(int begin, int end, List<Mark> near) {
    List<Mark> here =
        near.stream()
            .filter(mark -> mark.begin() <= begin && mark.end() >= end)
            .sorted(Comparator.comparingInt(mark -> mark.end() - mark.begin()))
            .toList();
    List<Voice> speaking =
        here.stream()
            .filter(mark -> mark.kind() == Mark.Kind.CONTENT)
            .flatMap(mark -> voices.of(mark.item()).stream())
            .distinct()
            .toList();
    List<Voice> opens =
        here.stream()
            .filter(mark -> mark.kind() == Mark.Kind.CONTENT && mark.begin() == begin)
            .flatMap(mark -> voices.of(mark.item()).stream())
            .distinct()
            .toList()
            .reversed();
    return new Segment(
        begin,
        end,
        reading.document().text().substring(begin, end),
        here.stream().map(Mark::item).distinct().toList(),
        speaking.stream().findFirst(),
        speaking.size() > 1 ? Optional.of(speaking.getLast()) : Optional.empty(),
        opens,
        here.stream()
            .map(Mark::kind)
            .filter(kind -> kind != Mark.Kind.CONTENT)
            .distinct()
            .toList());
  }
}
