package org.sayso.eval.dates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sayso.text.TextSpan;

/// Reads TimeML files.
public final class TimexReader {
  private static final String ENDING = ".tml";
  private static final XMLInputFactory FACTORY = factory();

  private final StringBuilder text = new StringBuilder();
  private final List<Timex> gold = new ArrayList<>();
  private String created = "";
  private boolean inText;
  private boolean inCreation;
  private int begin = -1;
  private String type = "";
  private String value = "";

  private TimexReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /// The `.tml` files below `folder`, by name.
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /// The document in `file`.
  ///
  /// @throws IOException naming the file, when it is no TimeML
  public static TimexDocument read(Path file) throws IOException {
    String name = file.getFileName().toString();
    try (InputStream stream = Files.newInputStream(file)) {
      return new TimexReader().read(name.substring(0, name.length() - ENDING.length()), stream);
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
    }
  }

  private TimexDocument read(String name, InputStream stream) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(stream);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (inText) {
            text.append(reader.getText());
          }
        }
        default -> {
          // Comments and the like say nothing.
        }
      }
    }
    return new TimexDocument(name, day(created), created, text.toString(), gold);
  }

  private void start(XMLStreamReader reader) {
    switch (reader.getLocalName()) {
      case "TEXT" -> inText = true;
      case "DCT" -> inCreation = true;
      case "TIMEX3" -> {
        if (inCreation) {
          created = attribute(reader, "value");
        } else if (inText) {
          begin = text.length();
          type = attribute(reader, "type");
          value = attribute(reader, "value");
        }
      }
      default -> {
        // Events, signals and links are not read.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "TEXT" -> inText = false;
      case "DCT" -> inCreation = false;
      case "TIMEX3" -> {
        if (inText && begin >= 0 && text.length() > begin) {
          gold.add(new Timex(new TextSpan(begin, text.length()), type, value));
        }
        begin = -1;
      }
      default -> {
        // As at their start.
      }
    }
  }

  private static String attribute(XMLStreamReader reader, String name) {
    String found = reader.getAttributeValue(null, name);
    return found == null ? "" : found;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
