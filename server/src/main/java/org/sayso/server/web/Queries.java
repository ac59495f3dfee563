package org.sayso.server.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.store.DateRange;
import org.sayso.store.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;

/// Reads and writes the parts of an address that say what is asked for. A part that is empty asks
/// for nothing.
public final class Queries {
  private Queries() {}

  /// Days from `from` to `to`.
  ///
  /// @throws IllegalArgumentException when one is no day
  public static DateRange days(String from, String to) {
    return new DateRange(day(from), day(to));
  }

  private static Optional<LocalDate> day(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not a day: \"" + text + "\"; write it as 2019-03-02", e);
    }
  }

  /// The page after a cursor.
  public static PageRequest page(String after, int size) {
    return after.isBlank() ? PageRequest.first(size) : PageRequest.after(after, size);
  }

  /// The words of a closed list that are asked for.
  ///
  /// @throws IllegalArgumentException with the words that there are
  public static <E extends Enum<E>> Set<E> words(Class<E> vocabulary, String text) {
    if (text.isBlank()) {
      return Set.of();
    }
    return Arrays.stream(text.split(","))
        .map(word ->
            Arrays.stream(vocabulary.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "no \""
                            + word
                            + "\"; there are "
                            + Arrays.toString(vocabulary.getEnumConstants()))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// An address with the parts that are not empty.
  ///
  /// @param parts names and values in turn
  public static String link(String path, String... parts) {
    UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
    for (int i = 0; i + 1 < parts.length; i += 2) {
      if (!parts[i + 1].isBlank()) {
        link.queryParam(parts[i], "{" + i + "}");
      }
    }
    Object[] values =
        java.util.stream.IntStream.range(0, parts.length / 2)
            .mapToObj(i -> parts[2 * i + 1])
            .filter(value -> !value.isBlank())
            .toArray();
    return link.encode().buildAndExpand(values).toUriString();
  }
}
