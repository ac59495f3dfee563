package org.sayso.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.Tokenizer;
import org.sayso.eval.polnear.GoldAttribution;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.nlp.encoder.AttributionTag;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

/// An article to learn from: its pieces, the tag of every unit, and which spans belong together.
final class GoldArticle {
  private final String name;
  private final Passage passage;
  private final int[] tags;
  private final List<Link> links;
  private final List<Passage.Range> rows;

  /// Which spans belong together; the first fragment stands for a source or cue.
  record Link(
      Optional<Passage.Range> source, Optional<Passage.Range> cue, List<Passage.Range> contents) {}

  static GoldArticle of(PolnearArticle article, WordPiece wordPiece) {
    Passage passage = Passage.of(article.text(), tokens(article.text()), wordPiece);
    int[] tags = new int[passage.units().size()];
    List<Link> links = new ArrayList<>();
    for (GoldAttribution attribution : article.attributions()) {
      links.add(
          new Link(
              first(passage, attribution.source()),
              first(passage, attribution.cue()),
              ranges(passage, attribution.content())));
    }
    // Longer parts first, so that a short one inside a longer one is not lost.
    for (AttributionTag.Part part :
        List.of(AttributionTag.Part.CONTENT, AttributionTag.Part.SOURCE, AttributionTag.Part.CUE)) {
      for (GoldAttribution attribution : article.attributions()) {
        ranges(passage, spans(attribution, part)).forEach(range -> mark(tags, range, part));
      }
    }
    repair(tags);
    return new GoldArticle(article.name(), passage, tags, links);
  }

  private GoldArticle(String name, Passage passage, int[] tags, List<Link> links) {
    this.name = name;
    this.passage = passage;
    this.tags = tags;
    this.links = List.copyOf(links);
    this.rows = rows(passage, tags);
  }

  String name() {
    return name;
  }

  Passage passage() {
    return passage;
  }

  /// Numbers of [AttributionTag], one for each unit.
  int[] tags() {
    return tags.clone();
  }

  /// One for each attribution.
  List<Link> links() {
    return links;
  }

  /// The paragraphs, joined where a span runs across their border.
  List<Passage.Range> rows() {
    return rows;
  }

  private static List<TextSpan> spans(GoldAttribution attribution, AttributionTag.Part part) {
    return switch (part) {
      case SOURCE -> attribution.source();
      case CUE -> attribution.cue();
      case CONTENT -> attribution.content();
    };
  }

  private static List<Passage.Range> ranges(Passage passage, List<TextSpan> spans) {
    return spans.stream().map(passage::unitsOf).filter(range -> range.length() > 0).toList();
  }

  private static Optional<Passage.Range> first(Passage passage, List<TextSpan> spans) {
    return ranges(passage, spans).stream().min(Comparator.comparingInt(Passage.Range::from));
  }

  private static void mark(int[] tags, Passage.Range range, AttributionTag.Part part) {
    for (int i = range.from(); i < range.to(); i++) {
      AttributionTag tag =
          i == range.from() ? AttributionTag.begin(part) : AttributionTag.inside(part);
      tags[i] = tag.ordinal();
    }
  }

  /// Makes a span begin anew where a shorter one cut it.
  static void repair(int[] tags) {
    for (int i = 0; i < tags.length; i++) {
      AttributionTag tag = AttributionTag.of(tags[i]);
      boolean fits = i == 0 ? tag.mayBegin() : tag.mayFollow(AttributionTag.of(tags[i - 1]));
      if (!fits) {
        tags[i] = AttributionTag.begin(tag.part().orElseThrow()).ordinal();
      }
    }
  }

  /// The paragraphs, joined where a span runs across their border, as in CofeNet's rows.
  private static List<Passage.Range> rows(Passage passage, int[] tags) {
    List<Passage.Range> rows = new ArrayList<>();
    for (Passage.Range paragraph : passage.paragraphs()) {
      if (!rows.isEmpty() && AttributionTag.of(tags[paragraph.from()]).continues()) {
        rows.add(new Passage.Range(rows.removeLast().from(), paragraph.to()));
      } else {
        rows.add(paragraph);
      }
    }
    return rows;
  }

  /// The tokens of each line that is not blank.
  static List<List<TextSpan>> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer();
    List<List<TextSpan>> tokens = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (!text.substring(begin, i).isBlank()) {
          tokens.add(tokenizer.tokenize(text, new TextSpan(begin, i)));
        }
        begin = i + 1;
      }
    }
    return tokens;
  }

  /// The tags of a window's units, each span that the window's edge cuts beginning anew.
  int[] tagsOf(Window window) {
    int[] own = new int[window.units().length];
    for (int i = 0; i < own.length; i++) {
      own[i] = tags[window.units()[i]];
    }
    repair(own);
    return own;
  }
}
