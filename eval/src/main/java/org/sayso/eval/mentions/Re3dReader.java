package org.sayso.eval.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.document.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads re3d's form: JSON lines in files `*.json`, documents in some (`_id`, `text`), their
/// mentions in others (`documentId`, `begin`, `end`, `type`, `value`, `confidence`).
///
/// Mentions with a confidence below 0.5 are left out and counted, as is usual with this corpus:
/// they are what a machine proposed ("the camp" in "the campaign") and people turned down.
public final class Re3dReader {
  private static final double ENOUGH = 0.5;

  private Re3dReader() {}

  /// Whether there is a file with documents of this form under `folder`.
  ///
  /// @throws IOException when a file cannot be read
  public static boolean isIn(Path folder) throws IOException {
    return !ofKind(folder, Kind.DOCUMENTS).isEmpty();
  }

  /// The documents under `folder`, by id; one that is there twice counts once.
  ///
  /// @throws IOException when a file cannot be read, a line is not of this form, or there are no
  ///   documents
  public static List<Re3dDocument> read(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : ofKind(folder, Kind.DOCUMENTS)) {
      for (JsonNode row : rows(file)) {
        texts.put(row.path("_id").asString(""), row.path("text").asString(""));
      }
    }
    Map<String, Map<String, JsonNode>> entities = new HashMap<>();
    for (Path file : ofKind(folder, Kind.ENTITIES)) {
      for (JsonNode row : rows(file)) {
        entities
            .computeIfAbsent(row.path("documentId").asString(""), id -> new TreeMap<>())
            .put(row.path("_id").asString(""), row);
      }
    }
    if (texts.isEmpty()) {
      throw new IOException("no documents of re3d's form under " + folder);
    }
    List<Re3dDocument> documents = new ArrayList<>();
    texts.forEach(
        (id, text) -> documents.add(document(id, text, entities.getOrDefault(id, Map.of()))));
    return documents;
  }

  /// The fold of a document, from 0 to `folds` - 1: the SHA-256 of its id, read as a whole number,
  /// modulo `folds`. It depends on nothing else.
  public static int fold(String documentId, int folds) {
    return new BigInteger(Sha256.of(documentId).hex(), 16)
        .mod(BigInteger.valueOf(folds))
        .intValueExact();
  }

  private static Re3dDocument document(String id, String text, Map<String, JsonNode> entities) {
    List<Re3dMention> mentions = new ArrayList<>();
    int repairs = 0;
    int unplaced = 0;
    int doubted = 0;
    for (JsonNode row : entities.values()) {
      if (row.path("confidence").asDouble(1) < ENOUGH) {
        doubted++;
        continue;
      }
      Placement placement =
          Placement.of(
              text,
              row.path("begin").asInt(-1),
              row.path("end").asInt(-1),
              row.path("value").asString(""));
      if (placement.span().isEmpty()) {
        unplaced++;
        continue;
      }
      EntityClass type = EntityClass.of(row.path("type").asString(""));
      mentions.add(new Re3dMention(type, placement.span().get()));
      repairs += placement.repaired() ? 1 : 0;
    }
    return new Re3dDocument(
        id, text, mentions.stream().distinct().toList(), repairs, unplaced, doubted);
  }

  /// What a file of this corpus holds, by the fields of its first line.
  private enum Kind {
    DOCUMENTS,
    ENTITIES,
    ELSE
  }

  private static List<Path> ofKind(Path folder, Kind kind) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : files(folder)) {
      if (kind(file) == kind) {
        found.add(file);
      }
    }
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  private static Kind kind(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      JsonNode row = JsonMapper.shared().readTree(bare(first(lines)));
      if (row.has("_id") && row.path("text").isString()) {
        return Kind.DOCUMENTS;
      }
      boolean isMention = row.has("documentId") && row.has("begin") && row.has("value");
      return isMention && !row.has("source") ? Kind.ENTITIES : Kind.ELSE;
    } catch (CharacterCodingException | JacksonException e) {
      return Kind.ELSE;
    }
  }

  private static String first(BufferedReader lines) throws IOException {
    String first = lines.readLine();
    return first == null ? "" : first;
  }

  private static String bare(String line) {
    return line.replace("\uFEFF", "").strip();
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!bare(line).isEmpty()) {
        try {
          rows.add(JsonMapper.shared().readTree(bare(line)));
        } catch (JacksonException e) {
          throw new IOException(file + ", line " + number + ": " + e.getMessage(), e);
        }
      }
    }
    return rows;
  }
}
