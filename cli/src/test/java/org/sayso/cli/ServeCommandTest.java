package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `sayso serve` as a process of its own: it answers, asks for a login where it should, and ends.
class ServeCommandTest {
  private static final int ENDED_BY_SIGTERM = 143;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static Path project;

  @BeforeAll
  static void ingest() {
    project = folder.resolve("project");
    Path one = TavaraFiles.write(folder.resolve("one.txt"), "Tavara (fictional). It rained.");
    assertThat(Cli.run("ingest", "--project", project, one).code()).isEqualTo(ExitCode.DONE);
  }

  private static Process serve(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--port",
            "0",
            "--project",
            project.toString()));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("SAYSO_PASSWORD");
    return builder.redirectError(folder.resolve("serve.err").toFile()).start();
  }

  private static HttpResponse<String> get(String url, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url).resolve(path)).header("Accept", "text/html").build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String after(String words, BufferedReader out) throws IOException {
    String line = out.readLine();
    assertThat(line).as(Files.readString(folder.resolve("serve.err"))).startsWith(words);
    return line.substring(words.length());
  }

  @Test
  void itServesThisMachineUntilItIsToldToEnd() throws Exception {
    Process process = serve();
    try (BufferedReader out = process.inputReader()) {
      String line = after("Pages: ", out);
      String url = line.substring(0, line.indexOf(' '));

      assertThat(line).contains("this machine only");
      assertThat(url).startsWith("http://127.0.0.1:");
      assertThat(get(url, "/documents").body()).contains("1 document");

      process.destroy();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void beyondThisMachineItAsksForALoginAndPrintsIt() throws Exception {
    Process process = serve("--address", "0.0.0.0");
    try (BufferedReader out = process.inputReader()) {
      String line = after("Pages: ", out);
      String url = line.substring(0, line.indexOf(' ')).replace("0.0.0.0", "127.0.0.1");

      assertThat(line).contains("others can reach them");
      assertThat(after("Log in as sayso with ", out)).hasSizeGreaterThan(15);
      HttpResponse<String> answer = get(url, "/documents");
      assertThat(answer.statusCode()).isEqualTo(302);
      assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/login");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void anAddressOfNobodyIsWrongUsage() {
    Cli cli = Cli.run("serve", "--project", project, "--address", "no-such-host.invalid");

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("no such address").contains("mend:");
  }
}
