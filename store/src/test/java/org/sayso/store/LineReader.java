package org.sayso.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.ReadingIds;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.ingest.ReadResult;
import org.sayso.store.ingest.Reader;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Reads lines such as `Colonel Maud Ferrick said: five men were killed in Miravel on 2019-03-02.`
/// so that store tests need no real reader. A text that begins with `!` cannot be read, one that
/// begins with `?` is in a language that is not read.
public final class LineReader implements Reader {
  private static final Pattern LINE =
      Pattern.compile("(?m)^(?<speaker>[^:\n]+?) (?<cue>said|denied|alleged): (?<content>[^\n]+)$");
  private static final Pattern EVENT =
      Pattern.compile("(?<number>\\w+) (?<who>men|farmers) were (?<cue>killed|seized)");
  private static final Pattern PLACE = Pattern.compile("\\bin (?<place>[A-Z]\\w+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Map<String, String> STANCES =
      Map.of("said", "ASSERTS", "denied", "DENIES", "alleged", "ALLEGES");
  private final String version;

  public LineReader() {
    this("1");
  }

  public LineReader(String version) {
    this.version = version;
  }

  @Override
  public ReadResult read(SourceDocument document) {
    String text = new String(document.body(), StandardCharsets.UTF_8);
    if (text.startsWith("!")) {
      return new ReadResult.Rejected(new StageProblem("text", "no-text", "nothing to read in it"));
    }
    return new ReadResult.Processed(
        new Lines(text, document.metadata(), version).reading(document));
  }

  /// One text on its way.
  private static final class Lines {
    private final String text;
    private final SourceMetadata metadata;
    private final String version;
    private final ReadingIds ids;
    private final List<Sayso1.Mention> mentions = new ArrayList<>();
    private final List<Sayso1.Statement> statements = new ArrayList<>();
    private final List<Sayso1.Claim> claims = new ArrayList<>();
    private final List<Sayso1.Event> events = new ArrayList<>();
    private final Map<String, Sayso1.Actor> actors = new LinkedHashMap<>();

    Lines(String text, SourceMetadata metadata, String version) {
      this.text = text;
      this.metadata = metadata;
      this.version = version;
      this.ids = new ReadingIds(Sha256.of(text));
    }

    Sayso1.Reading reading(SourceDocument source) {
      boolean read = !text.startsWith("?");
      Matcher line = LINE.matcher(text);
      while (read && line.find()) {
        claim(line);
      }
      return new Sayso1.Reading(
          Sayso1.SCHEMA,
          new Sayso1.Run("rline" + version, "test", "lines@" + version, ""),
          document(source, read),
          mentions,
          statements,
          claims,
          events,
          List.copyOf(actors.values()),
          List.of());
    }

    private Sayso1.Document document(SourceDocument source, boolean read) {
      return new Sayso1.Document(
          source.id().toString(),
          source.id().toString(),
          Sha256.of(text).hex(),
          metadata.title().orElse(text.lines().findFirst().orElse("")),
          metadata.publisher().orElse(null),
          metadata
              .published()
              .map(day -> new Sayso1.Published(day.value().toString(), day.from().name()))
              .orElse(null),
          null,
          metadata.byline().orElse(null),
          null,
          metadata.url().orElse(null),
          read ? "en" : "fr",
          read,
          source.status().name(),
          null,
          text.isEmpty() ? List.of() : List.of(new Sayso1.Block("BODY", 0, text.length())),
          text);
    }

    private Sayso1.Span span(Matcher matcher, String group) {
      return new Sayso1.Span(matcher.group(group), matcher.start(group), matcher.end(group));
    }

    private static TextSpan place(Sayso1.Span span) {
      return new TextSpan(span.begin(), span.end());
    }

    private void claim(Matcher line) {
      Sayso1.Span source = span(line, "speaker");
      Sayso1.Span content = span(line, "content");
      String actor = actor(source);
      String stance = STANCES.get(line.group("cue"));
      String id = ids.claim("DIRECT " + stance, List.of(place(content)), 0).toString();
      String statement = ids.statement("x", List.of(place(content)), 0).toString();
      Sayso1.Speaker speaker = speaker(source.text(), actor);
      statements.add(
          new Sayso1.Statement(value(statement), speaker, "NOT_STATED", "QUOTED_ONLY", null, null));
      Optional<Sayso1.Event> event = event(content, value(id));
      event.ifPresent(events::add);
      claims.add(
          new Sayso1.Claim(
              value(id),
              value(statement),
              null,
              "BODY",
              source.text().equals("Here") ? "NARRATED" : "INDIRECT",
              stance,
              "NOT_STATED",
              "NEUTRAL",
              "AS_PRINTED",
              null,
              source,
              span(line, "cue"),
              List.of(content),
              speaker,
              List.of(),
              new Sayso1.About(event.map(Sayso1.Event::id).stream().toList(), List.of()),
              "rule:line@" + version,
              0.5,
              "MACHINE"));
    }

    /// Ids print as their value or as a record that holds it.
    private static String value(String id) {
      Matcher plain = Pattern.compile("[a-z][0-9a-f]{24}").matcher(id);
      return plain.find() ? plain.group() : id;
    }

    private String actor(Sayso1.Span source) {
      String id = "doc:" + source.text().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      actors.putIfAbsent(
          id, new Sayso1.Actor(id, source.text(), "PERSON", "XT", List.of(), "UNKNOWN"));
      mentions.add(
          new Sayso1.Mention(
              value(ids.mention("PERSON", place(source)).toString()),
              "PERSON",
              source.text(),
              source.begin(),
              source.end(),
              id,
              null,
              "rule:line@1",
              0.5));
      return id;
    }

    private static Sayso1.Speaker speaker(String name, @Nullable String actor) {
      return new Sayso1.Speaker(actor, name, name, "NAMED", "UNKNOWN", null, "RESOLVED", List.of());
    }

    private Optional<Sayso1.Event> event(Sayso1.Span content, String claim) {
      Matcher found = EVENT.matcher(text).region(content.begin(), content.end());
      if (!found.find()) {
        return Optional.empty();
      }
      Sayso1.Span cue = span(found, "cue");
      boolean killed = cue.text().equals("killed");
      return Optional.of(
          new Sayso1.Event(
              value(ids.event("x", List.of(place(cue)), 0).toString()),
              killed ? "KILLING" : "ABDUCTION",
              "UNSPECIFIED",
              "REPORTED",
              "SINGLE",
              null,
              null,
              dates(content, claim),
              places(content, claim),
              List.of(),
              List.of(),
              List.of(),
              List.of(harm(span(found, "number"), claim, killed ? "KILLED" : "ABDUCTED")),
              List.of(cue),
              "rule:line@" + version,
              0.5,
              "MACHINE"));
    }

    private List<Sayso1.DateRow> dates(Sayso1.Span content, String claim) {
      Matcher day = DAY.matcher(text).region(content.begin(), content.end());
      if (!day.find()) {
        return List.of();
      }
      Sayso1.Bounds bounds = new Sayso1.Bounds(day.group(), day.group());
      return List.of(
          new Sayso1.DateRow(
              day.group(),
              day.start(),
              day.end(),
              claim,
              "rule:line@1",
              0.5,
              day.group(),
              bounds,
              bounds,
              "POINT",
              null,
              "NONE",
              List.of(),
              List.of()));
    }

    private List<Sayso1.PlaceRow> places(Sayso1.Span content, String claim) {
      Matcher place = PLACE.matcher(text).region(content.begin(), content.end());
      if (!place.find()) {
        return List.of();
      }
      String name = place.group("place");
      return List.of(
          new Sayso1.PlaceRow(
              name,
              place.start("place"),
              place.end("place"),
              claim,
              "rule:line@1",
              0.5,
              "OCCURRED",
              name,
              "xt:" + name,
              1.0,
              2.0,
              1,
              "RESOLVED",
              List.of("Tavara", "Karst"),
              List.of()));
    }

    private static Sayso1.Harm harm(Sayso1.Span number, String claim, String effect) {
      return new Sayso1.Harm(
          number.text(),
          number.begin(),
          number.end(),
          claim,
          "rule:line@1",
          0.5,
          effect,
          "PERSONS",
          new Sayso1.NewsNumber("WORD", null, null, number.text(), List.of()),
          null,
          null,
          null,
          null,
          "NOT_STATED",
          null,
          null,
          null,
          null);
    }
  }
}
