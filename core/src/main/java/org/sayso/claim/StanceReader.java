package org.sayso.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.TextSpan;

/// Reads what the speaker does with a proposition: from the cue, and for plain saying from the
/// words said.
final class StanceReader {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Map<List<String>, Stance> FIRST_PERSON = firstPerson();
  private static final Map<List<String>, Stance> ANYWHERE =
      Words.table(FILE, "anywhere", Stance.class);
  private static final Map<List<String>, Stance> DENIED = Words.table(FILE, "denied", Stance.class);
  private static final Map<List<String>, Stance> NOT_SAID =
      Words.table(FILE, "not-said", Stance.class);
  private static final Set<String> WRONGS = Words.set(FILE, "wrongs");
  private static final Set<String> FALSE = Words.set(FILE, "named-false");
  private static final Set<String> WRONG = Words.set(FILE, "named-wrong");
  private static final Set<String> NEGATIONS = Words.set(FILE, "negations");
  private static final Set<String> LINKS =
      WordFile.load("relations.txt").section("verbs").stream()
          .map(line -> Words.split(line.split("\\|", -1)[0]).getFirst())
          .collect(Collectors.toUnmodifiableSet());
  private static final int CLAUSE_HEAD = 10;
  private static final int NAMING_WORDS = 14;
  private static final Set<String> WE = Set.of("we", "i", "our", "my");

  private final Passage passage;
  private final SubjectFinder subjects;
  private final VerbGroups verbs;

  StanceReader(Passage passage) {
    this.passage = passage;
    this.subjects = new SubjectFinder(passage);
    this.verbs = new VerbGroups(passage);
  }

  private static Map<List<String>, Stance> firstPerson() {
    Map<List<String>, Stance> table = new java.util.LinkedHashMap<>();
    Words.table(FILE, "first-person", Stance.class)
        .forEach((words, stance) -> table.put(words.subList(1, words.size()), stance));
    return table;
  }

  /// The stance of `speaker` towards a proposition of the saying.
  Stance of(Candidate candidate, Proposition proposition, Speaker speaker) {
    Stance cue = candidate.cue().stance();
    if (candidate.negated() && cue != Stance.CANNOT_VERIFY) {
      return negated(candidate);
    }
    if (cue == Stance.DENIES) {
      return firstOf(DENIED, proposition).orElse(Stance.DENIES);
    }
    if (cue == Stance.PREDICTS && candidate.cue().head().equals("warn")) {
      return warns(candidate, proposition);
    }
    if (candidate.cue().takes(Cue.Takes.NAMING)) {
      return named(candidate, proposition);
    }
    return cue == Stance.ASSERTS ? said(proposition, speaker) : cue;
  }

  /// "called the report a fabrication", "branded the message blackmail".
  private Stance named(Candidate candidate, Proposition proposition) {
    if (proposition.cover().size() > NAMING_WORDS) {
      return candidate.cue().stance();
    }
    if (hasWord(proposition, FALSE)) {
      return Stance.DENIES;
    }
    return hasWord(proposition, WRONG) ? Stance.CONDEMNS : candidate.cue().stance();
  }

  private boolean hasWord(Proposition proposition, Set<String> words) {
    return proposition.content().stream()
        .anyMatch(range -> {
          for (int i = range.first(); i < range.end(); i++) {
            if (passage.isOneOf(i, words)) {
              return true;
            }
          }
          return false;
        });
  }

  /// Whether the clause is turned round at its head: "never", "nobody was", "there is no".
  boolean isNegative(Proposition proposition) {
    return negation(proposition) >= 0;
  }

  private int negation(Proposition proposition) {
    TokenRange range = proposition.content().getFirst();
    for (int i = range.first(); i < Math.min(range.end(), range.first() + CLAUSE_HEAD); i++) {
      boolean inner =
          i > range.first() && passage.isOneOf(i, Set.of("that", "who", "which", "because", "if"));
      if (inner || passage.is(i, "if")) {
        return -1;
      }
      if (passage.isOneOf(i, NEGATIONS)
          && !passage.isOneOf(i + 1, Set.of("only", "doubt", "longer"))) {
        return i;
      }
    }
    return -1;
  }

  /// "has never sheltered this group", "no prisoner was ever beaten": the clause says that a wrong
  /// or a backing was not done.
  private boolean clears(Proposition proposition) {
    int negation = negation(proposition);
    if (negation < 0 || !isDone(proposition, negation)) {
      return false;
    }
    TokenRange cover = proposition.cover();
    for (int i = negation + 1; i < Math.min(cover.end(), negation + CLAUSE_HEAD); i++) {
      if (passage.pos(i) == PartOfSpeech.VERB) {
        return WRONGS.contains(passage.lemma(i)) || LINKS.contains(passage.lemma(i));
      }
    }
    return false;
  }

