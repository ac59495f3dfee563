package org.sayso.claim;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.NameShape;

/// Finds the person whom a phrase names after an office: "Karst Party leader Mirren Vale",
/// "Secretary of State Ada Brun".
record NamedPhrase(Passage passage) {
  /// What else ends an office: a bracket, and a noun that is mostly read as an adjective.
  private static final Set<String> ENDS_OFFICE = Set.of(")", "official");

  private static final Set<String> TYING =
      Set.of("for", "to", "with", "from", "in", "at", "by", "on", "against", "who", "whose");

  /// The person; none where the name belongs to another head ("the party of Mirren Vale").
  Optional<ActorMention> personIn(TokenRange phrase) {
    return passage.mentions().within(passage.span(phrase), ActorMention.class).stream()
        .filter(one -> one.form() == NameForm.NAME && one.kind() == ActorKind.PERSON)
        .filter(one -> isHead(one, phrase))
        .findFirst();
  }

  private boolean isHead(ActorMention person, TokenRange phrase) {
    int first = passage.text().tokenAt(person.span().begin());
    int next = passage.text().tokenAt(person.span().end() - 1) + 1;
    boolean owner = next < phrase.end() && passage.isOneOf(next, Set.of("'s", "’s", "'", "’"));
    boolean office =
        first > phrase.first()
            && (passage.token(first - 1).isNominal() || passage.isOneOf(first - 1, ENDS_OFFICE));
    return !owner && office && !goesOn(next, phrase) && isOffice(phrase.first(), first);
  }

  /// "the Mirren Vale foundation": the name is not the head.
  private boolean goesOn(int next, TokenRange phrase) {
    return next < phrase.end() && passage.token(next).isNominal();
  }

  /// Whether the words before a name say what the person is; after "of", only where a further name
  /// stands between: "Mayor of Selm Ada Brun", but "the wife of President Brun".
  private boolean isOffice(int from, int name) {
    for (int i = from; i < name; i++) {
      if (passage.isOneOf(i, TYING)
          || passage.is(i, ",")
          || (passage.token(i).isVerbal() && !isFormer(i, from))) {
        return false;
      }
      if (passage.is(i, "of") && !isNameOfOffice(i + 1, name)) {
        return false;
      }
      if (passage.isOneOf(i, Set.of("and", "or")) && !isSamePerson(i, name)) {
        return false;
      }
    }
    return true;
  }

  /// "Retired colonel Ada Brun": the participle belongs to the office.
  private boolean isFormer(int word, int from) {
    return word == from
        && passage.lower(word).endsWith("ed")
        && passage.token(word + 1).isNominal();
  }

  private boolean isNameOfOffice(int at, int name) {
    int i = passage.pos(at) == PartOfSpeech.DET ? at + 1 : at;
    return i < name && passage.token(i).isCapitalized() && !NameShape.isTitle(passage.token(i));
  }

  /// "co-author and geochemist Ada Brun" is one person, "the army and President Brun" are two.
  private boolean isSamePerson(int and, int name) {
    return passage.pos(and - 1) == PartOfSpeech.PROPN
        ? passage.pos(name - 1) == PartOfSpeech.PROPN && !NameShape.isTitle(passage.token(name - 1))
        : passage.pos(name - 1) == PartOfSpeech.NOUN
            && passage.pos(and + 1) == PartOfSpeech.NOUN
            && !passage.lower(and - 1).endsWith("s");
  }
}
