package org.sayso.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.ClaimOrigin;

/// The chain of evidence behind one record: claim, statement, speaker, words, sentence, document,
/// retrievals. What `explain --json` prints.
///
/// @param kind `DOCUMENT`, `CLAIM`, `EVENT` or `CELL`
/// @param event the event, for an event or a cell
/// @param rows the event's rows, or the one row of a cell
/// @param claims for a claim it and what it stands inside, for events and cells who says the rows
/// @param across what other documents tell of the same event; for an event
/// @param source the document
/// @param decisions what people decided on it
record Explanation(
    String id,
    String kind,
    @Nullable EventHead event,
    List<RowStep> rows,
    List<ClaimStep> claims,
    @Nullable IncidentView across,
    Source source,
    List<DecisionLine> decisions) {

  /// What an event is, without its rows.
  record EventHead(
      String id,
      String type,
      String mode,
      String happened,
      String aggregation,
      List<Quotation> evidence,
      String by,
      double confidence,
      String review) {}

  /// A row and how to point at it.
  ///
  /// @param ref for `decide`
  /// @param claim the claim that says it
  record RowStep(
      String ref,
      String cell,
      String value,
      Quotation words,
      String claim,
      String by,
      double confidence) {}

  /// A claim with its words where they stand.
  ///
  /// @param statement the act of saying
  /// @param collated how its quoted words stand beside those of other carriers; absent where it was
  ///   not asked for
  /// @param origin whose knowledge it goes back to; absent where it was not asked for
  record ClaimStep(
      Sayso1.Claim claim,
      Sayso1.@Nullable Statement statement,
      List<Quotation> content,
      @Nullable Collated collated,
      @Nullable ClaimOrigin origin) {}

  /// Quoted words in other carriers, the earliest first.
  ///
  /// @param fidelity `AS_PRINTED`, `MATCHES` or `DIFFERS`
  record Collated(String fidelity, List<Carried> others) {}

  /// The words that another document prints of the same statement.
  record Carried(
      String document,
      @Nullable String publisher,
      @Nullable String published,
      String words,
      boolean same,
      String because) {}

  /// Another document that carries the same report.
  ///
  /// @param share how much of the shorter text stands in the longer one, 0–1
  record CopyLine(
      String document,
      @Nullable String publisher,
      String kind,
      double share,
      List<String> reasons) {}

  /// Words and the sentence that they stand in.
  record Quotation(String text, int begin, int end, String sentence) {}

  /// The document as received and how it was had.
  ///
  /// @param original where its bytes lie
  /// @param intact whether they are as received
  /// @param claims number of its claims, narration included
  /// @param copies other documents that carry the same report
  record Source(
      String document,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      String status,
      @Nullable String versionOf,
      String sha256,
      String textSha256,
      String original,
      boolean intact,
      int claims,
      int events,
      Sayso1.Run run,
      List<Had> retrievals,
      List<CopyLine> copies) {}

  /// One act of obtaining the document.
  record Had(String at, String by, String tool, String address) {}
}
