package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// Shows misses that somebody read with their words, from a folder that holds the articles, and
/// counts their kinds.
public final class MissSheet {
  private static final int CONTEXT = 200;

  private final Map<String, String> texts = new HashMap<>();

  public MissSheet(List<PolnearArticle> articles) {
    articles.forEach(article -> texts.put(article.name(), article.text()));
  }

  /// One miss with its words.
  ///
  /// @param before the text before both spans
  /// @param gold the marked words; empty where there are none, or where the folder lacks the
  ///   article or has other words there
  /// @param read the words read; empty as `gold`
  /// @param after the text after both spans
  public record Item(MissLabel label, String before, String gold, String read, String after) {}

  /// How often a kind is met.
  ///
  /// @param share of all labels, in percent
  /// @param misleads how many of them would mislead
  public record Row(
      MissKind kind, int count, double share, int source, int cue, int content, int misleads) {}

  /// The items in the order of the labels.
  public List<Item> show(List<MissLabel> labels) {
    return labels.stream().map(this::item).toList();
  }

  private Item item(MissLabel label) {
    String text = texts.getOrDefault(label.document(), "");
    TextSpan cover = label.cover();
    boolean there = cover.end() <= text.length() && Sha256.of(cover.of(text)).equals(label.words());
    return there
        ? new Item(
            label,
            text.substring(Math.max(0, cover.begin() - CONTEXT), cover.begin()),
            words(text, label.gold()),
            words(text, label.read()),
            text.substring(cover.end(), Math.min(text.length(), cover.end() + CONTEXT)))
        : new Item(label, "", "", "", "");
  }

  private static String words(String text, Optional<TextSpan> span) {
    return span.map(one -> one.of(text)).orElse("");
  }

  /// The kinds that were met, the most frequent first.
  public static List<Row> table(List<MissLabel> labels) {
    List<Row> rows = new ArrayList<>();
    for (MissKind kind : MissKind.values()) {
      List<MissLabel> met = labels.stream().filter(label -> label.kind() == kind).toList();
      if (!met.isEmpty()) {
        rows.add(
            new Row(
                kind,
                met.size(),
                100.0 * met.size() / labels.size(),
                count(met, Role.SOURCE),
                count(met, Role.CUE),
                count(met, Role.CONTENT),
                (int) met.stream().filter(MissLabel::misleads).count()));
      }
    }
    rows.sort(Comparator.comparingInt(Row::count).reversed().thenComparing(Row::kind));
    return rows;
  }

  private static int count(List<MissLabel> labels, Role role) {
    return (int) labels.stream().filter(label -> label.role() == role).count();
  }

  /// Lines for a person: the words with what stands around them, then what is marked and read.
  public static String text(Item item) {
    MissLabel label = item.label();
    TextSpan cover = label.cover();
    return String.format(
        Locale.ROOT,
        "%s %s%s  %s %d–%d%n…%s⟦…⟧%s…%n  marked: %s%n  read:   %s%n",
        label.role(),
        label.kind(),
        label.misleads() ? " (misleads)" : "",
        label.document(),
        cover.begin(),
        cover.end(),
        item.before(),
        item.after(),
        item.gold(),
        item.read());
  }
}
