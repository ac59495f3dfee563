package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.document.Sha256;

class GazetteerCacheTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(0);

  @TempDir private Path folder;
  private Path cache;
  private int unpacked;

  @BeforeEach
  void inANewFolder() {
    cache = folder.resolve("cache/sayso");
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(GeoNamesGazetteer.class.getResourceAsStream(name));
  }

  private static String hash() throws IOException {
    try (InputStream in = resource("gazetteer.sha256")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
    }
  }

  private void openIn(Path place) throws IOException {
    GazetteerData data =
        new GazetteerCache(Optional.of(place), hash())
            .open(() -> {
              unpacked++;
              return resource("gazetteer.bin");
            });
    assertThat(data.find("quetta")).isNotEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(cache)) {
      return all.toList();
    }
  }

  @Test
  void theHashIsThatOfTheContentThatIsShipped() throws IOException {
    try (InputStream in = resource("gazetteer.bin")) {
      assertThat(Sha256.of(GazetteerData.inflate(in)).hex()).isEqualTo(hash());
    }
  }

  @Test
  void theFirstUseUnpacksItAndTheNextOnesMapWhatIsThere() throws IOException {
    openIn(cache);

    assertThat(unpacked).isEqualTo(1);
    assertThat(files()).singleElement().asString().contains("gazetteer-" + hash().substring(0, 16));
    Files.setLastModifiedTime(files().getFirst(), LONG_AGO);

    openIn(cache);

    assertThat(unpacked).isEqualTo(1);
    assertThat(Files.getLastModifiedTime(files().getFirst())).isEqualTo(LONG_AGO);
  }

  @Test
  void aFileThatIsCutOffOrOfOtherContentIsWrittenAnew() throws IOException {
    openIn(cache);
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    byte[] otherBeginning = whole.clone();
    otherBeginning[0]++;
    byte[] otherHash = whole.clone();
    otherHash[whole.length - 1]++;

    for (byte[] spoilt :
        List.of(
            new byte[0],
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOfRange(whole, 1, whole.length),
            otherBeginning,
            otherHash)) {
      // In the way that the cache itself writes, since the old file is still mapped.
      Files.delete(file);
      Files.write(file, spoilt);
      unpacked = 0;

      openIn(cache);

      assertThat(unpacked).isEqualTo(1);
      assertThat(files()).containsExactly(file);
      assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }
  }

  @Test
  void whereNothingCanBeWrittenItIsReadAllTheSame() throws IOException {
    Path noFolder = Files.writeString(folder.resolve("file"), "in the way");

    openIn(noFolder.resolve("sayso"));

    assertThat(unpacked).isEqualTo(1);
    assertThat(noFolder).hasContent("in the way");
  }

  @Test
  void theFolderIsTheUsersCacheFolder() {
    Path mine = folder.resolve("mine").toAbsolutePath();

    assertThat(GazetteerCache.folder(mine.toString(), folder.toString()))
        .hasValue(mine.resolve("sayso"));
    assertThat(GazetteerCache.folder(null, mine.toString()))
        .hasValue(mine.resolve(".cache").resolve("sayso"));
    assertThat(GazetteerCache.folder("relative", mine.toString()))
        .hasValue(mine.resolve(".cache").resolve("sayso"));
    assertThat(GazetteerCache.folder("", null)).isEmpty();
  }
}
