package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.document.SourceMetadata;
import org.sayso.eval.coreference.TieCounts.Verdict;
import org.sayso.eval.text.Lines;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.Mentions;
import org.sayso.mention.TieCandidates;
import org.sayso.resolution.Actor;
import org.sayso.resolution.DocumentResolver;

/// Reads ECB+'s documents and holds the ties of mentions against its chains, in validated sentences
/// alone.
public final class EcbEvaluation {
  private final Annotator annotator;
  private final MentionFinder finder;
  private final DocumentResolver resolver;
  private final Map<NameForm, TieCounts> ties = new TreeMap<>();
  private final ClusterScores tied = new ClusterScores();
  private final ClusterScores resolved = new ClusterScores();
  private final List<Row> rows = new ArrayList<>();
  private final List<TieExample> examples = new ArrayList<>();
  private int gold;
  private int matched;
  private int unsaid;

  public EcbEvaluation(Annotator annotator, MentionFinder finder, DocumentResolver resolver) {
    this.annotator = annotator;
    this.finder = finder;
    this.resolver = resolver;
    for (NameForm form : NameForm.values()) {
      ties.put(form, new TieCounts());
    }
  }

  /// A judged mention.
  ///
  /// @param end the words at the end of its chain of antecedents
  public record Row(
      EcbDocument document, ActorMention mention, Verdict verdict, ActorMention end) {}

  /// Reads and scores a document.
  public void add(EcbDocument document) {
    AnnotatedText text = annotator.annotate(Lines.article(document.text()));
    Mentions mentions = new Mentions(finder.find(text));
    EcbTies read = new EcbTies(document, mentions);
    var answers = resolver.resolve(text, mentions, SourceMetadata.NONE);
    List<String> chains = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    List<String> known = new ArrayList<>();
    for (EcbMention one : document.mentions()) {
      if (!one.validated()) {
        continue;
      }
      gold++;
      Optional<ActorMention> actor = read.read(one);
      if (actor.isEmpty()) {
        continue;
      }
      matched++;
      ActorMention end = mentions.antecedentOf(actor.get());
      chains.add(one.chain());
      ends.add(end.id().toString());
      known.add(answers.actor(end.id()).map(Actor::id).orElse(end.id().toString()));
      judge(document, read.verdict(one, actor.get()), actor.get(), end);
      if (TieCandidates.isOpen(actor.get()) && read.isTold(one)) {
        examples.add(
            TieExample.of(
                document.name(), text, mentions, actor.get(), other -> read.isRight(one, other)));
      }
    }
    tied.add(chains, ends);
    resolved.add(chains, known);
  }

  private void judge(
      EcbDocument document, Optional<Verdict> verdict, ActorMention actor, ActorMention end) {
    if (verdict.isEmpty()) {
      unsaid++;
      return;
    }
    ties.computeIfAbsent(actor.form(), form -> new TieCounts()).add(verdict.get());
    rows.add(new Row(document, actor, verdict.get(), end));
  }

  /// Those that may stand for somebody told, with all whom they may stand for.
  public List<TieExample> examples() {
    return List.copyOf(examples);
  }

  /// What was judged, in order.
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /// The figures, their names beginning with `part`.
  public SortedMap<String, Double> metrics(String part) {
    SortedMap<String, Double> metrics = new TreeMap<>();
    ties.forEach(
        (form, counts) -> counts.addTo(metrics, part + form.name().toLowerCase(Locale.ROOT)));
    tied.addTo(metrics, part + "tied");
    resolved.addTo(metrics, part + "resolved");
    metrics.put(part + "gold.count", (double) gold);
    metrics.put(part + "gold.read", gold == 0 ? 0 : 100.0 * matched / gold);
    metrics.put(part + "unsaid.count", (double) unsaid);
    return metrics;
  }
}
