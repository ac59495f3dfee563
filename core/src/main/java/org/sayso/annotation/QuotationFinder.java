package org.sayso.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// Finds quotations by their marks: straight and curly, double and single, over paragraphs.
///
/// A quotation that is open at the end of a paragraph goes on in the next one when that one begins
/// with an opening mark; else it is unbalanced and ends with the sentence in which it began. Single
/// marks are told from apostrophes by their neighbours. A quotation inside another one is listed
/// too.
public final class QuotationFinder {
  private static final int MOST_PARTS = 40;
  private static final Set<String> ELIDED =
      Set.of("em", "tis", "twas", "til", "till", "cause", "round", "n");
  private static final Comparator<Quotation> BY_FIRST_WORDS =
      Comparator.<Quotation>comparingInt(q -> q.cover().begin())
          .thenComparing(Comparator.<Quotation>comparingInt(q -> q.cover().end()).reversed());

  /// The quotations of `article` by their first words, the outer before the inner.
  ///
  /// @param tokens all tokens of the article
  /// @param sentences all sentences of the article
  public List<Quotation> find(ArticleText article, List<Token> tokens, List<Sentence> sentences) {
    Scan scan = new Scan(article, tokens, sentences);
    scan.run();
    return scan.found.stream().sorted(BY_FIRST_WORDS).toList();
  }

  private enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  /// A quotation whose closing mark has not come yet.
  ///
  /// @param parts the parts of earlier paragraphs
  /// @param first index of the first token of the present part
  private record Open(List<TokenRange> parts, int first) {}

  private static final class Scan {
    private final ArticleText article;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Quotation> found = new ArrayList<>();
    private Optional<List<TokenRange>> carried = Optional.empty();

    Scan(ArticleText article, List<Token> tokens, List<Sentence> sentences) {
      this.article = article;
      this.tokens = tokens;
      this.sentences = sentences;
    }

    void run() {
      int from = 0;
      int sentence = 0;
      while (sentence < sentences.size()) {
        Sentence first = sentences.get(sentence);
        int last = sentence;
        while (last + 1 < sentences.size()
            && sentences.get(last + 1).paragraph() == first.paragraph()) {
          last++;
        }
        int to = sentences.get(last).endToken();
        block(article.blocks().get(first.paragraph()), from, to);
        from = to;
        sentence = last + 1;
      }
      carried.ifPresent(this::addUnclosed);
    }

    private void block(Block block, int from, int to) {
      boolean[] quoted = new boolean[to - from];
      Optional<Open> open = reopen(block, from);
      for (int i = open.map(Open::first).orElse(from); i < to; i++) {
        if (!isDouble(tokens.get(i).text())) {
          quoted[i - from] = open.isPresent();
          continue;
        }
        Side side = side(i, from, to);
        if (open.isPresent()) {
          boolean closes = side != Side.OPENS;
          add(
              withPart(open.get(), closes ? i : Math.min(i, sentenceEnd(open.get().first()))),
              closes);
          open = closes ? Optional.empty() : Optional.of(new Open(List.of(), i + 1));
        } else if (side == Side.OPENS || (side == Side.EITHER && hasDoubleAfter(i, to))) {
          open = Optional.of(new Open(List.of(), i + 1));
        }
      }
      open.ifPresent(left -> leaveOpen(left, block, to));
      singles(from, to, quoted);
    }

    /// What an earlier paragraph left open goes on here when this one begins with an opening mark.
    private Optional<Open> reopen(Block block, int from) {
      if (carried.isEmpty() || block.kind() != BlockKind.BODY) {
        return Optional.empty();
      }
      List<TokenRange> parts = carried.get();
      carried = Optional.empty();
      String first = tokens.get(from).text();
      if (isDouble(first) && !isClosing(first) && parts.size() < MOST_PARTS) {
        return Optional.of(new Open(parts, from + 1));
      }
      addUnclosed(parts);
      return Optional.empty();
    }

    private void leaveOpen(Open open, Block block, int to) {
      List<TokenRange> parts = withPart(open, to);
      if (block.kind() == BlockKind.BODY) {
        carried.ifPresent(this::addUnclosed);
        carried = parts.isEmpty() ? Optional.empty() : Optional.of(parts);
      } else {
        addUnclosed(parts);
      }
    }

