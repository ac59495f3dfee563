package org.sayso.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sayso.resolution.GeoPoint;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// Reads the two forms of XML: LGL's (`articles/article[@docid]/toponyms/toponym`; TR-News has the
/// same in another order) and GeoVirus's (`articles/article/locations/location`, whose offsets
/// begin at 1).
final class XmlPlaces {
  private XmlPlaces() {}

  /// The documents of `file`; none when it is XML of another kind.
  ///
  /// @throws IOException when it is no XML, or a number in it cannot be read
  static List<PlaceDocument> read(Path file) throws IOException {
    Element root = root(file);
    List<PlaceDocument> documents = new ArrayList<>();
    Map<String, Integer> parts = new HashMap<>();
    for (Element article : children(root, "article")) {
      try {
        if (first(article, "toponyms").isPresent()) {
          documents.add(lgl(article));
        } else if (first(article, "locations").isPresent()) {
          String source = text(article, "source");
          documents.add(geoVirus(article, source, parts.merge(source, 1, Integer::sum)));
        }
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ", article " + (documents.size() + 1) + ": " + e, e);
      }
    }
    return documents;
  }

  private static Element root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read as XML: " + e.getMessage(), e);
    }
  }

  private static PlaceDocument lgl(Element article) {
    Marks marks = new Marks(text(article, "text"));
    for (Element toponym : children(first(article, "toponyms").orElseThrow(), "toponym")) {
      Optional<Element> entry = first(toponym, "gaztag");
      Optional<String> number =
          entry.map(tag -> tag.getAttribute("geonameid")).filter(id -> id.matches("[0-9]+"));
      marks.add(
          number(toponym, "start"),
          text(toponym, "phrase"),
          number,
          entry.flatMap(XmlPlaces::point));
    }
    String id = article.getAttribute("docid");
    return marks.document(
        id, id, PlaceScheme.LGL, Optional.of(text(article, "url")).filter(url -> !url.isBlank()));
  }

  private static PlaceDocument geoVirus(Element article, String source, int part) {
    Marks marks = new Marks(text(article, "text"));
    addLocations(first(article, "locations").orElseThrow(), marks);
    return marks.document(
        source + "#" + part,
        source,
        PlaceScheme.GEOVIRUS,
        Optional.of(source).filter(url -> !url.isBlank()));
  }

  /// One location of the corpus wrongly holds others.
  private static void addLocations(Element parent, Marks marks) {
    for (Element location : children(parent, "location")) {
      marks.add(
          number(location, "start") - 1, text(location, "name"), Optional.empty(), point(location));
      addLocations(location, marks);
    }
  }

  private static Optional<GeoPoint> point(Element element) {
    return text(element, "lat").isBlank()
        ? Optional.empty()
        : Optional.of(
            new GeoPoint(
                Double.parseDouble(text(element, "lat")),
                Double.parseDouble(text(element, "lon"))));
  }

  private static int number(Element element, String name) {
    return Integer.parseInt(text(element, name).strip());
  }

  private static String text(Element element, String name) {
    return first(element, name).map(Node::getTextContent).orElse("");
  }

  private static Optional<Element> first(Element element, String name) {
    return children(element, name).stream().findFirst();
  }

  private static List<Element> children(Element element, String name) {
    List<Element> found = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one && one.getTagName().equals(name)) {
        found.add(one);
      }
    }
    return found;
  }
}
