package org.sayso.nlp.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.MediaType;

class PathSourceTest {
  private static final String TEXT =
      "Toll rises\n\nPolice in Corran said on Friday that the toll had risen.\n";
  private static final int MEGABYTE = 1_000_000;

  @TempDir private Path folder;

  @Test
  void readsFoldersByName() throws IOException {
    write("b/two.txt", TEXT + "2");
    write("a.txt", TEXT + "1");
    write("c.html", "<p>" + TEXT);

    assertThat(told(folder)).containsExactly("a.txt TEXT", "b/two.txt TEXT", "c.html HTML");
  }

  @Test
  void namesWhatIsNoDocument() throws IOException {
    write(".hidden.txt", TEXT);
    write("LICENSE", TEXT);
    write("README.md", TEXT);
    write("picture.png", "\u0089PNG");
    write("report.pdf", "%PDF-1.7");

    assertThat(told(folder))
        .containsExactly(
            ".hidden.txt skipped hidden",
            "LICENSE skipped not-news",
            "README.md skipped not-news",
            "picture.png skipped unknown-type",
            "report.pdf refused unknown-type");
  }

  @Test
  void refusesWhatHoldsNoText() throws IOException {
    write("empty.txt", "");
    write("spaces.txt", " \n\t\n");
    bytes("junk.txt", randomBytes(5_000));
    bytes("koi8.txt", "Полиция сообщила о взрыве в городе".getBytes(Charset.forName("KOI8-R")));
    bytes("zeros.html", new byte[3_000]);
    bytes("junk.jsonl", randomBytes(5_000));

    assertThat(told(folder))
        .containsExactly(
            "empty.txt refused empty",
            "junk.jsonl refused binary",
            "junk.txt refused binary",
            "koi8.txt refused encoding",
            "spaces.txt refused empty",
            "zeros.html refused binary");
  }

  @Test
  void refusesALineOfTwoHundredMegabytesWithoutLoadingIt() throws IOException {
    line("one.txt", 200, "");
    line(
        "one.jsonl",
        200,
        "\n{\"text\":\"Police in Corran said so.\",\"url\":\"https://iwn.example/1\"}\n");
    line("one.csv", 200, "\n");

    assertThat(told(folder))
        .containsExactly(
            "one.csv refused too-large",
            "one.jsonl#L1 refused too-large",
            "one.jsonl#L2 RECORD",
            "one.txt refused too-large");
  }

  @Test
  void neverFollowsLinksInAFolder() throws IOException {
    Path outside = Files.writeString(Files.createTempFile("sayso", ".txt"), TEXT);
    Path inner = Files.createDirectories(folder.resolve("inner"));
    write("real.txt", TEXT);
    Files.createSymbolicLink(inner.resolve("loop"), folder);
    Files.createSymbolicLink(inner.resolve("self"), inner.resolve("self"));
    Files.createSymbolicLink(inner.resolve("twin"), folder.resolve("real.txt"));
    Files.createSymbolicLink(inner.resolve("out"), outside);
    Files.createSymbolicLink(inner.resolve("gone"), folder.resolve("nothing"));

    assertThat(told(folder))
        .containsExactly(
            "inner/gone refused broken-link",
            "inner/loop refused symlink-loop",
            "inner/out refused outside-folder",
            "inner/self refused symlink-loop",
            "inner/twin skipped link",
            "real.txt TEXT");
    Files.delete(outside);
  }

  @Test
  void readsArchivesInArchives() throws IOException {
    byte[] inner = zip("deep/c.txt", TEXT.getBytes(UTF_8));
    bytes("a.zip", zip("b.txt", TEXT.getBytes(UTF_8), "in.zip", inner));

    assertThat(told(folder)).containsExactly("a.zip!/b.txt TEXT", "a.zip!/in.zip!/deep/c.txt TEXT");
  }

  @Test
  void refusesAnEntryThatLeadsOutOfTheArchive() throws IOException {
    byte[] text = TEXT.getBytes(UTF_8);
    bytes("a.zip", zip("../x", text, "/etc/x.txt", text, "b\\..\\..\\x.txt", text, "ok.txt", text));

    assertThat(told(folder))
        .containsExactly(
            "a.zip!/../x refused unsafe-path",
            "a.zip!//etc/x.txt refused unsafe-path",
            "a.zip!/b\\..\\..\\x.txt refused unsafe-path",
            "a.zip!/ok.txt TEXT");
  }

