package org.sayso.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.annotation.PersonNouns;
import org.sayso.annotation.Token;

/// What nouns say by themselves: people (`people.txt`), things (`things.txt`), instruments
/// (`instruments.txt`).
final class NounTables {
  private static final Pattern AGE =
      Pattern.compile("(\\d{1,3}|[a-z]{2,9})-(year|month|week|day)-olds?");

  /// From this age on nobody is a child.
  private static final int ADULT = 18;

  /// What a noun for people says.
  record People(
      ParticipantKind kind,
      CivilianStatus civilianStatus,
      Optional<String> sex,
      Optional<String> ageGroup) {}

  private static final People SOMEBODY =
      new People(
          ParticipantKind.INDIVIDUAL,
          CivilianStatus.NOT_STATED,
          Optional.empty(),
          Optional.empty());

  private static final NounTables BUNDLED = new NounTables();

  private final Map<String, People> people = new HashMap<>();
  private final Map<String, String> things = new HashMap<>();
  private final Map<String, InstrumentKind> instruments = new HashMap<>();

  private NounTables() {
    for (RuleTable.Line line :
        RuleTable.load("people.txt", "sayso-event-people 1", " \\|", 5).lines()) {
      CivilianStatus status =
          line.cells().get(2).equals("-")
              ? CivilianStatus.NOT_STATED
              : line.constant(CivilianStatus.class, 2);
      People entry =
          new People(
              line.constant(ParticipantKind.class, 1), status, stated(line, 3), stated(line, 4));
      WordForms.ofNoun(line.cells().getFirst()).forEach(form -> people.putIfAbsent(form, entry));
    }
    for (RuleTable.Line line :
        RuleTable.load("things.txt", "sayso-event-things 1", " \\|", 2).lines()) {
      WordForms.ofNoun(line.cells().getFirst())
          .forEach(form -> things.putIfAbsent(form, line.cells().get(1)));
    }
    for (RuleTable.Line line :
        RuleTable.load("instruments.txt", "sayso-event-instruments 1", " \\|", 2).lines()) {
      InstrumentKind kind = line.constant(InstrumentKind.class, 1);
      WordForms.ofNoun(line.cells().getFirst())
          .forEach(form -> instruments.putIfAbsent(form, kind));
    }
    PersonNouns.all().stream()
        .filter(noun -> !things.containsKey(noun) && !instruments.containsKey(noun))
        .forEach(noun -> people.putIfAbsent(noun, SOMEBODY));
  }

  static NounTables bundled() {
    return BUNDLED;
  }

  private static Optional<String> stated(RuleTable.Line line, int column) {
    return Optional.of(line.cells().get(column)).filter(cell -> !cell.equals("-"));
  }

  Optional<People> people(String noun) {
    return Optional.ofNullable(people.get(noun)).or(() -> ofAge(noun));
  }

  /// "a 15-year-old", "two 40-year-olds", "a nine-year-old": somebody of that age.
  private static Optional<People> ofAge(String noun) {
    Matcher age = AGE.matcher(noun);
    if (!age.matches()) {
      return Optional.empty();
    }
    boolean years = age.group(2).equals("year");
    boolean numeral = Character.isDigit(noun.charAt(0));
    boolean child = !years || numeral && Integer.parseInt(age.group(1)) < ADULT;
    return Optional.of(
        new People(
            ParticipantKind.INDIVIDUAL,
            CivilianStatus.NOT_STATED,
            Optional.empty(),
            child ? Optional.of("child") : Optional.empty()));
  }

  /// The kind of thing that the last words of `words` (lower case, up to `end`) name, the longest
  /// first.
  Optional<String> thing(List<Token> tokens, int first, int end) {
    return longest(things, tokens, first, end).map(Found::value);
  }

  /// The instrument that the last words before `end` name, and the index of its first word.
  Optional<Found<InstrumentKind>> instrument(List<Token> tokens, int first, int end) {
    return longest(instruments, tokens, first, end);
  }

  /// An entry, and where its first word stands.
  record Found<T>(T value, int first) {}

  private static <T> Optional<Found<T>> longest(
      Map<String, T> table, List<Token> tokens, int first, int end) {
    for (int from = Math.max(first, end - 4); from < end; from++) {
      StringBuilder words = new StringBuilder();
      for (int i = from; i < end; i++) {
        words.append(i > from ? " " : "").append(tokens.get(i).lower());
      }
      T value = table.get(words.toString());
      if (value != null) {
        return Optional.of(new Found<>(value, from));
      }
    }
    return Optional.empty();
  }
}
