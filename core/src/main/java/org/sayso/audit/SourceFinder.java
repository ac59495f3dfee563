package org.sayso.audit;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;
import org.sayso.text.TextSpan;

/// Finds whom a line names as its source: by the claims read in it, by a colon after a short name,
/// by a subject before a word of saying, or by a dash and a name at the end.
record SourceFinder(Body body, List<Token> tokens, TextSpan span) {
  private static final int LONGEST_NAME = 7;

  Optional<Line.Source> find() {
    return claimed()
        .or(this::beforeColon)
        .or(this::saying)
        .or(this::saidAtTheEnd)
        .or(this::atTheEnd);
  }

  private Optional<Line.Source> claimed() {
    return body.reading().claims().stream()
        .filter(claim -> !claim.isNarrated() && isOfTheLine(claim))
        .filter(claim -> claim.attribution().source().isPresent())
        .filter(claim -> isSaying(claim))
        .map(this::source)
        .findFirst();
  }

  private boolean isOfTheLine(Claim claim) {
    return claim.attribution().content().stream().anyMatch(part -> span.contains(part.span()))
        && claim.attribution().source().filter(words -> span.contains(words.span())).isPresent();
  }

  /// Whether the cue is a word of saying; of those that may also do something ("maintains support",
  /// "finds a home") one with a clause behind it.
  private boolean isSaying(Claim claim) {
    if (claim.attribution().cue().isEmpty()) {
      return true;
    }
    TextSpan cue = claim.attribution().cue().get().span();
    if (claim.attribution().cue().get().text().contains("to blame")) {
      return false;
    }
    return tokens.stream()
        .filter(token -> cue.contains(token.span()))
        .anyMatch(token ->
            body.likeness().isIn("say", token)
                && (!body.likeness().isIn("say-clause", token) || hasVerbBehind(token)));
  }

  private boolean hasVerbBehind(Token cue) {
    return tokens.stream().anyMatch(token -> token.index() > cue.index() && token.isVerbal());
  }

  private Line.Source source(Claim claim) {
    TextSpan words = claim.attribution().source().orElseThrow().span();
    int cue =
        claim
            .attribution()
            .cue()
            .map(quoted -> body.reading().text().tokenAt(quoted.span().begin()))
            .orElse(-1);
    int first = body.reading().text().tokenAt(words.begin());
    int end = first;
    while (end < tokens.getLast().index() + 1 && body.token(end).span().end() <= words.end()) {
      end++;
    }
    return new Line.Source(first, Math.max(end, first + 1), cue);
  }

  private Optional<Line.Source> beforeColon() {
    for (int i = 1; i < Math.min(tokens.size() - 2, LONGEST_NAME); i++) {
      if (tokens.get(i).is(":")
          && tokens.subList(0, i).stream().noneMatch(Token::isVerbal)
          && tokens.get(i - 1).isNominal()) {
        int first = tokens.getFirst().index();
        return Optional.of(new Line.Source(first, first + i, -1));
      }
    }
    return Optional.empty();
  }

  /// "Rights groups say the army …", "…, officials say".
  private Optional<Line.Source> saying() {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean says =
          body.likeness().isIn("say", token)
              && token.pos() != PartOfSpeech.ADJ
              && !token.lower().endsWith("ing");
      boolean clause = !body.likeness().isIn("say-clause", token) || hasVerbBehind(token);
      if (says && clause && tokens.get(i - 1).isNominal() && !isObject(i)) {
        int first = phraseBegin(i - 1);
        return Optional.of(
            new Line.Source(tokens.get(first).index(), token.index(), token.index()));
      }
    }
    return Optional.empty();
  }

  /// "…, say scientists".
  private Optional<Line.Source> saidAtTheEnd() {
    for (int i = Math.max(2, tokens.size() - LONGEST_NAME); i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      boolean rest =
          tokens.subList(i + 1, tokens.size()).stream()
              .allMatch(word -> isOfName(word) || word.pos() == PartOfSpeech.PUNCT);
      if (tokens.get(i - 1).is(",") && body.likeness().isIn("say", token) && rest) {
        int end = tokens.getLast().index() + 1;
        return Optional.of(new Line.Source(token.index() + 1, end, token.index()));
      }
    }
    return Optional.empty();
  }

  /// A noun such as "call" or "report" rather than a verb: a determiner or adjective stands before.
  private boolean isObject(int i) {
    return tokens.get(i).pos() == PartOfSpeech.NOUN
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos() == PartOfSpeech.ADP;
  }

  private int phraseBegin(int last) {
    int first = last;
    while (first > 0 && isOfName(tokens.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isOfName(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, ADJ, DET, NUM, PART -> true;
      case ADP -> token.is("of") || token.is("for");
      case ADV, AUX, CCONJ, INTJ, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
    };
  }

  /// "… – minister".
  private Optional<Line.Source> atTheEnd() {
    for (int i = Math.max(3, tokens.size() - LONGEST_NAME); i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      boolean dash = token.is("–") || token.is("—") || token.is("--");
      if (dash && tokens.subList(i, tokens.size()).stream().noneMatch(Token::isVerbal)) {
        return Optional.of(new Line.Source(token.index() + 1, tokens.getLast().index() + 1, -1));
      }
    }
    return Optional.empty();
  }
}
