package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.StoreException;

class AccessTest {
  private static String statusOf(int port, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "GET /about HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.substring(0, answer.indexOf('\r')).strip();
    }
  }

  @Test
  void anUnknownHostNameIsRefused(@TempDir Path folder) throws IOException {
    try (Site site = Site.open(folder)) {
      int port = site.server.port();
      assertThat(statusOf(port, "127.0.0.1:" + port)).contains("200");
      assertThat(statusOf(port, "localhost:" + port)).contains("200");
      assertThat(statusOf(port, "rebound.example:" + port)).contains("421");
      assertThat(statusOf(port, "127.0.0.1.rebound.example")).contains("421");
      assertThat(statusOf(port, "203.0.113.9:" + port)).contains("421");
      assertThat(site.server.password()).isEmpty();
      assertThatThrownBy(() -> SaysoServer.start(site.workplace, Options.local(port, "Anna Coder")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("choose another with --port");
    }
  }

  @Test
  void beyondThisMachineALoginIsAskedFor(@TempDir Path folder) throws IOException {
    Options options = new Options(0, "0.0.0.0", "Anna Coder", Optional.of("tide-and-lantern"));
    try (Site site = Site.open(folder, options)) {
      HttpResponse<String> closed = site.get("/documents");
      assertThat(closed.statusCode()).isEqualTo(302);
      assertThat(closed.headers().firstValue("Location").orElseThrow()).endsWith("/login");
      assertThat(site.get("/login").body()).contains("name=\"password\"");

      assertThat(
              site.post("/login", "/login", "username=sayso&password=wrong")
                  .headers()
                  .firstValue("Location")
                  .orElseThrow())
          .endsWith("/login?error");
      site.post("/login", "/login", "username=sayso&password=tide-and-lantern");
      assertThat(site.get("/documents").statusCode()).isEqualTo(200);
      assertThat(site.get("/documents").body()).contains("Log out sayso");
    }
  }

  @Test
  void programsLogInWithEachRequest(@TempDir Path folder) throws IOException {
    Options options = new Options(0, "0.0.0.0", "Anna Coder", Optional.empty());
    try (Site site = Site.open(folder, options)) {
      String password = site.server.password().orElseThrow();
      assertThat(password).hasSizeGreaterThanOrEqualTo(20);
      assertThat(site.get("/api/documents").statusCode()).isIn(302, 401);
      String pair = "sayso:" + password;
      HttpResponse<String> answer =
          site.send(
              site.request("/api/documents")
                  .header(
                      "Authorization",
                      "Basic "
                          + Base64.getEncoder()
                              .encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                  .build());
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }
}
