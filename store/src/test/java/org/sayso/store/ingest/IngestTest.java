package org.sayso.store.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.document.DocumentId;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Finding;
import org.sayso.store.IngestJob;
import org.sayso.store.ItemOutcome;
import org.sayso.store.LineReader;
import org.sayso.store.Project;
import org.sayso.store.ProjectLock;
import org.sayso.store.Samples;
import org.sayso.store.StoreException;
import org.sayso.store.StoredDocument;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;

class IngestTest {
  private static final int FILES = 60;
  @TempDir Path folder;
  private Project project;
  private SampleFolder source;

  @BeforeEach
  void open() {
    project = Project.open(folder.resolve("project"), Samples.context());
    source = SampleFolder.generate(folder.resolve("in"), FILES);
  }

  @AfterEach
  void close() {
    project.close();
  }

  private IngestJob ingest(Project into, int threads, IngestListener listener) {
    return new Ingest(into, new LineReader(), IngestChild.options(threads))
        .run("sample", source, listener);
  }

  private List<StoredDocument> documents() {
    try (Stream<StoredDocument> all = project.store().documents().stream(DocumentFilter.ALL)) {
      return all.toList();
    }
  }

  @Test
  void everyItemComesToOneEndInTheOrderOfTheSource() {
    List<ItemOutcome> told = new ArrayList<>();
    IngestJob job = ingest(project, 2, told::add);
    assertThat(job.finished()).isPresent();
    assertThat(job.counts().total()).isEqualTo(FILES);
    assertThat(told).isEqualTo(project.store().ingests().outcomes(job.number(), 0, 1000));
    assertThat(told).extracting(ItemOutcome::address).isSorted();
    assertThat(told).extracting(ItemOutcome::kind).contains(ItemOutcome.Kind.values());
    assertThat(project.verify()).isEmpty();
  }

  @Test
  void numberOfThreadsChangesNothing() {
    ingest(project, 4, IngestListener.SILENT);
    try (Project other = Project.open(folder.resolve("other"), Samples.context())) {
      ingest(other, 1, IngestListener.SILENT);
      assertThat(Dump.of(project)).isEqualTo(Dump.of(other));
    }
  }

  @Test
  void sameSourceAgainAddsRetrievalsAndNoDocument() {
    IngestJob.Counts first = ingest(project, 2, IngestListener.SILENT).counts();
    int before = documents().size();
    IngestJob again = ingest(project, 2, IngestListener.SILENT);
    assertThat(again.number()).isEqualTo(2);
    assertThat(documents()).hasSize(before);
    assertThat(again.counts().same())
        .isEqualTo(first.accepted() + first.notRead() + first.newVersions() + first.same());
    assertThat(again.counts().accepted()).isZero();
  }

  @Test
  void readerThatFailsRejectsItsDocumentAndNoOther() {
    Reader moody =
        document -> {
          String text = new String(document.body(), java.nio.charset.StandardCharsets.UTF_8);
          if (text.startsWith("Report 3 ")) {
            throw new IllegalStateException("lost the thread");
          }
          if (text.startsWith("Report 4 ")) {
            throw new StackOverflowError();
          }
          return new LineReader().read(document);
        };
    IngestJob job =
        new Ingest(project, moody, IngestChild.options(2))
            .run("sample", source, IngestListener.SILENT);
    assertThat(job.counts().total()).isEqualTo(FILES);
    assertThat(project.store().rejections().reasons())
        .extracting(tally -> tally.name())
        .contains("pipeline/reader-failed", "pipeline/too-deep", "document/empty", "text/no-text");
  }

  @Test
  void changedAndMissingOriginalsAreFound() throws IOException {
    ingest(project, 2, IngestListener.SILENT);
    Path changed = project.originals().path(documents().get(0).id());
    Path missing = project.originals().path(documents().get(1).id());
    byte[] body = Files.readAllBytes(changed);
    body[0] ^= 1;
    Files.write(changed, body);
    Files.delete(missing);
    Path foreign = project.originals().root().resolve("foreign");
    Files.writeString(foreign, "not ours");
    assertThat(project.verify())
        .extracting(Finding::kind, Finding::where)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Finding.Kind.ORIGINAL_CHANGED, changed.toString()),
            org.assertj.core.groups.Tuple.tuple(Finding.Kind.ORIGINAL_MISSING, missing.toString()),
            org.assertj.core.groups.Tuple.tuple(Finding.Kind.ORIGINAL_UNKNOWN, foreign.toString()));
  }

  @Test
  void rereadKeepsDecisionsAndLeavesWhatDidNotChange() {
    ingest(project, 2, IngestListener.SILENT);
    DocumentId first = documents().getFirst().id();
    String claim = project.store().readings().current(first).orElseThrow().claims().getFirst().id();
    new Desk(project.store()).accept(RecordRef.parse(claim), Samples.ANNA);
    List<Reread.Outcome> same = new ArrayList<>();
    new Reread(project, new LineReader()).run(same::add);
    assertThat(same).hasSameSizeAs(documents()).noneMatch(Reread.Outcome::changed);
    new Reread(project, new LineReader("2")).run(outcome -> {});
    assertThat(project.store().readings().runs(first)).hasSize(2);
    assertThat(project.store().claims().find(claim).orElseThrow().claim().review())
        .isEqualTo("ACCEPTED");
    assertThat(project.store().decisions().orphans()).isEmpty();
  }

  @Test
  void erasedPersonsOriginalIsRemovedAndNothingComesBack() {
    ingest(project, 2, IngestListener.SILENT);
    int before = documents().size();
    project.erase(List.of("Speaker3"), Samples.ANNA);
    List<StoredDocument> erased = documents().stream().filter(StoredDocument::erased).toList();
    assertThat(erased).isNotEmpty();
    assertThat(erased).noneMatch(document -> project.originals().contains(document.id()));
    ingest(project, 2, IngestListener.SILENT);
    assertThat(documents()).hasSize(before);
    assertThat(erased).noneMatch(document -> project.originals().contains(document.id()));
    assertThat(project.verify()).isEmpty();
    List<Reread.Outcome> outcomes = new ArrayList<>();
    new Reread(project, new LineReader("2")).run(outcomes::add);
    assertThat(outcomes.stream().filter(outcome -> outcome.problem().isPresent()))
        .hasSameSizeAs(erased);
  }

  @Test
  void secondWriterIsToldWhoHoldsTheProject() {
    try (ProjectLock _ = project.lock("sayso ingest reports")) {
      assertThatThrownBy(() -> project.lock("sayso reread"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("sayso ingest reports")
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
    project.lock("sayso reread").close();
  }

  @Test
  void folderOfSomethingElseIsNoProject() throws IOException {
    Path other = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(other.resolve("a.jpg"), "x");
    assertThatThrownBy(() -> Project.open(other))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no Sayso project");
    assertThat(Project.exists(other)).isFalse();
    assertThat(Project.exists(project.folder())).isTrue();
  }

  @Test
  void damagedDatabaseIsReportedWithItsPath() throws IOException {
    Path broken = folder.resolve("broken");
    Project.open(broken).close();
    Files.writeString(
        broken.resolve("sayso.db"), "this is no database at all, only words ".repeat(9));
    assertThatThrownBy(() -> Project.open(broken))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("sayso.db");
  }
}
