package org.sayso.store.memory;

import org.sayso.store.CopyContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class InMemoryCopyTest extends CopyContract {
  @Override
  protected Store open() {
    return new InMemoryStore(Samples.context());
  }
}
