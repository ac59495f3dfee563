package org.sayso.eval.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the learned reading of incidents sees of a message: words with lemma and part of speech,
/// sentences, noun phrases, and what Sayso read there.
///
/// @param sentences in order, without gaps
/// @param tags what Sayso took words for
/// @param days words for a day, reckoned from the dateline
/// @param places words for a place that the gazetteer knows
/// @param acts what the reader's head of events tells
/// @param dateline the day of the report
/// @param origin the place of the dateline, capitals
record MucText(
    List<Word> words,
    List<Range> sentences,
    List<Phrase> phrases,
    List<Tag> tags,
    List<Days> days,
    List<Spot> places,
    List<Act> acts,
    Optional<LocalDate> dateline,
    Optional<String> origin) {
  /// A word in lower case.
  ///
  /// @param pos name of the part of speech
  record Word(String text, String lemma, String pos) {
    boolean is(String one) {
      return text.equals(one);
    }

    boolean isNoun() {
      return pos.equals("NOUN") || isName();
    }

    boolean isName() {
      return pos.equals("PROPN");
    }

    boolean isVerb() {
      return pos.equals("VERB");
    }
  }

  /// Words from `first` to before `end`.
  record Range(int first, int end) {
    boolean holds(int word) {
      return first <= word && word < end;
    }

    boolean meets(Range other) {
      return first < other.end && other.first < end;
    }
  }

  /// A noun phrase.
  record Phrase(int first, int end, int head) {}

  /// What Sayso took words for: a mention (`PERSON`, `WEAPON`) or a part in an event
  /// (`KILLING:TARGET`).
  record Tag(Range words, String what) {}

  /// A stretch of days.
  record Days(Range words, LocalDate begin, LocalDate end) {}

  /// A place in the key's form.
  record Spot(Range words, String form) {}

  /// Words that tell an act, and who and what is likely to take part in it.
  ///
  /// @param what the act's type
  /// @param happening a number that the acts of one happening share
  record Act(Range words, String what, int happening, List<Played> played) {
    Act {
      played = List.copyOf(played);
    }
  }

  /// A part that words may play in an act.
  ///
  /// @param part `WHO`, `WHOM`, `PLACE`, `DATE` or `MEANS`
  record Played(Range words, String part, double chance) {}

  MucText {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    phrases = List.copyOf(phrases);
    tags = List.copyOf(tags);
    days = List.copyOf(days);
    places = List.copyOf(places);
    acts = List.copyOf(acts);
  }

  /// The index of the sentence of a word.
  int sentenceOf(int word) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).first() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The words of a range in capitals.
  String capitals(int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean joined = i == first || words.get(i).text().startsWith("'");
      text.append(joined ? "" : " ").append(words.get(i).text());
    }
    return MucWords.upper(text.toString());
  }

  /// The lemma of a word, a mark where there is none.
  String lemma(int index) {
    return index >= 0 && index < words.size() ? words.get(index).lemma() : "#";
  }
}
