package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;

/// "The guards subjected children to torture", "detainees were subjected to beatings": the verb
/// says who has a part in the act that stands behind its "to".
final class Subjecting {
  private static final int LONGEST_LIST = 6;
  private static final int LONGEST_OBJECT = 8;

  private Subjecting() {}

  /// Who does the act at `act` to whom; nothing where no such verb rules it.
  static Optional<Cast> of(SentenceView view, ClauseRoles roles, int act) {
    int to = act - 1;
    while (to > act - LONGEST_LIST && view.has(to) && isInList(view, to)) {
      to--;
    }
    if (!view.is(to, "to")) {
      return Optional.empty();
    }
    int link = to;
    return IntStream.iterate(link - 1, verb -> verb >= link - LONGEST_OBJECT, verb -> verb - 1)
        .filter(verb -> view.is(verb, "subjected", "subjecting"))
        .boxed()
        .findFirst()
        .flatMap(verb -> cast(view, roles, verb, link));
  }

  private static boolean isInList(SentenceView view, int i) {
    return view.is(i, ",", "and", "or", "other", "forms", "of")
        || view.isPos(i, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  private static Optional<Cast> cast(SentenceView view, ClauseRoles roles, int verb, int to) {
    VerbGroup group = view.verbGroup(verb);
    List<Phrase> subject = roles.subject(group).map(roles::joinedLeft).orElse(List.of());
    if (verb == to - 1) {
      return Optional.of(
          new Cast(
              roles.closelyBehind(Set.of("by"), to + 1, view.clauseEnd(to)),
              subject,
              List.of(),
              List.of(),
              true));
    }
    return roles
        .objectAt(verb + 1)
        .filter(whom -> whom.end() == to)
        .map(whom -> new Cast(subject, List.of(whom), List.of(), List.of(), false));
  }
}
