package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A key's template and a response's, their fillers paired slot by slot.
///
/// Fillers of a slot pair for the best total, of equals with those that may not be left out. What
/// is then left on both sides pairs off as incorrect.
final class TemplatePair {
  /// What a filler that may be left out is worth less: no more than decides between equals.
  private static final double OPTIONAL = 0.01;

  private static final List<MucSlot> PARTICIPANTS =
      List.of(
          MucSlot.INDIVIDUAL,
          MucSlot.ORGANIZATION,
          MucSlot.PHYSICAL_ID,
          MucSlot.PHYSICAL_TYPE,
          MucSlot.HUMAN_NAME,
          MucSlot.HUMAN_DESCRIPTION,
          MucSlot.HUMAN_TYPE);

  private final MucTemplate key;
  private final MucTemplate response;
  private final AcceptedMatches accepted;
  private final Map<MucSlot, SlotPairs> slots = new EnumMap<>(MucSlot.class);

  TemplatePair(MucTemplate key, MucTemplate response, AcceptedMatches accepted) {
    this.key = key;
    this.response = response;
    this.accepted = accepted;
    for (MucSlot slot : MucSlot.scored()) {
      slots.put(slot, pair(slot));
    }
  }

  /// The pairs of one slot.
  ///
  /// @param keyOf the key's filler of each of the response's, -1 where it has none
  private record SlotPairs(List<Integer> keyOf, List<Verdict> verdicts, Tally tally) {
    boolean isCredited() {
      return verdicts.stream().anyMatch(Verdict::isCredited);
    }
  }

  private SlotPairs of(MucSlot slot) {
    return Objects.requireNonNull(slots.get(slot), "paired before what refers to it");
  }

  Tally tally(MucSlot slot) {
    return of(slot).tally();
  }

  /// How many of the key's fillers are answered at least partly, those that may be left out aside.
  int answered() {
    return MucSlot.scored().stream().mapToInt(this::answered).sum();
  }

  private int answered(MucSlot slot) {
    SlotPairs pairs = of(slot);
    int count = 0;
    for (int r = 0; r < pairs.keyOf().size(); r++) {
      int k = pairs.keyOf().get(r);
      boolean counts = k >= 0 && !key.fillers(slot).get(k).optional();
      count += counts && pairs.verdicts().get(r).isCredited() ? 1 : 0;
    }
    return count;
  }

  /// Whether the two may be aligned: at least partly the same type, and at least partly the same
  /// perpetrator or target, whatever a target's type refers to.
  boolean mayAlign() {
    return of(MucSlot.TYPE).isCredited() && PARTICIPANTS.stream().anyMatch(this::isShared);
  }

  private boolean isShared(MucSlot slot) {
    return of(slot).isCredited()
        || slot.kind() == MucSlot.Kind.SET
            && key.fillers(slot).stream()
                .anyMatch(asked ->
                    response.fillers(slot).stream()
                        .anyMatch(given -> ValueMatch.compare(slot, asked, given).isCredited()));
  }

  private SlotPairs pair(MucSlot slot) {
    List<Filler> asked = key.fillers(slot);
    List<Filler> given = response.fillers(slot);
    double[][] gain = new double[given.size()][asked.size()];
    Verdict[][] grades = new Verdict[given.size()][asked.size()];
    for (int r = 0; r < given.size(); r++) {
      for (int k = 0; k < asked.size(); k++) {
        grades[r][k] = verdict(slot, asked.get(k), given.get(r));
        double less = asked.get(k).optional() ? OPTIONAL : 0;
        gain[r][k] = Math.max(0, grades[r][k].worth() - less);
      }
    }
    int[] keyOf = Assignment.best(gain, asked.size());
    Verdict[] verdicts = new Verdict[given.size()];
    Tally tally = Tally.NONE;
    for (int r = 0; r < given.size(); r++) {
      verdicts[r] = keyOf[r] < 0 ? Verdict.INCORRECT : grades[r][keyOf[r]];
      tally = keyOf[r] < 0 ? tally : tally.plus(Tally.of(verdicts[r]));
    }
    Tally spread = spread(slot, keyOf, verdicts);
    Tally all = tally.plus(spread).plus(rest(slot, keyOf));
    return new SlotPairs(Arrays.stream(keyOf).boxed().toList(), List.of(verdicts), all);
  }

