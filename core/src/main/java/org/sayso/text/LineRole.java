package org.sayso.text;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a paragraph's own words say of its part in the page, whatever the page's form.
public enum LineRole {
  /// "Key Takeaways": the list below is the outlet's digest.
  TAKEAWAYS_HEADING,
  /// "Synopsis": the paragraphs below are the outlet's digest.
  SUMMARY_HEADING,
  /// "By Mara Venn".
  BYLINE,
  /// "(With inputs from Island Wire)".
  CREDIT,
  /// "Published: 12 February 2031".
  PRINTED_DATE,
  /// "Read also: …", "Advertisement": no part of the article.
  FURNITURE,
  /// A heading or a menu item: short and no sentence.
  HEADING,
  /// Running text.
  SENTENCE;

  private static final int LONGEST_HEADING = 140;
  private static final int LONGEST_LINE = 200;
  private static final Pattern LIST_ITEM =
      Pattern.compile("^(?:[-*•▪●◦‣·–]|\\(?\\d{1,2}[.)])\\s+\\S.*", Pattern.DOTALL);
  private static final Pattern BULLET = Pattern.compile("^[-*•▪●◦‣·–]\\s+");
  private static final Pattern TAKEAWAYS_LINE =
      Pattern.compile(
          "(?i)^(?:key (?:takeaways?|points|highlights|facts)|takeaways|highlights|at a glance|in brief|"
              + "what we know|quick read|story highlights)\\s*:?$");
  private static final Pattern SUMMARY_LINE =
      Pattern.compile("(?i)^(?:synopsis|summary|in short)\\s*:?$");
  private static final String PERSON =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: (?:de|la|al|van|von|bin|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){0,4}";
  private static final Pattern BYLINE_LINE =
      Pattern.compile(
          "^(?:(?i:by|written by|reported by|reporting by|words by|author):? )"
              + PERSON
              + "(?:(?:,| and| &|, and| \\|| in| for|/|,? special correspondent)(?: "
              + PERSON
              + ")?){0,4}(?: [|/·•] .{0,40})?\\.?$");
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?i)^[(\\[—–-]*\\s*(?:with (?:additional )?(?:inputs?|reporting|material|agencies|agency inputs?)\\b.*|"
              + "(?:additional )?reporting by .*;.*|(?:source|credit|agency)s?: ?.{2,80}|"
              + "this (?:story|report|article) (?:has been|was) (?:published|sourced|produced|written)\\b.*|"
              + "the (?:above|following) (?:article|press release) .{0,120}|"
              + "(?:©|\\(c\\)|copyright)\\b?.{0,150})$");
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^[—–-]+ ?\\p{Lu}{2,}[\\p{Lu}& /-]{0,20}$|^\\(\\p{Lu}[\\p{Lu}& /-]{1,20}\\)$");
  private static final Pattern PRINTED_LINE =
      Pattern.compile(
          "(?i)^(?:first published|published|posted|date|last updated|updated|last modified|modified)"
              + "(?: on| at)?\\s*:?\\s.{0,12}?\\d.{0,60}$");

  /// "Nessa Quillon / 21 March 2031": a line that ends with a day and is no sentence.
  private static final Pattern ENDS_WITH_DAY =
      Pattern.compile(
          "^.{0,50}\\b" + DatelineRule.DATE + "(?:[, |·/-]+\\d{1,2}[:.]\\d{2}.{0,12})?$");

  private static final Pattern FURNITURE_LINE =
      Pattern.compile(
          "(?i)^(?:(?:also read|read also|read more|see also|related(?: stories| articles| news)?|more on this)\\b"
              + "\\s*[:|–—-]?.{0,160}|advertisement|advertisement - scroll to continue|continue reading.{0,40}|"
              + "share(?: (?:this|on|via)\\b.{0,60})?|.{0,3}\\d{1,3}[ -]min(?:ute)?s?(?: read)?|click here.{0,100}|subscribe\\b.{0,100}|sign up\\b.{0,120}|"
              + "follow us\\b.{0,80}|skip to content|-->|>)$");
  private static final Pattern ENUMERATOR =
      Pattern.compile("(?i)^(?:section|chapter|part|article|annex)\\s+[\\divxlc]+\\.?$");

  /// "The statement read:" opens what follows and is no heading.
  private static final Pattern INTRODUCES_WORDS =
      Pattern.compile(
          "(?i)\\b(?:said|says|told|reads?|stated?|states|wrote|writes|added|adds|asked|follows|following|posted|"
              + "tweeted|announced)\\b.*:$");

  /// The role of `paragraph`, which holds single spaces only.
  public static LineRole of(String paragraph) {
    if (paragraph.length() > LONGEST_LINE) {
      return SENTENCE;
    }
    return marked(paragraph).orElseGet(() -> isHeading(paragraph) ? HEADING : SENTENCE);
  }

  /// Whether `line` begins with a bullet or a number in a list.
  public static boolean isListItem(String line) {
    return LIST_ITEM.matcher(line).matches();
  }

  /// Length of the bullet and the space after it at the start of `line`; 0 without one.
  public static int bulletLength(String line) {
    var matcher = BULLET.matcher(line);
    return matcher.find() ? matcher.end() : 0;
  }

  private static Optional<LineRole> marked(String line) {
    if (TAKEAWAYS_LINE.matcher(line).matches()) {
      return Optional.of(TAKEAWAYS_HEADING);
    }
    if (SUMMARY_LINE.matcher(line).matches()) {
      return Optional.of(SUMMARY_HEADING);
    }
    if (BYLINE_LINE.matcher(line).matches()) {
      return Optional.of(BYLINE);
    }
    if (CREDIT_LINE.matcher(line).matches() || SIGN_OFF.matcher(line).matches()) {
      return Optional.of(CREDIT);
    }
    if (PRINTED_LINE.matcher(line).matches() || endsWithDay(line)) {
      return Optional.of(PRINTED_DATE);
    }
    return FURNITURE_LINE.matcher(line).matches() ? Optional.of(FURNITURE) : Optional.empty();
  }

  private static boolean endsWithDay(String line) {
    return ENDS_WITH_DAY.matcher(line).matches() && PrintedDates.parse(line).isPresent();
  }

  private static boolean isHeading(String line) {
    if (ENUMERATOR.matcher(line).matches()) {
      return true;
    }
    if (INTRODUCES_WORDS.matcher(line).find()) {
      return false;
    }
    return line.length() <= LONGEST_HEADING && !endsSentence(line) && !isListItem(line);
  }

  /// Whether `line` ends as a sentence does, closing quotation marks and brackets aside.
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’»)]".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean quotes =
        end < line.length() && line.indexOf(')', end) < 0 && line.indexOf(']', end) < 0;
    return quotes || (end > 0 && ".!?…;".indexOf(line.charAt(end - 1)) >= 0);
  }
}
