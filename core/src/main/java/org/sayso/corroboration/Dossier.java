package org.sayso.corroboration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.corroboration.origin.Weight;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;

/// The record on one question: who says what, side by side. Never a verdict: there is no field for
/// one.
///
/// @param sides all six, in the order of [Side]
/// @param bearings why each claim shown bears on the question
/// @param contradictions cells of the happenings shown for which different values are given
/// @param notHeard who is accused in a claim shown here and has none of its own here, by name
/// @param events the happenings asked about, and which sides rest on them
/// @param coverage what the collection holds and therefore cannot show
public record Dossier(
    Question question,
    List<SideRecord> sides,
    Map<ClaimId, Bearing> bearings,
    List<Contradiction> contradictions,
    List<NotHeard> notHeard,
    List<Happening> events,
    Coverage coverage) {
  /// All that is said on one side, by origin.
  public record SideRecord(Side side, List<Origin> origins) {
    public SideRecord {
      Objects.requireNonNull(side, "side");
      origins = List.copyOf(origins);
    }

    /// How many origins there are, in three counts.
    public OriginCounts counts() {
      return OriginCounts.of(origins);
    }

    /// The claims of all origins.
    public List<CorpusClaim> claims() {
      return origins.stream()
          .flatMap(origin -> origin.accounts().stream())
          .map(Origin.Account::claim)
          .toList();
    }

    /// Whether all that is said here goes back to one: a single origin, or one with those of its
    /// own side.
    public boolean restsOnOne() {
      OriginCounts counts = counts();
      return origins.size() == 1 || (counts.established() == 1 && counts.undetermined() == 0);
    }

    /// The origins of one weight.
    public List<Origin> of(Weight weight) {
      return origins.stream().filter(origin -> origin.weight() == weight).toList();
    }
  }

  /// A happening asked about, as one document tells it.
  ///
  /// @param incident id of the happening across documents, when it is grouped
  /// @param date EDTF, or empty when none is told
  /// @param place or empty when none is told
  /// @param claims those shown that tell of it
  /// @param sides on which they stand
  public record Happening(
      EventId id,
      Optional<String> incident,
      String type,
      String date,
      String place,
      DocumentId document,
      List<ClaimId> claims,
      Set<Side> sides) {
    public Happening {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(incident, "incident");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(document, "document");
      claims = List.copyOf(claims);
      sides = Set.copyOf(sides);
    }
  }

  /// What the collection covers.
  ///
  /// @param outlets how many outlets
  /// @param from first day of publication, ISO 8601, or empty when no document states one
  /// @param until last day of publication, or empty
  /// @param undated documents without a day of publication
  /// @param notRead documents in languages that are kept but not read
  /// @param languagesNotRead their languages, by tag
  /// @param looked how many documents were looked at for this question
  /// @param complete whether all that may bear on it was looked at
  public record Coverage(
      int documents,
      int outlets,
      String from,
      String until,
      int undated,
      int notRead,
      List<String> languagesNotRead,
      int looked,
      boolean complete) {
    public Coverage {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
      languagesNotRead = List.copyOf(languagesNotRead);
    }

    /// The same with what was looked at for one question.
    public Coverage looked(int documentsLooked, boolean all) {
      return new Coverage(
          documents,
          outlets,
          from,
          until,
          undated,
          notRead,
          languagesNotRead,
          documentsLooked,
          all);
    }
  }

  public Dossier {
    Objects.requireNonNull(question, "question");
    sides = List.copyOf(sides);
    bearings = Map.copyOf(bearings);
    contradictions = List.copyOf(contradictions);
    notHeard = List.copyOf(notHeard);
    events = List.copyOf(events);
    Objects.requireNonNull(coverage, "coverage");
    if (sides.size() != Side.values().length) {
      throw new IllegalArgumentException("a dossier shows all sides: " + sides);
    }
  }

  /// What is said on `side`.
  public SideRecord side(Side side) {
    return sides.get(side.ordinal());
  }

  /// The claims that it shows, side by side.
  public Stream<CorpusClaim> claims() {
    return sides.stream().flatMap(side -> side.claims().stream());
  }

  /// The claims whose side goes back to one.
  public List<ClaimId> restsOnOneOrigin() {
    return sides.stream()
        .filter(SideRecord::restsOnOne)
        .flatMap(side -> side.claims().stream())
        .map(CorpusClaim::id)
        .distinct()
        .toList();
  }

  /// The documents that it cites.
  public Set<DocumentId> documents() {
    return claims().map(CorpusClaim::document).collect(Collectors.toSet());
  }
}
