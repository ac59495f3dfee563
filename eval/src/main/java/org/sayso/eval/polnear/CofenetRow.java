package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.text.TextSpan;

/// One row of CofeNet's form: a paragraph or so, cut into tokens, each with its label.
///
/// @param id article and annotator; rows with the same id follow each other as in the article
/// @param labels `O`, or `B-` or `I-` with `source`, `cue` or `content`
public record CofenetRow(String id, List<String> tokens, List<String> labels) {
  public CofenetRow {
    Objects.requireNonNull(id, "id");
    tokens = List.copyOf(tokens);
    labels = List.copyOf(labels);
    if (tokens.size() != labels.size()) {
      throw new IllegalArgumentException(
          tokens.size() + " tokens, but " + labels.size() + " labels in a row of " + id);
    }
  }

  /// The labelled spans; their offsets count tokens.
  public SortedSet<RoleSpan> spans() {
    SortedSet<RoleSpan> spans = new TreeSet<>();
    int begin = 0;
    for (int i = 0; i <= labels.size(); i++) {
      String before = i == 0 ? "O" : labels.get(i - 1);
      boolean goesOn =
          i < labels.size()
              && labels.get(i).startsWith("I-")
              && !before.equals("O")
              && role(labels.get(i)) == role(before);
      if (!goesOn) {
        if (!before.equals("O")) {
          spans.add(new RoleSpan(role(before), new TextSpan(begin, i)));
        }
        begin = i;
      }
    }
    return spans;
  }

  private static Role role(String label) {
    return Role.valueOf(label.substring(2).toUpperCase(Locale.ROOT));
  }

  /// The labels of `count` tokens that say where `spans` are.
  public static List<String> labels(int count, SortedSet<RoleSpan> spans) {
    List<String> labels = new ArrayList<>(java.util.Collections.nCopies(count, "O"));
    for (RoleSpan span : spans) {
      String role = span.role().name().toLowerCase(Locale.ROOT);
      for (int i = span.span().begin(); i < span.span().end(); i++) {
        labels.set(i, (i == span.span().begin() ? "B-" : "I-") + role);
      }
    }
    return labels;
  }

  /// The row as running text.
  public CofenetText text() {
    return CofenetText.of(tokens);
  }
}
