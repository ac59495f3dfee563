package org.sayso.corroboration;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.sayso.corroboration.event.Stems;
import org.sayso.corroboration.event.WordCounts;

/// The words of a question that carry meaning, each with what it tells: the rarer in news, the
/// more. Words are told by their place, as bits of a number.
final class Terms {
  private static final int MOST = 63;

  /// @param alike words that may stand for it, without itself
  private record Term(String word, List<String> alike, boolean isName, double weight) {
    boolean isIn(PlainText text) {
      return isName ? text.hasName(word) : text.hasForm(word);
    }

    Term within(PlainText text) {
      return new Term(word, alike.stream().filter(text::hasForm).toList(), isName, weight);
    }
  }

  /// Which words a text has.
  ///
  /// @param same as they are
  /// @param alike as they are, or others for them
  record Hits(long same, long alike) {}

  private final List<Term> terms;

  /// The words in the order of the question.
  Terms(Question question) {
    this(question.terms().stream().limit(MOST).map(word -> term(question, word)).toList());
  }

  private Terms(List<Term> terms) {
    this.terms = terms;
  }

  private static Term term(Question question, String word) {
    boolean name = Names.isName(word);
    List<String> alike =
        name ? List.of() : question.deeds().contains(word) ? Alike.deeds(word) : Alike.things(word);
    return new Term(
        word,
        alike.stream().filter(other -> !other.equals(word)).distinct().toList(),
        name,
        WordCounts.bundled().weight(Stems.of(word.toLowerCase(Locale.ROOT))));
  }

  /// The same words, each with those only that stand for it in `text`: quicker where parts of the
  /// text are looked at.
  Terms within(PlainText text) {
    return new Terms(terms.stream().map(term -> term.within(text)).toList());
  }

  Hits in(PlainText text) {
    long same = 0;
    long alike = 0;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      boolean own = term.isIn(text);
      same |= own ? 1L << i : 0;
      alike |= own || text.hasFormOf(term.alike()) ? 1L << i : 0;
    }
    return new Hits(same, alike);
  }

  /// All words.
  long all() {
    return (1L << terms.size()) - 1;
  }

  /// The words of names.
  long names() {
    long names = 0;
    for (int i = 0; i < terms.size(); i++) {
      names |= terms.get(i).isName() ? 1L << i : 0;
    }
    return names;
  }

  /// Those of the words that are in `words`.
  long of(Collection<String> words) {
    long found = 0;
    for (int i = 0; i < terms.size(); i++) {
      found |= words.contains(terms.get(i).word()) ? 1L << i : 0;
    }
    return found;
  }

  /// Share of what the words `of` tell that the words `some` among them tell, 0–1; 0 of none.
  double share(long some, long of) {
    double all = weight(of);
    return all == 0 ? 0 : weight(some & of) / all;
  }

  private double weight(long words) {
    double weight = 0;
    for (int i = 0; i < terms.size(); i++) {
      weight += (words >> i & 1) == 1 ? terms.get(i).weight() : 0;
    }
    return weight;
  }
}
