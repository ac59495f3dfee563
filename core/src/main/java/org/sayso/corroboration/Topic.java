package org.sayso.corroboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.text.BlockKind;

/// What one document has of a question's matter, apart from any single claim: whether it tells of
/// the happening asked about, and whom and what it names.
final class Topic {
  /// So far on from where it begins.
  private static final int LEAD = 300;

  /// A shorter word for a happening may stand in any text.
  private static final int SHORTEST = 4;

  private final Question question;
  private final Aspects aspects;
  private final CorpusDocument document;
  private final Happenings happenings;
  private final List<CorpusEvent> events;
  private final PlainText title;
  private final PlainText lead;
  private final PlainText all;
  private final Map<ActorRef, Boolean> named = new HashMap<>();
  private final Map<Aspect, Boolean> has = new HashMap<>();
  private final Map<Aspect, Boolean> about = new HashMap<>();
  private final Map<Aspect, Boolean> titled = new HashMap<>();

  Topic(Question question, Aspects aspects, CorpusDocument document, Happenings happenings) {
    this.question = question;
    this.aspects = aspects;
    this.document = document;
    this.happenings = happenings;
    this.events = happenings.asked(document);
    String dateline = document.carrier().dateline().orElse("");
    this.all = new PlainText(document.title() + "\n" + dateline + "\n" + document.text());
    this.title = new PlainText(document.title());
    this.lead = new PlainText(lead(document));
  }

  private static String lead(CorpusDocument document) {
    StringBuilder lead = new StringBuilder(document.title());
    int begin = Integer.MAX_VALUE;
    for (CorpusClaim claim : document.claims()) {
      if (claim.block() == BlockKind.BODY) {
        begin = Math.min(begin, claim.begin());
      }
    }
    for (CorpusClaim claim : document.claims()) {
      if (claim.block().isDigest() || claim.begin() <= begin + LEAD) {
        lead.append(' ').append(claim.around().sentence());
      }
    }
    return lead.toString();
  }

  Aspects aspects() {
    return aspects;
  }

  PlainText title() {
    return title;
  }

  /// Title, standfirst and the sentences with which the text begins.
  PlainText lead() {
    return lead;
  }

  /// Title and text.
  PlainText all() {
    return all;
  }

  /// The happenings asked about that the document tells of.
  List<CorpusEvent> events() {
    return events;
  }

  /// Whether the document tells of the happening asked about.
  boolean tellsOfIt() {
    return !events.isEmpty();
  }

  /// Whether any claim of it may bear at all: without a place, somebody, the deed or most things
  /// that are asked about, none does.
  boolean mayBear() {
    if (!question.relations().isEmpty()) {
      return question.actors().isEmpty()
          || question.actors().stream().anyMatch(this::names)
          || document.claims().stream().anyMatch(claim -> !claim.links().isEmpty());
    }
    long things = aspects.things().stream().filter(this::has).count();
    return (tellsOfIt() || 2 * things >= aspects.things().size())
        && aspects.deed().stream().allMatch(this::has)
        && aspects.people().stream().allMatch(one -> names(one.actor()))
        && aspects.places().stream().allMatch(place -> isPlaced(place.name()));
  }

  /// Whether the title or the text has words for `aspect`.
  boolean has(Aspect aspect) {
    return has.computeIfAbsent(
        aspect, asked -> asked.isIn(all) || (asked instanceof Aspect.Deed && tellsOfIt()));
  }

  /// Whether title or lead have words for it, or tell of the happening asked about.
  boolean isAbout(Aspect aspect) {
    Boolean known = about.get(aspect);
    if (known != null) {
      return known;
    }
    boolean found = isAboutIt(aspect);
    about.put(aspect, found);
    return found;
  }

  private boolean isAboutIt(Aspect aspect) {
    if (aspect.isIn(lead)) {
      return true;
    }
    return switch (aspect) {
      case Aspect.Deed deed ->
          leads()
              || (deed.words().contains("attack")
                  && has(deed)
                  && lead.hasFormOf(TellingWords.HARM));
      case Aspect.Place place ->
          leads() && (isAtEvent(place.name()) || happenings.isWider(place.name(), lead));
      case Aspect.Somebody somebody -> false;
      case Aspect.Thing thing -> false;
    };
  }

  /// Whether it begins with the happening asked about.
  boolean leads() {
    return events.stream()
        .flatMap(event -> event.words().stream())
        .anyMatch(words -> words.length() >= SHORTEST && lead.hasName(words));
  }

  /// Whether the title has words for it.
  boolean isTitled(Aspect aspect) {
    return titled.computeIfAbsent(aspect, asked -> asked.isIn(title));
  }

  /// Whether `event` is of the kind asked about and told to be at another place or time.
  boolean isElsewhere(CorpusEvent event) {
    return happenings.isElsewhere(document, event);
  }

  boolean isOfOtherTime(CorpusEvent event) {
    return happenings.isOfOtherTime(document, event);
  }

  /// Whether some of `places` are known to be elsewhere than the one called `name`.
  boolean isElsewhere(String name, List<String> places) {
    return places.stream().anyMatch(place -> happenings.isElsewhere(name, place));
  }

  boolean isPlaced(String name) {
    return all.hasName(name)
        || isAtEvent(name)
        || happenings.isWider(name, tellsOfIt() ? all : lead);
  }

  private boolean isAtEvent(String name) {
    return events.stream()
        .flatMap(event -> event.places().stream())
        .anyMatch(spot -> Happenings.isAt(spot, name));
  }

  /// Whether the document names `asked` anywhere.
  boolean names(ActorRef asked) {
    return named.computeIfAbsent(asked, this::isNamed);
  }

  /// Whether `text` has a noun for a body of a state, which the document has the name of.
  boolean isByNoun(PlainText text, ActorRef asked) {
    return Names.isByNoun(text, isLong() ? title : all, asked);
  }

  /// Whether it is so long that each paragraph has its own matter.
  boolean isLong() {
    return document.claims().stream().anyMatch(claim -> !claim.around().frame().isEmpty());
  }

  private boolean isNamed(ActorRef asked) {
    return Names.isIn(all, asked)
        || isByNoun(all, asked)
        || document.claims().stream()
            .anyMatch(claim ->
                claim.actors().stream().anyMatch(asked::isOneWith)
                    || claim.voice().voices().anyMatch(asked::isOneWith));
  }
}
