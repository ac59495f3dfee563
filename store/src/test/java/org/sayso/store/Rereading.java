package org.sayso.store;

import java.util.List;
import org.sayso.store.json.Sayso1;

/// A reading as another reader might have made it.
public record Rereading(Sayso1.Reading reading) {
  public Rereading run(String id) {
    Sayso1.Run run = new Sayso1.Run(id, "test", id, "");
    return with(run, reading.claims(), reading.events());
  }

  public Sayso1.Reading withoutEvents() {
    return with(reading.run(), reading.claims(), List.of()).reading();
  }

  public Sayso1.Reading withoutClaims() {
    return with(reading.run(), List.of(), reading.events()).reading();
  }

  private Rereading with(Sayso1.Run run, List<Sayso1.Claim> claims, List<Sayso1.Event> events) {
    return new Rereading(
        new Sayso1.Reading(
            reading.schema(),
            run,
            reading.document(),
            reading.mentions(),
            reading.statements(),
            claims,
            events,
            reading.actors(),
            reading.warnings()));
  }
}
