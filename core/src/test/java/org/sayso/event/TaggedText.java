package org.sayso.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Lemmatizer;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.NounPhraseChunker;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mentions;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// A text written with its parts of speech and mentions, so that event rules are tested without a
/// tagger:
///
/// `[EXACT:2 two/NUM ] soldiers/NOUN were/AUX killed/VERB in/ADP [PLACE Corran/PROPN ] ./PUNCT`
///
/// One line is one paragraph of one or more sentences (each ends with a token `.`, `?` or the
/// line); a line that begins with a block kind and a colon ("TITLE:") is of that kind.
final class TaggedText {
  private static final By BY = By.rule("test/given", 1, 1);

  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(String kind, TextSpan span) {}

  private TaggedText(String tagged) {
    tagged.lines().filter(line -> !line.isBlank()).forEach(this::paragraph);
  }

  /// What the rules read.
  static List<EventMention> events(String tagged) {
    return events(tagged, EventTagger.NONE);
  }

  /// What the rules and this model read.
  static List<EventMention> events(String tagged, EventTagger tagger) {
    return events(tagged, new RuleEventExtractor(tagger, HappeningWeights.NONE));
  }

  /// What `extractor` reads.
  static List<EventMention> events(String tagged, EventExtractor extractor) {
    return new TaggedText(tagged).read(extractor);
  }

  /// The one event that counts.
  static EventMention counted(String tagged) {
    List<EventMention> counted = events(tagged).stream().filter(EventMention::counts).toList();
    if (counted.size() != 1) {
      throw new AssertionError("expected one event that counts, found " + counted);
    }
    return counted.getFirst();
  }

  /// The pairs of happenings that may be one.
  static List<HappeningPair> pairs(String tagged) {
    List<HappeningPair> pairs = new ArrayList<>();
    events(
        tagged,
        (text, mentions, teller) -> {
          pairs.addAll(new RuleEventExtractor().pairs(text, mentions, teller));
          return List.of();
        });
    return pairs;
  }

  private List<EventMention> read(EventExtractor extractor) {
    String words = text.toString();
    ArticleText article =
        ArticleText.of(
            words, "test", blocks, TextAlignment.identity(words.length()), Optional.empty());
    List<NounPhrase> phrases = new ArrayList<>();
    for (Sentence sentence : sentences) {
      phrases.addAll(
          new NounPhraseChunker()
              .chunk(tokens.subList(sentence.firstToken(), sentence.endToken())));
    }
    AnnotatedText annotated =
        new AnnotatedText(article, "en", true, tokens, sentences, List.of(), phrases);
    ReadingIds ids = new ReadingIds(article.sha256());
    List<Mention> mentions = marks.stream().map(mark -> mention(mark, words, ids)).toList();
    return extractor.extract(
        annotated,
        new Mentions(mentions),
        span -> ids.claim("NARRATED", List.of(annotated.sentenceAt(span.begin()).span()), 0));
  }

  private static Mention mention(Mark mark, String words, ReadingIds ids) {
    Quoted quoted = Quoted.of(words, mark.span());
    String kind = mark.kind();
    if (kind.equals("PLACE")) {
      return new Mention.PlaceMention(ids.mention(kind, mark.span()), quoted, BY);
    }
    if (kind.equals("DATE")) {
      return new Mention.DateMention(ids.mention(kind, mark.span()), quoted, BY);
    }
    String[] parts = kind.split(":", -1);
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier.name().equals(parts[0])) {
        return new Mention.QuantityMention(
            ids.mention("QUANTITY", mark.span()),
            quoted,
            number(qualifier, parts, quoted.text()),
            BY);
      }
    }
    return new Mention.ActorMention(
        ids.mention(kind, mark.span()),
        quoted,
        ActorKind.valueOf(kind),
        Mention.NameForm.NAME,
        Optional.empty(),
        BY);
  }

  private static NewsNumber number(Qualifier qualifier, String[] parts, String text) {
    if (parts.length == 1) {
      return NewsNumber.without(qualifier, text);
    }
    long value = Long.parseLong(parts[1]);
    OptionalLong high =
        qualifier == Qualifier.AT_LEAST ? OptionalLong.empty() : OptionalLong.of(value);
    return new NewsNumber(qualifier, OptionalLong.of(value), high, text);
  }

  private void paragraph(String line) {
    BlockKind kind = BlockKind.BODY;
    String rest = line.strip();
    for (BlockKind candidate : BlockKind.values()) {
      if (rest.startsWith(candidate.name() + ":")) {
        kind = candidate;
        rest = rest.substring(candidate.name().length() + 1).strip();
      }
    }
    text.append(text.isEmpty() ? "" : "\n");
    int begin = text.length();
    int firstToken = tokens.size();
    Deque<Mark> open = new ArrayDeque<>();
    Deque<Integer> opened = new ArrayDeque<>();
    String[] pieces = rest.split(" ", -1);
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[i];
      if (piece.startsWith("[") && piece.length() > 1) {
        open.push(new Mark(piece.substring(1), new TextSpan(0, 1)));
        opened.push(tokens.size());
      } else if (piece.equals("]")) {
        int first = opened.pop();
        marks.add(
            new Mark(open.pop().kind(), tokens.get(first).span().cover(tokens.getLast().span())));
      } else {
        token(piece, begin);
        boolean ends = piece.equals("./PUNCT") || piece.equals("?/PUNCT") || i == pieces.length - 1;
        if (ends) {
          sentence(firstToken, kind);
          firstToken = tokens.size();
        }
      }
    }
    if (firstToken < tokens.size()) {
      sentence(firstToken, kind);
    }
    blocks.add(new Block(kind, new TextSpan(begin, text.length())));
  }

  private void token(String piece, int paragraphBegin) {
    int slash = piece.lastIndexOf('/');
    String word = piece.substring(0, slash);
    PartOfSpeech pos = PartOfSpeech.valueOf(piece.substring(slash + 1));
    boolean attached = pos == PartOfSpeech.PUNCT && !word.equals("“") || word.startsWith("'");
    if (text.length() > paragraphBegin && !attached) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(word);
    tokens.add(
        new Token(
            tokens.size(),
            word,
            new TextSpan(begin, text.length()),
            pos,
            new Lemmatizer().lemma(word, pos)));
  }

  private void sentence(int firstToken, BlockKind kind) {
    TextSpan span = tokens.get(firstToken).span().cover(tokens.getLast().span());
    sentences.add(
        new Sentence(sentences.size(), span, firstToken, tokens.size(), blocks.size(), kind));
  }
}
