package org.sayso.nlp.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Walks through a folder by name. Symbolic links are never followed: one that stays inside the
/// folder leads to what is read anyway, one that leaves it may lead to what the person did not mean
/// to give.
final class FolderCursor implements Cursor {
  private final Path root;
  private final Path folder;
  private final String address;
  private final String collection;
  private final ContentReader contents;
  private final Iterator<Path> children;

  /// @param root the folder that the person named, without links in its path
  FolderCursor(Path root, String collection, ContentReader contents) throws IOException {
    this(root, root, collection, collection, contents);
  }

  private FolderCursor(
      Path root, Path folder, String address, String collection, ContentReader contents)
      throws IOException {
    this.root = root;
    this.folder = folder;
    this.address = address;
    this.collection = collection;
    this.contents = contents;
    this.children = sorted(folder).iterator();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }
  }

  private static String name(Path path) {
    return Objects.requireNonNullElse(path.getFileName(), path).toString();
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public Optional<Step> next() {
    return children.hasNext() ? Optional.of(step(children.next())) : Optional.empty();
  }

  @Override
  public void close() {}

  private Step step(Path child) {
    String name = name(child);
    Item item =
        new Item(address + "/" + name, child.toString(), name, Optional.of(collection), false, 0);
    if (Form.isHidden(name)) {
      return item.skipped("hidden", "Hidden files and folders are not read.");
    }
    try {
      if (Files.isSymbolicLink(child)) {
        return link(child, item);
      }
      if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
        return new Step.Enter(new FolderCursor(root, child, item.address(), collection, contents));
      }
      if (!Files.isRegularFile(child, LinkOption.NOFOLLOW_LINKS)) {
        return item.refused(
            "not-a-file",
            "This is a device, pipe or socket, no file. Save what it gives as a file.");
      }
      return contents.open(item, child);
    } catch (IOException failed) {
      return new Step.Give(Pass.refusal(item.address(), failed));
    }
  }

  private Step link(Path link, Item item) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (NoSuchFileException gone) {
      return item.refused("broken-link", "The link leads to nothing. Mend the link, or remove it.");
    } catch (AccessDeniedException denied) {
      throw denied;
    } catch (FileSystemException circular) {
      return item.refused(
          "symlink-loop",
          "The link leads back to itself. Name the file that was meant as an argument.");
    }
    if (folder.startsWith(target)) {
      return item.refused(
          "symlink-loop", "The link leads back to a folder that holds it. Remove the link.");
    }
    return target.startsWith(root)
        ? item.skipped(
            "link", "The link leads to " + root.relativize(target) + ", which is read there.")
        : item.refused(
            "outside-folder",
            "The link leads out of the folder. Name its target as an argument if it is to be read.");
  }
}
