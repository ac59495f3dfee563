package org.sayso.store.memory;

import org.sayso.store.OriginContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class InMemoryOriginTest extends OriginContract {
  @Override
  protected Store open() {
    return new InMemoryStore(Samples.context());
  }
}