    private static List<TokenRange> withPart(Open open, int end) {
      List<TokenRange> parts = new ArrayList<>(open.parts());
      if (end > open.first()) {
        parts.add(new TokenRange(open.first(), end));
      }
      return parts;
    }

    private void addUnclosed(List<TokenRange> parts) {
      if (parts.isEmpty()) {
        return;
      }
      List<TokenRange> bounded = new ArrayList<>(parts);
      TokenRange last = bounded.removeLast();
      bounded.add(new TokenRange(last.first(), Math.min(last.end(), sentenceEnd(last.first()))));
      add(bounded, false);
    }

    private int sentenceEnd(int token) {
      int low = 0;
      int high = sentences.size() - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences.get(middle).endToken() <= token) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return sentences.get(low).endToken();
    }

    private void add(List<TokenRange> parts, boolean closed) {
      if (!parts.isEmpty()) {
        List<TextSpan> spans = parts.stream().map(this::span).toList();
        found.add(new Quotation(spans, closed, QuotedClause.isFull(tokens, parts)));
      }
    }

    private TextSpan span(TokenRange part) {
      return tokens.get(part.first()).span().cover(tokens.get(part.end() - 1).span());
    }

    private static boolean isDouble(String word) {
      return word.equals("``")
          || word.equals("''")
          || (word.length() == 1 && "\"“”„‟«»＂".indexOf(word.charAt(0)) >= 0);
    }

    private static boolean isClosing(String word) {
      return word.equals("''") || word.equals("”") || word.equals("»");
    }

    private Side side(int i, int from, int to) {
      String mark = tokens.get(i).text();
      if (!mark.equals("\"") && !mark.equals("＂")) {
        return isClosing(mark) ? Side.CLOSES : Side.OPENS;
      }
      boolean free = i == from || spaceBefore(i) || "([—–-‘'/".contains(tokens.get(i - 1).text());
      boolean touches = i + 1 < to && !spaceBefore(i + 1) && !isEnd(tokens.get(i + 1).text());
      if (free == touches) {
        return free ? Side.OPENS : Side.CLOSES;
      }
      return Side.EITHER;
    }

    private static boolean isEnd(String word) {
      return ".,;:!?)]—–-…".indexOf(word.charAt(0)) >= 0;
    }

    private boolean spaceBefore(int i) {
      return i == 0 || tokens.get(i - 1).span().end() < tokens.get(i).span().begin();
    }

    private boolean hasDoubleAfter(int i, int to) {
      return tokens.subList(i + 1, to).stream().anyMatch(token -> isDouble(token.text()));
    }

    private void singles(int from, int to, boolean[] quoted) {
      int i = from;
      while (i < to) {
        int close = opensSingle(i, from, to) ? singleClose(i, from, to, quoted) : -1;
        if (close > i + 1) {
          add(List.of(new TokenRange(i + 1, close)), true);
          i = close;
        }
        i++;
      }
    }

    private boolean opensSingle(int i, int from, int to) {
      String mark = tokens.get(i).text();
      if ((!mark.equals("‘") && !mark.equals("'") && !mark.equals("`"))
          || i + 1 >= to
          || spaceBefore(i + 1)) {
        return false;
      }
      boolean free = i == from || spaceBefore(i) || "\"“([—–".contains(tokens.get(i - 1).text());
      String next = tokens.get(i + 1).lower();
      boolean elided = !mark.equals("‘") && (ELIDED.contains(next) || next.matches("\\d0s"));
      return free && !elided && Character.isLetterOrDigit(next.codePointAt(0));
    }

    /// The mark that closes the single quotation from `open`: the first that cannot be a plural's
    /// possessive apostrophe, else the first; -1 when there is none.
    private int singleClose(int open, int from, int to, boolean[] quoted) {
      int first = -1;
      for (int i = open + 1; i < to; i++) {
        if ((quoted[i - from] != quoted[open - from] && quoted[open - from])
            || opensSingle(i, from, to)) {
          break;
        }
        if (closesSingle(i)) {
          if (!tokens.get(i - 1).lower().endsWith("s")) {
            return i;
          }
          first = first < 0 ? i : first;
        }
      }
      return first;
    }

    private boolean closesSingle(int i) {
      String mark = tokens.get(i).text();
      return (mark.equals("’") || mark.equals("'")) && !spaceBefore(i);
    }
  }
}
