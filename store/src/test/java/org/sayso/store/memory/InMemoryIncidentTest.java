package org.sayso.store.memory;

import org.sayso.store.IncidentContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class InMemoryIncidentTest extends IncidentContract {
  @Override
  protected Store open() {
    return new InMemoryStore(Samples.context());
  }
}
