package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieCandidates.Told;

/// What speaks for an open mention to stand for nobody who is told before.
record NobodyFeatures(AnnotatedText text, TiePlaces places, ActorMention open, TieKind kind) {
  private static final Set<String> POSTMODIFIERS =
      Set.of("who", "that", "which", "whose", "of", "in");

  /// @param ruled whether the rules tie the mention to a candidate
  List<String> of(boolean ruled, List<Told> fitting, List<Told> before) {
    MentionPlace own = places.of(open);
    List<String> all = new ArrayList<>(List.of("no", "no-of" + Math.min(3, fitting.size())));
    all.add(ruled ? "no-ruled" : "no-unruled");
    all.add("no-part" + own.part());
    all.add(own.quotation() < 0 ? "no-out" : "no-in");
    if (own.opens()) {
      all.add("no-opens");
    }
    if (own.sentence() < 2) {
      all.add("no-early");
    }
    addNext(all);
    addBefore(all);
    if (open.form() == NameForm.PRONOUN) {
      addSamePronoun(all, before);
    } else {
      addNoun(all);
    }
    return all;
  }

  private Sentence sentence() {
    return text.sentenceAt(open.span().begin());
  }

  private void addNext(List<String> all) {
    int next = text.tokenAt(open.span().end());
    int end = sentence().endToken();
    if (next >= end) {
      return;
    }
    Token token = text.tokens().get(next);
    all.add("no-next-" + token.lemma());
    all.add("no-next-" + token.pos());
    if (POSTMODIFIERS.contains(token.lower())) {
      all.add("no-post");
    }
    if (kind == TieKind.IT) {
      addComplement(all, next, end);
    }
  }

  /// "it is clear that", "it took years to".
  private void addComplement(List<String> all, int next, int end) {
    for (int i = next + 1; i < Math.min(end, next + 8); i++) {
      Token token = text.tokens().get(i);
      if (token.is("that") || token.is("to")) {
        all.add("no-then-" + token.lower());
      }
      if (i <= next + 2) {
        all.add("no-second-" + token.pos());
      }
    }
  }

  private void addBefore(List<String> all) {
    int before = text.tokenAt(open.span().begin()) - 1;
    if (before < sentence().firstToken()) {
      return;
    }
    Token token = text.tokens().get(before);
    all.add("no-before-" + token.pos());
    if (kind == TieKind.IT || token.pos() == PartOfSpeech.ADP) {
      all.add("no-before-" + token.lemma());
    }
  }

  /// The last such pronoun stood for nobody, too.
  private void addSamePronoun(List<String> all, List<Told> before) {
    before.stream()
        .map(Told::nearest)
        .filter(one -> one.form() == NameForm.PRONOUN)
        .filter(one -> TieKind.lower(one).equals(TieKind.lower(open)))
        .filter(one ->
            before.stream().anyMatch(told -> told.end().id().equals(one.id()) && told.count() == 1))
        .map(one -> places.of(open).sentence() - places.of(one).sentence())
        .min(Integer::compare)
        .ifPresent(distance -> all.add("no-open-pronoun" + Math.min(distance, 3)));
  }

  private void addNoun(List<String> all) {
    String words = TieKind.lower(open);
    String head = Antecedents.headOf(open);
    all.add("no-head-" + head);
    all.add("no-kind-" + open.kind());
    all.add("no-words" + Math.min(4, words.split(" ").length));
    all.add("no-first-" + words.split(" ")[0]);
    if (open.words().text().substring(1).chars().anyMatch(Character::isUpperCase)) {
      all.add("no-name-inside");
    }
  }
}
