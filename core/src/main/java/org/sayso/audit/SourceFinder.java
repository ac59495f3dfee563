package org.sayso.audit;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.TextSpan;

/// Finds whom a line names as its source: by the claims read in it, by a colon after a short name,
/// by a subject before a word of saying, or by a dash and a name at the end.
record SourceFinder(Body body, List<Token> tokens, TextSpan span) {
  private static final int LONGEST_NAME = 7;

  Optional<Line.Source> find() {
    return claimed()
        .or(this::accordingTo)
        .or(this::byEstimate)
        .or(this::beforeColon)
        .or(this::saidAtTheEnd)
        .or(this::saying)
        .or(this::adding)
        .or(this::atTheEnd);
  }

  private Optional<Line.Source> claimed() {
    return body.reading().claims().stream()
        .filter(claim -> !claim.isNarrated() && isOfTheLine(claim))
        .filter(claim -> claim.attribution().source().isPresent())
        .filter(claim -> isSaying(claim))
        .map(this::source)
        .filter(source -> isBeside(source) && hasSpeaker(source))
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
        .filter(token -> cue.contains(token.span()) && !isAccused(tokens.indexOf(token)))
        .anyMatch(token ->
            body.likeness().isIn("say", token)
                && (!body.likeness().isIn("say-clause", token) || hasVerbBehind(token)));
  }

  /// "A doctor accused of …": the doctor says nothing.
  private boolean isAccused(int i) {
    boolean accused =
        tokens
            .get(i)
            .lower()
            .matches("accused|blamed|charged|suspected|condemned|criticized|criticised|praised");
    return accused && (i + 1 >= tokens.size() || tokens.get(i + 1).pos() == PartOfSpeech.ADP);
  }

