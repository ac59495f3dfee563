package org.sayso.nlp.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Walks through a zip archive in the order of its entries, unpacking to nowhere but the reader.
///
/// Read as a stream: memory does not grow with the archive, entries that overlap (the densest
/// bombs) cannot exist, and an archive cut short gives what came before the cut.
final class ArchiveCursor implements Cursor {
  private static final int RATIO_COUNTS_FROM = 1 << 20;
  private static final Charset CODE_PAGE_437 = Charset.forName("IBM437");
  private static final Pattern UNSAFE =
      Pattern.compile("(?s)/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?|.*\u0000.*");

  private final Item item;
  private final ContentReader contents;
  private final IntakeLimits limits;
  private final CountingStream packed;
  private final ZipInputStream zip;
  private int entries;
  private long unpacked;
  private boolean over;

  ArchiveCursor(Item item, InputStream in, ContentReader contents) {
    this.item = item;
    this.contents = contents;
    this.limits = contents.limits();
    this.packed = new CountingStream(in);
    this.zip = new ZipInputStream(packed, CODE_PAGE_437);
  }

  @Override
  public String address() {
    return item.address();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  @Override
  public Optional<Step> next() throws IOException {
    while (!over) {
      ZipEntry entry = nextEntry();
      if (entry == null) {
        over = true;
        return entries > 0
            ? Optional.empty()
            : Optional.of(item.refused("empty", "The archive holds no entries. Pack it anew."));
      }
      entries++;
      if (entries > limits.archiveEntries()) {
        throw new RefusalException(
            "zip-bomb", "The archive has more than " + limits.archiveEntries() + " entries.");
      }
      if (!entry.isDirectory()) {
        return Optional.of(step(readableName(entry.getName())));
      }
    }
    return Optional.empty();
  }

  private @Nullable ZipEntry nextEntry() throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException badName) {
      throw new ZipException("an entry's name is not in the encoding that it states");
    }
  }

  private Step step(String name) throws IOException {
    Item entry = item.entry(name);
    if (UNSAFE.matcher(name.replace('\\', '/')).matches()) {
      return entry.refused(
          "unsafe-path", "The entry's name leads out of the archive; such names are not trusted.");
    }
    for (String part : name.split("/")) {
      if (Form.isHidden(part)) {
        return entry.skipped("hidden", "Hidden files and folders are not read.");
      }
    }
    try {
      return contents.open(entry, new EntryStream());
    } catch (RefusalException refusal) {
      return entry.refused(refusal.code(), String.valueOf(refusal.getMessage()));
    }
  }

  /// Many packers write names in UTF-8 without saying so; code page 437 brings the bytes back
  /// unharmed.
  private static String readableName(String name) {
    ByteBuffer bytes = CODE_PAGE_437.encode(name);
    if (!CODE_PAGE_437.decode(bytes.duplicate()).toString().equals(name)) {
      return name;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException codePage) {
      return name;
    }
  }

  private void count(long read, long ofEntry, long packedBefore) throws RefusalException {
    unpacked += read;
    long allowed = limits.archiveRatio() * Math.max(1, packed.count() - packedBefore);
    if (ofEntry > RATIO_COUNTS_FROM && ofEntry > allowed) {
      bomb("An entry unpacks to more than " + limits.archiveRatio() + " times its packed size.");
    }
    if (unpacked > limits.archiveBytes()) {
      bomb("The archive unpacks to more than " + limits.archiveBytes() + " bytes.");
    }
    if (ofEntry > limits.entryBytes()) {
      bomb("An entry unpacks to more than " + limits.entryBytes() + " bytes.");
    }
  }

  private void bomb(String reason) throws RefusalException {
    over = true;
    throw new RefusalException("zip-bomb", reason + " The rest of the archive was not read.");
  }

  /// One entry's bytes, counted. Closing it leaves the archive open.
  private final class EntryStream extends InputStream {
    private final long packedBefore = packed.count();
    private long read;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = zip.read(buffer, offset, length);
      if (got > 0) {
        read += got;
        count(got, read, packedBefore);
      }
      return got;
    }
  }

  private static final class CountingStream extends FilterInputStream {
    private long count;

    CountingStream(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int got = super.read();
      count += got < 0 ? 0 : 1;
      return got;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = super.read(buffer, offset, length);
      count += Math.max(0, got);
      return got;
    }
  }
}
