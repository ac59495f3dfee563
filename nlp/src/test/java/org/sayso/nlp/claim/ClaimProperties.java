package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimReading;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.StatementId;

class ClaimProperties {
  private static final List<String> WORDS =
      List.of(
          "The",
          "army",
          "said",
          "that",
          "police",
          "accused",
          "of",
          "“",
          "”",
          "\"",
          ",",
          ".",
          "\n",
          "who",
          "which",
          "denied",
          "and",
          "added",
          "according",
          "to",
          "KLF",
          "killed",
          "was",
          "blamed",
          "on",
          "by",
          "reportedly",
          "claim",
          "'s",
          "(",
          ")",
          "it",
          "he",
          "we",
          "while",
          "with",
          "the",
          "support",
          "leader",
          "told",
          "reporters",
          "—",
          ";",
          ":",
          "?",
          "in");

  @Provide
  Arbitrary<String> newsLikeText() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.strings().ofMaxLength(120).filter(text -> text.indexOf('\r') < 0);
  }

  @Property(tries = 150)
  void newsLikeTextKeepsTheInvariants(@ForAll("newsLikeText") String text) {
    check(text);
  }

  @Property(tries = 60)
  void anyTextKeepsTheInvariants(@ForAll("anyText") String text) {
    check(text);
  }

  private static void check(String text) {
    ClaimReading reading = ReadingDesk.read(text);
    Set<ClaimId> seen = new HashSet<>();
    Set<StatementId> statements = new HashSet<>();
    reading.statements().forEach(statement -> assertThat(statements.add(statement.id())).isTrue());
    for (Claim claim : reading.claims()) {
      spans(claim).forEach(quoted -> assertThat(quoted.span().of(text)).isEqualTo(quoted.text()));
      assertThat(claim.attribution().content()).isNotEmpty();
      assertThat(claim.parent().filter(parent -> !seen.contains(parent))).isEmpty();
      assertThat(statements).contains(claim.statement());
      assertThat(seen.add(claim.id())).isTrue();
    }
    assertThat(ReadingDesk.read(text)).isEqualTo(reading);
  }

  private static Stream<Quoted> spans(Claim claim) {
    Stream<Quoted> marks =
        Stream.of(claim.attribution().source(), claim.attribution().cue())
            .flatMap(found -> found.stream());
    Stream<Quoted> links = claim.relations().stream().map(relation -> relation.words());
    return Stream.of(marks, links, claim.attribution().content().stream())
        .flatMap(stream -> stream);
  }
}
