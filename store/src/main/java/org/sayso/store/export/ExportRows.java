package org.sayso.store.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.document.Sha256;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.store.copy.Wordings;
import org.sayso.store.export.Across.OfIncident;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Masking;
import org.sayso.store.origin.ClaimOrigin;

/// What the columns of an export are made of: masked records, with what is reckoned from the
/// originals.
final class ExportRows {
  /// Stands between the parts of a cell.
  static final String JOINT = " | ";

  private static final String UNREVIEWED = "unreviewed";

  private ExportRows() {}

  /// A document.
  ///
  /// @param audit what was found in its digest, by kind
  /// @param audited how many lines of the digest have something to be looked at; null where nothing
  ///   was read
  record DocumentRow(
      Sayso1.Document document,
      int length,
      int claims,
      int events,
      int open,
      List<String> audit,
      @Nullable Integer audited) {
    DocumentRow {
      Objects.requireNonNull(document, "document");
      audit = List.copyOf(audit);
    }

    @Nullable String marker() {
      return open > 0 ? UNREVIEWED : null;
    }
  }

  /// A claim.
  ///
  /// @param wordsSha256 hash of the words of its content as the text has them, joined by an
  ///   ellipsis; null where some are masked, since a hash would let a name be guessed
  /// @param huridocs28 code of HURIDOCS list 28, where it has one
  /// @param origin whose knowledge it goes back to, masked
  /// @param audit what was found in the line of the digest in which it stands, by kind
  /// @param wordings what other carriers print of it, masked, the speaker's own channel first, then
  ///   the earliest first
  record ClaimRow(
      Sayso1.Document document,
      Sayso1.Claim claim,
      @Nullable String wordsSha256,
      @Nullable String huridocs28,
      @Nullable ClaimOrigin origin,
      List<String> audit,
      List<Wordings.Line> wordings) {
    static ClaimRow of(
        Sayso1.Claim original,
        Masking mask,
        DocumentPart part,
        @Nullable ClaimOrigin origin,
        List<String> audit,
        Wordings.Collated collated) {
      Sayso1.Claim masked = collated.in(mask.claim(original));
      return new ClaimRow(
          part.document(),
          masked,
          hash(original.content(), masked.content()),
          part.huridocs28(original).orElse(null),
          origin,
          audit,
          collated.lines());
    }

    @Nullable String marker() {
      return ExportRows.marker(claim.review());
    }

    /// A part of each other wording, in their order.
    String wordings(Function<Wordings.Line, @Nullable String> part) {
      return wordings.stream()
          .map(part)
          .map(value -> Objects.requireNonNullElse(value, ""))
          .collect(Collectors.joining(JOINT));
    }

    /// A part of the origin, where it is known.
    <T> @Nullable T origin(Function<ClaimOrigin, @Nullable T> part) {
      return origin == null ? null : part.apply(origin);
    }
  }

  /// An event.
  ///
  /// @param tellers masked name of the speaker by claim
  /// @param incident the happening across documents, of an event that is of one
  record EventRow(
      Sayso1.Document document,
      Sayso1.Event event,
      @Nullable String wordsSha256,
      Map<String, String> tellers,
      @Nullable OfIncident incident) {
    static EventRow of(
        Sayso1.Event original, Masking mask, DocumentPart part, @Nullable OfIncident incident) {
      Sayso1.Event masked = mask.event(original);
      return new EventRow(
          part.document(),
          masked,
          hash(original.evidence(), masked.evidence()),
          part.tellers(),
          incident);
    }

    @Nullable String incidentId() {
      return incident == null ? null : incident.id();
    }

    @Nullable Integer incidentDocuments() {
      return incident == null ? null : incident.documents();
    }

    @Nullable String marker() {
      return ExportRows.marker(event.review());
    }

    /// Who tells a row.
    String teller(Sayso1.Row row) {
      return tellers.getOrDefault(row.claim(), "");
    }
  }

  /// An event at one of its places.
  record PlaceRow(EventRow event, Sayso1.PlaceRow place) {}

  /// What all rows of one document share.
  ///
  /// @param document masked
  record DocumentPart(
      Sayso1.Document document, Map<String, String> tellers, Map<String, ActorKind> kinds) {
    static DocumentPart of(Sayso1.Reading reading, Masking mask) {
      return new DocumentPart(
          mask.document(),
          reading.claims().stream()
              .collect(
                  Collectors.toMap(
                      Sayso1.Claim::id,
                      claim -> mask.claim(claim).speaker().name(),
                      (first, second) -> first)),
          reading.actors().stream()
              .collect(
                  Collectors.toMap(
                      Sayso1.Actor::id,
                      actor -> ActorKind.valueOf(actor.kind()),
                      (first, second) -> first)));
    }

    Optional<String> huridocs28(Sayso1.Claim claim) {
      return Huridocs28.code(
          Stance.valueOf(claim.stance()),
          Optional.ofNullable(claim.speaker().actor()).map(kinds::get),
          Standing.valueOf(claim.speaker().standing()));
    }
  }

  private static @Nullable String marker(String review) {
    return review.equals(Review.MACHINE.name()) ? UNREVIEWED : null;
  }

  private static @Nullable String hash(List<Sayso1.Span> original, List<Sayso1.Span> masked) {
    return original.equals(masked) ? Sha256.of(words(original)).hex() : null;
  }

  /// The words of spans, joined as [Sayso1.Claim#contentText()] does.
  static String words(List<Sayso1.Span> spans) {
    return spans.stream().map(Sayso1.Span::text).collect(Collectors.joining(" … "));
  }

  /// Offsets of spans: `120-126 | 140-150`.
  static String offsets(List<Sayso1.Span> spans) {
    return spans.stream()
        .map(span -> span.begin() + "-" + span.end())
        .collect(Collectors.joining(JOINT));
  }
}
