package org.sayso.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.mention.ActorKind;

/// Reads the form `sayso-actors 1`; lists every line that it cannot use and how to mend it.
final class ActorFileReader {
  static final String HEADER = "sayso-actors 1";

  private static final Set<String> ONCE =
      Set.of(
          "name", "kind", "country", "parent", "successor", "from", "until", "role", "protection");
  private static final Set<String> MANY =
      Set.of("aka", "acronym", "not", "source", "demonym", "capital", "carries");
  private static final Set<String> KIN = Set.of("parent", "successor", ActorFile.Kin.CARRIES);
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_SHOWN = 60;

  private final String file;
  private final List<DictionaryProblem> problems = new ArrayList<>();
  private final List<DictionaryEntry> entries = new ArrayList<>();
  private final List<StateWords> states = new ArrayList<>();
  private final List<ActorFile.Kin> kin = new ArrayList<>();
  private final Map<String, Integer> lineOfId = new LinkedHashMap<>();

  ActorFileReader(String file) {
    this.file = file;
  }

  ActorFile read(String text) {
    RecordJar jar = RecordJar.parse(HEADER, text);
    jar.problems().forEach(problem -> problems.add(DictionaryProblem.of(file, problem)));
    jar.records().forEach(this::entry);
    problems.sort(Comparator.comparingInt(DictionaryProblem::line));
    return new ActorFile(file, entries, states, kin, problems);
  }

  /// The kind that a field names; an unknown one goes to `problems`.
  static Optional<ActorKind> kind(
      String file, RecordJar.Field field, List<DictionaryProblem> problems) {
    Optional<ActorKind> kind = constant(ActorKind.values(), field.value());
    if (kind.isEmpty()) {
      problems.add(unknownWord(file, field, ActorKind.values()));
    }
    return kind;
  }

  private void entry(RecordJar.Entry record) {
    List<RecordJar.Field> usable = record.fields().stream().filter(this::isUsable).toList();
    if (usable.isEmpty()) {
      return;
    }
    RecordJar.Entry entry = new RecordJar.Entry(usable);
    if (!repeatsAreAllowed(record) || !hasBasics(record, entry)) {
      return;
    }
    Optional<ActorKind> kind = field(entry, "kind").flatMap(field -> kind(file, field, problems));
    if (kind.isEmpty()) {
      return;
    }
    if (kind.get() == ActorKind.STATE) {
      state(entry);
    } else {
      actor(entry, kind.get());
    }
  }

  private boolean isUsable(RecordJar.Field field) {
    Optional<DictionaryProblem> problem = check(field);
    problem.ifPresent(problems::add);
    return problem.isEmpty();
  }

  private Optional<DictionaryProblem> check(RecordJar.Field field) {
    return switch (field.key()) {
      case "country" ->
          mismatch(field, COUNTRY, "not a country code of two capitals", "write one such as PK");
      case "from", "until" ->
          mismatch(
              field, DATE, "not a date", "write a year, month or day: 2016, 2016-04 or 2016-04-12");
      case "name", "aka", "acronym", "demonym", "capital" -> checkName(field);
      default ->
          ONCE.contains(field.key()) || MANY.contains(field.key())
              ? Optional.empty()
              : Optional.of(unknownKey(field));
    };
  }

  private Optional<DictionaryProblem> checkName(RecordJar.Field field) {
    boolean named = NamePiece.of(field.value()).stream().anyMatch(NamePiece::isWord);
    if (!named || field.value().length() < SHORTEST_NAME) {
      return Optional.of(
          problem(field, "not a name: " + shorten(field.value()), "write two letters or more"));
    }
    return Optional.empty();
  }

  private Optional<DictionaryProblem> mismatch(
      RecordJar.Field field, Pattern pattern, String message, String mend) {
    return pattern.matcher(field.value()).matches()
        ? Optional.empty()
        : Optional.of(problem(field, message + ": " + shorten(field.value()), mend));
  }

  private DictionaryProblem unknownKey(RecordJar.Field field) {
    String known =
        Stream.concat(ONCE.stream(), MANY.stream()).sorted().collect(Collectors.joining(", "));
    return problem(field, "unknown key '" + shorten(field.key()) + "'", "use one of " + known);
  }

  private boolean repeatsAreAllowed(RecordJar.Entry record) {
    boolean fine = true;
    Set<String> seen = new HashSet<>();
    for (RecordJar.Field field : record.fields()) {
      if (ONCE.contains(field.key()) && !seen.add(field.key())) {
        String mend =
            field.key().equals("name")
                ? "put a blank line between two entries"
                : "keep one of them";
        problems.add(problem(field, "a second '" + field.key() + "' in one entry", mend));
        fine = false;
      }
    }
    return fine;
  }

