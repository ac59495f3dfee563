package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The acts that change more than one record, each on a project of its own.
class DecideCommandTest {
  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void ingest() {
    project = folder.resolve("project");
    Cli.run(
        "ingest",
        "--project",
        project,
        "--actors",
        TavaraFiles.actors(folder),
        "--places",
        TavaraFiles.places(folder),
        TavaraFiles.documents(folder));
  }

  private Cli decide(String act, Object... arguments) {
    Object[] all = new Object[arguments.length + 6];
    List<Object> head = List.of("decide", act, "--project", project, "--by", "Ada");
    System.arraycopy(head.toArray(), 0, all, 0, head.size());
    System.arraycopy(arguments, 0, all, head.size(), arguments.length);
    Cli cli = Cli.run(all);
    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    return cli;
  }

  private List<JsonNode> exported(String what, String... options) {
    String[] all = new String[options.length];
    System.arraycopy(options, 0, all, 0, options.length);
    Object[] command = new Object[8 + all.length];
    List<Object> head =
        List.of("export", "--project", project, "--of", what, "--format", "jsonl", "--unreviewed");
    System.arraycopy(head.toArray(), 0, command, 0, head.size());
    System.arraycopy(all, 0, command, head.size(), all.length);
    return Cli.run(command).out().lines().map(line -> new Cli(0, line, "").json()).toList();
  }

  private List<String> speakers() {
    return exported("claims").stream()
        .map(line -> line.get("claim").get("speaker").get("actor"))
        .filter(actor -> actor != null && actor.isString())
        .map(JsonNode::asString)
        .distinct()
        .toList();
  }

  private void undo(Cli decision) {
    decide("undo", decision.out().replaceAll("(?s)^decision (\\d+).*", "$1"));
  }

