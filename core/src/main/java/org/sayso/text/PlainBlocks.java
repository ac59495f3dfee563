package org.sayso.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells the parts of a page that came as plain text: title, digest, byline, headings, menus, body.
///
/// Menus before and after the text are the stretches at both ends that are mostly lines and hardly
/// sentences; a short one is left alone, since a title or a sign-off looks the same.
final class PlainBlocks {
  /// What a stretch must score to be a menu: a line counts 1.
  private static final int MENU_SCORE = 8;

  private static final int SHORT_SENTENCE_COST = 2;
  private static final int LONG_SENTENCE_COST = 12;
  private static final int SHORT_SENTENCE = 160;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_STANDFIRST = 300;
  private static final int FEWEST_STANDFIRST_WORDS = 4;
  private static final Pattern REPORTING =
      Pattern.compile("(?i)\\b(?:said|told|according to|reported)\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private final List<String> paragraphs;
  private final LineRole[] roles;
  private final BlockKind[] kinds;

  private PlainBlocks(List<String> paragraphs) {
    this.paragraphs = paragraphs;
    this.roles = paragraphs.stream().map(LineRole::of).toArray(LineRole[]::new);
    this.kinds = new BlockKind[roles.length];
    Arrays.fill(kinds, BlockKind.BODY);
  }

  /// The kind of each of `paragraphs`, which hold single spaces only.
  ///
  /// @param titled whether the first line may be the title
  static List<BlockKind> kinds(List<String> paragraphs, boolean titled) {
    return paragraphs.isEmpty() ? List.of() : new PlainBlocks(paragraphs).classify(titled);
  }

  private List<BlockKind> classify(boolean titled) {
    int begin = frontMenuEnd();
    int end = backMenuBegin(begin);
    Arrays.fill(kinds, 0, begin, BlockKind.OTHER);
    Arrays.fill(kinds, end, kinds.length, BlockKind.OTHER);
    int body = begin;
    if (titled && begin > 0) {
      kinds[menuTitle(begin)] = BlockKind.TITLE;
    } else if (titled && isTitle(0)) {
      kinds[0] = BlockKind.TITLE;
      body = 1;
    }
    classify(body, end);
    if (Arrays.stream(kinds).noneMatch(kind -> kind == BlockKind.BODY)) {
      keepSomething(body, end);
    }
    return List.of(kinds);
  }

  private void classify(int begin, int end) {
    boolean bodySeen = false;
    LineRole section = LineRole.SENTENCE;
    for (int i = begin; i < end; i++) {
      BlockKind kind = kind(i, section, bodySeen);
      if (roles[i] == LineRole.TAKEAWAYS_HEADING || roles[i] == LineRole.SUMMARY_HEADING) {
        section = roles[i];
      } else if (kind == BlockKind.BODY || kind == BlockKind.BYLINE) {
        section = LineRole.SENTENCE;
      }
      bodySeen |= kind == BlockKind.BODY;
      kinds[i] = kind;
    }
  }

  private BlockKind kind(int i, LineRole section, boolean bodySeen) {
    String paragraph = paragraphs.get(i);
    boolean item = LineRole.bulletLength(paragraph) > 0;
    if (section == LineRole.TAKEAWAYS_HEADING && item) {
      return BlockKind.TAKEAWAY;
    }
    boolean opensBody = DatelineRule.find(paragraph).isPresent();
    if (section == LineRole.SUMMARY_HEADING
        && roles[i] == LineRole.SENTENCE
        && !bodySeen
        && !opensBody
        && i + 1 < roles.length) {
      return BlockKind.SUMMARY;
    }
    if (opensBody) {
      return BlockKind.BODY;
    }
    return switch (roles[i]) {
      case TAKEAWAYS_HEADING, SUMMARY_HEADING, PRINTED_DATE, FURNITURE -> BlockKind.OTHER;
      case BYLINE -> bodySeen ? BlockKind.CREDIT : BlockKind.BYLINE;
      case CREDIT -> BlockKind.CREDIT;
      case HEADING -> isStandfirst(i, bodySeen) ? BlockKind.STANDFIRST : BlockKind.OTHER;
      case SENTENCE ->
          !bodySeen && followsTitle(i) && datelineFollows(i)
              ? BlockKind.STANDFIRST
              : BlockKind.BODY;
    };
  }

  private boolean isStandfirst(int i, boolean bodySeen) {
    return !bodySeen
        && followsTitle(i)
        && i + 1 < roles.length
        && paragraphs.get(i).split(" ").length >= FEWEST_STANDFIRST_WORDS;
  }

  private boolean followsTitle(int i) {
    return i > 0
        && (kinds[i - 1] == BlockKind.TITLE || kinds[i - 1] == BlockKind.STANDFIRST)
        && paragraphs.get(i).length() <= LONGEST_STANDFIRST;
  }

  private boolean datelineFollows(int i) {
    int next = i + 1;
    while (next < roles.length
        && (roles[next] == LineRole.BYLINE || roles[next] == LineRole.PRINTED_DATE)) {
      next++;
    }
    return next < roles.length
        && DatelineRule.find(paragraphs.get(next))
            .filter(match -> match.place().isPresent())
            .isPresent();
  }

  private boolean isTitle(int i) {
    String line = paragraphs.get(i);
    if (roles.length < 2
        || line.length() > LONGEST_TITLE
        || DatelineRule.find(line).isPresent()
        || LineRole.isListItem(line)) {
      return false;
    }
    if (roles[i] == LineRole.HEADING
        || line.endsWith("?")
        || line.endsWith("!")
        || line.endsWith(";")) {
      return true;
    }
    // Some outlets end a headline with a full stop; then the next paragraph must show what it is.
    boolean sentence = roles[i] == LineRole.SENTENCE && !REPORTING.matcher(line).find();
    return sentence && paragraphs.get(i + 1).length() > line.length();
  }

  /// The line of the menu that names the page: the last one that shares a word with the first line.
  private int menuTitle(int end) {
    String first = paragraphs.getFirst().toLowerCase(Locale.ROOT);
    for (int i = end - 1; i > 0; i--) {
      String line = paragraphs.get(i);
      boolean shares =
          WORD.matcher(line)
              .results()
              .anyMatch(word -> first.contains(word.group().toLowerCase(Locale.ROOT)));
      if (shares && line.indexOf('…') < 0 && line.split(" ").length >= 3) {
        return i;
      }
    }
    return 0;
  }

  private int frontMenuEnd() {
    int score = 0;
    int best = MENU_SCORE - 1;
    int end = 0;
    for (int i = 0; i < roles.length; i++) {
      score += score(i);
      if (score > best) {
        best = score;
        end = i + 1;
      }
    }
    return end == roles.length ? 0 : end;
  }

  private int backMenuBegin(int from) {
    int score = 0;
    int best = MENU_SCORE - 1;
    int begin = roles.length;
    for (int i = roles.length - 1; i > from; i--) {
      score += score(i);
      if (score >= best && score >= MENU_SCORE) {
        best = score;
        begin = i;
      }
    }
    return begin;
  }

  private int score(int i) {
    if (roles[i] != LineRole.SENTENCE || LineRole.isListItem(paragraphs.get(i))) {
      return roles[i] == LineRole.SENTENCE ? 0 : 1;
    }
    return paragraphs.get(i).length() <= SHORT_SENTENCE
        ? -SHORT_SENTENCE_COST
        : -LONG_SENTENCE_COST;
  }

  /// A text of lines without full stops still has a body.
  private void keepSomething(int begin, int end) {
    List<Integer> lines = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      if (roles[i] == LineRole.HEADING || roles[i] == LineRole.SENTENCE) {
        lines.add(i);
      }
    }
    for (int i : lines) {
      kinds[i] = BlockKind.BODY;
    }
  }
}
