package org.sayso.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final By BY = By.rule("mention/date", 3, 0.9);

  private static final Pattern SINCE = Pattern.compile("(?i)since\\s+");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?iu)(\\b(the|its|his|her|their)|['’]s)\\s+(first|second|third|fourth|fifth|most|only|worst|\\w+est)\\b[^,;]*$");
  private static final Pattern WHEN = Pattern.compile("(?i),?\\s+when\\b");

  @Override
  public List<Mention> find(AnnotatedText text) {
    ReadingIds ids = new ReadingIds(text.article().sha256());
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int offset = sentence.span().begin();
      String words = text.words(sentence.span());
      for (DateReader.Found found : DateReader.find(words)) {
        int begin = begin(words, found);
        TextSpan span = new TextSpan(offset + begin, offset + found.end());
        mentions.add(
            new DateMention(ids.mention("DATE", span), Quoted.of(text.article().text(), span), BY));
      }
    }
    return mentions;
  }

  /// "the worst since 2009, when a blast killed 62": what is told behind "when" was in 2009, and
  /// nothing has lasted since.
  private static int begin(String words, DateReader.Found found) {
    Matcher since = SINCE.matcher(words).region(found.begin(), found.end());
    Matcher when = WHEN.matcher(words).region(found.end(), words.length());
    boolean compared = COMPARED.matcher(words.substring(0, found.begin())).find();
    return compared && since.lookingAt() && when.lookingAt() ? since.end() : found.begin();
  }
}
