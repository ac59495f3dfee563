package org.sayso.eval.muc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A key's template and a response's, their fillers paired slot by slot.
///
/// In a slot that refers to others, fillers pair first along the pairs of what they refer to; the
/// rest pairs for the best total. What is then left on both sides pairs off as incorrect.
final class TemplatePair {
  private static final double ALONG = 2;

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

  /// What all slots are worth.
  double worth() {
    return slots.values().stream().mapToDouble(one -> one.tally().points()).sum();
  }

  /// Whether the two may be aligned: at least partly the same type, and at least partly the same
  /// perpetrator or target.
  boolean mayAlign() {
    return of(MucSlot.TYPE).isCredited()
        && List.of(
                MucSlot.INDIVIDUAL,
                MucSlot.ORGANIZATION,
                MucSlot.PHYSICAL_ID,
                MucSlot.PHYSICAL_TYPE,
                MucSlot.HUMAN_NAME,
                MucSlot.HUMAN_DESCRIPTION,
                MucSlot.HUMAN_TYPE)
            .stream()
            .anyMatch(slot -> of(slot).isCredited());
  }

  private SlotPairs pair(MucSlot slot) {
    List<Filler> asked = key.fillers(slot);
    List<Filler> given = response.fillers(slot);
    double[][] gain = new double[given.size()][asked.size()];
    Verdict[][] grades = new Verdict[given.size()][asked.size()];
    for (int r = 0; r < given.size(); r++) {
      for (int k = 0; k < asked.size(); k++) {
        grades[r][k] = verdict(slot, asked.get(k), given.get(r));
        boolean along =
            !slot.referred().isEmpty() && reference(slot, asked.get(k), given.get(r)).isCredited();
        gain[r][k] = grades[r][k].worth() + (along ? ALONG : 0);
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
    for (int k = 0; k < taken.length; k++) {
      open += taken[k] || asked.get(k).optional() ? 0 : 1;
    }
    int wrong = Math.min(left, open);
    int none = keyOf.length == 0 && asked.isEmpty() ? 1 : 0;
    return new Tally(0, 0, wrong, 0, 0, left - wrong, open - wrong, none);
  }

  private Verdict verdict(MucSlot slot, Filler asked, Filler given) {
    Verdict value = ValueMatch.compare(slot, asked, given);
    if (value.isCorrect() && !slot.referred().isEmpty()) {
      value = reference(slot, asked, given).isCorrect() ? Verdict.CORRECT : Verdict.PARTIAL;
    }
    boolean byRule = slot.kind() == MucSlot.Kind.SET || slot.kind() == MucSlot.Kind.LOCATION;
    if (!byRule && !value.isCorrect() && accepted.isRefused(key, slot, given)) {
      return Verdict.INCORRECT;
    }
    return value.or(accepted.verdict(key, slot, asked, given).orElse(Verdict.INCORRECT));
  }

  /// How well what an answer refers to answers what the key's filler refers to.
  private Verdict reference(MucSlot slot, Filler asked, Filler given) {
    if (isNothing(asked) || isNothing(given)) {
      return isNothing(asked) && isNothing(given) ? Verdict.CORRECT : Verdict.INCORRECT;
    }
    Verdict best = Verdict.INCORRECT;
    boolean known = false;
    for (MucSlot referred : slot.referred()) {
      SlotPairs pairs = of(referred);
      List<Filler> targets = response.fillers(referred);
      for (int r = 0; r < targets.size(); r++) {
        if (names(given, targets.get(r))) {
          known = true;
          int k = pairs.keyOf().get(r);
          boolean right = k >= 0 && names(asked, key.fillers(referred).get(k));
          best = right ? best.or(pairs.verdicts().get(r)) : best;
        }
      }
    }
    boolean same = !known && share(asked.references(), given.references());
    return same ? Verdict.CORRECT : best;
  }

  private static boolean isNothing(Filler filler) {
    return filler.references().isEmpty() || filler.references().equals(List.of(Filler.DUMMY));
  }

  private static boolean names(Filler referring, Filler target) {
    return share(referring.references(), target.values());
  }

  private static boolean share(List<String> some, List<String> others) {
    return some.stream()
        .map(MucStrings::normal)
        .anyMatch(text -> others.stream().map(MucStrings::normal).anyMatch(text::equals));
  }
}
