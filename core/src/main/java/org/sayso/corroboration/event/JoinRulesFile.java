package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.resolution.LineProblem;

/// What was read from a user's rule set (form `sayso-rules 1`, `docs/formats.md`).
///
/// @param rules the rule set; empty where a line cannot be used, since half a rule set is another
///   one
/// @param problems the lines that cannot be used, by line
public record JoinRulesFile(Optional<JoinRules> rules, List<LineProblem> problems) {
  /// The first line of the form.
  public static final String HEADER = "sayso-rules 1";

  public JoinRulesFile {
    Objects.requireNonNull(rules, "rules");
    problems = List.copyOf(problems);
    if (rules.isPresent() == !problems.isEmpty()) {
      throw new IllegalArgumentException("either a rule set or problems");
    }
  }

  /// The keys of the form.
  private enum Key {
    NAME(0, 0),
    DAYS(0, JoinRules.MOST_DAYS),
    KM(0, JoinRules.MOST_KM),
    TOLD_WITHIN(0, JoinRules.MOST_TOLD_WITHIN),
    POINTS(0.1, JoinRules.MOST_POINTS),
    LIKENESS(0, 1),
    LIKENESS_ALONE(0, 1);

    private final double least;
    private final double most;

    Key(double least, double most) {
      this.least = least;
      this.most = most;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isWhole() {
      return this == DAYS || this == TOLD_WITHIN;
    }

    boolean takes(double number) {
      return number >= least && number <= most && (!isWhole() || number == Math.rint(number));
    }

    String range() {
      return "a %snumber from %s to %s"
          .formatted(isWhole() ? "whole " : "", JoinRules.plain(least), JoinRules.plain(most));
    }
  }

  /// Reads `text`; a bad line is a problem of the result, never an exception. What is left out is
  /// as in [JoinRules#STANDARD].
  public static JoinRulesFile read(String text) {
    return new Reading().read(text);
  }

  /// A rule set in this form, as [#read] takes it.
  public static String write(JoinRules rules) {
    return Reading.values(rules).entrySet().stream()
        .map(entry -> entry.getKey().word() + ": " + JoinRules.plain(entry.getValue()))
        .collect(Collectors.joining("\n", HEADER + "\nname: " + rules.name() + "\n", "\n"));
  }

  private static final class Reading {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    private final List<LineProblem> problems = new ArrayList<>();
    private final Map<Key, Double> numbers = values(JoinRules.STANDARD);
    private final Map<Key, Integer> lines = new EnumMap<>(Key.class);
    private String name = "";

    static Map<Key, Double> values(JoinRules rules) {
      return new EnumMap<>(
          Map.of(
              Key.DAYS, (double) rules.days(),
              Key.KM, rules.km(),
              Key.TOLD_WITHIN, (double) rules.toldWithin(),
              Key.POINTS, rules.bar(),
              Key.LIKENESS, rules.text(),
              Key.LIKENESS_ALONE, rules.textAlone()));
    }

    JoinRulesFile read(String text) {
      List<String> all = text.lines().map(String::strip).toList();
      if (all.isEmpty() || !all.getFirst().equals(HEADER)) {
        problem(1, "the first line does not name the form", "write '" + HEADER + "' there");
        return new JoinRulesFile(Optional.empty(), problems);
      }
      for (int i = 1; i < all.size(); i++) {
        String line = all.get(i);
        if (!line.isEmpty() && !line.startsWith("#")) {
          line(i + 1, line);
        }
      }
      named();
      return problems.isEmpty()
          ? new JoinRulesFile(Optional.of(rules()), List.of())
          : new JoinRulesFile(Optional.empty(), problems);
    }

    private void line(int number, String line) {
      int colon = line.indexOf(':');
      Optional<Key> key =
          Arrays.stream(Key.values())
              .filter(one -> colon > 0 && one.word().equals(line.substring(0, colon).strip()))
              .findFirst();
      if (key.isEmpty()) {
        problem(number, "this is none of the keys", "write one of: " + words());
        return;
      }
      Integer before = lines.putIfAbsent(key.get(), number);
      if (before != null) {
        problem(number, key.get().word() + " stands in line " + before, "leave one of them out");
        return;
      }
      value(number, key.get(), line.substring(colon + 1).strip());
    }

    private static String words() {
      return Arrays.stream(Key.values()).map(Key::word).collect(Collectors.joining(", "));
    }

    private void value(int number, Key key, String value) {
      if (key == Key.NAME) {
        name = value;
        return;
      }
      if (NUMBER.matcher(value).matches() && key.takes(Double.parseDouble(value))) {
        numbers.put(key, Double.parseDouble(value));
      } else {
        problem(number, "'" + value + "' cannot be " + key.word(), "write " + key.range());
      }
    }

    private void named() {
      int line = lines.getOrDefault(Key.NAME, 1);
      if (name.isEmpty()) {
        problem(line, "the rule set has no name", "add a line such as 'name: karst-war@1'");
      } else if (!JoinRules.isName(name)) {
        problem(
            line,
            "'" + name + "' cannot be a name",
            "write small letters, digits and hyphens, then @ and a version: karst-war@1");
      } else if (stem(name).equals(stem(JoinRules.STANDARD.name()))) {
        problem(line, "'" + name + "' is Sayso's own", "give yours another name");
      }
    }

    private static String stem(String name) {
      return name.substring(0, name.indexOf('@'));
    }

    private void problem(int line, String problem, String mend) {
      problems.add(new LineProblem(line, problem, mend));
    }

    private JoinRules rules() {
      return new JoinRules(
          name,
          (int) number(Key.DAYS),
          number(Key.KM),
          (int) number(Key.TOLD_WITHIN),
          number(Key.POINTS),
          number(Key.LIKENESS),
          number(Key.LIKENESS_ALONE));
    }

    private double number(Key key) {
      return Objects.requireNonNull(numbers.get(key));
    }
  }
}
