package org.sayso.corroboration.origin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Kinship;
import org.sayso.mention.ActorKind;

/// Whom the names in a credit, dateline or byline mean, by the dictionary and by the wires that the
/// outlet carries.
final class CreditNames {
  private static final List<String> AGENCY_WORDS =
      List.of("agency", "agencies", "wire", "wires", "press trust", "associated press", "newswire");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern AND = Pattern.compile("\\s*(?:[,/&]|\\band\\b)\\s*");

  private final Kinship kinship;

  CreditNames(Kinship kinship) {
    this.kinship = kinship;
  }

  /// Initials of the outlet's words are the outlet, and a name inside its name is.
  private static boolean isSame(String name, Optional<String> publisher) {
    return publisher
        .map(OwnVoice::fold)
        .filter(outlet ->
            outlet.equals(OwnVoice.fold(name)) || outlet.startsWith(OwnVoice.fold(name) + "."))
        .isPresent();
  }

  /// Whether the words name the outlet itself.
  boolean isOwn(String name, Optional<String> publisher) {
    return isSame(name, publisher) || isOwnName(name, publisher);
  }

  /// Whether the dictionary knows both names for one outlet.
  private boolean isOwnName(String name, Optional<String> publisher) {
    Optional<ActorRef> known = kinship.named(name);
    return known.isPresent() && known.equals(publisher.flatMap(kinship::named));
  }

  /// Whether the words look like an agency, or the dictionary knows them for one.
  boolean isAgency(String name, Optional<String> publisher) {
    String folded = OwnVoice.fold(name);
    return INITIALS.matcher(name).matches()
        || AGENCY_WORDS.stream().anyMatch(word -> (" " + folded + " ").contains(" " + word + " "))
        || meant(name, publisher).filter(who -> who.kind() == ActorKind.AGENCY).isPresent();
  }

  /// The one whom a credit means by `name`: whom everybody means by it, else the only agency of
  /// this name whose wire the outlet carries. Letters that an agency shares with an army or a party
  /// are not guessed.
  Optional<ActorRef> meant(String name, Optional<String> publisher) {
    List<ActorRef> bearers = kinship.bearing(name);
    if (bearers.size() < 2) {
      return bearers.stream().findFirst();
    }
    List<ActorRef> carried = wires(publisher).stream().filter(bearers::contains).toList();
    return carried.size() == 1 ? Optional.of(carried.getFirst()) : Optional.empty();
  }

  /// "Island Wire/SNA": the names of a credit, without the outlet's own. Words that are one name,
  /// or of which some are no known agency or outlet and no letters, stay together.
  List<String> of(String words, Optional<String> publisher) {
    List<String> parts = AND.splitAsStream(words).filter(part -> !part.isBlank()).toList();
    if (meant(words, publisher).isPresent()
        || !parts.stream().allMatch(part -> isOwn(part, publisher) || isOutlet(part, publisher))) {
      return List.of(words);
    }
    List<String> others = parts.stream().filter(part -> !isOwn(part, publisher)).toList();
    return others.isEmpty() ? List.of(words) : others;
  }

  private boolean isOutlet(String name, Optional<String> publisher) {
    return isAgency(name, publisher)
        || meant(name, publisher).filter(who -> who.kind() == ActorKind.MEDIA).isPresent();
  }

  private List<ActorRef> wires(Optional<String> publisher) {
    return publisher
        .flatMap(kinship::named)
        .flatMap(ActorRef::id)
        .map(kinship::wires)
        .orElse(List.of());
  }

  /// Which agencies these may be, where it is known whose wires the outlet carries.
  String candidates(Optional<String> publisher) {
    List<String> names = wires(publisher).stream().map(ActorRef::name).sorted().toList();
    return names.isEmpty()
        ? ""
        : "; " + publisher.orElseThrow() + " is known to carry " + String.join(", ", names);
  }

  /// Why one of several of this name is meant; empty where there is nothing to choose.
  String choice(String name, Optional<String> publisher) {
    return meant(name, publisher)
        .filter(who -> kinship.bearing(name).size() > 1)
        .map(who ->
            ": "
                + publisher.orElseThrow()
                + " carries "
                + who.name()
                + " and no other of this name")
        .orElse("");
  }
}
