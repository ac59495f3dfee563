package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.DateMention;

/// Clues of whom the line names: whether each stands in the one sentence of the body that has most
/// of what else the line says, by name, as who says it, or by a word that may stand for anybody;
/// and whether that sentence names somebody whom the line does not.
record HomeClues(Alignment alignment, Clues clues) {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "they", "his", "her", "their", "him", "them", "it", "its", "i", "we", "my",
          "our");

  /// Where somebody stands, seen from the sentence that has most of the rest.
  private enum Where {
    HERE,
    SAYS,
    PRONOUN_BESIDE,
    BESIDE,
    ELSEWHERE,
    NOWHERE;

    boolean isGone() {
      return this != HERE && this != SAYS;
    }
  }

  void add() {
    Line line = alignment.line();
    alignment.body().reading().text().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() >= line.first() && phrase.endToken() <= line.end())
        .filter(phrase -> line.content().contains(alignment.body().token(phrase.head())))
        .filter(phrase -> isSomebody(phrase) && !isListener(phrase) && !isDay(phrase))
        .forEach(this::place);
  }

  private boolean isSomebody(NounPhrase phrase) {
    Token head = alignment.body().token(phrase.head());
    return head.pos() == PartOfSpeech.PROPN
        || !Lexicon.standard().role(head.lemma()).isEmpty()
        || alignment.body().likeness().isPerson(head);
  }

  /// "Told the Wire that …": who is only told it.
  private boolean isListener(NounPhrase phrase) {
    return alignment
        .line()
        .source()
        .filter(from -> from.cue() + 1 == phrase.firstToken())
        .isPresent();
  }

  private boolean isDay(NounPhrase phrase) {
    return !alignment
        .body()
        .reading()
        .mentions()
        .within(phrase.span(), DateMention.class)
        .isEmpty();
  }

  /// Whether no verb of the line stands before it, whoever says it aside, and no preposition
  /// governs it.
  private boolean isSubject(NounPhrase phrase) {
    Line line = alignment.line();
    int from =
        line.source()
            .filter(source -> source.cue() >= 0 && source.cue() < phrase.firstToken())
            .map(source -> Math.max(source.cue() + 1, source.end()))
            .orElse(line.first());
    for (int i = from; i < phrase.firstToken(); i++) {
      if (alignment.body().token(i).isVerbal()) {
        return false;
      }
    }
    int before = phrase.firstToken() - 1;
    return before < line.first() || alignment.body().token(before).pos() != PartOfSpeech.ADP;
  }

  private void place(NounPhrase phrase) {
    List<Token> rest = new ArrayList<>(alignment.line().content());
    rest.removeIf(word -> word.index() >= phrase.firstToken() && word.index() < phrase.endToken());
    Optional<Sentence> home = home(rest);
    if (home.isEmpty()) {
      return;
    }
    boolean name = alignment.body().token(phrase.head()).pos() == PartOfSpeech.PROPN;
    String who = "home." + (isSubject(phrase) ? "subject." : "other.") + (name ? "name." : "kind.");
    Where where = where(phrase, home.get());
    double share = share(rest, home.get());
    clues.strongest(who + where, share);
    if (where.isGone() && hasRival(home.get(), name)) {
      clues.strongest(who + "rival", share);
    }
  }

  private Where where(NounPhrase phrase, Sentence home) {
    Body body = alignment.body();
    if (stands(phrase, home)) {
      return Where.HERE;
    }
    if (says(phrase, home)) {
      return Where.SAYS;
    }
    boolean beside =
        body.sentences().stream()
            .filter(other -> Math.abs(other.index() - home.index()) == 1)
            .anyMatch(other -> stands(phrase, other));
    if (beside) {
      return hasPronoun(home) ? Where.PRONOUN_BESIDE : Where.BESIDE;
    }
    return body.sentences().stream().anyMatch(other -> stands(phrase, other))
        ? Where.ELSEWHERE
        : Where.NOWHERE;
  }

  /// The sentence that has most of the words.
  private Optional<Sentence> home(List<Token> words) {
    Sentence best = null;
    double most = 0;
    for (Sentence sentence : alignment.body().sentences()) {
      double share = share(words, sentence);
      if (share > most + 1e-9) {
        most = share;
        best = sentence;
      }
    }
    return Optional.ofNullable(best);
  }

  private double share(List<Token> words, Sentence sentence) {
    Body body = alignment.body();
    double all = 0;
    double told = 0;
    for (Token word : words) {
      double weight = body.weight(word);
      double likeness = body.nearest(word, sentence).map(Body.Near::likeness).orElse(0.0);
      all += weight;
      told += likeness >= Likeness.HOME ? weight * likeness : 0;
    }
    return all == 0 ? 0 : told / all;
  }

  private boolean stands(NounPhrase phrase, Sentence sentence) {
    Body body = alignment.body();
    return body.nearest(body.token(phrase.head()), sentence)
        .filter(near -> near.likeness() >= Likeness.SAME)
        .isPresent();
  }

  private boolean says(NounPhrase phrase, Sentence sentence) {
    Token head = alignment.body().token(phrase.head());
    return alignment.body().claims().stream()
        .filter(claim ->
            claim.attribution().content().stream()
                .anyMatch(part -> sentence.span().overlaps(part.span())))
        .anyMatch(claim -> SpeakerClues.isCalled(claim.speaker(), head));
  }

  private boolean hasPronoun(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (PRONOUNS.contains(alignment.body().token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence has a name, or else a word for people, that the line does not have.
  private boolean hasRival(Sentence sentence, boolean name) {
    Body body = alignment.body();
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      Token other = body.token(i);
      boolean sameSort =
          name
              ? other.pos() == PartOfSpeech.PROPN
              : other.isNominal() && body.likeness().isPerson(other);
      if (sameSort
          && alignment.line().tokens().stream()
              .noneMatch(word -> body.likeness().of(word, other) >= Likeness.SAME)) {
        return true;
      }
    }
    return false;
  }
}
