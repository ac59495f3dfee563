package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.OriginsView;
import org.sayso.store.origin.RecordOrigins;
import org.sayso.text.BlockKind;

/// The independent origins planted in the bundled set: which accounts of a claim go back to one,
/// and how many stand apart. A row that is not found today says so (`found` is `no`), so that it is
/// seen when it is.
class DemoOriginsTest {
  private static final String TABLE = "/org/sayso/cli/demo-origins.tsv";

  @TempDir private static Path folder;

  /// One line of the table.
  private record Row(
      String kind,
      String claim,
      String document,
      String words,
      String origin,
      String established,
      String aligned,
      String undetermined,
      boolean found) {
    static Row of(String line) {
      String[] c = line.split("\t", -1);
      return new Row(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8].equals("yes"));
    }

    boolean isAccount() {
      return kind.equals("account");
    }

    OriginCounts counts() {
      return new OriginCounts(
          Integer.parseInt(established), Integer.parseInt(aligned), Integer.parseInt(undetermined));
    }

    String told() {
      return claim + ": " + document + " \"" + words + "\"";
    }
  }

  /// What is found of one claim: its origins, and the claim that stands for each account.
  private record Found(OriginsView origins, Map<Row, String> claims) {
    Optional<OriginsView.OneOrigin> of(Row account) {
      return origins.list().stream()
          .filter(one ->
              one.claims().stream().anyMatch(claim -> claim.id().equals(claims.get(account))))
          .findFirst();
    }
  }

  private static final List<Row> ROWS = new ArrayList<>();
  private static final Map<String, Found> FOUND = new LinkedHashMap<>();

  @BeforeAll
  static void fold() {
    DemoNames.lines(TABLE).stream().skip(1).map(Row::of).forEach(ROWS::add);
    Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));
    try (Workplace workplace = Workplace.open(folder.resolve("demo"), Version.text())) {
      Map<String, DocumentId> ids = new LinkedHashMap<>();
      DemoNames.of(workplace).forEach((id, name) -> ids.put(name, id));
      RecordOrigins origins = RecordOrigins.plain(workplace.store(), workplace.kinship());
      for (String claim : claims()) {
        Map<Row, String> accounts = new LinkedHashMap<>();
        Map<DocumentId, Set<ClaimId>> wanted = new LinkedHashMap<>();
        for (Row row : accounts(claim)) {
          DocumentId document = ids.get(row.document());
          Sayso1.Reading reading = workplace.store().readings().current(document).orElseThrow();
          claimAt(reading, row.words())
              .ifPresent(id -> {
                accounts.put(row, id);
                wanted.computeIfAbsent(document, _ -> new TreeSet<>()).add(new ClaimId(id));
              });
        }
        FOUND.put(claim, new Found(origins.of(wanted), accounts));
      }
    }
  }

  private static List<String> claims() {
    return ROWS.stream().map(Row::claim).distinct().toList();
  }

  private static List<Row> accounts(String claim) {
    return ROWS.stream().filter(row -> row.isAccount() && row.claim().equals(claim)).toList();
  }

  /// The smallest claim of the body whose words, from its source to its end, hold these, or that
  /// tells the harm in them; what a speaker says goes before what the outlet tells.
  private static Optional<String> claimAt(Sayso1.Reading reading, String words) {
    int begin = at(reading, words);
    int end = begin + words.length();
    Set<String> harm =
        reading.events().stream()
            .flatMap(event -> event.harm().stream())
            .filter(row -> row.begin() < end && begin < row.end())
            .map(Sayso1.Harm::claim)
            .collect(Collectors.toSet());
    return reading.claims().stream()
        .filter(claim -> !BlockKind.valueOf(claim.block()).isDigest())
        .filter(claim -> harm.contains(claim.id()) || holds(claim, begin, end))
        .min(
            Comparator.comparing((Sayso1.Claim claim) -> claim.form().equals("NARRATED"))
                .thenComparing(claim -> !harm.contains(claim.id()))
                .thenComparing(claim -> !isWithin(claim.content(), begin, end))
                .thenComparingInt(claim -> claim.contentText().length()))
        .map(Sayso1.Claim::id);
  }

  private static boolean holds(Sayso1.Claim claim, int begin, int end) {
    List<Sayso1.Span> all = new ArrayList<>(claim.content());
    Stream.ofNullable(claim.source()).forEach(all::add);
    Stream.ofNullable(claim.cue()).forEach(all::add);
    int from = all.stream().mapToInt(Sayso1.Span::begin).min().orElse(0);
    int to = all.stream().mapToInt(Sayso1.Span::end).max().orElse(0);
    return from <= begin && end <= to;
  }

  private static boolean isWithin(List<Sayso1.Span> spans, int begin, int end) {
    return spans.stream().anyMatch(span -> span.begin() <= begin && end <= span.end());
  }

  /// Where the words stand in the body.
  private static int at(Sayso1.Reading reading, String words) {
    int body =
        reading.document().blocks().stream()
            .filter(block -> block.kind().equals("BODY"))
            .mapToInt(Sayso1.Block::begin)
            .min()
            .orElse(0);
    int begin = reading.document().text().indexOf(words, body);
    assertThat(begin).as(words).isNotNegative();
    return begin;
  }

  /// Whether the account goes back to whom it should, and together with the others that do.
  private static boolean isFound(Row row) {
    Found found = FOUND.get(row.claim());
    List<OriginsView.OneOrigin> called =
        accounts(row.claim()).stream()
            .filter(other -> other.origin().equals(row.origin()))
            .flatMap(other -> found.of(other).stream())
            .filter(one -> isCalled(one.origin(), row.origin()))
            .toList();
    return !called.isEmpty() && found.of(row).filter(called.getFirst()::equals).isPresent();
  }

  /// An article is no part of what somebody is called.
  private static boolean isCalled(String found, String planted) {
    String bare = planted.toLowerCase(Locale.ROOT).replaceFirst("^an? ", "");
    return found.toLowerCase(Locale.ROOT).contains(bare);
  }

  @Test
  void everyPlantedAccountGoesBackToItsOriginButThoseKnown() {
    List<String> odd =
        ROWS.stream()
            .filter(Row::isAccount)
            .filter(row -> isFound(row) != row.found())
            .map(row -> row.told() + " goes back to " + row.origin() + ", found: " + told(row))
            .toList();
    assertThat(odd).isEmpty();
  }

  private static String told(Row row) {
    return FOUND
        .get(row.claim())
        .of(row)
        .map(one -> one.origin() + ", " + one.claims().getFirst().because())
        .orElse("nothing");
  }

  @Test
  void soManyStandIndependentAsArePlanted() {
    List<String> odd = new ArrayList<>();
    for (Row row : ROWS) {
      if (!row.isAccount()) {
        OriginCounts counts = FOUND.get(row.claim()).origins().counts();
        if (counts.equals(row.counts()) != row.found()) {
          odd.add(row.claim() + ": planted " + row.counts() + ", found " + counts);
        }
      }
    }
    assertThat(odd).isEmpty();
  }
}
