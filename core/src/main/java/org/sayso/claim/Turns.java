package org.sayso.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;

/// Turns of a transcript: paragraphs that a speaker's name opens, in brackets ("[VALE] We know
/// nothing of this.") or before a colon ("Vale: We know nothing of this."). The rest of the turn is
/// what that speaker says.
///
/// One label alone makes no transcript: headings and lists look like it.
final class Turns {
  static final By BY = Rules.by("turn", 0.85);

  /// So many labels, of at least two speakers, make a transcript.
  private static final int LEAST = 3;

  /// Two in brackets do: nothing else looks like them.
  private static final int LEAST_BRACKETED = 2;

  private static final int LABEL_WORDS = 4;

  /// What stands in brackets or before a colon and is no name.
  private static final Set<String> MARKINGS =
      Set.of(
          "text",
          "speech",
          "passage",
          "passages",
          "begin",
          "end",
          "continued",
          "recording",
          "interview",
          "article",
          "word",
          "words",
          "indistinct",
          "omitted",
          "report",
          "video",
          "applause",
          "laughter",
          "sic",
          "name",
          "names",
          "as",
          "from",
          "by",
          "excerpt",
          "excerpts",
          "editorial",
          "commentary",
          "no",
          "fnu",
          "on",
          "in",
          "note",
          "updated",
          "correction",
          "related",
          "read",
          "source",
          "sources",
          "photo",
          "image",
          "file",
          "date",
          "time",
          "contact",
          "update",
          "background",
          "summary",
          "question",
          "answer",
          "changes",
          "thought",
          "drowned");

  /// What a bracket begins with that ends a turn: "[END RECORDING]", "[QUESTION]".
  private static final Set<String> CLOSING = Set.of("end", "begin", "question");

  private final Passage passage;
  private final Cue says;

  Turns(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.says = lexicon.verb("say").orElseThrow();
  }

  /// @param label the name
  /// @param first the first token of what is said
  private record Turn(TokenRange label, int first, boolean bracketed) {}

  /// The turns, as far as `found` does not hold their sentences.
  List<Candidate> find(List<Candidate> found) {
    List<Turn> turns = labels();
    List<Candidate> sayings = new ArrayList<>();
    for (int i = 0; i < turns.size(); i++) {
      int next = i + 1 < turns.size() ? turns.get(i + 1).label().first() : passage.size();
      List<TokenRange> content = content(turns.get(i), next, found);
      if (!content.isEmpty()) {
        sayings.add(saying(turns.get(i).label(), content));
      }
    }
    return sayings;
  }

  private Candidate saying(TokenRange label, List<TokenRange> content) {
    return new Candidate(
        says,
        Optional.of(label),
        Optional.of(label),
        Optional.empty(),
        label,
        content,
        false,
        false,
        BY);
  }

  private List<Turn> labels() {
    List<Turn> bracketed = new ArrayList<>();
    List<Turn> before = new ArrayList<>();
    for (int i = 0; i < passage.size(); i++) {
      if (passage.isRead(i)) {
        bracket(i).ifPresent(bracketed::add);
        colon(i).ifPresent(before::add);
      }
    }
    boolean recorded = bracketed.stream().anyMatch(this::isRecorded);
    return recorded || bracketed.size() >= LEAST_BRACKETED && isNamed(bracketed)
        ? bracketed
        : before.size() >= LEAST && speakers(before) >= 2 ? before : List.of();
  }

  /// "[VALE]" with words behind it in the paragraph.
  private Optional<Turn> bracket(int i) {
    if (!passage.is(i, "[") || !opens(i)) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < passage.size() && end - i <= LABEL_WORDS && isName(end)) {
      end++;
    }
    return end > i + 1 && end + 1 < passage.size() && passage.is(end, "]") && isTold(end + 1, i)
        ? Optional.of(new Turn(new TokenRange(i + 1, end), end + 1, true))
        : Optional.empty();
  }

  /// Whether nothing is said before the bracket in its sentence: "the Tide Front [TF] has left"
  /// explains a name.
  private boolean opens(int bracket) {
    return bracket == 0
        || paragraph(bracket - 1) != paragraph(bracket)
        || passage.pos(bracket - 1) == PartOfSpeech.PUNCT && !passage.is(bracket - 1, ",");
  }

  /// "[BEGIN RECORDING] [VALE]": one label is enough.
  private boolean isRecorded(Turn turn) {
    int closing = turn.label().first() - 2;
    return closing > 1
        && passage.is(closing, "]")
        && passage.is(closing - 1, "recording")
        && passage.is(closing - 2, "begin");
  }

  /// "Vale:" at the beginning of a paragraph.
  private Optional<Turn> colon(int i) {
    boolean begins = i == 0 || paragraph(i - 1) != paragraph(i);
    if (!begins) {
      return Optional.empty();
    }
    int end = i;
    while (end < passage.size() && end - i < LABEL_WORDS && isName(end)) {
      end++;
    }
    return end > i && end + 1 < passage.size() && passage.is(end, ":") && isTold(end + 1, i)
        ? Optional.of(new Turn(new TokenRange(i, end), end + 1, false))
        : Optional.empty();
  }

  private boolean isName(int i) {
    return passage.token(i).isCapitalized()
        && Character.isLetter(passage.token(i).text().codePointAt(0))
        && !MARKINGS.contains(passage.lower(i));
  }

  private boolean isTold(int first, int label) {
    return first < passage.size()
        && paragraph(first) == paragraph(label)
        && !passage.is(first, "[");
  }

  private int paragraph(int i) {
    return passage.sentence(i).paragraph();
  }

  private long speakers(List<Turn> turns) {
    return turns.stream().map(turn -> name(turn.label())).distinct().count();
  }

  /// Whether a label comes again or its name stands elsewhere in the text, so that it is no remark
  /// ("[Society of Jesus]").
  private boolean isNamed(List<Turn> turns) {
    Map<String, Integer> counts = new HashMap<>();
    turns.forEach(turn -> counts.merge(name(turn.label()), 1, Integer::sum));
    return counts.values().stream().anyMatch(count -> count > 1);
  }

  private String name(TokenRange label) {
    return passage.words(label).toLowerCase(Locale.ROOT);
  }

  /// The sentences of the turn that nobody else's words hold: in brackets up to the next label,
  /// else up to the end of the paragraph.
  private List<TokenRange> content(Turn turn, int next, List<Candidate> found) {
    List<TokenRange> content = new ArrayList<>();
    int first = turn.first();
    int last = turn.bracketed() ? closing(first, next) : next;
    while (first < last
        && passage.isRead(first)
        && (turn.bracketed() || paragraph(first) == paragraph(turn.label().first()))) {
      int end = Math.min(last, passage.sentence(first).endToken());
      TokenRange sentence = new TokenRange(first, end);
      int from = first;
      boolean held =
          found.stream().anyMatch(candidate -> candidate.holds(sentence)) || isMarking(from, end);
      if (!held) {
        content.add(sentence);
      }
      first = end;
    }
    return content;
  }

  private int closing(int first, int next) {
    int i = first;
    while (i < next && !(passage.is(i, "[") && passage.isOneOf(i + 1, CLOSING))) {
      i++;
    }
    return i;
  }

  /// "[END RECORDING]" and the bracket before the next label.
  private boolean isMarking(int from, int end) {
    return end - from < 2 || (passage.is(from, "[") && passage.is(end - 1, "]"));
  }
}
