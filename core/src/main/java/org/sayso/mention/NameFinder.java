package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.NameLexicon.NameMatch;

/// Finds names: by dictionary and gazetteer, longest first, then by shape; each word is in one name
/// at most.
final class NameFinder {
  private static final By BY_SHAPE = By.rule("mention/name-shape", 1, 0.7);
  private static final By BY_TITLE = By.rule("mention/title-and-name", 1, 0.9);
  private static final By BY_REPEAT = By.rule("mention/name-seen-before", 1, 0.85);
  private static final By BY_LED = By.rule("mention/leader-of", 1, 0.75);
  private static final Set<String> LED_BY =
      Set.of(
          "leader",
          "head",
          "chief",
          "member",
          "commander",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "founder",
          "chairman",
          "president",
          "fighter",
          "militant",
          "supporter",
          "branch",
          "wing",
          "affiliate",
          "faction",
          "emir",
          "cadre",
          "representative");
  private static final Set<String> LOCATIVES =
      Set.of(
          "in",
          "into",
          "across",
          "throughout",
          "near",
          "from",
          "inside",
          "within",
          "around",
          "outside",
          "to",
          "at",
          "off",
          "via");

  private final NameLexicon actors;
  private final NameLexicon places;
  private final AnnotatedText text;
  private final ReadingIds ids;
  private final Map<String, ActorKind> seen = new HashMap<>();
  private final List<Mention> found = new ArrayList<>();

  NameFinder(NameLexicon actors, NameLexicon places, AnnotatedText text) {
    this.actors = actors;
    this.places = places;
    this.text = text;
    this.ids = new ReadingIds(text.article().sha256());
  }

  /// All names; running text first, so that headlines can repeat its names.
  List<Mention> find() {
    for (boolean headlines : new boolean[] {false, true}) {
      for (Sentence sentence : text.sentences()) {
        List<Token> tokens = text.tokensOf(sentence);
        if (NameShape.isHeadline(tokens) == headlines) {
          read(tokens, headlines);
        }
      }
    }
    return found;
  }

  private void read(List<Token> tokens, boolean headline) {
    List<String> words = tokens.stream().map(Token::text).toList();
    int i = 0;
    while (i < tokens.size()) {
      int shapeEnd = headline ? i : NameShape.end(tokens, i);
      Optional<NameMatch> actor = actors.longestMatch(words, i);
      Optional<NameMatch> place = places.longestMatch(words, i);
      int known = Math.max(length(actor), length(place));
      int end = known == 0 ? repeated(tokens, i) : i;
      if (end > i) {
        i = end;
      } else if (known > 0 && !isPartOfUnknownName(tokens, i + known, shapeEnd)) {
        i = addKnown(tokens, i, actor, place);
      } else if (shapeEnd > i) {
        i = addByShape(tokens, i, shapeEnd);
      } else {
        i++;
      }
    }
  }

  private static int length(Optional<NameMatch> match) {
    return match.map(NameMatch::tokenCount).orElse(0);
  }

  /// "Quetta" in "Quetta Development Authority": a longer capitalised run whose head lies beyond
  /// the known name.
  private static boolean isPartOfUnknownName(List<Token> tokens, int knownEnd, int shapeEnd) {
    if (shapeEnd <= knownEnd || NameShape.afterTitles(tokens, knownEnd, shapeEnd) > knownEnd) {
      return false;
    }
    return NameShape.headKey(tokens, knownEnd, shapeEnd).isPresent();
  }

  private int addKnown(
      List<Token> tokens, int from, Optional<NameMatch> actor, Optional<NameMatch> place) {
    boolean isActor =
        length(actor) > length(place)
            || (length(actor) == length(place) && !(place.isPresent() && isLocative(tokens, from)));
    NameMatch match = (isActor ? actor : place).orElseThrow();
    int end = from + match.tokenCount();
    Quoted words = words(tokens, from, end);
    By by = new By(match.by(), 0.9);
    if (isActor && match.kind().isPresent()) {
      addActor(words, match.kind().get(), by);
    } else {
      found.add(new PlaceMention(ids.mention("PLACE", words.span()), words, by));
    }
    return end;
  }

