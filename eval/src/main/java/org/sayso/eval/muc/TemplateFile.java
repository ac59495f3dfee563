package org.sayso.eval.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of templates: a key or a response.
///
/// A line that starts with a slot's number and name opens the slot; indented lines are further
/// fillers of it, others are none; `;` opens a remark. What cannot be read is told in a warning,
/// and the rest is kept.
///
/// @param templates those that tell an incident, in the file's order
/// @param messages all messages that the file has a template for
/// @param warnings what had to be mended or left out
public record TemplateFile(
    List<MucTemplate> templates, SequencedSet<String> messages, List<String> warnings) {
  private static final Pattern SLOT =
      Pattern.compile("^\\s*(\\d{1,2})\\.\\s*([A-Z]+(?: [A-Z]+)?)\\s*:\\s*(.*)$");
  private static final Pattern KEY_LINE =
      Pattern.compile("(?m)^\\s*0\\.\\s*MESSAGE\\s*:\\s*ID\\s+\\S");

  /// Reads a file.
  public static TemplateFile read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
  }

  /// Whether a text is of this form.
  static boolean isIn(String text) {
    return KEY_LINE.matcher(text).find();
  }

  /// Reads the lines of a file.
  public static TemplateFile parse(String text) {
    Reading reading = new Reading();
    text.lines().forEach(reading::line);
    reading.end();
    return new TemplateFile(reading.templates, reading.messages, reading.warnings);
  }

  /// The templates by message.
  Map<String, List<MucTemplate>> byMessage() {
    Map<String, List<MucTemplate>> found = new LinkedHashMap<>();
    messages.forEach(message -> found.put(message, new ArrayList<>()));
    templates.forEach(
        one -> found.computeIfAbsent(one.message(), any -> new ArrayList<>()).add(one));
    return found;
  }

  private static final class Reading {
    private final List<MucTemplate> templates = new ArrayList<>();
    private final SequencedSet<String> messages = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<MucSlot, List<Filler>> slots = new EnumMap<>(MucSlot.class);
    private String message = "";
    private String number = "";
    private Optional<MucSlot> open = Optional.empty();
    private int lines;

    void line(String line) {
      lines++;
      if (line.isBlank() || line.stripLeading().startsWith(";")) {
        return;
      }
      Matcher slot = SLOT.matcher(line);
      Optional<MucSlot> opened =
          slot.matches() ? MucSlot.of(Integer.parseInt(slot.group(1))) : Optional.empty();
      if (opened.isPresent()) {
        open(opened.orElseThrow(), slot.group(2) + ": " + slot.group(3));
      } else if (open.isEmpty()) {
        warn("stands before any template");
      } else if (Character.isWhitespace(line.charAt(0))) {
        fill(open.orElseThrow(), line.strip());
      } else {
        warn("is a filler that is not indented");
      }
    }

    private void open(MucSlot slot, String rest) {
      if (slot == MucSlot.MESSAGE_ID) {
        end();
      }
      open = Optional.of(slot);
      if (rest.startsWith(slot.label())) {
        fill(slot, rest.substring(slot.label().length()).strip());
      } else {
        warn("names slot " + slot.ordinal() + " otherwise");
        String[] parts = rest.split("\\s{2,}|\\t", 2);
        fill(slot, parts.length > 1 ? parts[1].strip() : "");
      }
    }

    private void fill(MucSlot slot, String text) {
      switch (slot) {
        case MESSAGE_ID -> message = message.isEmpty() ? firstWord(text) : message;
        case TEMPLATE_ID -> number = number.isEmpty() ? text : number;
        default -> {
          FillerText.Parsed parsed = FillerText.parse(slot, text);
          if (parsed.flawed()) {
            warn("has a flawed filler in slot " + slot.ordinal());
          }
          parsed
              .filler()
              .ifPresent(one -> slots.computeIfAbsent(slot, any -> new ArrayList<>()).add(one));
        }
      }
    }

    private static String firstWord(String text) {
      return text.split("\\s+", 2)[0];
    }

    void end() {
      if (!message.isEmpty()) {
        messages.add(message);
        boolean tells = !firstWord(number).equals(MucTemplate.NONE) && !slots.isEmpty();
        if (tells) {
          boolean optional = number.contains("OPTIONAL");
          templates.add(new MucTemplate(message, firstWord(number), optional, slots));
        }
      }
      slots.clear();
      message = "";
      number = "";
      open = Optional.empty();
    }

    private void warn(String what) {
      warnings.add("line " + lines + " " + what);
    }
  }
}
