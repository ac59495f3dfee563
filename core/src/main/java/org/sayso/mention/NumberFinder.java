package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.text.TextSpan;

/// Finds words for amounts with the number that they state: "at least 14", "dozens", "several".
///
/// Ages, dates, money, percentages, measures, numbers of roads and paragraphs are not amounts.
/// "More than 200" keeps the printed 200 as its lower bound. "A" counts only before a word for a
/// person.
public final class NumberFinder implements MentionFinder {
  private static final By BY = By.rule("mention/quantity", 1, 0.9);

  @Override
  public List<Mention> find(AnnotatedText text) {
    ReadingIds ids = new ReadingIds(text.article().sha256());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Token> tokens = text.tokensOf(sentence);
      AmountReader reader = new AmountReader(tokens, () -> dates(text, sentence, tokens));
      int at = 0;
      while (at < tokens.size()) {
        Optional<AmountReader.Amount> amount = reader.at(at);
        if (amount.isPresent()) {
          TextSpan span =
              text.spanOf(tokens.get(at).index(), tokens.get(at).index() + amount.get().tokens());
          mentions.add(mention(text, ids, span, amount.get()));
        }
        at += amount.map(AmountReader.Amount::tokens).orElse(1);
      }
    }
    return mentions;
  }

  private static QuantityMention mention(
      AnnotatedText text, ReadingIds ids, TextSpan span, AmountReader.Amount amount) {
    Quoted words = Quoted.of(text.article().text(), span);
    NewsNumber number =
        new NewsNumber(amount.qualifier(), amount.low(), amount.high(), words.text());
    return new QuantityMention(ids.mention("QUANTITY", span), words, number, BY);
  }

  /// Which tokens belong to words for a time.
  private static boolean[] dates(AnnotatedText text, Sentence sentence, List<Token> tokens) {
    boolean[] taken = new boolean[tokens.size()];
    int offset = sentence.span().begin();
    for (DateReader.Found found : DateReader.find(text.words(sentence.span()))) {
      for (int i = 0; i < taken.length; i++) {
        TextSpan span = tokens.get(i).span();
        taken[i] |= span.begin() < offset + found.end() && span.end() > offset + found.begin();
      }
    }
    return taken;
  }
}
