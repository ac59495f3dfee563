package org.sayso.nlp.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article that a page describes in JSON-LD (schema.org), wherever it stands: alone, in an
/// array, in a `@graph`. Blocks that are no JSON are passed over, as search engines do.
final class JsonLd {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int MOST_NODES = 10_000;

  private final Optional<JsonNode> article;

  private JsonLd(Optional<JsonNode> article) {
    this.article = article;
  }

  static JsonLd of(Document page) {
    return new JsonLd(
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> parsed(script).stream())
            .flatMap(root -> article(root).stream())
            .findFirst());
  }

  private static Optional<JsonNode> parsed(Element script) {
    try {
      return Optional.of(JSON.readTree(script.data()));
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && strings(node.path("@type")).stream().anyMatch(JsonLd::isArticle)) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.valueStream().forEach(open::addLast);
      } else if (node.isObject()) {
        open.addLast(node.path("@graph"));
        open.addLast(node.path("mainEntity"));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.equals("BlogPosting") || type.equals("Report");
  }

  /// The words of a plain field of the article.
  Optional<String> text(String field) {
    return article.flatMap(node -> strings(node.path(field)).stream().findFirst());
  }

  /// The name of the person or organisation in a field, or of each of several.
  Optional<String> names(String field) {
    List<String> names = article.map(node -> named(node.path(field))).orElse(List.of());
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /// The article's own address.
  Optional<String> url() {
    return text("url")
        .or(() -> text("mainEntityOfPage"))
        .or(() -> article.flatMap(node -> string(node.path("mainEntityOfPage").path("@id"))));
  }

  private static List<String> named(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      node.valueStream().forEach(each -> names.addAll(named(each)));
      return names;
    }
    return (node.isObject() ? strings(node.path("name")) : strings(node))
        .stream().limit(1).toList();
  }

  private static List<String> strings(JsonNode node) {
    return node.isArray()
        ? node.valueStream().flatMap(each -> string(each).stream()).toList()
        : string(node).stream().toList();
  }

  private static Optional<String> string(JsonNode node) {
    return node.isString() && !node.stringValue().isBlank()
        ? Optional.of(node.stringValue().strip())
        : Optional.empty();
  }
}
