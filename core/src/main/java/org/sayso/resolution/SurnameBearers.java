package org.sayso.resolution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;

/// Which person of a document a surname means, where several bear it.
///
/// News name somebody in full once and by surname from then on: the one named in full in the same
/// paragraph, or else the one whom the headline or the first lines name. Where neither tells one
/// person, none is chosen.
final class SurnameBearers {
  private static final int LEAD = 700;

  /// The persons with a longer name that ends with `pieces`; a name with a middle name beside the
  /// same without it is not counted twice.
  List<ActorReading.Named> of(List<NamePiece> pieces, ActorReading reading) {
    List<ActorReading.Named> all = longest(reading.fullerPersons(pieces));
    return all.stream()
        .filter(name -> all.stream().noneMatch(other -> hasMiddleName(name, other)))
        .toList();
  }

  /// The same person's name without the middle name: "Ona Pell" for "Ona Mirren Pell".
  Optional<ActorReading.Named> withoutMiddleName(List<NamePiece> pieces, ActorReading reading) {
    return pieces.size() == 3
        ? reading
            .named(List.of(pieces.getFirst(), pieces.getLast()))
            .filter(name -> name.kind() == ActorKind.PERSON)
        : Optional.empty();
  }

  /// The one of `bearers` whom the mention means.
  Optional<ActorReading.Named> meant(
      List<ActorReading.Named> bearers, ActorMention mention, ActorReading reading) {
    int begin = mention.span().begin();
    int paragraph = reading.article().text().lastIndexOf('\n', Math.max(0, begin - 1)) + 1;
    List<ActorReading.Named> near =
        bearers.stream().filter(bearer -> reading.isNamedWithin(bearer, paragraph, begin)).toList();
    if (!near.isEmpty()) {
      return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
    return ofTheLead(bearers, reading).filter(bearer -> reading.firstAt(bearer) < begin);
  }

  private static Optional<ActorReading.Named> ofTheLead(
      List<ActorReading.Named> bearers, ActorReading reading) {
    List<ActorReading.Named> inLead =
        bearers.stream()
            .filter(bearer -> reading.firstAt(bearer) < LEAD)
            .sorted(Comparator.comparingInt(reading::firstAt))
            .toList();
    return inLead.size() == 1 ? Optional.of(inLead.getFirst()) : Optional.empty();
  }

  /// Without names that are themselves short for a longer one of the list.
  private static List<ActorReading.Named> longest(List<ActorReading.Named> all) {
    Predicate<ActorReading.Named> isShort =
        name ->
            all.stream()
                .anyMatch(other ->
                    NamePiece.key(other.pieces()).endsWith(" " + NamePiece.key(name.pieces())));
    return all.stream().filter(isShort.negate()).toList();
  }

  private static boolean hasMiddleName(ActorReading.Named name, ActorReading.Named other) {
    return name.pieces().size() == 3
        && other.pieces().size() == 2
        && name.pieces().getFirst().folded().equals(other.pieces().getFirst().folded())
        && name.pieces().getLast().folded().equals(other.pieces().getLast().folded());
  }
}
