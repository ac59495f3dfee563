package org.sayso.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.mention.ActorKind;

/// Builds the bodies and offices of every state from the words for states and role nouns, so that
/// none is listed one by one: "Pakistani Army", "Pakistan's military", "the army of Pakistan", "the
/// US Embassy in Islamabad".
///
/// Ids are stable and say what they are made of: `composed:PK:ARMY`, `composed:US:EMBASSY-IN:PK`.
final class ActorComposer {
  private static final Set<String> MODIFIERS =
      Set.of(
          "federal",
          "central",
          "interim",
          "transitional",
          "national",
          "own",
          "former",
          "ruling",
          "new",
          "state",
          "local");
  private static final Set<String> OFFICES_ABROAD =
      Set.of("EMBASSY", "CONSULATE", "HIGH-COMMISSION");
  private static final Comparator<ComposedName> BY_END = Comparator.comparingInt(ComposedName::end);

  private final StateNames states;
  private final RoleNouns roles;

  ActorComposer(StateNames states, RoleNouns roles) {
    this.states = states;
    this.roles = roles;
  }

  /// A role noun in the text.
  ///
  /// @param end index after its last piece
  private record RoleAt(RoleNouns.Role role, int end) {}

  /// Words for states in the text that take the same pieces.
  private record StatesAt(List<String> codes, int end) {}

  /// The longest name of a body or office with its state that begins at `from`.
  Optional<ComposedName> qualified(List<NamePiece> pieces, int from) {
    return Stream.concat(stateThenRole(pieces, from), roleOfState(pieces, from)).max(BY_END);
  }

  /// The role that `pieces` name as a whole, without a state: "army", "Ministry of Interior".
  Optional<RoleNouns.Role> plainRole(List<NamePiece> pieces) {
    return roleAt(pieces, 0).filter(role -> role.end() == pieces.size()).map(RoleAt::role);
  }

  /// The end of the longest role noun of two words or more, printed as a name, at `from`.
  Optional<ComposedSpan> capitalizedRole(List<NamePiece> pieces, int from) {
    return roleAt(pieces, from)
        .filter(role -> role.end() - from > 1 && pieces.get(from).initialUpper())
        .filter(role -> role.role().kind() != ActorKind.PERSON)
        .filter(role -> pieces.get(role.end() - 1).initialUpper())
        .map(role -> new ComposedSpan(role.end(), role.role().kind()));
  }

  /// @param end index after the last piece
  record ComposedSpan(int end, ActorKind kind) {}

  /// The body or office `role` of the state with `code`.
  Optional<Actor> body(String code, RoleNouns.Role role) {
    return states
        .state(code)
        .map(state ->
            actor("composed:" + code + ":" + role.key(), role.nameFor(state), role.kind(), code));
  }

  Optional<Actor> government(String code) {
    return roles.role("GOVERNMENT").flatMap(role -> body(code, role));
  }

  Optional<Actor> state(String code) {
    return states.state(code).map(this::stateActor);
  }

  /// The nouns "Afghans", "Pakistanis" name a people.
  Optional<Actor> people(String code) {
    return roles.role("PEOPLE").flatMap(role -> body(code, role));
  }

  /// The codes of the states that the words from `from` may stand for as `form`, with the end of
  /// the longest such words.
  Optional<ComposedStates> statesAt(List<NamePiece> pieces, int from, StateNames.Form form) {
    return statesAt(pieces, from, sense -> sense.form() == form)
        .map(at -> new ComposedStates(at.codes(), at.end()));
  }

  /// @param codes sorted
  record ComposedStates(List<String> codes, int end) {}

  private Stream<ComposedName> stateThenRole(List<NamePiece> pieces, int from) {
    return statesAt(pieces, from, sense -> sense.form() != StateNames.Form.CAPITAL).stream()
        .flatMap(at -> afterState(pieces, at).stream());
  }

  private Optional<ComposedName> afterState(List<NamePiece> pieces, StatesAt at) {
    int next = at.end();
    if (is(pieces, next, NamePiece.POSSESSIVE)) {
      next++;
    }
    Optional<RoleAt> role = roleAt(pieces, next);
    if (role.isEmpty() && next < pieces.size() && MODIFIERS.contains(pieces.get(next).folded())) {
      role = roleAt(pieces, next + 1);
    }
    return role.flatMap(found -> compose(pieces, at.codes(), found));
  }

  private Stream<ComposedName> roleOfState(List<NamePiece> pieces, int from) {
    return rolesAt(pieces, from)
        .filter(role -> is(pieces, role.end(), "of"))
        .flatMap(role -> {
          int start = is(pieces, role.end() + 1, "the") ? role.end() + 2 : role.end() + 1;
          return statesAt(pieces, start, sense -> sense.form() == StateNames.Form.NAME).stream()
              .flatMap(
                  at -> compose(pieces, at.codes(), new RoleAt(role.role(), at.end())).stream());
        });
  }

