package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.Cue.Kind;

/// Finds the cues of a text, in order, without overlap.
final class CueFinder {
  /// Verbs whatever the tagger says: it takes some for nouns in headlines and after quotations.
  private static final Set<String> SURE =
      Set.of(
          "said",
          "says",
          "told",
          "tweeted",
          "tells",
          "accused",
          "accuses",
          "condemned",
          "condemns",
          "denies",
          "denied");

  /// Determiners that stand for somebody themselves: "some say", "those claim".
  private static final Set<String> QUANTITIES =
      Set.of("that", "these", "those", "this", "some", "all", "both", "many", "most", "each");

  private final Passage passage;
  private final CueLexicon lexicon;
  private final VerbGroups verbs;

  CueFinder(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.verbs = new VerbGroups(passage);
  }

  List<CueMatch> find() {
    List<CueMatch> found = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (i < free || !passage.isRead(i)) {
        continue;
      }
      Optional<CueMatch> match = at(i);
      if (match.isPresent()) {
        found.add(clipped(match.get(), free));
        free = match.get().group().end();
      }
    }
    return found;
  }

  /// The words of an earlier cue belong to it.
  private static CueMatch clipped(CueMatch match, int free) {
    TokenRange group = match.group();
    return group.first() >= free ? match : match.withGroup(new TokenRange(free, group.end()));
  }

  private Optional<CueMatch> at(int i) {
    if (isInName(i) || isLookAlike(i)) {
      return Optional.empty();
    }
    boolean verbal = passage.pos(i) == PartOfSpeech.VERB || SURE.contains(passage.lower(i));
    if (verbal && isNounAfterBe(i)) {
      return longest(Kind.NOUNS, i, passage.lemma(i)).map(cue -> plain(cue, i));
    }
    if (verbal && isOwned(i)) {
      return longest(Kind.NOUNS, i, passage.lemma(i)).map(cue -> plain(cue, i)).or(() -> verb(i));
    }
    if (verbal) {
      return verb(i);
    }
    return switch (passage.pos(i)) {
      case NOUN, PROPN -> longest(Kind.NOUNS, i, passage.lemma(i)).map(cue -> plain(cue, i));
      case ADV ->
          isBeforeSaying(i)
              ? Optional.empty()
              : longest(Kind.ADVERBS, i, passage.lower(i)).map(cue -> plain(cue, i));
      case ADJ, ADP, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, VERB, X ->
          longest(Kind.PREPOSITIONS, i, passage.lower(i)).map(cue -> plain(cue, i));
    };
  }

  /// "a source reportedly said": the saying has a speaker, and the adverb belongs to its verb.
  private boolean isBeforeSaying(int i) {
    return i + 1 < passage.size()
        && passage.pos(i + 1) == PartOfSpeech.VERB
        && verb(i + 1).filter(match -> match.cue().says() && !match.passive()).isPresent();
  }

  /// "the United States", "Country Reports": a capitalised word after another one is a part of a
  /// name, save in a headline, whose words are all capitalised.
  private boolean isInName(int i) {
    TokenRange region = passage.regionOf(i);
    return i > region.first()
        && passage.token(i).isCapitalized()
        && passage.token(i - 1).isCapitalized()
        && !passage.isMark(i - 1)
        && !passage.sentence(i).block().isDigest()
        && !isWholeCapitalised(region);
  }

  private boolean isWholeCapitalised(TokenRange region) {
    int words = 0;
    int capitalised = 0;
    for (int i = region.first(); i < region.end(); i++) {
      boolean word = passage.token(i).text().length() > 3;
      words += word ? 1 : 0;
      capitalised += word && passage.token(i).isCapitalized() ? 1 : 0;
    }
    return capitalised * 3 > words * 2;
  }

  /// "was sworn in", "found dead": words that look like a cue and say nothing.
  private boolean isLookAlike(int i) {
    return lexicon.startingWith(Kind.LOOK_ALIKES, passage.lemma(i)).stream()
        .anyMatch(words -> matchEnd(words, i) > 0);
  }

  /// "there were also reports": no passive ends in "s".
  private boolean isNounAfterBe(int i) {
    int before = i - 1;
    while (before > 0 && passage.pos(before) == PartOfSpeech.ADV) {
      before--;
    }
    return before > 0 && passage.lower(i).endsWith("s") && passage.lemma(before).equals("be");
  }

  /// "the ruling party", "their alleged links": a participle between determiner and noun says
  /// nothing; nor does a bare form after a determiner ("told of the find").
  private boolean isAttribute(int i) {
    if (i == 0) {
      return false;
    }
    boolean noun = i + 1 < passage.size() && passage.token(i + 1).isNominal();
    PartOfSpeech before = passage.pos(i - 1);
    boolean owned = before == PartOfSpeech.DET && !passage.isOneOf(i - 1, QUANTITIES);
    if (passage.is(i, "alleged")) {
      return noun
          && (owned
              || before == PartOfSpeech.ADP
              || before == PartOfSpeech.NUM
              || before == PartOfSpeech.VERB
              || isOwned(i));
    }
    boolean bare = passage.lower(i).equals(passage.lemma(i));
    boolean participle = passage.lower(i).endsWith("ing") || passage.is(i, "proposed");
    return (owned && ((noun && participle) || bare)) || (isOwned(i) && passage.is(i, "proposed"));
  }

  /// "the army's claim", "its demand": a noun, whatever the tagger says.
  private boolean isOwned(int i) {
    return i > 0
        && (passage.isOneOf(i - 1, Set.of("its", "their", "his"))
            || (passage.pos(i - 1) == PartOfSpeech.PART
                && passage.isOneOf(i - 1, Set.of("'s", "’s", "'", "’"))));
  }

  private Optional<CueMatch> verb(int i) {
    if (isAttribute(i)) {
      return Optional.empty();
    }
    Optional<CueMatch> preposition =
        longest(Kind.PREPOSITIONS, i, passage.lower(i)).map(cue -> plain(cue, i));
    return preposition.isPresent()
        ? preposition
        : longest(Kind.VERBS, i, lemmaOf(i)).map(cue -> verbal(cue, i));
  }

  private String lemmaOf(int i) {
    return switch (passage.lower(i)) {
      case "said", "says" -> "say";
      case "told", "tells" -> "tell";
      case "found" -> "find";
      default -> passage.lemma(i);
    };
  }

  private CueMatch plain(Cue cue, int i) {
    TokenRange group = new TokenRange(i, i + cue.words().size());
    return new CueMatch(cue, group, i, CueMatch.Form.FINITE, false, false, passage.regionOf(i));
  }

  private CueMatch verbal(Cue cue, int main) {
    TokenRange region = passage.regionOf(main);
    TokenRange group = verbs.of(main, region);
    TokenRange whole = new TokenRange(group.first(), matchEnd(cue, main));
    return new CueMatch(
        cue,
        whole,
        main,
        verbs.formOf(main, group),
        verbs.isPassive(main, group),
        verbs.isNegated(group),
        region);
  }

  private Optional<Cue> longest(Kind kind, int i, String head) {
    return lexicon.startingWith(kind, head).stream()
        .filter(cue -> matchEnd(cue, i) > 0)
        .findFirst();
  }

  /// Where the cue's words end when they begin at `i`; 0 when they do not stand there.
  private int matchEnd(Cue cue, int i) {
    int at = i + 1;
    int limit = passage.regionOf(i).end();
    for (String word : cue.words().subList(1, cue.words().size())) {
      if (at < limit && passage.pos(at) == PartOfSpeech.ADV && !matches(at, word)) {
        at++;
      }
      if (at >= limit || !matches(at, word)) {
        return 0;
      }
      at++;
    }
    return at;
  }

  private boolean matches(int i, String word) {
    return passage.is(i, word) || passage.lemma(i).equals(word);
  }
}
