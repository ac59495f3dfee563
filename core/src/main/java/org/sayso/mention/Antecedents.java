package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Ties short names, role nouns and pronouns to the name of the same document that they stand for.
///
/// Ties only where one reading is left: two persons of one surname, or two groups that fit, stay
/// untied when neither is nearer by a sentence.
final class Antecedents {
  private static final Set<String> ONE_PERSON =
      Set.of(
          "official",
          "minister",
          "diplomat",
          "officer",
          "soldier",
          "policeman",
          "policewoman",
          "resident",
          "villager",
          "witness",
          "protester",
          "farmer",
          "prisoner",
          "detainee",
          "activist",
          "campaigner",
          "journalist",
          "reporter",
          "judge",
          "gunman",
          "militant",
          "rebel",
          "fighter",
          "survivor",
          "worker",
          "civilian");

  /// Offices whose nouns stand for the person who holds them.
  private static final Set<String> HOLDERS =
      Set.of("governor", "mayor", "commissioner", "diplomat", "minister", "prosecutor", "judge");

  /// How many sentences back a name may stand that has only its kind in common with a noun.
  private static final int KIND_REACH = 3;

  private final AnnotatedText text;
  private final List<ActorMention> actors;
  private final List<ActorMention> names;
  private final AtName around;
  private final PronounAntecedents pronouns;

  Antecedents(AnnotatedText text, List<ActorMention> actors) {
    this.text = text;
    this.actors = actors;
    this.around = new AtName(text);
    this.names = actors.stream().filter(actor -> actor.form() == NameForm.NAME).toList();
    this.pronouns = new PronounAntecedents(text, actors, this::key);
  }

  /// The same mentions, each with its antecedent where one was found.
  List<ActorMention> tie() {
    return actors.stream().map(this::tied).toList();
  }

  /// A short form of unknown kind takes the kind of the name that it stands for.
  private ActorMention tied(ActorMention actor) {
    Optional<ActorMention> name =
        antecedentOf(actor).filter(other -> !other.id().equals(actor.id()));
    ActorKind kind =
        actor.kind() == ActorKind.OTHER
            ? name.map(ActorMention::kind).orElse(actor.kind())
            : actor.kind();
    return new ActorMention(
        actor.id(), actor.words(), kind, actor.form(), name.map(ActorMention::id), actor.by());
  }

  private Optional<ActorMention> antecedentOf(ActorMention actor) {
    return switch (actor.form()) {
      case NAME -> fullerName(actor).or(() -> holder(actor));
      case COMMON_NOUN -> isDefinite(actor) ? named(actor) : introduced(actor);
      case PRONOUN -> pronouns.of(actor);
    };
  }

  /// "The Minister", with a capital.
  private Optional<ActorMention> holder(ActorMention actor) {
    String word = lower(actor);
    return HOLDERS.contains(word) || ONE_PERSON.contains(word)
        ? onlyBearer(actor, word)
        : Optional.empty();
  }

  private Optional<ActorMention> fullerName(ActorMention actor) {
    Optional<ActorMention> acronym = expansion(actor);
    if (acronym.isPresent()) {
      return acronym;
    }
    Optional<ActorMention> first =
        names.stream().filter(name -> sameWords(name, actor)).findFirst();
    if (actor.kind() != ActorKind.PERSON || actor.words().text().indexOf(' ') >= 0) {
      return first.filter(name -> name.span().begin() < actor.span().begin());
    }
    List<String> fuller =
        names.stream()
            .filter(name -> name.kind() == ActorKind.PERSON)
            .map(name -> name.words().text())
            .filter(words -> hasSurname(words, actor.words().text()))
            .distinct()
            .toList();
    return fuller.size() == 1 && !isOfAnother(actor, fuller.getFirst())
        ? names.stream().filter(name -> name.words().text().equals(fuller.getFirst())).findFirst()
        : Optional.empty();
  }

