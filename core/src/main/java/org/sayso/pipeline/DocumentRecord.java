package org.sayso.pipeline;

import java.util.List;
import java.util.Objects;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.Claim;
import org.sayso.claim.Statement;
import org.sayso.document.SourceDocument;
import org.sayso.event.EventMention;
import org.sayso.mention.Mentions;
import org.sayso.resolution.Resolutions;
import org.sayso.text.ArticleText;

/// All that was read from one document.
///
/// @param run what read it
/// @param source the document, with the facts that its page states
/// @param text the text with its linguistic layer
/// @param statements acts of saying, the outlet's own last
/// @param claims in text order, parents before children
/// @param events in text order
public record DocumentRecord(
    RunProvenance run,
    SourceDocument source,
    AnnotatedText text,
    Mentions mentions,
    List<Statement> statements,
    List<Claim> claims,
    List<EventMention> events,
    Resolutions resolutions,
    List<Warning> warnings) {
  public DocumentRecord {
    Objects.requireNonNull(run, "run");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mentions, "mentions");
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    Objects.requireNonNull(resolutions, "resolutions");
    warnings = List.copyOf(warnings);
  }

  public ArticleText article() {
    return text.article();
  }
}
