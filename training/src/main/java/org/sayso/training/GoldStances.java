package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.ActTagger;
import org.sayso.claim.Claim;
import org.sayso.document.DocumentId;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.eval.mentions.Re3dReader;
import org.sayso.eval.stance.StanceLabel;
import org.sayso.eval.stance.StanceLabels;
import org.sayso.eval.stance.StanceScores;
import org.sayso.evidence.Quoted;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.encoder.ActReading.Question;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.nlp.intake.PathSource;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.text.TextSpan;

/// A document to learn stances from: its labelled attributions and what the rules say of them.
final class GoldStances {
  private static final int WHOLE = 1_000_000;

  /// What rules say that say nothing.
  private static final List<Integer> SILENT =
      Stream.of(Question.values()).map(Question::answers).toList();

  private final DocumentId document;
  private final Passage passage;
  private final List<Labelled> labelled;

  private record Labelled(StanceLabel label, List<Integer> ruled) {}

  private GoldStances(DocumentId document, Passage passage, List<Labelled> labelled) {
    this.document = document;
    this.passage = passage;
    this.labelled = labelled;
  }

  /// The documents below `data` whose labels are there to train on. What the rules say of each is
  /// told by the product's reader, whose attributions the head will be asked about.
  static List<GoldStances> train(Path data, WordPiece wordPiece) throws IOException {
    Ruled ruled = new Ruled();
    NewsPipeline reader =
        RulesReader.learned(Dictionaries.load(List.of(), List.of()), "training", ruled).pipeline();
    Map<DocumentId, List<StanceLabel>> open =
        Stream.of(StanceLabels.all(), StanceLabels.drawn(), StanceLabels.taught())
            .flatMap(List::stream)
            .filter(label -> label.part().isOpen())
            .collect(Collectors.groupingBy(StanceLabel::document));
    List<GoldStances> found = new ArrayList<>();
    for (String folder : Corpus.FOLDERS) {
      try (IncomingDocuments incoming = PathSource.of(data.resolve(folder)).open()) {
        while (incoming.hasNext()) {
          if (incoming.next() instanceof Incoming.Received received
              && open.containsKey(received.document().id())
              && reader.process(received.document()) instanceof DocumentResult.Processed processed) {
            List<StanceLabel> own =
                java.util.Objects.requireNonNull(open.remove(received.document().id()));
            found.add(of(processed.record(), own, ruled, wordPiece));
            ruled.forget();
          }
        }
      }
    }
    return found;
  }

  private static GoldStances of(
      DocumentRecord record, List<StanceLabel> labels, Ruled ruled, WordPiece wordPiece) {
    String text = record.text().article().text();
    return new GoldStances(
        record.source().id(),
        Passage.of(text, GoldArticle.tokens(text), wordPiece),
        labels.stream()
            .filter(label -> label.fits(text))
            .map(label ->
                new Labelled(
                    label,
                    StanceScores.claimOf(label, record.claims())
                        .flatMap(ruled::of)
                        .orElse(SILENT)))
            .toList());
  }

  /// Which of `folds` the document is in.
  int fold(int folds) {
    return Re3dReader.fold(document.toString(), folds);
  }

  /// Its labelled attributions, wherever they stand.
  Stream<StanceHead.Item> items(WordPiece wordPiece) {
    return lessons(WHOLE, wordPiece).stream().flatMap(lesson -> lesson.items().stream());
  }

  private static List<Integer> gold(StanceLabel label) {
    return label
        .first()
        .map(
            act -> List.of(
                act.stance().ordinal(),
                act.basis().map(Enum::ordinal).orElse(-1),
                act.narrator().map(Enum::ordinal).orElse(-1)))
        .orElse(List.of(Question.STANCE.answers() - 1, -1, -1));
  }

  /// The windows that hold a labelled cue.
  List<StanceLesson> lessons(int most, WordPiece wordPiece) {
    List<StanceLesson> lessons = new ArrayList<>();
    for (Window window : Window.pack(passage, passage.paragraphs(), most, wordPiece)) {
      List<StanceHead.Item> items = new ArrayList<>();
      for (Labelled one : labelled) {
        StanceLabel label = one.label();
        Passage.Range cue = in(window, label.cue());
        if (cue.length() > 0) {
          Passage.Range none = new Passage.Range(0, 0);
          items.add(
              new StanceHead.Item(
                  label.source().map(source -> in(window, source)).orElse(none),
                  cue,
                  label.content().stream()
                      .map(part -> in(window, part))
                      .filter(part -> part.length() > 0)
                      .toList(),
                  gold(label),
                  one.ruled()));
        }
      }
      if (!items.isEmpty()) {
        lessons.add(new StanceLesson(window, items));
      }
    }
    return lessons;
  }

  /// The same in windows of some size, so that an attribution keeps changing company.
  List<StanceLesson> lessons(int most, WordPiece wordPiece, Random random) {
    return lessons(most / 2 + random.nextInt(most - most / 2 + 1), wordPiece);
  }

  /// A span as numbers of the window's units, as far as it stands there.
  private Passage.Range in(Window window, TextSpan span) {
    Passage.Range range = passage.unitsOf(span);
    int[] units = window.units();
    int from = 0;
    while (from < units.length && units[from] < range.from()) {
      from++;
    }
    int to = from;
    while (to < units.length && units[to] < range.to()) {
      to++;
    }
    return new Passage.Range(from, to);
  }

  /// Hears what the rules say of each attribution, and answers nothing.
  private static final class Ruled implements ActTagger {
    private final Map<List<TextSpan>, ActTagger.Question> heard = new HashMap<>();

    @Override
    public Optional<Answer> answer(AnnotatedText text, ActTagger.Question question) {
      heard.put(key(question.cue(), question.content()), question);
      return Optional.empty();
    }

    Optional<List<Integer>> of(Claim claim) {
      List<TextSpan> content = claim.attribution().content().stream().map(Quoted::span).toList();
      return claim
          .attribution()
          .cue()
          .map(cue -> heard.get(key(cue.span(), content)))
          .map(question ->
              List.of(
                  question.stance().ordinal(),
                  question.basis().ordinal(),
                  question.narrator().ordinal()));
    }

    void forget() {
      heard.clear();
    }

    private static List<TextSpan> key(TextSpan cue, List<TextSpan> content) {
      return Stream.concat(Stream.of(cue), content.stream()).toList();
    }
  }
}