  /// "Brun fled", where the text names Ada Brun only behind that: news name somebody in full first,
  /// so that another of this name was told of, whose full name was not read.
  private boolean isOfAnother(ActorMention surname, String fullName) {
    int first =
        names.stream()
            .filter(name -> name.words().text().equals(fullName))
            .mapToInt(name -> name.span().begin())
            .min()
            .orElseThrow();
    return names.stream()
        .filter(name -> name.words().text().equals(surname.words().text()))
        .filter(name -> !text.sentenceAt(name.span().begin()).block().isDigest())
        .anyMatch(name -> name.span().begin() < first);
  }

  /// Whether `surname` is a word of the full name after the first: the last one, or of two surnames
  /// the first.
  private static boolean hasSurname(String fullName, String surname) {
    List<String> words = List.of(fullName.split(" "));
    return words.size() > 1 && words.subList(1, words.size()).contains(surname);
  }

  private static boolean sameWords(ActorMention a, ActorMention b) {
    return a.words().text().equals(b.words().text());
  }

  /// "Mothers of Miravel (MoM)": the name before the bracket in which the acronym first stands.
  private Optional<ActorMention> expansion(ActorMention actor) {
    Optional<ActorMention> bracketed =
        names.stream().filter(name -> sameWords(name, actor)).filter(this::isBracketed).findFirst();
    return bracketed.flatMap(acronym ->
        names.stream()
            .filter(name -> name.span().end() <= acronym.span().begin() - 1)
            .filter(name -> acronym.span().begin() - name.span().end() <= 2)
            .filter(name -> name.words().text().indexOf(' ') > 0)
            .filter(name -> !isOfPlaceOnly(name, acronym))
            .reduce((a, b) -> b));
  }

  /// "Parliament of New Selm (NS)": the letters of the place behind "of" are not the body's.
  private static boolean isOfPlaceOnly(ActorMention name, ActorMention acronym) {
    String words = name.words().text();
    int of = words.indexOf(" of ");
    String first = acronym.words().text().substring(0, 1);
    return of > 0
        && !acronym.words().text().contains(" ")
        && List.of(words.substring(0, of).split("[ -]")).stream()
            .noneMatch(word -> word.startsWith(first));
  }

  private boolean isBracketed(ActorMention name) {
    String all = text.article().text();
    int begin = name.span().begin();
    int end = name.span().end();
    return begin > 0
        && all.charAt(begin - 1) == '('
        && end < all.length()
        && all.charAt(end) == ')';
  }

  private boolean isDefinite(ActorMention actor) {
    String words = lower(actor);
    return words.startsWith("the ") || words.startsWith("this ") || words.startsWith("that ");
  }

  private Optional<ActorMention> named(ActorMention actor) {
    String head = headOf(actor);
    if (hasNameInside(actor)) {
      return Optional.empty();
    }
    if (actor.kind() == ActorKind.PERSON || HOLDERS.contains(head)) {
      return latestBefore(
          actor, name -> name.kind() == ActorKind.PERSON && around.hasTitle(name, head));
    }
    if (ONE_PERSON.contains(head)) {
      return onlyBearer(actor, head);
    }
    Predicate<ActorMention> fits =
        DescriptionFit.fits(actor, head)
            .and(name -> DescriptionFit.fitsModifiers(actor, name))
            .and(name -> !isPlatform(name))
            .and(name -> isClose(actor, name, head));
    Optional<ActorMention> name =
        latestBefore(actor, fits.and(other -> other.kind() == actor.kind()))
            .or(() -> latestBefore(actor, fits));
    return name.or(() -> introduction(actor, head));
  }

  /// "the campaigner", where the text has brought one person by that noun.
  private Optional<ActorMention> onlyBearer(ActorMention actor, String head) {
    List<ActorMention> bearers =
        names.stream()
            .filter(name -> name.span().end() <= actor.span().begin())
            .filter(name -> name.kind() == ActorKind.PERSON && around.hasTitle(name, head))
            .toList();
    return bearers.stream().map(this::key).distinct().count() == 1
        ? Optional.of(fullerName(bearers.getFirst()).orElse(bearers.getFirst()))
        : Optional.empty();
  }

