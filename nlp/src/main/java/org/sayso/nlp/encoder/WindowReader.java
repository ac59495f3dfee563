package org.sayso.nlp.encoder;

import java.util.Optional;

/// Reads windows with a trained encoder: one pass gives the numbers of all heads.
public interface WindowReader {
  /// Cuts words into the pieces that the encoder knows.
  WordPiece wordPiece();

  /// Decodes the tags of attribution.
  LinearChain attributionChain();

  /// Decodes the tags of mentions; empty where the model has not learned them.
  Optional<LinearChain> mentionChain();

  /// Ties cues to sources and contents to cues.
  Links links();

  /// How sure it is, by how often it is right.
  Calibration calibration();

  /// What the head of stances learned; none in a model without that head.
  Optional<ActNumbers> acts();

  /// What the head of events learned; none in a model without that head.
  Optional<EventNumbers> events();

  /// The numbers of the window's units.
  UnitScores read(Window window);
}
