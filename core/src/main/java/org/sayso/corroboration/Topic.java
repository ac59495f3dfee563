package org.sayso.corroboration;

import java.util.List;

/// What one document has of a question's matter, apart from any single claim: whether it tells of
/// the happening asked about, and whom and what it names.
final class Topic {
  private static final double MOST_WORDS = 0.5;

  private final Question question;
  private final CorpusDocument document;
  private final Happenings happenings;
  private final List<CorpusEvent> events;
  private final String all;

  Topic(Question question, CorpusDocument document, Happenings happenings) {
    this.question = question;
    this.document = document;
    this.happenings = happenings;
    this.events = happenings.asked(document);
    StringBuilder text = new StringBuilder(document.title());
    document.carrier().dateline().ifPresent(line -> text.append(' ').append(line));
    document.claims().forEach(claim -> text.append(' ').append(claim.content()));
    this.all = text.toString();
  }

  /// The happenings asked about that the document tells of.
  List<CorpusEvent> events() {
    return events;
  }

  /// Whether the document tells of the happening asked about.
  boolean tellsOfIt() {
    return !events.isEmpty();
  }

  /// Whether the document is on the matter: its title or the whole of its claims name the places
  /// and most of the words asked about.
  boolean isOnMatter() {
    boolean places = question.places().stream().allMatch(this::isPlaced);
    long words = question.words().stream().filter(word -> Words.hasForm(all, word)).count();
    boolean enough = question.words().isEmpty() || words >= MOST_WORDS * question.words().size();
    boolean anything = !question.places().isEmpty() || !question.words().isEmpty() || tellsOfIt();
    return anything && places && enough;
  }

  /// Whether the title alone names a place or most of the words asked about.
  boolean isInTitle() {
    boolean place = question.places().stream().anyMatch(name -> Words.has(document.title(), name));
    long words =
        question.words().stream().filter(word -> Words.hasForm(document.title(), word)).count();
    return place || (words > 0 && words >= MOST_WORDS * question.words().size());
  }

  private boolean isPlaced(String name) {
    return Words.has(all, name)
        || isAtEvent(name)
        || (tellsOfIt() && happenings.isWider(name, all));
  }

  /// Whether a happening asked about is told to be at a place asked about.
  boolean isPlacedByEvent() {
    return question.places().stream().anyMatch(this::isAtEvent);
  }

  private boolean isAtEvent(String name) {
    return events.stream()
        .flatMap(event -> event.places().stream())
        .anyMatch(spot -> Happenings.isAt(spot, name));
  }

  /// Whether the document names `asked` anywhere.
  boolean names(ActorRef asked) {
    return Words.has(all, asked.name())
        || document.claims().stream()
            .anyMatch(claim ->
                claim.actors().stream().anyMatch(actor -> asked.nearness(actor) >= 1)
                    || claim.voice().voices().anyMatch(voice -> asked.nearness(voice) >= 1));
  }

  /// Whether the document names everyone asked about.
  boolean namesEverybody() {
    return !question.actors().isEmpty() && question.actors().stream().allMatch(this::names);
  }
}