  private boolean hasVerbBehind(Token cue) {
    for (int i = tokens.indexOf(cue) + 1; i < tokens.size(); i++) {
      if (tokens.get(i).isVerbal()) {
        return true;
      }
      boolean next = i + 1 < tokens.size() && tokens.get(i + 1).is("and");
      if (tokens.get(i).is(",") && next || tokens.get(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  /// Whether the words for the source hold somebody who may speak.
  private boolean hasSpeaker(Line.Source source) {
    for (int i = source.first(); i < source.end(); i++) {
      if (maySpeak(body.token(i)) || body.token(i).pos() == PartOfSpeech.PRON) {
        return true;
      }
    }
    return false;
  }

  /// Whether the cue stands right before or behind the words for the source.
  private static boolean isBeside(Line.Source source) {
    return source.cue() < 0
        || source.cue() >= source.end() && source.cue() - source.end() <= 3
        || source.cue() < source.first() && source.first() - source.cue() <= 3;
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
              && token.pos() != PartOfSpeech.PROPN
              && !isAccused(i)
              && !token.lower().endsWith("ing");
      boolean last =
          tokens.subList(i + 1, tokens.size()).stream()
              .allMatch(word -> word.pos() == PartOfSpeech.PUNCT);
      boolean clause = last || !body.likeness().isIn("say-clause", token) || hasVerbBehind(token);
      int behind = i > 2 && tokens.get(i - 1).is(",") ? beforeInsertion(i - 1) : i;
      Token previous = tokens.get(behind - 1);
      boolean named =
          previous.pos() != PartOfSpeech.DET
              && (previous.isNominal() || previous.isCapitalized() || i == 1);
      if (says && clause && named && !isObject(i) && (last || maySpeak(previous))) {
        int first = phraseBegin(behind - 1);
        return Optional.of(
            new Line.Source(tokens.get(first).index(), token.index(), token.index()));
      }
    }
    return Optional.empty();
  }

  /// "The mayor, who had fled, said": where what stands between commas holds a verb, the name is
  /// before it.
  private int beforeInsertion(int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (tokens.get(i).is(",")) {
        boolean clause = tokens.subList(i, comma).stream().anyMatch(Token::isVerbal);
        return clause ? i : comma;
      }
    }
    return comma;
  }

  /// "…, according to the mayor".
  private Optional<Line.Source> accordingTo() {
    for (int i = 0; i < tokens.size() - 2; i++) {
      if (tokens.get(i).is("according") && tokens.get(i + 1).is("to")) {
        int end = i + 2;
        while (end < tokens.size() && isOfName(tokens.get(end))) {
          end++;
        }
        return end == i + 2
            ? Optional.empty()
            : Optional.of(
                new Line.Source(
                    tokens.get(i + 2).index(),
                    tokens.get(end - 1).index() + 1,
                    tokens.get(i).index()));
      }
    }
    return Optional.empty();
  }

  /// "By the organisers' estimate", "in his words".
  private Optional<Line.Source> byEstimate() {
    for (int i = 1; i < tokens.size(); i++) {
      boolean word =
          tokens
              .get(i)
              .lower()
              .matches("estimates?|accounts?|count|reckoning|words|view|opinion|telling");
      int first = i - 1;
      while (first > 0 && isOfName(tokens.get(first))
          || first > 0 && isOwnerMark(tokens.get(first))) {
        first--;
      }
      boolean by = tokens.get(first).is("by") || tokens.get(first).is("in");
      if (word && by && i - first > 1) {
        return Optional.of(
            new Line.Source(
                tokens.get(first + 1).index(),
                tokens.get(i - 1).index() + 1,
                tokens.get(i).index()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOwnerMark(Token token) {
    return token.is("'") || token.is("’") || token.is("'s") || token.is("’s");
  }

  /// "Researchers disagreed, saying …": who does it says so.
  private Optional<Line.Source> adding() {
    for (int i = 2; i < tokens.size() - 1; i++) {
      boolean says =
          tokens.get(i).lower().endsWith("ing")
              && tokens.get(i - 1).is(",")
              && body.likeness().isIn("say", tokens.get(i));
      if (!says) {
        continue;
      }
      int end = 0;
      while (end < i && isOfName(tokens.get(end))) {
        end++;
      }
      if (end > 0 && end < i && tokens.get(end).isVerbal() && maySpeak(tokens.get(end - 1))) {
        int first = tokens.getFirst().index();
        return Optional.of(new Line.Source(first, first + end, tokens.get(i).index()));
      }
    }
    return Optional.empty();
  }

  /// "…, say scientists".
  private Optional<Line.Source> saidAtTheEnd() {
    for (int i = Math.max(2, tokens.size() - LONGEST_NAME); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!body.likeness().isIn("say", token)) {
        continue;
      }
      boolean name = tokens.subList(i + 1, tokens.size()).stream().allMatch(SourceFinder::isOfEnd);
      if (i + 1 < tokens.size() && tokens.get(i - 1).is(",") && name) {
        int end = tokens.getLast().index() + 1;
        return Optional.of(new Line.Source(token.index() + 1, end, token.index()));
      }
      int first = phraseBegin(i - 1);
      boolean last =
          tokens.subList(i + 1, tokens.size()).stream()
              .allMatch(word -> word.pos() == PartOfSpeech.PUNCT);
      if (last && first > 0 && tokens.get(first - 1).is(",")) {
        return Optional.of(
            new Line.Source(tokens.get(first).index(), token.index(), token.index()));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfEnd(Token token) {
    return isOfName(token) || token.pos() == PartOfSpeech.PUNCT;
  }

  /// Whether somebody may be meant: a name, an actor, a noun for those who speak.
  private boolean maySpeak(Token head) {
    return head.isCapitalized()
        || body.likeness().isIn("plural-sources", head)
        || head.pos() == PartOfSpeech.NOUN && body.likeness().isPerson(head)
        || body.likeness().forms(head).stream()
            .anyMatch(form -> !Lexicon.standard().role(form).isEmpty())
        || body.reading().mentions().of(ActorMention.class).stream()
            .anyMatch(mention -> mention.span().overlaps(head.span()));
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