  /// A name that has only its kind in common with the noun stands close by.
  private boolean isClose(ActorMention actor, ActorMention name, String head) {
    return DescriptionFit.hasWord(name, head) || sentence(actor) - sentence(name) <= KIND_REACH;
  }

  /// "on Twitter": where something is said, and nobody who does something.
  private boolean isPlatform(ActorMention name) {
    int begin = name.span().begin();
    String before = text.article().text().substring(Math.max(0, begin - 4), begin);
    return (name.kind() == ActorKind.COMPANY || name.kind() == ActorKind.MEDIA)
        && (before.endsWith(" on ") || before.endsWith("via "));
  }

  /// "the Tavaran national movement" says itself which movement it is.
  private static boolean hasNameInside(ActorMention actor) {
    return actor.words().text().substring(1).chars().anyMatch(Character::isUpperCase);
  }

  /// "the group" after "a prominent rights group": the words that brought it in.
  private Optional<ActorMention> introduction(ActorMention actor, String head) {
    return actors.stream()
        .filter(other -> other.form() == NameForm.COMMON_NOUN && !isDefinite(other))
        .filter(other -> other.span().end() <= actor.span().begin())
        .filter(other -> headOf(other).equals(head) && lower(other).startsWith("a"))
        .reduce((a, b) -> b);
  }

  /// An indefinite introduction ("a prominent rights group") whose name follows within two
  /// sentences, when only one name fits.
  private Optional<ActorMention> introduced(ActorMention actor) {
    if (!lower(actor).startsWith("a") || actor.kind() == ActorKind.PERSON) {
      return Optional.empty();
    }
    if (ONE_PERSON.contains(headOf(actor))) {
      return Optional.empty();
    }
    Predicate<ActorMention> fits = DescriptionFit.fits(actor, headOf(actor));
    List<ActorMention> fitting =
        names.stream().filter(fits).filter(name -> follows(actor, name)).toList();
    long different =
        fitting.stream()
            .map(name -> antecedentOf(name).orElse(name).words().text())
            .distinct()
            .count();
    return different == 1 && isAnnounced(fitting.getFirst())
        ? Optional.of(fitting.getFirst())
        : Optional.empty();
  }

  private boolean follows(ActorMention actor, ActorMention name) {
    int between = sentence(name) - sentence(actor);
    return name.span().begin() >= actor.span().end() && between >= 0 && between <= 2;
  }

  /// Whether the sentence gives the name as the one who made the statement, or right after the
  /// introduction.
  private boolean isAnnounced(ActorMention name) {
    Sentence sentence = text.sentenceAt(name.span().begin());
    String before =
        text.article()
            .text()
            .substring(sentence.span().begin(), name.span().begin())
            .toLowerCase(Locale.ROOT);
    return before.matches(
            "(?s).*\\b(made|issued|released|given|published|called|named|known as)\\b.*")
        || before.matches("(?s)\\s*(the )?");
  }

  /// Names that stand for one person have one key: the fullest name, else the words.
  private String key(ActorMention other) {
    return isName(other) ? fullerName(other).orElse(other).words().text() : other.id().toString();
  }

  /// Whether the noun stands for one person.
  static boolean isOnePerson(String head) {
    return ONE_PERSON.contains(head);
  }

  /// Whether the noun is an office that stands for the person who holds it.
  static boolean isHolder(String head) {
    return HOLDERS.contains(head);
  }

  private static boolean isName(ActorMention other) {
    return other.form() == NameForm.NAME;
  }

  private Optional<ActorMention> latestBefore(ActorMention actor, Predicate<ActorMention> fits) {
    return names.stream()
        .filter(name -> name.span().end() <= actor.span().begin())
        .filter(fits)
        .reduce((a, b) -> b)
        .map(name -> antecedentOf(name).orElse(name));
  }

  private int sentence(ActorMention actor) {
    return text.sentenceAt(actor.span().begin()).index();
  }

  private static String lower(ActorMention actor) {
    return actor.words().text().toLowerCase(Locale.ROOT);
  }

  static String headOf(ActorMention actor) {
    String words = lower(actor);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
