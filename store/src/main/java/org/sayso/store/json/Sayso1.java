package org.sayso.store.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.event.Involvement;
import org.sayso.event.Role;

/// The records of the JSON schema `sayso/1`, field by field as `docs/formats.md` lists them.
///
/// Offsets are UTF-16 code units into `document.text`, begin inclusive, end exclusive; unknown is
/// null. Closed vocabularies are the enum names of `core`.
public final class Sayso1 {
  /// The value of `schema`.
  public static final String SCHEMA = "sayso/1";

  /// So many days before a document an event may lie and still be its news.
  private static final int NEWS_DAYS = 62;

  private Sayso1() {}

  /// One document with all that was read from it.
  public record Reading(
      String schema,
      Run run,
      Document document,
      List<Mention> mentions,
      List<Statement> statements,
      List<Claim> claims,
      List<Event> events,
      List<Actor> actors,
      List<Warning> warnings,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Case> cases,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AuditLine> audit) {
    /// Old files have no cases and no audit.
    public Reading {
      cases = List.copyOf(Objects.requireNonNullElse(cases, List.of()));
      audit = List.copyOf(Objects.requireNonNullElse(audit, List.of()));
    }

    /// The same reading with these claims in place of its own.
    public Reading withClaims(List<Claim> others) {
      return new Reading(
          schema,
          run,
          document,
          mentions,
          statements,
          others,
          events,
          actors,
          warnings,
          cases,
          audit);
    }

    /// The same reading with this audit of its digest.
    public Reading withAudit(List<AuditLine> lines) {
      return new Reading(
          schema,
          run,
          document,
          mentions,
          statements,
          claims,
          events,
          actors,
          warnings,
          cases,
          lines);
    }

    /// With the cases that follow from the events and claims.
    public Reading(
        String schema,
        Run run,
        Document document,
        List<Mention> mentions,
        List<Statement> statements,
        List<Claim> claims,
        List<Event> events,
        List<Actor> actors,
        List<Warning> warnings) {
      this(
          schema,
          run,
          document,
          mentions,
          statements,
          claims,
          events,
          actors,
          warnings,
          new Cases(statements, claims, events).all(),
          List.of());
    }

    /// Whether all days of the event lie more than two months before the document's own: told as
    /// background, not as news.
    @JsonIgnore
    public boolean isBackground(Event event) {
      Published published = document.published();
      return published != null
          && !event.dates().isEmpty()
          && event.dates().stream()
              .allMatch(row ->
                  row.finish() != null && isBefore(row.finish().latest(), published.value()));
    }

    private static boolean isBefore(String day, String published) {
      return LocalDate.parse(day).isBefore(LocalDate.parse(published).minusDays(NEWS_DAYS));
    }
  }

  /// A line of the digest beside the body ([org.sayso.audit.SummaryAudit]).
  ///
  /// @param block name of the block's kind
  public record AuditLine(
      String block, String text, int begin, int end, List<AuditFinding> findings) {}

  /// What is to be noted on a line.
  ///
  /// @param line the words of the line that it concerns
  /// @param body the words of the body that it is held against
  /// @param claims ids of the claims that hold those words
  public record AuditFinding(
      String kind, List<Span> body, List<String> claims, Span line, String message) {
    /// Whether it is something to look at.
    @JsonIgnore
    public boolean isFinding() {
      return !kind.equals("SUPPORTED");
    }
  }

  public record Run(String id, String sayso, String reader, String settings) {}

  public record Document(
      String id,
      String sha256,
      String textSha256,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable Published published,
      @Nullable Dateline dateline,
      @Nullable String byline,
      @Nullable String credit,
      @Nullable String url,
      @Nullable String language,
      boolean read,
      String status,
      @Nullable String versionOf,
      List<Block> blocks,
      String text) {}

  public record Published(String value, String from) {}

  public record Dateline(String text, @Nullable String place, @Nullable String date) {}

  public record Block(String kind, int begin, int end) {}

  public record Mention(
      String id,
      String kind,
      String text,
      int begin,
      int end,
      @Nullable String actor,
      @Nullable String place,
      String by,
      double confidence) {}