  /// Partial credit for further fillers of the key that a person spread an answer over.
  private Tally spread(MucSlot slot, int[] keyOf, Verdict[] verdicts) {
    Tally tally = Tally.NONE;
    List<Filler> given = response.fillers(slot);
    for (int r = 0; r < given.size(); r++) {
      if (keyOf[r] >= 0 && verdicts[r].byHand()) {
        for (int k : spreadOver(slot, given.get(r), keyOf)) {
          tally = k == keyOf[r] ? tally : tally.plus(Tally.of(verdicts[r]));
        }
      }
    }
    return tally;
  }

  private List<Integer> spreadOver(MucSlot slot, Filler answer, int[] keyOf) {
    List<Integer> found = new ArrayList<>();
    List<Filler> asked = key.fillers(slot);
    if (slot.kind() != MucSlot.Kind.SET && accepted.isSpread(key, slot, answer)) {
      for (int k = 0; k < asked.size(); k++) {
        int at = k;
        boolean free = Arrays.stream(keyOf).noneMatch(one -> one == at);
        if (free && accepted.verdict(key, slot, asked.get(k), answer).isPresent()) {
          found.add(k);
        }
      }
    }
    return found;
  }

  private Tally rest(MucSlot slot, int[] keyOf) {
    List<Filler> asked = key.fillers(slot);
    boolean[] taken = new boolean[asked.size()];
    int left = 0;
    for (int r = 0; r < keyOf.length; r++) {
      left += keyOf[r] < 0 ? 1 : 0;
      if (keyOf[r] >= 0) {
        taken[keyOf[r]] = true;
        spreadOver(slot, response.fillers(slot).get(r), keyOf).forEach(k -> taken[k] = true);
      }
    }
    int open = 0;
    int asks = 0;
    for (int k = 0; k < taken.length; k++) {
      open += taken[k] ? 0 : 1;
      asks += taken[k] || asked.get(k).optional() ? 0 : 1;
    }
    int wrong = Math.min(left, open);
    int missing = Math.max(0, asks - wrong);
    int none = keyOf.length == 0 && asked.stream().allMatch(Filler::optional) ? 1 : 0;
    return new Tally(0, 0, wrong, 0, 0, left - wrong, missing, none);
  }

  private Verdict verdict(MucSlot slot, Filler asked, Filler given) {
    Verdict value = ValueMatch.compare(slot, asked, given);
    if (value.isCorrect() && !slot.referred().isEmpty()) {
      value = withReference(slot, asked, given);
    }
    boolean refused =
        value.open() && (accepted.isComplete() || accepted.isDecided(key, slot, given));
    Verdict byRule = refused ? Verdict.INCORRECT : value;
    return byRule.or(accepted.verdict(key, slot, asked, given).orElse(Verdict.INCORRECT));
  }

  /// How well a right value answers by what it refers to. Where that is wrong, people are asked; a
  /// set fill that refers to nothing, and a description that several of the key share, are partly
  /// right to the official program.
  private Verdict withReference(MucSlot slot, Filler asked, Filler given) {
    Verdict reference = reference(slot, asked, given);
    if (reference.isCorrect()) {
      return reference;
    }
    boolean set = slot.kind() == MucSlot.Kind.SET && given.references().isEmpty();
    boolean shared =
        slot.kind() == MucSlot.Kind.STRING
            && key.fillers(slot).stream()
                    .filter(one -> ValueMatch.compare(slot, one, given).isCorrect())
                    .count()
                > 1;
    return set || shared || reference.isCredited() ? Verdict.PARTIAL : Verdict.OPEN;
  }

  /// How well what an answer refers to answers what the key's filler refers to: by its string, or
  /// by what people decided about that string in the slot that is referred to.
  private Verdict reference(MucSlot slot, Filler asked, Filler given) {
    if (isNothing(asked) || isNothing(given)) {
      return isNothing(asked) && isNothing(given) ? Verdict.CORRECT : Verdict.INCORRECT;
    }
    if (given.references().stream().anyMatch(one -> names(asked, one))) {
      return Verdict.CORRECT;
    }
    Verdict best = Verdict.INCORRECT;
    for (MucSlot referred : slot.referred()) {
      for (String one : given.references()) {
        Filler answer = Filler.of(one);
        for (Filler target : key.fillers(referred)) {
          if (target.values().stream().anyMatch(value -> names(asked, value))) {
            best =
                best.or(accepted.verdict(key, referred, target, answer).orElse(Verdict.INCORRECT));
          }
        }
      }
    }
    return best;
  }

  private static boolean isNothing(Filler filler) {
    return filler.references().isEmpty() || filler.references().equals(List.of(Filler.DUMMY));
  }

  private static boolean names(Filler referring, String target) {
    return referring.references().stream().anyMatch(one -> MucStrings.areAlike(one, target));
  }
}
