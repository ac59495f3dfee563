package org.sayso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CorporaTest {

  @Test
  void aMissingCorpusIsNamed() {
    assertThat(Corpora.find("no-such-corpus")).isEmpty();
    assertThatThrownBy(() -> Corpora.folder("no-such-corpus"))
        .hasMessageContaining("@NeedsCorpus(\"no-such-corpus\")");
  }

  @Test
  void theRepositoryHoldsTheLauncher() {
    assertThat(Repository.root().resolve("mvnw")).matches(Files::isExecutable);
  }

  @Test
  @NeedsCorpus("seed")
  void aGuardedTestFindsItsCorpus() {
    assertThat(Corpora.folder("seed")).isDirectory();
  }

  @Test
  @NeedsBrowser
  void aGuardedTestFindsItsBrowser() {
    assertThat(Browser.require().driver()).isExecutable();
  }
}
