import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipFile;
import org.sayso.nlp.encoder.Piece;
import org.sayso.nlp.encoder.WordPiece;

/// Makes `word-vectors.gz`: the vectors that an encoder of sentences gives to single words, less
/// their mean, turned to where they differ most, and cut to the first [#LENGTH] numbers, a byte each.
///
///     BuildWordVectors DATA THESAURUS ENCODER.jar OUT
final class BuildWordVectors {
  private static final int LENGTH = 64;
  private static final int FULL = 127;
  private static final int FEWEST = 2;
  private static final int BATCH = 64;
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  public static void main(String[] args) throws Exception {
    List<String> words = words(Path.of(args[0]), Path.of(args[1]));
    double[][] vectors = vectors(Path.of(args[2]), words);
    write(words, shortened(vectors), Path.of(args[3]));
    System.out.println(words.size() + " words");
  }

  /// Words that the corpora have twice or more and mostly in small letters, and those of the
  /// thesaurus.
  private static List<String> words(Path data, Path thesaurus) throws IOException {
    Map<String, int[]> counts = new HashMap<>();
    List<Path> texts = new ArrayList<>();
    for (String folder : List.of("polnear/train", "wikinews", "reports")) {
      try (Stream<Path> files = Files.walk(data.resolve(folder))) {
        files.filter(file -> file.toString().matches(".*\\.(txt|csv)")).forEach(texts::add);
      }
    }
    for (Path text : texts) {
      Matcher matcher = WORD.matcher(new String(Files.readAllBytes(text), StandardCharsets.UTF_8));
      while (matcher.find()) {
        String small = matcher.group().toLowerCase();
        int[] count = counts.computeIfAbsent(small, any -> new int[2]);
        count[0]++;
        count[1] += matcher.group().equals(small) ? 1 : 0;
      }
    }
    TreeSet<String> words = new TreeSet<>();
    counts.forEach((word, count) -> {
      if (word.length() > 1 && count[0] >= FEWEST && count[1] * 2 >= count[0]) {
        words.add(word);
      }
    });
    try (InputStream in = new GZIPInputStream(Files.newInputStream(thesaurus))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.substring(0, line.indexOf('\t')))
          .filter(word -> word.matches("[a-z]{2,}"))
          .forEach(words::add);
    }
    return List.copyOf(words);
  }

  private static double[][] vectors(Path jar, List<String> words) throws Exception {
    byte[] model = new byte[0];
    WordPiece pieces = null;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".onnx")) {
          model = zip.getInputStream(entry).readAllBytes();
        } else if (entry.getName().endsWith("tokenizer.json")) {
          pieces = WordPiece.ofTokenizerJson(zip.getInputStream(entry));
        }
      }
    }
    double[][] vectors = new double[words.size()][];
    Map<Integer, List<Integer>> byLength = new TreeMap<>();
    long[][] ids = new long[words.size()][];
    for (int i = 0; i < ids.length; i++) {
      List<Piece> own = pieces.encode(words.get(i));
      ids[i] = new long[own.size() + 2];
      ids[i][0] = pieces.begin();
      for (int k = 0; k < own.size(); k++) {
        ids[i][k + 1] = own.get(k).id();
      }
      ids[i][own.size() + 1] = pieces.separator();
      byLength.computeIfAbsent(ids[i].length, any -> new ArrayList<>()).add(i);
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    try (OrtSession session = environment.createSession(model, options)) {
      for (var group : byLength.entrySet()) {
        List<Integer> all = group.getValue();
        for (int from = 0; from < all.size(); from += BATCH) {
          encode(environment, session, ids, all.subList(from, Math.min(all.size(), from + BATCH)), group.getKey(), vectors);
        }
      }
    }
    return vectors;
  }

  /// The state of the opening piece, which this encoder is trained to tell by.
  private static void encode(
      OrtEnvironment environment, OrtSession session, long[][] ids, List<Integer> some, int length, double[][] vectors)
      throws Exception {
    long[] flat = some.stream().flatMapToLong(i -> Arrays.stream(ids[i])).toArray();
    long[] ones = new long[flat.length];
    Arrays.fill(ones, 1);
    long[] shape = {some.size(), length};
    try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(flat), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
        OnnxTensor kinds = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[flat.length]), shape);
        OrtSession.Result result =
            session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", kinds))) {
      float[][][] states = (float[][][]) result.get(0).getValue();
      for (int i = 0; i < states.length; i++) {
        float[] state = states[i][0];
        double[] vector = new double[state.length];
        for (int k = 0; k < vector.length; k++) {
          vector[k] = state[k];
        }
        vectors[some.get(i)] = unit(vector);
      }
    }
  }

  private static double[] unit(double[] vector) {
    double norm = Math.sqrt(Arrays.stream(vector).map(one -> one * one).sum());
    return Arrays.stream(vector).map(one -> one / norm).toArray();
  }

  private static double[][] shortened(double[][] vectors) {
    int length = vectors[0].length;
    double[] mean = new double[length];
    for (double[] vector : vectors) {
      for (int k = 0; k < length; k++) {
        mean[k] += vector[k] / vectors.length;
      }
    }
    double[][] spread = new double[length][length];
    for (double[] vector : vectors) {
      for (int k = 0; k < length; k++) {
        vector[k] -= mean[k];
      }
      for (int i = 0; i < length; i++) {
        for (int k = 0; k <= i; k++) {
          spread[i][k] += vector[i] * vector[k];
        }
      }
    }
    for (int i = 0; i < length; i++) {
      for (int k = i + 1; k < length; k++) {
        spread[i][k] = spread[k][i];
      }
    }
    double[][] axes = axes(spread);
    double[][] shorter = new double[vectors.length][];
    for (int i = 0; i < vectors.length; i++) {
      double[] own = new double[LENGTH];
      for (int a = 0; a < LENGTH; a++) {
        for (int k = 0; k < length; k++) {
          own[a] += vectors[i][k] * axes[a][k];
        }
      }
      shorter[i] = unit(own);
    }
    return shorter;
  }

  /// The directions of the greatest spread, by Jacobi's turns.
  private static double[][] axes(double[][] matrix) {
    int n = matrix.length;
    double[][] turned = new double[n][n];
    for (int i = 0; i < n; i++) {
      turned[i][i] = 1;
    }
    for (int sweep = 0; sweep < 12; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          turn(matrix, turned, p, q);
        }
      }
    }
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(matrix[b][b], matrix[a][a]));
    double[][] axes = new double[LENGTH][];
    for (int a = 0; a < LENGTH; a++) {
      axes[a] = turned[order[a]];
    }
    return axes;
  }

  private static void turn(double[][] matrix, double[][] turned, int p, int q) {
    if (Math.abs(matrix[p][q]) < 1e-12) {
      return;
    }
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    int n = matrix.length;
    for (int k = 0; k < n; k++) {
      double a = matrix[k][p];
      double b = matrix[k][q];
      matrix[k][p] = c * a - s * b;
      matrix[k][q] = s * a + c * b;
    }
    for (int k = 0; k < n; k++) {
      double a = matrix[p][k];
      double b = matrix[q][k];
      matrix[p][k] = c * a - s * b;
      matrix[q][k] = s * a + c * b;
      double own = turned[p][k];
      double other = turned[q][k];
      turned[p][k] = c * own - s * other;
      turned[q][k] = s * own + c * other;
    }
  }

  private static void write(List<String> words, double[][] vectors, Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(words.size());
      out.writeInt(LENGTH);
      for (String word : words) {
        out.writeUTF(word);
      }
      for (double[] vector : vectors) {
        for (double one : vector) {
          out.writeByte((int) Math.round(Math.max(-1, Math.min(1, one)) * FULL));
        }
      }
    }
  }
}
