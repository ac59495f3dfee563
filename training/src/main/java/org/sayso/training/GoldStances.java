package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.Claim;
import org.sayso.document.DocumentId;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.eval.mentions.Re3dReader;
import org.sayso.eval.stance.StanceLabel;
import org.sayso.eval.stance.StanceLabels;
import org.sayso.eval.stance.StanceScores;
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
  /// Where the labelled documents lie.
  private static final List<String> FOLDERS = List.of("reports", "wikinews", "muc4", "polnear");

  private static final int WHOLE = 1_000_000;

  private final DocumentId document;
  private final Passage passage;
  private final List<Labelled> labelled;

  private record Labelled(StanceLabel label, List<Integer> ruled) {}

  private GoldStances(DocumentId document, Passage passage, List<Labelled> labelled) {
    this.document = document;
    this.passage = passage;
    this.labelled = labelled;
  }

  /// The documents below `data` whose labels are there to train on, read by the rules.
  static List<GoldStances> train(Path data, WordPiece wordPiece) throws IOException {
    NewsPipeline rules =
        RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "training").pipeline();
    Map<DocumentId, List<StanceLabel>> open =
        StanceLabels.all().stream()
            .filter(label -> label.part() == StanceLabel.Part.TRAIN)
            .collect(Collectors.groupingBy(StanceLabel::document));
    List<GoldStances> found = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (IncomingDocuments incoming = PathSource.of(data.resolve(folder)).open()) {
        while (incoming.hasNext()) {
          if (incoming.next() instanceof Incoming.Received received
              && open.containsKey(received.document().id())
              && rules.process(received.document()) instanceof DocumentResult.Processed processed) {
            List<StanceLabel> own =
                java.util.Objects.requireNonNull(open.remove(received.document().id()));
            found.add(of(processed.record(), own, wordPiece));
          }
        }
      }
    }
    return found;
  }

  private static GoldStances of(
      DocumentRecord record, List<StanceLabel> labels, WordPiece wordPiece) {
    String text = record.text().article().text();
    return new GoldStances(
        record.source().id(),
        Passage.of(text, GoldArticle.tokens(text), wordPiece),
        labels.stream()
            .filter(label -> label.fits(text))
            .map(label -> new Labelled(label, ruled(label, record.claims())))
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

  private static List<Integer> ruled(StanceLabel label, List<Claim> claims) {
    Optional<Claim> claim = StanceScores.claimOf(label, claims);
    return List.of(
        claim.map(found -> found.stance().ordinal()).orElse(Question.STANCE.answers()),
        claim.map(found -> found.basis().ordinal()).orElse(Question.BASIS.answers()),
        claim.map(found -> found.narrator().ordinal()).orElse(Question.NARRATOR.answers()));
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
}
