package org.sayso.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that tell events (`triggers.txt`), by the forms of their first word; longer patterns
/// first.
final class TriggerLexicon {
  /// Forms of words in the middle of patterns.
  private static final Map<String, Set<String>> IRREGULAR =
      Map.of(
          "be", Set.of("is", "are", "was", "were", "been", "being"),
          "have", Set.of("has", "had"),
          "life", Set.of("lives"));

  private static final Set<EventType> DEATHS = EnumSet.of(EventType.KILLING, EventType.EXECUTION);

  private static final TriggerLexicon BUNDLED =
      new TriggerLexicon(RuleTable.load("triggers.txt", "sayso-event-triggers 1", " \\|", 7));

  private final Map<String, List<TriggerEntry>> byFirstForm = new HashMap<>();
  private final Map<List<Object>, TriggerEntry> usual;

  TriggerLexicon(RuleTable table) {
    List<TriggerEntry> entries = new ArrayList<>();
    for (RuleTable.Line line : table.lines()) {
      entries.add(entry(line));
    }
    entries.sort(Comparator.comparingInt((TriggerEntry entry) -> -entry.words().size()));
    this.usual = usual(entries);
    for (TriggerEntry entry : entries) {
      for (String form : entry.words().getFirst()) {
        byFirstForm.computeIfAbsent(form, key -> new ArrayList<>()).add(entry);
      }
    }
  }

  /// The lexicon of the jar.
  static TriggerLexicon bundled() {
    return BUNDLED;
  }

  /// The entries whose first word may stand as `form` (lower case), longest first, then as listed.
  List<TriggerEntry> startingWith(String form) {
    return byFirstForm.getOrDefault(form, List.of());
  }

  /// An entry for words that are not listed: with the frame and the effect that most listed words
  /// of the type have. Nobody is killed by that but in acts that are a death: most listed words for
  /// shootings are of deadly ones ("shot dead"), and "a bullet grazed him" is none.
  ///
  /// @param type empty for words that only say that somebody was hurt
  /// @param words in lower case, not empty
  TriggerEntry like(TriggerEntry.Part part, Optional<EventType> type, List<String> words) {
    Optional<TriggerEntry> most = Optional.ofNullable(usual.get(List.of(part, type)));
    return new TriggerEntry(
        words.stream().map(Set::of).toList(),
        Set.of(),
        part,
        type,
        EventMode.UNSPECIFIED,
        type.isEmpty()
            ? Optional.of(Effect.INJURED)
            : listedEffect(part, type, words)
                .or(() ->
                    most.flatMap(TriggerEntry::effect)
                        .filter(effect ->
                            effect != Effect.KILLED || type.filter(DEATHS::contains).isPresent())),
        most.map(TriggerEntry::frame).orElse(Frame.PATIENT),
        Set.of(),
        Set.of(),
        Set.of());
  }

  /// The effect of the same word where it is listed, and only its sense was left open: "20 homes
  /// were destroyed".
  private Optional<Effect> listedEffect(
      TriggerEntry.Part part, Optional<EventType> type, List<String> words) {
    return startingWith(words.getFirst()).stream()
        .filter(entry -> entry.words().size() == words.size())
        .filter(entry -> entry.part() == part && entry.type().equals(type))
        .flatMap(entry -> entry.effect().stream())
        .findFirst();
  }

  /// By part and type the first entry of those that share the frame and the effect of the most.
  private static Map<List<Object>, TriggerEntry> usual(List<TriggerEntry> entries) {
    Map<List<Object>, Map<List<Object>, List<TriggerEntry>>> counts = new HashMap<>();
    for (TriggerEntry entry : entries) {
      counts
          .computeIfAbsent(List.of(entry.part(), entry.type()), key -> new LinkedHashMap<>())
          .computeIfAbsent(List.of(entry.frame(), entry.effect()), key -> new ArrayList<>())
          .add(entry);
    }
    Map<List<Object>, TriggerEntry> usual = new HashMap<>();
    counts.forEach((key, groups) ->
        groups.values().stream()
            .max(Comparator.comparingInt(List::size))
            .ifPresent(most -> usual.put(key, most.getFirst())));
    return usual;
  }

