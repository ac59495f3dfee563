package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// Sorts the spans that are not exact by what is wrong with them.
///
/// A gold span is held against the predicted span of its role that shares most with it. A predicted
/// span that shares nothing with a gold span of its role stands by itself.
public final class Misses {
  private final List<Miss> misses = new ArrayList<>();
  private final Map<Role, Integer> gold = new EnumMap<>(Role.class);

  /// What is wrong.
  public enum Kind {
    /// The end is right, the beginning is not.
    BEGIN,
    /// The beginning is right, the end is not.
    END,
    /// Neither end is right.
    BOTH_ENDS,
    /// Two or more predicted spans share the gold span.
    SPLIT,
    /// The predicted span covers two or more gold spans of the role.
    JOINED,
    /// Only a span of another role stands there.
    OTHER_ROLE,
    /// Nothing was predicted there.
    MISSED,
    /// Nothing is marked there, or only another role.
    SPURIOUS
  }

  /// One span that is not exact.
  ///
  /// @param document as the corpus names it
  /// @param gold none where the prediction stands by itself
  /// @param read none where nothing of the role was predicted
  /// @param words hash of the words from the first to the last of both spans
  public record Miss(
      String document,
      Role role,
      Kind kind,
      Optional<TextSpan> gold,
      Optional<TextSpan> read,
      Sha256 words) {}

  /// Adds one article.
  public void add(
      String document, String text, SortedSet<RoleSpan> marked, SortedSet<RoleSpan> read) {
    for (RoleSpan span : marked) {
      gold.merge(span.role(), 1, Integer::sum);
      if (!read.contains(span)) {
        misses.add(missed(document, text, span, marked, read));
      }
    }
    for (RoleSpan span : read) {
      boolean shares = overlapping(span, marked).stream().anyMatch(o -> o.role() == span.role());
      if (!shares) {
        misses.add(
            miss(document, text, span.role(), Kind.SPURIOUS, Optional.empty(), Optional.of(span)));
      }
    }
  }

  private static Miss missed(
      String document,
      String text,
      RoleSpan span,
      SortedSet<RoleSpan> marked,
      SortedSet<RoleSpan> read) {
    List<RoleSpan> there = overlapping(span, read);
    List<RoleSpan> same = there.stream().filter(o -> o.role() == span.role()).toList();
    if (same.isEmpty()) {
      Kind kind = there.isEmpty() ? Kind.MISSED : Kind.OTHER_ROLE;
      return miss(document, text, span.role(), kind, Optional.of(span), Optional.empty());
    }
    RoleSpan best = same.stream().max(Comparator.comparingInt(o -> shared(span, o))).orElseThrow();
    long covered = overlapping(best, marked).stream().filter(o -> o.role() == span.role()).count();
    Kind kind =
        same.size() > 1
            ? Kind.SPLIT
            : covered > 1
                ? Kind.JOINED
                : best.span().end() == span.span().end()
                    ? Kind.BEGIN
                    : best.span().begin() == span.span().begin() ? Kind.END : Kind.BOTH_ENDS;
    return miss(document, text, span.role(), kind, Optional.of(span), Optional.of(best));
  }

  private static List<RoleSpan> overlapping(RoleSpan span, SortedSet<RoleSpan> others) {
    return others.stream().filter(other -> other.span().overlaps(span.span())).toList();
  }

  private static int shared(RoleSpan a, RoleSpan b) {
    return Math.min(a.span().end(), b.span().end()) - Math.max(a.span().begin(), b.span().begin());
  }

  private static Miss miss(
      String document,
      String text,
      Role role,
      Kind kind,
      Optional<RoleSpan> gold,
      Optional<RoleSpan> read) {
    int begin =
        Math.min(
            gold.map(one -> one.span().begin()).orElse(Integer.MAX_VALUE),
            read.map(one -> one.span().begin()).orElse(Integer.MAX_VALUE));
    int end =
        Math.max(
            gold.map(one -> one.span().end()).orElse(0),
            read.map(one -> one.span().end()).orElse(0));
    return new Miss(
        document,
        role,
        kind,
        gold.map(RoleSpan::span),
        read.map(RoleSpan::span),
        Sha256.of(text.substring(begin, end)));
  }

  /// All of them, in the order in which the articles were added.
  public List<Miss> all() {
    return List.copyOf(misses);
  }

  /// How many of a role are wrong in this way, in percent of the role's gold spans.
  public double share(Role role, Kind kind) {
    long count = misses.stream().filter(miss -> miss.role() == role && miss.kind() == kind).count();
    int all = gold.getOrDefault(role, 0);
    return all == 0 ? 0 : 100.0 * count / all;
  }

  /// The misses as a table: document, role, kind, gold place, predicted place, hash of the words.
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("document\trole\tkind\tgold\tread\twords");
    for (Miss miss : misses) {
      lines.add(
          String.join(
              "\t",
              miss.document(),
              miss.role().name(),
              miss.kind().name(),
              place(miss.gold()),
              place(miss.read()),
              miss.words().toString()));
    }
    return lines;
  }

  private static String place(Optional<TextSpan> span) {
    return span.map(one -> one.begin() + "-" + one.end()).orElse("-");
  }
}
