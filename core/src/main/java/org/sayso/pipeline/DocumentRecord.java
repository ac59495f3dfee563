package org.sayso.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.Claim;
import org.sayso.claim.Statement;
import org.sayso.document.SourceDocument;
import org.sayso.event.EventMention;
import org.sayso.mention.Mentions;
import org.sayso.resolution.NewsDate;
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

  private static final Pattern OF_YEAR =
      Pattern.compile("(?i)\\b(during the year|year['’]s end)\\b");

  /// So many days before the document an event may lie and still be its news.
  private static final int NEWS_DAYS = 62;

  /// Whether all days of the event lie more than two months before the document's own: told as
  /// background, not as news. Without days, or without the document's day, it is not.
  public boolean isBackground(EventMention event) {
    Optional<LocalDate> eve = source.metadata().published().map(day -> firstDayOfNews(day.value()));
    return eve.isPresent()
        && !event.dates().isEmpty()
        && event.dates().stream()
            .map(row -> resolutions.date(row.row().words().span()))
            .map(date -> date.flatMap(NewsDate::end))
            .allMatch(end ->
                end.filter(bounds -> bounds.latest().isBefore(eve.orElseThrow())).isPresent());
  }

  /// A report on a year, dated its last day, has the whole year for its news.
  private LocalDate firstDayOfNews(LocalDate published) {
    boolean ofYear =
        published.getDayOfYear() == published.lengthOfYear()
            && OF_YEAR.matcher(text.article().text()).find();
    return ofYear ? published.withDayOfYear(1) : published.minusDays(NEWS_DAYS);
  }

  public ArticleText article() {
    return text.article();
  }
}
