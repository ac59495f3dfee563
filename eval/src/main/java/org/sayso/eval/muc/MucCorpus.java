package org.sayso.eval.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sayso.text.MucTextExtractor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Texts of MUC-4 with their key, or with role fillers, told from each other by their content.
///
/// @param messages the text of each message, its header line first; role-filler texts, which come
///   in small letters and on one line, are given the corpus's own form: capitals and paragraphs
/// @param key all templates of all keys
/// @param fillers the gold of the messages that come with role fillers
public record MucCorpus(
    SequencedMap<String, String> messages, TemplateFile key, Map<String, RoleFillers> fillers) {
  private static final JsonMapper JSON = new JsonMapper();

  /// Reads one file, or all files of a folder and its folders.
  public static MucCorpus read(Path data) throws IOException {
    Building building = new Building();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        building.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return building.corpus();
  }

  /// Whether there is a text and something to hold its reading against.
  public boolean isWhole() {
    return !messages.isEmpty() && !(key.messages().isEmpty() && fillers.isEmpty());
  }

  private static final class Building {
    private final SequencedMap<String, String> messages = new LinkedHashMap<>();
    private final List<MucTemplate> templates = new ArrayList<>();
    private final SequencedSet<String> keyed = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<String, RoleFillers> fillers = new LinkedHashMap<>();

    void add(String text) {
      if (TemplateFile.isIn(text)) {
        TemplateFile key = TemplateFile.parse(text);
        templates.addAll(key.templates());
        keyed.addAll(key.messages());
        warnings.addAll(key.warnings());
      } else if (text.contains("\"doctext\"")) {
        text.lines().filter(line -> !line.isBlank()).forEach(this::fillers);
      } else {
        texts(text);
      }
    }

    private void texts(String text) {
      Matcher header = MucTextExtractor.HEADER.matcher(text);
      int begin = header.find() ? header.start() : -1;
      while (begin >= 0) {
        String id = header.group().split("[\\s(]")[0];
        int next = header.find() ? header.start() : -1;
        messages.put(id, text.substring(begin, next < 0 ? text.length() : next));
        begin = next;
      }
    }

    private void fillers(String line) {
      try {
        JsonNode row = JSON.readTree(line);
        String id = row.path("docid").asString();
        String body = row.path("doctext").asString().toUpperCase(Locale.ROOT);
        messages.put(id, id + "\n\n   " + body.strip().replaceAll(" {3,}", "\n\n   ") + "\n");
        fillers.put(id, RoleFillers.read(row.path("extracts")));
      } catch (JacksonException broken) {
        warnings.add("a row of role fillers cannot be read: " + broken.getOriginalMessage());
      }
    }

    MucCorpus corpus() {
      return new MucCorpus(messages, new TemplateFile(templates, keyed, warnings), fillers);
    }
  }
}
