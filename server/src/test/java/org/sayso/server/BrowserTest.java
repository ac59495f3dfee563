package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.sayso.testing.Browser;
import org.sayso.testing.NeedsBrowser;

/// What only a real browser shows: keys, highlights, layout, and that nothing is fetched elsewhere.
@NeedsBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private Site site;
  private ChromeDriver driver;
  private WebDriverWait wait;

  @BeforeAll
  void open(@TempDir Path folder) throws IOException {
    site = Site.open(folder);
    Browser browser = Browser.require();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.binary().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1280,900",
        "--user-data-dir=" + folder.resolve("profile"));
    File program = browser.driver().toFile();
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(program).build(), options);
    wait = new WebDriverWait(driver, Duration.ofSeconds(30));
  }

  @AfterAll
  void close() {
    driver.quit();
    site.close();
  }

  private void read(String title) {
    driver.manage().window().setSize(new Dimension(1280, 900));
    driver.get(site.server.url() + "documents/" + site.document(title).id());
    wait.until(page -> Boolean.TRUE.equals(run("return !!window.htmx")));
  }

  private Object run(String script) {
    return ((JavascriptExecutor) driver).executeScript(script);
  }

  private void key(String key) {
    driver.findElement(By.tagName("body")).sendKeys(key);
  }

  private WebElement current() {
    return driver.findElement(By.cssSelector("#panel .item.current"));
  }

  private void waitForReview(String item, String review) {
    By reviewed = By.cssSelector("#i-" + item + ".current[data-review='" + review + "']");
    wait.until(ExpectedConditions.presenceOfElementLocated(reviewed));
  }

  @Test
  void aClickOnACellShowsItsWords() {
    read("Miravel");
    WebElement row = driver.findElement(By.cssSelector("#panel .row"));
    row.findElement(By.cssSelector(".cell")).click();
    String words =
        String.join(
            "",
            driver.findElements(By.cssSelector("#article .shown")).stream()
                .map(segment -> segment.getDomProperty("textContent"))
                .toList());
    assertThat("“" + words + "”").isEqualTo(row.findElement(By.cssSelector(".words")).getText());
  }

  @Test
  void aClickOnMarkedWordsBringsTheClaim() {
    read("Miravel");
    WebElement said = driver.findElement(By.cssSelector("#article .said"));
    said.click();
    assertThat(said.getDomAttribute("data-items")).contains(current().getDomAttribute("data-id"));
    assertThat(said.getDomAttribute("class")).contains("active");
  }

  @Test
  void keysMoveAcceptAndUndo() {
    read("Miravel");
    key("j");
    String first = current().getDomAttribute("data-id");
    key("j");
    assertThat(current().getDomAttribute("data-id")).isNotEqualTo(first);
    key("k");
    assertThat(current().getDomAttribute("data-id")).isEqualTo(first);
    key("a");
    waitForReview(first, "ACCEPTED");
    assertThat(current().getDomAttribute("data-id")).isEqualTo(first);
    key("u");
    waitForReview(first, "MACHINE");
    key("r");
    waitForReview(first, "REJECTED");
    key("u");
    waitForReview(first, "MACHINE");
  }

  @Test
  void theKeyForCorrectionOpensTheForm() {
    read("Miravel");
    key("j");
    key("c");
    wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#panel .correct")));
    driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    key("?");
    assertThat(driver.findElement(By.id("keys")).isDisplayed()).isTrue();
  }

  @Test
  void onANarrowScreenNothingScrollsSideways() {
    for (String path :
        List.of(
            "documents",
            "documents/" + site.document("Miravel").id(),
            "documents/" + site.document("Tidegate").id(),
            "claims",
            "events?all=true",
            "search?q=bomb",
            "ask?q=Who+planted+the+bomb%3F",
            "about")) {
      driver.get(site.server.url() + path);
      driver.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          java.util.Map.of("width", 400, "height", 800, "deviceScaleFactor", 1, "mobile", true));
      assertThat(run("return document.documentElement.scrollWidth")).as(path).isEqualTo(400L);
    }
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", java.util.Map.of());
  }

  @Test
  void nothingIsFetchedElsewhereAndNoPolicyIsBroken() {
    read("Tidegate");
    Object elsewhere =
        run(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(name => !name.startsWith(location.origin))");
    assertThat((List<?>) elsewhere).isEmpty();
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
  }

  @Test
  void hostileWordsRunNothing() {
    read("Tidegate");
    assertThat(driver.findElements(By.cssSelector("#article img, #article script"))).isEmpty();
    assertThat(driver.findElement(By.id("article")).getText())
        .contains("<img src=x onerror=alert(1)>");
  }
}
