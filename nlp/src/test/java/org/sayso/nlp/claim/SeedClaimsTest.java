package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sayso.claim.ChainLink;
import org.sayso.claim.Claim;
import org.sayso.claim.Relation;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.Mention;
import org.sayso.mention.Mentions;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// What a careful reader finds in the seed article, by the numbers of that reading: read as the
/// product reads it, with its model and its dictionaries. `golden/claim/seed.txt` holds each claim.
@NeedsCorpus("seed")
class SeedClaimsTest {
  private static String text = "";
  private static List<Claim> claims = List.of();
  private static Mentions mentions = new Mentions(List.of());

  @BeforeAll
  static void readTheArticle() throws IOException {
    try (Stream<Path> files = Files.list(Corpora.folder("seed"))) {
      Path file =
          files.filter(path -> path.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
      DocumentResult result =
          RulesReader.of(Dictionaries.load(List.of(), List.of()), "test")
              .pipeline()
              .process(
                  SourceDocument.of(Files.readAllBytes(file), MediaType.TEXT, SourceMetadata.NONE));
      assertThat(result).isInstanceOf(DocumentResult.Processed.class);
      DocumentRecord record = ((DocumentResult.Processed) result).record();
      text = record.text().article().text();
      claims = record.claims();
      mentions = record.mentions();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyClaimOfTheReadingIsThere() throws IOException {
    return golden().stream()
        .map(line -> DynamicTest.dynamicTest("claim " + line, () -> check(line)));
  }

  private static List<String> golden() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SeedClaimsTest.class.getResourceAsStream("/golden/claim/seed.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  private static void check(String line) {
    String[] cells = line.split("\\s*\\|\\s*");
    List<Claim> there =
        claims.stream()
            .filter(claim -> claim.block() == BlockKind.BODY && words(claim).equals(cells[1]))
            .filter(claim -> chain(claim).equals(cells[5]))
            .toList();

    assertThat(there).as("one claim with these words and this chain").hasSize(1);
    Claim claim = there.getFirst();
    assertThat(cells[5]).endsWith(claim.speaker().name());
    assertThat(claim.form().name()).isEqualTo(cells[2]);
    assertThat(claim.stance().name()).isEqualTo(cells[3]);
    if (!cells[4].equals("-")) {
      assertThat(claim.basis().name()).isEqualTo(cells[4]);
    }
  }

  private static String words(Claim claim) {
    return claim.attribution().content().stream()
        .map(part -> part.span().begin() + "-" + part.span().end())
        .collect(Collectors.joining(" "));
  }

  private static String chain(Claim claim) {
    return claim.chain().stream().map(ChainLink::name).collect(Collectors.joining(" > "));
  }

  @Test
  void nothingElseIsClaimedInTheBody() throws IOException {
    assertThat(claims.stream().filter(claim -> claim.block() == BlockKind.BODY))
        .hasSameSizeAs(golden());
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

  private static List<String> links(String words, RelationKind kind) {
    return telling(words).relations().stream()
        .filter(relation -> relation.kind() == kind)
        .map(relation -> relation.subject().name() + " > " + relation.object().name())
        .toList();
  }

  @Test
  void backersOfTheAccusationAreTwo() {
    assertThat(links("with the support of", RelationKind.SUPPORTS_UNSPECIFIED)).hasSize(2);
  }

  @Test
  void headlinesQuestionIsNobodysClaim() {
    assertThat(claims).noneMatch(claim -> claim.block() == BlockKind.TITLE);
  }

  @Test
  void takeawayThatAllegesAlleges() {
    assertThat(claims.stream().filter(claim -> claim.block() == BlockKind.TAKEAWAY).findFirst())
        .get()
        .extracting(Claim::stance)
        .isEqualTo(Stance.ALLEGES);
  }

  @Test
  void claimOfTheAttackStandsInsideTheEmbassysWords() {
    assertThat(telling("this attack").parent()).contains(telling("stands firmly with").id());
  }

  @Test
  void threeBackingsKeepTheirBackersAndBacked() {
    assertThat(links("have thrived under", RelationKind.PROTECTS)).hasSize(2);
    assertThat(links("continues to align", RelationKind.ALLIED_WITH)).hasSize(1);
    Claim backing = telling("with the implicit backing");
    assertThat(backing.relations()).hasSize(1);
    Relation relation = backing.relations().getFirst();
    assertThat(relation.degree().orElseThrow().text()).isEqualTo("implicit");
    assertThat(relation.period()).isPresent();
    assertThat(links("leader of", RelationKind.LEADS)).hasSize(1);
  }

  /// Three things that begin alike, a group, a capital that stands for its government.
  @Test
  void namesAreOfTheirKinds() {
    assertThat(kinds("Daesh")).containsOnly("ARMED_GROUP");
    assertThat(kinds("Khyber Pakhtunkhwa")).containsOnly("PLACE");
    assertThat(kinds("Balochistan")).containsOnly("PLACE");
    assertThat(kinds("Baloch")).containsOnly("POPULATION_GROUP");
    assertThat(kinds("Balochistan National Party")).containsOnly("PARTY");
    assertThat(kinds("Baloch Voice for Justice")).containsOnly("NGO");
    assertThat(kinds("BVJ")).containsOnly("NGO");
    assertThat(kinds("Washington")).containsOnly("GOVERNMENT_BODY");
  }

  private static List<String> kinds(String words) {
    List<String> kinds =
        mentions.all().stream()
            .filter(mention -> mention.words().text().equals(words))
            .map(Mention::kindName)
            .toList();
    assertThat(kinds).as(words).isNotEmpty();
    return kinds;
  }
}
