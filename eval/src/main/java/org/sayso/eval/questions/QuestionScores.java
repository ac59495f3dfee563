package org.sayso.eval.questions;

import java.util.ArrayList;
import java.util.List;
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
  private int shown;
  private int wanted;
  private final List<String> misses = new ArrayList<>();

  /// A claim as a dossier shows it.
  private record Shown(CorpusClaim claim, Side side) {
    TextSpan span() {
      return new TextSpan(
          claim.begin(), claim.begin() + Math.max(1, claim.content().split(" … ", 2)[0].length()));
    }

    boolean is(QuestionLabel label) {
      return isAt(label.document(), label.content());
    }

    private boolean isAt(DocumentId document, TextSpan words) {
      TextSpan own = span();
      int shared = Math.min(own.end(), words.end()) - Math.max(own.begin(), words.begin());
      int all = Math.max(own.end(), words.end()) - Math.min(own.begin(), words.begin());
      return claim.document().equals(document) && shared >= SAME * all;
    }
  }

  /// Adds one question.
  ///
  /// @param labels those of the question whose documents are in the collection
  public void add(String question, Dossier dossier, List<QuestionLabel> labels) {
    List<Shown> claims = new ArrayList<>();
    for (SideRecord side : dossier.sides()) {
      side.claims().forEach(claim -> claims.add(new Shown(claim, side.side())));
    }
    for (QuestionLabel label : labels) {
      label.side().ifPresent(side -> mark(question, label, side, claims));
    }
    for (Shown one : claims) {
      List<QuestionLabel> same = labels.stream().filter(one::is).toList();
      boolean may = !same.isEmpty() && same.stream().noneMatch(label -> label.side().isPresent());
      if (!may) {
        shown++;
        if (same.isEmpty()) {
          miss(question, "too much", one.claim(), dossier);
        } else {
          wanted++;
        }
      }
    }
  }

  private void mark(String question, QuestionLabel label, Side side, List<Shown> claims) {
    marks++;
    List<Shown> same = claims.stream().filter(one -> one.is(label)).toList();
    if (same.isEmpty()) {
      misses.add(
          String.join(
              "\t",
              question,
              "missed",
              side.name(),
              label.document().toString(),
              Integer.toString(label.content().begin())));
      return;
    }
    found++;
    if (same.stream().anyMatch(one -> one.side() == side)) {
      rightSide++;
    } else {
      misses.add(
          String.join(
              "\t",
              question,
              "side",
              side.name() + " not " + same.getFirst().side(),
              label.document().toString(),
              Integer.toString(label.content().begin())));
    }
  }

  private void miss(String question, String what, CorpusClaim claim, Dossier dossier) {
    String why =
        Optional.ofNullable(dossier.bearings().get(claim.id()))
            .map(Bearing::reasons)
            .map(reasons -> String.join("; ", reasons))
            .orElse("");
    misses.add(
        String.join(
            "\t",
            question,
            what,
            why,
            claim.document().toString(),
            Integer.toString(claim.begin())));
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

  /// What is missed, too much or on another side: question, kind, detail, document, begin.
  public List<String> misses() {
    return List.copyOf(misses);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
