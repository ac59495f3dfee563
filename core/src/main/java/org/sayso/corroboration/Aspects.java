package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.corroboration.Aspect.Deed;
import org.sayso.corroboration.Aspect.Place;
import org.sayso.corroboration.Aspect.Somebody;
import org.sayso.corroboration.Aspect.Thing;

/// What a question asks about, thing by thing.
record Aspects(Optional<Deed> deed, List<Somebody> people, List<Place> places, List<Thing> things) {
  /// All other things together, beside a deed or somebody, and where there is nothing else.
  private static final double THINGS = 1.5;

  Aspects {
    people = List.copyOf(people);
    places = List.copyOf(places);
    things = List.copyOf(things);
  }

  static Aspects of(Question question) {
    boolean harm = question.kind() == Question.Kind.HOW_MANY && !question.effects().isEmpty();
    Optional<Deed> deed =
        question.deeds().stream()
            .findFirst()
            .map(word -> new Deed(harm ? harms(question) : Alike.deeds(word)));
    List<String> words = new ArrayList<>(question.words());
    if (deed.isEmpty() && question.kind() == Question.Kind.WHO_SAYS) {
      deed =
          words.stream()
              .filter(QuestionWords.LINKS::containsKey)
              .findFirst()
              .map(word -> new Deed(TellingWords.LINK_TALK));
      if (deed.isPresent()) {
        words.removeIf(QuestionWords.LINKS::containsKey);
      }
    }
    question.deeds().stream().skip(1).forEach(words::add);
    return new Aspects(
        deed,
        question.actors().stream()
            .map(actor -> new Somebody(actor, question.doers().contains(actor)))
            .toList(),
        question.places().stream().map(Place::new).toList(),
        words.stream().distinct().map(word -> thing(question, word, words.size())).toList());
  }

  /// Words for the harm that is to be counted.
  private static List<String> harms(Question question) {
    return QuestionWords.EFFECTS.entrySet().stream()
        .filter(entry -> !Collections.disjoint(entry.getValue(), question.effects()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Thing thing(Question question, String word, int number) {
    List<String> alike = question.deeds().contains(word) ? Alike.deeds(word) : Alike.things(word);
    return new Thing(word, alike, THINGS / number);
  }

  List<Aspect> all() {
    List<Aspect> all = new ArrayList<>();
    deed.ifPresent(all::add);
    all.addAll(people);
    all.addAll(places);
    all.addAll(things);
    return all;
  }
}
