package org.sayso.nlp.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentSource;
import org.sayso.document.IncomingDocuments;
import org.sayso.nlp.intake.Cursor.Step;

/// Files, folders and archives on this machine, in the order in which they were named and, inside a
/// folder, by name.
public final class PathSource implements DocumentSource {
  private final List<String> arguments;
  private final ContentReader contents;

  /// @param arguments paths as the person gave them; an `http` address is refused with a reason
  /// @param mapping which columns of a table hold what; found by their names when absent
  public PathSource(List<String> arguments, Optional<FieldMapping> mapping, IntakeLimits limits) {
    this.arguments = List.copyOf(arguments);
    this.contents = new ContentReader(Objects.requireNonNull(mapping, "mapping"), limits);
  }

  /// These paths, read within the default limits, the columns of tables found by name.
  public static PathSource of(Path... paths) {
    List<String> arguments = Stream.of(paths).map(Path::toString).toList();
    return new PathSource(arguments, Optional.empty(), IntakeLimits.DEFAULT);
  }

  @Override
  public IncomingDocuments open() {
    return new Pass(new Arguments(arguments.iterator()));
  }

  private final class Arguments implements Cursor {
    private final Iterator<String> rest;

    Arguments(Iterator<String> rest) {
      this.rest = rest;
    }

    @Override
    public String address() {
      return "";
    }

    @Override
    public Optional<Step> next() {
      return rest.hasNext() ? Optional.of(step(rest.next())) : Optional.empty();
    }

    @Override
    public void close() {}

    private Step step(String argument) {
      Item asked = new Item(argument, argument, argument, Optional.empty(), true, 0);
      if (argument.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
        return asked.refused(
            "no-fetching",
            "Sayso does not fetch web addresses yet. Save the page as a file and give the file.");
      }
      try {
        return open(Path.of(argument), asked);
      } catch (InvalidPathException invalid) {
        return asked.refused("not-found", "This is no path: " + invalid.getReason());
      } catch (IOException failed) {
        return new Step.Give(Pass.refusal(argument, failed));
      }
    }

    private Step open(Path path, Item asked) throws IOException {
      if (!Files.exists(path)) {
        return asked.refused("not-found", "There is no file or folder at this path.");
      }
      Path real = path.toRealPath();
      String name = Objects.requireNonNullElse(real.getFileName(), real).toString();
      if (Files.isDirectory(real)) {
        return new Step.Enter(new FolderCursor(real, name, contents));
      }
      return contents.open(new Item(name, real.toString(), name, Optional.empty(), true, 0), real);
    }
  }
}
