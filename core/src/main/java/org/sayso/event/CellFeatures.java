package org.sayso.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

/// What is to be seen of a candidate for a cell: where it stands, what governs it, what it is, and
/// what the rules made of it and of the event.
final class CellFeatures {
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");
  private static final int SKIPPED = 6;
  private static final int MANY = 3;

  private final Reading reading;
  private final Map<Integer, List<Draft>> bySentence;

  /// @param all whatever the document tells
  CellFeatures(Reading reading, List<Draft> all) {
    this.reading = reading;
    this.bySentence = all.stream().collect(Collectors.groupingBy(Draft::sentence));
  }

  private List<Draft> tellings(SentenceView view) {
    return bySentence.getOrDefault(view.sentence().index(), List.of());
  }

  /// Those of one candidate.
  Set<String> of(Cell cell, EventMention told, Draft main, CellCandidate candidate) {
    Trigger trigger = main.trigger();
    Seen seen = new Seen(told, trigger, candidate);
    Set<String> features = new LinkedHashSet<>();
    place(seen, features);
    neighbours(seen, features);
    event(cell, seen, features);
    switch (cell) {
      case WHO, WHOM -> person(seen, features);
      case PLACE -> spot(seen, features);
      case DATE -> features.add("w=" + lower(seen.candidate(), seen.candidate().phrase().head()));
      case ACT -> {}
    }
    return features;
  }

  /// One candidate and the event that it may belong to.
  private record Seen(EventMention told, Trigger trigger, CellCandidate candidate) {
    SentenceView view() {
      return candidate.view();
    }

    Phrase phrase() {
      return candidate.phrase();
    }

    /// Before the trigger's sentence, left or right of it within, or behind.
    String where() {
      if (candidate.view().isTitleLike() && !trigger.view().isTitleLike()) {
        return "T";
      }
      int apart = candidate.apart();
      if (apart != 0) {
        return apart < -2 ? "far" : "s" + apart;
      }
      return candidate.isBefore(trigger) ? "L" : "R";
    }

    String frame() {
      return trigger.entry().part()
          + ""
          + trigger.entry().frame()
          + (trigger.cast().turned() ? "P" : "");
    }

    String type() {
      return told.type().name();
    }
  }

  private void place(Seen seen, Set<String> features) {
    Trigger trigger = seen.trigger();
    CellCandidate candidate = seen.candidate();
    String where = seen.where();
    features.add("at=" + where);
    features.add("at=" + where + "/" + seen.frame());
    features.add("far=" + where + "/" + bucket(candidate.distanceTo(trigger)));
    features.add("rank=" + where + "/" + Math.min(MANY + 1, candidate.rank()));
    if (candidate.apart() == 0) {
      boolean own = trigger.clause().contains(candidate.phrase().span(reading.text()));
      features.add("clause=" + own + "/" + where);
      features.add("verbs=" + where + "/" + verbsBetween(seen));
      features.add("others=" + where + "/" + Math.min(2, othersBetween(seen)));
    }
  }

  private static String bucket(int distance) {
    return distance <= 2
        ? "" + distance
        : distance <= 4
            ? "4"
            : distance <= 8 ? "8" : distance <= 16 ? "16" : distance <= 32 ? "32" : "+";
  }

  private int verbsBetween(Seen seen) {
    Phrase phrase = seen.phrase();
    Trigger trigger = seen.trigger();
    int from = Math.min(phrase.end(), trigger.end());
    int to = Math.max(phrase.first(), trigger.first());
    int verbs = 0;
    for (int i = from; i < to; i++) {
      verbs += seen.view().isPos(i, PartOfSpeech.VERB) ? 1 : 0;
    }
    return Math.min(MANY, verbs);
  }

  private int othersBetween(Seen seen) {
    int from = Math.min(seen.phrase().end(), seen.trigger().end());
    int to = Math.max(seen.phrase().first(), seen.trigger().first());
    return (int)
        tellings(seen.view()).stream()
            .map(Draft::trigger)
            .filter(other -> other.first() >= from && other.end() <= to)
            .count();
  }

