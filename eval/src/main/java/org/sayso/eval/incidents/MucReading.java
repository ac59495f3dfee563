package org.sayso.eval.incidents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.eval.muc.MucCorpus;
import org.sayso.eval.muc.MucTemplate;
import org.sayso.eval.muc.RoleFillers;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// What was read of the messages of a corpus: the incidents of each, in the corpus's order.
public record MucReading(SequencedMap<String, List<Incident>> incidents) {
  /// Reads all messages; one that cannot be read has no incidents.
  public static MucReading of(MucCorpus corpus, NewsPipeline pipeline, IncidentReader reader) {
    SequencedMap<String, List<Incident>> all = new LinkedHashMap<>();
    corpus
        .messages()
        .forEach((id, text) -> {
          DocumentResult result = pipeline.process(document(text));
          all.put(
              id,
              result instanceof DocumentResult.Processed(DocumentRecord record)
                  ? reader.incidents(record)
                  : List.of());
        });
    return new MucReading(all);
  }

  /// A message as the pipeline takes it.
  public static SourceDocument document(String text) {
    return SourceDocument.of(
        text.getBytes(StandardCharsets.ISO_8859_1), MediaType.MUC, SourceMetadata.NONE);
  }

  /// The templates of all messages.
  public List<MucTemplate> templates() {
    List<MucTemplate> templates = new ArrayList<>();
    incidents.forEach((id, all) -> {
      for (int i = 0; i < all.size(); i++) {
        templates.add(all.get(i).template(id, i + 1));
      }
    });
    return templates;
  }

  /// The role fillers of all messages.
  public Map<String, RoleFillers> fillers() {
    Map<String, RoleFillers> fillers = new LinkedHashMap<>();
    incidents.forEach((id, all) -> fillers.put(id, Incident.fillers(all)));
    return fillers;
  }
}
