package org.sayso.eval.copies;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.eval.harm.HarmCorpus;
import org.sayso.eval.muc.MucCorpus;

/// Reads the articles of a folder: tables with a column `text`, JSON lines with `content`, texts of
/// MUC-4, ECB+, and plain texts, of which long ones (reports) are cut into sections.
final class ArticleSource {
  private static final int REPORT = 30_000;
  private static final int SECTION = 8;
  private static final int LEAST_LETTERS = 120;
  private static final int LEAST_WORDS = 60;

  /// Shorter ones are day lines and headings.
  private static final int LEAST_PARAGRAPH = 8;

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");

  private ArticleSource() {}

  /// All articles below a folder that have at least 60 words, in the order of files.
  static List<Article> read(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : newest(files)) {
      articles.addAll(read(folder, file));
    }
    HarmCorpus.read(folder)
        .documents()
        .forEach(one -> articles.add(new Article("gva/" + one.id(), paragraphs(one.text()))));
    articles.removeIf(article -> article.text().split("\\s+").length < LEAST_WORDS);
    return articles;
  }

  /// Of reports that come out each year the last one: each takes much from the one before.
  private static List<Path> newest(List<Path> files) {
    Map<String, Path> byName = new TreeMap<>();
    files.forEach(file -> byName.put(file.toString().replaceAll("-20\\d\\d\\.txt$", ""), file));
    return List.copyOf(byName.values());
  }

  private static List<Article> read(Path folder, Path file) throws IOException {
    String name = folder.getFileName() + "/" + folder.relativize(file);
    if (name.endsWith(".csv")) {
      return table(name, Files.readString(file));
    }
    if (name.endsWith(".xml")) {
      return List.of(new Article(name, sentences(Files.readString(file))));
    }
    if (name.endsWith(".txt")) {
      return report(name, Files.readString(file));
    }
    return name.contains("muc") ? messages(file) : List.of();
  }

  private static List<Article> table(String name, String csv) throws IOException {
    CSVFormat form = CSVFormat.Builder.create().setHeader().setSkipHeaderRecord(true).get();
    List<Article> articles = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(new StringReader(csv), form)) {
      for (CSVRecord row : rows) {
        if (row.isMapped("text")) {
          articles.add(
              new Article(name + "#" + row.getRecordNumber(), paragraphs(row.get("text"))));
        }
      }
    }
    return articles;
  }

  private static List<Article> report(String name, String text) {
    List<String> paragraphs =
        paragraphs(text).stream().filter(one -> one.length() >= LEAST_LETTERS).toList();
    if (text.length() < REPORT) {
      return List.of(new Article(name, paragraphs(text)));
    }
    List<Article> sections = new ArrayList<>();
    // The first section begins with what stands on every page of the site.
    for (int i = SECTION; i + SECTION <= paragraphs.size(); i += SECTION) {
      sections.add(new Article(name + "#" + i / SECTION, paragraphs.subList(i, i + SECTION)));
    }
    return sections;
  }

  private static List<Article> messages(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (text.contains("MESSAGE: ID")) {
      return articles;
    }
    MucCorpus.read(file)
        .messages()
        .forEach((id, body) ->
            articles.add(new Article(id, paragraphs(body.substring(body.indexOf('\n') + 1)))));
    return articles;
  }

  private static List<String> sentences(String xml) {
    List<StringBuilder> sentences = new ArrayList<>();
    Matcher token = TOKEN.matcher(xml);
    while (token.find()) {
      int sentence = Integer.parseInt(token.group(1));
      while (sentences.size() <= sentence) {
        sentences.add(new StringBuilder());
      }
      sentences.get(sentence).append(token.group(2)).append(' ');
    }
    return sentences.stream()
        .map(one -> one.toString().strip().replace("``", "\"").replace("''", "\""))
        .map(one -> one.replaceAll(" ([.,;:?!])", "$1").replace("&amp;", "&"))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.replace("\r", "").split("\n\\s*\n"))
        .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
        .filter(paragraph -> paragraph.split(" ").length >= LEAST_PARAGRAPH)
        .toList();
  }
}
