package org.sayso.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// Prints the reading of one document for a person: claims by number, then events with who tells
/// each row.
final class ReadingText {
  private final PrintWriter out;
  private final Sayso1.Reading reading;
  private final Map<String, String> numbers = new HashMap<>();

  ReadingText(PrintWriter out, Sayso1.Reading reading) {
    this.out = out;
    this.reading = reading;
    for (Sayso1.Claim claim : reading.claims()) {
      numbers.put(claim.id(), "C" + (numbers.size() + 1));
    }
  }

  void print() {
    head();
    out.println();
    out.println("Claims");
    reading.claims().forEach(this::claim);
    out.println();
    out.println("Events");
    reading.events().forEach(this::event);
    if (!reading.cases().isEmpty()) {
      out.println();
      out.println("Cases");
      reading.cases().forEach(this::caseOf);
    }
    for (Sayso1.Warning warning : reading.warnings()) {
      out.printf("note: %s (%s)%n", warning.message(), warning.code());
    }
    out.println("Read by machine (" + reading.run().reader() + "); no person has reviewed it.");
    out.flush();
  }

  private void head() {
    Sayso1.Document document = reading.document();
    out.println(or(document.title(), "(no title)"));
    Sayso1.Published published = document.published();
    out.printf(
        "%s, published %s%n",
        or(document.publisher(), "outlet not stated"),
        published == null
            ? "day not stated"
            : published.value() + " (from " + published.from() + ")");
    out.printf("document %s%n", document.id());
  }

  private void claim(Sayso1.Claim claim) {
    String parent = claim.parent() == null ? "" : " inside " + number(claim.parent());
    out.printf(
        "  %s%s  %s, %s, %s: %s%n",
        number(claim.id()),
        parent,
        speaker(claim),
        claim.form(),
        claim.stance(),
        Words.quote(claim.contentText()));
    for (Sayso1.Relation relation : claim.about().relations()) {
      out.printf(
          "        %s%s %s%s%s%n",
          relation.negated() ? "not: " : "",
          relation.subject().name(),
          relation.kind(),
          " " + relation.object().name(),
          relation.degree() == null ? "" : " (" + relation.degree().text() + ")");
    }
  }

  private static String speaker(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    return speaker.name().equals(speaker.asDescribed())
        ? speaker.name()
        : speaker.name() + " (\"" + speaker.asDescribed() + "\")";
  }

  private void event(Sayso1.Event event) {
    String mode = event.mode().equals("UNSPECIFIED") ? "" : " " + event.mode();
    out.printf(
        "  %s%s, %s, %s%s: %s%n",
        event.type(),
        mode,
        event.happened(),
        event.aggregation(),
        reading.isBackground(event) ? ", before the news" : "",
        Words.quote(event.evidence().getFirst().text()));
    event.dates().forEach(row -> row("when", row.text() + " = " + row.edtf(), row));
    event.places().forEach(row -> row("where", row.text() + path(row), row));
    event.participants().forEach(row -> row("who", RowText.value(row), row));
    event.instruments().forEach(row -> row("with", row.text() + " = " + row.kind(), row));
    event
        .objects()
        .forEach(
            row -> row("what", row.text() + (row.effect() == null ? "" : " " + row.effect()), row));
    event
        .harm()
        .forEach(row ->
            row(
                "harm",
                row.effect()
                    + " "
                    + RowText.number(row.number())
                    + " "
                    + row.unit()
                    + " "
                    + Words.quote(row.text()),
                row));
  }

  private void caseOf(Sayso1.Case one) {
    out.printf("  %s%n", one.person());
    for (Sayso1.CaseRow row : one.rows()) {
      String when = row.date() == null ? "" : " " + row.date();
      String where = row.place() == null ? "" : " " + row.place();
      out.printf(
          "        %-12s %s%s%s  [%s]%n",
          row.kind(), Words.quote(row.text()), when, where, number(row.claim()));
    }
  }

  private static String path(Sayso1.PlaceRow row) {
    return row.path().isEmpty() ? " = " + row.status() : " = " + String.join(" › ", row.path());
  }

  private void row(String cell, String value, Sayso1.Row row) {
    out.printf("        %-6s %s  [%s]%n", cell, value, number(row.claim()));
  }

  private String number(String claim) {
    return numbers.getOrDefault(claim, claim);
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
