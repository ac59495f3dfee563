package org.sayso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;

/// Compares verbs by scales of strength, and what is meant with what is done.
final class StrengthCheck implements Check {
  /// Scales on which only the stronger word misleads.
  private static final Set<String> UPWARD = Set.of("telling");

  /// How much of what stands around the line's word must stand around the body's.
  private static final double LEAST = 0.35;

  /// The same where one is an act and the other a thing.
  private static final double MOST = 0.6;

  /// How much more it must be than around a place with the line's own word.
  private static final double SURELY = 0.1;

  /// From here on a place with the line's own word is where the line has it from.
  private static final double OWN = 0.2;

  /// The same where the body goes as far as the line elsewhere.
  private static final double FAR = 0.25;

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    List<Finding> found = new ArrayList<>();
    if (alignment.anchors().isEmpty()) {
      return found;
    }
    for (Map.Entry<String, Map<String, Integer>> scale : Lexicon.standard().scales().entrySet()) {
      for (Token word : alignment.line().tokens()) {
        rank(alignment.body(), scale.getValue(), word)
            .flatMap(rank -> compare(alignment, scale.getKey(), scale.getValue(), word, rank))
            .ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      intention(alignment).or(() -> call(alignment)).ifPresent(found::add);
    }
    return found.stream().limit(2).toList();
  }

