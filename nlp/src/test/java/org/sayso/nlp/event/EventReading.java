package org.sayso.nlp.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.event.EventMention;
import org.sayso.event.Harm;
import org.sayso.event.Involvement;
import org.sayso.event.Participant;
import org.sayso.event.RuleEventExtractor;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.DateFinder;
import org.sayso.mention.Mentions;
import org.sayso.mention.NameLexicon;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NumberFinder;
import org.sayso.mention.RuleMentionFinder;
import org.sayso.nlp.annotation.OpenNlpLanguageIdentifier;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.text.PlainTextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// Reads the events of a text about Tavara with the real tagger and finders, and tells them in
/// lines that a person can check beside the text. Every sentence tells itself.
final class EventReading {
  private static final DefaultAnnotator ANNOTATOR =
      new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load());
  private static final Map<String, ActorKind> ACTORS =
      Map.of(
          "Karst Liberation Front", ActorKind.ARMED_GROUP,
          "KLF", ActorKind.ARMED_GROUP,
          "Sons of the Tide", ActorKind.ARMED_GROUP,
          "Tavaran Army", ActorKind.MILITARY,
          "Tavaran National Police", ActorKind.POLICE,
          "Tavara Rights Watch Committee", ActorKind.NGO);
  private static final List<String> PLACES =
      List.of(
          "Port Selm",
          "Hallow Bay",
          "Miravel",
          "Old Quarry",
          "Tidegate",
          "Corran",
          "Northreach",
          "Karst",
          "Lowmarsh",
          "Tavara");

  private EventReading() {}

  static AnnotatedText annotate(String text) throws UnreadableDocumentException {
    SourceDocument document =
        SourceDocument.of(
            text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
    return ANNOTATOR.annotate(new PlainTextExtractor().extract(document).article());
  }

  static List<EventMention> events(AnnotatedText text, NameLexicon actors, NameLexicon places) {
    RuleMentionFinder finder =
        new RuleMentionFinder(actors, places, List.of(new DateFinder(), new NumberFinder()));
    ReadingIds ids = new ReadingIds(text.article().sha256());
    return new RuleEventExtractor()
        .extract(
            text,
            new Mentions(finder.find(text)),
            span -> ids.claim("NARRATED", List.of(text.sentenceAt(span.begin()).span()), 0));
  }

  static List<EventMention> events(AnnotatedText text) {
    return events(text, EventReading::actor, EventReading::place);
  }

  private static Optional<NameLexicon.NameMatch> actor(List<String> tokens, int from) {
    return ACTORS.keySet().stream()
        .filter(name -> startsAt(tokens, from, name))
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .map(name ->
            new NameLexicon.NameMatch(
                name.split(" ", -1).length, Optional.of(ACTORS.get(name)), "test:tavara@1"));
  }

  private static Optional<NameLexicon.NameMatch> place(List<String> tokens, int from) {
    return PLACES.stream()
        .filter(name -> startsAt(tokens, from, name))
        .findFirst()
        .map(name ->
            new NameLexicon.NameMatch(
                name.split(" ", -1).length, Optional.empty(), "test:tavara@1"));
  }

  private static boolean startsAt(List<String> tokens, int from, String name) {
    List<String> words = List.of(name.split(" ", -1));
    return from + words.size() <= tokens.size()
        && tokens.subList(from, from + words.size()).equals(words);
  }

  static String told(List<EventMention> events) {
    StringBuilder told = new StringBuilder();
    events.forEach(event -> told.append(told(event)));
    return told.toString();
  }

  private static String told(EventMention event) {
    StringBuilder told = new StringBuilder();
    told.append(event.counts() ? "COUNTED " : "kept ")
        .append(event.type())
        .append(' ')
        .append(event.mode())
        .append(' ')
        .append(event.happened())
        .append(' ')
        .append(event.aggregation())
        .append(": ")
        .append(event.evidence().getFirst().text())
        .append('\n');
    event
        .incidents()
        .ifPresent(number -> told.append("  incidents ").append(number.text()).append('\n'));
    event
        .dates()
        .forEach(row -> told.append("  date ").append(row.row().words().text()).append('\n'));
    event
        .places()
        .forEach(row ->
            told.append("  place ")
                .append(row.role())
                .append(' ')
                .append(row.row().words().text())
                .append('\n'));
    event.participants().forEach(row -> told.append(told(row)));
    event
        .instruments()
        .forEach(row ->
            told.append("  instrument ")
                .append(row.kind())
                .append(' ')
                .append(row.row().words().text())
                .append('\n'));
    event
        .objects()
        .forEach(row ->
            told.append("  object ")
                .append(row.kind())
                .append(row.effect().map(effect -> " " + effect).orElse(""))
                .append(' ')
                .append(row.row().words().text())
                .append('\n'));
    event.harm().forEach(row -> told.append(told(row)));
    return told.toString();
  }

  private static String told(Participant row) {
    boolean part = !row.role().isDoing() && row.involvement() != Involvement.UNKNOWN;
    return "  %s%s %s %s%s: %s%n"
        .formatted(
            row.role(),
            part ? " " + row.involvement() : "",
            row.kind(),
            row.blame(),
            row.civilianStatus().name().equals("NOT_STATED") ? "" : " " + row.civilianStatus(),
            row.name());
  }

  private static String told(Harm row) {
    NewsNumber number = row.number();
    String value = number.low().isPresent() ? " " + number.low().getAsLong() : "";
    String part = row.partOf().isPresent() ? " part of " + row.partOf().getAsInt() : "";
    return "  harm %s %s %s%s%s: %s%n"
        .formatted(
            row.effect(), row.unit(), number.qualifier(), value, part, row.row().words().text());
  }
}
