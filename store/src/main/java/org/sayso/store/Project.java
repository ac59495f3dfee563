package org.sayso.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.document.DocumentId;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Signature;
import org.sayso.store.jdbc.JdbcStore;

/// A project folder: `sayso.db`, `originals/`, `index/`, `project.toml`.
///
/// Any number of processes may open one and read or decide; one at a time may ingest, read again or
/// erase ([#lock]).
public final class Project implements AutoCloseable {
  private static final String SETTINGS = "project.toml";
  private static final String DATABASE = "sayso.db";
  private static final String ORIGINALS = "originals";
  private static final String INDEX = "index";
  private static final String LOCK = "project.lock";
  private static final String FIRST_SETTINGS =
      """
      # A Sayso project. sayso.db holds the record, originals/ the documents as received, index/ what
      # `sayso reindex` can rebuild. Copy the folder to keep it; nothing of it lies elsewhere.
      format = 1
      """;

  private final Path folder;
  private final Store store;
  private final Originals originals;

  private Project(Path folder, Store store) {
    this.folder = folder;
    this.store = store;
    this.originals = new Originals(folder.resolve(ORIGINALS));
  }

  /// Opens the project, or makes one where the folder is new or empty.
  ///
  /// @throws StoreException when the folder is something else, or cannot be written
  public static Project open(Path folder) {
    return open(folder, StoreContext.system());
  }

  /// The same with a clock and salts of the caller's.
  public static Project open(Path folder, StoreContext context) {
    prepare(folder);
    Project project = new Project(folder, JdbcStore.sqlite(folder.resolve(DATABASE), context));
    project.bringUp();
    return project;
  }

  /// Makes anew what a new schema asks for; where another process writes, that one does.
  private void bringUp() {
    if (store.incidents().isDue()) {
      lockIfFree("joining events across documents")
          .ifPresent(lock -> {
            try (lock) {
              store.incidents().rebuild();
            }
          });
    }
  }

  private Optional<ProjectLock> lockIfFree(String purpose) {
    try {
      return Optional.of(lock(purpose));
    } catch (StoreException _) {
      return Optional.empty();
    }
  }

  /// Whether the folder holds a project.
  public static boolean exists(Path folder) {
    return Files.isRegularFile(folder.resolve(SETTINGS));
  }

  private static void prepare(Path folder) {
    try {
      if (exists(folder)) {
        return;
      }
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw new StoreException(
            folder
                + " is no Sayso project and not empty: name another folder with --project, or an"
                + " empty one to begin a project there");
      }
      Files.createDirectories(folder.resolve(ORIGINALS));
      Files.createDirectories(folder.resolve(INDEX));
      Path settings = folder.resolve(SETTINGS);
      Path temporary = folder.resolve(SETTINGS + "." + ProcessHandle.current().pid());
      Files.writeString(temporary, FIRST_SETTINGS, StandardCharsets.UTF_8);
      Files.move(temporary, settings, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreException(
          "cannot make a project in " + folder + " (" + e + "): check the rights of the folder", e);
    }
  }

  /// Nothing there but what a broken first opening leaves.
  private static boolean isEmpty(Path folder) throws IOException {
    List<String> ours = List.of(ORIGINALS, INDEX, LOCK);
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(name -> ours.contains(name) || name.startsWith(SETTINGS));
    }
  }

  public Path folder() {
    return folder;
  }

  public Store store() {
    return store;
  }

  public Originals originals() {
    return originals;
  }

  /// Where the search index lies.
  public Path index() {
    return folder.resolve(INDEX);
  }

  /// Takes the right to do long writing.
  ///
  /// @param purpose what for, as another process will read it: `sayso ingest`
  /// @throws StoreException when another process has it
  public ProjectLock lock(String purpose) {
    return ProjectLock.take(folder.resolve(LOCK), purpose);
  }

  /// Joins events across documents by another rule set from now on.
  ///
  /// @return false where the project joins by it already
  /// @throws IllegalArgumentException where the project once had other rules of this name
  public boolean join(JoinRules rules) {
    try (ProjectLock _ = lock("sayso rules")) {
      return store.incidents().use(rules);
    }
  }

  /// Takes a person's names out of the store and removes the originals that hold them. Cannot be
  /// undone; backups and exports made before are beyond its reach.
  ///
  /// @param names every spelling to take out
  public Decision erase(List<String> names, Signature signature) {
    try (ProjectLock _ = lock("erase")) {
      Decision decision = store.decisions().erase(names, signature);
      if (decision.act() instanceof Act.Erase erase) {
        erase.documents().forEach(id -> originals.remove(DocumentId.parse(id)));
      }
      return decision;
    }
  }

  /// Re-hashes the originals and checks the decision log.
  public List<Finding> verify() {
    return new Verification(store, originals).findings();
  }

  @Override
  public void close() {
    store.close();
  }
}
