package org.sayso.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Annotators for tests without a model: tags by a few words and by shape.
public final class TestingAnnotators {
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "no", "this", "that");
  private static final Set<String> ADPOSITIONS =
      Set.of("of", "in", "on", "at", "by", "to", "for", "from", "near", "with");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
  private static final Set<String> VERBS =
      Set.of(
          "said", "was", "were", "is", "are", "died", "killed", "denied", "did", "ran", "left",
          "know", "stop", "deny", "will");

  private TestingAnnotators() {}

  /// Annotates every text as English.
  public static Annotator byShape() {
    return new DefaultAnnotator(
        words -> words.stream().map(TestingAnnotators::tag).toList(), text -> "en");
  }

  /// The annotation of paragraphs, one a line.
  public static AnnotatedText annotate(String text) {
    return byShape().annotate(article(text));
  }

  /// An article whose lines are its paragraphs; empty lines separate nothing more.
  public static ArticleText article(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty()) {
        blocks.add(new Block(BlockKind.BODY, new TextSpan(begin, begin + line.length())));
      }
      begin += line.length() + 1;
    }
    return ArticleText.of(
        text, "rule:test/lines@1", blocks, TextAlignment.identity(text.length()), Optional.empty());
  }

  private static PartOfSpeech tag(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int first = word.codePointAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return PartOfSpeech.PUNCT;
    }
    if (Character.isDigit(first)) {
      return PartOfSpeech.NUM;
    }
    if (DETERMINERS.contains(lower)) {
      return PartOfSpeech.DET;
    }
    if (ADPOSITIONS.contains(lower)) {
      return PartOfSpeech.ADP;
    }
    if (lower.equals("and") || lower.equals("or")) {
      return PartOfSpeech.CCONJ;
    }
    if (PRONOUNS.contains(lower)) {
      return PartOfSpeech.PRON;
    }
    if (VERBS.contains(lower)) {
      return PartOfSpeech.VERB;
    }
    return Character.isUpperCase(first) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }
}
