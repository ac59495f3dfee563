package org.sayso.store.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sayso.document.SourceDocument;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.store.memory.InMemoryStore;

/// Any sequence of decisions and undos adds up to what a naive model says.
class DecisionFoldProperties {
  private static final int CLAIMS = 3;

  /// One step: what to do, to which claim, or which decision to take back.
  record Step(String what, int claim, int undone) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<String> what = Arbitraries.of("accept", "reject", "DENIES", "ASKS", "undo", "undo");
    Arbitrary<Integer> claim = Arbitraries.integers().between(0, CLAIMS - 1);
    Arbitrary<Integer> undone = Arbitraries.integers().between(0, 11);
    return net.jqwik.api.Combinators.combine(what, claim, undone)
        .as(Tuple::of)
        .map(step -> new Step(step.get1(), step.get2(), step.get3()))
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 300)
  void logFoldsLikeANaiveModel(@ForAll("steps") List<Step> steps) {
    try (Store store = new InMemoryStore(Samples.context())) {
      SourceDocument document = Samples.document(Samples.MARKET, "Karst Herald", "2019-03-03");
      Samples.take(store, document, "a.txt");
      List<Sayso1.Claim> base = Samples.read(document).claims();
      List<Step> done = new ArrayList<>();
      for (Step step : steps) {
        if (!step.what().equals("undo") || step.undone() < done.size()) {
          perform(new Desk(store), step, base);
          done.add(step);
        }
      }
      List<Sayso1.Claim> now = store.readings().current(document.id()).orElseThrow().claims();
      for (int i = 0; i < CLAIMS; i++) {
        assertThat(now.get(i).stance()).isEqualTo(stance(done, i, base.get(i).stance()));
        assertThat(now.get(i).review()).isEqualTo(review(done, i));
      }
      assertThat(store.decisions().verifyChain()).isEmpty();
      assertThat(store.decisions().orphans()).isEmpty();
    }
  }

  private static void perform(Desk desk, Step step, List<Sayso1.Claim> base) {
    RecordRef claim = RecordRef.parse(base.get(step.claim()).id());
    switch (step.what()) {
      case "accept" -> desk.accept(claim, Samples.ANNA);
      case "reject" -> desk.reject(claim, Samples.ANNA);
      case "undo" -> desk.undo(step.undone() + 1L, Samples.ANNA);
      case String stance -> desk.correct(claim, "stance", stance, Samples.ANNA);
    }
  }

  /// In force unless a later undo of it is in force.
  private static boolean holds(List<Step> done, int index) {
    for (int later = index + 1; later < done.size(); later++) {
      Step step = done.get(later);
      if (step.what().equals("undo") && step.undone() == index && holds(done, later)) {
        return false;
      }
    }
    return true;
  }

  private static List<String> holding(List<Step> done, int claim) {
    List<String> acts = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      Step step = done.get(i);
      if (!step.what().equals("undo") && step.claim() == claim && holds(done, i)) {
        acts.add(step.what());
      }
    }
    return acts;
  }

  private static String stance(List<Step> done, int claim, String machine) {
    return holding(done, claim).stream()
        .filter(act -> Character.isUpperCase(act.charAt(0)))
        .reduce(machine, (before, now) -> now);
  }

  private static String review(List<Step> done, int claim) {
    String review = "MACHINE";
    for (String act : holding(done, claim)) {
      review =
          switch (act) {
            case "reject" -> "REJECTED";
            case "accept" -> review.equals("CORRECTED") ? "CORRECTED" : "ACCEPTED";
            default -> "CORRECTED";
          };
    }
    return review;
  }
}
