package org.sayso.eval.topics;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads documents in the form of ECB+ from all XML files below a folder, whatever their names.
///
/// @param unread XML files that are of another form
public record TopicCorpus(List<TopicDocument> documents, int unread) {
  private static final Pattern NAME = Pattern.compile("(\\d+)_\\d+(ecb|ecbplus)(?:\\.xml)?");
  private static final Pattern NO_SPACE_BEFORE = Pattern.compile(" ([.,;:!?%)\\]}]|'[a-z]+|n't)");

  public TopicCorpus {
    documents = List.copyOf(documents);
  }

  /// All documents, by topic and name.
  ///
  /// @throws IOException where a file cannot be read
  public static TopicCorpus read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(".xml"))
              .sorted()
              .toList();
    }
    List<TopicDocument> documents = new ArrayList<>();
    int unread = 0;
    for (Path file : files) {
      Optional<TopicDocument> document = document(file);
      document.ifPresent(documents::add);
      unread += document.isPresent() ? 0 : 1;
    }
    documents.sort(
        Comparator.comparingInt(TopicDocument::topic).thenComparing(TopicDocument::name));
    return new TopicCorpus(documents, unread);
  }

  private static Optional<TopicDocument> document(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return document(in);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<TopicDocument> document(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(in);
    String name = "";
    TreeMap<Integer, StringBuilder> sentences = new TreeMap<>();
    while (reader.hasNext()) {
      if (reader.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (reader.getLocalName().equals("Document")) {
        name = String.valueOf(reader.getAttributeValue(null, "doc_name"));
      } else if (reader.getLocalName().equals("token")) {
        int sentence = Integer.parseInt(reader.getAttributeValue(null, "sentence"));
        sentences
            .computeIfAbsent(sentence, any -> new StringBuilder())
            .append(' ')
            .append(reader.getElementText());
      }
    }
    return document(name, sentences);
  }

  private static Optional<TopicDocument> document(
      String name, TreeMap<Integer, StringBuilder> sentences) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    for (StringBuilder words : sentences.values()) {
      String line = NO_SPACE_BEFORE.matcher(words).replaceAll("$1").strip();
      if (!lines.isEmpty() || !line.startsWith("http")) {
        lines.add(line);
      }
    }
    return Optional.of(
        new TopicDocument(
            name, Integer.parseInt(parts.group(1)), parts.group(2), String.join("\n", lines)));
  }
}
