package org.sayso.training;

import org.sayso.nlp.encoder.Passage;
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
import java.util.Set;
import java.util.concurrent.Callable;
import org.sayso.eval.polnear.CofenetReader;
import org.sayso.eval.polnear.CofenetRow;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.eval.polnear.PolnearReader;
import org.sayso.nlp.encoder.WordPiece;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `training/train`: from the corpora to a model file.
@Command(
    name = "train",
    description = "Trains the reader's model on PolNeAR; goes on where OUT stopped.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Main implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "Folder with polnear/.")
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

  @Option(names = "--window", description = "Most pieces of a window.")
  private int window = 254;

  @Option(names = "--alone", description = "Share of articles read paragraph by paragraph.")
  private double alone = 0.5;

  @Option(names = "--batch-pieces", description = "Most pieces of a batch, filling included.")
  private int batchPieces = 1600;

  @Option(names = "--group", description = "Windows sorted by length before they are batched.")
  private int group = 2000;

  @Option(names = "--articles", description = "Only so many articles; 0 for all.")
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
      names = "--export",
      description = "Only write OUT/best.checkpoint as ONNX files, and score them.")
  private boolean export;

  @Option(
      names = "--most",
      description = "Greatest byte of a weight: 127, or 63 for processors without VNNI.")
  private int most = 63;

  @Option(names = "--check", description = "Only compare the encoder with ONNX Runtime.")
  private boolean check;

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
    EncoderFile file = EncoderFile.load(encoder);
    WordPiece wordPiece = file.wordPiece();
    Path polnear = data.resolve("polnear");
    if (export) {
      export(file, new DevRows(rows(polnear), wordPiece, window), log);
      return 0;
    }
    try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
      Engine.getInstance().setRandomSeed((int) seed);
      Model model =
          new Model(manager, file, Encoder.Dropout.of(dropout, batchPieces, window), freeze, seed);
      if (check) {
        log.say(
            "greatest difference from ONNX Runtime: %.2e",
            EncoderCheck.difference(manager, model, file));
        return 0;
      }
      log.say(
          "%s: %s passes %d rate %.0e heads %.0e layer decay %.2f window %d alone %.2f batch %d seed %d",
          encoder, "PolNeAR", passes, rate, headRate, layerDecay, window, alone, batchPieces, seed);
      List<GoldArticle> articles = articles(polnear.resolve("train"), wordPiece);
      log.say(
          "%d articles, %d pieces",
          articles.size(),
          articles.stream()
              .mapToInt(article ->
                  article
                      .passage()
                      .pieces(new Passage.Range(0, article.passage().units().size()))
                      .length())
              .sum());
      Optimizer optimizer =
          new Optimizer(
              manager,
              model.encoder().parameters(),
              new Optimizer.Rates(rate, headRate, layerDecay, weightDecay, clip));
      new Trainer(
              model,
              optimizer,
              new Schedule(articles, wordPiece, seed, window, alone, batchPieces, group),
              new DevRows(rows(polnear), wordPiece, window),
              new Trainer.Plan(
                  passes,
                  patience,
                  warmUp,
                  linkWeight,
                  numbersRate,
                  batchPieces,
                  saveMinutes,
                  logEvery,
                  seed),
              log,
              out)
          .run();
    }
    return 0;
  }

  private static List<CofenetRow> rows(Path polnear) throws IOException {
    List<CofenetRow> rows = new ArrayList<>();
    for (Path file : CofenetReader.files(polnear.resolve("cofenet"))) {
      rows.addAll(CofenetReader.read(file));
    }
    return rows;
  }

  private void export(EncoderFile file, DevRows dev, RunLog log) throws Exception {
    Checkpoint best = Checkpoint.load(out.resolve("best.checkpoint"));
    ModelProto floats = new OnnxExport(file, file.wordPiece(), best.arrays()).floats();
    write(floats, "floats.onnx", dev, log);
    write(OnnxExport.bytes(floats, most), "reader.onnx", dev, log);
  }

  private void write(ModelProto model, String name, DevRows dev, RunLog log) throws Exception {
    byte[] bytes = model.toByteArray();
    Files.write(out.resolve(name), bytes);
    try (OnnxReading reading = new OnnxReading(bytes, threads)) {
      long began = System.nanoTime();
      Trainer.say(log, name + " of " + bytes.length + " bytes, dev rows alone", dev.alone(reading));
      log.say("%s took %.0f s", name, (System.nanoTime() - began) / 1e9);
    }
  }

  /// The articles of a folder; of two with the same text, one.
  private List<GoldArticle> articles(Path folder, WordPiece wordPiece) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PolnearArticle article : PolnearReader.read(folder)) {
      if ((limit == 0 || articles.size() < limit) && seen.add(article.text())) {
        articles.add(GoldArticle.of(article, wordPiece));
      }
    }
    return articles;
  }
}
