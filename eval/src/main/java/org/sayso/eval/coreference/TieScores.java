package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mentions;
import org.sayso.mention.TieKind;

/// Right and wrong ties of labelled mentions by kind.
final class TieScores {
  private final Map<TieKind, TieCounts> counts = new EnumMap<>(TieKind.class);
  private final TieCounts all = new TieCounts();

  /// What came of one labelled mention.
  ///
  /// @param end the words to which it is tied
  record Judged(TieLabel label, ActorMention open, TieCounts.Verdict verdict, String end) {}

  /// Counts the labelled mentions of `document` as `actors` ties them.
  List<Judged> add(TieText document, List<ActorMention> actors) {
    TieGold gold = new TieGold(document);
    Mentions mentions = new Mentions(List.copyOf(actors));
    List<Judged> judged = new ArrayList<>();
    for (ActorMention open : actors) {
      Optional<TieLabel> label = gold.of(open);
      if (open.form() != NameForm.NAME && label.isPresent()) {
        ActorMention end = mentions.antecedentOf(open);
        List<ActorMention> chain =
            actors.stream()
                .filter(one -> one.span().end() <= open.span().begin())
                .filter(one -> mentions.antecedentOf(one).id().equals(end.id()))
                .toList();
        TieCounts.Verdict verdict = gold.verdict(label.get(), end.id(), open.id(), chain);
        counts.computeIfAbsent(TieKind.of(open), kind -> new TieCounts()).add(verdict);
        all.add(verdict);
        judged.add(new Judged(label.get(), open, verdict, end.words().text()));
      }
    }
    return judged;
  }

  /// Adds precision, recall and the numbers that they come from, by kind and for all.
  void addTo(SortedMap<String, Double> metrics, String name) {
    all.addTo(metrics, name);
    counts.forEach((kind, own) -> own.addTo(metrics, name + "." + kind.label()));
  }
}
