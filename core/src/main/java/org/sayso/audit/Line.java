package org.sayso.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;
import org.sayso.evidence.Quoted;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// One line of a digest: its words, those that carry content, and whom it names as its source.
final class Line {
  private static final Set<String> BORDERS =
      Set.of(
          ",", ";", ":", "–", "—", "and", "but", "while", "as", "after", "before", "amid",
          "despite", "over", "that");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "who",
          "which",
          "whose",
          "where",
          "when",
          "because",
          "although",
          "though",
          "whereas",
          "since",
          "until",
          "so",
          "if",
          "unless",
          "once");

  private final Body body;
  private final BlockKind block;
  private final TextSpan span;
  private final List<Token> tokens;
  private final List<Token> content;
  private final Optional<Source> source;

  /// Whom the line has say it.
  ///
  /// @param first index of the first token of the words for the source
  /// @param end index after the last one
  /// @param cue index of the word of saying; -1 where a colon stands for it
  record Source(int first, int end, int cue) {
    boolean holds(int token) {
      return token >= first && token < end || token == cue;
    }
  }

  Line(Body body, BlockKind block, TextSpan span, List<Token> tokens) {
    this(body, block, span, tokens, new SourceFinder(body, List.copyOf(tokens), span).find());
  }

  private Line(
      Body body, BlockKind block, TextSpan span, List<Token> tokens, Optional<Source> source) {
    this.body = body;
    this.block = block;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.source = source;
    this.content = contentOf();
  }

  private List<Token> contentOf() {
    List<Token> all = new ArrayList<>();
    for (Token token : tokens) {
      boolean told = source.filter(from -> from.holds(token.index())).isPresent();
      if (!told && carriesContent(token)) {
        all.add(token);
      }
    }
    return List.copyOf(all);
  }

  private boolean carriesContent(Token token) {
    if (token.pos() == PartOfSpeech.PUNCT || token.pos() == PartOfSpeech.SYM) {
      return false;
    }
    boolean letters = token.text().length() > 1 && token.text().matches("\\p{Lu}[\\p{Lu}.]+");
    return letters
        || token.text().chars().anyMatch(Character::isLetterOrDigit)
            && (!body.likeness().isIn("stop", token) || isThing(token))
            && !body.likeness().isIn("hedge", token);
  }

  /// "A state funeral": no verb of saying.
  private static boolean isThing(Token token) {
    return token.pos() == PartOfSpeech.NOUN && token.lower().equals("state");
  }

  BlockKind block() {
    return block;
  }

  TextSpan span() {
    return span;
  }

  List<Token> tokens() {
    return tokens;
  }

  int first() {
    return tokens.getFirst().index();
  }

  int end() {
    return tokens.getLast().index() + 1;
  }

  /// The words that carry content and do not name the source.
  List<Token> content() {
    return content;
  }

  Optional<Source> source() {
    return source;
  }

  /// Whether the word stands in the part of the line that the source is named for: a semicolon ends
  /// it.
  boolean isSaid(Token word) {
    if (source.isEmpty()) {
      return false;
    }
    int from = Math.min(word.index(), source.get().first());
    int to = Math.max(word.index(), source.get().first());
    for (int i = from + 1; i < to; i++) {
      if (body.token(i).is(";")) {
        return false;
      }
    }
    return true;
  }

  /// The words from token `first` to before token `end`.
  Quoted words(int first, int end) {
    return Quoted.of(
        body.reading().text().article().text(), body.reading().text().spanOf(first, end));
  }

  Quoted words() {
    return Quoted.of(body.reading().text().article().text(), span);
  }

  Quoted words(Token token) {
    return words(token.index(), token.index() + 1);
  }

  /// The words of content of each clause, as commas and conjunctions cut the line.
  List<List<Token>> parts() {
    List<List<Token>> parts = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (Token token : tokens) {
      if (BORDERS.contains(token.lower())) {
        parts.add(open);
        open = new ArrayList<>();
      }
      if (content.contains(token)) {
        open.add(token);
      }
    }
    parts.add(open);
    parts.removeIf(List::isEmpty);
    return parts;
  }

  /// The clauses as lines of their own, each with a verb and the line's source; the line itself
  /// where it is one clause.
  List<Line> clauses() {
    List<List<Token>> clauses = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    for (Token token : tokens) {
      boolean border = BORDERS.contains(token.lower()) || CLAUSE_OPENERS.contains(token.lower());
      if (border && !open.isEmpty()) {
        close(clauses, open);
        open = new ArrayList<>();
      }
      open.add(token);
    }
    close(clauses, open);
    return clauses.stream()
        .map(words -> new Line(body, block, spanOf(words), words, source))
        .filter(clause -> !clause.content().isEmpty())
        .toList();
  }

  /// A stretch without a verb belongs to the one before it, or to the first.
  private void close(List<List<Token>> clauses, List<Token> open) {
    boolean alone = clauses.isEmpty() || open.stream().anyMatch(this::isPredicate);
    boolean headless =
        !clauses.isEmpty() && clauses.getLast().stream().noneMatch(this::isPredicate);
    if (alone && !headless) {
      clauses.add(new ArrayList<>(open));
    } else {
      clauses.getLast().addAll(open);
    }
  }

  private boolean isPredicate(Token token) {
    return token.isVerbal() && source.filter(from -> from.holds(token.index())).isEmpty();
  }

  private TextSpan spanOf(List<Token> words) {
    return words.getFirst().span().cover(words.getLast().span());
  }

  /// The words of content of the clause that holds `word`.
  List<Token> part(Token word) {
    return parts().stream().filter(part -> part.contains(word)).findFirst().orElse(content);
  }

  /// Whether it asks.
  boolean isQuestion() {
    return tokens.getLast().is("?");
  }

  /// Whether some word of it stands in the list.
  boolean has(String section) {
    return tokens.stream().anyMatch(token -> body.likeness().isIn(section, token));
  }

  /// The claims that the reader read in the line, with a source.
  List<Claim> claims() {
    return body.reading().claims().stream()
        .filter(claim -> !claim.isNarrated())
        .filter(claim ->
            claim.attribution().content().stream().anyMatch(part -> span.contains(part.span())))
        .toList();
  }

  /// Whether quotation marks stand around part of it.
  boolean isQuoting() {
    return body.reading().text().quotations().stream()
        .anyMatch(quotation -> span.contains(quotation.cover()));
  }

  /// The forms of its words of content.
  Set<String> forms() {
    Set<String> all = new HashSet<>();
    content.forEach(token -> all.addAll(body.likeness().forms(token)));
    return all;
  }
}
