package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.corroboration.Question.Kind;
import org.sayso.event.EventType;

/// What a question asks to have been done, who is to have done it, and what else it has words for.
final class QuestionDeeds {
  /// Words that every question has, and that no claim is found by.
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "be",
          "do",
          "have",
          "get",
          "go",
          "make",
          "take",
          "say",
          "tell",
          "ask",
          "know",
          "think",
          "claim",
          "state",
          "happen",
          "occur",
          "there",
          "who",
          "what",
          "how",
          "many",
          "much",
          "people",
          "person",
          "anyone",
          "anybody",
          "someone",
          "somebody",
          "responsible",
          "responsibility",
          "carry",
          "part",
          "man",
          "behind",
          "number",
          "comment",
          "other",
          "any",
          "involve",
          "commit",
          "conduct",
          "use",
          "case",
          "role",
          "stand",
          "year",
          "month",
          "day",
          "write",
          "report",
          "describe",
          "according",
          "give",
          "more",
          "last",
          "same");

  /// Nouns for people who do or suffer what they are named after.
  private static final Set<String> PEOPLE =
      Set.of("protester", "attacker", "victim", "casualty", "bomber", "demonstrator", "detainee");

  private static final Set<String> ACCUSED = Set.of("accuse", "blame", "suspected", "alleged");

  /// An actor this near behind "by" is the doer.
  private static final int BY = 4;

  private final Found found;
  private final Kind kind;
  private final List<Token> tokens;
  private final List<Token> deeds;

  QuestionDeeds(Found found, QuestionPeople people, Kind kind) {
    this.found = found;
    this.kind = kind;
    this.tokens =
        found.text().tokens().stream()
            .filter(token -> !found.isNamed(token) && !people.isBody(token))
            .toList();
    this.deeds = deeds();
  }

  /// The verb first; where no word is for a known deed, the verb that there is.
  private List<Token> deeds() {
    List<Token> known =
        tokens.stream()
            .filter(token -> QuestionWords.HAPPENINGS.containsKey(Found.lemma(token)))
            .filter(token -> !PEOPLE.contains(Found.lemma(token)) && !isModifier(token))
            .filter(token -> !Found.lemma(token).equals("take") || !has("part"))
            .toList();
    boolean asksDeed =
        switch (kind) {
          case WHETHER, WHO, HOW_MANY, CIRCUMSTANCE -> true;
          case WHO_SAYS, WHAT_IS_SAID, WHAT_HAPPENED -> false;
        };
    if (known.isEmpty() && asksDeed) {
      known =
          tokens.stream()
              .filter(token -> token.pos() == PartOfSpeech.VERB && isWord(token))
              .limit(1)
              .toList();
    }
    List<Token> sorted = new ArrayList<>(known);
    sorted.sort((a, b) -> Boolean.compare(isVerb(b), isVerb(a)));
    if (asksDeed) {
      mainVerb()
          .ifPresent(verb -> {
            sorted.remove(verb);
            sorted.addFirst(verb);
          });
    }
    return sorted;
  }

  /// The verb that is asked about, when it says what is done: not in "carry out the attack".
  private Optional<Token> mainVerb() {
    return MainVerb.of(found.text())
        .filter(tokens::contains)
        .filter(this::isWord)
        .filter(verb -> !Found.lemma(verb).equals("take") || !has("part"));
  }

  private boolean has(String lemma) {
    return tokens.stream().anyMatch(token -> Found.lemma(token).equals(lemma));
  }

  private static boolean isVerb(Token token) {
    return token.pos() == PartOfSpeech.VERB;
  }

  /// "Detention" in "detention center".
  private boolean isModifier(Token token) {
    int next = token.index() + 1;
    List<Token> all = found.text().tokens();
    return token.pos() == PartOfSpeech.NOUN
        && found.hasVerb()
        && next < all.size()
        && all.get(next).pos() == PartOfSpeech.NOUN;
  }

  /// The words for what is done, in dictionary form.
  List<String> words() {
    return deeds.stream().map(Found::lemma).distinct().toList();
  }

  /// The kinds of happening; a noun for one ("bombing") says more than a verb for its harm.
  Set<EventType> types() {
    List<String> lemmas = words();
    List<String> nouns =
        lemmas.stream()
            .filter(lemma -> !QuestionWords.EFFECTS.containsKey(lemma))
            .filter(lemma -> !lemma.equals("custody") || lemmas.size() == 1)
            .toList();
    Set<EventType> special = types(nouns);
    return special.isEmpty() ? types(lemmas) : special;
  }

  private static Set<EventType> types(List<String> lemmas) {
    Set<EventType> types = new LinkedHashSet<>();
    lemmas.forEach(lemma -> types.addAll(QuestionWords.HAPPENINGS.getOrDefault(lemma, Set.of())));
    return types;
  }

  /// Whether somebody named is to have done it: before a verb that is no passive, or behind "by".
  boolean isDoer(QuestionPeople.Named named) {
    int first = index(named.span().begin());
    if (isBy(first)) {
      return true;
    }
    Optional<Token> deed = deeds.stream().findFirst();
    boolean before =
        deed.isPresent()
            ? named.span().begin() < deed.get().span().begin()
            : kind == Kind.WHETHER
                && tokens.stream()
                    .noneMatch(
                        token -> isVerb(token) && token.span().begin() < named.span().begin());
    return before
        && !(deed.isPresent() && isPassive(deed.get()))
        && !isOf(first)
        && !isOwner(named);
  }

  private int index(int begin) {
    return found.text().tokens().stream()
        .filter(token -> token.span().begin() == begin)
        .mapToInt(Token::index)
        .findFirst()
        .orElse(0);
  }

  private boolean isBy(int first) {
    List<Token> all = found.text().tokens();
    for (int i = first - 1; i >= Math.max(0, first - BY); i--) {
      if (all.get(i).is("by")) {
        return true;
      }
      if (all.get(i).isVerbal() || all.get(i).pos() == PartOfSpeech.ADP) {
        return false;
      }
    }
    return false;
  }

  private boolean isOf(int first) {
    List<Token> all = found.text().tokens();
    return first > 0
        && (all.get(first - 1).is("of")
            || (first > 1 && all.get(first - 1).is("the") && all.get(first - 2).is("of")));
  }

  /// "Their leader's" in "Did their leader's guards flee?".
  private boolean isOwner(QuestionPeople.Named named) {
    return found.text().tokens().stream()
        .anyMatch(
            token -> token.span().begin() == named.span().end() && token.text().matches("['’]s?"));
  }

  private boolean isPassive(Token deed) {
    boolean be =
        found.text().tokens().stream()
            .limit(deed.index())
            .anyMatch(token -> Found.lemma(token).matches("be|get"));
    return isVerb(deed) && be && !deed.lower().endsWith("ing");
  }

  /// Other words that carry meaning, from `from` on: nouns that belong together as one, names that
  /// are nobody's with their capitals.
  List<String> things(int from) {
    List<String> words = new ArrayList<>();
    found.names().stream()
        .filter(name -> !name.isPlace() && !name.isSomebody())
        .map(UnknownName::text)
        .forEach(words::add);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean loose = token.pos() == PartOfSpeech.ADJ && !isBeforeDeed(token);
      if (token.span().begin() < from || !isWord(token) || deeds.contains(token) || loose) {
        continue;
      }
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
      boolean joined =
          token.pos() == PartOfSpeech.NOUN
              && next.pos() == PartOfSpeech.NOUN
              && next.index() == token.index() + 1
              && !deeds.contains(next);
      words.add(joined ? Found.lemma(token) + " " + Found.lemma(next) : Found.lemma(token));
      i += joined ? 1 : 0;
    }
    return words.stream().distinct().toList();
  }

  /// What is to be counted: the first noun behind "how many".
  Optional<String> counted() {
    return kind != Kind.HOW_MANY
        ? Optional.empty()
        : found.text().tokens().stream().filter(Token::isNominal).map(Found::lemma).findFirst();
  }

  /// All words that carry meaning before the verb that is asked about.
  List<String> subject() {
    int verb = MainVerb.of(found.text()).map(Token::index).orElse(0);
    return terms(token -> token.index() < verb);
  }

  /// All words that carry meaning behind the verb that is asked about.
  List<String> object() {
    int verb = MainVerb.of(found.text()).map(Token::index).orElse(-1);
    return terms(token -> token.index() > verb);
  }

  /// All words that carry meaning, in dictionary form; names as they are written.
  List<String> terms() {
    return terms(token -> true);
  }

  private List<String> terms(Predicate<Token> wanted) {
    return found.text().tokens().stream()
        .filter(wanted)
        .filter(this::isContent)
        .map(token -> found.isNamed(token) ? token.text() : Found.lemma(token))
        .filter(word ->
            word.length() > 1
                && !EMPTY_WORDS.contains(word)
                && Character.isLetterOrDigit(word.charAt(0)))
        .distinct()
        .toList();
  }

  private boolean isContent(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, VERB, ADJ, NUM -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /// "Sexual" in "sexual violence".
  private boolean isBeforeDeed(Token token) {
    return deeds.stream().anyMatch(deed -> deed.index() == token.index() + 1);
  }

  private boolean isWord(Token token) {
    boolean content =
        switch (token.pos()) {
          case NOUN, PROPN, VERB, ADJ -> true;
          case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    String lemma = Found.lemma(token);
    boolean asked =
        ACCUSED.contains(lemma)
            || (kind == Kind.WHO_SAYS && QuestionWords.STANCES.containsKey(lemma))
            || ((kind == Kind.WHETHER || kind == Kind.WHO)
                && QuestionWords.LINKS.containsKey(lemma)
                && !QuestionWords.GIVING.contains(lemma))
            || (kind == Kind.HOW_MANY && QuestionWords.EFFECTS.containsKey(lemma));
    return content && !asked && !EMPTY_WORDS.contains(lemma);
  }
}
