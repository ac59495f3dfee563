package org.sayso.resolution;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads text files that a user hands over.
public final class UserText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private UserText() {}

  /// The text of `file`, which must be UTF-8, without the byte order mark that some editors put in
  /// front.
  ///
  /// @throws NotUtf8Exception when it is not UTF-8; it names the first line that is not
  /// @throws IOException when it cannot be opened or read
  public static String read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int nul = firstNul(bytes);
    if (result.isError() || nul < bytes.length) {
      int at = Math.min(nul, result.isError() ? in.position() : bytes.length);
      throw new NotUtf8Exception(file, line(bytes, at));
    }
    String text = out.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /// UTF-16 and packed files have bytes of zero, which no text in UTF-8 has.
  private static int firstNul(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] != 0) {
      at++;
    }
    return at;
  }

  private static int line(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
