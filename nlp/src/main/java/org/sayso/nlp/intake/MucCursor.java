package org.sayso.nlp.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import org.sayso.document.Incoming;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.intake.ByteLines.Line;
import org.sayso.text.BodyDecoder;
import org.sayso.text.MucTextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// Walks through the messages of a MUC text file: each from its header line to the next one.
final class MucCursor implements Cursor {
  private final Item item;
  private final IntakeLimits limits;
  private final ByteLines lines;
  private Optional<Line> header = Optional.empty();
  private boolean begun;

  MucCursor(Item item, InputStream in, IntakeLimits limits) {
    this.item = item;
    this.limits = limits;
    this.lines = new ByteLines(in, limits.documentBytes(), false);
  }

  @Override
  public String address() {
    return item.address();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  @Override
  public Optional<Step> next() throws IOException {
    if (!begun) {
      begun = true;
      byte[] preface = collect(new ByteArrayOutputStream());
      if (preface.length > 0 && !new String(preface, StandardCharsets.UTF_8).isBlank()) {
        return Optional.of(
            new Step.Give(
                new Incoming.Skipped(
                    item.address() + "#preface",
                    "not-news",
                    "The lines before the first message belong to none.")));
      }
    }
    if (header.isEmpty()) {
      return Optional.empty();
    }
    String name = name(header.get()).orElseThrow();
    var message = new ByteArrayOutputStream();
    message.writeBytes(header.get().bytes());
    header = Optional.empty();
    return Optional.of(new Step.Give(incoming(name, collect(message))));
  }

  /// Adds lines to `message` up to the next header.
  private byte[] collect(ByteArrayOutputStream message) throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && name(line.get()).isEmpty()) {
      int room = limits.documentBytes() + 1 - message.size();
      byte[] bytes = line.get().bytes();
      message.write(bytes, 0, Math.min(room, bytes.length));
      line = lines.next();
    }
    header = line;
    return message.toByteArray();
  }

  private static Optional<String> name(Line line) {
    byte[] bytes = line.bytes();
    String start = new String(bytes, 0, Math.min(bytes.length, 120), StandardCharsets.ISO_8859_1);
    Matcher matcher = MucTextExtractor.HEADER.matcher(start);
    return matcher.lookingAt() ? Optional.of(matcher.group().split("[\\s(]")[0]) : Optional.empty();
  }

  private Incoming incoming(String name, byte[] body) {
    String address = item.address() + "#" + name;
    if (body.length > limits.documentBytes()) {
      return new Incoming.Refused(
          address, "too-large", ContentReader.tooLarge(limits.documentBytes()));
    }
    try {
      BodyDecoder.decode(body, MediaType.MUC);
    } catch (UnreadableDocumentException unreadable) {
      return new Incoming.Refused(address, unreadable.code(), unreadable.reason());
    }
    return new Incoming.Received(
        SourceDocument.of(body, MediaType.MUC, SourceMetadata.NONE),
        address,
        Optional.of(item.collection().orElse(item.name())),
        Optional.of(item.key() + "#" + name));
  }
}
