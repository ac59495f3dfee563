package org.sayso.server.workplace;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.corroboration.Candidates;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.QuestionReader;
import org.sayso.document.DocumentSource;
import org.sayso.document.SourceDocument;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.pipeline.DocumentResult;
import org.sayso.store.IngestJob;
import org.sayso.store.Project;
import org.sayso.store.Store;
import org.sayso.store.StoreException;
import org.sayso.store.ask.AskMemory;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ask.AskService;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.Signature;
import org.sayso.store.export.Exporter;
import org.sayso.store.ingest.Ingest;
import org.sayso.store.ingest.IngestListener;
import org.sayso.store.ingest.ReadResult;
import org.sayso.store.ingest.Reread;
import org.sayso.store.json.Sayso1Mapper;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.origin.RecordOrigins;
import org.sayso.store.search.LuceneSearchIndex;
import org.sayso.store.search.SearchIndex;

/// A project at work: what the command line and the pages share.
///
/// Dictionaries, reader and search index are made when they are first asked for, since most
/// commands need none of them. Safe for use by many threads.
public final class Workplace implements AutoCloseable {
  private final Project project;
  private final String sayso;
  private final ProjectDictionaries files;
  private final Lazy<Dictionaries> dictionaries;
  private final Lazy<RulesReader> reader;
  private final Lazy<SearchIndex> index;
  private final Lazy<QuestionReader> questions;
  private final AskMemory memory = new AskMemory();

  private Workplace(Project project, String sayso) {
    this.project = project;
    this.sayso = Objects.requireNonNull(sayso, "sayso");
    this.files = new ProjectDictionaries(project.folder());
    this.dictionaries = new Lazy<>(files::load);
    this.reader = new Lazy<>(() -> RulesReader.of(dictionaries(), sayso));
    this.index = new Lazy<>(() -> openIndex(project));
    this.questions = new Lazy<>(this::questionReader);
  }

  private static SearchIndex openIndex(Project project) {
    Quiet.LUCENE.setLevel(Level.SEVERE);
    return LuceneSearchIndex.open(project.index(), project.store());
  }

  /// Opens the project in `folder`, or makes one where the folder is new or empty.
  ///
  /// @param sayso version of Sayso, for the provenance of runs and retrievals
  /// @throws StoreException when the folder is something else, or cannot be written
  public static Workplace open(Path folder, String sayso) {
    return new Workplace(Project.open(folder), sayso);
  }

  public Project project() {
    return project;
  }

  public Store store() {
    return project.store();
  }

  /// The version of Sayso that works here.
  public String sayso() {
    return sayso;
  }

  /// The user's own actors and places. What is added after the reader was first used is taken up by
  /// the next opening.
  public ProjectDictionaries dictionaryFiles() {
    return files;
  }

  public Dictionaries dictionaries() {
    return dictionaries.get();
  }

  /// The reader with the project's dictionaries.
  public RulesReader reader() {
    return reader.get();
  }

  /// The search index, as far as it was updated.
  public SearchIndex index() {
    return index.get();
  }

  /// The record on a question, from all that is stored now.
  ///
  /// @param disclosure whom it names; note who asks for more than masked in [#disclosures()]
  public AskOutcome ask(String question, Disclosure disclosure) {
    long change = index().update().change();
    return new AskService(index(), store(), questions.get(), change, memory)
        .ask(question, disclosure);
  }

  /// All claims that may bear on a question, to learn from.
  ///
  /// @throws IllegalArgumentException when the question cannot be read
  public Candidates candidates(String question) {
    long change = index().update().change();
    return new AskService(index(), store(), questions.get(), change, memory).candidates(question);
  }

  /// A question is taken for English: one sentence is too little to tell a language by.
  private QuestionReader questionReader() {
    return new QuestionReader(
        new DefaultAnnotator(OpenNlpPosTagger.load(), sample -> "en"),
        reader().mentions(),
        reader().resolver(),
        kinship());
  }

  /// Who asked for persons unmasked.
  public DisclosureLog disclosures() {
    return new DisclosureLog(project.folder(), Clock.systemUTC());
  }

  /// Writes the record for other programs.
  public Exporter exporter() {
    return new Exporter(store(), kinship());
  }

  /// Who is a part of whom, as the dictionaries have it.
  public Kinship kinship() {
    return Kinship.of(dictionaries().actors());
  }

  /// Whose knowledge the claims of the project go back to.
  ///
  /// @param disclosure whom it names; note who asks for more than masked in [#disclosures()]
  public RecordOrigins origins(Disclosure disclosure) {
    return RecordOrigins.masked(store(), kinship(), disclosure);
  }

  /// Where people's acts are recorded.
  public Desk desk() {
    return new Desk(store());
  }

  /// The job that broke off when it took in `name`, if that was the last one.
  public Optional<IngestJob> unfinished(String name) {
    return store()
        .ingests()
        .latest()
        .filter(job -> job.finished().isEmpty() && job.source().equals(name));
  }

  /// Takes in all that `source` holds, then brings the search index up to date. A job of this name
  /// that broke off goes on where it stopped.
  ///
  /// @param name what was asked for, as given
  /// @param by who asks
  /// @throws StoreException when another process writes to the project, or the disk or database
  ///   fails; what was done is kept
  public IngestJob ingest(String name, DocumentSource source, String by, IngestListener listener) {
    int threads = Runtime.getRuntime().availableProcessors();
    var options = new Ingest.Options(threads, by, "sayso/" + sayso, Clock.systemUTC());
    IngestJob job = new Ingest(project, this::read, options).run(name, source, listener);
    index().update();
    return job;
  }

  /// Reads every stored document again with the present reader, then brings the search index up to
  /// date.
  public void reread(Reread.Listener listener) {
    new Reread(project, this::read).run(listener);
    index().update();
  }

  /// Takes a person's names out of the store, the originals and the search index. Cannot be undone.
  ///
  /// @param names every spelling to take out
  public Decision erase(List<String> names, Signature signature) {
    Decision decision = project.erase(names, signature);
    // What an update deletes stays in the index's files for a while.
    index().rebuild();
    return decision;
  }

  private ReadResult read(SourceDocument document) {
    return switch (reader().pipeline().process(document)) {
      case DocumentResult.Processed processed ->
          new ReadResult.Processed(Sayso1Mapper.toJson(processed.record()));
      case DocumentResult.Rejected rejected -> new ReadResult.Rejected(rejected.problem());
    };
  }

  @Override
  public void close() {
    index.ifMade(SearchIndex::close);
    project.close();
  }

  /// Lucene advises at every start to use a JDK module that is not final yet. Held here since a
  /// logger that nobody holds forgets its level.
  private static final class Quiet {
    static final Logger LUCENE =
        Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Quiet() {}
  }

  /// Made at the first call.
  private static final class Lazy<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Lazy(Supplier<T> maker) {
      this.maker = maker;
    }

    synchronized T get() {
      T value = made.orElseGet(maker);
      made = Optional.of(value);
      return value;
    }

    synchronized void ifMade(Consumer<T> action) {
      made.ifPresent(action);
    }
  }
}
