package org.sayso.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.ProjectLabel;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredDocument;
import org.sayso.store.ingest.IngestListener;

/// A served project with a few texts, and a browser without a screen.
final class Site implements AutoCloseable {
  static final String MARKET =
      """
      Bomb kills seven in Miravel market

      MIRAVEL, March 2, 2019 (IWN) - A bomb killed at least seven people at a market in Miravel on Saturday, police said.

      "We have nothing to do with this attack," said Joren Vask, a spokesman for the Karst Liberation Front.

      The Interior Ministry accused the Karst Liberation Front of planting the bomb. The Karst Liberation Front denied the accusation.
      """;

  /// What a hostile page would put into its words.
  static final String HOSTILE =
      """
      <script>alert('title')</script> blast in Tidegate

      TIDEGATE, March 3, 2019 (IWN) - A bomb killed three people in Tidegate on Sunday, police said.

      "<img src=x onerror=alert(1)> we deny it </article>," said Orin Pell, a spokesman for the Sons of the Tide.

      Soldiers shot "<b onmouseover='alert(2)'>two</b>" men in Corran on Sunday, according to the {{7*7}} ${7*7} Mothers of Miravel.
      """;

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  final Workplace workplace;
  final SaysoServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private Site(Workplace workplace, SaysoServer server) {
    this.workplace = workplace;
    this.server = server;
  }

  /// A site on a project of `folder`, where both texts are taken in.
  static Site open(Path folder) throws IOException {
    return open(folder, Options.local(0, "Anna Coder"));
  }

  static Site open(Path folder, Options options) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("market.txt"), MARKET);
    Files.writeString(texts.resolve("hostile.txt"), HOSTILE);
    Workplace workplace = Workplace.open(folder.resolve("project"), "test");
    new ProjectLabel(workplace.project().folder()).add("Fictional sample");
    workplace.ingest("texts", PathSource.of(texts), "test", IngestListener.SILENT);
    return new Site(workplace, SaysoServer.start(workplace, options));
  }

  /// The document whose title has these words.
  StoredDocument document(String title) {
    return workplace
        .store()
        .documents()
        .list(DocumentFilter.ALL.withTitle(title), PageRequest.first(1))
        .items()
        .getFirst();
  }

  HttpResponse<String> get(String path) {
    String wanted = path.startsWith("/api/") ? "application/json" : "text/html";
    return send(request(path).header("Accept", wanted).GET().build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.url().replaceFirst("/$", "") + path));
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Sends a form as the page at `from` would, with its token.
  HttpResponse<String> post(String from, String path, String form) {
    String body = "_csrf=" + token(get(from).body()).orElseThrow() + "&" + form;
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  static Optional<String> token(String page) {
    Matcher matcher = TOKEN.matcher(page);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public void close() {
    server.stop();
    workplace.close();
  }
}
