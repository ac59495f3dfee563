package org.sayso.nlp.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The trained encoder with its heads, read from the class path and run by ONNX Runtime.
///
/// Safe for use by many threads; each call runs on the thread that makes it. There is one for the
/// whole program, loaded when it is first asked for.
public final class ReaderModel implements WindowReader {
  /// Where the file stands on the class path.
  public static final String FILE = "/org/sayso/nlp/encoder/reader.onnx";

  private static final String MENTIONS = "sayso.mention.first";
  private static final int CHUNK = 1 << 20;
  private static @Nullable ReaderModel shared;

  private final EncoderInput input;
  private final WordPiece wordPiece;
  private final LinearChain attributions;
  private final Optional<LinearChain> mentions;
  private final Links links;
  private final Optional<ActNumbers> acts;
  private final Optional<EventNumbers> events;
  private final Calibration calibration;

  private ReaderModel(ByteBuffer file) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession session;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      session = environment.createSession(file, options);
    }
    this.input = new EncoderInput(environment, session, session.getInputNames());
    Map<String, String> properties = session.getMetadata().getCustomMetadata();
    this.wordPiece = WordPiece.ofLines(property(properties, "vocabulary"));
    this.attributions = chain(properties, "attribution", Head.ATTRIBUTION.width());
    this.mentions =
        properties.containsKey(MENTIONS)
            ? Optional.of(chain(properties, "mention", Head.MENTION.width()))
            : Optional.empty();
    this.links = new Links(numbers(properties, "link.distances"), numbers(properties, "link.none"));
    this.acts = acts(properties);
    this.events = events(properties);
    this.calibration = calibration(properties);
  }

  /// Whether the file is on the class path. Does not load it.
  public static boolean isThere() {
    return ReaderModel.class.getResource(FILE) != null;
  }

  /// The one model of this program.
  ///
  /// @throws IllegalStateException when the file is not there or is no model of this reader
  public static synchronized ReaderModel shared() {
    ReaderModel model = shared;
    if (model == null) {
      model = load();
      shared = model;
    }
    return model;
  }

  /// A model that stands nowhere on the class path.
  ///
  /// @throws IllegalArgumentException when it is no model of this reader
  public static ReaderModel of(byte[] file) {
    try {
      return new ReaderModel(ByteBuffer.allocateDirect(file.length).put(file).flip());
    } catch (OrtException e) {
      throw new IllegalArgumentException("no model of this reader", e);
    }
  }

  private static ReaderModel load() {
    try (InputStream in = ReaderModel.class.getResourceAsStream(FILE);
        Arena memory = Arena.ofConfined()) {
      if (in == null) {
        throw new IllegalStateException("the model " + FILE + " is not on the class path");
      }
      return new ReaderModel(direct(in, memory));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + FILE, e);
    } catch (OrtException | IllegalArgumentException e) {
      throw new IllegalStateException("the model " + FILE + " is not of this reader", e);
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "ONNX Runtime's native library cannot be loaded on this machine, so the model cannot be"
              + " read; see that the folder for temporary files lets programs run",
          e);
    }
  }

  /// The bytes outside the heap, where ONNX Runtime takes its own copy from.
  private static ByteBuffer direct(InputStream in, Arena memory) throws IOException {
    // One byte more than there are, so that the end is met before the buffer is full.
    ByteBuffer buffer = memory.allocate(Math.max(in.available() + 1L, CHUNK)).asByteBuffer();
    ReadableByteChannel channel = Channels.newChannel(in);
    while (channel.read(buffer) >= 0) {
      if (!buffer.hasRemaining()) {
        ByteBuffer larger = memory.allocate(2L * buffer.capacity()).asByteBuffer();
        buffer = larger.put(buffer.flip());
      }
    }
    return buffer.flip();
  }

  private static Calibration calibration(Map<String, String> properties) {
    if (!properties.containsKey("sayso.calibration")) {
      return Calibration.NONE;
    }
    float[] numbers = numbers(properties, "calibration");
    if (numbers.length != 2) {
      throw new IllegalArgumentException(numbers.length + " numbers for the calibration");
    }
    return new Calibration(numbers[0], numbers[1]);
  }

  private static Optional<ActNumbers> acts(Map<String, String> properties) {
    if (!properties.containsKey("sayso.stance.bias")) {
      return Optional.empty();
    }
    Map<ActReading.Question, float[]> rules = new EnumMap<>(ActReading.Question.class);
    for (ActReading.Question question : ActReading.Question.values()) {
      rules.put(question, numbers(properties, "stance." + question.label()));
    }
    return Optional.of(new ActNumbers(numbers(properties, "stance.bias"), rules));
  }

  private static Optional<EventNumbers> events(Map<String, String> properties) {
    if (!properties.containsKey("sayso.event.first")) {
      return Optional.empty();
    }
    return Optional.of(
        new EventNumbers(
            chain(properties, "event", EventReading.TAGS),
            numbers(properties, "event.distances"),
            numbers(properties, "event.bias")));
  }

  private static String property(Map<String, String> properties, String name) {
    String value = properties.get("sayso." + name);
    if (value == null) {
      throw new IllegalArgumentException("the model has no property sayso." + name);
    }
    return value;
  }

  private static LinearChain chain(Map<String, String> properties, String name, int tags) {
    float[] first = numbers(properties, name + ".first");
    if (first.length != tags) {
      throw new IllegalArgumentException(
          "the model has " + first.length + " tags of " + name + ", not " + tags);
    }
    return LinearChain.ofSpans(first, numbers(properties, name + ".steps"));
  }

  private static float[] numbers(Map<String, String> properties, String name) {
    String[] words = property(properties, name).split(" ");
    float[] numbers = new float[words.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(words[i]);
    }
    return numbers;
  }

  @Override
  public WordPiece wordPiece() {
    return wordPiece;
  }

  @Override
  public LinearChain attributionChain() {
    return attributions;
  }

  @Override
  public Optional<LinearChain> mentionChain() {
    return mentions;
  }

  @Override
  public Links links() {
    return links;
  }

  @Override
  public Calibration calibration() {
    return calibration;
  }

  @Override
  public Optional<ActNumbers> acts() {
    return acts;
  }

  @Override
  public Optional<EventNumbers> events() {
    return events;
  }

  @Override
  public UnitScores read(Window window) {
    return input.run(
        window,
        result -> {
          OnnxTensor scores = (OnnxTensor) result.get(0);
          return new Rows(
              scores.getFloatBuffer(), (int) scores.getInfo().getShape()[2], window.positions());
        });
  }

  /// Rows of the graph's output at the first pieces of the units.
  private static final class Rows implements UnitScores {
    private final float[] numbers;
    private final int width;

    Rows(FloatBuffer all, int width, int[] positions) {
      this.numbers = new float[positions.length * width];
      this.width = width;
      for (int unit = 0; unit < positions.length; unit++) {
        all.get(positions[unit] * width, numbers, unit * width, width);
      }
    }

    @Override
    public int units() {
      return numbers.length / width;
    }

    @Override
    public float get(int unit, int column) {
      return numbers[unit * width + column];
    }
  }
}
