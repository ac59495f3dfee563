package org.sayso.eval.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The official distribution of a MUC-4 test: a key, the systems' responses, what people accepted,
/// and the official tables.
///
/// Files are told apart by what they hold: a history opens with two brackets; of the files in
/// template form, those that hold responses stand in a folder `responses`.
public final class OfficialDistribution {
  private static final String RESPONSES = "responses";
  private static final String F_ROW = "F-MEASURES";

  private final TemplateFile key;
  private final AcceptedMatches accepted;
  private final List<Path> responses;
  private final Map<String, Double> official;

  /// One system's scores.
  ///
  /// @param official the official F of ALL TEMPLATES, where a table is there
  public record Row(String system, ScoreTable table, Optional<Double> official, int warnings) {}

  private OfficialDistribution(
      TemplateFile key,
      AcceptedMatches accepted,
      List<Path> responses,
      Map<String, Double> official) {
    this.key = key;
    this.accepted = accepted;
    this.responses = responses;
    this.official = official;
  }

  /// Whether a folder holds responses of systems.
  public static boolean isIn(Path folder) throws IOException {
    return files(folder).stream().anyMatch(OfficialDistribution::isResponse);
  }

  /// Finds the parts below a folder.
  ///
  /// @throws IllegalArgumentException when there is no key, or more than one
  public static OfficialDistribution read(Path folder) throws IOException {
    List<Path> keys = new ArrayList<>();
    List<Path> responses = new ArrayList<>();
    AcceptedMatches accepted = AcceptedMatches.NONE;
    Map<String, Double> official = new HashMap<>();
    for (Path file : files(folder)) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (TemplateFile.isIn(text)) {
        (isResponse(file) ? responses : keys).add(file);
      } else if (text.startsWith("((")) {
        accepted = AcceptedMatches.parse(text);
      } else if (text.contains(F_ROW) && text.startsWith("test\t")) {
        text.lines().forEach(line -> addOfficial(line, official));
      }
    }
    if (keys.size() != 1) {
      throw new IllegalArgumentException(keys.size() + " keys beside the responses");
    }
    TemplateFile key = TemplateFile.read(keys.getFirst());
    String test = key.messages().getFirst().split("-", 2)[0] + "\t";
    Map<String, Double> ofTest = new HashMap<>();
    official.forEach((name, f) -> {
      if (name.startsWith(test)) {
        ofTest.put(name.substring(test.length()), f);
      }
    });
    return new OfficialDistribution(key, accepted, responses, ofTest);
  }

  /// The same, without what people accepted.
  public OfficialDistribution withoutPeople() {
    return new OfficialDistribution(key, AcceptedMatches.NONE, responses, official);
  }

  /// How many messages the key has.
  public int messages() {
    return key.messages().size();
  }

  /// The scores of all systems, in the order of their names.
  public List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path file : responses) {
      TemplateFile response = TemplateFile.read(file);
      String system =
          file.getFileName().toString().replaceFirst("-response.*", "").toUpperCase(Locale.ROOT);
      ScoreTable table = new MucScorer(accepted).score(key, response);
      Optional<Double> told = Optional.ofNullable(official.get(system));
      rows.add(new Row(system, table, told, response.warnings().size()));
    }
    return rows;
  }

  private static void addOfficial(String line, Map<String, Double> official) {
    String[] cells = line.split("\t");
    if (cells.length > 3 && cells[2].startsWith(F_ROW)) {
      official.put(cells[0] + "\t" + cells[1], Double.parseDouble(cells[3]));
    }
  }

  private static boolean isResponse(Path file) {
    return file.getParent() != null && file.getParent().endsWith(RESPONSES);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
