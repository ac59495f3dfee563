package org.sayso.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.CommonWords;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.MentionTags.Tag;

/// What a model's tags say for and against names that show by their look alone.
///
/// The model reads the whole text: capitals in which it sees nobody are a heading, a law or an
/// event far more often than a name that it missed. Where it tags nothing at all in a text, it says
/// nothing.
final class NameEvidence {
  /// The model is sure enough to be believed against other signs.
  static final double CERTAIN = 0.9;

  private static final double SURE = 0.8;
  static final double LIKELY = 0.6;
  private static final int LONGEST_PERSON = 4;

  private final MentionTags tags;
  private final Map<String, Map<MentionClass, Double>> single = new HashMap<>();

  NameEvidence(AnnotatedText text, MentionTags tags) {
    this.tags = tags;
    for (Tag tag : tags.all()) {
      if (tag.end() == tag.name() + 1) {
        single
            .computeIfAbsent(
                text.tokens().get(tag.name()).text(), any -> new EnumMap<>(MentionClass.class))
            .merge(tag.type(), tag.probability(), Double::sum);
      }
    }
  }

  /// Whether the model sees somebody in the words, or is silent in the whole text.
  boolean isSomebody(List<Token> tokens, int from, int end) {
    return isSilent()
        || tags.over(first(tokens, from), last(tokens, end)).stream()
            .anyMatch(tag -> tag.is(MentionClass.PERSON) || tag.is(MentionClass.ORGANISATION));
  }

  /// Whether words that look like a person's name are one: the model sees somebody there, or where
  /// the surname stands alone, or a noun for a person stands before them.
  boolean isPerson(List<Token> tokens, int from, int end) {
    if (isOfCommonWords(tokens, from, end)) {
      return isSeenAs(MentionClass.PERSON, LIKELY, tokens, from, end);
    }
    return isSomebody(tokens, from, end)
        || isBehindPersonNoun(tokens, from)
        || isSurname(tokens.get(end - 1).text());
  }

  /// "Star Tide": both ends are common words, as in names of works.
  private static boolean isOfCommonWords(List<Token> tokens, int from, int end) {
    return CommonWords.has(tokens.get(from).lower())
        && CommonWords.has(tokens.get(end - 1).lower());
  }

  /// Whether the model is at least as sure as `least` that the words, or more with them, are of
  /// this type.
  boolean isSeenAs(MentionClass type, double least, List<Token> tokens, int from, int end) {
    return tags.over(first(tokens, from), last(tokens, end)).stream()
        .anyMatch(tag ->
            tag.is(type)
                && tag.probability() >= least
                && tag.first() <= first(tokens, from)
                && last(tokens, end) <= tag.end());
  }

  /// Whether the model sees a group in the word and small nouns behind it: "Security forces".
  boolean isAdjectiveOfGroup(List<Token> tokens, int at) {
    return CommonWords.has(tokens.get(at).lower())
        && at + 1 < tokens.size()
        && tokens.get(at + 1).pos() == PartOfSpeech.NOUN
        && !tokens.get(at + 1).isCapitalized()
        && isSeenAs(MentionClass.ORGANISATION, LIKELY, tokens, at, at + 2);
  }

  /// The whole name of a person of which the words are a part, if the model is sure of somebody
  /// there and all of it is in capitals.
  NameExtent personAround(List<Token> tokens, int from, int end) {
    int offset = tokens.get(from).index() - from;
    return tags.over(first(tokens, from), last(tokens, end)).stream()
        .filter(tag -> tag.is(MentionClass.PERSON) && tag.probability() >= SURE)
        .map(tag -> new NameExtent(beginOf(tag, offset, from), endOf(tag, offset, tokens, end)))
        .filter(whole -> whole.end() - whole.from() <= LONGEST_PERSON)
        .filter(whole -> isPlainName(tokens.subList(whole.from(), whole.end())))
        .findFirst()
        .orElse(new NameExtent(from, end));
  }

