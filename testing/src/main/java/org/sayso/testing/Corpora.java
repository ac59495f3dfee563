package org.sayso.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the corpora are: the folder that `$SAYSO_DATA` names, else `../shared/data` beside the
/// repository. A corpus is a folder in it, named in lower case.
public final class Corpora {

  private Corpora() {}

  /// The folder that holds the corpora, whether it exists or not.
  public static Path home() {
    String named = System.getenv("SAYSO_DATA");
    if (named != null && !named.isBlank()) {
      return Path.of(named).toAbsolutePath().normalize();
    }
    return Repository.root().resolve("../shared/data").normalize();
  }

  /// The folder of one corpus, empty where there is none.
  public static Optional<Path> find(String name) {
    return Optional.of(home().resolve(name)).filter(Files::isDirectory);
  }

  /// The folder of one corpus, for a test that [NeedsCorpus] guards.
  ///
  /// @throws IllegalStateException where there is none: the test lacks its [NeedsCorpus]
  public static Path folder(String name) {
    return find(name)
        .orElseThrow(() ->
            new IllegalStateException(
                "No corpus %s in %s; mark the test @NeedsCorpus(\"%s\")"
                    .formatted(name, home(), name)));
  }
}