  private static Optional<Integer> rank(Body body, Map<String, Integer> scale, Token token) {
    boolean told = token.pos() != PartOfSpeech.PUNCT;
    return told
        ? body.likeness().forms(token).stream()
            .filter(scale::containsKey)
            .map(scale::get)
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static Optional<Finding> compare(
      Alignment alignment, String name, Map<String, Integer> scale, Token word, int rank) {
    Body body = alignment.body();
    Support support = new Support(body, alignment.line());
    Optional<Rival> rival = Optional.empty();
    double same = 0;
    double above = 0;
    for (Sentence sentence : body.sentences()) {
      for (Body.Word other : body.words(sentence)) {
        Optional<Integer> theirs =
            other.isItself() ? rank(body, scale, other.token()) : Optional.empty();
        if (theirs.isEmpty()) {
          continue;
        }
        double share = support.of(word, other.at());
        above = theirs.get() >= rank ? Math.max(above, share) : above;
        if (theirs.get() == rank || body.likeness().of(word, other.token()) >= 0.9) {
          same = Math.max(same, share);
        } else if (share
                >= (isSameSort(word, other.token()) && alignment.anchors().contains(sentence)
                    ? LEAST
                    : MOST)
            && (!name.equals("telling") || word.isVerbal() && other.token().isVerbal())
            && (!name.equals("share") || isOfSame(body, word, other.token()))
            && isFree(alignment, other.token())
            && rival.filter(best -> best.share >= share).isEmpty()) {
          rival = Optional.of(new Rival(other.token(), theirs.get(), share));
        }
      }
    }
    if (UPWARD.contains(name) && isReached(alignment, scale, rank)) {
      return Optional.empty();
    }
    double told = same > 0 ? same + (same >= OWN ? 1 : SURELY) : 0;
    double reached = above > 0 ? above + FAR : 0;
    return rival
        .filter(found -> found.share > (found.rank < rank ? reached : told))
        .filter(found -> misleads(name, word, rank, found.rank))
        .map(found ->
            finding(
                alignment,
                found.rank < rank ? FindingKind.STRENGTHENED : FindingKind.SOFTENED,
                word,
                found.token.index(),
                found.token.index() + 1));
  }

  /// "The army admitted": whether a sentence that speaks of somebody or something of the line has a
  /// verb that goes as far.
  private static boolean isReached(Alignment alignment, Map<String, Integer> scale, int rank) {
    Body body = alignment.body();
    return body.sentences().stream()
        .filter(sentence ->
            body.reading().text().tokensOf(sentence).stream()
                .filter(Token::isVerbal)
                .anyMatch(
                    other -> rank(body, scale, other).filter(theirs -> theirs >= rank).isPresent()))
        .anyMatch(sentence ->
            alignment.line().tokens().stream()
                .filter(Token::isNominal)
                .flatMap(word -> body.nearest(word, sentence).stream())
                .anyMatch(near -> near.likeness() >= Likeness.SAME));
  }

  /// An act and an act, or a thing and a thing.
  private static boolean isSameSort(Token one, Token other) {
    return one.isNominal() == other.isNominal();
  }

  /// "All schools", "some schools": whether both are of the same things.
  private static boolean isOfSame(Body body, Token one, Token other) {
    Optional<Token> mine = noun(body, one);
    Optional<Token> theirs = noun(body, other);
    return mine.isPresent()
        && theirs.isPresent()
        && body.likeness().of(mine.get(), theirs.get()) >= Likeness.SAME;
  }

  private static Optional<Token> noun(Body body, Token quantity) {
    int end = Math.min(body.reading().text().tokens().size(), quantity.index() + 5);
    for (int i = quantity.index() + 1; i < end; i++) {
      if (body.token(i).isNominal()) {
        return Optional.of(body.token(i));
      }
    }
    return Optional.empty();
  }

  /// A word of the body on the same scale.
  ///
  /// @param share how much what stands around it is what the line speaks of
  private record Rival(Token token, int rank, double share) {}

  /// Whether the line does not have the word as well.
  private static boolean isFree(Alignment alignment, Token theirs) {
    Body body = alignment.body();
    Sentence line = body.sentenceOf(alignment.line().first());
    return body.reading().text().tokensOf(line).stream()
        .noneMatch(own -> body.likeness().of(own, theirs) >= 0.9);
  }

  /// Whether another rank matters; a weaker noun may be just shorter.
  private static boolean misleads(String name, Token word, int mine, int theirs) {
    if (theirs <= mine) {
      return true;
    }
    boolean act = word.pos() == PartOfSpeech.VERB || word.lower().endsWith("ed");
    return !UPWARD.contains(name) && (act || name.equals("resolve") || name.equals("share"));
  }

  /// The body tells what somebody means to do; the line tells it as done, or the other way round.
  private static Optional<Finding> intention(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    if (line.isQuestion() || line.source().isPresent()) {
      return Optional.empty();
    }
    for (Match match : alignment.told()) {
      Token word = match.word();
      boolean verb =
          word.pos() == PartOfSpeech.VERB && body.token(match.at()).pos() == PartOfSpeech.VERB;
      if (!verb || match.likeness() < Likeness.SAME) {
        continue;
      }
      Optional<Integer> theirs = intent(body, match.at(), body.sentenceOf(match.at()).firstToken());
      Optional<Integer> mine = intent(body, word.index(), line.first());
      boolean coming = isComing(body, word.index(), line.first());
      if (theirs.isPresent() && mine.isEmpty() && !coming) {
        return Optional.of(
            finding(alignment, FindingKind.STRENGTHENED, word, theirs.get(), match.at() + 1));
      }
      boolean done =
          theirs.isEmpty() && !isComing(body, match.at(), body.sentenceOf(match.at()).firstToken());
      if (mine.isPresent() && done) {
        return Optional.of(
            finding(alignment, FindingKind.SOFTENED, word, match.at(), match.at() + 1));
      }
    }
    return Optional.empty();
  }

  /// The body asks for an act ("should engage and extend aid"); the line has it as a noun only.
  private static Optional<Finding> call(Alignment alignment) {
    Body body = alignment.body();
    if (alignment.line().tokens().stream().anyMatch(token -> isAsking(body, token))) {
      return Optional.empty();
    }
    for (Match match : alignment.told()) {
      boolean noun = match.word().pos() == PartOfSpeech.NOUN && body.token(match.at()).isVerbal();
      if (!noun || match.likeness() < Likeness.SAME) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      for (int i = match.at() - 1; i >= Math.max(sentence.firstToken(), match.at() - 4); i--) {
        if (body.token(i).is("should") || body.token(i).is("must")) {
          int end = Math.min(sentence.endToken(), match.at() + 14);
          return Optional.of(finding(alignment, FindingKind.SOFTENED, match.word(), i, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAsking(Body body, Token token) {
    return token.lower().matches("should|must|ought|needs?")
        || token.pos() == PartOfSpeech.VERB
            && Lexicon.standard().scales().get("asking") != null
            && rank(body, Lexicon.standard().scales().getOrDefault("asking", Map.of()), token)
                .isPresent();
  }

  private static Optional<Integer> intent(Body body, int verb, int first) {
    if (verb - 1 >= first
        && body.token(verb).lower().endsWith("ing")
        && body.likeness().isIn("intent", body.token(verb - 1))) {
      return Optional.of(verb - 1);
    }
    boolean infinitive = false;
    for (int i = verb - 1; i >= Math.max(first, verb - 5); i--) {
      Token token = body.token(i);
      infinitive |= token.is("to") || token.is("of");
      if (infinitive && body.likeness().isIn("intent", token)) {
        return Optional.of(i);
      }
      if (token.pos() == PartOfSpeech.PUNCT || token.pos() == PartOfSpeech.VERB && !infinitive) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "To leave", "will leave", "would leave".
  private static boolean isComing(Body body, int verb, int first) {
    for (int i = verb - 1; i >= Math.max(first, verb - 3); i--) {
      Token token = body.token(i);
      if (token.is("to")
          || token.is("will")
          || token.is("would")
          || token.is("'ll")
          || token.is("should")
          || token.is("must")) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(
      Alignment alignment, FindingKind kind, Token word, int first, int end) {
    String theirs = alignment.quote(first, end).text();
    String what = kind == FindingKind.STRENGTHENED ? "stronger" : "weaker";
    return new Finding(
        kind,
        alignment.line().words(word),
        List.of(alignment.quote(first, end)),
        alignment.body().claimAt(first).stream().map(Claim::id).toList(),
        "\"" + word.text() + "\" is " + what + " than the body's \"" + theirs + "\".");
  }
}
