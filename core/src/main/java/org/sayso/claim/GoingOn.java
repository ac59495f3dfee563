package org.sayso.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.mention.Mention.ActorMention;

/// Who goes on speaking: "The clerk was there before. The judge said so. He added …" is the judge
/// again, though a mention rule tied "he" to somebody of an earlier sentence.
///
/// @param earlier who is a person among the speakers
record GoingOn(Passage passage, EarlierSpeakers earlier) {
  private static final Set<String> ADDING =
      Set.of(
          "say",
          "add",
          "stress",
          "note",
          "explain",
          "tell",
          "report",
          "state",
          "continue",
          "emphasize",
          "believe",
          "think",
          "point");

  private static final Set<String> SOURCES = Set.of("source", "sources");

  /// How many sentences of his own words may stand between.
  private static final int MOST_BETWEEN = 3;

  /// The last speaker, where "he", "they" or "the source" opens the sentence right behind his words
  /// and the mention tied to it stands before these.
  Optional<Speaker> of(
      Candidate candidate, TokenRange range, Optional<ActorMention> tied, List<Speaker> before) {
    boolean opens = passage.sentence(range.first()).firstToken() == range.first();
    if (!opens
        || !ADDING.contains(candidate.cue().head())
        || passage.quotationOf(range.first()) >= 0
        || before.isEmpty()) {
      return Optional.empty();
    }
    Speaker last = before.getLast();
    if (last.isOutlet() || last.identity() == Identity.GENERIC) {
      return Optional.empty();
    }
    boolean again =
        isSource(range)
            ? !isSource(tied) && last.identity() != Identity.NAMED
            : tied.isPresent() && isSameAgain(range, tied.get(), last);
    return again ? Optional.of(last) : Optional.empty();
  }

  private boolean isSource(TokenRange range) {
    return range.size() == 2
        && passage.is(range.first(), "the")
        && passage.isOneOf(range.first() + 1, SOURCES);
  }

  private boolean isSource(Optional<ActorMention> tied) {
    return tied.map(passage.mentions()::antecedentOf)
        .map(one -> one.words().text().toLowerCase(Locale.ROOT))
        .filter(words -> SOURCES.stream().anyMatch(words::contains))
        .filter(words -> !words.startsWith("the "))
        .isPresent();
  }

  private boolean isSameAgain(TokenRange range, ActorMention tied, Speaker last) {
    Optional<ActorMention> direct =
        tied.antecedent()
            .flatMap(passage.mentions()::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast);
    int spoken = lastSpoken(range, last);
    if (direct.isEmpty() || spoken < 0) {
      return false;
    }
    int antecedent = passage.text().tokenAt(direct.get().span().begin());
    boolean other = !passage.mentions().antecedentOf(tied).words().text().equals(last.name());
    if (range.size() == 1 && passage.is(range.first(), "they")) {
      return other && antecedent < spoken && isSeveral(last) && !isParted(spoken, range);
    }
    return other
        && range.size() == 1
        && passage.isOneOf(range.first(), Set.of("he", "she"))
        && earlier.isPerson(last)
        && earlier.agrees(range, last)
        && (antecedent < passage.sentence(spoken).firstToken() || isAside(antecedent))
        && opensSentence(spoken)
        && isOwnUntil(spoken, range.first());
  }

  /// The token at which the last speaker is named in the sentences before, or -1.
  private int lastSpoken(TokenRange range, Speaker last) {
    Sentence own = passage.sentence(range.first());
    int found = -1;
    int from = own.firstToken();
    for (int back = 0; back < MOST_BETWEEN && from > 0; back++) {
      from = passage.sentence(from - 1).firstToken();
    }
    for (int i = from; i < own.firstToken(); i++) {
      if (startsAt(i, last.asDescribed())) {
        found = i;
      }
    }
    return found;
  }

  private boolean startsAt(int token, String words) {
    int begin = passage.token(token).span().begin();
    return passage.text().article().text().startsWith(words, begin);
  }

  private boolean opensSentence(int spoken) {
    int first = passage.sentence(spoken).firstToken();
    return spoken <= first + 1
        || passage.is(first, "according") && passage.is(first + 1, "to") && spoken <= first + 3;
  }

  /// Whether nothing but words in quotation marks stands between the sentence of the saying and the
  /// next.
  private boolean isOwnUntil(int spoken, int next) {
    int i = passage.sentence(spoken).endToken();
    while (i < next) {
      if (passage.quotationOf(i) < 0) {
        return false;
      }
      i = passage.sentence(i).endToken();
    }
    return true;
  }

  /// Whether the last saying stands in an earlier sentence than the one before.
  private boolean isParted(int spoken, TokenRange range) {
    return passage.sentence(spoken).endToken() != range.first();
  }

  /// "-- as the president asked --": beside the sentence.
  private boolean isAside(int token) {
    Sentence sentence = passage.sentence(token);
    return hasDash(sentence.firstToken(), token) && hasDash(token, sentence.endToken());
  }

  private boolean hasDash(int from, int end) {
    for (int i = from; i < end; i++) {
      if (passage.isOneOf(i, Set.of("--", "—", "–"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeveral(Speaker speaker) {
    String words = speaker.asDescribed().toLowerCase(Locale.ROOT);
    return words.endsWith("s") || words.endsWith("people") || words.endsWith("police");
  }
}
