package org.sayso.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decoded characters, each with its place in the source: what an escape or entity stands for is
/// one character here and several there.
///
/// Characters that one escape gives together share its place.
public final class SourceText {
  private final String chars;
  private final int base;
  private final int @Nullable [] offsets;

  private SourceText(String chars, int base, int @Nullable [] offsets) {
    this.chars = chars;
    this.base = base;
    this.offsets = offsets;
  }

  /// The characters of `source` from `begin` to `end`, which stand for themselves.
  public static SourceText literal(String source, int begin, int end) {
    return new SourceText(source.substring(begin, end), begin, null);
  }

  /// Characters that stand elsewhere.
  ///
  /// @param chars the decoded characters
  /// @param offsets where each character begins in the source, ascending, and one more: where the
  ///   last one ends. Equal neighbours belong to one escape.
  public static SourceText mapped(String chars, int[] offsets) {
    Objects.requireNonNull(chars, "chars");
    if (offsets.length != chars.length() + 1) {
      throw new IllegalArgumentException(
          chars.length() + " characters need as many offsets and one more, not " + offsets.length);
    }
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] < offsets[i - 1]) {
        throw new IllegalArgumentException("offsets run backwards at " + i);
      }
    }
    if (chars.isEmpty() || offsets[offsets.length - 1] > offsets[offsets.length - 2]) {
      return new SourceText(chars, 0, offsets.clone());
    }
    throw new IllegalArgumentException("the last character has no place in the source");
  }

  /// The decoded characters.
  public String chars() {
    return chars;
  }

  /// Where character `index` begins in the source; for `chars().length()`, where the last one ends.
  public int sourceOffset(int index) {
    return offsets == null ? base + Objects.checkIndex(index, chars.length() + 1) : offsets[index];
  }

  /// The end of the group of characters from `index` that stand for one place of the source.
  int unitEnd(int index) {
    int end = index + 1;
    while (end < chars.length() && sourceOffset(end) == sourceOffset(index)) {
      end++;
    }
    return end;
  }

  /// The characters from `begin` to `end`.
  public SourceText part(int begin, int end) {
    String part = chars.substring(begin, end);
    return offsets == null
        ? new SourceText(part, base + begin, null)
        : mapped(part, Arrays.copyOfRange(offsets, begin, end + 1));
  }

  @Override
  public String toString() {
    return chars;
  }
}