  private void neighbours(Seen seen, Set<String> features) {
    SentenceView view = seen.view();
    Phrase phrase = seen.phrase();
    String where = seen.where();
    String before = word(view, phrase.first() - 1);
    String behind = word(view, phrase.end());
    features.add("before=" + before);
    features.add("before=" + before + "/" + where);
    features.add("before=" + before + "/" + where + "/" + seen.frame());
    features.add("behind=" + behind);
    features.add("behind=" + behind + "/" + where);
    if (view.isPos(phrase.first() - 1, PartOfSpeech.ADP) && view.has(phrase.first() - 2)) {
      features.add("owner=" + word(view, phrase.first() - 2) + "/" + before);
      boolean close = seen.candidate().apart() == 0 && phrase.first() - 1 == seen.trigger().end();
      if (close) {
        features.add("close=" + before + "/" + seen.frame());
      }
    }
    String governed = governed(seen);
    features.add("gov=" + governed);
    features.add("gov=" + governed + "/" + where);
    features.add("gov=" + governed + "/" + seen.type());
  }

  /// The word where it is a small one, else its part of speech.
  private static String word(SentenceView view, int index) {
    if (!view.has(index)) {
      return "-";
    }
    Token token = view.token(index);
    return switch (token.pos()) {
      case ADP, SCONJ, PUNCT, PART, CCONJ, DET, AUX, PRON -> token.lower();
      default -> token.pos().name();
    };
  }

  /// Which verb a candidate is the subject or object of: the trigger, one of telling, one that
  /// tells another act, or any.
  private String governed(Seen seen) {
    SentenceView view = seen.view();
    Phrase phrase = seen.phrase();
    int i = phrase.end();
    int steps = 0;
    while (steps < SKIPPED
        && (view.isPos(i, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART)
            || view.is(i, "who", "which", "that"))) {
      i++;
      steps++;
    }
    if (view.isPos(i, PartOfSpeech.VERB)) {
      boolean passive = view.verbGroup(i).auxiliaryPassive();
      return "subject" + (passive ? "P" : "") + "/" + verb(seen, i);
    }
    int left = phrase.first() - 1;
    if (view.isPos(left, PartOfSpeech.VERB)) {
      return "object/" + verb(seen, left);
    }
    boolean behind = view.isPos(left, PartOfSpeech.ADP) && view.isPos(left - 1, PartOfSpeech.VERB);
    return behind ? "oblique/" + verb(seen, left - 1) : "none";
  }

  private String verb(Seen seen, int index) {
    Trigger trigger = seen.trigger();
    if (index >= trigger.first() && index < trigger.end()) {
      return "trigger";
    }
    if (REPORT_VERBS.contains(seen.view().token(index).lower())) {
      return "tells";
    }
    return tellings(seen.view()).stream()
        .map(Draft::trigger)
        .filter(other -> index >= other.first() && index < other.end())
        .findFirst()
        .map(other ->
            other.entry().type().filter(type -> type == seen.told().type()).isPresent()
                ? "same"
                : "act")
        .orElse("verb");
  }

  private void event(Cell cell, Seen seen, Set<String> features) {
    String where = seen.where();
    EventMention told = seen.told();
    String has = has(cell, told);
    features.add("has=" + has);
    features.add("has=" + has + "/" + where);
    features.add("has=" + has + "/rank=" + Math.min(MANY, seen.candidate().rank()));
    features.add("type=" + seen.type());
    features.add("type=" + seen.type() + "/" + where);
    features.add("happened=" + told.happened() + "/" + where);
    features.add("often=" + told.aggregation().counts() + "/" + where);
    features.add("trigger=" + seen.trigger().view().token(seen.trigger().head()).lower());
    others(seen, features);
  }

  /// How many rows the rules read for the cell, and for the one beside it.
  private static String has(Cell cell, EventMention told) {
    return switch (cell) {
      case WHO -> who(told) + "," + Math.min(1, whom(told));
      case WHOM ->
          whom(told) + "," + Math.min(1, who(told)) + "," + Math.min(1, told.harm().size());
      case PLACE -> "" + Math.min(2, told.places().size());
      case DATE -> "" + Math.min(2, told.dates().size());
      case ACT -> "";
    };
  }

  private static long who(EventMention told) {
    return Math.min(
        2, told.participants().stream().filter(one -> one.role() != Role.TARGET).count());
  }

  private static long whom(EventMention told) {
    long targets = told.participants().stream().filter(one -> one.role() == Role.TARGET).count();
    return Math.min(2, targets + told.objects().size());
  }

  /// What the words are to other acts.
  private void others(Seen seen, Set<String> features) {
    TextSpan span = seen.phrase().span(reading.text());
    for (Draft other : tellings(seen.view())) {
      if (other.trigger().equals(seen.trigger())) {
        continue;
      }
      String type =
          other.type().filter(one -> one == seen.told().type()).isPresent() ? "same" : "other";
      other.participants().stream()
          .filter(one -> one.row().words().span().overlaps(span))
          .forEach(one -> features.add("is=" + one.role() + "/" + type));
      if (other.places().stream().anyMatch(one -> one.row().words().span().overlaps(span))
          || other.dates().stream().anyMatch(one -> one.row().words().span().overlaps(span))) {
        features.add("is=circumstance/" + type);
      }
      if (other.harm().stream().anyMatch(one -> one.row().words().span().overlaps(span))) {
        features.add("is=harmed/" + type);
      }
    }
  }

