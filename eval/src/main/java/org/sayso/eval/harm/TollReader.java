package org.sayso.eval.harm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.HarmUnit;
import org.sayso.event.Role;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.text.TextSpan;

/// The toll of the incident that an article reports, from the harm of its events.
///
/// Of the single events that are told as having happened, by whomever, and are no older than two
/// months before the article, the one with the most killed gives the killed, the one with the most
/// injured the injured. Within an event, what one sentence tells is added, parts aside, and the
/// greatest of these sums counts, or the number of different persons that are named. Who is shot is
/// injured, as the archive counts, unless killed.
public final class TollReader {
  private static final Set<String> PART = Set.of("including", "among");
  private static final Set<Happened> TOLD = Set.of(Happened.REPORTED, Happened.ALLEGED_ONLY);

  private static final Set<String> BEHIND = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");
  private static final Toll NOBODY = new Toll(0, 0);

  private final NewsPipeline pipeline;

  public TollReader(NewsPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// What the article tells; nobody where it cannot be read.
  public Toll read(HarmDocument document) {
    return pipeline.process(document.source())
            instanceof DocumentResult.Processed(DocumentRecord record)
        ? of(record)
        : NOBODY;
  }

  static Toll of(DocumentRecord record) {
    Map<Boolean, List<EventMention>> told =
        record.events().stream()
            .filter(event -> event.aggregation().counts() && TOLD.contains(event.happened()))
            .collect(Collectors.partitioningBy(record::isBackground));
    Toll recent = of(record, told.getOrDefault(false, List.of()));
    return recent.equals(NOBODY) ? of(record, told.getOrDefault(true, List.of())) : recent;
  }

  private static Toll of(DocumentRecord record, List<EventMention> events) {
    long killed =
        events.stream()
            .mapToLong(event -> most(record, harm(event, Effect.KILLED)))
            .max()
            .orElse(0);
    long injured = 0;
    for (EventMention event : events) {
      injured = Math.max(injured, most(record, harm(event, Effect.INJURED)));
      long own = most(record, harm(event, Effect.KILLED));
      long shot = shot(record, event);
      injured = Math.max(injured, shot - (shot > killed ? killed : own));
    }
    return new Toll(killed, injured);
  }

  private record Count(TextSpan span, long number, boolean named) {}

  private static List<Count> harm(EventMention event, Effect effect) {
    return event.harm().stream()
        .filter(row -> row.effect() == effect)
        .filter(row -> row.unit() == HarmUnit.PERSONS || row.unit() == HarmUnit.BODIES)
        .filter(row -> row.partOf().isEmpty())
        .map(row ->
            new Count(
                row.row().words().span(),
                row.number().low().orElse(row.number().high().orElse(1)),
                row.actor().isPresent()))
        .toList();
  }

  private static long shot(DocumentRecord record, EventMention event) {
    if (event.type() != EventType.SHOOTING) {
      return 0;
    }
    return most(
        record,
        event.participants().stream()
            .filter(one -> one.role() == Role.TARGET)
            .map(one -> one.row().words().span())
            .filter(span -> !isPart(record, span))
            .map(span -> new Count(span, number(record, span), false))
            .toList());
  }

  /// "four people, including three women"
  private static boolean isPart(DocumentRecord record, TextSpan span) {
    int first = record.text().tokenAt(span.begin());
    return first > 0 && PART.contains(record.text().tokens().get(first - 1).lower());
  }

  private static long number(DocumentRecord record, TextSpan span) {
    return record.mentions().within(span, QuantityMention.class).stream()
        .map(QuantityMention::number)
        .filter(number -> number.low().isPresent())
        .mapToLong(number -> number.low().getAsLong())
        .findFirst()
        .orElse(1);
  }

  private static long most(DocumentRecord record, List<Count> counts) {
    Map<TextSpan, Long> sums = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (Count one : counts) {
      TextSpan sentence = record.text().sentenceAt(one.span().begin()).span();
      if (counts.stream().noneMatch(other -> isApposition(record, other.span(), one.span()))) {
        sums.merge(sentence, one.number(), Long::sum);
      }
      if (one.named()) {
        String name = name(record.article().words(one.span()));
        if (names.stream().noneMatch(name::equals)) {
          names.add(name);
        }
      }
    }
    long most = sums.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return Math.max(most, names.size());
  }

  /// The surname, without "Jr." and the like.
  private static String name(String words) {
    List<String> parts =
        Pattern.compile(" ").splitAsStream(words).filter(word -> !BEHIND.contains(word)).toList();
    return parts.isEmpty() ? words : parts.getLast();
  }

  /// "his brother, Tarn Brun": one person.
  private static boolean isApposition(DocumentRecord record, TextSpan noun, TextSpan name) {
    String text = record.article().text();
    return noun.end() < name.begin()
        && text.substring(noun.end(), name.begin()).equals(", ")
        && Character.isLowerCase(text.charAt(noun.begin()))
        && Character.isUpperCase(text.charAt(name.begin()));
  }
}
