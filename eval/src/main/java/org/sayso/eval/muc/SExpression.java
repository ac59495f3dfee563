package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.List;

/// An expression of the scorers' history: a word, a string, or a list of expressions.
sealed interface SExpression {
  /// A word or a string, escapes undone.
  record Atom(String text) implements SExpression {}

  /// Expressions in brackets.
  record Items(List<SExpression> items) implements SExpression {
    public Items {
      items = List.copyOf(items);
    }

    /// The word that the list begins with; empty where it begins with none.
    String head() {
      return !items.isEmpty() && items.getFirst() instanceof Atom atom ? atom.text() : "";
    }

    /// All but the first.
    List<SExpression> tail() {
      return items.subList(Math.min(1, items.size()), items.size());
    }
  }

  /// Reads the first expression of a text.
  ///
  /// @throws IllegalArgumentException when a bracket or quotation mark is not closed
  static SExpression parse(String text) {
    return new Parser(text).expression();
  }

  /// Goes through a text once.
  final class Parser {
    private final String text;
    private int at;

    private Parser(String text) {
      this.text = text;
    }

    private SExpression expression() {
      skipBlanks();
      char next = here();
      if (next == '(') {
        at++;
        return list();
      }
      return next == '"' ? string() : word();
    }

    private Items list() {
      List<SExpression> items = new ArrayList<>();
      skipBlanks();
      while (here() != ')') {
        items.add(expression());
        skipBlanks();
      }
      at++;
      return new Items(items);
    }

    private Atom string() {
      StringBuilder inside = new StringBuilder();
      at++;
      while (here() != '"') {
        at += here() == '\\' ? 1 : 0;
        inside.append(here());
        at++;
      }
      at++;
      return new Atom(inside.toString());
    }

    private Atom word() {
      int begin = at;
      while (at < text.length() && " \t\r\n()\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return new Atom(text.substring(begin, at));
    }

    private void skipBlanks() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private char here() {
      if (at >= text.length()) {
        throw new IllegalArgumentException("the history ends inside an expression");
      }
      return text.charAt(at);
    }
  }
}