  private void person(Seen seen, Set<String> features) {
    String where = seen.where();
    String kind = kind(seen);
    String head = lower(seen.candidate(), seen.phrase().head());
    features.add("kind=" + kind);
    features.add("kind=" + kind + "/" + where);
    features.add("kind=" + kind + "/" + seen.type());
    features.add("kind=" + kind + "/" + governed(seen));
    features.add("head=" + head);
    String first = word(seen.view(), seen.phrase().first());
    features.add("first=" + first);
    String joined = joined(seen);
    features.add("joined=" + joined);
    TextSpan span = seen.phrase().span(reading.text());
    seen.told().participants().stream()
        .filter(one -> one.row().words().span().overlaps(span) || isSame(one, seen.phrase()))
        .forEach(one -> features.add("told=" + (one.role() == Role.TARGET ? "whom" : "who")));
    if (seen.told().harm().stream().anyMatch(one -> one.row().words().span().overlaps(span))) {
      features.add("told=harmed");
    }
    if (seen.told().places().stream().anyMatch(one -> one.row().words().span().overlaps(span))) {
      features.add("told=place");
    }
  }

  private boolean isSame(Participant one, Phrase phrase) {
    return one.name().equalsIgnoreCase(reading.text().words(phrase.span(reading.text())));
  }

  /// Whether it is joined to somebody whom the rules read.
  private String joined(Seen seen) {
    SentenceView view = seen.view();
    int i = seen.phrase().first() - 1;
    boolean link = view.is(i, ",", "and", "or");
    while (view.is(i, ",", "and", "or")) {
      i--;
    }
    int end = i + 1;
    if (!link) {
      return "no";
    }
    Optional<TextSpan> left = view.phraseEndingAt(end).map(phrase -> phrase.span(reading.text()));
    return left.flatMap(span ->
            seen.told().participants().stream()
                .filter(one -> one.row().words().span().overlaps(span))
                .map(one -> one.role() == Role.TARGET ? "whom" : "who")
                .findFirst())
        .orElse("other");
  }

  private String kind(Seen seen) {
    Phrase phrase = seen.phrase();
    SentenceView view = seen.view();
    String head = view.token(phrase.head()).lower();
    if (view.isPos(phrase.head(), PartOfSpeech.PRON)) {
      return "pronoun:" + head;
    }
    Optional<NounTables.People> people = NounTables.bundled().people(head);
    Optional<ActorMention> actor = reading.actorAt(phrase);
    String known =
        actor
            .map(one -> reading.mentions().antecedentOf(one).kind().name())
            .orElse(people.isPresent() ? "PEOPLE" : "");
    if (!known.isEmpty()) {
      String status = people.map(one -> one.civilianStatus().name()).orElse("-");
      String form = actor.map(one -> one.form() == NameForm.NAME ? "N" : "").orElse("");
      return known + form + "/" + status;
    }
    return reading.isPlace(phrase) ? "place" : reading.isThing(phrase) ? "thing" : "other";
  }

  private void spot(Seen seen, Set<String> features) {
    Phrase phrase = seen.phrase();
    SentenceView view = seen.view();
    String kind = reading.isPlace(phrase) ? "place" : reading.isThing(phrase) ? "thing" : "ground";
    String words = reading.text().words(phrase.span(reading.text()));
    features.add("kind=" + kind);
    features.add("kind=" + kind + "/" + seen.where());
    boolean modifies =
        view.phraseAt(phrase.head()).filter(one -> one.head() > phrase.head()).isPresent();
    features.add("modifies=" + modifies + "/" + seen.where());
    boolean titled =
        reading.sentences().stream()
            .filter(SentenceView::isTitle)
            .anyMatch(title -> reading.text().words(title.sentence().span()).contains(words));
    features.add("titled=" + titled + "/" + seen.where());
    features.add(
        "chain="
            + (view.is(phrase.first() - 1, ",")
                && view.phraseEndingAt(phrase.first() - 1).filter(reading::isPlace).isPresent()));
  }

  private static String lower(CellCandidate candidate, int index) {
    return candidate.view().token(index).lower();
  }
}
