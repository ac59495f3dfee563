package org.sayso.eval.places;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Sha256;

/// A text with the places that people have marked in it.
///
/// @param id its number or name in the corpus
/// @param source what it is a part of, for halves that share no article; its id where it is whole
/// @param url its address, where the corpus gives one
/// @param repairs marks whose offsets were off, and which were found nearby
/// @param unplaced marks that were not found
public record PlaceDocument(
    String id,
    String source,
    PlaceScheme scheme,
    Optional<String> url,
    String text,
    List<GoldPlace> gold,
    int repairs,
    int unplaced) {
  public PlaceDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(scheme, "scheme");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(text, "text");
    gold = List.copyOf(gold);
  }

  /// The half of the corpus that the document is in, 0 or 1: the SHA-256 of its source, read as a
  /// whole number, modulo 2.
  public int half() {
    return new BigInteger(Sha256.of(source).hex(), 16).testBit(0) ? 1 : 0;
  }
}
