package org.sayso.store.memory;

import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.StoreContract;

class InMemoryStoreTest extends StoreContract {
  @Override
  protected Store open() {
    return new InMemoryStore(Samples.context());
  }
}
