package org.sayso.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Actor;

/// Whether two phrases name the same, by what the reader knows of those they name.
final class Actors {
  /// Bodies that are never told by a wider word.
  private static final Set<String> CERTAIN = Set.of("POLICE", "MILITARY", "COURT");

  private static final String DEMONYM =
      "(?:british|french|german|russian|chinese|american|iranian|israeli|turkish|syrian|iraqi|saudi"
          + "|indian|pakistani|ukrainian|polish|spanish|italian|japanese|mexican|canadian|australian"
          + "|egyptian|greek|dutch|swedish|norwegian|irish|scottish|welsh|korean|brazilian|us|u\\.s\\.)";

  private static final Set<String> OFFICE = Set.of("POLICE", "MILITARY", "COURT", "GOVERNMENT");

  private Actors() {}

  /// Whether the phrases cannot name the same: nothing of the line's phrase stands in the sentence,
  /// and their kinds or names exclude each other.
  static boolean isAnother(
      Alignment alignment, NounPhrase mine, NounPhrase theirs, Sentence sentence) {
    Body body = alignment.body();
    Token head = body.token(mine.head());
    boolean here =
        body.words(sentence).stream()
            .anyMatch(word -> body.likeness().of(head, word.token()) >= Likeness.HOME);
    if (here || sameActor(alignment, mine, theirs)) {
      return false;
    }
    String one = kind(alignment, mine);
    String two = kind(alignment, theirs);
    boolean anybody =
        OFFICE.contains(one)
            && body.token(theirs.head())
                .lower()
                .matches("man|men|woman|women|bystanders?|others|residents?");
    if (anybody) {
      return true;
    }
    if (isOfOtherCountry(alignment, mine, theirs, sentence)) {
      return true;
    }
    boolean named = isName(alignment, mine) && isName(alignment, theirs);
    boolean armed = CERTAIN.contains(one) && two.isEmpty() && isName(alignment, theirs);
    if (armed || named && isOther(alignment, mine, theirs) && one.isEmpty() == two.isEmpty()) {
      return !shareName(body, mine, theirs);
    }
    if (!one.isEmpty() && !two.isEmpty() && !one.equals("PERSON") && !two.equals("PERSON")) {
      return !one.equals(two) && !isGeneral(one, two);
    }
    Set<String> ours = actors(alignment, mine);
    Set<String> others = actors(alignment, theirs);
    if (!ours.isEmpty() && !others.isEmpty() && !one.equals("PERSON") && !two.equals("PERSON")) {
      return !one.equals(two);
    }
    boolean names = isName(alignment, mine) && isName(alignment, theirs);
    return names && one.equals(two) && !one.isEmpty() && !shareName(body, mine, theirs);
  }

  /// "British prosecutors" are none of the United States.
  private static boolean isOfOtherCountry(
      Alignment alignment, NounPhrase mine, NounPhrase theirs, Sentence sentence) {
    Body body = alignment.body();
    List<Token> ours = countries(body, mine);
    List<Token> others = countries(body, theirs);
    return !ours.isEmpty()
        && !others.isEmpty()
        && ours.stream()
            .noneMatch(one ->
                body.words(sentence).stream()
                    .anyMatch(other -> body.likeness().of(one, other.token()) >= Likeness.SAME));
  }

