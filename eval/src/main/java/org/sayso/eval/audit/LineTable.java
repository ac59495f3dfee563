package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.audit.FindingKind;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.eval.audit.AuditLabel.Part;
import org.sayso.text.ExtractedText;
import org.sayso.text.TextExtractor;

/// Shows a table of lines with the words of their articles, and makes one of lines that were
/// written out.
public final class LineTable {
  private static final int COLUMNS = 4;

  private LineTable() {}

  /// A label with its line.
  public record Shown(AuditLabel label, String title, String line) {}

  /// The lines whose articles `source` holds, article by article.
  public static List<Shown> show(
      List<AuditLabel> labels, DocumentSource source, TextExtractor extractor) {
    Map<DocumentId, List<AuditLabel>> byDocument =
        labels.stream().collect(Collectors.groupingBy(AuditLabel::document));
    List<Shown> shown = new ArrayList<>();
    LabelledArticles.forEach(
        source,
        extractor,
        (id, text) ->
            byDocument.getOrDefault(id, List.of()).stream()
                .filter(label -> label.fits(text.article().text()))
                .forEach(label ->
                    shown.add(
                        new Shown(
                            label,
                            text.metadata().title().orElse("untitled"),
                            label.line(text.article().text())))));
    return shown;
  }

  /// The labels for lines that were written out: part, title of the article, kinds, line, with tabs
  /// between.
  ///
  /// @throws IllegalArgumentException naming a line that cannot be read or whose article is not
  ///   there
  public static List<AuditLabel> cut(
      List<String> written, DocumentSource source, TextExtractor extractor) {
    Map<String, DocumentId> ids = new HashMap<>();
    Map<String, ExtractedText> texts = new HashMap<>();
    LabelledArticles.forEach(
        source,
        extractor,
        (id, text) ->
            text.metadata()
                .title()
                .ifPresent(title -> {
                  ids.put(title.strip(), id);
                  texts.put(title.strip(), text);
                }));
    List<AuditLabel> labels = new ArrayList<>();
    for (String row : written) {
      String[] cells = row.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("not four columns: " + row);
      }
      DocumentId id = ids.get(cells[1].strip());
      ExtractedText text = texts.get(cells[1].strip());
      if (id == null || text == null) {
        throw new IllegalArgumentException("there is no article with this title: " + cells[1]);
      }
      String words = text.article().text();
      labels.add(
          AuditLabel.of(
              Part.valueOf(cells[0]), id, kinds(cells[2]), LineCutter.cut(cells[3], words), words));
    }
    return labels;
  }

  private static Set<FindingKind> kinds(String cell) {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    Arrays.stream(cell.split(",")).map(FindingKind::valueOf).forEach(kinds::add);
    return kinds;
  }
}
