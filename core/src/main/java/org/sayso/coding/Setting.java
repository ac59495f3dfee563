package org.sayso.coding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sayso.event.Blame;
import org.sayso.event.EventCode;
import org.sayso.event.Role;
import org.sayso.resolution.Countries;
import org.sayso.resolution.Country;

/// An event as rule sets look at it.
///
/// @param code what its type and mode are in other codebooks
/// @param country the name of the country in which it happened, when known
/// @param killed the rows that count people killed
/// @param hurt the rows that count people killed or injured
/// @param states names of states by two-letter code, those of the user's own before others
public record Setting(
    EventCode code,
    Optional<String> country,
    List<Party> parties,
    List<Count> killed,
    List<Count> hurt,
    Map<String, String> states) {
  public Setting {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(country, "country");
    parties = List.copyOf(parties);
    killed = List.copyOf(killed);
    hurt = List.copyOf(hurt);
    states = new TreeMap<>(states);
  }

  /// Who did it: those firmly said to have, else those accused; nobody who is only possible,
  /// acquitted or unidentified, and nobody who ordered or backed it or let it happen.
  public List<Party> doers() {
    List<Party> all = in(Role.INITIATOR, Role.SIDE_A);
    List<Party> firm = all.stream().filter(Party::isFirm).toList();
    return firm.isEmpty() ? all.stream().filter(Party::isAccused).toList() : firm;
  }

  /// Whether it is told that nobody knows who did it.
  public boolean isByUnknown() {
    return in(Role.INITIATOR).stream().anyMatch(party -> party.blame() == Blame.UNIDENTIFIED);
  }

  /// To whom it was done, or the other side; nobody who came to its scene or looked on.
  public List<Party> undergoers() {
    return in(Role.TARGET, Role.SIDE_B);
  }

  /// Whether people are hurt and all of them are said to bear arms.
  public boolean hurtsOnlyArmed() {
    return !hurt.isEmpty()
        && hurt.stream()
            .filter(row -> !row.part())
            .allMatch(row ->
                row.group() == Count.Group.COMBATANTS
                    || row.group() == Count.Group.SECURITY_FORCES);
  }

  /// The first of `parties` for which `test` holds, the organised before others.
  static Optional<Party> first(List<Party> parties, Predicate<Party> test) {
    return parties.stream()
        .filter(test)
        .min(Comparator.comparingInt(party -> party.kind().isPresent() ? 0 : 1));
  }

  /// The country of a party, when it has one.
  Optional<Country> countryOf(Party party) {
    return party.country().flatMap(Countries.bundled()::byIso2);
  }

  /// The name of the state to which a party belongs, when known.
  Optional<String> stateOf(Party party) {
    return party
        .country()
        .flatMap(code ->
            Optional.ofNullable(states.get(code))
                .or(() -> Countries.bundled().byIso2(code).map(Country::name)));
  }

  private List<Party> in(Role... roles) {
    List<Role> wanted = List.of(roles);
    return parties.stream().filter(party -> wanted.contains(party.role())).toList();
  }
}