  @Test
  void stopsAtAZipBomb() throws IOException {
    byte[] zeros = new byte[40 * MEGABYTE];
    Arrays.fill(zeros, (byte) 'a');
    bytes(
        "bomb.zip", zip("first.txt", TEXT.getBytes(UTF_8), "bomb.txt", zeros, "after.txt", zeros));

    assertThat(told(folder))
        .containsExactly("bomb.zip!/first.txt TEXT", "bomb.zip!/bomb.txt refused zip-bomb");
  }

  @Test
  void boundsEntriesTotalAndDepthOfArchives() throws IOException {
    var limits = new IntakeLimits(1_000, 2_000, 3_000, 3, 1_000, 1);
    byte[] text = TEXT.getBytes(UTF_8);
    bytes("many.zip", zip("1.txt", text, "2.txt", text, "3.txt", text, "4.txt", text));
    bytes("nested.zip", zip("in.zip", zip("x.txt", text)));
    bytes("total.zip", zip("1.jsonl", lines(1_900), "2.jsonl", lines(1_900)));

    List<String> told =
        told(new PathSource(List.of(folder.toString()), Optional.empty(), limits), folder);

    assertThat(told).contains("many.zip refused zip-bomb", "nested.zip!/in.zip refused too-deep");
    assertThat(told.getLast()).isEqualTo("total.zip!/2.jsonl refused zip-bomb");
  }

  @Test
  void anArchiveCutShortGivesWhatCameBeforeTheCut() throws IOException {
    byte[] whole = zip("a.txt", TEXT.getBytes(UTF_8), "b.txt", randomText(50_000));
    bytes("cut.zip", Arrays.copyOf(whole, whole.length / 2));

    assertThat(told(folder)).first().isEqualTo("cut.zip!/a.txt TEXT");
    assertThat(told(folder)).last().asString().startsWith("cut.zip").contains(" refused ");
  }

  @Test
  void readsTablesByTheNamesOfTheirColumns() throws IOException {
    write(
        "wire.csv",
        """
        url,date,title,text
        https://iwn.example/1,2031-02-12,Toll rises,"First line
        second ""line""."
        https://iwn.example/2,2031-02-13,Only three cells
        https://iwn.example/3,2031-02-14,No words,
        https://iwn.example/4,2031-02-15,Last,The last row.
        """);

    assertThat(told(folder))
        .containsExactly(
            "wire.csv#L2 RECORD",
            "wire.csv#L4 refused broken-record",
            "wire.csv#L5 refused no-text-field",
            "wire.csv#L6 RECORD");
    Incoming.Received first = (Incoming.Received) all(PathSource.of(folder)).getFirst();
    assertThat(new String(first.document().body(), UTF_8))
        .isEqualTo(
            "{\"date\":\"2031-02-12\",\"text\":\"First line\\nsecond \\\"line\\\".\","
                + "\"title\":\"Toll rises\",\"url\":\"https://iwn.example/1\"}");
    assertThat(first.versionKey()).contains("https://iwn.example/1");
  }

  @Test
  void readsATableByThePersonsMapping() throws IOException {
    write("export.csv", "kopf;rumpf\nToll rises;Police in Corran said so.\n");
    Path table = folder.resolve("export.csv");
    var mapping = FieldMapping.parse("text=rumpf,title=kopf");

    assertThat(told(table)).containsExactly("export.csv#L2 refused no-text-field");
    assertThat(
            told(
                new PathSource(
                    List.of(table.toString()), Optional.of(mapping), IntakeLimits.DEFAULT),
                table))
        .containsExactly("export.csv#L2 RECORD");
  }

