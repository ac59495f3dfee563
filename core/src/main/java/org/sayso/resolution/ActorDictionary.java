package org.sayso.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.mention.ActorKind;

/// The named actors that are known beforehand, and the words for states; immutable.
///
/// Built in from the files under `actors/`; [#with(ActorFile)] lays a user's own file over it. A
/// user's entry with the name of a built-in one takes its place, and [#shadowed()] says so.
public final class ActorDictionary {
  private static final List<String> NAMES =
      List.of(
          "armed-groups",
          "igos",
          "media",
          "office-holders",
          "parties",
          "populations",
          "rights-and-aid",
          "companies",
          "state-bodies");

  /// A built-in entry that a user's entry replaces.
  public record Shadowed(DictionaryEntry hidden, DictionaryEntry by) {}

  private final Map<String, DictionaryEntry> byId;
  private final List<StateWords> states;
  private final List<Shadowed> shadowed;
  private final List<DictionaryProblem> problems;
  private final PhraseTrie<DictionaryEntry> names = new PhraseTrie<>();
  private final Map<String, List<DictionaryEntry>> bySurname = new HashMap<>();

  private ActorDictionary(
      Map<String, DictionaryEntry> byId,
      List<StateWords> states,
      List<Shadowed> shadowed,
      List<DictionaryProblem> problems) {
    this.byId = new TreeMap<>(byId);
    this.states = List.copyOf(states);
    this.shadowed = List.copyOf(shadowed);
    this.problems = List.copyOf(problems);
    for (DictionaryEntry entry : this.byId.values()) {
      names.put(entry.actor().name(), entry);
      entry.actor().aliases().forEach(alias -> names.put(alias, entry));
      if (entry.actor().kind() == ActorKind.PERSON) {
        String surname = NamePiece.of(entry.actor().name()).getLast().folded();
        bySurname.computeIfAbsent(surname, any -> new ArrayList<>()).add(entry);
      }
    }
  }

  /// No actor at all.
  public static ActorDictionary empty() {
    return new ActorDictionary(Map.of(), List.of(), List.of(), List.of());
  }

  /// The dictionary of this release; read once.
  public static ActorDictionary builtIn() {
    return BuiltIn.DICTIONARY;
  }

  /// This dictionary with the entries of `file` laid over it.
  public ActorDictionary with(ActorFile file) {
    return with(List.of(file));
  }

  /// This dictionary with the entries of `files` laid over it, later files over earlier ones.
  public ActorDictionary with(List<ActorFile> files) {
    Map<String, DictionaryEntry> merged = new HashMap<>(byId);
    List<Shadowed> hidden = new ArrayList<>(shadowed);
    List<StateWords> allStates = new ArrayList<>(states);
    List<DictionaryProblem> allProblems = new ArrayList<>(problems);
    for (ActorFile file : files) {
      for (DictionaryEntry entry : file.entries()) {
        DictionaryEntry before = merged.put(entry.actor().id(), entry);
        if (before != null) {
          hidden.add(new Shadowed(before, entry));
        }
      }
      allStates.addAll(file.states());
      allProblems.addAll(file.problems());
    }
    return new ActorDictionary(merged, allStates, hidden, allProblems);
  }

  private static final class BuiltIn {
    static final ActorDictionary DICTIONARY =
        empty().with(NAMES.stream().map(BuiltIn::file).toList());

    private static ActorFile file(String name) {
      return ActorFile.read(name + ".txt", Countries.resource("actors/" + name + ".txt"));
    }
  }

  /// All entries by id.
  public List<DictionaryEntry> entries() {
    return List.copyOf(byId.values());
  }

  /// The entry with this id.
  public Optional<DictionaryEntry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The entries that may be called `name`, by id; more than one where names are shared.
  public List<DictionaryEntry> named(String name) {
    return named(NamePiece.of(name));
  }

  /// The entry that `entry` names as its parent, when the dictionary has one.
  public Optional<DictionaryEntry> parentOf(DictionaryEntry entry) {
    return entry.parent().flatMap(this::primary);
  }

  /// The entry that `entry` names as its successor, when the dictionary has one.
  public Optional<DictionaryEntry> successorOf(DictionaryEntry entry) {
    return entry.successor().flatMap(this::primary);
  }

  /// The agencies that `entry` names as those whose wire it carries, as far as the dictionary has
  /// them, in order.
  public List<DictionaryEntry> carriedBy(DictionaryEntry entry) {
    return entry.carries().stream().flatMap(name -> agency(name).stream()).toList();
  }

  /// The lines of `file` that name a parent, a successor or an agency which is no entry here, as it
  /// would be where this dictionary has the entries of the file too.
  public List<DictionaryProblem> unknownKin(ActorFile file) {
    return file.kin().stream()
        .filter(kin -> primaries(kin.name()).noneMatch(entry -> fits(kin, entry)))
        .map(kin ->
            new DictionaryProblem(
                file.file(),
                kin.line(),
                "the %s '%s' is no %s"
                    .formatted(kin.key(), kin.name(), kin.isWire() ? "agency" : "entry"),
                mend(kin)))
        .toList();
  }

  private String mend(ActorFile.Kin kin) {
    return named(kin.name()).stream()
        .filter(entry -> fits(kin, entry))
        .map(entry -> "write its first name: " + entry.actor().name())
        .findFirst()
        .orElse(
            "write the name of an entry as its 'name' has it, add such an entry, or delete the line");
  }

  private static boolean fits(ActorFile.Kin kin, DictionaryEntry entry) {
    return !kin.isWire() || isAgency(entry);
  }

  /// What users' entries replace, in the order of their files.
  public List<Shadowed> shadowed() {
    return shadowed;
  }

  /// The lines of all files that could not be used.
  public List<DictionaryProblem> problems() {
    return problems;
  }

  List<DictionaryEntry> named(List<NamePiece> pieces) {
    return names.exactly(pieces).stream()
        .distinct()
        .sorted((a, b) -> a.actor().compareTo(b.actor()))
        .toList();
  }

  /// The persons whose name ends with this piece, by id.
  List<DictionaryEntry> surnamed(String foldedPiece) {
    return bySurname.getOrDefault(foldedPiece, List.of());
  }

  PhraseTrie<DictionaryEntry> names() {
    return names;
  }

  StateNames stateNames() {
    return new StateNames(states);
  }

  private Optional<DictionaryEntry> agency(String name) {
    return primaries(name).filter(ActorDictionary::isAgency).findFirst();
  }

  private Optional<DictionaryEntry> primary(String name) {
    return primaries(name).findFirst();
  }

  private Stream<DictionaryEntry> primaries(String name) {
    String key = NamePiece.key(name);
    return named(name).stream().filter(entry -> NamePiece.key(entry.actor().name()).equals(key));
  }

  private static boolean isAgency(DictionaryEntry entry) {
    return entry.actor().kind() == ActorKind.AGENCY;
  }
}
