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

  private static final int REACH = 12;

  /// A sentence must have nearly as much of the line as the best one.
  private static final double SURE = 0.6;

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
    Token rival = null;
    int rivalRank = 0;
    double most = 0;
    for (Sentence anchor : alignment.anchors()) {
      double beside = beside(alignment, anchor, word);
      if (beside < SURE * most) {
        continue;
      }
      most = Math.max(most, beside);
      for (Body.Word other : body.words(anchor)) {
        Optional<Integer> theirs = rank(body, scale, other.token());
        if (theirs.isEmpty() || !other.isItself()) {
          continue;
        }
        if (theirs.get() == rank || body.likeness().of(word, other.token()) >= 0.9) {
          return Optional.empty();
        }
        boolean free =
            alignment.line().tokens().stream()
                .noneMatch(own -> body.likeness().of(own, other.token()) >= 0.9);
        if (rival == null && free && isNear(alignment, anchor, other.token())) {
          rival = other.token();
          rivalRank = theirs.get();
        }
      }
    }
    if (rival == null || rivalRank > rank && UPWARD.contains(name)) {
      return Optional.empty();
    }
    if (rivalRank > rank
        && !name.equals("resolve")
        && word.pos() != PartOfSpeech.VERB
        && !word.lower().endsWith("ed")
        && !name.equals("share")) {
      return Optional.empty();
    }
    FindingKind kind = rivalRank < rank ? FindingKind.STRENGTHENED : FindingKind.SOFTENED;
    return Optional.of(finding(alignment, kind, word, rival.index(), rival.index() + 1));
  }

  /// What the line's other words that the sentence has weigh.
  private static double beside(Alignment alignment, Sentence anchor, Token word) {
    return alignment.told().stream()
        .filter(match -> match.at() >= anchor.firstToken() && match.at() < anchor.endToken())
        .filter(match -> !match.word().equals(word))
        .mapToDouble(match -> alignment.body().weight(match.word()))
        .sum();
  }

  /// Whether words that the line has, too, stand around it.
  private static boolean isNear(Alignment alignment, Sentence anchor, Token rival) {
    long near =
        alignment.told().stream()
            .filter(match -> match.at() >= anchor.firstToken() && match.at() < anchor.endToken())
            .filter(match -> match.at() != rival.index())
            .filter(match -> Math.abs(match.at() - rival.index()) <= REACH)
            .count();
    return near >= 1;
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
