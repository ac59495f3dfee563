package org.sayso.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The lines of a word list beside the classes: sections in square brackets, remarks after `#`.
///
/// @param name the file's name, for messages
record WordFile(String name, List<Line> lines) {

  /// One entry with its section and its number in the file.
  record Line(String section, String text, int number) {}

  WordFile {
    lines = List.copyOf(lines);
  }

  /// Reads a resource of this package.
  static WordFile load(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            WordFile.class.getResourceAsStream(name),
            "the word list " + name + " is missing from the jar")) {
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + name + " cannot be read", e);
    }
  }

  /// Reads the lines of `content`.
  static WordFile parse(String name, String content) {
    List<Line> lines = new ArrayList<>();
    String section = "";
    int number = 0;
    for (String raw : content.lines().toList()) {
      number++;
      String line = raw.strip();
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(new Line(section, line, number));
      }
    }
    return new WordFile(name, lines);
  }

  /// The entries of one section, in order.
  List<String> section(String section) {
    return lines.stream().filter(line -> line.section().equals(section)).map(Line::text).toList();
  }

  /// What is wrong with a line, in words that say where it stands.
  IllegalArgumentException wrong(Line line, String what) {
    return new IllegalArgumentException(
        name + ", line " + line.number() + ": " + what + ": " + line.text());
  }
}
