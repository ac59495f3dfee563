package org.sayso.store.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/// The last hit of a page, as letters that may stand in an address.
final class Cursor {
  private Cursor() {}

  static Sort sort(SearchOrder order) {
    SortField ties = new SortField(Fields.ORDER, SortField.Type.STRING);
    return switch (order) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, ties);
      case NEWEST -> new Sort(day(true, Long.MIN_VALUE), ties);
      case OLDEST -> new Sort(day(false, Long.MAX_VALUE), ties);
    };
  }

  private static SortField day(boolean reverse, long missing) {
    return new SortField(Fields.DAY, SortField.Type.LONG, reverse, missing);
  }

  static String write(FieldDoc last) {
    BytesRef key = (BytesRef) last.fields[1];
    ByteBuffer bytes = ByteBuffer.allocate(1 + Long.BYTES + key.length);
    switch (last.fields[0]) {
      case Float score -> bytes.put((byte) 's').putLong(Float.floatToIntBits(score));
      case Long day -> bytes.put((byte) 'd').putLong(day);
      default -> throw new IllegalStateException("an unknown sort value: " + last.fields[0]);
    }
    bytes.put(key.bytes, key.offset, key.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /// @throws IllegalArgumentException when it is not a cursor of this order
  static FieldDoc read(String cursor, SearchOrder order) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    char expected = order == SearchOrder.RELEVANCE ? 's' : 'd';
    if (bytes.length <= 1 + Long.BYTES || bytes[0] != expected) {
      throw new IllegalArgumentException(
          "not a cursor of a list in this order: " + cursor + "; begin again at the first page");
    }
    long value = ByteBuffer.wrap(bytes, 1, Long.BYTES).getLong();
    int from = 1 + Long.BYTES;
    BytesRef key =
        new BytesRef(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
    Object[] fields =
        switch (order) {
          case RELEVANCE -> new Object[] {Float.intBitsToFloat((int) value), key};
          case NEWEST, OLDEST -> new Object[] {value, key};
        };
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
  }
}