  public record Statement(
      String id,
      Speaker speaker,
      String channel,
      String seen,
      @Nullable NewsDate saidOn,
      @Nullable String url) {}

  public record Span(String text, int begin, int end) {}

  public record Speaker(
      @Nullable String actor,
      String name,
      String asDescribed,
      String identity,
      String standing,
      @Nullable String onBehalfOf,
      String status,
      List<String> candidates) {}

  public record Claim(
      String id,
      String statement,
      @Nullable String parent,
      String block,
      String form,
      String stance,
      String basis,
      String narrator,
      String fidelity,
      @Nullable String inReplyTo,
      @Nullable Span source,
      @Nullable Span cue,
      List<Span> content,
      Speaker speaker,
      List<ChainLink> chain,
      About about,
      String by,
      double confidence,
      String review) {
    /// The same, its words known to be carried so.
    public Claim withFidelity(String other) {
      return new Claim(
          id,
          statement,
          parent,
          block,
          form,
          stance,
          basis,
          narrator,
          other,
          inReplyTo,
          source,
          cue,
          content,
          speaker,
          chain,
          about,
          by,
          confidence,
          review);
    }

    /// The content spans joined by an ellipsis.
    @JsonIgnore
    public String contentText() {
      return String.join(" … ", content.stream().map(Span::text).toList());
    }
  }

  public record ChainLink(String name, @Nullable String actor, @Nullable Span cue, String claim) {}

  public record About(List<String> events, List<Relation> relations) {}

  public record Relation(
      Party subject,
      String kind,
      Party object,
      @Nullable Span degree,
      @Nullable Span period,
      boolean negated,
      int begin,
      int end,
      String by,
      double confidence) {}

  public record Party(@Nullable String actor, String name, String text, int begin, int end) {}

  public record Event(
      String id,
      String type,
      String mode,
      String happened,
      String aggregation,
      @Nullable NewsNumber incidents,
      @Nullable String partOf,
      List<DateRow> dates,
      List<PlaceRow> places,
      List<Participant> participants,
      List<Instrument> instruments,
      List<AffectedObject> objects,
      List<Harm> harm,
      List<Span> evidence,
      String by,
      double confidence,
      String review) {
    /// Whether it counts as an event: reported, and one happening.
    @JsonIgnore
    public boolean counts() {
      return happened.equals("REPORTED")
          && (aggregation.equals("SINGLE") || aggregation.equals("MULTI_DAY"));
    }
  }

  /// A person's fate over time, as this document tells it.
  ///
  /// @param rows in the order in which they are told
  public record Case(String person, @Nullable String actor, List<CaseRow> rows) {
    public Case {
      rows = List.copyOf(rows);
    }
  }

  /// What a case row tells.
  public enum CaseKind {
    LAST_SEEN,
    TAKEN,
    /// Somebody denies holding the person, or knowing of it.
    DENIED,
    /// Somebody admits or confirms it.
    ACKNOWLEDGED,
    CHARGED,
    RELEASED,
    FOUND,
    FOUND_DEAD
  }

  /// One step of a case.
  ///
  /// @param event the event that it is taken from; null where a claim alone tells it
  /// @param date the day in EDTF, where the event has one
  /// @param place the name of the place, where the event has one
  public record CaseRow(
      String text,
      int begin,
      int end,
      String claim,
      String by,
      double confidence,
      CaseKind kind,
      @Nullable String event,
      @Nullable String date,
      @Nullable String place) {}

  /// What all rows of all cells have.
  public sealed interface Row {
    String text();

    int begin();

    int end();

    String claim();

    String by();

    double confidence();
  }

  /// ROW + NEWSDATE; as ROW has an `end` of its own, the date's end bound is `finish` here.
  public record DateRow(
      String text,
      int begin,
      int end,
      String claim,
      String by,
      double confidence,
      String edtf,
      @Nullable Bounds start,
      @Nullable Bounds finish,
      String extent,
      @Nullable String timeOfDay,
      String anchor,
      List<String> inferred,
      List<String> candidates)
      implements Row {}

