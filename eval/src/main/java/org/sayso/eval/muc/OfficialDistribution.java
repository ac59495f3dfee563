package org.sayso.eval.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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
  private final Map<String, Official> official;

  /// One system's scores.
  ///
  /// @param official the official F of ALL TEMPLATES, where a table is there
  /// @param slots the official counts by slot
  public record Row(
      String system,
      ScoreTable table,
      Optional<Double> official,
      Map<MucSlot, Tally> slots,
      int warnings) {
    public Row {
      slots = Map.copyOf(slots);
    }
  }

  /// One system's official table.
  private static final class Official {
    private Optional<Double> f = Optional.empty();
    private final Map<MucSlot, Tally> slots = new EnumMap<>(MucSlot.class);
  }

  private OfficialDistribution(
      TemplateFile key,
      AcceptedMatches accepted,
      List<Path> responses,
      Map<String, Official> official) {
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
    Map<String, Official> official = new HashMap<>();
    for (Path file : files(folder)) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      if (TemplateFile.isIn(text)) {
        (isResponse(file) ? responses : keys).add(file);
      } else if (text.startsWith("((")) {
        accepted = AcceptedMatches.parse(text).complete();
      } else if (text.contains(F_ROW) && text.startsWith("test\t")) {
        text.lines().forEach(line -> addOfficial(line, official));
      }
    }
    if (keys.size() != 1) {
      throw new IllegalArgumentException(keys.size() + " keys beside the responses");
    }
    TemplateFile key = TemplateFile.read(keys.getFirst());
    String test = key.messages().getFirst().split("-", 2)[0] + "\t";
    Map<String, Official> ofTest = new HashMap<>();
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
      Official told = official.getOrDefault(system, new Official());
      rows.add(new Row(system, table, told.f, told.slots, response.warnings().size()));
    }
    return rows;
  }

  /// Columns: test, system, slot, POS ACT COR PAR INC ICR IPA SPU MIS NON.
  private static void addOfficial(String line, Map<String, Official> official) {
    String[] cells = line.split("\t");
    if (cells.length <= 3) {
      return;
    }
    Official told = official.computeIfAbsent(cells[0] + "\t" + cells[1], any -> new Official());
    if (cells[2].startsWith(F_ROW)) {
      told.f = Optional.of(Double.parseDouble(cells[3]));
    }
    MucSlot.named(cells[2]).ifPresent(slot -> told.slots.put(slot, tally(cells)));
  }

  private static Tally tally(String[] cells) {
    int[] counts = Arrays.stream(cells, 5, 13).mapToInt(Integer::parseInt).toArray();
    return new Tally(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
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
