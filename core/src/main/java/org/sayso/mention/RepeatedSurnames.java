package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;

/// Finds the surname of a person whom the text names in full, where it stands alone and no other
/// finder saw more in it than a place of that name.
final class RepeatedSurnames {
  private static final By BY = By.rule("mention/surname-again", 1, 0.85);
  private static final int SHORTEST = 3;

  private final AnnotatedText text;
  private final ReadingIds ids;

  RepeatedSurnames(AnnotatedText text) {
    this.text = text;
    this.ids = new ReadingIds(text.article().sha256());
  }

  /// The surnames that overlap none of `found`, which must hold no [#placesThatArePersons].
  List<Mention> find(List<Mention> found) {
    Set<String> surnames = surnames(found);
    List<Mention> again = new ArrayList<>();
    for (Token token : text.tokens()) {
      if (surnames.contains(token.text())
          && standsAlone(token)
          && found.stream().noneMatch(mention -> mention.span().overlaps(token.span()))) {
        again.add(person(Quoted.of(text.article().text(), token.span())));
      }
    }
    return again;
  }

  /// Places of `found` that are a person's surname: "Dorin Hale came. Hale said", where the text
  /// tells of nothing that is in or from Hale.
  List<Mention> placesThatArePersons(List<Mention> found) {
    Set<String> surnames = surnames(found);
    List<Mention> named =
        found.stream()
            .filter(PlaceMention.class::isInstance)
            .filter(place -> surnames.contains(place.words().text()))
            .toList();
    Set<String> real = new HashSet<>();
    for (Mention place : named) {
      if (!isOwner(place)
          && NameContext.isLocative(text.tokens(), text.tokenAt(place.span().begin()))) {
        real.add(place.words().text());
      }
    }
    return named.stream().filter(place -> !real.contains(place.words().text())).toList();
  }

  /// "inside Hale's home".
  private boolean isOwner(Mention mention) {
    return neighbour(text.tokenAt(mention.span().end() - 1) + 1)
        .filter(word -> word.is("'s") || word.is("’s"))
        .isPresent();
  }

  private static Set<String> surnames(List<Mention> found) {
    Set<String> surnames = new HashSet<>();
    for (Mention mention : found) {
      if (mention instanceof ActorMention actor
          && actor.kind() == ActorKind.PERSON
          && actor.form() == NameForm.NAME) {
        String name = actor.words().text();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (last.length() < name.length()
            && last.length() >= SHORTEST
            && Character.isUpperCase(last.codePointAt(0))) {
          surnames.add(last);
        }
      }
    }
    return surnames;
  }

  /// Whether neither neighbour is a part of a longer name: not in "Marrow Street", "Elin Marrow".
  private boolean standsAlone(Token token) {
    return isName(token)
        && neighbour(token.index() - 1)
            .filter(word -> word.span().end() + 1 == token.span().begin())
            .filter(word -> !PersonWords.isTitle(word.text()))
            .filter(RepeatedSurnames::isNamePart)
            .isEmpty()
        && neighbour(token.index() + 1)
            .filter(word -> word.span().begin() == token.span().end() + 1)
            .filter(RepeatedSurnames::isNamePart)
            .isEmpty();
  }

  /// Not "May" before a verb's stem, and a verb only before another one: "Marrow said".
  private boolean isName(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, ADJ, ADV, X, NUM, SYM, INTJ -> true;
      case VERB -> neighbour(token.index() + 1).filter(Token::isVerbal).isPresent();
      case ADP, AUX, CCONJ, DET, PART, PRON, PUNCT, SCONJ -> false;
    };
  }

  private Optional<Token> neighbour(int index) {
    return index >= 0 && index < text.tokens().size()
        ? Optional.of(text.tokens().get(index))
        : Optional.empty();
  }

  private static boolean isNamePart(Token word) {
    return word.isCapitalized() && word.pos() == PartOfSpeech.PROPN;
  }

  private ActorMention person(Quoted words) {
    return new ActorMention(
        ids.mention(ActorKind.PERSON.name(), words.span()),
        words,
        ActorKind.PERSON,
        NameForm.NAME,
        Optional.empty(),
        BY);
  }
}
