package org.sayso.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.eval.polnear.CofenetEvaluation;
import org.sayso.eval.polnear.CofenetRow;
import org.sayso.eval.polnear.CofenetText;
import org.sayso.eval.polnear.Role;
import org.sayso.eval.polnear.RoleSpan;
import org.sayso.eval.polnear.SpanScores;
import org.sayso.nlp.encoder.AttributionTag;
import org.sayso.nlp.encoder.LinearChain;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

/// The development rows of CofeNet's form, read by the model and scored by the product's scorer.
final class DevRows {
  private final List<CofenetRow> rows;
  private final WordPiece wordPiece;
  private final int window;

  DevRows(List<CofenetRow> rows, WordPiece wordPiece, int window) {
    this.rows = List.copyOf(rows);
    this.wordPiece = wordPiece;
    this.window = window;
  }

  /// Each row by itself.
  SpanScores alone(Reading reading) {
    return score(reading, false);
  }

  /// Each row among its neighbours in the article, as far as the window goes.
  SpanScores inArticle(Reading reading) {
    return score(reading, true);
  }

  /// Gives the scores of tags for windows.
  interface Reading {
    /// One table for each window: units by tags.
    List<float[][]> tags(List<Window> windows);

    LinearChain chain();
  }

  private SpanScores score(Reading reading, boolean together) {
    List<List<CofenetRow>> articles = new ArrayList<>();
    for (CofenetRow row : rows) {
      boolean same =
          together && !articles.isEmpty() && articles.getLast().getFirst().id().equals(row.id());
      if (!same) {
        articles.add(new ArrayList<>());
      }
      articles.getLast().add(row);
    }
    // The same article comes once for each of its annotators: it is read once.
    Map<List<List<String>>, List<SortedSet<RoleSpan>>> known = new HashMap<>();
    List<List<CofenetRow>> fresh = new ArrayList<>();
    for (List<CofenetRow> article : articles) {
      if (known.putIfAbsent(words(article), List.of()) == null) {
        fresh.add(article);
      }
    }
    List<Passage> passages = fresh.stream().map(this::passage).toList();
    List<Window> windows = new ArrayList<>();
    for (Passage passage : passages) {
      windows.addAll(Window.pack(passage, passage.paragraphs(), window, wordPiece));
    }
    List<float[][]> tags = reading.tags(windows);
    int at = 0;
    for (int i = 0; i < fresh.size(); i++) {
      Passage passage = passages.get(i);
      float[][] units = new float[passage.units().size()][];
      while (at < windows.size() && windows.get(at).passage() == passage) {
        for (int k = 0; k < windows.get(at).units().length; k++) {
          units[windows.get(at).units()[k]] = tags.get(at)[k];
        }
        at++;
      }
      known.put(words(fresh.get(i)), spans(passage, fresh.get(i), units, reading.chain()));
    }
    List<SortedSet<RoleSpan>> predicted = new ArrayList<>();
    for (List<CofenetRow> article : articles) {
      predicted.addAll(known.getOrDefault(words(article), List.of()));
    }
    return CofenetEvaluation.score(rows, predicted);
  }

  private static List<List<String>> words(List<CofenetRow> article) {
    return article.stream().map(CofenetRow::tokens).toList();
  }

  private Passage passage(List<CofenetRow> article) {
    StringBuilder text = new StringBuilder();
    List<List<TextSpan>> tokens = new ArrayList<>();
    for (CofenetRow row : article) {
      CofenetText own = row.text();
      int from = text.length();
      tokens.add(
          own.tokens().stream()
              .map(span -> new TextSpan(from + span.begin(), from + span.end()))
              .toList());
      text.append(own.text()).append('\n');
    }
    return Passage.of(text.toString(), tokens, wordPiece);
  }

  /// The spans of each row; a row without units has none.
  private static List<SortedSet<RoleSpan>> spans(
      Passage passage, List<CofenetRow> article, float[][] units, LinearChain chain) {
    List<SortedSet<RoleSpan>> spans = new ArrayList<>();
    int token = 0;
    int unit = 0;
    for (CofenetRow row : article) {
      int from = unit;
      int next = token + row.tokens().size();
      while (unit < units.length && passage.units().get(unit).firstToken() < next) {
        unit++;
      }
      spans.add(spans(passage, from, token, chain.decode(slice(units, from, unit))));
      token = next;
    }
    return spans;
  }

  private static float[][] slice(float[][] units, int from, int to) {
    return java.util.Arrays.copyOfRange(units, from, to);
  }

  private static SortedSet<RoleSpan> spans(Passage passage, int first, int token, int[] path) {
    SortedSet<RoleSpan> spans = new TreeSet<>();
    int begin = 0;
    for (int i = 0; i <= path.length; i++) {
      boolean goesOn = i < path.length && i > 0 && AttributionTag.of(path[i]).continues();
      if (!goesOn) {
        if (i > 0 && AttributionTag.of(path[begin]).part().isPresent()) {
          AttributionTag.Part part = AttributionTag.of(path[begin]).part().orElseThrow();
          spans.add(
              new RoleSpan(
                  Role.valueOf(part.name()),
                  new TextSpan(
                      passage.units().get(first + begin).firstToken() - token,
                      passage.units().get(first + i - 1).lastToken() + 1 - token)));
        }
        begin = i;
      }
    }
    return spans;
  }
}
