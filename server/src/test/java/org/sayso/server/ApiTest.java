package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.nlp.intake.PathSource;
import org.sayso.store.ingest.IngestListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private Site site;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    site = Site.open(folder);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpResponse<String> decide(String body) {
    return site.send(
        site.request("/api/decisions")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  @Test
  void aDocumentIsSayso1() {
    JsonNode reading = json("/api/documents/" + site.document("Miravel").id());
    assertThat(reading.get("schema").asString()).isEqualTo("sayso/1");
    assertThat(reading.get("document").get("text").asString()).contains("at least seven people");
    assertThat(reading.get("claims").size()).isPositive();
  }

  @Test
  void quotedWordsAreHeldAgainstThoseOfOtherCarriers(@TempDir Path folder) throws IOException {
    String wire = "\"Nobody was detained in Upper Limmer on that day,\" said Joren Vask.\n";
    String herald =
        "\"Nobody was ever detained by us in Upper Limmer that day,\" said Joren Vask.\n";
    try (Site own = Site.open(folder)) {
      Path more = Files.createDirectories(folder.resolve("more"));
      Files.writeString(more.resolve("wire.txt"), "Ferries run again\n\n" + wire);
      Files.writeString(more.resolve("herald.txt"), "No fish was landed\n\n" + herald);
      own.workplace.ingest("more", PathSource.of(more), "test", IngestListener.SILENT);

      JsonNode items = JSON.readTree(own.get("/api/claims?speaker=Joren+Vask").body()).get("items");
      JsonNode detained =
          items
              .valueStream()
              .filter(item -> item.get("claim").get("content").toString().contains("by us"))
              .findFirst()
              .orElseThrow();
      assertThat(detained.get("claim").get("fidelity").asString()).isEqualTo("DIFFERS");
      JsonNode wording = detained.get("wordings").get(0);
      assertThat(wording.get("wording").asString()).isEqualTo("OTHER");
      assertThat(wording.get("words").asString()).contains("on that day");
      String document = wording.get("document").asString();
      assertThat(own.get("/api/documents/" + document).body()).contains("\"DIFFERS\"");
    }
  }

  @Test
  void listsAreReadPageByPage() {
    JsonNode first = json("/api/documents?size=1");
    assertThat(first.get("total").asInt()).isEqualTo(2);
    JsonNode second = json("/api/documents?size=1&after=" + first.get("next").asString());
    assertThat(second.get("items").get(0).get("id"))
        .isNotEqualTo(first.get("items").get(0).get("id"));
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void claimsEventsSearchAndQuestionsAnswer() {
    assertThat(json("/api/claims").get("total").asInt()).isPositive();
    assertThat(json("/api/events?all=true").get("total").asInt()).isPositive();
    assertThat(json("/api/search?q=bomb").get("total").asInt()).isPositive();
    assertThat(json("/api/ask?q=Who+planted+the+bomb%3F").has("sides")).isTrue();
  }

  @Test
  void personsWithoutAPublicRoleAreMaskedUnlessAskedOtherwiseWhichIsWrittenDown() {
    String path = "/api/documents/" + site.document("Tidegate").id();
    int before = site.workplace.disclosures().entries().size();
    String masked = site.get(path).body();
    assertThat(site.workplace.disclosures().entries()).hasSize(before);
    String named = site.get(path + "?unmask=true").body();
    assertThat(site.workplace.disclosures().entries()).hasSize(before + 1);
    assertThat(site.workplace.disclosures().entries().getLast().who()).isEqualTo("Anna Coder");
    assertThat(named).contains("Orin Pell");
    assertThat(masked.contains("Orin Pell"))
        .isEqualTo(
            site.workplace.store().readings().stream()
                .flatMap(reading -> reading.actors().stream())
                .anyMatch(actor ->
                    actor.name().contains("Pell") && "PUBLIC_ROLE".equals(actor.protection())));
  }

  @Test
  void aDecisionIsRecordedAndUndone() {
    String claim = json("/api/claims").get("items").get(0).get("claim").get("id").asString();
    HttpResponse<String> answer =
        decide("{\"act\":\"reject\",\"ref\":\"" + claim + "\",\"why\":\"not in the text\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(json("/api/claims/" + claim).get("claim").get("review").asString())
        .isEqualTo("REJECTED");
    long number = JSON.readTree(answer.body()).get("number").asLong();
    decide("{\"act\":\"undo\",\"ref\":\"" + number + "\"}");
    assertThat(json("/api/claims/" + claim).get("claim").get("review").asString())
        .isEqualTo("MACHINE");
  }

  @Test
  void errorsAreProblems() {
    for (HttpResponse<String> answer :
        List.of(
            site.get("/api/nowhere"),
            site.get("/api/documents/" + "0".repeat(64)),
            site.get("/api/claims?stance=LOUD"),
            site.get("/api/claims?size=0"),
            site.get("/api/search"),
            decide("{\"act\":\"praise\",\"ref\":\"c1\"}"),
            decide("{not json"))) {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 404);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(answer.statusCode());
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.sayso");
    }
  }

  @Test
  void aPersonDecidesOfAnOriginAndThePageOfTheClaimSaysSo() {
    String claim = json("/api/claims?size=1").get("items").get(0).get("claim").get("id").asString();
    HttpResponse<String> answer =
        decide(
            "{\"act\":\"own-origin\",\"ref\":\"%s\",\"value\":\"aligned\",\"why\":\"one family\"}"
                .formatted(claim));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(site.get("/claims/" + claim).body())
        .contains("Whose knowledge it goes back to", "decided by a person: one family");
    long number = JSON.readTree(answer.body()).get("number").asLong();
    assertThat(decide("{\"act\":\"undo\",\"ref\":\"%d\"}".formatted(number)).statusCode())
        .isEqualTo(201);
    assertThat(site.get("/claims/" + claim).body()).doesNotContain("decided by a person");
  }

  @Test
  void decisionsAreTakenAsJsonOnly() {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/decisions")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("act=accept&ref=c1"))
                .build());
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void theDescriptionNamesEveryAddressAndNoPage() {
    JsonNode paths = json("/api/openapi.json").get("paths");
    assertThat(paths.propertyNames())
        .contains(
            "/api/documents",
            "/api/documents/{id}",
            "/api/claims",
            "/api/events",
            "/api/search",
            "/api/ask",
            "/api/decisions")
        .allMatch(path -> path.startsWith("/api/"));
  }
}
