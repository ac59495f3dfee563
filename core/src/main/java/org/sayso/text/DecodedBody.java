package org.sayso.text;

import java.nio.charset.Charset;
import java.util.Objects;

/// A body as characters, without its byte order mark.
///
/// @param text the characters; the source that a [TextAlignment] points into
/// @param charset the encoding that was found
public record DecodedBody(String text, Charset charset) {
  public DecodedBody {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
  }
}
