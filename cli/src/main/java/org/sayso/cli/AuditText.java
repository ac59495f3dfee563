package org.sayso.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.sayso.audit.Audit;
import org.sayso.audit.AuditedLine;
import org.sayso.audit.Finding;
import org.sayso.evidence.Quoted;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.BlockKind;

/// An audit for people: each line, and below it what is to be noted with the words on both sides.
record AuditText(PrintWriter out, DocumentRecord record, Audit audit) {
  private static final int LONGEST_QUOTE = 240;

  void print() {
    out.println(record.source().metadata().title().orElse("Untitled document"));
    if (audit.lines().isEmpty()) {
      out.println(nothing());
    }
    audit.lines().forEach(this::print);
    out.printf("Read by machine (%s); a hint where to look, no verdict.%n", record.run().reader());
    out.flush();
  }

  private String nothing() {
    if (!record.text().read()) {
      return "Not read: the language is " + record.text().language() + ".";
    }
    boolean body =
        record.text().sentences().stream().anyMatch(sentence -> sentence.block() == BlockKind.BODY);
    return body
        ? "No title, summary, takeaway or caption to hold against the body."
        : "No body to hold anything against.";
  }

  private void print(AuditedLine line) {
    out.printf(
        "%n%s: %s%n", line.block().name().toLowerCase(Locale.ROOT), words(line.words().text()));
    if (line.findings().isEmpty()) {
      out.println(line.isQuestion() ? "  asks, and states nothing" : "  nothing to compare");
    }
    line.findings().forEach(finding -> print(line, finding));
  }

  private void print(AuditedLine line, Finding finding) {
    String part =
        finding.line().equals(line.words()) ? "" : " \"" + words(finding.line().text()) + "\"";
    out.printf("  %s%s: %s%n", finding.kind().words(), part, finding.message());
    for (Quoted body : finding.body()) {
      out.printf("      body: \"%s\"%n", words(body.text()));
    }
  }

  private static String words(String text) {
    String single = text.strip().replaceAll("\\s+", " ");
    return single.length() <= LONGEST_QUOTE ? single : single.substring(0, LONGEST_QUOTE) + "…";
  }
}
