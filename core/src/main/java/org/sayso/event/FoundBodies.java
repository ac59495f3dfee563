package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;

/// Whether those who were found dead were killed: by signs of violence on them, or where the
/// sentences around tell of violence and no other cause is told.
final class FoundBodies {
  /// So many sentences around may tell how they died.
  private static final int REACH = 2;

  private final Reading reading;

  FoundBodies(Reading reading) {
    this.reading = reading;
  }

  /// The phrases for those found who were killed.
  List<Phrase> killed(Trigger trigger) {
    boolean signs = reading.hasCue("signs", trigger.view());
    boolean said = trigger.entry().effect().isPresent();
    if (!signs && !(said && isAmidViolence(trigger.view()))) {
      return List.of();
    }
    return trigger.cast().undergoers().stream()
        .map(phrase -> said ? Optional.of(phrase) : dead(trigger.view(), phrase))
        .flatMap(Optional::stream)
        .toList();
  }

  /// "five bodies", "two teachers" of "the bodies of two teachers"; nobody of "his body", who was
  /// told of before.
  private Optional<Phrase> dead(SentenceView view, Phrase body) {
    if (!SenseChecks.isRemains(view, body)) {
      return Optional.empty();
    }
    Optional<Phrase> inside =
        IntStream.range(body.first() + 1, body.head())
            .filter(i -> view.is(i, "of"))
            .mapToObj(of -> new Phrase(of + 1, body.end(), body.head()))
            .findFirst();
    Optional<Phrase> whose =
        inside
            .or(() ->
                view.is(body.end(), "of")
                    ? new ClauseRoles(view).objectAt(body.end() + 1)
                    : Optional.empty())
            .filter(reading::isSomebody);
    boolean counted = !view.isPos(body.first(), PartOfSpeech.PRON) && !view.is(body.first(), "the");
    return whose.isPresent() || !counted ? whose : Optional.of(body);
  }

  private boolean isAmidViolence(SentenceView found) {
    List<SentenceView> all = reading.sentences();
    int at = all.indexOf(found);
    List<SentenceView> around =
        all.subList(Math.max(0, at - REACH), Math.min(all.size(), at + REACH + 1));
    return around.stream().noneMatch(view -> reading.hasCue("othercause", view))
        && around.stream().anyMatch(view -> reading.hasCue("violence", view));
  }
}
