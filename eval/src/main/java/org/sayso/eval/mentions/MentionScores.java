package org.sayso.eval.mentions;

import java.util.List;
import java.util.stream.Stream;
import org.sayso.eval.mentions.TokenLabels.Label;
import org.sayso.eval.mentions.TokenLabels.Labelled;
import org.sayso.eval.mentions.TokenLabels.Stretch;
import org.sayso.text.TextSpan;

/// How well mentions were found, over the seven classes of [EntityClass#scored()]; summed over
/// documents.
///
/// - **Spans**: a mention is right when its class and both its ends are; all mentions count, those
///   inside others too.
/// - **Tokens**: by the tokens of [Tokenizer] and the flat mentions (the longest first), F1 of
///   plain labels, each token for itself: once with B and I of a class joined (seven labels), once
///   apart (fourteen labels). O is no label of the mean.
/// - **Entities**: the flat mentions as stretches of tokens, right when class, first and last token
///   are. It is what `seqeval` makes of B and I labels.
///
/// A mean over labels ("macro") leaves out those that neither the gold nor the predictions have.
public final class MentionScores {
  private static final String ANY = "any";
  private static final List<Label> APART =
      EntityClass.scored().stream()
          .flatMap(type -> Stream.of(new Label(type, true), new Label(type, false)))
          .toList();

  private final MentionCounts<EntityClass> spans = new MentionCounts<>();
  private final MentionCounts<String> places = new MentionCounts<>();
  private final MentionCounts<EntityClass> joined = new MentionCounts<>();
  private final MentionCounts<Label> apart = new MentionCounts<>();
  private final MentionCounts<EntityClass> entities = new MentionCounts<>();

  /// Precision, recall and F1 in percent, with the counts behind them.
  public record Score(
      double precision, double recall, double f1, long right, long predicted, long gold) {
    static Score of(long right, long predicted, long gold) {
      double precision = predicted == 0 ? 0 : 100.0 * right / predicted;
      double recall = gold == 0 ? 0 : 100.0 * right / gold;
      double f1 = right == 0 ? 0 : 200.0 * right / (predicted + gold);
      return new Score(precision, recall, f1, right, predicted, gold);
    }
  }

  /// Adds a document and the mentions that were read in its text; of class OTHER none counts.
  public void add(Re3dDocument document, List<Re3dMention> predicted) {
    List<Re3dMention> gold = document.mentions();
    for (EntityClass type : EntityClass.scored()) {
      spans.add(type, spans(gold, type), spans(predicted, type));
    }
    places.add(ANY, places(gold), places(predicted));
    List<TextSpan> tokens = TokenLabels.tokens(document.text());
    addTokens(TokenLabels.stretches(tokens, gold), TokenLabels.stretches(tokens, predicted));
  }

  private void addTokens(List<Stretch> gold, List<Stretch> predicted) {
    List<Labelled> sought = TokenLabels.labels(gold);
    List<Labelled> found = TokenLabels.labels(predicted);
    for (EntityClass type : EntityClass.scored()) {
      joined.add(type, tokens(sought, type), tokens(found, type));
      entities.add(type, of(gold, type), of(predicted, type));
    }
    for (Label label : APART) {
      apart.add(label, tokens(sought, label), tokens(found, label));
    }
  }

  private static List<TextSpan> spans(List<Re3dMention> mentions, EntityClass type) {
    return mentions.stream().filter(m -> m.type() == type).map(Re3dMention::span).toList();
  }

  private static List<TextSpan> places(List<Re3dMention> mentions) {
    return mentions.stream()
        .filter(m -> m.type() != EntityClass.OTHER)
        .map(Re3dMention::span)
        .toList();
  }

  private static List<Stretch> of(List<Stretch> stretches, EntityClass type) {
    return stretches.stream().filter(stretch -> stretch.type() == type).toList();
  }

  private static List<Integer> tokens(List<Labelled> labels, EntityClass type) {
    return labels.stream().filter(l -> l.label().type() == type).map(Labelled::token).toList();
  }

  private static List<Integer> tokens(List<Labelled> labels, Label label) {
    return labels.stream().filter(l -> l.label().equals(label)).map(Labelled::token).toList();
  }

  /// Spans of one class.
  public Score span(EntityClass type) {
    return spans.of(type);
  }

  /// Spans of the seven classes counted together.
  public Score spanMicro() {
    return spans.sum(EntityClass.scored());
  }

  /// The mean F1 over the classes of spans.
  public double spanMacroF1() {
    return spans.macroF1(EntityClass.scored());
  }

  /// Spans of the seven classes whatever their class.
  public Score spanOnly() {
    return places.of(ANY);
  }

  /// Tokens of one class, B and I joined.
  public Score token(EntityClass type) {
    return joined.of(type);
  }

  /// The mean F1 over the seven labels of tokens, B and I joined.
  public double tokenMacroF1() {
    return joined.macroF1(EntityClass.scored());
  }

  /// The mean F1 over the fourteen labels of tokens, B and I apart.
  public double tokenMacroF1Apart() {
    return apart.macroF1(APART);
  }

  /// The mean F1 over the classes of entities.
  public double entityMacroF1() {
    return entities.macroF1(EntityClass.scored());
  }

  /// Entities of the seven classes counted together.
  public Score entityMicro() {
    return entities.sum(EntityClass.scored());
  }
}
