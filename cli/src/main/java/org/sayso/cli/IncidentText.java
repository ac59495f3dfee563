package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.origin.OriginsView;

/// Prints for a person what other documents tell of the same event.
record IncidentText(PrintWriter out, IncidentView incident) {
  void print() {
    List<IncidentView.Telling> others =
        incident.accounts().stream().filter(one -> !one.decision().equals("SELF")).toList();
    out.printf("incident %s%n", incident.id());
    out.printf("  joined by %s: %s%n", incident.rules().ruleSet(), incident.rules().because());
    if (others.isEmpty()) {
      out.println("  no other document of the project is taken to tell of it");
    }
    others.forEach(this::telling);
    incident.tolls().forEach(this::toll);
    incident.contradictions().forEach(this::parting);
    incident.answers().forEach(this::reply);
    incident.figures().forEach(this::figure);
    origins(incident.origins());
    out.println();
  }

  private void telling(IncidentView.Telling one) {
    out.printf(
        "  %s %s, %s: %s (event %s)%n",
        one.supersededBy() == null ? "also told by" : "told by an earlier version, not counted, of",
        or(one.publisher(), "an outlet not stated"),
        or(one.date(), "day not stated"),
        Words.quote(or(one.title(), "(no title)")),
        one.event());
    String word =
        switch (one.decision()) {
          case "JOINED" -> "joined because";
          case "APART" -> "would be kept apart because";
          default -> "joined through others, since";
        };
    String by = one.ruleSet() == null ? "" : " (" + one.ruleSet() + ")";
    out.printf("    %s%s: %s%n", word, by, String.join("; ", one.reasons()));
  }

  private void toll(IncidentView.TollPoint one) {
    out.printf(
        "  %-9s %s: %s%s by %s%s%s%n",
        one.effect().toLowerCase(Locale.ROOT),
        or(one.date(), "day not stated"),
        one.value(),
        one.part() ? " (of the whole)" : "",
        one.speaker(),
        one.outlet() ? " (the outlet)" : "",
        one.documents().size() > 1 ? ", in %d documents".formatted(one.documents().size()) : "");
  }

  private void parting(IncidentView.Parting one) {
    out.printf("  cannot all hold: %s%n", one.cell());
    for (IncidentView.Value value : one.values()) {
      out.printf(
          "    %s says %s, %s (claim %s)%n",
          value.speaker(),
          Words.quote(value.value()),
          or(value.date(), "day not stated"),
          value.claim());
    }
  }

  private void reply(IncidentView.Reply one) {
    out.printf(
        "  %s (%s, claim %s) answers %s (claim %s): %s%n",
        one.speaker(),
        one.stance(),
        one.claim(),
        one.answeredSpeaker(),
        one.answered(),
        one.reason());
  }

  private void figure(IncidentView.Suggested one) {
    out.printf(
        "  %s, %s: %s (suggested: %s)%n",
        one.ruleSet(), one.effect().toLowerCase(Locale.ROOT), numbers(one), one.reason());
  }

  private void origins(OriginsView origins) {
    OriginCounts counts = origins.counts();
    out.printf(
        "  told by origins: %d established, %d of a side counted already, %d of undetermined lineage%n",
        counts.established(), counts.aligned(), counts.undetermined());
    for (OriginsView.OneOrigin one : origins.list()) {
      out.printf(
          "    %s (%s; %s: %s), %s in %s%n",
          one.origin(),
          one.kind(),
          one.weight().toLowerCase(Locale.ROOT),
          one.because(),
          count(one.statements(), "statement"),
          count(one.documents(), "document"));
      one.claims()
          .forEach(claim ->
              out.printf(
                  "      %s, %s %s, rule %s%n",
                  or(claim.date(), "day not stated"), claim.id(), claim.because(), claim.by()));
    }
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String numbers(IncidentView.Suggested one) {
    if (one.low() == null && one.high() == null) {
      return or(one.best());
    }
    return one.best() == null
        ? "%s to %s".formatted(or(one.low()), or(one.high()))
        : "low %s, best %s, high %s".formatted(or(one.low()), or(one.best()), or(one.high()));
  }

  private static String or(@Nullable Long number) {
    return number == null ? "none" : number.toString();
  }

  private static String or(@Nullable String value, String otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
