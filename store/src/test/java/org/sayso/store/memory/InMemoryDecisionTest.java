package org.sayso.store.memory;

import org.sayso.store.DecisionContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class InMemoryDecisionTest extends DecisionContract {
  @Override
  protected Store open() {
    return new InMemoryStore(Samples.context());
  }
}
