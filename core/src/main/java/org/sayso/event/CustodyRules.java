package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.NewsNumber;
import org.sayso.text.TextSpan;

/// Reads that some of the dead had been held: "Two of the five were in army custody on Wednesday."
///
/// It is a row of harm of whoever says so, beside their death: that they were held is what the
/// question of their death is about. Who held them is read as of anybody ([Holders]).
final class CustodyRules {
  private static final By BY = By.rule("event/harm-in-custody", 1, 0.65);

  private static final Set<String> DEAD = Words.of("the-dead");

  /// So far behind "were" the custody stands: "in the custody", "in police and army custody".
  private static final int NEAR = 6;

  private final Reading reading;
  private final List<Happening> happenings;

  CustodyRules(Reading reading, List<Happening> happenings) {
    this.reading = reading;
    this.happenings = List.copyOf(happenings);
  }

  /// Some of a number of the dead who are said to have been held.
  private record Held(SentenceView view, Phrase some, long ofAll) {}

  /// What the text says of the custody in which those killed in `happening` were.
  List<Harm> of(Happening happening) {
    List<Harm> rows = new ArrayList<>();
    for (SentenceView view : reading.sentences()) {
      for (int i = view.first() + 1; i < view.end() && !view.isTitleLike(); i++) {
        held(view, i).filter(one -> isOf(happening, one)).flatMap(this::row).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /// The last happening before that killed so many.
  private boolean isOf(Happening happening, Held held) {
    int at = held.view().sentence().index();
    return happenings.stream()
        .filter(one -> one.drafts().getFirst().sentence() <= at && killed(one, held.ofAll()))
        .reduce((one, other) -> other.last().sentence() > one.last().sentence() ? other : one)
        .filter(one -> one == happening)
        .isPresent();
  }

  private static boolean killed(Happening happening, long number) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.harm().stream())
        .anyMatch(
            harm -> harm.effect() == Effect.KILLED && harm.number().low().orElse(-1) == number);
  }

  /// "at least two of the five were in army custody", "two of the five dead".
  private Optional<Held> held(SentenceView view, int be) {
    if (!view.is(be, "were", "was", "been") || !isInCustody(view, be)) {
      return Optional.empty();
    }
    int verb = view.verbGroup(be).first();
    int last = verb - 1;
    boolean dead = view.has(last) && DEAD.contains(view.token(last).lower());
    int whole = dead ? last - 1 : last;
    boolean some =
        view.isPos(whole, PartOfSpeech.NUM)
            && view.is(whole - 1, "the", "these", "those")
            && view.is(whole - 2, "of");
    if (!some) {
      return Optional.empty();
    }
    Optional<Phrase> part = view.phraseEndingAt(whole - 2);
    Optional<NewsNumber> all = StatusRules.numeral(view, whole);
    int first = part.map(Phrase::first).orElse(whole - 3);
    return all.filter(number -> number.low().isPresent())
        .filter(number -> first >= view.first())
        .map(number ->
            new Held(view, new Phrase(first, last + 1, whole - 3), number.low().getAsLong()));
  }

  private Optional<Harm> row(Held held) {
    Phrase counted = new Phrase(held.some().first(), held.some().head() + 1, held.some().head());
    TextSpan whole = held.some().span(reading.text());
    return new Amounts(reading)
        .stated(counted)
        .map(stated ->
            HarmRows.ofPersons(
                reading.row(stated.span().cover(whole), BY),
                Effect.DETAINED,
                stated.number(),
                reading.text().words(stated.span().cover(whole))));
  }

  private static boolean isInCustody(SentenceView view, int be) {
    for (int i = be + 1; i < Math.min(view.end(), be + NEAR); i++) {
      if (Holders.CUSTODY.contains(view.token(i).lower())) {
        return view.is(be + 1, "in", "held", "being");
      }
      if (view.isPos(i, PartOfSpeech.VERB) && !view.is(i, "held", "being")) {
        return false;
      }
    }
    return false;
  }
}
