package org.sayso.eval.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.annotation.Annotator;
import org.sayso.event.EventTagger;
import org.sayso.nlp.encoder.EncoderEvents;
import org.sayso.nlp.encoder.TokenStates;

/// Types by what was learned from the training parts of the corpora, over words and over what the
/// encoder makes of them.
public final class LearnedTypes implements TypeTagger {
  private static final String FILE = "types.gz";

  private final TypeTable table;
  private final Annotator annotator;
  private final Optional<TokenStates> encoder;
  private final EventTagger tagger = EncoderEvents.ofClassPath();

  private LearnedTypes(TypeTable table, Annotator annotator, Optional<TokenStates> encoder) {
    this.table = table;
    this.annotator = annotator;
    this.encoder = encoder;
  }

  /// By the table that comes with the program.
  public static LearnedTypes bundled(Annotator annotator) {
    try (InputStream in =
        Objects.requireNonNull(LearnedTypes.class.getResourceAsStream(FILE), FILE)) {
      return new LearnedTypes(TypeTable.read(in), annotator, TokenStates.ofClassPath());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  @Override
  public List<Set<String>> labels(TypeTask task, List<TypeRow> rows) {
    TypeModel model = table.models().get(task);
    if (model == null) {
      throw new IllegalArgumentException("nothing was learned for " + task);
    }
    return rows.stream()
        .map(row -> model.labels(Example.of(task, row, annotator, encoder, tagger)))
        .toList();
  }

  /// Whether the table was learned from this very text.
  public boolean hasLearned(TypeRow row) {
    return table.hasSeen(row);
  }

  @Override
  public String name() {
    return "model:eval/types@1";
  }

  /// Labels of each row by models that were learned from the other folds of the same rows alone.
  public static List<Set<String>> folds(TypeTask task, List<TypeRow> rows, Annotator annotator) {
    return new TypeLearning(task, rows, examples(task, rows, annotator)).folds();
  }

  /// Learns from all sheets and writes the table; the same sheets give the same file.
  ///
  /// @throws IOException where the file cannot be written
  public static void learn(List<TypeSheet> sheets, Annotator annotator, Path out)
      throws IOException {
    Map<TypeTask, List<TypeRow>> rows = new EnumMap<>(TypeTask.class);
    sheets.forEach(
        sheet -> rows.computeIfAbsent(sheet.task(), any -> new ArrayList<>()).addAll(sheet.rows()));
    Map<TypeTask, TypeModel> models = new EnumMap<>(TypeTask.class);
    Set<String> texts = new TreeSet<>();
    rows.forEach((task, own) -> {
      models.put(task, new TypeLearning(task, own, examples(task, own, annotator)).learn());
      own.forEach(row -> texts.add(TypeTable.hash(row.text())));
    });
    try (OutputStream to = Files.newOutputStream(out)) {
      new TypeTable(models, texts).write(to);
    }
  }

  private static List<Example> examples(TypeTask task, List<TypeRow> rows, Annotator annotator) {
    Optional<TokenStates> encoder = TokenStates.ofClassPath();
    EventTagger tagger = EncoderEvents.ofClassPath();
    return rows.stream().map(row -> Example.of(task, row, annotator, encoder, tagger)).toList();
  }
}
