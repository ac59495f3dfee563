package org.sayso.training;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.onnx.proto.OnnxMl.ModelProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.mentions.EntityClass;
import org.sayso.eval.mentions.MentionScores;
import org.sayso.eval.mentions.Re3dDocument;
import org.sayso.eval.mentions.Re3dReader;
import org.sayso.eval.polnear.CofenetReader;
import org.sayso.eval.polnear.CofenetRow;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.eval.polnear.PolnearEvaluation;
import org.sayso.eval.polnear.PolnearReader;
import org.sayso.eval.said.SaidText;
import org.sayso.eval.said.SaidTexts;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.nlp.encoder.Calibration;
import org.sayso.nlp.encoder.EncoderTagger;
import org.sayso.nlp.encoder.Head;
import org.sayso.nlp.encoder.LinearChain;
import org.sayso.nlp.encoder.ReaderModel;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `training/train`: from the corpora to a model file.
@Command(
    name = "train",
    description = "Trains the reader's model; goes on where OUT stopped.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Main implements Callable<Integer> {
  @Option(
      names = "--data",
      required = true,
      description = "Folder with polnear/, re3d/ and what the stance labels point into.")
  private Path data = Path.of("");

  @Option(names = "--out", required = true, description = "Folder for checkpoints and log.")
  private Path out = Path.of("");

  @Option(names = "--encoder", description = "e5-small-v2 or all-minilm-l6-v2.")
  private String encoder = "e5-small-v2";

  @Option(names = "--passes", description = "Passes over the articles.")
  private int passes = 6;

  @Option(names = "--patience", description = "Passes without a better score before it stops.")
  private int patience = 2;

  @Option(names = "--rate", description = "Highest learning rate of the topmost layer.")
  private double rate = 1e-4;

  @Option(names = "--head-rate", description = "Highest learning rate of the heads.")
  private double headRate = 1e-3;

  @Option(names = "--numbers-rate", description = "Highest learning rate of steps and distances.")
  private double numbersRate = 1e-2;

  @Option(names = "--layer-decay", description = "Rate of a layer by that of the one above it.")
  private double layerDecay = 0.95;

  @Option(names = "--weight-decay", description = "Pull of the matrices towards zero.")
  private double weightDecay = 0.01;

  @Option(names = "--clip", description = "Greatest length of the gradient.")
  private double clip = 1;

  @Option(names = "--warm-up", description = "Share of the steps with a rising rate.")
  private double warmUp = 0.1;

  @Option(names = "--dropout", description = "Share of numbers dropped.")
  private double dropout = 0.1;

  @Option(names = "--freeze", description = "Layers, from below, that stay as they are.")
  private int freeze;

  @Option(names = "--link-weight", description = "Weight of the links' loss.")
  private double linkWeight = 0.1;

  @Option(names = "--from", description = "Checkpoint whose weights it begins with.")
  private Optional<Path> from = Optional.empty();

  @Option(names = "--without-articles", description = "Leave PolNeAR out.")
  private boolean withoutArticles;

  @Option(
      names = "--said-times",
      description = "How often a pass reads the texts of other corpora with all attributions.")
  private int saidTimes = 1;

  @Option(names = "--mention-times", description = "How often a pass reads re3d; 0 leaves it out.")
  private int mentionTimes = 5;

  @Option(names = "--mention-fold", description = "Fifth of re3d that is held back; -1 for none.")
  private int mentionFold = -1;

  @Option(
      names = "--mention-folds",
      description =
          "Only learn mentions, five times without a fifth of re3d, and score the fifths.")
  private boolean mentionFolds;

  @Option(names = "--mention-weight", description = "Weight of the mentions' loss.")
  private double mentionWeight = 1;

  @Option(
      names = "--stance-times",
      description = "How often a pass reads the labelled stances; 0 leaves them out.")
  private int stanceTimes = 4;

  @Option(
      names = "--stance-fold",
      description = "Fifth of the stances to train on that is held back; -1 for none.")
  private int stanceFold = -1;

  @Option(names = "--stance-weight", description = "Weight of the stances' loss.")
  private double stanceWeight = 0.3;

  @Option(
      names = "--event-times",
      description = "How often a pass reads the texts of events; 0 leaves them out.")
  private int eventTimes = 5;

  @Option(names = "--event-weight", description = "Weight of the events' loss.")
  private double eventWeight = 0.5;

  @Option(names = "--silent", description = "Share of stances learned without the rules' answer.")
  private double silent = 0.3;

  @Option(names = "--window", description = "Most pieces of a window.")
  private int window = 254;

  @Option(names = "--alone", description = "Share of articles read paragraph by paragraph.")
  private double alone = 0.5;

  @Option(names = "--batch-pieces", description = "Most pieces of a batch, filling included.")
  private int batchPieces = 1600;

  @Option(names = "--group", description = "Windows sorted by length before they are batched.")
  private int group = 2000;

  @Option(names = "--articles", description = "Only so many articles, evenly spaced; 0 for all.")
  private int limit;

  @Option(names = "--threads", description = "Threads of the matrix products.")
  private int threads = 2;

  @Option(names = "--save-minutes", description = "Minutes between checkpoints within a pass.")
  private int saveMinutes = 15;

  @Option(names = "--log-every", description = "Steps between lines of the log.")
  private int logEvery = 20;

  @Option(names = "--seed", description = "Seed of everything random.")
  private long seed = 1;

  @Option(
      names = "--mean",
      split = ",",
      description =
          "Only write the mean of these checkpoints as OUT/best.checkpoint, and score it.")
  private List<Path> mean = List.of();

  @Option(
      names = "--export",
      description = "Only write OUT/best.checkpoint as ONNX files, and score them.")
  private boolean export;

  @Option(
      names = "--most",
      description = "Greatest byte of a weight: 127, or 63 for processors without VNNI.")
  private int most = 63;

  @Option(names = "--profile", description = "Only say where the time of OUT/reader.onnx goes.")
  private boolean profile;

  @Option(
      names = "--fuse",
      description = "Only write OUT/reader.onnx again, with the operations that can be one as one.")
  private boolean fuse;

  @Option(names = "--check", description = "Only compare the encoder with ONNX Runtime.")
  private boolean check;

  /// Documents are held back by fifths.
  private static final int FOLDS = 5;

  private Main() {}

  /// @param arguments see `--help`
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(out);
    RunLog log = new RunLog(out.resolve("train.log"));
    Engine.getInstance();
    JniUtils.setNumThreads(threads);
    if (profile) {
      Profile.say(out.resolve("reader.onnx"), log);
      return 0;
    }
    if (fuse) {
      ModelProto model = ModelProto.parseFrom(Files.readAllBytes(out.resolve("reader.onnx")));
      write(FusedGraph.of(model, Encoder.HEADS), log);
      return 0;
    }
    EncoderFile file = EncoderFile.load(encoder);
    WordPiece wordPiece = file.wordPiece();
    Path polnear = data.resolve("polnear");
    if (!mean.isEmpty()) {
      List<Checkpoint> checkpoints = new ArrayList<>();
      for (Path path : mean) {
        checkpoints.add(Checkpoint.load(path));
      }
      Checkpoint.mean(checkpoints).save(out.resolve("best.checkpoint"));
      from = Optional.of(out.resolve("best.checkpoint"));
      try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
        new Developments(log, wordPiece, window, batchPieces)
            .attributions(new DevRows(rows(polnear), wordPiece, window))
            .score(model(manager, file), "mean of " + checkpoints.size());
      }
      return 0;
    }
    if (export) {
      export(file, new DevRows(rows(polnear), wordPiece, window), log);
      return 0;
    }
    if (mentionFolds) {
      mentionFolds(file, wordPiece, log);
      return 0;
    }
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      Model model = model(manager, file);
      if (check) {
        log.say(
            "greatest difference from ONNX Runtime: %.2e",
            EncoderCheck.difference(manager, model, file));
      } else {
        List<Trainer.Development> developments = new ArrayList<>();
        Schedule.Corpora corpora = corpora(model, wordPiece, developments, log);
        trainer(manager, model, wordPiece, corpora, developments, log, out).run();
      }
    }
    return 0;
  }

  private Model model(NDManager manager, EncoderFile file) throws IOException {
    Engine.getInstance().setRandomSeed((int) seed);
    Model model =
        new Model(manager, file, Encoder.Dropout.of(dropout, batchPieces, window), freeze, seed);
    if (from.isPresent()) {
      Checkpoint.load(from.orElseThrow()).beginWith(model);
    }
    return model;
  }

  /// Each fifth of re3d read by a model that has seen the other four.
  private void mentionFolds(EncoderFile file, WordPiece wordPiece, RunLog log) throws IOException {
    MentionScores scores = new MentionScores();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldMentions> own = new ArrayList<>();
      List<GoldMentions> held = new ArrayList<>();
      for (Re3dDocument document : Re3dReader.read(data.resolve("re3d"))) {
        boolean back = Re3dReader.fold(document.id(), FOLDS) == fold;
        (back ? held : own).add(new GoldMentions(document, wordPiece));
      }
      Path folder = Files.createDirectories(out.resolve("fold-" + fold));
      try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
        Model model = model(manager, file);
        Schedule.Corpora corpora =
            new Schedule.Corpora(List.of(), own, mentionTimes, List.of(), 0, List.of(), 0);
        trainer(manager, model, wordPiece, corpora, List.of(), log, folder).run();
        MentionReading reading = new MentionReading(model, wordPiece, window, batchPieces);
        for (GoldMentions document : held) {
          scores.add(document.document(), reading.read(document));
        }
      }
      log.say("fold %d: %s so far", fold, MentionReading.line(scores));
    }
    for (EntityClass type : EntityClass.scored()) {
      log.say(
          "%s: tokens F1 %.1f, spans F1 %.1f",
          type, scores.token(type).f1(), scores.span(type).f1());
    }
  }

  private Trainer trainer(
      NDManager manager,
      Model model,
      WordPiece wordPiece,
      Schedule.Corpora corpora,
      List<Trainer.Development> developments,
      RunLog log,
      Path folder)
      throws IOException {
    log.say(
        "%s: passes %d rate %.1e heads %.0e layer decay %.2f window %d alone %.2f batch %d seed %d; "
            + "%d articles, %d documents of mentions %d times, %d of stances %d times, "
            + "%d of events %d times",
        encoder,
        passes,
        rate,
        headRate,
        layerDecay,
        window,
        alone,
        batchPieces,
        seed,
        corpora.articles().size(),
        corpora.mentions().size(),
        corpora.mentionTimes(),
        corpora.stances().size(),
        corpora.stanceTimes(),
        corpora.events().size(),
        corpora.eventTimes());
    return new Trainer(
        model,
        new Optimizer(
            manager,
            model.encoder().parameters(),
            new Optimizer.Rates(rate, headRate, layerDecay, weightDecay, clip)),
        new Schedule(corpora, wordPiece, seed, window, alone, batchPieces, group),
        developments,
        new Trainer.Plan(
            passes,
            patience,
            warmUp,
            new Model.Weights(linkWeight, mentionWeight, stanceWeight, silent, eventWeight),
            numbersRate,
            saveMinutes,
            logEvery,
            seed),
        log,
        folder);
  }

  /// What is learned from; what is held back of it goes to `developments`.
  private Schedule.Corpora corpora(
      Model model, WordPiece wordPiece, List<Trainer.Development> developments, RunLog log)
      throws IOException {
    Developments scoring = new Developments(log, wordPiece, window, batchPieces);
    List<GoldArticle> articles = List.of();
    if (!withoutArticles) {
      articles = new ArrayList<>(articles(data.resolve("polnear/train"), wordPiece));
      List<GoldArticle> marked = marked(SaidText.Part.TRAIN, wordPiece);
      for (int time = 0; time < saidTimes; time++) {
        articles.addAll(marked);
      }
      developments.add(
          scoring.attributions(new DevRows(rows(data.resolve("polnear")), wordPiece, window)));
    }
    List<GoldMentions> mentions = new ArrayList<>();
    if (mentionTimes > 0) {
      List<GoldMentions> held = new ArrayList<>();
      for (Re3dDocument document : Re3dReader.read(data.resolve("re3d"))) {
        boolean back = Re3dReader.fold(document.id(), FOLDS) == mentionFold;
        (back ? held : mentions).add(new GoldMentions(document, wordPiece));
      }
      if (!held.isEmpty()) {
        developments.add(scoring.mentions(held));
      }
    }
    List<GoldStances> stances = new ArrayList<>();
    if (stanceTimes > 0) {
      List<GoldStances> held = new ArrayList<>();
      for (GoldStances document : GoldStances.train(data, wordPiece)) {
        (document.fold(FOLDS) == stanceFold ? held : stances).add(document);
      }
      if (!held.isEmpty()) {
        developments.add(scoring.stances(held));
      }
      model.stance().balance(stances.stream().flatMap(one -> one.items(wordPiece)).toList());
    }
    List<GoldEvents> events = new ArrayList<>();
    if (eventTimes > 0) {
      List<GoldEvents> held = new ArrayList<>();
      for (GoldEvents text : GoldEvents.load(data, wordPiece)) {
        (text.isHeldBack() ? held : events).add(text);
      }
      developments.add(scoring.events(held));
    }
    return new Schedule.Corpora(
        articles, mentions, mentionTimes, stances, stanceTimes, events, eventTimes);
  }

  /// The texts of other corpora of which a reader marked every attribution.
  private List<GoldArticle> marked(SaidText.Part part, WordPiece wordPiece) throws IOException {
    List<SaidText> all = SaidTexts.all().stream().filter(text -> text.part() == part).toList();
    Map<DocumentId, String> texts =
        Corpus.texts(data, all.stream().map(SaidText::document).collect(Collectors.toSet()));
    List<GoldArticle> marked = new ArrayList<>();
    for (SaidText one : all) {
      String text = texts.get(one.document());
      if (text != null && one.fits(text)) {
        marked.add(
            GoldArticle.of(
                new PolnearArticle(
                    one.document().toString(),
                    "reader",
                    one.span().of(text),
                    new TreeSet<>(),
                    one.within()),
                wordPiece));
      }
    }
    return marked;
  }

  private static List<CofenetRow> rows(Path polnear) throws IOException {
    List<CofenetRow> rows = new ArrayList<>();
    for (Path file : CofenetReader.files(polnear.resolve("cofenet"))) {
      rows.addAll(CofenetReader.read(file));
    }
    return rows;
  }

  private void export(EncoderFile file, DevRows dev, RunLog log) throws IOException {
    Checkpoint best = Checkpoint.load(out.resolve("best.checkpoint"));
    ModelProto floats = new OnnxExport(file, file.wordPiece(), best.arrays()).floats();
    score(floats, "floats.onnx", dev, log);
    ModelProto bytes = FusedGraph.of(OnnxExport.bytes(floats, most), Encoder.HEADS);
    score(bytes, "reader.onnx", dev, log);
    Calibration calibration = calibration(bytes, log);
    write(OnnxExport.with(bytes, calibration), log);
  }

  private void write(ModelProto model, RunLog log) throws IOException {
    byte[] written = model.toByteArray();
    Files.write(out.resolve("reader.onnx"), written);
    log.say("reader.onnx: %d bytes, SHA-256 %s", written.length, Sha256.of(written));
  }

  private void score(ModelProto model, String name, DevRows dev, RunLog log) throws IOException {
    byte[] bytes = model.toByteArray();
    Files.write(out.resolve(name), bytes);
    ReaderModel reader = ReaderModel.of(bytes);
    Developments.say(
        log, name + " of " + bytes.length + " bytes, dev rows alone", dev.alone(reading(reader)));
  }

  private static DevRows.Reading reading(ReaderModel model) {
    return new DevRows.Reading() {
      @Override
      public List<float[][]> tags(List<Window> windows) {
        return windows.stream()
            .map(window -> model.read(window).columns(0, Head.ATTRIBUTION.width()))
            .toList();
      }

      @Override
      public LinearChain chain() {
        return model.attributionChain();
      }
    };
  }

  /// How sure the model may be, by the development articles; fitted on every other one and held
  /// against the rest, then fitted on all.
  private Calibration calibration(ModelProto model, RunLog log) throws IOException {
    ReaderModel reader = ReaderModel.of(model.toByteArray());
    PolnearEvaluation evaluation =
        new PolnearEvaluation(new DefaultAnnotator(OpenNlpPosTagger.load(), sample -> "en"));
    List<PolnearArticle> articles = PolnearReader.read(data.resolve("polnear/dev"));
    List<List<Calibration.Answer>> halves = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      int rest = half;
      halves.add(
          evaluation.answers(
              new EncoderTagger(() -> reader),
              IntStream.range(0, articles.size())
                  .filter(i -> i % 2 == rest)
                  .mapToObj(articles::get)
                  .toList()));
    }
    log.say(
        "%d attributions tagged; stated and right differ by %.3f, calibrated on the other half %.3f",
        halves.get(0).size() + halves.get(1).size(),
        Calibration.NONE.error(halves.get(1)),
        Calibration.fit(halves.get(0)).error(halves.get(1)));
    return Calibration.fit(Stream.concat(halves.get(0).stream(), halves.get(1).stream()).toList());
  }

  /// The articles of a folder; of two with the same text, one.
  private List<GoldArticle> articles(Path folder, WordPiece wordPiece) throws IOException {
    List<PolnearArticle> articles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PolnearArticle article : PolnearReader.read(folder)) {
      if (seen.add(article.text())) {
        articles.add(article);
      }
    }
    int taken = limit == 0 ? articles.size() : Math.min(limit, articles.size());
    return IntStream.range(0, taken)
        .mapToObj(i -> articles.get((int) ((long) i * articles.size() / taken)))
        .map(article -> GoldArticle.of(article, wordPiece))
        .toList();
  }
}
