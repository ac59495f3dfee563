package org.sayso.nlp.encoder;

/// A piece of a word as the encoder reads it.
///
/// @param id its number in the vocabulary
/// @param begin offset in the text, UTF-16 code units
/// @param end offset behind it
public record Piece(int id, int begin, int end) {}
