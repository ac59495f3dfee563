package org.sayso.eval.copies;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;

/// Texts of the length of a short report, made of the sentences of articles, the words of each in
/// another order, one in twenty a copy of an earlier one with a sentence of its own.
///
/// The first line of a document is its number, so that no two are the same.
final class CostTexts {
  private static final int SENTENCES = 5;
  private static final int COPY_IN = 20;
  private static final int REMEMBERED = 2000;
  private static final int WATCHED = 500;
  private static final Pattern END = Pattern.compile("(?<=[.!?]) +(?=[A-Z])");

  private final List<String> sentences;
  private final Random random;
  private final List<Made> earlier = new ArrayList<>();
  private final List<Pair> watched = new ArrayList<>();
  private long copies;
  private long made;

  private record Made(DocumentId id, String text) {}

  /// A copy and what it was made from.
  record Pair(DocumentId copy, DocumentId original) {}

  CostTexts(List<Article> articles, long seed) {
    this.sentences = articles.stream().flatMap(one -> Stream.of(END.split(one.text()))).toList();
    this.random = new Random(seed);
  }

  /// The next `count` texts.
  DocumentSource texts(int count) {
    return source(Stream.generate(this::draw).limit(count).iterator());
  }

  /// A source for one pass.
  static DocumentSource source(Iterator<Incoming> documents) {
    return () ->
        new IncomingDocuments() {
          @Override
          public boolean hasNext() {
            return documents.hasNext();
          }

          @Override
          public Incoming next() {
            return documents.next();
          }

          @Override
          public void close() {}
        };
  }

  /// One document: an article with a sentence more.
  Incoming article(Article article) {
    return incoming(document(article.text() + "\n\n" + sentence()));
  }

  /// Copies drawn from all that were made, each as likely.
  List<Pair> copies() {
    return watched;
  }

  private Incoming draw() {
    if (!earlier.isEmpty() && random.nextInt(COPY_IN) == 0) {
      Made from = RoundUps.draw(earlier, random);
      SourceDocument copy = document(from.text() + " " + sentence());
      watch(new Pair(copy.id(), from.id()));
      return incoming(copy);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(sentence()).append(' ');
    }
    SourceDocument document = document(text.toString());
    Made one = new Made(document.id(), text.toString());
    if (earlier.size() < REMEMBERED) {
      earlier.add(one);
    } else {
      earlier.set(random.nextInt(REMEMBERED), one);
    }
    return incoming(document);
  }

  private void watch(Pair pair) {
    copies++;
    if (watched.size() < WATCHED) {
      watched.add(pair);
    } else {
      long place = random.nextLong(copies);
      if (place < WATCHED) {
        watched.set((int) place, pair);
      }
    }
  }

  private String sentence() {
    List<String> words = Arrays.asList(RoundUps.draw(sentences, random).split(" "));
    Collections.shuffle(words, random);
    return String.join(" ", words) + ".";
  }

  private SourceDocument document(String text) {
    byte[] body = (made++ + "\n" + text).getBytes(StandardCharsets.UTF_8);
    return SourceDocument.of(body, MediaType.TEXT, SourceMetadata.NONE);
  }

  private static Incoming incoming(SourceDocument document) {
    return new Incoming.Received(
        document, "cost/" + document.id(), Optional.empty(), Optional.empty());
  }

  /// The text of a document without its number.
  static String text(SourceDocument document) {
    String body = new String(document.body(), StandardCharsets.UTF_8);
    return body.substring(body.indexOf('\n') + 1);
  }
}
