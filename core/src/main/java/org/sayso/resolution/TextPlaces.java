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

  /// Words before a name by which it is a place's, though it is somebody's too.
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "from", "to", "of", "around", "outside", "through", "across");

  private static final Set<String> OWNS = Set.of("'s", "’s");

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
    Set<String> surnames = surnames(text, mentions);
    addStates(text, found);
    addStreets(text, found);
    addDivisions(text, found);
    for (PlaceMention place : mentions.of(PlaceMention.class)) {
      if (!isSomebody(text, place, surnames)) {
        add(new TextPlace(whole(text, place.span()), Use.PLACE), found);
        named.add(PlaceNames.key(place.words().text()));
      }
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
    return text.spanOf(first, last == end ? PlaceNouns.grown(text, end) : last);
  }

  /// Words of persons' names behind the first.
  private static Set<String> surnames(AnnotatedText text, Mentions mentions) {
    Set<String> surnames = new HashSet<>();
    for (ActorMention actor : mentions.of(ActorMention.class)) {
      if (actor.kind() == ActorKind.PERSON && actor.form() == NameForm.NAME) {
        String[] words = actor.span().of(text.article().text()).split(" ", -1);
        surnames.addAll(List.of(words).subList(1, words.length));
      }
    }
    return surnames;
  }

  /// "Walker" after "Ana Walker", unless it is "in Walker"; "in Walker's van" is hers.
  private static boolean isSomebody(AnnotatedText text, PlaceMention place, Set<String> surnames) {
    int first = text.tokenAt(place.span().begin());
    int next = text.tokenAt(place.span().end() - 1) + 1;
    boolean owner = next < text.tokens().size() && OWNS.contains(text.tokens().get(next).lower());
    boolean placed = !owner && first > 0 && LOCATIVE.contains(text.tokens().get(first - 1).lower());
    return !placed && surnames.contains(place.words().text());
  }

  /// "Ky." in "Richmond, Ky.".
  private static void addStates(AnnotatedText text, List<TextPlace> found) {
    for (TextSpan span : StateAbbreviations.all(text.article().text())) {
      add(new TextPlace(span, Use.PLACE), found);
    }
  }

  private static void addStreets(AnnotatedText text, List<TextPlace> found) {
    for (int at = 0; at < text.tokens().size(); at++) {
      int first = PlaceNouns.streetBegin(text, at);
      if (first < at) {
        add(new TextPlace(text.spanOf(first, at + 1), Use.STREET), found);
      } else if (PlaceNouns.isNumberedRoad(text, at)) {
        add(new TextPlace(text.spanOf(at, at + 2), Use.STREET), found);
      }
    }
  }

  /// "Selm County", "Port Selm Township", where the gazetteer has the name with or without the
  /// noun.
  private void addDivisions(AnnotatedText text, List<TextPlace> found) {
    for (int noun = 1; noun < text.tokens().size(); noun++) {
      for (int first = Math.max(0, noun - LONGEST + 1);
          first < noun && PlaceNouns.isDivision(text.tokens().get(noun));
          first++) {
        if (text.tokens().subList(first, noun).stream().allMatch(Token::isCapitalized)
            && isKnown(text, first, noun)) {
          boolean within =
              noun + 1 < text.tokens().size() && text.tokens().get(noun + 1).isCapitalized();
          add(
              new TextPlace(text.spanOf(first, noun + 1), within ? Use.WITHIN_NAME : Use.PLACE),
              found);
        }
      }
    }
  }

  private boolean isKnown(AnnotatedText text, int first, int noun) {
    return gazetteer.prominence(text.words(text.spanOf(first, noun + 1))) != Prominence.UNKNOWN
        || gazetteer.prominence(text.words(text.spanOf(first, noun))) != Prominence.UNKNOWN;
  }

  private void addWithin(
      AnnotatedText text, TextSpan name, Set<String> named, List<TextPlace> found) {
    int first = text.tokenAt(name.begin());
    int end = text.tokenAt(name.end() - 1) + 1;
    for (int from = first; from < end; from++) {
      Optional<TextSpan> place = longest(text, from, end, from == first, named);
      if (place.isPresent() && place.get().length() < name.length()) {
        add(new TextPlace(whole(text, place.get()), Use.WITHIN_NAME), found);
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
          add(new TextPlace(whole(text, span), Use.WITHIN_NAME), found);
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
