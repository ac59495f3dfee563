package org.sayso.store.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.Count;
import org.sayso.coding.NotCounted;
import org.sayso.coding.Setting;
import org.sayso.event.Effect;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.NewsDate;
import org.sayso.store.export.ExportRows.EventRow;
import org.sayso.store.json.Sayso1;

/// What a row of a coded format is made of: a masked event, and what rule sets need of it.
///
/// @param counts the rows that count people, by what was done to them
/// @param crowd how many take part in a protest or a riot, by each who holds it to be so
/// @param passage the words that tell it, with persons covered so that offsets hold
/// @param reason why it does not count, empty when it does
/// @param background whether it lies long before the news of its document
record CodedRow(
    EventRow row,
    Setting setting,
    Map<Effect, List<Count>> counts,
    List<NewsNumber> crowd,
    Optional<NewsDate> day,
    Where where,
    Telling telling,
    Sayso1.Span passage,
    Optional<NotCounted> reason,
    boolean background) {
  Sayso1.Event event() {
    return row.event();
  }

  Sayso1.Document document() {
    return row.document();
  }

  /// The words that tell it, with persons masked.
  String words() {
    return event().evidence().stream()
        .filter(span -> span.begin() == passage.begin() && span.end() == passage.end())
        .map(Sayso1.Span::text)
        .findFirst()
        .orElse(passage.text());
  }

  /// The rows that count people injured.
  List<Count> injured() {
    return counts.getOrDefault(Effect.INJURED, List.of());
  }

  @Nullable String firstDay() {
    return day.flatMap(NewsDate::start).map(bounds -> bounds.earliest().toString()).orElse(null);
  }

  @Nullable String lastDay() {
    return day.flatMap(NewsDate::end).map(bounds -> bounds.latest().toString()).orElse(null);
  }

  /// The year in which it began and ended, if that is one.
  @Nullable Integer year() {
    Optional<Integer> first =
        day.flatMap(NewsDate::start).map(bounds -> bounds.earliest().getYear());
    Optional<Integer> last = day.flatMap(NewsDate::end).map(bounds -> bounds.latest().getYear());
    return first.filter(year -> last.filter(year::equals).isPresent()).orElse(null);
  }

  static @Nullable Integer boxed(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  static @Nullable Long boxed(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }
}
