package org.sayso.event;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.text.TextSpan;

/// The ages told of those to whom something is done: a lead has "a 22-year-old man" for whom the
/// body has "Ilan Roth, 22,", and two who are arrested at other ages are two.
final class VictimAges {
  private static final Pattern YEARS_OLD =
      Pattern.compile("(?i)(\\d{1,3})-?(year|month)s?-?olds?.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /// No younger age is told in a number alone.
  private static final int YOUNGEST = 2;

  private VictimAges() {}

  /// Whether somebody without a name is told of in the one, and somebody of that age in the other
  /// who may be the same.
  static boolean isSame(List<Draft> told, Draft draft) {
    return told.stream().anyMatch(other -> isUnnamedOf(other, draft) || isUnnamedOf(draft, other));
  }

  /// Whether both tell ages, and none of them is the same.
  static boolean differ(List<Draft> told, Draft draft) {
    Set<Integer> ages = ages(draft, false);
    Set<Integer> others =
        told.stream().flatMap(other -> ages(other, false).stream()).collect(Collectors.toSet());
    return !ages.isEmpty() && !others.isEmpty() && ages.stream().noneMatch(others::contains);
  }

  private static boolean isUnnamedOf(Draft unnamed, Draft named) {
    Set<Integer> ages = ages(unnamed, true);
    return ages(named, false).stream().anyMatch(ages::contains);
  }

  private static Set<Integer> ages(Draft draft, boolean unnamedAlone) {
    Set<Integer> ages = new HashSet<>();
    draft.participants().stream()
        .filter(one -> one.role() == Role.TARGET)
        .filter(one -> !unnamedAlone || !Character.isUpperCase(lastWord(one.name()).charAt(0)))
        .forEach(one -> age(draft.trigger().view(), one.row().words().span()).ifPresent(ages::add));
    return ages;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// "a 22-year-old man", "Ilan Roth, 22,".
  private static OptionalInt age(SentenceView view, TextSpan span) {
    int first = view.text().tokenAt(span.begin());
    int end = view.text().tokenAt(span.end() - 1) + 1;
    for (int i = first - 1; i < end; i++) {
      if (view.has(i)) {
        Matcher years = YEARS_OLD.matcher(view.token(i).text());
        if (years.matches()) {
          return OptionalInt.of(Integer.parseInt(years.group(1)));
        }
      }
    }
    boolean behind =
        view.is(end, ",")
            && view.has(end + 1)
            && NUMBER.matcher(view.token(end + 1).text()).matches()
            && view.is(end + 2, ",", ".", "of", "and", "was", "were");
    int number = behind ? Integer.parseInt(view.token(end + 1).text()) : 0;
    return number >= YOUNGEST ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
