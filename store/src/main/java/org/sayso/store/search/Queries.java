package org.sayso.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.sayso.store.DateRange;

/// Builds Lucene's queries from ours.
final class Queries {
  private static final float EXACT_WEIGHT = 1.2f;
  private static final float NAME_WEIGHT = 1.5f;
  private static final float ACTOR_WEIGHT = 4;
  private static final float STATE_WEIGHT = 1;
  private static final int MOST_ALIKE = 50;
  private static final int LONG_WORD = 6;

  /// At most this many of the phrases and actors of an [SearchQuery.AnyOf] are looked for.
  private static final int MOST_ANY = 800;

  private final Analyzer analyzer;

  Queries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// Everything that has at least one of the phrases or actors.
  Query anyOf(SearchQuery.AnyOf query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<Query> parts = new ArrayList<>();
    query
        .phrases()
        .forEach(words ->
            term(new WordsReader.Term(words, WordsReader.Manner.WORD)).ifPresent(parts::add));
    query.actors().forEach(id -> parts.add(keyword(Fields.ACTOR, id, ACTOR_WEIGHT)));
    query.states().forEach(code -> parts.add(keyword(Fields.STATE, code, STATE_WEIGHT)));
    parts.stream().limit(MOST_ANY).forEach(part -> any.add(part, Occur.SHOULD));
    return any.build();
  }

  /// Everything that meets all clauses.
  Query all(List<WordsReader.Clause> clauses) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean asks = false;
    for (WordsReader.Clause clause : clauses) {
      List<Query> any = clause.any().stream().flatMap(term -> term(term).stream()).toList();
      if (!any.isEmpty()) {
        Query one = any.size() == 1 ? any.getFirst() : new DisjunctionMaxQuery(any, 0);
        all.add(one, clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        asks |= !clause.excluded();
      }
    }
    if (!asks) {
      all.add(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), Occur.MUST);
    }
    return all.build();
  }

  /// Empty when nothing of the words is a word.
  private Optional<Query> term(WordsReader.Term term) {
    return switch (term.manner()) {
      case WORD ->
          best(
              phrase(Fields.TEXT, term.words()),
              phrase(Fields.EXACT, term.words()).map(query -> new BoostQuery(query, EXACT_WEIGHT)),
              phrase(Fields.NAMES, term.words()).map(query -> new BoostQuery(query, NAME_WEIGHT)));
      case PHRASE -> best(phrase(Fields.EXACT, term.words()), phrase(Fields.NAMES, term.words()));
      case BEGINNING ->
          best(
              Optional.of(new PrefixQuery(normal(Fields.EXACT, term.words()))),
              Optional.of(new PrefixQuery(normal(Fields.NAMES, term.words()))));
      case LIKE ->
          best(Optional.of(like(Fields.EXACT, term)), Optional.of(like(Fields.NAMES, term)));
    };
  }

  @SafeVarargs
  private static Optional<Query> best(Optional<? extends Query>... queries) {
    List<Query> there = new ArrayList<>();
    for (Optional<? extends Query> query : queries) {
      query.ifPresent(there::add);
    }
    return there.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(there, 0.1f));
  }

  private Term normal(String field, String word) {
    return new Term(field, analyzer.normalize(field, word));
  }

  private Query like(String field, WordsReader.Term term) {
    Term word = normal(field, term.words());
    int edits = word.text().length() < LONG_WORD ? 1 : 2;
    return new FuzzyQuery(word, edits, 1, MOST_ALIKE, true);
  }

  /// The words in this order, as the field has them.
  private Optional<Query> phrase(String field, String words) {
    List<String> tokens = tokens(field, words);
    return switch (tokens.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new TermQuery(new Term(field, tokens.getFirst())));
      default -> Optional.of(new PhraseQuery(field, tokens.toArray(String[]::new)));
    };
  }

  private List<String> tokens(String field, String words) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return tokens;
  }

  /// Narrows `query` to what fits `filter`.
  Query filtered(Query query, SearchFilter filter) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    oneOf(all, Fields.KIND, filter.kinds());
    oneOf(all, Fields.STANCE, filter.stances());
    oneOf(all, Fields.TYPE, filter.types());
    oneOf(all, Fields.REVIEW, filter.reviews());
    filter.speaker().ifPresent(name -> must(all, Fields.SPEAKER, IndexedRecords.fold(name)));
    filter.actor().ifPresent(id -> must(all, Fields.ACTOR, id));
    filter.outlet().ifPresent(name -> must(all, Fields.OUTLET, IndexedRecords.fold(name)));
    filter.document().ifPresent(id -> must(all, Fields.DOCUMENT, id.toString()));
    filter.language().ifPresent(tag -> must(all, Fields.LANGUAGE, tag));
    if (!filter.published().isAll()) {
      all.add(
          LongPoint.newRangeQuery(
              Fields.PUBLISHED, first(filter.published()), last(filter.published())),
          Occur.FILTER);
    }
    if (!filter.happened().isAll()) {
      all.add(
          LongRange.newIntersectsQuery(
              Fields.HAPPENED,
              new long[] {first(filter.happened())},
              new long[] {last(filter.happened())}),
          Occur.FILTER);
    }
    if (!filter.includeNarrated()) {
      all.add(new TermQuery(new Term(Fields.NARRATED, "yes")), Occur.MUST_NOT);
    }
    return all.build();
  }

  private static void oneOf(BooleanQuery.Builder all, String field, Set<? extends Enum<?>> values) {
    if (!values.isEmpty()) {
      Collection<BytesRef> terms =
          values.stream().map(value -> new BytesRef(value.name())).toList();
      all.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
  }

  private static void must(BooleanQuery.Builder all, String field, String value) {
    all.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }

  private static Query keyword(String field, String value, float weight) {
    return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
  }

  private static long first(DateRange range) {
    return range.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
  }

  private static long last(DateRange range) {
    return range.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
  }
}
