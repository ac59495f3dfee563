package org.sayso.eval.incidents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
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
    List<Incident> all = new ArrayList<>();
    for (Cast cast : casting.casts()) {
      merge(all, form.fill(cast, message));
    }
    return all;
  }

  /// By the task's rule two incidents of a type differ in place, day or perpetrator; a day by
  /// default, or a place that holds the other, is no difference.
  private static void merge(List<Incident> all, Incident one) {
    for (int i = 0; i < all.size(); i++) {
      Incident other = all.get(i);
      boolean same =
          other.type().equals(one.type())
              && other.stage().equals(one.stage())
              && fits(other.date(), one.date(), LearnedIncidents::isSameDay)
              && fits(other.location(), one.location(), LearnedIncidents::holds);
      if (same) {
        boolean later = isMoreExact(one, other);
        all.set(i, later ? one.with(other) : other.with(one));
        return;
      }
    }
    all.add(one);
  }

  private static boolean fits(
      Optional<String> some, Optional<String> others, BiPredicate<String, String> test) {
    return some.isEmpty()
        || others.isEmpty()
        || test.test(some.orElseThrow(), others.orElseThrow());
  }

  private static boolean isSameDay(String one, String other) {
    return one.equals(other) || one.startsWith("-") || other.startsWith("-");
  }

  private static boolean holds(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  private static boolean isMoreExact(Incident one, Incident other) {
    return one.location().orElse("").length() > other.location().orElse("").length();
  }
}
