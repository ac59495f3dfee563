package org.sayso.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Token;
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
      found.add(new TextPlace(place.span(), Use.PLACE));
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
    addDemonyms(text, persons, found);
    return found.stream().sorted().toList();
  }

  private void addActor(
      AnnotatedText text, ActorMention actor, Set<String> named, List<TextPlace> found) {
    String name = actor.words().text();
    if (isDemonym(name)) {
      add(new TextPlace(actor.span(), Use.DEMONYM), found);
    } else if (actor.kind() == ActorKind.STATE && !gazetteer.hits(name).isEmpty()) {
      add(new TextPlace(actor.span(), Use.STATE), found);
    } else {
      addWithin(text, actor.span(), named, found);
    }
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
    for (Token token : text.tokens()) {
      if (token.isCapitalized()
          && isDemonym(token.text())
          && persons.stream().noneMatch(person -> person.overlaps(token.span()))) {
        add(new TextPlace(token.span(), Use.DEMONYM), found);
      }
    }
  }

  private boolean isDemonym(String name) {
    return !countries.byDemonym(name).isEmpty();
  }

  private static void add(TextPlace place, List<TextPlace> found) {
    if (found.stream().noneMatch(other -> other.span().overlaps(place.span()))) {
      found.add(place);
    }
  }
}
