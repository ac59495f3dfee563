package org.sayso.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ways of writing a time, read from the resource `times.txt`, whose head says its form.
///
/// A definition may name only those above it, so that nothing recurs and every match ends.
final class TimeGrammar {
  private static final String HEADER = "sayso times 1";
  private static final TimeGrammar BUNDLED = load("times.txt");

  /// What a definition is for.
  enum Use {
    /// A piece of other definitions.
    PART,
    /// Words that carry a date.
    DATE,
    /// Two dates with all that lies between.
    RANGE,
    /// Words for a time that carry no date: "now", "daily", "a three-day trip".
    TIME
  }

  /// Definitions of one name, in the order in which they are tried.
  static final class Definition {
    private final String name;
    private final Use use;
    private final List<Alternative> alternatives;
    private volatile Optional<Starts> starts = Optional.empty();
    private volatile Optional<List<Starts>> startsOfEach = Optional.empty();

    /// @param alternatives filled while the grammar is read, and never after
    Definition(String name, Use use, List<Alternative> alternatives) {
      this.name = name;
      this.use = use;
      this.alternatives = alternatives;
    }

    String name() {
      return name;
    }

    Use use() {
      return use;
    }

    /// The alternatives that may begin with `token`, in their order.
    List<Alternative> beginningWith(TimeToken token) {
      List<Starts> known =
          startsOfEach.orElseGet(
              () -> alternatives.stream().map(one -> Starts.of(List.of(one))).toList());
      startsOfEach = Optional.of(known);
      List<Alternative> fitting = new ArrayList<>();
      for (int i = 0; i < known.size(); i++) {
        if (known.get(i).fit(token)) {
          fitting.add(alternatives.get(i));
        }
      }
      return fitting;
    }

    /// The tokens that a match may begin with: most definitions are done with at the first look.
    Starts starts() {
      Starts known = starts.orElseGet(() -> Starts.of(alternatives));
      starts = Optional.of(known);
      return known;
    }
  }

  /// Tokens that a match may begin with.
  ///
  /// @param number whether a number may
  record Starts(Set<String> words, boolean number) {
    static Starts of(List<Alternative> alternatives) {
      Set<String> words = new HashSet<>();
      boolean number = false;
      for (Alternative alternative : alternatives) {
        number |= addTo(words, alternative.elements());
      }
      return new Starts(words, number);
    }

    /// Adds the words of the pieces up to the first that may not be missing; says whether one of
    /// them may be a number.
    private static boolean addTo(Set<String> words, List<Element> elements) {
      boolean number = false;
      for (Element element : elements) {
        boolean optional =
            switch (element) {
              case Element.Literal literal -> {
                words.addAll(literal.words());
                yield literal.optional();
              }
              case Element.Named named -> {
                words.addAll(named.definition().starts().words());
                number |= named.definition().starts().number();
                yield named.optional();
              }
              case Element.Numeral numeral -> {
                number = true;
                yield numeral.optional();
              }
              case Element.Around ignored -> true;
              case Element.Joined ignored -> true;
            };
        if (!optional) {
          return number;
        }
      }
      return number;
    }

    boolean fit(TimeToken token) {
      return number && token.isNumber() || words.contains(token.lower());
    }
  }

  /// Definitions by the tokens that a match of them may begin with: most words begin none.
  static final class Beginnings {
    private final List<Definition> all;
    private final Map<String, List<Definition>> byWord = new HashMap<>();
    private final List<Definition> byNumber;

    /// @param all in the order in which they are tried
    Beginnings(List<Definition> all) {
      this.all = List.copyOf(all);
      for (Definition definition : all) {
        for (String word : definition.starts().words()) {
          byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(definition);
        }
      }
      byNumber = all.stream().filter(definition -> definition.starts().number()).toList();
    }

    /// The definitions that may begin with the token, in the order in which they are tried.
    List<Definition> at(TimeToken token) {
      List<Definition> ofWord = byWord.getOrDefault(token.lower(), List.of());
      if (!token.isNumber()) {
        return ofWord;
      }
      return ofWord.isEmpty()
          ? byNumber
          : all.stream().filter(definition -> definition.starts().fit(token)).toList();
    }
  }

  /// One way of writing it.
  ///
  /// @param sets the fields that it adds
  record Alternative(List<Element> elements, Map<String, String> sets) {}

