package org.sayso.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sayso.store.json.Sayso1;

class ArticleTest {
  private static final String TEXT =
      "The embassy said the front had admitted planting the bomb in Miravel on Saturday.";

  private static Sayso1.Claim claim(String id, String speaker, int begin, int end) {
    Sayso1.Span content = new Sayso1.Span(TEXT.substring(begin, end), begin, end);
    return new Sayso1.Claim(
        id,
        "s" + id,
        null,
        "BODY",
        "INDIRECT",
        "ASSERTS",
        "NOT_STATED",
        "NEUTRAL",
        "AS_PRINTED",
        null,
        null,
        null,
        List.of(content),
        new Sayso1.Speaker(
            null, speaker, speaker, "NAMED", "UNKNOWN", null, "UNRESOLVED", List.of()),
        List.of(),
        new Sayso1.About(List.of(), List.of()),
        "rule:test@1",
        1,
        "MACHINE");
  }

  private static Sayso1.Reading reading(List<Sayso1.Claim> claims) {
    Sayso1.Document document =
        new Sayso1.Document(
            "0".repeat(64),
            "0".repeat(64),
            "0".repeat(64),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "en",
            true,
            "CURRENT",
            null,
            List.of(new Sayso1.Block("BODY", 0, TEXT.length())),
            TEXT);
    return new Sayso1.Reading(
        Sayso1.SCHEMA,
        new Sayso1.Run("r", "test", "test", ""),
        document,
        List.of(),
        List.of(),
        claims,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Segment> segments(List<Sayso1.Claim> claims) {
    return Article.blocks(reading(claims), Voices.of(claims), List.of()).stream()
        .flatMap(block -> block.segments().stream())
        .toList();
  }

  @Test
  void aClaimInsideAnotherIsMarkedWithBothSpeakers() {
    int outer = TEXT.indexOf("the front");
    int inner = TEXT.indexOf("planting");
    List<Segment> segments =
        segments(
            List.of(
                claim("outer", "Embassy", outer, TEXT.length()),
                claim("inner", "Front", inner, TEXT.length())));
    Segment last = segments.getLast();
    assertThat(last.text()).startsWith("planting");
    assertThat(last.inner().orElseThrow().name()).isEqualTo("Front");
    assertThat(last.outer().orElseThrow().name()).isEqualTo("Embassy");
    assertThat(last.items()).containsExactly("inner", "outer");
    assertThat(last.hint()).isEqualTo("said by Front, as told by Embassy");
  }

  @Property(tries = 300)
  void theTextIsWholeHoweverMarksOverlap(@ForAll("marks") List<int[]> marks) {
    List<Sayso1.Claim> claims = new ArrayList<>();
    for (int[] mark : marks) {
      claims.add(claim("c" + claims.size(), "Speaker " + claims.size() % 3, mark[0], mark[1]));
    }
    List<Segment> segments = segments(claims);
    assertThat(segments.stream().map(Segment::text).collect(Collectors.joining())).isEqualTo(TEXT);
    for (Sayso1.Claim claim : claims) {
      Sayso1.Span span = claim.content().getFirst();
      String marked =
          segments.stream()
              .filter(segment -> segment.items().contains(claim.id()))
              .map(Segment::text)
              .collect(Collectors.joining());
      assertThat(marked).isEqualTo(span.text());
    }
  }

  @Provide
  Arbitrary<List<int[]>> marks() {
    Arbitrary<int[]> mark =
        Combinators.combine(
                Arbitraries.integers().between(0, TEXT.length() - 1),
                Arbitraries.integers().between(1, 40))
            .as((begin, length) -> new int[] {begin, Math.min(TEXT.length(), begin + length)});
    return mark.list().ofMaxSize(8);
  }
}