  @Test
  void aBadLineOfJsonLinesCostsThatLineOnly() throws IOException {
    write(
        "news.jsonl",
        "{\"maintext\":\"One.\"}\nnot json\n\n{\"maintext\":\n{\"maintext\":\"Two.\"}\n");
    write("list.json", "[{\"text\":\"One.\"},{\"text\":\"Two.\"},3]");
    write("lines.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n");

    assertThat(told(folder))
        .containsExactly(
            "lines.json#L1 RECORD",
            "lines.json#L2 RECORD",
            "list.json#1 RECORD",
            "list.json#2 RECORD",
            "list.json#3 refused broken-record",
            "news.jsonl#L1 RECORD",
            "news.jsonl#L2 refused broken-record",
            "news.jsonl#L4 refused broken-record",
            "news.jsonl#L5 RECORD");
  }

  @Test
  void findsMucMessagesByTheirHeaders() throws IOException {
    write(
        "dev-muc3-0001-0002",
        """
        DEV-MUC3-0001 (TEST)

           PORT SELM, 3 JAN 90 -- [TEXT] ONE.


        DEV-MUC3-0002

           CORRAN, 4 JAN 90 -- [TEXT] TWO.
        """);

    assertThat(told(folder))
        .containsExactly(
            "dev-muc3-0001-0002#DEV-MUC3-0001 MUC", "dev-muc3-0001-0002#DEV-MUC3-0002 MUC");
  }

  @Test
  void sameFolderGivesTheSameTwice() throws IOException {
    write("a.csv", "text\nPolice in Corran said so.\n");
    write("b/c.txt", TEXT);
    bytes("d.zip", zip("e.txt", TEXT.getBytes(UTF_8)));

    assertThat(all(PathSource.of(folder))).isEqualTo(all(PathSource.of(folder)));
  }

  @Test
  void refusesAddressesAndPathsThatLeadNowhere() {
    var source =
        new PathSource(
            List.of("https://iwn.example/1", folder.resolve("nothing").toString()),
            Optional.empty(),
            IntakeLimits.DEFAULT);

    assertThat(all(source))
        .extracting(incoming -> ((Incoming.Refused) incoming).code())
        .containsExactly("no-fetching", "not-found");
  }

  @Test
  void aTableInUtf16IsRead() throws IOException {
    bytes(
        "wire.tsv", "\uFEFFtitle\ttext\nToll\tCafé shut.\n".getBytes(Charset.forName("UTF-16LE")));

    Incoming.Received row = (Incoming.Received) all(PathSource.of(folder)).getFirst();
    assertThat(row.document().mediaType()).isEqualTo(MediaType.RECORD);
    assertThat(new String(row.document().body(), UTF_8)).contains("Café shut.");
  }

  private static List<String> told(Path path) {
    return told(PathSource.of(path), path);
  }

  private static List<String> told(PathSource source, Path path) {
    String prefix = path.getFileName() + "/";
    return all(source).stream()
        .map(incoming ->
            incoming.address().replaceFirst("^" + Pattern.quote(prefix), "")
                + switch (incoming) {
                  case Incoming.Received received -> " " + received.document().mediaType();
                  case Incoming.Refused refused -> " refused " + refused.code();
                  case Incoming.Skipped skipped -> " skipped " + skipped.code();
                })
        .toList();
  }

  private static List<Incoming> all(PathSource source) {
    List<Incoming> all = new ArrayList<>();
    try (IncomingDocuments pass = source.open()) {
      pass.forEachRemaining(all::add);
    }
    return all;
  }

  private void write(String name, String text) throws IOException {
    bytes(name, text.getBytes(UTF_8));
  }

  private void bytes(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private void line(String name, int megabytes, String end) throws IOException {
    byte[] chunk = new byte[MEGABYTE];
    Arrays.fill(chunk, (byte) 'x');
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      for (int i = 0; i < megabytes; i++) {
        out.write(chunk);
      }
      out.write(end.getBytes(UTF_8));
    }
  }

  private static byte[] zip(Object... namesAndBytes) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] randomBytes(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] randomText(int length) {
    byte[] bytes = randomBytes(length);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + (bytes[i] & 15));
    }
    return bytes;
  }

  private static byte[] lines(int length) {
    return "{\"text\":\"Police in Corran said so.\"}\n".repeat(length / 38).getBytes(UTF_8);
  }
}