  /// Earliest and latest day, ISO 8601.
  public record Bounds(String earliest, String latest) {}

  public record NewsDate(
      String text,
      String edtf,
      @Nullable Bounds start,
      @Nullable Bounds end,
      String extent,
      @Nullable String timeOfDay,
      String anchor,
      List<String> inferred,
      List<String> candidates) {}

  public record PlaceRow(
      String text,
      int begin,
      int end,
      String claim,
      String by,
      double confidence,
      String role,
      String name,
      @Nullable String place,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable Integer precision,
      String status,
      List<String> path,
      List<Candidate> candidates,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable DerivedPoint derived)
      implements Row {
    /// A row whose point is the place's own.
    public PlaceRow(
        String text,
        int begin,
        int end,
        String claim,
        String by,
        double confidence,
        String role,
        String name,
        @Nullable String place,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Integer precision,
        String status,
        List<String> path,
        List<Candidate> candidates) {
      this(
          text,
          begin,
          end,
          claim,
          by,
          confidence,
          role,
          name,
          place,
          lat,
          lon,
          precision,
          status,
          path,
          candidates,
          null);
    }
  }

  /// How the point of a place row was derived, where the text puts something by the place and not
  /// there. The radius is an assumption of the rule set.
  ///
  /// @param ruleSet name and version
  /// @param kind `DISTANCE`, `NEAR`, `OUTSKIRTS`, `BORDER` or `BETWEEN`
  /// @param radiusKm around the point, in kilometres
  /// @param distanceKm the distance told, in kilometres
  /// @param bearing the direction told, in degrees clockwise from north
  /// @param because how point and radius were reckoned
  public record DerivedPoint(
      String ruleSet,
      String kind,
      double radiusKm,
      @Nullable Double distanceKm,
      @Nullable Integer bearing,
      String because) {}

  /// A place that also fits.
  public record Candidate(String place, String name, List<String> path, double lat, double lon) {}

  /// @param number how many they are, of those who take part in a protest or a riot
  public record Participant(
      String text,
      int begin,
      int end,
      String claim,
      String by,
      double confidence,
      String name,
      @Nullable String actor,
      String kind,
      String role,
      String involvement,
      String blame,
      String civilianStatus,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NewsNumber number)
      implements Row {
    /// Whether the row reproaches somebody: with having done it, been behind it, or let it happen.
    public boolean tellsBlame() {
      return Involvement.valueOf(involvement).isReproach(Role.valueOf(role));
    }

    /// Whether the part in it is another than the role says by itself.
    public boolean tellsPart() {
      return !Role.valueOf(role).isDoing()
          && Involvement.valueOf(involvement) != Involvement.UNKNOWN;
    }
  }

  public record Instrument(
      String text, int begin, int end, String claim, String by, double confidence, String kind)
      implements Row {}

  public record AffectedObject(
      String text,
      int begin,
      int end,
      String claim,
      String by,
      double confidence,
      String kind,
      @Nullable String effect,
      NewsNumber number)
      implements Row {}

  public record Harm(
      String text,
      int begin,
      int end,
      String claim,
      String by,
      double confidence,
      String effect,
      String unit,
      NewsNumber number,
      @Nullable String of,
      @Nullable String actor,
      @Nullable Integer partOf,
      @Nullable Boolean includesAttacker,
      String civilianStatus,
      @Nullable String side,
      @Nullable String sex,
      @Nullable String ageGroup,
      @Nullable Span asOf)
      implements Row {}

  public record NewsNumber(
      String qualifier,
      @Nullable Long low,
      @Nullable Long high,
      String text,
      List<Derived> derived) {}

  /// A figure for words such as "dozens", by a named rule set; never a value.
  public record Derived(String ruleSet, long low, long best, long high) {}

  public record Actor(
      String id,
      String name,
      String kind,
      @Nullable String country,
      List<String> aliases,
      @Nullable String protection) {}

  public record Warning(
      String code, String message, @Nullable Integer begin, @Nullable Integer end) {}
}
