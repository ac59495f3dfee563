package org.sayso.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.document.MediaType;

/// Finds a body's encoding and decodes it without loss, or says why not.
///
/// In this order: byte order mark, the encoding that an HTML page declares, UTF-8, and windows-1252
/// where the bytes are clearly not UTF-8 and look like text of a Western language. Never a guess
/// that replaces characters.
public final class BodyDecoder {
  /// An HTML page must declare its encoding in the first 1,024 bytes (HTML standard, 4.2.5.4);
  /// pages in the wild do so later.
  private static final int DECLARATION_WINDOW = 8_192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,500}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final double MOST_HIGH_BYTES = 0.2;
  private static final double MOST_CONTROLS = 0.01;

  private BodyDecoder() {}

  /// Decodes `body`.
  ///
  /// @throws UnreadableDocumentException `empty`, `binary` or `encoding`
  public static DecodedBody decode(byte[] body, MediaType mediaType)
      throws UnreadableDocumentException {
    DecodedBody decoded = decodeAny(body, mediaType);
    if (decoded.text().chars().allMatch(c -> ArticleTextBuilder.isSpace((char) c))) {
      throw new UnreadableDocumentException(
          "empty", "The document holds no characters. Fetch or save it anew.");
    }
    return decoded;
  }

  private static DecodedBody decodeAny(byte[] body, MediaType mediaType)
      throws UnreadableDocumentException {
    Optional<Charset> marked = byteOrderMark(body);
    if (marked.isPresent()) {
      Charset charset = marked.get();
      int skip = charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
      return strict(body, skip, charset)
          .orElseThrow(() ->
              new UnreadableDocumentException(
                  "encoding",
                  "The byte order mark says "
                      + charset.name()
                      + ", the bytes after it do not keep to it. Save the file anew as UTF-8."));
    }
    refuseBinary(body);
    Optional<DecodedBody> declared =
        mediaType == MediaType.HTML
            ? declared(body).flatMap(charset -> strict(body, 0, charset))
            : Optional.empty();
    return declared
        .or(() -> strict(body, 0, StandardCharsets.UTF_8))
        .or(() -> western(body))
        .orElseThrow(() ->
            new UnreadableDocumentException(
                "encoding",
                "The bytes are neither UTF-8 nor UTF-16 with a mark nor windows-1252 text. "
                    + "Save the file as UTF-8."));
  }

  /// The encoding that a byte order mark at the start of `body` names.
  public static Optional<Charset> byteOrderMark(byte[] body) {
    int first = body.length > 0 ? body[0] & 0xFF : -1;
    int second = body.length > 1 ? body[1] & 0xFF : -1;
    int third = body.length > 2 ? body[2] & 0xFF : -1;
    if (first == 0xEF && second == 0xBB && third == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (first == 0xFE && second == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (first == 0xFF && second == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static void refuseBinary(byte[] body) throws UnreadableDocumentException {
    if (looksLikeUtf16(body)) {
      throw new UnreadableDocumentException(
          "encoding",
          "The bytes look like UTF-16 without a byte order mark. Save the file as UTF-8.");
    }
    if (isBinary(body)) {
      throw new UnreadableDocumentException(
          "binary",
          "The bytes are not text: they hold control bytes that no text has. Convert it to text or HTML.");
    }
  }

  /// Whether `bytes`, which bear no byte order mark, hold control bytes that no text has.
  public static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      boolean control = b > 0 && b < 0x20 && b != 0x1B && (b < '\t' || b > '\r');
      controls += control ? 1 : 0;
    }
    return controls > bytes.length * MOST_CONTROLS;
  }

  /// Every second byte of Western text in UTF-16 is zero.
  private static boolean looksLikeUtf16(byte[] body) {
    int[] zeros = new int[2];
    for (int i = 0; i < body.length; i++) {
      if (body[i] == 0) {
        zeros[i & 1]++;
      }
    }
    int half = body.length / 2;
    return half > 0
        && Math.max(zeros[0], zeros[1]) > half * 0.7
        && Math.min(zeros[0], zeros[1]) < half * 0.05;
  }

  private static Optional<Charset> declared(byte[] body) {
    int length = Math.min(body.length, DECLARATION_WINDOW);
    Matcher matcher = DECLARED.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    // The Encoding standard reads these labels as windows-1252, and so do browsers.
    if (name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    // A page whose ASCII bytes could be read so far cannot be UTF-16, whatever it says.
    if (name.startsWith("utf-16")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<DecodedBody> strict(byte[] body, int skip, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(body, skip, body.length - skip))
              .toString();
      return Optional.of(new DecodedBody(text, charset));
    } catch (CharacterCodingException notInThisCharset) {
      return Optional.empty();
    }
  }

  private static Optional<DecodedBody> western(byte[] body) {
    int high = 0;
    int utf8Sequences = 0;
    for (int i = 0; i < body.length; i++) {
      if (body[i] < 0) {
        int length = utf8SequenceLength(body, i);
        utf8Sequences += length > 1 ? 1 : 0;
        high += Math.max(1, length);
        i += Math.max(1, length) - 1;
      }
    }
    boolean damagedUtf8 = utf8Sequences > high / 3;
    if (damagedUtf8 || high > body.length * MOST_HIGH_BYTES) {
      return Optional.empty();
    }
    return strict(body, 0, WINDOWS_1252);
  }

  /// Length of the well-formed multi-byte sequence at `at`, or 0.
  private static int utf8SequenceLength(byte[] body, int at) {
    int lead = body[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || at + length > body.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((body[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
