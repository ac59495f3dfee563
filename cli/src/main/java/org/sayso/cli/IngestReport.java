package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.document.DocumentId;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.IngestJob;
import org.sayso.store.ItemOutcome;
import org.sayso.store.ItemOutcome.Kind;
import org.sayso.store.copy.VersionLinks;

/// What became of all that was offered to an ingest.
///
/// @param resumed how many items an earlier, broken run of the job had done
record IngestReport(
    String project,
    long job,
    String source,
    long resumed,
    IngestJob.Counts counts,
    List<Item> items) {
  private static final int PAGE = 1000;
  private static final int SHOWN = 20;
  private static final int ID_SHOWN = 12;

  /// One item.
  ///
  /// @param outcome `ACCEPTED`, `NOT_READ`, `NEW_VERSION_OF`, `SAME_AS`, `REJECTED`, `SKIPPED`
  /// @param document its id, unless it was refused before it had one
  /// @param earlier the version before it
  /// @param copies other documents of the project that carry the same report
  record Item(
      String address,
      String outcome,
      @Nullable String document,
      @Nullable String earlier,
      List<CopyOf> copies,
      @Nullable Problem problem) {}

  /// Another carrier of the report.
  record CopyOf(String document, String kind) {}

  /// Why an item was not taken in.
  record Problem(String stage, String code, String message) {}

  static IngestReport of(Workplace workplace, IngestJob job, Optional<IngestJob> before) {
    List<Item> items = new ArrayList<>();
    long last = 0;
    List<ItemOutcome> page = workplace.store().ingests().outcomes(job.number(), last, PAGE);
    while (!page.isEmpty()) {
      page.forEach(outcome -> items.add(item(workplace, outcome)));
      last = page.getLast().number();
      page = workplace.store().ingests().outcomes(job.number(), last, PAGE);
    }
    return new IngestReport(
        workplace.project().folder().toString(),
        job.number(),
        job.source(),
        before.map(one -> one.counts().total()).orElse(0L),
        job.counts(),
        items);
  }

  private static Item item(Workplace workplace, ItemOutcome outcome) {
    return new Item(
        outcome.address(),
        outcome.kind().name(),
        outcome.document().map(DocumentId::toString).orElse(null),
        outcome.earlier().map(DocumentId::toString).orElse(null),
        outcome.document().map(id -> copies(workplace, id)).orElse(List.of()),
        outcome
            .problem()
            .map(problem -> new Problem(problem.stage(), problem.code(), problem.message()))
            .orElse(null));
  }

  private static List<CopyOf> copies(Workplace workplace, DocumentId id) {
    return workplace.store().copies().of(id).stream()
        .map(link -> new CopyOf(VersionLinks.other(id, link).toString(), link.kind().name()))
        .toList();
  }

  void print(PrintWriter out) {
    out.printf("Project %s%n", project);
    count(out, Kind.ACCEPTED, counts.accepted());
    count(out, Kind.NEW_VERSION_OF, counts.newVersions());
    count(out, Kind.SAME_AS, counts.same());
    count(out, Kind.NOT_READ, counts.notRead());
    count(out, Kind.SKIPPED, counts.skipped());
    count(out, Kind.REJECTED, counts.rejected());
    out.println("Read by machine; no person has reviewed it.");
    out.flush();
  }

  private void count(PrintWriter out, Kind kind, long number) {
    if (number == 0 && kind != Kind.ACCEPTED) {
      return;
    }
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    out.printf(Locale.ROOT, "%-15s %,7d%n", name, number);
    if (kind == Kind.ACCEPTED) {
      return;
    }
    items.stream()
        .filter(item -> item.outcome().equals(kind.name()))
        .limit(SHOWN)
        .forEach(item -> out.printf("    %s%s%n", item.address(), remark(item)));
    if (number > SHOWN) {
      out.printf(Locale.ROOT, "    and %,d more (--json lists all)%n", number - SHOWN);
    }
  }

  private static String remark(Item item) {
    if (item.problem() != null) {
      return "%n        %s (%s)".formatted(item.problem().message(), item.problem().code());
    }
    if (item.earlier() != null) {
      return " after " + brief(item.earlier());
    }
    return item.document() == null ? "" : " = " + brief(item.document());
  }

  private static String brief(String id) {
    return id.substring(0, Math.min(ID_SHOWN, id.length()));
  }
}
