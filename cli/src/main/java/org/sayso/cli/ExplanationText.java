package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.cli.Explanation.ClaimStep;
import org.sayso.cli.Explanation.EventHead;
import org.sayso.cli.Explanation.Quotation;
import org.sayso.cli.Explanation.RowStep;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.ClaimOrigin;

/// Prints an [Explanation] for a person, from the record down to the bytes.
final class ExplanationText {
  private static final int ID_SHOWN = 12;

  private final PrintWriter out;
  private final Explanation explanation;

  ExplanationText(PrintWriter out, Explanation explanation) {
    this.out = out;
    this.explanation = explanation;
  }

  void print() {
    if (explanation.event() != null) {
      event(explanation.event());
      explanation.rows().forEach(this::row);
      out.println();
    }
    if (explanation.kind().equals("DOCUMENT")) {
      explanation.claims().forEach(this::brief);
    } else {
      explanation.claims().forEach(this::claim);
    }
    if (explanation.across() != null) {
      new IncidentText(out, explanation.across()).print();
    }
    source();
    explanation.decisions().forEach(decision -> out.println(decision.text()));
    if (explanation.decisions().isEmpty()) {
      out.println("Read by machine; no person has decided on it.");
    }
    out.flush();
  }

  private void event(EventHead event) {
    String mode = event.mode().equals("UNSPECIFIED") ? "" : " " + event.mode();
    out.printf("event %s  (%s)%n", event.id(), review(event.review()));
    line("is", event.type() + mode + ", " + event.happened() + ", " + event.aggregation());
    event.evidence().forEach(words -> quotation("told by", words));
    line("by", rule(event.by(), event.confidence()));
  }

  private void row(RowStep row) {
    out.println();
    out.printf("  %s  %s%n", row.ref(), row.value());
    out.printf("    words %s in %s%n", at(row.words()), Words.quote(row.words().sentence()));
    out.printf("    said by claim %s, rule %s%n", row.claim(), rule(row.by(), row.confidence()));
  }

  private void brief(ClaimStep step) {
    Sayso1.Claim claim = step.claim();
    out.printf(
        "%s  %s, %s: %s%n",
        claim.id(),
        claim.speaker().name(),
        claim.stance(),
        Words.quote(Words.brief(claim.contentText(), 90)));
  }

  private void claim(ClaimStep step) {
    Sayso1.Claim claim = step.claim();
    out.printf("claim %s  (%s)%n", claim.id(), review(claim.review()));
    line("speaker", speaker(claim.speaker()));
    line(
        "says",
        "%s, %s, basis %s, narrator %s, fidelity %s"
            .formatted(
                claim.stance(),
                claim.form(),
                claim.basis(),
                claim.narrator(),
                step.collated() == null ? claim.fidelity() : step.collated().fidelity()));
    step.content().forEach(words -> quotation("words", words));
    if (step.collated() != null) {
      step.collated().others().forEach(this::carried);
    }
    line("chain", chain(claim.chain()));
    if (step.origin() != null) {
      line("origin", origin(step.origin()));
    }
    span("source", claim.source());
    span("cue", claim.cue());
    line("by", rule(claim.by(), claim.confidence()));
    claim.about().relations().forEach(this::relation);
    if (!claim.about().events().isEmpty()) {
      line("about", String.join(", ", claim.about().events()));
    }
    statement(step.statement());
    if (claim.parent() != null) {
      line("inside", "claim " + claim.parent());
    }
    out.println();
  }

  private void carried(Explanation.Carried other) {
    line(
        other.same() ? "same" : "differs",
        "%s in %s, %s, which %s"
            .formatted(
                Words.quote(other.words()),
                Words.brief(other.document(), ID_SHOWN),
                Objects.requireNonNullElse(other.publisher(), "outlet not stated"),
                other.because()));
  }

  private static String origin(ClaimOrigin origin) {
    return "%s (%s): %s, rule %s"
        .formatted(origin.origin(), origin.kind(), origin.because(), origin.by());
  }

  private void relation(Sayso1.Relation relation) {
    line(
        "link",
        "%s%s %s %s, rule %s"
            .formatted(
                relation.negated() ? "not: " : "",
                relation.subject().name(),
                relation.kind(),
                relation.object().name(),
                rule(relation.by(), relation.confidence())));
  }

  private void statement(Sayso1.@Nullable Statement statement) {
    if (statement != null) {
      String day = statement.saidOn() == null ? "day not stated" : statement.saidOn().edtf();
      line(
          "said",
          "%s, %s, %s, statement %s"
              .formatted(day, statement.channel(), statement.seen(), statement.id()));
    }
  }

  private void source() {
    Explanation.Source source = explanation.source();
    out.printf("document %s%n", source.document());
    line("title", Objects.requireNonNullElse(source.title(), "(none)"));
    line(
        "outlet",
        Objects.requireNonNullElse(source.publisher(), "not stated")
            + ", published "
            + Objects.requireNonNullElse(source.published(), "on a day not stated"));
    if (source.url() != null) {
      line("address", source.url());
    }
    if (source.versionOf() != null) {
      line("version", "after " + source.versionOf());
    }
    line("text", "SHA-256 " + source.textSha256());
    line(
        "original",
        source.original() + (source.intact() ? " (as received)" : " (NOT as received)"));
    source
        .copies()
        .forEach(copy ->
            line(
                "copy",
                "carries the same report as %s, %s (%s), because %s"
                    .formatted(
                        Words.brief(copy.document(), ID_SHOWN),
                        Objects.requireNonNullElse(copy.publisher(), "outlet not stated"),
                        copy.kind(),
                        String.join("; ", copy.reasons()))));
    source
        .retrievals()
        .forEach(had ->
            line(
                "had",
                "%s by %s with %s from %s"
                    .formatted(had.at(), had.by(), had.tool(), had.address())));
    line(
        "read",
        "%s, sayso %s, run %s"
            .formatted(source.run().reader(), source.run().sayso(), source.run().id()));
  }

  private void quotation(String name, Quotation words) {
    line(name, at(words) + " " + Words.quote(words.text()));
    if (!words.sentence().equals(words.text())) {
      line("in", Words.quote(words.sentence()));
    }
  }

  private void span(String name, Sayso1.@Nullable Span span) {
    if (span != null) {
      line(name, "%s [%d, %d)".formatted(Words.quote(span.text()), span.begin(), span.end()));
    }
  }

  private void line(String name, String value) {
    out.printf("  %-9s %s%n", name, value);
  }

  private static String speaker(Sayso1.Speaker speaker) {
    String described =
        speaker.name().equals(speaker.asDescribed())
            ? ""
            : " (" + Words.quote(speaker.asDescribed()) + ")";
    String behalf = speaker.onBehalfOf() == null ? "" : ", for " + speaker.onBehalfOf();
    return "%s%s, %s, %s%s, %s"
        .formatted(
            speaker.name(),
            described,
            speaker.identity(),
            speaker.standing(),
            behalf,
            speaker.status());
  }

  private static String chain(List<Sayso1.ChainLink> chain) {
    return chain.stream()
        .map(link -> link.name() + (link.cue() == null ? "" : " (" + link.cue().text() + ")"))
        .collect(Collectors.joining(" → "));
  }

  private static String at(Quotation words) {
    return "[%d, %d)".formatted(words.begin(), words.end());
  }

  private static String rule(String by, double confidence) {
    return String.format(Locale.ROOT, "%s (%.2f)", by, confidence);
  }

  private static String review(String review) {
    return review.equals("MACHINE")
        ? "unreviewed"
        : review.toLowerCase(Locale.ROOT) + " by a person";
  }
}
