package org.sayso.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;
import org.sayso.resolution.Gazetteer.Prominence;
import org.sayso.resolution.TextPlace.Use;
import org.sayso.text.TextSpan;

/// Gathers all words of a text that point to a place: the places by name, and those that stand in
/// the name of something else or name a people, which show where the text plays.
public final class TextPlaces {
  private static final int LONGEST = 4;

  /// Nouns that end names of places.
  private static final Set<String> NOUNS =
      Set.of(
          "county",
          "parish",
          "township",
          "street",
          "st.",
          "road",
          "rd.",
          "avenue",
          "ave.",
          "drive",
          "lane",
          "highway",
          "boulevard",
          "river",
          "lake",
          "creek",
          "bay",
          "island",
          "valley",
          "estates",
          "square",
          "bridge",
          "mountains");

  private final Gazetteer gazetteer;
  private final Countries countries = Countries.bundled();
  private final PlaceWords words = PlaceWords.bundled();

  public TextPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The words by ascending span, none overlapping another.
  public List<TextPlace> find(AnnotatedText text, Mentions mentions) {
    List<TextPlace> found = new ArrayList<>();
    Set<String> named = new HashSet<>();
    List<TextSpan> persons = new ArrayList<>();
    for (PlaceMention place : mentions.of(PlaceMention.class)) {
      found.add(new TextPlace(whole(text, place.span()), Use.PLACE));
      named.add(PlaceNames.key(place.words().text()));
    }
    for (Mention mention : mentions.all()) {
      if (mention instanceof ActorMention actor && actor.form() == NameForm.NAME) {
        if (actor.kind() == ActorKind.PERSON) {
          persons.add(actor.span());
        } else {
          addActor(text, actor, named, found);
        }
      } else if (mention instanceof FacilityMention) {
        addWithin(text, mention.span(), named, found);
      }
    }
    addRepeats(text, persons, named, found);
    addDemonyms(text, persons, found);
    return found.stream().sorted().toList();
  }

  private void addActor(
      AnnotatedText text, ActorMention actor, Set<String> named, List<TextPlace> found) {
    String name = actor.words().text();
    if (isDemonym(name)) {
      add(new TextPlace(actor.span(), Use.DEMONYM), found);
    } else if (actor.kind() == ActorKind.STATE && !gazetteer.hits(name).isEmpty()) {
      add(new TextPlace(whole(text, actor.span()), Use.STATE), found);
    } else {
      addWithin(text, actor.span(), named, found);
    }
  }

  /// The name without an article before it, up to the last word with a capital, with the noun that
  /// belongs to it ("Selm County", "Market Street").
  private static TextSpan whole(AnnotatedText text, TextSpan name) {
    int first = text.tokenAt(name.begin());
    int end = text.tokenAt(name.end() - 1) + 1;
    while (first < end - 1 && text.tokens().get(first).is("the")) {
      first++;
    }
    int last = end;
    while (last > first + 1 && !text.tokens().get(last - 1).isCapitalized()) {
      last--;
    }
    boolean grows =
        last == end
            && end < text.tokens().size()
            && text.tokens().get(end).isCapitalized()
            && text.tokens().get(end).span().begin() == text.tokens().get(end - 1).span().end() + 1
            && NOUNS.contains(text.tokens().get(end).lower());
    return text.spanOf(first, grows ? end + 1 : last);
  }

  private void addWithin(
      AnnotatedText text, TextSpan name, Set<String> named, List<TextPlace> found) {
    int first = text.tokenAt(name.begin());
    int end = text.tokenAt(name.end() - 1) + 1;
    for (int from = first; from < end; from++) {
      Optional<TextSpan> place = longest(text, from, end, from == first, named);
      if (place.isPresent() && place.get().length() < name.length()) {
        add(new TextPlace(place.get(), Use.WITHIN_NAME), found);
        from = text.tokenAt(place.get().end() - 1);
      }
    }
  }

  private Optional<TextSpan> longest(
      AnnotatedText text, int from, int end, boolean leads, Set<String> named) {
    for (int to = Math.min(end, from + LONGEST); to > from; to--) {
      TextSpan span = text.spanOf(from, to);
      if (text.tokens().get(from).isCapitalized()
          && text.tokens().get(to - 1).isCapitalized()
          && isMeant(PlaceNames.key(text.words(span)), leads, named)) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /// A name that the text has as a place elsewhere, too; else that of a well-known place, or the
  /// words with which the longer name begins, if they are nothing else.
  private boolean isMeant(String key, boolean leads, Set<String> named) {
    if (named.contains(key)) {
      return true;
    }
    Prominence prominence = gazetteer.prominence(key);
    Prominence least = leads ? Prominence.SMALL : Prominence.NOTABLE;
    return words.sort(key).isEmpty() && prominence.compareTo(least) >= 0;
  }

  private void addDemonyms(AnnotatedText text, List<TextSpan> persons, List<TextPlace> found) {
    for (int from = 0; from < text.tokens().size(); from++) {
      for (int to = Math.min(text.tokens().size(), from + 2); to > from; to--) {
        TextSpan span = text.spanOf(from, to);
        if (text.tokens().get(from).isCapitalized()
            && isDemonym(text.words(span))
            && persons.stream().noneMatch(person -> person.overlaps(span))) {
          add(new TextPlace(span, Use.DEMONYM), found);
        }
      }
    }
  }

  /// Names of places of this text that stand where nothing else was found: "Selm Mayor Ana Idrey".
  private void addRepeats(
      AnnotatedText text, List<TextSpan> persons, Set<String> named, List<TextPlace> found) {
    for (int from = 0; from < text.tokens().size(); from++) {
      for (int to = Math.min(text.tokens().size(), from + LONGEST); to > from; to--) {
        TextSpan span = text.spanOf(from, to);
        if (text.tokens().get(from).isCapitalized()
            && text.tokens().get(to - 1).isCapitalized()
            && named.contains(PlaceNames.key(text.words(span)))
            && persons.stream().noneMatch(person -> person.overlaps(span))) {
          add(new TextPlace(span, Use.WITHIN_NAME), found);
        }
      }
    }
  }

  private boolean isDemonym(String name) {
    return !countries.byDemonym(name).isEmpty() || AreaPeoples.bundled().area(name).isPresent();
  }

  private static void add(TextPlace place, List<TextPlace> found) {
    if (found.stream().noneMatch(other -> other.span().overlaps(place.span()))) {
      found.add(place);
    }
  }
}