  /// What happened or holds, not what will or may.
  private boolean isDone(Proposition proposition, int negation) {
    int first = proposition.cover().first();
    for (int i = first; i < Math.min(proposition.cover().end(), negation + 3); i++) {
      if (passage.isOneOf(
          i,
          Set.of("will", "would", "should", "must", "can", "could", "may", "might", "wo", "ca"))) {
        return false;
      }
    }
    return true;
  }

  /// "did not comment", "does not believe".
  private Stance negated(Candidate candidate) {
    TokenRange cue = candidate.cueWords().orElse(candidate.clause());
    for (Map.Entry<List<String>, Stance> entry : NOT_SAID.entrySet()) {
      if (Words.find(passage, cue, entry.getKey()).isPresent()) {
        return entry.getValue();
      }
    }
    return switch (candidate.cue().stance()) {
      case DENIES -> Stance.ACKNOWLEDGES;
      case ACKNOWLEDGES -> Stance.DENIES;
      case ENDORSES, CONFIRMS -> Stance.DOUBTS;
      default -> Stance.DECLINES_COMMENT;
    };
  }

  /// A warning of what the speaker would do is a threat.
  private Stance warns(Candidate candidate, Proposition proposition) {
    int first = proposition.cover().first();
    boolean own = passage.isOneOf(first, Set.of("it", "they", "he", "she", "we", "i"));
    boolean future =
        Words.any(passage, proposition.cover(), List.of(List.of("would"), List.of("will")));
    return own && future && candidate.source().isPresent() ? Stance.THREATENS : Stance.PREDICTS;
  }

  private Stance said(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    if (passage.is(cover.end(), "?")) {
      return Stance.ASKS;
    }
    Optional<Stance> first =
        isFirstPerson(proposition) ? firstOf(FIRST_PERSON, proposition) : Optional.empty();
    Optional<Stance> stance = first.isPresent() ? first : firstOf(ANYWHERE, proposition);
    if (stance.isPresent()) {
      return stance.get();
    }
    if (isUltimatum(proposition, speaker)) {
      return Stance.THREATENS;
    }
    if (clears(proposition)) {
      return Stance.DENIES;
    }
    return imputesWrong(proposition, speaker) ? Stance.ALLEGES : Stance.ASSERTS;
  }

  /// "said it would end the truce unless …", by somebody who fights.
  private boolean isUltimatum(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    return speaker.standing() == Standing.PARTY
        && passage.isOneOf(cover.first(), Set.of("it", "they", "we", "he", "she"))
        && Words.any(passage, cover, List.of(List.of("unless")))
        && Words.any(passage, cover, List.of(List.of("would"), List.of("will")));
  }

  private boolean isFirstPerson(Proposition proposition) {
    return proposition.content().stream()
        .anyMatch(range -> {
          for (int i = range.first(); i < Math.min(range.end(), range.first() + 8); i++) {
            if (passage.isOneOf(i, WE)) {
              return true;
            }
          }
          return false;
        });
  }

  private Optional<Stance> firstOf(Map<List<String>, Stance> table, Proposition proposition) {
    for (Map.Entry<List<String>, Stance> entry : table.entrySet()) {
      if (proposition.content().stream()
          .anyMatch(range -> Words.find(passage, range, entry.getKey()).isPresent())) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /// Whether a named or described actor, not the speaker, is said to have done wrong or to back
  /// those who do.
  private boolean imputesWrong(Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    if (proposition.cutOut() && passage.is(cover.first(), "with")) {
      return actorIn(cover, speaker);
    }
    for (TokenRange range : proposition.content()) {
      for (int i = range.first(); i < range.end(); i++) {
        if (passage.pos(i) == PartOfSpeech.VERB
            && WRONGS.contains(passage.lemma(i))
            && isBlamed(i, proposition, speaker)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBlamed(int verb, Proposition proposition, Speaker speaker) {
    TokenRange cover = proposition.cover();
    TokenRange group = verbs.of(verb, cover);
    if (passage.is(verb, "implicated")) {
      return proposition.subject().filter(subject -> actorIn(subject, speaker)).isPresent();
    }
    boolean passive = verbs.isPassive(verb, group);
    if (passive || passage.is(verb + 1, "by")) {
      return passage.is(verb + 1, "by")
          && verb + 2 < cover.end()
          && actorIn(new TokenRange(verb + 2, Math.min(cover.end(), verb + 10)), speaker);
    }
    return !verbs.isNegated(group)
        && subjects
            .endingBefore(group.first(), cover)
            .filter(subject -> actorIn(subject.speaker(), speaker))
            .isPresent();
  }

  private boolean actorIn(TokenRange range, Speaker speaker) {
    TextSpan span = passage.span(range);
    return passage.mentions().within(span, ActorMention.class).stream()
        .filter(mention ->
            mention.kind() != ActorKind.UNIDENTIFIED_GROUP
                && mention.kind() != ActorKind.POPULATION_GROUP)
        .map(passage.mentions()::antecedentOf)
        .anyMatch(mention -> !mention.words().text().equals(speaker.name()));
  }
}