  private static TriggerEntry entry(RuleTable.Line line) {
    List<String> pattern = new ArrayList<>(Arrays.asList(line.cells().getFirst().split(" ", -1)));
    Set<Integer> gaps = new HashSet<>();
    for (int gap = pattern.indexOf("~"); gap >= 0; gap = pattern.indexOf("~")) {
      pattern.remove(gap);
      gaps.add(gap);
    }
    TriggerEntry.Part part = line.constant(TriggerEntry.Part.class, 1);
    EventMode mode =
        line.cells().get(3).equals("-") ? EventMode.UNSPECIFIED : line.constant(EventMode.class, 3);
    Optional<EventType> type = optional(line, EventType.class, 2);
    if (type.isPresent() && !mode.fits(type.get())) {
      throw line.wrong("type " + type.get() + " has no mode " + mode);
    }
    Frame frame = frame(line);
    return new TriggerEntry(
        forms(pattern, part, frame),
        gaps,
        part,
        type,
        mode,
        optional(line, Effect.class, 4),
        frame,
        options(line),
        valuesOf(line, "cue="),
        valuesOf(line, "not="));
  }

  private static Frame frame(RuleTable.Line line) {
    try {
      return Frame.valueOf(line.cells().get(5).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      IllegalStateException wrong =
          line.wrong("no frame is called \"" + line.cells().get(5) + "\"");
      wrong.initCause(e);
      throw wrong;
    }
  }

  private static List<Set<String>> forms(
      List<String> pattern, TriggerEntry.Part part, Frame frame) {
    List<Set<String>> words = new ArrayList<>();
    boolean clause = part == TriggerEntry.Part.N && frame == Frame.UNDERGOES;
    for (int i = 0; i < pattern.size(); i++) {
      boolean head = part == TriggerEntry.Part.N ? i == pattern.size() - 1 : i == 0;
      Set<String> forms = new LinkedHashSet<>();
      for (String word : pattern.get(i).split("/", -1)) {
        forms.addAll(IRREGULAR.getOrDefault(word, Set.of()));
        if (clause || !head || part != TriggerEntry.Part.N) {
          forms.addAll(WordForms.ofVerb(word));
        }
        if (clause || !head || part != TriggerEntry.Part.V) {
          forms.addAll(WordForms.ofNoun(word));
        }
      }
      words.add(forms);
    }
    return words;
  }

  private static <E extends Enum<E>> Optional<E> optional(
      RuleTable.Line line, Class<E> type, int column) {
    return line.cells().get(column).equals("-")
        ? Optional.empty()
        : Optional.of(line.constant(type, column));
  }

  private static Set<TriggerEntry.Option> options(RuleTable.Line line) {
    Set<TriggerEntry.Option> options = EnumSet.noneOf(TriggerEntry.Option.class);
    for (String word : optionWords(line)) {
      if (word.isEmpty() || word.contains("=")) {
        continue;
      }
      try {
        options.add(TriggerEntry.Option.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        IllegalStateException wrong = line.wrong("no option is called \"" + word + "\"");
        wrong.initCause(e);
        throw wrong;
      }
    }
    return options;
  }

  private static Set<String> valuesOf(RuleTable.Line line, String key) {
    Set<String> values = new HashSet<>();
    for (String word : optionWords(line)) {
      if (word.startsWith(key)) {
        String group = word.substring(key.length());
        if (!CueGroups.bundled().has(group)) {
          throw line.wrong("cues.txt has no group \"" + group + "\"");
        }
        values.add(group);
      }
    }
    return values;
  }

  private static Set<String> optionWords(RuleTable.Line line) {
    return Arrays.stream(line.cells().get(6).split(",", -1))
        .map(String::strip)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
