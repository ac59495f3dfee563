package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.mention.ActorKind;

/// What of a question one claim meets.
final class Met {
  /// Two arms of one state.
  private static final double NEAR = 0.5;

  /// The same, or of one family.
  private static final double ONE_VOICE = 0.75;

  private final Question question;
  private final Links links;
  private final Voices voices;
  final CorpusDocument document;
  final CorpusClaim claim;
  final Topic topic;
  final List<String> reasons = new ArrayList<>();
  final List<CorpusEvent> told;
  final List<CorpusEvent> events;
  final boolean everybody;
  final boolean somebody;
  final boolean first;
  final boolean place;
  final double words;

  Met(
      Question question,
      Topic topic,
      Links links,
      Voices voices,
      CorpusDocument document,
      CorpusClaim claim) {
    this.question = question;
    this.links = links;
    this.voices = voices;
    this.topic = topic;
    this.document = document;
    this.claim = claim;
    this.told = document.toldBy(claim);
    this.events = told.stream().filter(topic.events()::contains).toList();
    int met = 0;
    for (ActorRef asked : question.actors()) {
      if (isOf(asked)) {
        met++;
        reasons.add("concerns " + asked.name());
      }
    }
    this.somebody = met > 0;
    this.first = !question.actors().isEmpty() && isOf(question.actors().getFirst());
    this.everybody = met > 0 && met == question.actors().size();
    this.place = place();
    this.words = words();
    events.stream()
        .findFirst()
        .ifPresent(event ->
            reasons.add("tells of what is asked about (" + plain(event.type().name()) + ")"));
  }

  private boolean isOf(ActorRef asked) {
    double needed = question.relations().isEmpty() ? ONE_VOICE : NEAR;
    return claim.actors().stream().anyMatch(actor -> asked.nearness(actor) >= needed)
        || Words.has(claim.content(), asked.name())
        || isBySurname(asked)
        || isByFirstWord(asked)
        || events.stream()
            .flatMap(event -> event.cast().stream())
            .filter(part -> part.claim().equals(claim.id()))
            .anyMatch(part -> asked.nearness(part.actor()) >= needed);
  }

  /// "Houthi rebels" for the Houthi movement.
  private boolean isByFirstWord(ActorRef asked) {
    String first = asked.name().split("\\s+", 2)[0];
    return asked.kind().isArmedNonState()
        && first.length() > 5
        && !first.equals("Islamic")
        && Words.has(claim.content(), first);
  }

  /// "Ms Orlow", where the document names her in full.
  private boolean isBySurname(ActorRef asked) {
    String last = asked.name().substring(asked.name().lastIndexOf(' ') + 1);
    return asked.kind() == ActorKind.PERSON
        && asked.name().contains(" ")
        && last.length() > 3
        && Words.has(claim.content(), last)
        && topic.names(asked);
  }

  private boolean place() {
    boolean any = false;
    for (String name : question.places()) {
      boolean named =
          Words.has(claim.context(), name)
              || events.stream()
                  .flatMap(event -> event.places().stream())
                  .anyMatch(spot -> Happenings.isAt(spot, name));
      if (named) {
        reasons.add("names " + name);
      }
      any |= named;
    }
    return any;
  }

  private double words() {
    if (question.words().isEmpty()) {
      return 0;
    }
    List<String> shared =
        question.words().stream().filter(word -> Words.hasForm(claim.context(), word)).toList();
    shared.forEach(word -> reasons.add("has the word " + word));
    return (double) shared.size() / question.words().size();
  }

  /// Whether it tells of happenings, and of none that is asked about.
  boolean isOfOthers() {
    return !told.isEmpty() && events.isEmpty() && !topic.events().isEmpty();
  }

  /// Words of the kind of deed asked about stand in the content.
  boolean speaksOfDeed() {
    boolean spoken =
        question.deeds().stream()
            .flatMap(deed -> alike(deed).stream())
            .anyMatch(word -> Words.hasForm(claim.content(), word));
    if (spoken) {
      reasons.add("speaks of such a deed");
    }
    return spoken;
  }

  boolean blames() {
    boolean blames =
        QuestionWords.BLAME.stream().anyMatch(word -> Words.has(claim.content(), word));
    if (blames) {
      reasons.add("tells whose deed it is");
    }
    return blames;
  }

  /// Whether whom a bare noun of the question means ("the army", "soldiers") is in the content or
  /// speaks, where it has such a noun.
  boolean namesDoersAsked() {
    List<String> asked = question.words().stream().filter(QuestionWords.DOERS::contains).toList();
    return asked.isEmpty()
        || QuestionWords.DOERS.stream().anyMatch(word -> Words.hasForm(claim.context(), word))
        || claim.actors().stream().anyMatch(actor -> actor.kind().isOfficial())
        || voices.isOfKind(claim, asked);
  }

  boolean speaksOfLink() {
    boolean talk = links.talk().stream().anyMatch(word -> Words.has(claim.content(), word));
    if (talk) {
      reasons.add("speaks of such a link");
    }
    return talk;
  }

  boolean linked() {
    boolean linked = !links.of(document, claim).isEmpty();
    if (linked) {
      reasons.add("states a link of the kind asked about");
    }
    return linked;
  }

  Bearing bearing() {
    return new Bearing(claim, events.stream().map(CorpusEvent::id).toList(), reasons);
  }

  /// Words for deeds of the same kind.
  private static List<String> alike(String deed) {
    if (QuestionWords.CUSTODY.contains(deed)) {
      return QuestionWords.CUSTODY;
    }
    return QuestionWords.HAPPENINGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(QuestionWords.HAPPENINGS.get(deed)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
