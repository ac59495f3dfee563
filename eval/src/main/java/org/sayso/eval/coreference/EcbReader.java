package org.sayso.eval.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sayso.text.TextSpan;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reads ECB+'s form: `TOPIC/TOPIC_NAME.xml` with tokens, markables and relations, and a table of
/// the sentences that were annotated with care (`Topic,File,Sentence Number`).
///
/// A chain is what relations of either kind join within one document; a mention without a relation
/// is a chain of its own.
public final class EcbReader {
  private static final Pattern NAME = Pattern.compile("(\\d+)_(\\w+)\\.xml");
  private static final String HUMAN = "HUMAN_PART";

  private EcbReader() {}

  /// Whether there are documents of this form under `folder`.
  public static boolean isIn(Path folder) throws IOException {
    return !files(folder).isEmpty();
  }

  /// The documents under `folder`, by topic and name. Without the table every sentence counts.
  public static List<EcbDocument> read(Path folder) throws IOException {
    Set<String> validated = validated(folder);
    List<EcbDocument> documents = new ArrayList<>();
    for (Path file : files(folder)) {
      documents.add(document(file, validated));
    }
    documents.sort(Comparator.comparingInt(EcbDocument::topic).thenComparing(EcbDocument::name));
    return documents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted()
          .toList();
    }
  }

  /// `TOPIC_FILE SENTENCE`, each.
  private static Set<String> validated(Path folder) throws IOException {
    Set<String> rows = new HashSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path table : all.filter(file -> file.toString().endsWith(".csv")).sorted().toList()) {
        for (String line : Files.readAllLines(table)) {
          String[] cells = line.strip().split(",");
          if (cells.length == 3) {
            rows.add(cells[0] + "_" + cells[1] + " " + cells[2]);
          }
        }
      }
    }
    return rows;
  }

  private static EcbDocument document(Path file, Set<String> validated) throws IOException {
    Element root = parse(file);
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      throw new IOException("no name of a document: " + file);
    }
    String document = name.group(1) + "_" + name.group(2);
    EcbText text = new EcbText();
    Map<String, Integer> places = new HashMap<>();
    Map<String, String> sentences = new HashMap<>();
    for (Element token : elements(root, "token")) {
      places.put(token.getAttribute("t_id"), places.size());
      sentences.put(token.getAttribute("t_id"), token.getAttribute("sentence"));
      text.add(token.getTextContent(), Integer.parseInt(token.getAttribute("sentence")));
    }
    Map<String, String> chains = chains(root);
    List<EcbMention> mentions = new ArrayList<>();
    for (Element markable : children(elements(root, "Markables"))) {
      List<Element> anchors = elements(markable, "token_anchor");
      String id = markable.getAttribute("m_id");
      if (markable.getTagName().startsWith(HUMAN) && !anchors.isEmpty()) {
        List<String> tokens = anchors.stream().map(one -> one.getAttribute("t_id")).toList();
        TextSpan span = text.span(tokens.stream().map(places::get).toList());
        String sentence = document + " " + sentences.get(tokens.getFirst());
        mentions.add(
            new EcbMention(
                span,
                chains.getOrDefault(id, id),
                validated.isEmpty() || validated.contains(sentence)));
      }
    }
    mentions.sort(Comparator.comparing(EcbMention::span));
    return new EcbDocument(document, Integer.parseInt(name.group(1)), text.text(), mentions);
  }

  /// By mention, what it was joined to.
  private static Map<String, String> chains(Element root) {
    Map<String, String> chains = new HashMap<>();
    for (Element relation : children(elements(root, "Relations"))) {
      String target =
          elements(relation, "target").stream()
              .map(one -> one.getAttribute("m_id"))
              .findFirst()
              .orElse(relation.getAttribute("r_id"));
      String note = relation.getAttribute("note");
      for (Element source : elements(relation, "source")) {
        chains.put(
            source.getAttribute("m_id"),
            note.startsWith("INTRA") || note.isEmpty() ? "i" + target : note);
      }
    }
    return chains;
  }

  private static Element parse(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static List<Element> elements(Element within, String tag) {
    return elements(within.getElementsByTagName(tag));
  }

  private static List<Element> children(List<Element> parents) {
    return parents.stream().flatMap(one -> elements(one.getChildNodes()).stream()).toList();
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
