package org.sayso.eval.incidents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.EventTagger;
import org.sayso.nlp.encoder.EncoderEvents;
import org.sayso.nlp.encoder.TokenStates;
import org.sayso.pipeline.DocumentRecord;

/// Incidents by what was learned from the training messages of MUC-4, over what Sayso reads and
/// what its encoder makes of the words.
public final class LearnedIncidents implements IncidentReader {
  private static final String FILE = "incidents.gz";

  private final IncidentTable table;
  private final Optional<TokenStates> encoder;
  private final EventTagger tagger;

  LearnedIncidents(IncidentTable table, Optional<TokenStates> encoder, EventTagger tagger) {
    this.table = table;
    this.encoder = encoder;
    this.tagger = tagger;
  }

  /// By the table that comes with the program.
  public static LearnedIncidents bundled() {
    try (InputStream in =
        Objects.requireNonNull(LearnedIncidents.class.getResourceAsStream(FILE), FILE)) {
      return new LearnedIncidents(
          IncidentTableFile.read(in), TokenStates.ofClassPath(), EncoderEvents.ofClassPath());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  @Override
  public List<Incident> incidents(DocumentRecord record) {
    if (!record.text().read()) {
      return List.of();
    }
    return incidents(MucTextReader.read(record, tagger), IncidentTraining.states(encoder, record));
  }

  List<Incident> incidents(MucText text, WordStates states) {
    Casting casting = new Casting(table, text, states);
    Set<String> message = Contexts.ofMessage(text);
    Circumstances circumstances = new Circumstances(text, table.gazette());
    IncidentForm form = new IncidentForm(table, text, casting.contexts(), circumstances);
    return casting.casts().stream().map(cast -> form.fill(cast, message)).distinct().toList();
  }
}
