package org.sayso.eval.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.SourceDocument;
import org.sayso.eval.actors.ActorLabel.Verdict;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mentions;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.text.DefaultTextExtractor;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolution;
import org.sayso.resolution.Resolutions;
import org.sayso.text.UnreadableDocumentException;

/// Resolves the mentions of documents and judges the labelled ones.
public final class ActorEvaluation {
  private final RulesReader reader;
  private final Map<DocumentId, List<ActorLabel>> labels;

  public ActorEvaluation(RulesReader reader, List<ActorLabel> labels) {
    this.reader = reader;
    this.labels = labels.stream().collect(Collectors.groupingBy(ActorLabel::document));
  }

  /// A label and what came of it.
  ///
  /// @param verdict empty when its words stand elsewhere now
  /// @param read the name or role noun that was judged; empty when there is none any more
  public record Judged(ActorLabel label, Optional<Verdict> verdict, Optional<Read> read) {
    private static Judged moved(ActorLabel label) {
      return new Judged(label, Optional.empty(), Optional.empty());
    }
  }

  /// A name or role noun that was read, and its answer.
  ///
  /// @param text the document's text
  public record Read(
      SourceDocument document, String text, ActorMention mention, Resolution<Actor> answer) {
    private static final int CONTEXT = 160;

    /// The text before the mention, the mention in brackets, and the text after it.
    public String context() {
      int begin = mention.span().begin();
      int end = mention.span().end();
      return text.substring(Math.max(0, begin - CONTEXT), begin)
          + "⟦"
          + mention.words().text()
          + "⟧"
          + text.substring(end, Math.min(text.length(), end + CONTEXT));
    }
  }

  /// Judges the labels whose documents `source` holds.
  ///
  /// @param everything whether documents without labels are read as well
  /// @param reads is told every name and role noun read
  public List<Judged> score(DocumentSource source, boolean everything, Consumer<Read> reads) {
    List<Judged> judged = new ArrayList<>();
    Set<DocumentId> seen = new HashSet<>();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && (everything || labels.containsKey(received.document().id()))
            && seen.add(received.document().id())) {
          judged.addAll(judge(received.document(), reads));
        }
      }
    }
    return judged;
  }

  private List<Judged> judge(SourceDocument document, Consumer<Read> reads) {
    List<ActorLabel> wanted = labels.getOrDefault(document.id(), List.of());
    try {
      var extracted = new DefaultTextExtractor().extract(document);
      AnnotatedText text = reader.annotator().annotate(extracted.article());
      Mentions mentions = new Mentions(reader.mentions().find(text));
      Resolutions answers =
          reader
              .resolver()
              .resolve(text, mentions, document.metadata().orElse(extracted.metadata()));
      List<Read> read = read(document, text, mentions, answers);
      read.forEach(reads);
      return wanted.stream().map(label -> judge(label, text.article().text(), read)).toList();
    } catch (UnreadableDocumentException e) {
      return wanted.stream().map(Judged::moved).toList();
    }
  }

  private static List<Read> read(
      SourceDocument document, AnnotatedText text, Mentions mentions, Resolutions answers) {
    return mentions.of(ActorMention.class).stream()
        .filter(mention -> mention.form() != NameForm.PRONOUN)
        .map(mention ->
            new Read(
                document,
                text.article().text(),
                mention,
                Objects.requireNonNull(
                    answers.actors().get(mention.id()), "every actor is resolved")))
        .toList();
  }

  private static Judged judge(ActorLabel label, String text, List<Read> read) {
    if (!label.fits(text)) {
      return Judged.moved(label);
    }
    Optional<Read> same =
        read.stream().filter(one -> one.mention().span().equals(label.span())).findFirst();
    Optional<Read> asked = same.or(() -> around(label, read));
    return new Judged(label, Optional.of(label.judge(asked.map(Read::answer))), asked);
  }

  /// The longer name that the label's words, which mean somebody, are now read as a part of.
  private static Optional<Read> around(ActorLabel label, List<Read> read) {
    return read.stream()
        .filter(one -> !label.actors().isEmpty() && one.mention().form() == NameForm.NAME)
        .filter(one -> one.mention().span().contains(label.span()))
        .findFirst();
  }
}