  private static int beginOf(Tag tag, int offset, int from) {
    int begin = tag.name() - offset;
    return begin >= 0 && begin < from && from - begin <= 2 ? begin : from;
  }

  private static int endOf(Tag tag, int offset, List<Token> tokens, int end) {
    int last = Math.min(tag.end() - offset, tokens.size());
    int whole = end;
    while (whole < last
        && tokens.get(whole).isCapitalized()
        && !NameShape.isCalendar(tokens.get(whole))) {
      whole++;
    }
    return whole;
  }

  /// Whether the model takes the word for a person where it stands alone.
  private boolean isSurname(String word) {
    return single.getOrDefault(word, Map.of()).getOrDefault(MentionClass.PERSON, 0.0) >= SURE;
  }

  /// Whether they may be one for all that: the model sees nothing there, and none is a common word.
  boolean mayBePerson(List<Token> tokens, int from, int end) {
    return tags.over(first(tokens, from), last(tokens, end)).isEmpty()
        && tokens.subList(from, end).stream()
            .noneMatch(word -> CommonWords.has(word.lower()) || CommonWords.has(word.lemma()));
  }

  /// "businessman Idrey", "a student, Ona Pell".
  private static boolean isBehindPersonNoun(List<Token> tokens, int from) {
    int at = from > 0 && tokens.get(from - 1).is(",") ? from - 2 : from - 1;
    return at >= 0
        && tokens.get(at).pos() == PartOfSpeech.NOUN
        && !tokens.get(at).isCapitalized()
        && CommonNounFinder.isPerson(tokens.get(at));
  }

  /// Whether the model sees somebody or a place in the words, or is silent in the whole text; or
  /// the words do something.
  boolean isSomething(List<Token> tokens, int from, int end) {
    return isSomebody(tokens, from, end)
        || doesSomething(tokens, from, end)
        || tags.over(first(tokens, from), last(tokens, end)).stream()
            .anyMatch(tag -> tag.is(MentionClass.LOCATION));
  }

  /// "made by Mothers of Selm", "Mothers of Selm told".
  private static boolean doesSomething(List<Token> tokens, int from, int end) {
    boolean by = from > 0 && tokens.get(from - 1).is("by");
    return by || (end < tokens.size() && tokens.get(end).isVerbal());
  }

  /// Whether letters stand for somebody: where they stand alone, the model takes them for somebody
  /// rather than for anything else; or they stand in brackets behind words that it takes for
  /// somebody.
  boolean isGroup(List<Token> tokens, int at) {
    if (isSilent() || isIntroduced(tokens, at)) {
      return true;
    }
    Map<MentionClass, Double> alone = single.getOrDefault(tokens.get(at).text(), Map.of());
    double somebody =
        alone.getOrDefault(MentionClass.PERSON, 0.0)
            + alone.getOrDefault(MentionClass.ORGANISATION, 0.0);
    double all = alone.values().stream().mapToDouble(Double::doubleValue).sum();
    return all > 0
        ? somebody >= LIKELY && somebody * 2 > all
        : at > 0 && tokens.get(at - 1).is("(") && isSomebody(tokens, at, at + 1);
  }

