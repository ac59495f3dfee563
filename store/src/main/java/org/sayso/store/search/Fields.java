package org.sayso.store.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// The names of the index's fields, and how their words are cut.
final class Fields {
  /// The form of the index: an index of another form is built again.
  static final String FORMAT = "2";

  /// The record's words without endings.
  static final String TEXT = "text";

  /// The record's words as written, without regard to case and accents.
  static final String EXACT = "exact";

  /// Names that belong to the record but do not stand in its words: speaker, outlet, place, type.
  static final String NAMES = "names";

  /// Sorts records as they arrived, then as they stand in the text; one of a kind.
  static final String ORDER = "order";

  static final String KIND = "kind";
  static final String ID = "id";
  static final String DOCUMENT = "document";
  static final String HEADING = "heading";
  static final String PUBLISHER = "publisher";
  static final String PUBLISHED = "published";
  static final String DAY = "day";
  static final String HAPPENED = "happened";
  static final String WORDS = "words";
  static final String BEGINS = "begins";
  static final String STANCE = "stance";
  static final String TYPE = "type";
  static final String REVIEW = "review";
  static final String SPEAKER = "speaker";
  static final String ACTOR = "actor";
  static final String STATE = "state";
  static final String OUTLET = "outlet";
  static final String LANGUAGE = "language";
  static final String NARRATED = "narrated";

  /// Apart enough that no phrase spans two passages.
  private static final int GAP = 100;

  private Fields() {}

  /// Cuts words for writing the index and for reading a query.
  static Analyzer analyzer() {
    return new PerFieldAnalyzerWrapper(
        new WordAnalyzer(false), Map.of(TEXT, new WordAnalyzer(true)));
  }

  private static final class WordAnalyzer extends Analyzer {
    private final boolean stems;

    WordAnalyzer(boolean stems) {
      this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream words = folded(new EnglishPossessiveFilter(source));
      return new TokenStreamComponents(source, stems ? new KStemFilter(words) : words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return folded(in);
    }

    private static TokenStream folded(TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
