package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.document.Sha256;
import org.sayso.store.ClaimFilter;
import org.sayso.store.EventFilter;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredEvent;
import org.sayso.store.decision.Decision;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  private Site site;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    site = Site.open(folder);
  }

  @AfterAll
  void stop() {
    site.close();
  }

  private Document page(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private String reading(String title) {
    return "/documents/" + site.document(title).id();
  }

  private StoredClaim claim() {
    return site.workplace
        .store()
        .claims()
        .list(ClaimFilter.STATEMENTS, PageRequest.first(1))
        .items()
        .getFirst();
  }

  private StoredEvent event() {
    return site.workplace
        .store()
        .events()
        .list(EventFilter.ALL, PageRequest.first(1))
        .items()
        .getFirst();
  }

  private List<String> everyPage() {
    return List.of(
        "/documents",
        reading("Miravel"),
        reading("Tidegate"),
        "/claims?narrated=true",
        "/claims/" + claim().claim().id(),
        "/events?all=true",
        "/events/" + event().event().id(),
        "/search",
        "/search?q=bomb",
        "/ask",
        "/ask?q=Who+planted+the+bomb+in+Miravel%3F",
        "/rejections",
        "/about");
  }

  @Test
  void theDossierGivesNoVerdictInOurOwnWords() {
    Document page = page("/ask?q=Who+planted+the+bomb+in+Miravel%3F");
    page.select(".quote a, .notes q, input, .lead").remove();
    assertThat(page.select(".sheet").text().toLowerCase(Locale.ROOT))
        .contains("established")
        .doesNotContainPattern(
            "\\b(yes|no|true|false|truth|score|confirmed|proven|proved|likely|guilty|fact|refuted)\\b");
  }

  @Test
  void thePrintedDossierHasNumberedFootnotesEachAQuotationWithItsHash() {
    Document page = page("/ask?q=Who+planted+the+bomb+in+Miravel%3F");
    List<Element> notes = page.select(".notes li");
    assertThat(notes).isNotEmpty();
    for (int i = 0; i < notes.size(); i++) {
      Element note = notes.get(i);
      assertThat(note.id()).isEqualTo("note-" + (i + 1));
      assertThat(note.selectFirst("code").text())
          .isEqualTo(Sha256.of(note.selectFirst("q").wholeText()).toString());
      assertThat(note.selectFirst("a").attr("href")).startsWith("/documents/").contains("#i-");
    }
    assertThat(page.select("a.note").eachAttr("href"))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
  }

  @Test
  void theDossierSaysInWhichFormOnWhatBasisWhomItBlamesAndOfWhichEvents() {
    Document page = page("/ask?q=Who+planted+the+bomb+in+Miravel%3F");
    assertThat(page.select(".speaker .meta").text())
        .containsPattern("quoted|told by the outlet|in the outlet's words");
    assertThat(page.select(".events tbody tr")).isNotEmpty();
    assertThat(page.select(".events tbody a[href^=/events/]")).isNotEmpty();
    assertThat(page.select(".events tbody a.note")).isNotEmpty();
  }

  @Test
  void theFirstPageLeadsToTheDocuments() {
    HttpResponse<String> answer = site.get("/");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/documents");
    assertThat(page("/documents").select(".list h2").eachText()).hasSize(2);
  }

  @Test
  void everyPageSaysThatTheProjectIsFictional() {
    for (String path : everyPage()) {
      assertThat(page(path).select(".banner").text()).as(path).isEqualTo("Fictional sample");
    }
  }

  @Test
  void thePageAboutSaysoCreditsWhoGaveThePlacesAndSaysWhatWasChanged() {
    assertThat(page("/about").text())
        .contains("GeoNames", "creativecommons.org/licenses/by/4.0", "changed: selected")
        .contains("Natural Earth");
  }

  @Test
  void theArticleStandsOnTheReadingPageWordForWord() {
    Document page = page(reading("Miravel"));
    page.select("#article .who, #article .kind, #article .notes").remove();
    String words = page.select("#article").text().replaceAll("\\s+", "");
    assertThat(words).isEqualTo(Site.MARKET.replaceAll("\\s+", ""));
  }

  @Test
  void eachSpeakerHasALabelBesideItsWords() {
    Document page = page(reading("Miravel"));
    assertThat(page.select("#article .said")).isNotEmpty();
    assertThat(page.select("#article .who").eachText()).isNotEmpty().doesNotContain("");
    assertThat(page.select(".voices .who").eachText()).doesNotHaveDuplicates();
  }

  @Test
  void everyRowPointsToItsWordsInTheArticle() {
    Document page = page(reading("Miravel"));
    assertThat(page.select("#panel .row")).isNotEmpty();
    page.select("#panel .row")
        .forEach(row -> {
          String[] span = row.attr("data-spans").split("-");
          StringBuilder words = new StringBuilder();
          page.select("#article [data-b]").stream()
              .filter(segment ->
                  Integer.parseInt(segment.attr("data-b")) >= Integer.parseInt(span[0])
                      && Integer.parseInt(segment.attr("data-e")) <= Integer.parseInt(span[1]))
              .forEach(segment -> words.append(segment.wholeText()));
          assertThat("“" + words + "”").isEqualTo(row.select(".words").text());
        });
  }

  @Test
  void hostileWordsAreEscapedOnEveryPage() {
    for (String path : everyPage()) {
      Document page = page(path);
      assertThat(page.select("img, b[onmouseover], [onerror]")).as(path).isEmpty();
      assertThat(page.select("script:not([src])")).as(path).isEmpty();
    }
    assertThat(page(reading("Tidegate")).select("#article").text())
        .contains("<img src=x onerror=alert(1)>")
        .contains("{{7*7}} ${7*7}");
  }

  @Test
  void hostileWordsOfAddressesAreEscaped() {
    String words = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    for (String path :
        List.of(
            "/search?q=" + words,
            "/ask?q=" + words,
            "/documents?title=" + words,
            "/claims?speaker=" + words + "&words=" + words,
            "/events?place=" + words)) {
      Document page = page(path);
      assertThat(page.select("script:not([src])")).as(path).isEmpty();
    }
  }

  @Test
  void pagesNameNoOtherServerAndNoInlineScriptOrStyle() {
    for (String path : everyPage()) {
      Document page = page(path);
      page.select("[src], link[href]")
          .forEach(node -> {
            String address = node.hasAttr("src") ? node.attr("src") : node.attr("href");
            assertThat(address).as(path).startsWith("/").doesNotStartWith("//");
          });
      assertThat(page.select("[style], style, [onclick]")).as(path).isEmpty();
    }
  }

  @Test
  void headersKeepOthersOut() {
    HttpResponse<String> answer = site.get("/documents");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'self';")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void scriptsAndStylesAreServed() {
    for (String path :
        List.of(
            "/assets/sayso.css",
            "/assets/sayso.js",
            "/assets/icon.svg",
            "/webjars/htmx.org/2.0.10/dist/htmx.min.js")) {
      assertThat(site.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void acceptingIsRecordedAndUndone() {
    String reading = reading("Miravel");
    String id = page(reading).select("#panel .item.claim").first().attr("data-id");
    long before = site.workplace.store().decisions().count();

    assertThat(site.post(reading, reading + "/decisions", "act=accept&ref=" + id).statusCode())
        .isEqualTo(303);
    assertThat(page(reading).select("#i-" + id).attr("data-review")).isEqualTo("ACCEPTED");
    Decision decision = site.workplace.store().decisions().find(before + 1).orElseThrow();
    assertThat(decision.signature().who()).isEqualTo("Anna Coder");

    site.post(reading, reading + "/decisions", "act=undo&ref=" + (before + 1));
    assertThat(page(reading).select("#i-" + id).attr("data-review")).isEqualTo("MACHINE");
  }

  @Test
  void aCorrectedStanceStandsInThePanel() {
    String reading = reading("Miravel");
    String id = page(reading).select("#panel .item.claim").last().attr("data-id");
    assertThat(page(reading + "/correct?ref=" + id).select("select option[value=DOUBTS]"))
        .hasSize(1);
    site.post(reading, reading + "/decisions", "act=correct&field=stance&value=DOUBTS&ref=" + id);
    assertThat(page(reading).select("#i-" + id + " .item-head b").text()).isEqualTo("doubts");
    assertThat(page(reading).select("#i-" + id).attr("data-review")).isEqualTo("CORRECTED");
  }

  @Test
  void aRejectedRowStaysInThePanelStruckThrough() {
    String reading = reading("Tidegate");
    String ref = page(reading).select("#panel .row").first().attr("data-ref");
    site.post(reading, reading + "/decisions", "act=reject&ref=" + ref);
    assertThat(page(reading).select(".row[data-ref='" + ref + "']").attr("data-review"))
        .isEqualTo("REJECTED");
  }

  @Test
  void noDecisionWithoutAToken() {
    String reading = reading("Miravel");
    long before = site.workplace.store().decisions().count();
    HttpResponse<String> answer =
        site.send(
            site.request(reading + "/decisions")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("act=accept&ref=" + claim().claim().id()))
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(site.workplace.store().decisions().count()).isEqualTo(before);
  }

  @Test
  void anotherSiteChangesNothing() {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/decisions")
                .header("Content-Type", "application/json")
                .header("Origin", "http://elsewhere.example")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"act\":\"accept\",\"ref\":\"" + claim().claim().id() + "\"}"))
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void theOriginalIsAnAttachmentByteForByte() {
    HttpResponse<String> answer = site.get(reading("Miravel") + "/original");
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    assertThat(answer.body()).isEqualTo(Site.MARKET);
  }

  @Test
  void whatIsNotThereSaysSo() {
    for (String path :
        List.of("/nowhere", "/documents/" + "0".repeat(64), "/claims/c1", "/events/e1")) {
      HttpResponse<String> answer = site.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("There is no").doesNotContain("Exception");
    }
    assertThat(site.get("/claims?stance=LOUD").statusCode()).isEqualTo(400);
    assertThat(site.get("/claims?from=yesterday").statusCode()).isEqualTo(400);
  }
}
