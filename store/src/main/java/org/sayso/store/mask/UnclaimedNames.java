package org.sayso.store.mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.store.json.Sayso1;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// Words that are written like a person's first and last name and that the reader took for nothing
/// at all: no mention and no row of an event covers them.
///
/// Whoever the reader overlooked may be a private person, so that these are masked too; a body or a
/// holiday that is masked in vain is the lesser harm. Lines in which most words have a capital tell
/// nothing and are left to the names that are known.
final class UnclaimedNames {
  private static final String PART = "(?:\\p{Lu}\\.|\\p{Lu}\\p{L}*(?:['’-]\\p{L}+)*)";

  /// Two to five words with a capital, with the particles of names between them.
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])"
              + PART
              + "(?:\\h(?:(?:al|el|bin|bint|ibn|abu|de|da|dos|del|di|la|van|von|der|den)\\h){0,2}"
              + "(?:al-|el-|d'|d’)?"
              + PART
              + "){1,4}");

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");

  private static final Pattern ENDING = Pattern.compile("['’]s?$");
  private static final Pattern SPACED = Pattern.compile("\\H+");

  /// Kinds of things that are no person, as the last word of a name has them.
  private static final Set<String> THINGS =
      Set.of(
          "act",
          "agreement",
          "army",
          "association",
          "avenue",
          "award",
          "bank",
          "bay",
          "bill",
          "board",
          "bridge",
          "bureau",
          "center",
          "centre",
          "church",
          "city",
          "coast",
          "code",
          "college",
          "commission",
          "committee",
          "company",
          "conference",
          "constitution",
          "convention",
          "corporation",
          "council",
          "county",
          "court",
          "cup",
          "day",
          "democrats",
          "department",
          "district",
          "east",
          "force",
          "forces",
          "foundation",
          "front",
          "games",
          "group",
          "guard",
          "hall",
          "hospital",
          "hotel",
          "house",
          "inc",
          "institute",
          "island",
          "islands",
          "kingdom",
          "lake",
          "law",
          "league",
          "ltd",
          "market",
          "ministry",
          "mosque",
          "mountains",
          "movement",
          "museum",
          "nations",
          "north",
          "ocean",
          "office",
          "olympics",
          "organisation",
          "organization",
          "park",
          "parliament",
          "party",
          "plan",
          "police",
          "prize",
          "programme",
          "program",
          "project",
          "protocol",
          "province",
          "region",
          "religion",
          "report",
          "republic",
          "republicans",
          "resolution",
          "rights",
          "river",
          "road",
          "school",
          "sea",
          "security",
          "senate",
          "service",
          "society",
          "south",
          "square",
          "state",
          "states",
          "street",
          "times",
          "treaty",
          "tribunal",
          "trust",
          "union",
          "university",
          "war",
          "week",
          "west");

  /// The share of words with a capital from which on a line is a heading.
  private static final double HEADING = 0.7;

  private final Sayso1.Reading reading;
  private final List<TextSpan> claimed = new ArrayList<>();

  private UnclaimedNames(Sayso1.Reading reading) {
    this.reading = reading;
    reading.mentions().forEach(row -> claim(row.begin(), row.end()));
    for (Sayso1.Event event : reading.events()) {
      event.places().forEach(row -> claim(row.begin(), row.end()));
      event.participants().forEach(row -> claim(row.begin(), row.end()));
      event.instruments().forEach(row -> claim(row.begin(), row.end()));
      event.objects().forEach(row -> claim(row.begin(), row.end()));
    }
  }

  private void claim(int begin, int end) {
    claimed.add(new TextSpan(begin, end));
  }

  /// Where the text has such words, in order.
  static List<TextSpan> in(Sayso1.Reading reading) {
    return new UnclaimedNames(reading).find();
  }

  private List<TextSpan> find() {
    List<TextSpan> found = new ArrayList<>();
    String text = reading.document().text();
    for (Sayso1.Block block : reading.document().blocks()) {
      String words = text.substring(block.begin(), block.end());
      if (BlockKind.valueOf(block.kind()).isRead() && !isHeading(words)) {
        Matcher matcher = NAME.matcher(words);
        while (matcher.find()) {
          runs(block.begin() + matcher.start(), matcher.group()).stream()
              .map(span -> withoutEnding(span, text))
              .filter(span -> isPerson(text.substring(span.begin(), span.end())))
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /// Without "'s".
  private static TextSpan withoutEnding(TextSpan span, String text) {
    String name = text.substring(span.begin(), span.end());
    return new TextSpan(span.begin(), span.begin() + ENDING.matcher(name).replaceAll("").length());
  }

  private static boolean isHeading(String words) {
    Matcher matcher = WORD.matcher(words);
    int all = 0;
    int capitals = 0;
    while (matcher.find()) {
      all++;
      capitals += Character.isUpperCase(matcher.group().codePointAt(0)) ? 1 : 0;
    }
    return capitals > all * HEADING;
  }

  private static boolean isPerson(String name) {
    String bare = PersonNames.withoutTitles(name);
    String last = bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return bare.indexOf(' ') > 0 && !THINGS.contains(last) && !PersonNames.isNoName(last);
  }

  /// The stretches of a name that nothing covers.
  private List<TextSpan> runs(int begin, String name) {
    List<TextSpan> runs = new ArrayList<>();
    boolean open = false;
    Matcher words = SPACED.matcher(name);
    while (words.find()) {
      TextSpan word = new TextSpan(begin + words.start(), begin + words.end());
      boolean free = !isClaimed(word);
      if (free && open) {
        runs.add(runs.removeLast().cover(word));
      } else if (free) {
        runs.add(word);
      }
      open = free;
    }
    return runs;
  }

  private boolean isClaimed(TextSpan span) {
    return claimed.stream().anyMatch(row -> row.begin() < span.end() && span.begin() < row.end());
  }
}