  private static boolean isLocative(List<Token> tokens, int from) {
    int before = from - 1;
    while (before >= 0
        && (tokens.get(before).pos() == PartOfSpeech.DET
            || tokens.get(before).pos() == PartOfSpeech.ADJ)) {
      before--;
    }
    return before >= 0 && LOCATIVES.contains(tokens.get(before).lower());
  }

  private int addByShape(List<Token> tokens, int from, int end) {
    int name = NameShape.afterTitles(tokens, from, end);
    Optional<String> head = NameShape.headKey(tokens, from, end);
    if (name > from && NameShape.headKey(tokens, name, end).isEmpty()) {
      addActor(words(tokens, name, end), ActorKind.PERSON, BY_TITLE);
    } else if (head.isPresent()) {
      addByHead(words(tokens, from, end), head.get());
    } else if (isLed(tokens, from)) {
      addActor(words(tokens, from, end), ActorKind.OTHER, BY_LED);
    } else if (NameShape.looksLikePerson(tokens, from, end)) {
      addActor(words(tokens, from, end), ActorKind.PERSON, BY_SHAPE);
    } else if (isSurnameSeen(tokens, from, end)) {
      addActor(words(tokens, from, end), ActorKind.PERSON, BY_REPEAT);
    } else if (isAcronym(tokens, from, end)) {
      addActor(words(tokens, from, end), ActorKind.OTHER, BY_SHAPE);
    }
    return end;
  }

  /// "the leader of X", "a member of X": X is not a person.
  private static boolean isLed(List<Token> tokens, int from) {
    int of = from - 1;
    if (of >= 1 && tokens.get(of).pos() == PartOfSpeech.DET) {
      of--;
    }
    return of >= 1 && tokens.get(of).is("of") && LED_BY.contains(tokens.get(of - 1).lemma());
  }

  private boolean isSurnameSeen(List<Token> tokens, int from, int end) {
    return end - from == 1 && seen.get("surname:" + tokens.get(from).text()) == ActorKind.PERSON;
  }

  private static boolean isAcronym(List<Token> tokens, int from, int end) {
    String word = tokens.get(from).text();
    return end - from == 1
        && word.length() >= 2
        && word.length() <= 8
        && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '-');
  }

  private void addByHead(Quoted words, String head) {
    if (head.equals("NONE")) {
      return;
    }
    if (head.equals("FACILITY")) {
      found.add(new FacilityMention(ids.mention("FACILITY", words.span()), words, BY_SHAPE));
    } else {
      addActor(words, ActorKind.valueOf(head), BY_SHAPE);
    }
  }

  private void addActor(Quoted words, ActorKind kind, By by) {
    found.add(
        new ActorMention(
            ids.mention(kind.name(), words.span()),
            words,
            kind,
            NameForm.NAME,
            Optional.empty(),
            by));
    seen.putIfAbsent(words.text(), kind);
    if (kind == ActorKind.PERSON) {
      List<String> name = List.of(words.text().split(" "));
      name.subList(Math.min(1, name.size() - 1), name.size())
          .forEach(surname -> seen.putIfAbsent("surname:" + surname, kind));
    }
  }

  /// The end of a name of this document that is printed again from `from` on; `from` when none is.
  private int repeated(List<Token> tokens, int from) {
    for (int end = Math.min(tokens.size(), from + 6); end > from; end--) {
      Quoted words = words(tokens, from, end);
      ActorKind kind = seen.get(words.text());
      if (kind != null && tokens.get(from).isCapitalized()) {
        addActor(words, kind, BY_REPEAT);
        return end;
      }
    }
    return from;
  }

  private Quoted words(List<Token> tokens, int from, int end) {
    return Quoted.of(
        text.article().text(), tokens.get(from).span().cover(tokens.get(end - 1).span()));
  }
}
