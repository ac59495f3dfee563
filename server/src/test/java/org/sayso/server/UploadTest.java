package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.DocumentFilter;

class UploadTest {
  private static final String BOUNDARY = "tidegate";

  @Test
  void filesAreTakenInAndTroublesAreListedWithTheirReason(@TempDir Path folder) throws IOException {
    try (Site site = Site.open(folder)) {
      Map<String, byte[]> files = new TreeMap<>();
      files.put("again.txt", bytes(Site.MARKET));
      files.put("empty.txt", bytes(""));
      files.put("../../evil.txt", bytes("Port Selm was quiet on Monday, the Selm Courier said."));
      files.put(
          "batch.zip", zip("one.txt", "Soldiers shot two men in Corran on Monday, police said."));
      HttpResponse<String> answer = upload(site, files);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

      String progress = finished(site, answer.body());
      assertThat(progress)
          .contains("Done.")
          .contains("2 accepted")
          .contains("1 same as before")
          .contains("1 rejected")
          .contains("empty.txt");
      assertThat(site.workplace.store().documents().count(DocumentFilter.ALL)).isEqualTo(4);
      assertThat(site.get("/rejections").body()).contains("empty.txt");
      assertThat(folder.resolve("evil.txt")).doesNotExist();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes(text));
    }
    return out.toByteArray();
  }

  private static HttpResponse<String> upload(Site site, Map<String, byte[]> files)
      throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String token = Site.token(site.get("/documents").body()).orElseThrow();
    part(body, "name=\"_csrf\"", bytes(token));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      part(body, "name=\"files\"; filename=\"" + file.getKey() + "\"", file.getValue());
    }
    body.writeBytes(bytes("--" + BOUNDARY + "--\r\n"));
    return site.send(
        site.request("/documents/upload")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("HX-Request", "true")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
    body.writeBytes(
        bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  /// Asks as the page does until the upload is done; the test's own time limit ends the asking.
  private static String finished(Site site, String first) {
    String progress = first;
    while (!progress.contains("Done.") && !progress.contains("Broke off")) {
      progress = site.get("/uploads/1").body();
    }
    return progress;
  }
}
