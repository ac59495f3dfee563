package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.text.BlockKind;
import org.sayso.text.CalendarNames;

/// One sentence as the event rules see it: phrases, clause borders, prepositions. All indices are
/// those of the text's tokens.
final class SentenceView {
  /// Amount nouns and collectives: in "dozens of villagers" the villagers are meant.
  private static final Set<String> AMOUNTS = Words.of("amount-nouns");

  private static final Set<String> NOT_COLLECTIVE_BEFORE_NAMES = Words.of("collectives");

  private static final Set<String> CLAUSE_STARTERS = Words.of("clause-starters");

  private static final int LONGEST_APPOSITION = 14;

  private final AnnotatedText text;
  private final Sentence sentence;
  private final List<Phrase> phrases;

  /// @param names names of actors, which are phrases even where the tagger saw no noun
  SentenceView(AnnotatedText text, Sentence sentence, List<Phrase> names) {
    this.text = text;
    this.sentence = sentence;
    this.phrases = List.copyOf(join(base(names)));
  }

  AnnotatedText text() {
    return text;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> allTokens() {
    return text.tokens();
  }

  List<Token> tokens() {
    return text.tokensOf(sentence);
  }

  Token token(int index) {
    return text.tokens().get(index);
  }

  int first() {
    return sentence.firstToken();
  }

  int end() {
    return sentence.endToken();
  }

  boolean has(int index) {
    return first() <= index && index < end();
  }

  boolean is(int index, String... words) {
    return has(index) && Set.of(words).contains(token(index).lower());
  }

  boolean isPos(int index, PartOfSpeech... tags) {
    return has(index) && Set.of(tags).contains(token(index).pos());
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /// The phrase that holds token `index`.
  Optional<Phrase> phraseAt(int index) {
    return phrases.stream().filter(phrase -> phrase.holds(index)).findFirst();
  }

  Optional<Phrase> phraseStartingAt(int index) {
    return phrases.stream().filter(phrase -> phrase.first() == index).findFirst();
  }

  Optional<Phrase> phraseEndingAt(int end) {
    return phrases.stream().filter(phrase -> phrase.end() == end).findFirst();
  }

  VerbGroup verbGroup(int verb) {
    int from =
        phrases.stream()
            .filter(phrase -> phrase.end() <= verb && isPos(phrase.head(), PartOfSpeech.ADV))
            .mapToInt(Phrase::end)
            .max()
            .orElse(first());
    return VerbGroup.of(text.tokens(), verb, from);
  }

  boolean isTitle() {
    return sentence.block() == BlockKind.TITLE;
  }

  boolean isTitleLike() {
    return sentence.block().isDigest();
  }

  /// Where the clause of token `index` begins: after the last clause border before it.
  int clauseBegin(int index) {
    for (int i = index - 1; i >= first(); i--) {
      if (isBorder(i)) {
        return i + 1;
      }
    }
    return first();
  }

  /// Where the clause of token `index` ends.
  int clauseEnd(int index) {
    for (int i = index + 1; i < end(); i++) {
      if (isBorder(i)) {
        return i;
      }
    }
    return end();
  }

  private boolean isBorder(int i) {
    Token token = token(i);
    if (token.is(";") || token.is(":") || token.is("—")) {
      return true;
    }
    if (CLAUSE_STARTERS.contains(token.lower())) {
      return !isTemporal(i);
    }
    boolean joins = token.is("and") || token.is(",");
    return joins && (startsClause(i + 1) || closesRelative(i));
  }

  /// "Tarn Ilse, who vanished in May, was found": the comma before the verb of the main clause.
  private boolean closesRelative(int comma) {
    if (!is(comma, ",") || !isPos(comma + 1, PartOfSpeech.AUX, PartOfSpeech.VERB)) {
      return false;
    }
    for (int i = comma - 1; i > first() && !is(i, ","); i--) {
      if (is(i, "who", "which", "whose")) {
        return is(i - 1, ",") || phraseEndingAt(i).isPresent();
      }
    }
    return false;
  }

  /// Whether a subordinate clause begins at `i`.
  boolean startsSubclause(int i) {
    return has(i) && CLAUSE_STARTERS.contains(token(i).lower()) && !is(i, "but") && !isTemporal(i);
  }

  /// "after Monday", "since 2014", "as many as", "as well as": no clause.
  private boolean isTemporal(int i) {
    if (is(i, "as")) {
      return is(i + 1, "many", "well", "much", "part", "a", "an", "the", "of")
          || isPos(i + 1, PartOfSpeech.ADJ);
    }
    if (is(i, "since", "until", "before", "after", "amid")) {
      return clauselessUntilComma(i + 1);
    }
    return is(i, "that") && isPos(i + 1, PartOfSpeech.NOUN);
  }

  private boolean clauselessUntilComma(int from) {
    int i = from;
    while (i < end() && !is(i, ",", ";")) {
      if (isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
      i++;
    }
    return !isVerbBehindApposition(i);
  }

  /// "after Hale, the mayor of Corran, was stabbed": the words between commas belong to its
  /// subject.
  private boolean isVerbBehindApposition(int comma) {
    if (!is(comma, ",") || phraseStartingAt(comma + 1).isEmpty()) {
      return false;
    }
    for (int i = comma + 1; i < Math.min(end(), comma + LONGEST_APPOSITION); i++) {
      if (isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
      if (is(i, ",")) {
        return isPos(i + 1, PartOfSpeech.AUX);
      }
    }
    return false;
  }

  /// Whether a subject and its finite verb begin at `i`.
  private boolean startsClause(int i) {
    Optional<Phrase> subject = phraseStartingAt(i);
    if (subject.isEmpty()) {
      return false;
    }
    int next = subject.get().end();
    while (isPos(next, PartOfSpeech.ADV)) {
      next++;
    }
    return isPos(next, PartOfSpeech.AUX)
        || isPos(next, PartOfSpeech.VERB)
            && !token(next).lower().endsWith("ing")
            && !isReducedParticiple(next);
  }

  /// "30 injured" in "15 killed and 30 injured": no clause of its own.
  private boolean isReducedParticiple(int i) {
    return is(i, "injured", "wounded", "killed", "dead", "missing", "hurt")
        && !phraseFollows(i + 1);
  }

  private boolean phraseFollows(int i) {
    return phraseStartingAt(i).isPresent() && !isPos(i, PartOfSpeech.PUNCT);
  }

  private List<Phrase> base(List<Phrase> names) {
    List<Phrase> found = new ArrayList<>();
    for (NounPhrase phrase : text.nounPhrases()) {
      if (phrase.firstToken() >= first() && phrase.endToken() <= end()) {
        addParts(new Phrase(phrase.firstToken(), phrase.endToken(), phrase.head()), found);
      }
    }
    addMistaken(found);
    for (Phrase name : names) {
      boolean apart =
          found.stream()
              .allMatch(other -> other.end() <= name.first() || name.end() <= other.first());
      if (apart) {
        found.add(name);
      }
    }
    found.sort(Comparator.comparingInt(Phrase::first));
    return found;
  }

  /// "A bomb hidden in a handcart": an instrument behind a determiner that the tagger took for a
  /// verb.
  private void addMistaken(List<Phrase> found) {
    for (int i = first() + 1; i < end(); i++) {
      int noun = i;
      boolean mistaken =
          isPos(i, PartOfSpeech.VERB)
              && isPos(i - 1, PartOfSpeech.DET)
              && NounTables.bundled().instrument(allTokens(), i, i + 1).isPresent()
              && found.stream().noneMatch(phrase -> phrase.holds(noun));
      if (mistaken) {
        found.add(new Phrase(i - 1, i + 1, i));
      }
    }
  }

  /// "A car bomb wounded three soldiers" taken for one phrase is a subject, a verb and an object,
  /// and "Friday soldiers" a day and a subject.
  private void addParts(Phrase phrase, List<Phrase> found) {
    boolean day =
        CalendarNames.DAYS.contains(token(phrase.first()).lower())
            || CalendarNames.MONTHS.contains(token(phrase.first()).lower())
                && isPos(phrase.first() - 1, PartOfSpeech.ADP);
    if (day
        && phrase.head() > phrase.first()
        && !isPos(phrase.first() + 1, PartOfSpeech.NUM)
        && !(CalendarNames.DAYS.contains(token(phrase.first()).lower())
            && token(phrase.first() + 1).isCapitalized())) {
      found.add(new Phrase(phrase.first(), phrase.first() + 1, phrase.first()));
      addParts(new Phrase(phrase.first() + 1, phrase.end(), phrase.head()), found);
      return;
    }
    if (leadsAmount(phrase.first()) && phrase.head() > phrase.first()) {
      found.add(new Phrase(phrase.first() + 1, phrase.end(), phrase.head()));
      return;
    }
    int time = timeBehind(phrase);
    if (time > phrase.first()) {
      addParts(new Phrase(phrase.first(), time, time - 1), found);
      found.add(new Phrase(time, phrase.end(), phrase.head()));
      return;
    }
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      boolean verb = token(i).lower().endsWith("ed") && token(i - 1).isNominal();
      if (verb && isPos(i + 1, PartOfSpeech.NUM, PartOfSpeech.DET)) {
        found.add(new Phrase(phrase.first(), i, i - 1));
        found.add(new Phrase(i + 1, phrase.end(), phrase.head()));
        return;
      }
    }
    boolean shot =
        phrase.end() - phrase.first() > 1
            && is(phrase.end() - 1, "shot")
            && (token(phrase.end() - 2).isNominal() || isSomebodyByWord(phrase.end() - 2));
    found.add(shot ? new Phrase(phrase.first(), phrase.end() - 1, phrase.end() - 2) : phrase);
  }

  /// Where the words for a time begin that end a phrase of something else: "the Guard last week",
  /// "gunmen yesterday".
  ///
  /// @return the phrase's first token where none do
  private int timeBehind(Phrase phrase) {
    int head = phrase.head();
    boolean place = is(phrase.first() - 1, "in", "at", "near", "from", "outside");
    if (phrase.end() != head + 1 || place) {
      return phrase.first();
    }
    if (is(head, "yesterday", "today", "tonight", "tomorrow")) {
      return head;
    }
    boolean span = is(head, "week", "month", "year", "night", "morning", "evening", "afternoon");
    boolean behindName = span && is(head - 1, "last", "this") && head - 1 > phrase.first();
    return behindName && token(head - 2).isNominal() ? head - 1 : phrase.first();
  }

  /// "four", "17-year-old" in "Four shot in Corran", where the tagger took the age for an
  /// adjective.
  boolean isSomebodyByWord(int index) {
    return isPos(index, PartOfSpeech.NUM)
        || has(index) && NounTables.bundled().people(token(index).lower()).isPresent();
  }

  /// "wounding" in "killing 12 and wounding dozens": a participle with its object, whatever the
  /// tagger says.
  boolean leadsAmount(int index) {
    return has(index)
        && token(index).lower().endsWith("ing")
        && isPos(index, PartOfSpeech.ADJ)
        && is(index + 1, "dozens", "scores", "hundreds", "thousands", "several", "many")
        && is(index - 1, "and", ",");
  }

  private List<Phrase> join(List<Phrase> base) {
    List<Phrase> joined = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      Phrase phrase = base.get(i);
      while (i + 1 < base.size() && isAmountOf(phrase, base.get(i + 1))) {
        phrase = new Phrase(phrase.first(), base.get(i + 1).end(), base.get(i + 1).head());
        i++;
      }
      if (i + 1 < base.size() && isQuotedName(phrase, base.get(i + 1))) {
        int opening = phrase.first() - 1;
        int begin = isPos(opening - 1, PartOfSpeech.DET) ? opening - 1 : opening;
        phrase = new Phrase(begin, base.get(i + 1).end(), phrase.head());
        i++;
      }
      int member = memberOfBody(base, i);
      if (member > i) {
        phrase = new Phrase(phrase.first(), base.get(member).end(), base.get(member).head());
        i = member;
      }
      joined.add(phrase);
    }
    return joined;
  }

  /// Where the person stands of "Border Corps (BC) soldier Ada Brun": not the body is meant.
  ///
  /// @return `body` where no person follows
  private int memberOfBody(List<Phrase> base, int body) {
    int mark = base.get(body).end();
    boolean shortened =
        isPos(base.get(body).head(), PartOfSpeech.PROPN) && is(mark, "(") && is(mark + 2, ")");
    if (!shortened || !isSomebodyByWord(mark + 3) || isPos(mark + 3, PartOfSpeech.NUM)) {
      return body;
    }
    for (int i = body + 1; i < Math.min(base.size(), body + 3); i++) {
      if (base.get(i).first() >= mark + 3) {
        boolean person =
            base.get(i).first() <= mark + 4 && isPos(base.get(i).head(), PartOfSpeech.PROPN);
        return person ? i : body;
      }
    }
    return body;
  }

  /// "a 'Red Dawn' column": the name stands between marks.
  private boolean isQuotedName(Phrase name, Phrase next) {
    return name.end() + 1 == next.first()
        && isQuote(name.end())
        && isQuote(name.first() - 1)
        && isPos(name.head(), PartOfSpeech.PROPN)
        && is(next.head(), "column", "columns", "cell", "unit", "squad", "commando", "group");
  }

  private boolean isQuote(int i) {
    return is(i, "'", "\"", "“", "”", "‘", "’");
  }

  /// "two of the nine", where the determiner stands outside the phrase.
  private boolean isPartOf(Phrase amount, Phrase whole) {
    return amount.end() + 2 == whole.first()
        && is(amount.end(), "of")
        && is(amount.end() + 1, "the", "those", "these")
        && isPos(whole.head(), PartOfSpeech.NUM);
  }

  private boolean isAmountOf(Phrase amount, Phrase next) {
    if (isPos(amount.head(), PartOfSpeech.NUM) && isPartOf(amount, next)) {
      return true;
    }
    if (amount.end() + 1 != next.first() || !is(amount.end(), "of")) {
      return false;
    }
    String head = token(amount.head()).lower();
    if (NOT_COLLECTIVE_BEFORE_NAMES.contains(head)) {
      return isPos(next.head(), PartOfSpeech.NOUN);
    }
    return AMOUNTS.contains(head) || isPos(amount.head(), PartOfSpeech.NUM);
  }
}
