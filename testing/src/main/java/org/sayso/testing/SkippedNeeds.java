package org.sayso.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The list of tests skipped for want of a corpus or a browser, `target/skipped-needs.txt` of the
/// repository: a line each, `kind<TAB>name<TAB>test`. `./sayso test` starts it anew and prints it,
/// CI holds it against what is there.
final class SkippedNeeds {

  private SkippedNeeds() {}

  static void note(String kind, String name, ExtensionContext context) {
    String method = context.getTestMethod().map(found -> "#" + found.getName()).orElse("");
    String line =
        "%s\t%s\t%s%s\n".formatted(kind, name, context.getRequiredTestClass().getName(), method);
    Path list = Repository.root().resolve("target/skipped-needs.txt");
    try {
      Files.createDirectories(list.getParent());
      // One write in append mode: test JVMs that run side by side do not mix their lines.
      Files.writeString(list, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot note a skipped test in " + list, e);
    }
  }
}
