package org.sayso.eval.questions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.corroboration.Bearing;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.Side;
import org.sayso.document.DocumentId;
import org.sayso.text.TextSpan;

/// Counts what dossiers show against what readers marked.
///
/// A claim shown and a mark are the same when their words overlap by half or more. What a reader
/// may take or leave counts neither way.
public final class QuestionScores {
  private static final double PERCENT = 100;
  private static final double SAME = 0.5;

  private int marks;
  private int found;
  private int rightSide;
  private final Map<Side, Integer> sides = new EnumMap<>(Side.class);
  private int shown;
  private int wanted;
  private final List<String> misses = new ArrayList<>();

  /// A claim as a dossier shows it.
  ///
  /// @param why in words
  public record Shown(CorpusClaim claim, Side side, String why) {
    /// All that `dossier` shows.
    public static List<Shown> of(Dossier dossier) {
      List<Shown> claims = new ArrayList<>();
      for (SideRecord side : dossier.sides()) {
        side.claims()
            .forEach(claim -> claims.add(new Shown(claim, side.side(), why(claim, dossier))));
      }
      return claims;
    }

    private static String why(CorpusClaim claim, Dossier dossier) {
      return Optional.ofNullable(dossier.bearings().get(claim.id()))
          .map(Bearing::reasons)
          .map(reasons -> String.join("; ", reasons))
          .orElse("");
    }
  }

  /// Whether `claim` and `label` have the same words.
  static boolean isSame(CorpusClaim claim, QuestionLabel label) {
    int begin = claim.begin();
    int end = begin + Math.max(1, claim.content().split(" … ", 2)[0].length());
    TextSpan words = label.content();
    int shared = Math.min(end, words.end()) - Math.max(begin, words.begin());
    int all = Math.max(end, words.end()) - Math.min(begin, words.begin());
    return claim.document().equals(label.document()) && shared >= SAME * all;
  }

  /// Adds one question.
  ///
  /// @param labels those of the question whose documents are in the collection
  public void add(String question, List<Shown> claims, List<QuestionLabel> labels) {
    for (QuestionLabel label : labels) {
      label.side().ifPresent(side -> mark(question, label, side, claims));
    }
    for (Shown one : claims) {
      List<QuestionLabel> same =
          labels.stream().filter(label -> isSame(one.claim(), label)).toList();
      boolean may = !same.isEmpty() && same.stream().noneMatch(label -> label.side().isPresent());
      if (!may) {
        shown++;
        if (same.isEmpty()) {
          note(question, "too much", one.why(), one.claim().document(), one.claim().begin());
        } else {
          wanted++;
        }
      }
    }
  }

  private void mark(String question, QuestionLabel label, Side side, List<Shown> claims) {
    marks++;
    List<Shown> same = claims.stream().filter(one -> isSame(one.claim(), label)).toList();
    if (same.isEmpty()) {
      note(question, "missed", side.name(), label.document(), label.content().begin());
      return;
    }
    found++;
    sides.merge(side, 1, Integer::sum);
    if (same.stream().anyMatch(one -> one.side() == side)) {
      rightSide++;
    } else {
      String sides = side.name() + " not " + same.getFirst().side();
      note(question, "side", sides, label.document(), label.content().begin());
    }
  }

  private void note(String question, String what, String detail, DocumentId document, int begin) {
    misses.add(
        String.join("\t", question, what, detail, document.toString(), Integer.toString(begin)));
  }

  /// Adds a question that could not be read.
  ///
  /// @param labels those of the question whose documents are in the collection
  public void addUnread(String question, List<QuestionLabel> labels) {
    marks += (int) labels.stream().filter(label -> label.side().isPresent()).count();
    misses.add(String.join("\t", question, "not read", "", "", ""));
  }

  public int marks() {
    return marks;
  }

  /// Share of the marks that are shown.
  public double recall() {
    return share(found, marks);
  }

  /// Share of what is shown that is marked, without what a reader may take or leave.
  public double precision() {
    return share(wanted, shown);
  }

  /// Share of the marks shown that stand on the marked side.
  public double side() {
    return share(rightSide, found);
  }

  /// The same if all stood on the side that most of them are marked with.
  public double commonestSide() {
    return share(sides.values().stream().mapToInt(Integer::intValue).max().orElse(0), found);
  }

  /// What is missed, too much or on another side: question, kind, detail, document, begin.
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
