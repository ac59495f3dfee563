package org.sayso.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Told;

/// What holds of a definite noun and of somebody told before it by their words.
final class NounFeatures {
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "this", "that", "these", "those", "s", "of", "and", "in", "for");

  private final TiePlaces places;
  private final ActorMention open;
  private final String head;
  private final Set<String> words;

  NounFeatures(TiePlaces places, ActorMention open) {
    this.places = places;
    this.open = open;
    this.head = Antecedents.headOf(open);
    this.words = words(open);
  }

  void add(List<String> all, Told told) {
    ActorMention end = told.end();
    all.add(open.kind() == end.kind() ? "kind-same" : "kind-other");
    all.add("kinds" + open.kind() + "-" + end.kind());
    String place = headAt(told.mentions());
    all.add("head-" + place);
    all.add("head-" + place + (open.kind() == end.kind() ? "-kind" : "-other"));
    all.add("word-" + head + "-" + end.kind());
    all.add("shared" + shared(told.mentions()) + (words.size() > 1 ? "-long" : "-short"));
    if (told.mentions().stream().anyMatch(one -> TieKind.lower(one).equals(TieKind.lower(open)))) {
      all.add("same-words");
    }
    if (!end.equals(open) && end.form() == NameForm.COMMON_NOUN) {
      boolean bringsIn = TieKind.lower(end).startsWith("a");
      all.add((bringsIn ? "brought-in-" : "noun-") + place);
    }
  }

  /// Where the noun stands at one of the mentions: as their noun, in their name, at their name.
  private String headAt(List<ActorMention> told) {
    String singular = singular(head);
    if (told.stream()
        .filter(one -> one.form() == NameForm.COMMON_NOUN)
        .anyMatch(one -> singular(Antecedents.headOf(one)).equals(singular))) {
      return "same";
    }
    List<ActorMention> names = told.stream().filter(one -> one.form() == NameForm.NAME).toList();
    if (names.stream().anyMatch(one -> words(one).contains(singular))) {
      return "in-name";
    }
    return names.stream().anyMatch(one -> places.hasTitle(one, head)) ? "at-name" : "nowhere";
  }

  /// How many of the words before the noun stand in a mention, too.
  private int shared(List<ActorMention> told) {
    Set<String> own = new HashSet<>(words);
    own.remove(singular(head));
    return told.stream()
        .mapToInt(one -> (int) words(one).stream().filter(own::contains).count())
        .map(count -> Math.min(count, 2))
        .max()
        .orElse(0);
  }

  private static Set<String> words(ActorMention mention) {
    Set<String> words = new HashSet<>();
    for (String word : TieKind.lower(mention).split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        words.add(singular(word));
      }
    }
    return words;
  }

  private static String singular(String word) {
    return DescriptionFit.isPlural(word) && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