  private Optional<ComposedName> compose(List<NamePiece> pieces, List<String> codes, RoleAt at) {
    RoleNouns.Role role = at.role();
    if (OFFICES_ABROAD.contains(role.key()) && is(pieces, at.end(), "in")) {
      Optional<ComposedName> abroad = officeAbroad(pieces, codes, at);
      if (abroad.isPresent()) {
        return abroad;
      }
    }
    List<Actor> actors = bodies(codes, code -> body(code, role));
    int personEnd =
        role.kind() == ActorKind.PERSON ? NameRun.personEnd(pieces, at.end()) : at.end();
    OptionalInt personFrom = personEnd > at.end() ? OptionalInt.of(at.end()) : OptionalInt.empty();
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(new ComposedName(actors, personEnd, role.kind(), personFrom));
  }

  private Optional<ComposedName> officeAbroad(
      List<NamePiece> pieces, List<String> codes, RoleAt at) {
    int cityFrom = at.end() + 1;
    Optional<StatesAt> host =
        statesAt(pieces, cityFrom, sense -> sense.form() != StateNames.Form.DEMONYM);
    int end = host.map(StatesAt::end).orElseGet(() -> NameRun.end(pieces, cityFrom, 2));
    if (end == cityFrom) {
      return Optional.empty();
    }
    String place =
        host.map(h -> h.codes().getFirst())
            .orElseGet(() -> NamePiece.key(pieces.subList(cityFrom, end)).replace(' ', '-'));
    String where =
        host.flatMap(h -> states.state(h.codes().getFirst()))
            .map(StateWords::name)
            .orElseGet(() -> NameRun.capitalized(pieces, cityFrom, end));
    List<Actor> actors =
        bodies(codes, code -> body(code, at.role()).map(home -> abroad(home, place, where)));
    return actors.isEmpty()
        ? Optional.empty()
        : Optional.of(new ComposedName(actors, end, at.role().kind(), OptionalInt.empty()));
  }

  private static Actor abroad(Actor home, String place, String where) {
    return new Actor(
        home.id() + "-IN:" + place,
        home.name() + " in " + where,
        home.kind(),
        home.country(),
        List.of(),
        Optional.empty());
  }

  private List<Actor> bodies(List<String> codes, Function<String, Optional<Actor>> make) {
    return codes.stream().map(make).flatMap(Optional::stream).toList();
  }

  private Optional<RoleAt> roleAt(List<NamePiece> pieces, int from) {
    return rolesAt(pieces, from).max(Comparator.comparingInt(RoleAt::end));
  }

  /// The longest listed role at `from`, and the ministry whatever its field.
  private Stream<RoleAt> rolesAt(List<NamePiece> pieces, int from) {
    List<PhraseTrie.Hit<RoleNouns.Role>> hits = roles.trie().at(pieces, from);
    Optional<OpenMinistry.At> open = OpenMinistry.at(pieces, from);
    if (hits.isEmpty() && open.isEmpty()) {
      return Stream.empty();
    }
    Optional<RoleAt> listed =
        hits.stream()
            .max(Comparator.comparingInt(PhraseTrie.Hit::end))
            .map(hit -> new RoleAt(hit.value(), hit.end()));
    Optional<RoleAt> ministry = open.map(found -> new RoleAt(found.role(), found.end()));
    return Stream.of(listed, ministry).flatMap(Optional::stream);
  }

  private Optional<StatesAt> statesAt(
      List<NamePiece> pieces, int from, Predicate<StateNames.Sense> wanted) {
    if (from >= pieces.size()) {
      return Optional.empty();
    }
    List<PhraseTrie.Hit<StateNames.Sense>> all = states.trie().at(pieces, from);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<PhraseTrie.Hit<StateNames.Sense>> hits =
        all.stream().filter(hit -> wanted.test(hit.value())).toList();
    int end = hits.stream().mapToInt(PhraseTrie.Hit::end).max().orElse(from);
    List<String> codes =
        hits.stream()
            .filter(hit -> hit.end() == end)
            .map(hit -> hit.value().code())
            .distinct()
            .sorted()
            .toList();
    return codes.isEmpty() ? Optional.empty() : Optional.of(new StatesAt(codes, end));
  }

  private Actor stateActor(StateWords state) {
    return new Actor(
        "composed:" + state.code() + ":STATE",
        state.name(),
        ActorKind.STATE,
        Optional.of(state.code()),
        state.aliases(),
        Optional.empty());
  }

  private static Actor actor(String id, String name, ActorKind kind, String code) {
    Optional<Protection> protection =
        kind == ActorKind.PERSON ? Optional.of(Protection.PUBLIC_ROLE) : Optional.empty();
    return new Actor(id, name, kind, Optional.of(code), List.of(), protection);
  }

  private static boolean is(List<NamePiece> pieces, int index, String folded) {
    return index < pieces.size() && pieces.get(index).folded().equals(folded);
  }
}
