package org.sayso.eval.incidents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.eval.muc.MucCorpus;
import org.sayso.eval.muc.MucTemplate;
import org.sayso.event.EventTagger;
import org.sayso.nlp.encoder.EncoderEvents;
import org.sayso.nlp.encoder.TokenStates;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// Learns the table of [LearnedIncidents] from texts and their keys and writes it to a file.
public final class IncidentTraining {
  private IncidentTraining() {}

  /// Learns from all messages of a corpus with keys; the same corpus gives the same table.
  public static void learn(MucCorpus corpus, NewsPipeline pipeline, Path out) throws IOException {
    Optional<TokenStates> encoder = TokenStates.ofClassPath();
    EventTagger tagger = EncoderEvents.ofClassPath();
    Map<String, MucText> texts = new LinkedHashMap<>();
    Map<String, WordStates> states = new LinkedHashMap<>();
    corpus
        .messages()
        .forEach((id, text) -> {
          DocumentResult result = pipeline.process(MucReading.document(text));
          if (result instanceof DocumentResult.Processed(DocumentRecord record)) {
            texts.put(id, MucTextReader.read(record, tagger));
            states.put(id, states(encoder, record));
          }
        });
    Map<String, List<MucTemplate>> templates = new LinkedHashMap<>();
    for (MucTemplate one : corpus.key().templates()) {
      templates.computeIfAbsent(one.message(), any -> new ArrayList<>()).add(one);
    }
    Map<String, Gold> golds = new LinkedHashMap<>();
    templates.forEach((id, all) -> golds.put(id, new Gold(all)));
    IncidentTable table =
        new IncidentLearning(texts, golds, id -> states.getOrDefault(id, WordStates.NONE)).learn();
    try (OutputStream to = Files.newOutputStream(out)) {
      IncidentTableFile.write(table, to);
    }
  }

  static WordStates states(Optional<TokenStates> encoder, DocumentRecord record) {
    return encoder.map(one -> WordStates.ofRows(one.of(record.text()))).orElse(WordStates.NONE);
  }
}
