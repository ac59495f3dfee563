package org.sayso.nlp.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.document.Incoming;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.intake.Cursor.Step;
import org.sayso.text.BodyDecoder;
import org.sayso.text.UnreadableDocumentException;

/// Opens a file or archive entry as what it is.
final class ContentReader {
  private final Optional<FieldMapping> mapping;
  private final IntakeLimits limits;

  ContentReader(Optional<FieldMapping> mapping, IntakeLimits limits) {
    this.mapping = mapping;
    this.limits = limits;
  }

  IntakeLimits limits() {
    return limits;
  }

  /// The document at `path`, or the way into what it holds.
  Step open(Item item, Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return item.refused(
          "not-a-file", "This is a device, pipe or socket, no file. Save what it gives as a file.");
    }
    InputStream in = Files.newInputStream(path);
    try {
      return keepOpen(open(item, in), in);
    } catch (IOException | RuntimeException failed) {
      in.close();
      throw failed;
    }
  }

  private static Step keepOpen(Step step, InputStream in) throws IOException {
    if (step instanceof Step.Give) {
      in.close();
    }
    return step;
  }

  /// The document in `in`, or the way into what it holds; who enters closes it.
  Step open(Item item, InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in, Form.HEAD);
    buffered.mark(Form.HEAD + 1);
    byte[] head = buffered.readNBytes(Form.HEAD);
    buffered.reset();
    return switch (Form.of(item.name(), head, item.asked())) {
      case Form.Sniffed.Bad(String code, String reason) -> item.refused(code, reason);
      case Form.Sniffed.Other(String code, String reason) -> item.skipped(code, reason);
      case Form.Sniffed.Known(Form form) -> open(item, form, head, buffered);
    };
  }

  private Step open(Item item, Form form, byte[] head, InputStream in) throws IOException {
    return switch (form) {
      case TEXT -> whole(item, MediaType.TEXT, in);
      case HTML -> whole(item, MediaType.HTML, in);
      case MUC -> new Step.Enter(new MucCursor(item, in, limits));
      case TABLE -> new Step.Enter(new TableCursor(item, asUtf8(head, in), mapping, limits));
      case JSON_LINES ->
          new Step.Enter(new JsonLinesCursor(item, asUtf8(head, in), mapping, limits));
      case JSON -> new Step.Enter(new JsonCursor(item, bounded(asUtf8(head, in)), mapping));
      case ARCHIVE -> archive(item, in);
    };
  }

  private Step archive(Item item, InputStream in) {
    return item.archiveDepth() >= limits.archiveDepth()
        ? item.refused(
            "too-deep", "Archives lie more than " + limits.archiveDepth() + " deep in each other.")
        : new Step.Enter(new ArchiveCursor(item, in, this));
  }

  private Step whole(Item item, MediaType mediaType, InputStream in) throws IOException {
    byte[] body = bounded(in);
    try {
      BodyDecoder.decode(body, mediaType);
    } catch (UnreadableDocumentException unreadable) {
      return item.refused(unreadable.code(), unreadable.reason());
    }
    SourceDocument document = SourceDocument.of(body, mediaType, SourceMetadata.NONE);
    return new Step.Give(
        new Incoming.Received(
            document, item.address(), item.collection(), Optional.of(item.key())));
  }

  private byte[] bounded(InputStream in) throws IOException {
    byte[] body = in.readNBytes(limits.documentBytes() + 1);
    if (body.length > limits.documentBytes()) {
      throw new RefusalException("too-large", tooLarge(limits.documentBytes()));
    }
    return body;
  }

  static String tooLarge(int limit) {
    return "This is larger than "
        + limit
        + " bytes, which no document is. Cut it into documents, or give a table as .csv or .jsonl.";
  }

  /// A table in UTF-16, as spreadsheets save it, in UTF-8.
  private InputStream asUtf8(byte[] head, InputStream in) throws IOException {
    var marked = BodyDecoder.byteOrderMark(head);
    if (marked.isEmpty()) {
      return in;
    }
    if (marked.get().equals(StandardCharsets.UTF_8)) {
      in.skipNBytes(3);
      return in;
    }
    try {
      String text = BodyDecoder.decode(bounded(in), MediaType.TEXT).text();
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableDocumentException unreadable) {
      throw new RefusalException(unreadable.code(), unreadable.reason());
    } finally {
      in.close();
    }
  }
}