  @Test
  void twoActorsAreMergedAndAgainApart() {
    List<String> before = speakers();
    assertThat(before).hasSizeGreaterThan(1);

    Cli merged = decide("merge", "actor:" + before.get(0), "actor:" + before.get(1));
    assertThat(speakers()).contains(before.get(0)).doesNotContain(before.get(1));

    undo(merged);
    assertThat(speakers()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void rowsOfAnEventAreSplitOffAndTakenBack() {
    JsonNode event = exported("events").getFirst().get("event");
    String id = event.get("id").asString();
    JsonNode harm = event.get("harm").get(0);
    int events = exported("events").size();

    Cli split =
        decide(
            "split", id, id + "/harm/" + harm.get("begin").asInt() + "-" + harm.get("end").asInt());
    assertThat(exported("events")).hasSize(events + 1);

    undo(split);
    assertThat(exported("events")).hasSize(events);
  }

  private static final String BACKING = "Does the Tavaran Army support the Sons of the Tide?";

  private JsonNode asserted() {
    return Cli.run("ask", "--project", project, "--json", BACKING)
        .json()
        .get("sides")
        .get("asserts");
  }

  @Test
  void aPersonSaysThatAnAccountStandsApartAndTakesItBack() {
    JsonNode before = asserted();
    JsonNode claim = before.get("accounts").get(0).get("claims").get(0);
    String id = claim.get("id").asString();
    assertThat(before.get("origins").get("established").asInt()).isEqualTo(1);
    assertThat(claim.get("decision").isNull()).isTrue();

    Cli apart =
        decide("own-origin", "--counts", "undetermined", "--why", "heard it from another", id);
    assertThat(apart.out()).contains("split the claim of", "(undetermined), by Ada");
    JsonNode after = asserted();
    assertThat(after.get("origins").get("established").asInt()).isZero();
    assertThat(after.get("origins").get("undetermined").asInt()).isEqualTo(1);
    assertThat(after.get("accounts").get(0).get("because").asString())
        .isEqualTo("decided by a person: heard it from another");
    assertThat(after.get("accounts").get(0).get("decision").asInt()).isEqualTo(1);
    assertThat(Cli.run("explain", "--project", project, id).out())
        .contains(
            "decided by a person: heard it from another", "; decision:1", "decision 1: split");

    undo(apart);
    assertThat(asserted()).isEqualTo(before);
  }

  @Test
  void originsOfAnIncidentAreCountedAsAPersonDecides() {
    String event =
        exported("events").stream()
            .map(line -> line.get("event"))
            .filter(one -> one.get("type").asString().equals("BOMBING"))
            .map(one -> one.get("id").asString())
            .findFirst()
            .orElseThrow();
    JsonNode before = origins(event);
    assertThat(before.get("counts").get("established").asInt()).isEqualTo(1);
    String claim = before.get("list").get(0).get("claims").get(0).get("id").asString();

    Cli apart = decide("own-origin", "--counts", "aligned", "--why", "one family", claim);

    assertThat(origins(event).get("counts").get("established").asInt()).isZero();
    assertThat(origins(event).get("counts").get("aligned").asInt()).isEqualTo(1);
    assertThat(Cli.run("explain", "--project", project, event).out())
        .contains("told by origins: 0 established, 1 of a side", "decided by a person: one family");
    undo(apart);
    assertThat(origins(event)).isEqualTo(before);
  }

  @Test
  void claimsOfTwoSpeakersGoBackToTheFirst() {
    List<JsonNode> claims = exported("claims").stream().map(line -> line.get("claim")).toList();
    String committee = by(claims, "Tavara Rights Watch Committee");
    String army = by(claims, "Tavaran Army");

    Cli one = decide("one-origin", "--why", "the same leaflet", committee, army);

    assertThat(one.out()).contains("merge 2 claims of one origin, the claim of Tavara Rights");
    assertThat(origin(army)).startsWith("Tavara Rights Watch Committee (").contains("leaflet");
    undo(one);
    assertThat(origin(army)).startsWith("Tavaran Army (");
  }

  private static String by(List<JsonNode> claims, String speaker) {
    return claims.stream()
        .filter(claim -> claim.get("speaker").get("name").asString().equals(speaker))
        .map(claim -> claim.get("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private String origin(String claim) {
    return Cli.run("explain", "--project", project, claim)
        .out()
        .lines()
        .filter(line -> line.strip().startsWith("origin "))
        .map(line -> line.strip().substring("origin ".length()).strip())
        .findFirst()
        .orElseThrow();
  }

  private JsonNode origins(String event) {
    return Cli.run("explain", "--project", project, "--json", event)
        .json()
        .get("across")
        .get("origins");
  }

  @Test
  void anUnknownCountIsRefusedWithTheThreeThatThereAre() {
    String id = exported("claims").getFirst().get("claim").get("id").asString();
    Cli cli = Cli.run("decide", "own-origin", "--project", project, "--counts", "sure", id);
    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("established, aligned and undetermined");
  }

  @Test
  void aMaskedPersonIsNamedToNobody() {
    assertThat(exported("claims", "--unmask").toString()).contains("Istvey");

    decide("mask", "Bram Istvey");
    assertThat(exported("claims", "--unmask").toString()).doesNotContain("Istvey");
  }

  @Test
  void anErasedPersonIsInNoFileOfTheProjectAndTheChainStillVerifies() throws IOException {
    assertThat(filesWith("Istvey")).isNotEmpty();

    Cli erased = decide("erase", "--yes", "--why", "asked for", "Bram Istvey", "Istvey");
    assertThat(erased.out()).doesNotContain("Istvey");

    assertThat(filesWith("Istvey")).isEmpty();
    Cli verified = Cli.run("verify", "--project", project);
    assertThat(verified.code()).as(verified.out()).isEqualTo(ExitCode.DONE);
  }

  private List<Path> filesWith(String word) throws IOException {
    byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
    try (var files = Files.walk(project)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> indexOf(read(file), wanted) >= 0)
          .map(project::relativize)
          .toList();
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
  }
}
