package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Claim;
import org.sayso.claim.Form;
import org.sayso.claim.Relation;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;
import org.sayso.text.BlockKind;
import org.sayso.text.PlainTextExtractor;
import org.sayso.text.TextSpan;
import org.sayso.text.UnreadableDocumentException;

/// What a careful reader finds in the seed article, by the numbers of that reading; words are named
/// by their first ones only.
@NeedsCorpus("seed")
class SeedClaimsTest {
  private static final String GROUP = "Baloch Voice for Justice";
  private static String text = "";
  private static List<Claim> claims = List.of();

  @BeforeAll
  static void readTheArticle() throws IOException, UnreadableDocumentException {
    try (Stream<Path> files = Files.list(Corpora.folder("seed"))) {
      Path file =
          files.filter(path -> path.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      var article =
          new PlainTextExtractor()
              .extract(
                  SourceDocument.of(Files.readAllBytes(file), MediaType.TEXT, SourceMetadata.NONE))
              .article();
      text = article.text();
      claims = ReadingDesk.read(article).claims();
    }
  }

  /// The claim of the body that tells `words` and none longer.
  private static Claim telling(String words) {
    int begin = text.lastIndexOf(words);
    assertThat(begin).as(words).isGreaterThanOrEqualTo(0);
    TextSpan span = new TextSpan(begin, begin + words.length());
    return claims.stream()
        .filter(claim -> claim.block() == BlockKind.BODY && claim.tells(span))
        .reduce((a, b) -> b.parent().isPresent() && a.parent().isEmpty() ? b : a)
        .orElseThrow(() -> new AssertionError("nobody tells: " + words));
  }

  private static void holds(String words, String speaker, Form form, Stance stance) {
    Claim claim = telling(words);
    assertThat(claim.speaker().name()).as(words).isEqualTo(speaker);
    assertThat(claim.form()).as(words).isEqualTo(form);
    assertThat(claim.stance()).as(words).isEqualTo(stance);
  }

  private static List<String> links(String words, RelationKind kind) {
    return telling(words).relations().stream()
        .filter(relation -> relation.kind() == kind)
        .map(relation -> relation.subject().name() + " > " + relation.object().name())
        .toList();
  }

  @Test
  void accusationIsThreeClaims() {
    holds("conducting operations", GROUP, Form.MIXED, Stance.ALLEGES);
    holds("with the support of", GROUP, Form.MIXED, Stance.ALLEGES);
    holds("with the goal of", GROUP, Form.MIXED, Stance.ALLEGES);
    assertThat(links("with the support of", RelationKind.SUPPORTS_UNSPECIFIED)).hasSize(2);
  }

  @Test
  void headlinesQuestionIsNobodysClaim() {
    assertThat(claims).noneMatch(claim -> claim.block() == BlockKind.TITLE);
  }

  @Test
  void condemnationIsNarrated() {
    holds("suicide bombing", "United States", Form.NARRATED, Stance.CONDEMNS);
  }

  @Test
  void embassysQuotationIsThreeClaimsAndOneInside() {
    String embassy = "US Embassy in Islamabad";
    holds("We extend", embassy, Form.DIRECT, Stance.EXPRESSES);
    holds("deserve a life", embassy, Form.DIRECT, Stance.ASSERTS);
    holds("stands firmly with", embassy, Form.DIRECT, Stance.ENDORSES);
    holds("global counter-terrorism effort", embassy, Form.DIRECT, Stance.ENDORSES);
    assertThat(telling("global counter-terrorism effort"))
        .isNotEqualTo(telling("stands firmly with"));
    Claim inside = telling("this attack");
    assertThat(inside.stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY);
    assertThat(inside.parent()).contains(telling("stands firmly with").id());
    assertThat(inside.chain()).hasSize(3);
  }

  @Test
  void threeBackingsKeepTheirBackersAndBacked() {
    holds("have thrived under", GROUP, Form.INDIRECT, Stance.ASSERTS);
    assertThat(telling("have thrived under").basis()).isEqualTo(Basis.COMMON_REPUTE);
    assertThat(links("have thrived under", RelationKind.PROTECTS)).hasSize(2);
    holds("continues to align", GROUP, Form.INDIRECT, Stance.ASSERTS);
    assertThat(links("continues to align", RelationKind.ALLIED_WITH)).hasSize(1);
    Claim backing = telling("with the implicit backing");
    assertThat(backing.stance()).isEqualTo(Stance.ALLEGES);
    assertThat(backing.relations()).hasSize(1);
    Relation relation = backing.relations().getFirst();
    assertThat(relation.degree().orElseThrow().text()).isEqualTo("implicit");
    assertThat(relation.period()).isPresent();
    assertThat(links("leader of", RelationKind.LEADS)).hasSize(1);
  }

  @Test
  void restOfTheGroupsWordsAreItsOwn() {
    holds("been implicated in", GROUP, Form.DIRECT, Stance.ALLEGES);
    holds("repression by", GROUP, Form.INDIRECT, Stance.ASSERTS);
    holds("show of support", GROUP, Form.INDIRECT, Stance.ASSERTS);
    assertThat(telling("show of support")).isNotEqualTo(telling("repression by"));
    holds("must reassess", GROUP, Form.DIRECT, Stance.CALLS_FOR);
    holds("should directly engage", GROUP, Form.DIRECT, Stance.CALLS_FOR);
    holds("vital for long-term peace", GROUP, Form.DIRECT, Stance.ASSERTS);
  }
}
