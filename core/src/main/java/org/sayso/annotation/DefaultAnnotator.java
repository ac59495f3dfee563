package org.sayso.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.TextSpan;

/// Composes the parts of this package: language, tokens, sentences, tags, lemmas, quotations,
/// phrases.
///
/// Reads English. A text whose language cannot be told is read when it looks English. As
/// thread-safe as its tagger and its identifier.
public final class DefaultAnnotator implements Annotator {
  /// Characters that are enough to tell a language.
  private static final int LANGUAGE_SAMPLE = 2000;

  private static final String UNDETERMINED = "und";

  private final PosTagger tagger;
  private final LanguageIdentifier identifier;
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Lemmatizer lemmatizer = new Lemmatizer();
  private final QuotationFinder quotations = new QuotationFinder();
  private final NounPhraseChunker chunker = new NounPhraseChunker();

  public DefaultAnnotator(PosTagger tagger, LanguageIdentifier identifier) {
    this.tagger = Objects.requireNonNull(tagger, "tagger");
    this.identifier = Objects.requireNonNull(identifier, "identifier");
  }

  @Override
  public AnnotatedText annotate(ArticleText article) {
    String sample = sample(article);
    String language = identifier.identify(sample);
    boolean read =
        language.equals("en") || (language.equals(UNDETERMINED) && EnglishLook.holds(sample));
    if (!read) {
      return AnnotatedText.notRead(article, language);
    }
    List<RawSentence> raw = rawSentences(article);
    Truecaser truecaser = new Truecaser(CommonWords.all());
    raw.forEach(sentence -> truecaser.learn(sentence.words()));
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<NounPhrase> phrases = new ArrayList<>();
    for (RawSentence sentence : raw) {
      int first = tokens.size();
      tokens.addAll(tag(sentence, first, truecaser));
      List<Token> own = tokens.subList(first, tokens.size());
      sentences.add(sentence.numbered(sentences.size(), first));
      phrases.addAll(chunker.chunk(own));
    }
    return new AnnotatedText(
        article,
        language,
        true,
        tokens,
        sentences,
        quotations.find(article, tokens, sentences),
        phrases);
  }

  private static String sample(ArticleText article) {
    StringBuilder sample = new StringBuilder();
    for (Block block : article.blocks()) {
      if (block.kind().isRead() && sample.length() < LANGUAGE_SAMPLE) {
        sample.append(article.words(block.span())).append('\n');
      }
    }
    return sample.substring(0, Math.min(sample.length(), LANGUAGE_SAMPLE));
  }

  /// A sentence before its tokens are numbered and tagged.
  private record RawSentence(int paragraph, Block block, List<TextSpan> spans, List<String> words) {
    Sentence numbered(int index, int firstToken) {
      TextSpan span = spans.getFirst().cover(spans.getLast());
      return new Sentence(
          index, span, firstToken, firstToken + spans.size(), paragraph, block.kind());
    }
  }

  private List<RawSentence> rawSentences(ArticleText article) {
    List<RawSentence> raw = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      if (block.kind().isRead()) {
        List<TextSpan> spans = tokenizer.tokenize(article.text(), block.span());
        for (TokenRange range : splitter.split(article.text(), spans)) {
          List<TextSpan> own = spans.subList(range.first(), range.end());
          raw.add(new RawSentence(i, block, own, own.stream().map(article::words).toList()));
        }
      }
    }
    return raw;
  }

  private static String withPlainApostrophe(String word) {
    return word.length() > 1 ? word.replace('’', '\'') : word;
  }

  private List<Token> tag(RawSentence sentence, int firstIndex, Truecaser truecaser) {
    List<String> words = truecaser.restore(sentence.words());
    List<PartOfSpeech> tags =
        tagger.tag(words.stream().map(DefaultAnnotator::withPlainApostrophe).toList());
    if (tags.size() != words.size()) {
      throw new IllegalStateException(
          "the tagger gave " + tags.size() + " tags for " + words.size() + " words");
    }
    List<PartOfSpeech> corrected = TagCorrector.correct(words, tags);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String lemma = lemmatizer.lemma(words.get(i), corrected.get(i));
      tokens.add(
          new Token(
              firstIndex + i,
              sentence.words().get(i),
              sentence.spans().get(i),
              corrected.get(i),
              lemma));
    }
    return tokens;
  }
}
