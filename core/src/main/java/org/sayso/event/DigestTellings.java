package org.sayso.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.Draft.Certainty;

/// Puts what titles and takeaways tell to what the body tells.
///
/// @param happenings those of the body; what has no home there is added
record DigestTellings(List<Happening> happenings) {
  private static final Set<String> SEVERAL_ACTS = Words.of("several-acts");

  /// A title's or takeaway's tellings join the body's first event that allows them; only where the
  /// body has none of the kind do they stand for themselves.
  void place(List<Draft> sentence) {
    for (Draft draft : sentence) {
      if (isTotalOfSeveral(draft)) {
        draft.asTotal().map(Happening::new).ifPresent(happenings::add);
        continue;
      }
      boolean typed = draft.type().isPresent() && draft.certainty() != Certainty.JOINING;
      Optional<Happening> home =
          happenings.stream()
              .filter(Happening::counts)
              .filter(happening -> draft.counts())
              .filter(happening -> draft.type().map(happening::allows).orElse(happening.doesHarm()))
              .filter(happening -> !happening.datesConflict(draft))
              .filter(
                  happening -> !happening.targetsConflict(draft) || happening.sharesNumber(draft))
              .max(Comparator.comparingInt(happening -> digestLikeness(happening, draft)));
      if (home.isPresent()) {
        home.get().add(draft);
      } else if (typed && draft.counts()) {
        happenings.add(new Happening(draft));
      }
    }
  }

  /// "Violence across Tavara leaves dozens dead" over a text of several attacks, none of which
  /// killed so many: the toll of them all.
  private boolean isTotalOfSeveral(Draft draft) {
    List<Happening> violence =
        happenings.stream()
            .filter(happening -> happening.counts() && !happening.isBackground())
            .filter(happening -> happening.doesHarm())
            .toList();
    List<Happening> deadly = violence.stream().filter(happening -> happening.killed() > 0).toList();
    boolean several =
        deadly.size() > 1
            || deadly.size() == 1
                && violence.size() > 1
                && draft.trigger().view().tokens().stream()
                    .anyMatch(token -> SEVERAL_ACTS.contains(token.lower()));
    boolean open = draft.type().filter(type -> !HappeningGrouper.ATTACKS.contains(type)).isEmpty();
    return several
        && open
        && draft.counts()
        && deadly.stream().allMatch(happening -> happening.killed() < Happening.killed(draft))
        && deadly.stream().noneMatch(happening -> isTollOf(happening, draft));
  }

  /// Whether the title tells of this one by its place, kind or victims, so that its toll is only
  /// another one.
  private static boolean isTollOf(Happening happening, Draft draft) {
    boolean kind =
        draft.type().filter(type -> type == happening.type()).isPresent()
            && !AggregationRules.isPlural(draft.trigger())
            && happening.type() != EventType.KILLING;
    return happening.sharesPlace(draft) || happening.sharesTarget(draft) || kind;
  }

  private int digestLikeness(Happening happening, Draft draft) {
    int points = happening.sharesNumber(draft) ? 3 : 0;
    points += happening.sharesPlace(draft) ? 2 : 0;
    points += draft.type().filter(type -> type == happening.type()).isPresent() ? 2 : 0;
    points += happening.sharesTarget(draft) ? 2 : 0;
    points -= happening.isBackground() ? 3 : 0;
    return points * 1000 - happenings.indexOf(happening);
  }
}
