package org.sayso.mention;

import java.util.List;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Quotation;
import org.sayso.annotation.Sentence;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.text.TextSpan;

/// Where mentions stand in their sentences and among the quotations.
record MentionScene(AnnotatedText text) {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "note",
          "explain",
          "argue",
          "claim",
          "warn",
          "write",
          "tweet",
          "state",
          "insist",
          "suggest",
          "report",
          "announce",
          "deny",
          "declare",
          "ask",
          "respond",
          "reply",
          "believe",
          "think",
          "accuse",
          "describe",
          "call",
          "vow",
          "promise",
          "urge",
          "stress",
          "confirm",
          "admit",
          "acknowledge",
          "recall",
          "conclude",
          "predict",
          "blame");

  /// What part a mention plays.
  enum Part {
    /// Right before a word of saying, or right behind it.
    SPEAKS,
    SUBJECT,
    OWNER,
    /// Behind a preposition.
    BEHIND,
    OBJECT,
    OTHER
  }

  MentionPlace place(ActorMention mention) {
    Sentence sentence = text.sentenceAt(mention.span().begin());
    return new MentionPlace(
        sentence.index(),
        sentence.paragraph(),
        opens(mention, sentence),
        quotation(mention),
        part(mention));
  }

  private boolean opens(ActorMention mention, Sentence sentence) {
    return text.article()
        .text()
        .substring(sentence.span().begin(), mention.span().begin())
        .chars()
        .noneMatch(Character::isLetter);
  }

  private int quotation(ActorMention mention) {
    List<Quotation> all = text.quotations();
    for (int i = 0; i < all.size(); i++) {
      for (TextSpan part : all.get(i).parts()) {
        if (part.contains(mention.span())) {
          return i;
        }
      }
    }
    return -1;
  }

  private Part part(ActorMention mention) {
    int before = text.tokenAt(mention.span().begin()) - 1;
    while (is(before, "the") || is(before, "a") || isNominal(before)) {
      before--;
    }
    int next = text.tokenAt(mention.span().end());
    while (has(next) && text.tokens().get(next).pos() == PartOfSpeech.ADV) {
      next++;
    }
    if (is(next, "'s") || is(next, "’s")) {
      return Part.OWNER;
    }
    if (isSaying(next) || isSaying(before)) {
      return Part.SPEAKS;
    }
    int directly = text.tokenAt(mention.span().begin()) - 1;
    directly = is(directly, "the") || is(directly, "a") ? directly - 1 : directly;
    if (isPreposition(directly)) {
      return Part.BEHIND;
    }
    if (has(next) && text.tokens().get(next).isVerbal()) {
      return Part.SUBJECT;
    }
    if (isPreposition(before)) {
      return Part.BEHIND;
    }
    return has(before) && text.tokens().get(before).isVerbal() ? Part.OBJECT : Part.OTHER;
  }

  private boolean has(int token) {
    return token >= 0 && token < text.tokens().size();
  }

  private boolean isPreposition(int token) {
    return has(token) && text.tokens().get(token).pos() == PartOfSpeech.ADP;
  }

  private boolean isNominal(int token) {
    return has(token) && text.tokens().get(token).isNominal();
  }

  private boolean is(int token, String word) {
    return has(token) && text.tokens().get(token).is(word);
  }

  private boolean isSaying(int token) {
    return has(token) && SAYING.contains(text.tokens().get(token).lemma());
  }
}
