package org.sayso.nlp.encoder;

import org.sayso.nlp.encoder.EventReading.Tie;

/// What the head of events learned outside the encoder.
public final class EventNumbers {
  private final LinearChain chain;
  private final float[] distances;
  private final float[] bias;

  /// @param chain of the tags
  /// @param distances one for each step of each tie
  /// @param bias one for each tie
  /// @throws IllegalArgumentException when there are not as many numbers as steps and ties
  public EventNumbers(LinearChain chain, float[] distances, float[] bias) {
    int ties = Tie.values().length;
    if (distances.length != ties * EventReading.DISTANCES || bias.length != ties) {
      throw new IllegalArgumentException(
          distances.length + " and " + bias.length + " numbers for the ties of events");
    }
    this.chain = chain;
    this.distances = distances.clone();
    this.bias = bias.clone();
  }

  /// Decodes the tags.
  public LinearChain chain() {
    return chain;
  }

  /// The probability that a phrase answers a tie of an act.
  public double chance(Tie tie, UnitScores scores, Passage.Range trigger, Passage.Range candidate) {
    double value = EventReading.value(tie, scores, trigger, candidate, distances, bias);
    return 1 / (1 + Math.exp(-value));
  }
}