  /// One piece of an alternative.
  sealed interface Element {
    /// One of some words.
    ///
    /// @param capital whether it has to begin with a capital
    /// @param capitals whether it has to stand in capitals
    /// @param outside whether it is no part of the time itself ("for" in "for two years")
    /// @param optional whether it may be missing
    record Literal(
        Set<String> words, boolean capital, boolean capitals, boolean outside, boolean optional)
        implements Element {}

    /// Another definition; its fields get `prefix` before their names.
    record Named(Definition definition, String prefix, boolean optional) implements Element {}

    /// A number of a kind.
    record Numeral(TimeNumber kind, boolean optional) implements Element {}

    /// The word before or behind has to be, or must not be, one of some; `^` is a border of the
    /// sentence.
    record Around(Set<String> words, boolean wanted) implements Element {}

    /// No space stands between the tokens on both sides.
    record Joined() implements Element {}
  }

  private final Map<String, Definition> definitions = new LinkedHashMap<>();

  private TimeGrammar() {}

  static TimeGrammar bundled() {
    return BUNDLED;
  }

  /// The definitions that stand for themselves.
  List<Definition> whole() {
    return definitions.values().stream()
        .filter(definition -> definition.use() != Use.PART)
        .toList();
  }

  private static TimeGrammar load(String name) {
    InputStream stream = TimeGrammar.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "the grammar " + name + " is missing from the jar; build again");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the grammar " + name, e);
    }
  }

  /// Reads the lines of a grammar.
  ///
  /// @throws IllegalStateException naming the line, when they are not of the form
  static TimeGrammar read(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      throw new IllegalStateException("line 1: the first line must be \"" + HEADER + "\"");
    }
    TimeGrammar grammar = new TimeGrammar();
    List<Alternative> open = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        if (line.startsWith(" ")) {
          open.add(grammar.alternative(line.strip()));
        } else {
          open = grammar.open(line.strip());
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return grammar;
  }

  private List<Alternative> open(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 2 || definitions.containsKey(words[1])) {
      throw new IllegalArgumentException("expected a use and a new name: " + line);
    }
    List<Alternative> alternatives = new ArrayList<>();
    Use use = Use.valueOf(words[0].toUpperCase(java.util.Locale.ROOT));
    definitions.put(words[1], new Definition(words[1], use, alternatives));
    return alternatives;
  }

  private Alternative alternative(String line) {
    int arrow = line.indexOf("->");
    String pattern = arrow < 0 ? line : line.substring(0, arrow);
    Map<String, String> sets = new LinkedHashMap<>();
    if (arrow >= 0) {
      for (String pair : line.substring(arrow + 2).strip().split(" +", -1)) {
        String[] parts = pair.split("=", 2);
        if (parts.length != 2) {
          throw new IllegalArgumentException("expected name=value: " + pair);
        }
        sets.put(parts[0], parts[1]);
      }
    }
    List<Element> elements =
        Arrays.stream(pattern.strip().split(" +", -1)).map(this::element).toList();
    return new Alternative(elements, sets);
  }

  private Element element(String word) {
    if (word.equals("_")) {
      return new Element.Joined();
    }
    boolean optional = word.length() > 1 && word.endsWith("?");
    String bare = optional ? word.substring(0, word.length() - 1) : word;
    if (bare.startsWith("!{") || bare.startsWith("{")) {
      boolean wanted = bare.startsWith("{");
      String inner = bare.substring(wanted ? 1 : 2, bare.length() - 1);
      return new Element.Around(words(inner), wanted);
    }
    if (bare.startsWith("#")) {
      return new Element.Numeral(TimeNumber.named(bare.substring(1)), optional);
    }
    return bare.startsWith("<") ? named(bare, optional) : literal(bare, optional);
  }

  private static Element literal(String word, boolean optional) {
    boolean outside = word.startsWith("~");
    String bare = outside ? word.substring(1) : word;
    boolean capitals = bare.startsWith("++");
    boolean capital = bare.length() > 1 && bare.startsWith("+");
    String words = bare.substring(capitals ? 2 : capital ? 1 : 0);
    return new Element.Literal(words(words), capital, capitals, outside, optional);
  }

  private Element named(String word, boolean optional) {
    String[] parts = word.substring(1, word.length() - 1).split(":", 2);
    Definition definition = definitions.get(parts[0]);
    if (definition == null) {
      throw new IllegalArgumentException("nothing above is called " + parts[0]);
    }
    return new Element.Named(definition, parts.length == 2 ? parts[1] + "." : "", optional);
  }

  private static Set<String> words(String joined) {
    return Set.of(joined.split("\\|", -1));
  }
}
