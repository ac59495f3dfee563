package org.sayso.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;

/// Clues of single words: how much of the line the body has, and which words stand on one side
/// alone.
record WordClues(Alignment alignment, Clues clues) {
  private static final List<String> LISTS =
      List.of(
          "hedge",
          "evidential",
          "contested",
          "negative",
          "intent",
          "denying",
          "blaming",
          "counters",
          "plural-sources",
          "say",
          "factive",
          "performative",
          "dying",
          "hurting",
          "faint",
          "fierce");

  /// Words of the body count as left out up to so many tokens beside what the line takes over.
  private static final int BESIDE = 3;

  void add() {
    shares();
    int run = 0;
    int longest = 0;
    for (Token word : alignment.line().content()) {
      boolean nowhere =
          alignment.anywhere(word).filter(match -> match.likeness() >= Likeness.HOME).isEmpty();
      run = nowhere ? run + 1 : 0;
      longest = Math.max(longest, run);
      if (!alignment.isTold(word)) {
        clues.count((nowhere ? "nowhere:" : "elsewhere:") + word.pos());
      }
    }
    clues.put("nowhere.run", Math.min(5, longest) / 5.0);
    oneSided();
  }

  private void shares() {
    Line line = alignment.line();
    clues.put("coverage", alignment.coverage());
    clues.put("length", Math.min(40, line.content().size()) / 20.0);
    clues.put("anchors", alignment.anchors().size() / 3.0);
    if (!alignment.anchors().isEmpty()) {
      clues.put("coverage.first", alignment.coverageOf(alignment.anchors().getFirst()));
    }
    double whole = line.content().stream().mapToDouble(alignment.body()::weight).sum();
    double any =
        line.content().stream()
            .filter(word ->
                alignment
                    .anywhere(word)
                    .filter(match -> match.likeness() >= Likeness.HOME)
                    .isPresent())
            .mapToDouble(alignment.body()::weight)
            .sum();
    clues.put("coverage.any", whole == 0 ? 1 : any / whole);
    List<List<Token>> parts = line.parts();
    if (parts.size() > 1) {
      List<Token> last = parts.getLast();
      double lost = last.stream().filter(word -> !alignment.isTold(word)).count();
      clues.put("lost.last", lost / last.size());
    }
  }

  /// Words that stand in the line and not in its sentences, and the other way round.
  private void oneSided() {
    Set<String> theirs = new HashSet<>();
    for (Sentence anchor : alignment.anchors()) {
      alignment
          .body()
          .words(anchor)
          .forEach(word -> theirs.addAll(alignment.body().likeness().forms(word.token())));
    }
    Set<String> mine = new HashSet<>();
    for (Token word : alignment.line().tokens()) {
      Set<String> forms = alignment.body().likeness().forms(word);
      mine.addAll(forms);
      boolean here = forms.stream().anyMatch(theirs::contains);
      if (!here && isWord(word)) {
        tell("in", word);
      }
    }
    for (int index : around()) {
      Token word = alignment.body().token(index);
      boolean here = alignment.body().likeness().forms(word).stream().anyMatch(mine::contains);
      if (!here && isWord(word)) {
        tell("out", word);
      }
    }
  }

  private static boolean isWord(Token word) {
    return word.pos() != PartOfSpeech.PROPN && Character.isLetter(word.text().charAt(0));
  }

  private void tell(String side, Token word) {
    for (String list : LISTS) {
      if (alignment.body().likeness().isIn(list, word)) {
        clues.count(side + ".list:" + list);
      }
    }
    switch (word.pos()) {
      case ADJ, ADV, ADP, AUX, DET, NUM, SCONJ, VERB -> clues.count(side + ".pos:" + word.pos());
      default -> {}
    }
  }

  /// The tokens of the body beside those that the line takes over, in their sentence.
  private Set<Integer> around() {
    Set<Integer> around = new TreeSet<>();
    Body body = alignment.body();
    for (Sentence anchor : alignment.anchors()) {
      Optional<Integer> first = edge(anchor, true);
      Optional<Integer> last = edge(anchor, false);
      if (first.isPresent() && last.isPresent()) {
        int from = Math.max(anchor.firstToken(), first.get() - BESIDE);
        int to = Math.min(anchor.endToken(), last.get() + BESIDE + 1);
        for (int i = from; i < to; i++) {
          around.add(body.token(i).index());
        }
      }
    }
    return around;
  }

  private Optional<Integer> edge(Sentence anchor, boolean first) {
    return alignment.told().stream()
        .map(Match::at)
        .filter(at -> at >= anchor.firstToken() && at < anchor.endToken())
        .reduce(first ? Math::min : Math::max);
  }
}
