package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Sentence;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.DateMention;
import org.sayso.text.TextSpan;

/// Finds words for times: days, months, years, ranges, weekdays, stretches, repetitions.
///
/// A preposition belongs to a mention only where it makes the meaning: "for two decades", "since
/// 2014", "between March and May", not "on Monday". Of feast days only those that many countries
/// keep on one day are read, and the American Thanksgiving.
public final class DateFinder implements MentionFinder {
  private static final By BY = By.rule("mention/date", 2, 0.9);

  @Override
  public List<Mention> find(AnnotatedText text) {
    ReadingIds ids = new ReadingIds(text.article().sha256());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int offset = sentence.span().begin();
      for (DateReader.Found found : DateReader.find(text.words(sentence.span()))) {
        TextSpan span = new TextSpan(offset + found.begin(), offset + found.end());
        mentions.add(
            new DateMention(ids.mention("DATE", span), Quoted.of(text.article().text(), span), BY));
      }
    }
    return mentions;
  }
}
