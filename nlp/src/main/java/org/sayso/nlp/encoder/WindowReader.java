package org.sayso.nlp.encoder;

/// Reads windows with a trained encoder: one pass gives the numbers of all heads.
public interface WindowReader {
  /// Cuts words into the pieces that the encoder knows.
  WordPiece wordPiece();

  /// Decodes the tags of attribution.
  LinearChain attributionChain();

  /// Ties cues to sources and contents to cues.
  Links links();

  /// The numbers of the window's units.
  UnitScores read(Window window);
}