  /// "Rights Watch Committee (RWC)": letters in brackets that spell the name before them, of which
  /// the model makes a group.
  private boolean isIntroduced(List<Token> tokens, int at) {
    String letters = tokens.get(at).text();
    int from = at - 1 - letters.length();
    if (from < 0
        || at + 1 >= tokens.size()
        || !tokens.get(at - 1).is("(")
        || !tokens.get(at + 1).is(")")) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (tokens.get(from + i).text().charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return isSeenAs(MentionClass.ORGANISATION, LIKELY, tokens, from, at - 1);
  }

  /// The end of a person's whole name that the model is sure of and that begins at `from`; `from`
  /// when there is none.
  int personEnd(List<Token> tokens, int from) {
    int first = tokens.get(from).index();
    List<MentionTags.Tag> named = tags.nameFrom(first);
    if (named.isEmpty()) {
      return from;
    }
    return named.stream()
        .filter(tag -> tag.is(MentionClass.PERSON) && tag.probability() >= SURE)
        .map(tag -> Math.min(tokens.size(), from + tag.end() - first))
        .map(end -> NameShape.beforeOf(tokens, from, end))
        .filter(end -> end - from > 1 && end - from <= LONGEST_PERSON)
        .filter(end -> isPlainName(tokens.subList(from, end)))
        .findFirst()
        .orElse(from);
  }

  /// Where the name of a person begins that ends the words, behind a body's: "Ada Brun" in "House
  /// Ada Brun"; empty when none does.
  Optional<Integer> personBehindHead(List<Token> tokens, int from, int end) {
    int name = end;
    while (name > from && NameShape.headKey(tokens, name - 1, name).isEmpty()) {
      name--;
    }
    boolean person =
        name > from
            && end - name > 1
            && isPlainName(tokens.subList(name, end))
            && tags.over(first(tokens, name), last(tokens, end)).stream()
                .anyMatch(tag -> tag.is(MentionClass.PERSON) && tag.end() == last(tokens, end));
    return person ? Optional.of(name) : Optional.empty();
  }

  /// A group that the model sees in the words and likely in more around them.
  Optional<Tag> groupAround(List<Token> tokens, int from, int end) {
    int first = first(tokens, from);
    int last = last(tokens, end);
    return tags.over(first, last).stream()
        .filter(tag ->
            (tag.is(MentionClass.ORGANISATION)
                    && (tag.probability() >= LIKELY || NameShape.isGroup(tokens, from, end)))
                || (tag.is(MentionClass.LOCATION) && NameShape.isGroup(tokens, from, end)))
        .filter(tag -> tag.first() <= first && last <= tag.end())
        .findFirst();
  }

  private boolean isSilent() {
    return tags.all().isEmpty();
  }

  private static boolean isPlainName(List<Token> words) {
    return words.stream().allMatch(word -> word.isCapitalized() && !NameShape.isTitle(word))
        && !PersonWords.isBeforePerson(words.getFirst())
        && NameShape.headKey(words, 1, words.size()).isEmpty();
  }

  private static int first(List<Token> tokens, int from) {
    return tokens.get(from).index();
  }

  private static int last(List<Token> tokens, int end) {
    return tokens.get(end - 1).index() + 1;
  }

  /// Whether a title within the words or before them says that they name a person, and the model
  /// does not deny it.
  static boolean isToldByTitle(List<Token> tokens, int from, int name, Tag tag) {
    boolean within = name > from;
    boolean before = from > 0 && NameShape.isTitle(tokens.get(from - 1));
    if (tag.is(MentionClass.PERSON)) {
      return within;
    }
    return (within || before) && tag.probability() < CERTAIN;
  }

  /// Whether the head word says more of a name than the model.
  static boolean isToldByWords(Tag tag, Optional<String> head) {
    if (head.isEmpty()) {
      return false;
    }
    boolean land = NameShape.isNobody(head.get()) && tag.is(MentionClass.LOCATION);
    boolean somebody = tag.is(MentionClass.PERSON) && tag.probability() >= CERTAIN;
    return !land && !somebody;
  }

  /// A role noun in capitals ("NGOs"), or any word whose capital only begins a sentence.
  static boolean isNoun(List<Token> tokens, int at) {
    return CommonNounFinder.role(tokens.subList(at, at + 1)) != ActorKind.OTHER
        || (at == 0 && !NameShape.hasInnerCapital(tokens.get(at)));
  }

  /// Whether the name is letters alone: "TRW".
  static boolean isAcronym(List<Token> tokens, int from, int end) {
    String word = tokens.get(from).text();
    return end - from == 1
        && word.length() >= 2
        && word.length() <= 8
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
  }
}
