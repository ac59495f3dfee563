package org.sayso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.BlockKind;

/// The body of the article: its sentences, how telling each word is, and who tells it.
final class Body {
  private final Reading reading;
  private final Likeness likeness;
  private final List<Sentence> sentences;
  private final List<Claim> claims;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<Integer, List<Word>> words = new HashMap<>();
  private final Map<Integer, List<Numerals.Numeral>> numerals = new HashMap<>();
  private final Map<Integer, List<Hedges.Scope>> hedges = new HashMap<>();
  private final Map<Integer, Optional<Claim>> tellers = new HashMap<>();

  /// A word of a sentence, or one that a word of it points back to ("he").
  ///
  /// @param at index of the token in the sentence
  /// @param token the word
  record Word(int at, Token token) {
    boolean isItself() {
      return token.index() == at;
    }
  }

  /// The word of a sentence that is nearest to another.
  ///
  /// @param at index of the token in the sentence
  record Near(int at, double likeness) {}

  Body(Reading reading, Likeness likeness) {
    this.reading = reading;
    this.likeness = likeness;
    this.sentences =
        reading.text().sentences().stream()
            .filter(sentence -> sentence.block() == BlockKind.BODY)
            .toList();
    this.claims =
        reading.claims().stream()
            .filter(claim -> !claim.isNarrated() && claim.block() == BlockKind.BODY)
            .filter(claim -> !claim.speaker().isOutlet())
            .sorted(Comparator.comparingInt(Body::length).thenComparing(Claim::id))
            .toList();
    for (Sentence sentence : sentences) {
      Set<String> seen = new HashSet<>();
      reading.text().tokensOf(sentence).forEach(token -> seen.addAll(likeness.forms(token)));
      seen.forEach(form -> counts.merge(form, 1, Integer::sum));
      words.put(sentence.index(), wordsOf(sentence));
    }
  }

  private static int length(Claim claim) {
    return claim.attribution().content().stream().mapToInt(part -> part.span().length()).sum();
  }

  private List<Word> wordsOf(Sentence sentence) {
    List<Word> all = new ArrayList<>();
    reading.text().tokensOf(sentence).forEach(token -> all.add(new Word(token.index(), token)));
    for (ActorMention mention : reading.mentions().within(sentence.span(), ActorMention.class)) {
      if (mention.antecedent().isPresent()) {
        int at = reading.text().tokenAt(mention.span().begin());
        ActorMention name = reading.mentions().antecedentOf(mention);
        for (int i = reading.text().tokenAt(name.span().begin());
            i < reading.text().tokens().size() && token(i).span().end() <= name.span().end();
            i++) {
          all.add(new Word(at, token(i)));
        }
      }
    }
    return List.copyOf(all);
  }

  Reading reading() {
    return reading;
  }

  Likeness likeness() {
    return likeness;
  }

  Token token(int index) {
    return reading.text().tokens().get(index);
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /// The words of a sentence, and those that it points back to.
  List<Word> words(Sentence sentence) {
    return words.getOrDefault(sentence.index(), List.of());
  }

  /// The word of the sentence that is nearest to `word`, or what it points back to; empty where
  /// none has anything of it.
  Optional<Near> nearest(Token word, Sentence sentence) {
    int at = -1;
    double most = 0;
    for (Word other : words(sentence)) {
      double near = likeness.of(word, other.token());
      if (near > most) {
        most = near;
        at = other.at();
      }
    }
    return at < 0 ? Optional.empty() : Optional.of(new Near(at, most));
  }

  Sentence sentenceOf(int token) {
    return reading.text().sentenceAt(token(token).span().begin());
  }

  /// What a word is worth: names and rare words more than common ones.
  double weight(Token token) {
    int count =
        likeness.forms(token).stream()
            .mapToInt(form -> counts.getOrDefault(form, 0))
            .max()
            .orElse(0);
    double rare = Math.log(1 + (sentences.size() + 1.0) / (count + 1));
    return kindWeight(token.pos()) * Math.min(rare, 2.5);
  }

  private static double kindWeight(PartOfSpeech pos) {
    return switch (pos) {
      case PROPN, NUM -> 1.3;
      case NOUN, VERB -> 1;
      case ADJ -> 0.8;
      case ADV -> 0.5;
      case ADP, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> 0.4;
    };
  }

  /// The numbers of the sentences that were asked about.
  Map<Integer, List<Numerals.Numeral>> numerals() {
    return numerals;
  }

  /// The hedges of the sentences that were asked about.
  Map<Integer, List<Hedges.Scope>> hedges() {
    return hedges;
  }

  /// The innermost claim in whose content the token stands.
  Optional<Claim> claimAt(int token) {
    return tellers.computeIfAbsent(
        token,
        key -> claims.stream().filter(claim -> claim.tells(token(token).span())).findFirst());
  }

  /// The outermost claim in whose content the token stands: whom the body has say it in the end.
  Optional<Claim> outerClaimAt(int token) {
    return claims.stream()
        .filter(claim -> claim.tells(token(token).span()))
        .reduce((one, other) -> other);
  }

  /// Those among whom somebody says something in the body, the shortest first.
  List<Claim> claims() {
    return claims;
  }
}
