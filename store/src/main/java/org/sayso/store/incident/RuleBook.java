package org.sayso.store.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sayso.corroboration.event.JoinRules;

/// The rule sets by which a project has joined accounts, in the order in which they were taken; the
/// last is the present one. A name stands for the same rules for ever.
public final class RuleBook {
  private final List<JoinRules> taken = new ArrayList<>(List.of(JoinRules.STANDARD));

  /// A project that never had another rule set than [JoinRules#STANDARD].
  public RuleBook() {}

  /// @param later those taken after it
  public RuleBook(Collection<JoinRules> later) {
    taken.addAll(later);
  }

  public JoinRules current() {
    return taken.getLast();
  }

  /// Makes `rules` the present ones.
  ///
  /// @return false where they are already
  /// @throws IllegalArgumentException where others of this name were taken before
  public boolean take(JoinRules rules) {
    for (JoinRules before : taken) {
      if (before.name().equals(rules.name()) && !before.equals(rules)) {
        throw new IllegalArgumentException(
            "%s stands for other rules in this project (%s): raise its version"
                .formatted(rules.name(), before.words()));
      }
    }
    return !current().equals(rules) && taken.add(rules);
  }
}
