package org.sayso.eval.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.event.AffectedObject;
import org.sayso.event.Cell;
import org.sayso.event.EventMention;
import org.sayso.event.EventTagger;
import org.sayso.evidence.Row;
import org.sayso.mention.Mention;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.resolution.NewsDate;
import org.sayso.text.TextSpan;

/// Takes from a record what the learned reading of incidents goes by.
final class MucTextReader {
  private static final List<Cell> PARTS =
      List.of(Cell.WHO, Cell.WHOM, Cell.PLACE, Cell.DATE, Cell.MEANS);

  /// Below this a part is not worth a word.
  private static final double LEAST = 0.15;

  private final DocumentRecord record;
  private final AnnotatedText text;
  private final EventTagger.Tagged tagged;
  private final List<MucText.Tag> tags = new ArrayList<>();

  private MucTextReader(DocumentRecord record, EventTagger tagger) {
    this.record = record;
    this.tagged = tagger.tag(record.text());
    this.text = record.text();
  }

  static MucText read(DocumentRecord record, EventTagger tagger) {
    return new MucTextReader(record, tagger).read();
  }

  private MucText read() {
    record.mentions().all().forEach(one -> tag(one.span(), one.kindName()));
    record.events().forEach(this::tag);
    return new MucText(
        text.tokens().stream()
            .map(token ->
                new MucText.Word(
                    token.lower(), token.lemma().toLowerCase(Locale.ROOT), token.pos().name()))
            .toList(),
        text.sentences().stream()
            .map(one -> new MucText.Range(one.firstToken(), one.endToken()))
            .toList(),
        text.nounPhrases().stream()
            .map(one -> new MucText.Phrase(one.firstToken(), one.endToken(), one.head()))
            .toList(),
        tags,
        days(),
        places(),
        acts(),
        MucDays.dateline(record),
        record.article().dateline().flatMap(line -> line.place()).map(this::capitals));
  }

  private String capitals(TextSpan span) {
    return MucWords.upper(record.article().words(span));
  }

  private Optional<MucText.Range> range(TextSpan span) {
    int first = text.tokenAt(span.begin());
    int end = first;
    while (end < text.tokens().size() && text.tokens().get(end).span().begin() < span.end()) {
      end++;
    }
    return end > first ? Optional.of(new MucText.Range(first, end)) : Optional.empty();
  }

  private void tag(TextSpan span, String what) {
    range(span).ifPresent(words -> tags.add(new MucText.Tag(words, what)));
  }

  private void tag(EventMention event) {
    String type = event.type().name();
    tag(event.evidence().getFirst().span(), type + ":" + event.happened());
    event.participants().forEach(one -> tag(one.row(), type + ":" + one.role()));
    event.instruments().forEach(one -> tag(one.row(), type + ":INSTRUMENT"));
    for (AffectedObject one : event.objects()) {
      tag(one.row(), type + ":OBJECT");
    }
    event.harm().forEach(one -> tag(one.row(), type + ":" + one.effect()));
  }

  private void tag(Row row, String what) {
    tag(row.words().span(), what);
  }

  private List<MucText.Act> acts() {
    List<EventTagger.Act> told = tagged.acts();
    int[] happening = happenings(told);
    List<TextSpan> phrases =
        Stream.concat(
                text.nounPhrases().stream()
                    .map(one -> text.spanOf(one.firstToken(), one.endToken())),
                record.mentions().all().stream().map(Mention::span))
            .distinct()
            .toList();
    List<MucText.Act> found = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      EventTagger.Act act = told.get(i);
      List<MucText.Played> played = new ArrayList<>();
      for (TextSpan phrase : phrases) {
        for (Cell part : PARTS) {
          double chance = tagged.chance(part, act.words(), phrase).orElse(0);
          if (chance >= LEAST) {
            range(phrase)
                .ifPresent(words -> played.add(new MucText.Played(words, part.name(), chance)));
          }
        }
      }
      String what = act.type().map(Enum::name).orElse("HURT");
      Optional<MucText.Range> words = range(act.words());
      if (words.isPresent()) {
        found.add(new MucText.Act(words.get(), what, happening[i], played));
      }
    }
    return found;
  }

  /// By act the first of those that tell the same happening, each by way of others.
  private int[] happenings(List<EventTagger.Act> told) {
    int[] first = IntStream.range(0, told.size()).toArray();
    for (int i = 0; i < told.size(); i++) {
      for (int j = 0; j < i; j++) {
        double there = tagged.same(told.get(i).words(), told.get(j).words()).orElse(0);
        double back = tagged.same(told.get(j).words(), told.get(i).words()).orElse(0);
        if (there + back >= 1 && first[i] != first[j]) {
          int from = Math.max(first[i], first[j]);
          int to = Math.min(first[i], first[j]);
          for (int k = 0; k <= i; k++) {
            first[k] = first[k] == from ? to : first[k];
          }
        }
      }
    }
    return first;
  }

  private List<MucText.Days> days() {
    List<MucText.Days> found = new ArrayList<>();
    for (Mention.DateMention one : record.mentions().of(Mention.DateMention.class)) {
      Optional<NewsDate> date = record.resolutions().date(one.span());
      Optional<LocalDate> begin = date.flatMap(NewsDate::start).map(NewsDate.Bounds::earliest);
      Optional<LocalDate> end = date.flatMap(NewsDate::end).map(NewsDate.Bounds::latest);
      Optional<MucText.Range> words = range(one.span());
      if (begin.isPresent() && end.isPresent() && words.isPresent()) {
        found.add(new MucText.Days(words.orElseThrow(), begin.orElseThrow(), end.orElseThrow()));
      }
    }
    return found;
  }

  private List<MucText.Spot> places() {
    List<MucText.Spot> found = new ArrayList<>();
    record
        .resolutions()
        .places()
        .forEach((span, place) ->
            place
                .resolution()
                .value()
                .map(MucPlaces::form)
                .ifPresent(form ->
                    range(span).ifPresent(words -> found.add(new MucText.Spot(words, form)))));
    found.sort(
        Comparator.comparingInt((MucText.Spot one) -> one.words().first())
            .thenComparing(MucText.Spot::form));
    return found;
  }
}
