package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// "An officer was shot. The suspect is now dead", "A gunman killed three. He died at the scene":
/// whoever did it, or is called by a word for doing it, and dies beside what was done to others is
/// none of its victims, unless some act is told to be done to him.
final class DoersDeaths {
  private static final Set<String> DOERS = Words.of("fleeing-the-deed");

  private DoersDeaths() {}

  /// The tellings of one happening, in which such deaths are of the one who did it.
  static List<Draft> apart(List<Draft> drafts) {
    List<Draft> apart = new ArrayList<>();
    for (Draft draft : drafts) {
      apart.add(isDeathOfDoer(draft, drafts) ? asOwnDeath(draft) : draft);
    }
    return apart;
  }

  private static boolean isDeathOfDoer(Draft draft, List<Draft> drafts) {
    List<Participant> hurt = targets(draft);
    return draft.certainty() == Draft.Certainty.JOINING
        && draft.trigger().entry().effect().filter(Effect.KILLED::equals).isPresent()
        && (hurt.isEmpty()
            ? isOfDoers(draft.harm())
            : hurt.stream().allMatch(one -> isDoer(one) || isToldToDoIt(one, drafts)))
        && drafts.stream().anyMatch(other -> targets(other).stream().anyMatch(one -> !isDoer(one)))
        && drafts.stream()
            .filter(other -> other.certainty() != Draft.Certainty.JOINING)
            .noneMatch(other ->
                targets(other).stream().anyMatch(one -> isDoer(one) || isToldToDoIt(one, drafts)));
  }

  private static boolean isToldToDoIt(Participant one, List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.participants().stream())
        .anyMatch(
            other -> other.role() == Role.INITIATOR && other.name().equalsIgnoreCase(one.name()));
  }

  private static List<Participant> targets(Draft draft) {
    return draft.participants().stream().filter(one -> one.role() == Role.TARGET).toList();
  }

  private static boolean isDoer(Participant one) {
    return endsWithDoer(one.row().words().text());
  }

  /// Where a suspect is no participant for being one.
  private static boolean isOfDoers(List<Harm> harm) {
    return !harm.isEmpty() && harm.stream().allMatch(row -> endsWithDoer(row.of()));
  }

  private static boolean endsWithDoer(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    return DOERS.contains(small.substring(small.lastIndexOf(' ') + 1));
  }

  private static Draft asOwnDeath(Draft draft) {
    return draft.telling(
        draft.participants().stream().filter(one -> one.role() != Role.TARGET).toList(),
        draft.harm().stream().map(Harm::withAttacker).toList());
  }
}
