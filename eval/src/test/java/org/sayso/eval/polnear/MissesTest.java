package org.sayso.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sayso.eval.polnear.Misses.Kind;
import org.sayso.text.TextSpan;

final class MissesTest {
  private static final String TEXT = "The mayor of Port Sorrel said that the fish were back.";

  private static RoleSpan span(Role role, String words) {
    int begin = TEXT.indexOf(words);
    return new RoleSpan(role, new TextSpan(begin, begin + words.length()));
  }

  private static List<Kind> kinds(List<RoleSpan> gold, List<RoleSpan> read) {
    SortedSet<RoleSpan> marked = new TreeSet<>(gold);
    Misses misses = new Misses();
    misses.add("fish", TEXT, marked, new TreeSet<>(read));
    return misses.all().stream().map(Misses.Miss::kind).toList();
  }

  @Test
  void exactSpansAreNoMisses() {
    assertThat(kinds(List.of(span(Role.CUE, "said")), List.of(span(Role.CUE, "said")))).isEmpty();
  }

  @Test
  void namesTheEndThatIsWrong() {
    RoleSpan whole = span(Role.SOURCE, "The mayor of Port Sorrel");
    assertThat(kinds(List.of(whole), List.of(span(Role.SOURCE, "The mayor"))))
        .containsExactly(Kind.END);
    assertThat(kinds(List.of(whole), List.of(span(Role.SOURCE, "Port Sorrel"))))
        .containsExactly(Kind.BEGIN);
    assertThat(kinds(List.of(whole), List.of(span(Role.SOURCE, "mayor"))))
        .containsExactly(Kind.BOTH_ENDS);
  }

  @Test
  void tellsSplitFromJoined() {
    RoleSpan content = span(Role.CONTENT, "that the fish were back");
    RoleSpan first = span(Role.CONTENT, "that the fish");
    RoleSpan second = span(Role.CONTENT, "were back");
    assertThat(kinds(List.of(content), List.of(first, second))).containsExactly(Kind.SPLIT);
    assertThat(kinds(List.of(first, second), List.of(content)))
        .containsExactly(Kind.JOINED, Kind.JOINED);
  }

  @Test
  void tellsMissedFromOtherRoleAndSpurious() {
    RoleSpan cue = span(Role.CUE, "said");
    assertThat(kinds(List.of(cue), List.of())).containsExactly(Kind.MISSED);
    assertThat(kinds(List.of(cue), List.of(span(Role.SOURCE, "said"))))
        .containsExactly(Kind.OTHER_ROLE, Kind.SPURIOUS);
  }
}
