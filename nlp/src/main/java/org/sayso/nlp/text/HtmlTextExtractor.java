package org.sayso.nlp.text;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.text.ArticleText;
import org.sayso.text.ArticleTextBuilder;
import org.sayso.text.BlockKind;
import org.sayso.text.BodyDecoder;
import org.sayso.text.Datelines;
import org.sayso.text.ExtractedText;
import org.sayso.text.PageFacts;
import org.sayso.text.SourceText;
import org.sayso.text.TextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// Reads a web page: the article and not what stands around it.
public final class HtmlTextExtractor implements TextExtractor {
  private static final String BY = "rule:text/html@1";

  /// Pages that people read nest a few dozen deep; the parser's own bound is there for hostile
  /// ones.
  private static final int DEEPEST = 512;

  @Override
  public ExtractedText extract(SourceDocument document) throws UnreadableDocumentException {
    String source = BodyDecoder.decode(document.body(), MediaType.HTML).text();
    Document page =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source, "");
    refuseDeep(page);
    HtmlFacts facts = new HtmlFacts(page);
    ArticleText article = Datelines.split(text(source, page, facts));
    return new ExtractedText(
        article,
        document
            .metadata()
            .orElse(facts.metadata())
            .orElse(PageFacts.of(article))
            .orElse(PageFacts.ofDateline(article)));
  }

  private static ArticleText text(String source, Document page, HtmlFacts facts)
      throws UnreadableDocumentException {
    Element article = ArticleFinder.find(page);
    List<String> titles = facts.titles().toList();
    Optional<Element> title = HtmlBlocks.titleElement(page.body(), titles);
    HtmlSource places = new HtmlSource(source);
    ArticleTextBuilder builder = new ArticleTextBuilder();
    if (title.isEmpty()) {
      windowTitle(page, places, titles)
          .ifPresent(words -> builder.add(BlockKind.TITLE, List.of(words)));
    }
    HtmlBlocks.add(places, builder, title.orElse(null), article);
    ArticleText text = builder.build(BY);
    if (text.blocks().stream().noneMatch(block -> block.kind() == BlockKind.BODY)) {
      throw new UnreadableDocumentException(
          "no-text",
          "The page holds no running text: it may build itself in the browser. Save it from there.");
    }
    return text;
  }

  /// The part of the `title` element that is the article's title.
  private static Optional<SourceText> windowTitle(
      Document page, HtmlSource places, List<String> titles) {
    Element element = page.selectFirst("head title");
    if (element == null || !(element.firstChild() instanceof TextNode node)) {
      return Optional.empty();
    }
    return places
        .of(node)
        .map(words -> {
          for (String title : titles) {
            int at = words.chars().indexOf(title);
            if (at >= 0) {
              return words.part(at, at + title.length());
            }
          }
          return words;
        });
  }

  private static void refuseDeep(Document page) throws UnreadableDocumentException {
    int[] deepest = new int[1];
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] >= DEEPEST) {
      throw new UnreadableDocumentException(
          "too-deep",
          "The page nests its elements "
              + DEEPEST
              + " deep or more, which no page for readers does.");
    }
  }
}
