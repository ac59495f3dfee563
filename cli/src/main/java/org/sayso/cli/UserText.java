package org.sayso.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads text files that a user hands over.
final class UserText {
  private UserText() {}

  /// The text of `file`, which must be UTF-8.
  ///
  /// @throws Failure when it is not there, or not UTF-8; then it names the first line that is not
  static String read(Path file) {
    byte[] bytes = bytes(file);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    int nul = firstNul(bytes);
    if (result.isError() || nul < bytes.length) {
      int at = Math.min(nul, result.isError() ? in.position() : bytes.length);
      throw Failure.usage(
          "the file is not UTF-8 text",
          file + ", line " + line(bytes, at),
          "save it as UTF-8 and try again");
    }
    return out.flip().toString();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw Failure.usage("the file cannot be read", file.toString(), "check its name and rights");
    }
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