  /// The words of a phrase for a country or its people.
  private static List<Token> countries(Body body, NounPhrase phrase) {
    List<Token> found = new ArrayList<>();
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      Token token = body.token(i);
      boolean country =
          token.isCapitalized()
              && body.reading().mentions().of(ActorMention.class).stream()
                  .anyMatch(mention ->
                      mention.kind() == ActorKind.STATE && mention.span().contains(token.span()));
      if (country || token.isCapitalized() && token.lower().matches(DEMONYM)) {
        found.add(token);
      }
    }
    return found;
  }

  /// Whether both are known, and not the same; a person may speak for a body.
  private static boolean isOther(Alignment alignment, NounPhrase mine, NounPhrase theirs) {
    boolean person =
        kind(alignment, mine).equals("PERSON") != kind(alignment, theirs).equals("PERSON");
    return !person && !actors(alignment, mine).isEmpty() && !actors(alignment, theirs).isEmpty();
  }

  private static boolean shareName(Body body, NounPhrase mine, NounPhrase theirs) {
    if (isNamesake(body, mine, theirs)) {
      return false;
    }
    for (int i = mine.firstToken(); i < mine.endToken(); i++) {
      for (int j = theirs.firstToken(); j < theirs.endToken(); j++) {
        if (body.likeness().of(body.token(i), body.token(j)) >= Likeness.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Louise Turpin" is not "David Turpin".
  static boolean isNamesake(Body body, NounPhrase mine, NounPhrase theirs) {
    if (mine.head() == mine.firstToken() || theirs.head() == theirs.firstToken()) {
      return false;
    }
    Token one = body.token(mine.head() - 1);
    Token other = body.token(theirs.head() - 1);
    boolean names = one.pos() == PartOfSpeech.PROPN && other.pos() == PartOfSpeech.PROPN;
    return names
        && one.text().length() > 2
        && other.text().length() > 2
        && body.likeness().of(body.token(mine.head()), body.token(theirs.head())) == 1
        && body.likeness().of(one, other) < Likeness.SAME;
  }

  /// A government acts through its bodies, and crowds are made of anybody.
  private static boolean isGeneral(String one, String two) {
    Set<String> both = Set.of(one, two);
    return both.contains("GOVERNMENT")
        && (both.contains("PARLIAMENT") || both.contains("COURT") || both.contains("STATE"));
  }

  private static boolean sameActor(Alignment alignment, NounPhrase mine, NounPhrase theirs) {
    Set<String> ids = actors(alignment, mine);
    ids.retainAll(actors(alignment, theirs));
    return !ids.isEmpty();
  }

  private static Set<String> actors(Alignment alignment, NounPhrase phrase) {
    Reading reading = alignment.body().reading();
    Set<String> ids = new HashSet<>();
    reading.mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.span().overlaps(phrase.span()))
        .forEach(mention -> reading.actor(mention).map(Actor::id).ifPresent(ids::add));
    return ids;
  }

  private static boolean isName(Alignment alignment, NounPhrase phrase) {
    return mention(alignment, phrase).filter(found -> found.form() == NameForm.NAME).isPresent();
  }

  static Optional<ActorMention> mention(Alignment alignment, NounPhrase phrase) {
    Token head = alignment.body().token(phrase.head());
    return alignment.body().reading().mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.span().contains(head.span()))
        .findFirst();
  }

  /// The kind of actor: by the head noun, else as the reader has it.
  private static String kind(Alignment alignment, NounPhrase phrase) {
    Body body = alignment.body();
    for (String form : body.likeness().forms(body.token(phrase.head()))) {
      String role = Lexicon.standard().role(form);
      if (!role.isEmpty()) {
        return role;
      }
    }
    return mention(alignment, phrase)
        .map(body.reading().mentions()::antecedentOf)
        .map(ActorMention::kind)
        .map(Actors::group)
        .orElse("");
  }

  private static String group(ActorKind kind) {
    return switch (kind) {
      case GOVERNMENT_BODY, STATE, EMBASSY -> "GOVERNMENT";
      case ARMED_GROUP, MILITIA -> "ARMED_GROUP";
      case MILITARY, POLICE, COURT, PARTY, COMPANY, GANG, PERSON -> kind.name();
      case INTELLIGENCE,
          NGO,
          IGO,
          MEDIA,
          AGENCY,
          RELIGIOUS_BODY,
          POPULATION_GROUP,
          UNIDENTIFIED_GROUP,
          OTHER ->
          "";
    };
  }
}