  private boolean hasBasics(RecordJar.Entry record, RecordJar.Entry entry) {
    boolean fine = true;
    for (String key : List.of("name", "kind", "source")) {
      if (entry.first(key).isEmpty()) {
        if (record.first(key).isEmpty()) {
          String mend =
              key.equals("source")
                  ? "say which document shows the name"
                  : "add a line '" + key + ": …'";
          problems.add(
              new DictionaryProblem(file, record.line(), "an entry without '" + key + "'", mend));
        }
        fine = false;
      }
    }
    if (fine && !entry.fields().getFirst().key().equals("name")) {
      problems.add(
          new DictionaryProblem(
              file, record.line(), "the entry does not begin with 'name'", "put 'name' first"));
    }
    return fine;
  }

  private void state(RecordJar.Entry entry) {
    Optional<String> code = entry.first("country");
    if (code.isEmpty()) {
      problems.add(
          new DictionaryProblem(
              file,
              entry.line(),
              "a state without 'country'",
              "add its code, for an invented one XA to XZ"));
      return;
    }
    List<String> aliases =
        Stream.of(entry.all("aka"), entry.all("acronym")).flatMap(List::stream).toList();
    states.add(
        new StateWords(
            code.get(),
            entry.first("name").orElseThrow(),
            entry.all("demonym"),
            aliases,
            entry.all("capital")));
  }

  private void actor(RecordJar.Entry entry, ActorKind kind) {
    entry.fields().stream()
        .filter(field -> field.key().equals("demonym") || field.key().equals("capital"))
        .forEach(field ->
            problems.add(
                problem(
                    field, "'" + field.key() + "' of something not a state", "delete the line")));
    if (kind != ActorKind.MEDIA) {
      entry.fields().stream()
          .filter(field -> field.key().equals(ActorFile.Kin.CARRIES))
          .map(field -> problem(field, "'carries' of something not MEDIA", "delete the line"))
          .forEach(problems::add);
    }
    Actor actor = actorOf(entry, kind);
    Integer earlier = lineOfId.putIfAbsent(actor.id(), entry.line());
    if (earlier != null) {
      problems.add(
          new DictionaryProblem(
              file,
              entry.line(),
              "the same name and country as the entry of line " + earlier,
              "make them one entry"));
      return;
    }
    entry.fields().stream()
        .filter(field -> KIN.contains(field.key()))
        .map(field -> new ActorFile.Kin(field.line(), field.key(), field.value()))
        .filter(given -> kind == ActorKind.MEDIA || !given.isWire())
        .forEach(kin::add);
    entries.add(
        new DictionaryEntry(
            actor,
            entry.all("acronym"),
            entry.first("parent"),
            entry.first("successor"),
            kind == ActorKind.MEDIA ? entry.all(ActorFile.Kin.CARRIES) : List.of(),
            entry.first("from"),
            entry.first("until"),
            entry.all("not"),
            entry.first("role"),
            entry.all("source"),
            file,
            entry.line()));
  }

  private Actor actorOf(RecordJar.Entry entry, ActorKind kind) {
    String name = entry.first("name").orElseThrow();
    Optional<String> country = entry.first("country");
    List<String> aliases =
        Stream.of(entry.all("aka"), entry.all("acronym")).flatMap(List::stream).toList();
    return new Actor(id(name, country), name, kind, country, aliases, protection(entry, kind));
  }

  private Optional<Protection> protection(RecordJar.Entry entry, ActorKind kind) {
    Optional<RecordJar.Field> field = field(entry, "protection");
    if (kind != ActorKind.PERSON) {
      field.ifPresent(given ->
          problems.add(
              problem(given, "'protection' of something not a person", "delete the line")));
      return Optional.empty();
    }
    Optional<Protection> stated =
        field.flatMap(given -> constant(Protection.values(), given.value()));
    if (field.isPresent() && stated.isEmpty()) {
      problems.add(unknownWord(file, field.get(), Protection.values()));
    }
    if (field.isEmpty() && entry.first("role").isPresent()) {
      return Optional.of(Protection.PUBLIC_ROLE);
    }
    return Optional.of(stated.orElse(Protection.UNKNOWN));
  }

  private static String id(String name, Optional<String> country) {
    String slug = NamePiece.key(name).replace(" 's", "s").replaceAll("[^\\p{L}\\p{N}]+", "-");
    return "dict:" + country.map(code -> code + ":").orElse("") + slug;
  }

  /// The first field with `key`.
  static Optional<RecordJar.Field> field(RecordJar.Entry entry, String key) {
    return entry.fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }

  private DictionaryProblem problem(RecordJar.Field field, String message, String mend) {
    return new DictionaryProblem(file, field.line(), message, mend);
  }

  private static String shorten(String words) {
    return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
  }

  private static <E extends Enum<E>> DictionaryProblem unknownWord(
      String file, RecordJar.Field field, E[] known) {
    String words = Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "));
    return new DictionaryProblem(
        file,
        field.line(),
        "unknown " + field.key() + " '" + shorten(field.value()) + "'",
        "use one of " + words);
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
    String wanted = word.toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(constants).filter(constant -> constant.name().equals(wanted)).findFirst();
  }
}
