package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// The incidents of one message, tellings of the same one put together.
final class Incidents {
  private final List<Incident> all = new ArrayList<>();

  /// By the task's rule two incidents of a type differ in place, day or perpetrator; a day by
  /// default, or a place that holds the other, is no difference.
  void add(Incident one) {
    for (int i = 0; i < all.size(); i++) {
      Incident other = all.get(i);
      boolean same =
          other.isOfTypeOf(one)
              && other.stage().equals(one.stage())
              && fits(other.date(), one.date(), Incidents::isSameDay)
              && fits(other.location(), one.location(), Incidents::holds);
      if (same) {
        all.set(i, isMoreExact(one, other) ? one.with(other) : other.with(one));
        return;
      }
    }
    all.add(one);
  }

  /// In the order of their first telling.
  List<Incident> all() {
    return List.copyOf(all);
  }

  private static boolean fits(
      Optional<String> some, Optional<String> others, BiPredicate<String, String> test) {
    return some.isEmpty()
        || others.isEmpty()
        || test.test(some.orElseThrow(), others.orElseThrow());
  }

  private static boolean isSameDay(String one, String other) {
    return one.equals(other) || one.startsWith("-") || other.startsWith("-");
  }

  private static boolean holds(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean isMoreExact(Incident one, Incident other) {
    return one.location().orElse("").length() > other.location().orElse("").length();
  }
}
