package org.sayso.claim;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Finds the words for the speaker before or after a cue.
final class SubjectFinder {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private static final WordFile FILE = WordFile.load("speakers.txt");
  private static final Set<String> MUTE = Words.set(FILE, "mute");
  private static final Set<String> MUTE_ENDINGS = Words.set(FILE, "mute-endings");
  private static final Set<String> SPEAKING = Words.set(FILE, "speaking");

  private final Passage passage;
  private final Phrases phrases;
  private final VerbGroups verbs;

  SubjectFinder(Passage passage) {
    this.passage = passage;
    this.phrases = new Phrases(passage);
    this.verbs = new VerbGroups(passage);
  }

  /// The subject that ends right before token `before`.
  Optional<Subject> endingBefore(int before, TokenRange region) {
    int last = before - 1;
    int limit = region.first();
    if (last < limit) {
      return Optional.empty();
    }
    if (isRelative(last, limit)) {
      return Optional.of(relative(last, limit));
    }
    if (passage.is(last, ",") || isDash(last)) {
      return interrupted(last, limit);
    }
    int beforeTime = beforeTime(last, limit);
    if (beforeTime < last && beforeTime >= limit) {
      boolean parted = beforeTime > limit && passage.pos(beforeTime) == PartOfSpeech.AUX;
      return endingBefore(parted ? beforeTime : beforeTime + 1, region);
    }
    Optional<TokenRange> phrase = phrases.endingAt(last, limit);
    Optional<Subject> outer = phrase.flatMap(range -> aroundRelative(range, limit));
    return outer.isPresent() ? outer : phrase.filter(this::isSpeakable).map(Subject::of);
  }

  /// "a doctor who examined the bodies said": the phrase right before the verb is inside a relative
  /// clause, and who speaks stands before that clause.
  private Optional<Subject> aroundRelative(TokenRange phrase, int limit) {
    if (phrases.isClauseStart(phrase.first(), limit)) {
      return Optional.empty();
    }
    int verbsBetween = 0;
    for (int i = phrase.first() - 1; i > limit; i--) {
      if (passage.pos(i) == PartOfSpeech.PUNCT && !passage.is(i, "-")) {
        return Optional.empty();
      }
      boolean relative = passage.isOneOf(i, Set.of("who", "that", "which"));
      if (relative && verbsBetween > 0) {
        return isRelative(i, limit) && isDirectlyVerbal(i + 1)
            ? phrases
                .endingAt(i - 1, limit)
                .filter(this::isSpeakable)
                .map(head -> new Subject(new TokenRange(head.first(), phrase.end()), head))
            : Optional.empty();
      }
      verbsBetween += passage.token(i).isVerbal() ? 1 : 0;
    }
    return Optional.empty();
  }

  private boolean isDirectlyVerbal(int i) {
    int at = passage.pos(i) == PartOfSpeech.ADV ? i + 1 : i;
    return passage.token(at).isVerbal();
  }

  /// The subject that follows a cue: "…," said the minister, who ….
  Optional<Subject> startingAt(int first, int limit) {
    return phrases
        .startingAt(first, limit)
        .filter(this::isSpeakable)
        .map(range -> new Subject(withApposition(range, limit), range));
  }

  boolean isSpeakable(TokenRange range) {
    int head = range.end() - 1;
    if (range.size() == 1 && (passage.pos(head) == PartOfSpeech.NUM || phrases.isTime(head))) {
      return false;
    }
    TokenRange base = phrases.startingAt(range.first(), range.end(), false).orElse(range);
    return !passage.isOneOf(
            range.first(), Set.of("no", "nobody", "none", "there", "what", "nothing", "neither"))
        && !phrases.isTime(head)
        && !(isMute(base.end() - 1) && (isMute(head) || !isJoined(range)));
  }

  private boolean isJoined(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (passage.pos(i) == PartOfSpeech.CCONJ) {
        return true;
      }
    }
    return false;
  }

  /// "the dead", "a holiday", "40 percent": what cannot speak. A capitalised word may be a name.
  boolean isMute(int head) {
    String word = passage.lower(head);
    boolean name = head > 0 && passage.token(head).isCapitalized() && passage.isRead(head - 1);
    return !name
        && (MUTE.contains(word)
            || MUTE.contains(passage.lemma(head))
            || (!SPEAKING.contains(passage.lemma(head))
                && MUTE_ENDINGS.stream().anyMatch(passage.lemma(head)::endsWith)));
  }

  /// "The mayor on Tuesday suggested", "police over the weekend said", "the front has in the past
  /// admitted": the token before the words for the time.
  private int beforeTime(int last, int limit) {
    if (last - 3 >= limit
        && passage.is(last, "past")
        && passage.is(last - 1, "the")
        && passage.is(last - 2, "in")) {
      return last - 3;
    }
    if (!phrases.isTime(last)) {
      return last;
    }
    int i = last;
    while (i > limit
        && (phrases.isTime(i)
            || passage.isOneOf(i, Set.of("the", "last", "late", "early", "this")))) {
      i--;
    }
    return i > limit && passage.isOneOf(i, Set.of("on", "over", "in", "during", "at", "by"))
        ? i - 1
        : i;
  }

  private boolean isDash(int i) {
    return passage.isOneOf(i, Set.of("—", "–", "--"));
  }

  private boolean isRelative(int i, int limit) {
    if (!passage.isOneOf(i, RELATIVES) || i <= limit) {
      return false;
    }
    int before = passage.is(i - 1, ",") ? i - 2 : i - 1;
    return before >= limit
        && phrases.isEnd(before)
        && (!passage.is(i, "that") || passage.token(before).isNominal());
  }

  private Subject relative(int pronoun, int limit) {
    TokenRange words = new TokenRange(pronoun, pronoun + 1);
    int before = passage.is(pronoun - 1, ",") ? pronoun - 2 : pronoun - 1;
    TokenRange near = phrases.endingAt(before, limit).orElse(words);
    boolean age = near.size() == 1 && passage.pos(near.first()) == PartOfSpeech.NUM;
    boolean aged = age && passage.is(near.first() - 1, ",") && near.first() - 2 >= limit;
    return new Subject(words, aged ? phrases.endingAt(near.first() - 2, limit).orElse(near) : near);
  }

  /// "X, the head of Y, who …, said": the phrase before the interruption, with the interruption.
  private Optional<Subject> interrupted(int comma, int limit) {
    for (int k = comma - 1; k > limit; k--) {
      if (passage.isBorder(k) || passage.is(k, ";")) {
        return Optional.empty();
      }
      boolean opens = isDash(comma) ? isDash(k) : passage.is(k, ",");
      if (opens && k + 1 < comma && phrases.isEnd(k - 1) && isInterruption(k + 1, comma)) {
        return withInterruption(k, comma, limit);
      }
    }
    return Optional.empty();
  }

  private Optional<Subject> withInterruption(int opening, int closing, int limit) {
    return phrases
        .endingAt(opening - 1, limit)
        .map(head -> outermost(head, limit))
        .filter(this::isSpeakable)
        .map(head -> new Subject(subjectWords(head, opening, closing), head));
  }

  private TokenRange subjectWords(TokenRange head, int opening, int closing) {
    boolean adverbial =
        passage.pos(opening + 1) == PartOfSpeech.ADP
            || passage.pos(opening + 1) == PartOfSpeech.ADV
            || passage.isOneOf(
                opening + 1, Set.of("in", "on", "at", "after", "when", "while", "during"));
    return adverbial && !passage.is(opening + 1, "of")
        ? new TokenRange(head.first(), opening)
        : new TokenRange(head.first(), closing + 1);
  }

  /// Steps out of a chain of appositions: "John Smith, 42, a farmer, said".
  private TokenRange outermost(TokenRange head, int limit) {
    TokenRange outer = head;
    while (outer.first() - 2 >= limit
        && passage.is(outer.first() - 1, ",")
        && phrases.isEnd(outer.first() - 2)) {
      Optional<TokenRange> before = phrases.endingAt(outer.first() - 2, limit);
      if (before.isEmpty()
          || phrases.isTime(before.get().end() - 1)
          || !phrases.isClauseStart(before.get().first(), limit)
          || !passage.token(before.get().end() - 1).isNominal()) {
        return outer;
      }
      outer = before.get();
    }
    return outer;
  }

  private boolean isInterruption(int first, int end) {
    if (passage.isOneOf(first, Set.of("who", "which", "whose", "whom", "where"))) {
      return true;
    }
    if (passage.isOneOf(first, Set.of("but", "and", "or", "that"))) {
      return false;
    }
    boolean subordinate =
        passage.isOneOf(first, Set.of("when", "while", "after", "before", "as", "if"));
    for (int i = first; i < end && !subordinate; i++) {
      boolean participle = passage.pos(i) == PartOfSpeech.VERB && i == first;
      if (verbs.isFinite(i, new TokenRange(first, end)) && !participle && !isReduced(i, first)) {
        return false;
      }
    }
    return true;
  }

  /// "a movement based in Karst": a participle after its noun is no finite verb.
  private boolean isReduced(int i, int first) {
    return i > first
        && passage.pos(i) == PartOfSpeech.VERB
        && (passage.lower(i).endsWith("ed") || passage.lower(i).endsWith("n"))
        && i + 1 < passage.size()
        && (passage.pos(i + 1) == PartOfSpeech.ADP || passage.token(i + 1).isNominal());
  }

  /// The phrase with ", the head of Y" and the like after it.
  private TokenRange withApposition(TokenRange range, int limit) {
    int end = range.end();
    while (end + 1 < limit && passage.is(end, ",")) {
      int next = appositionEnd(end + 1, limit);
      if (next <= end + 1) {
        break;
      }
      end = next;
    }
    return new TokenRange(range.first(), end);
  }

  private int clauseEnd(int first, int limit) {
    int i = first;
    while (i < limit && !passage.is(i, ",") && !passage.is(i, ".") && !passage.isBorder(i)) {
      i++;
    }
    return i;
  }

  private int appositionEnd(int first, int limit) {
    if (passage.isOneOf(first, Set.of("who", "which", "whose"))) {
      return clauseEnd(first, limit);
    }
    boolean begins =
        switch (passage.pos(first)) {
          case DET, NOUN, NUM, ADJ, PROPN -> true;
          case ADP, ADV, AUX, CCONJ, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
        };
    if (!begins || phrases.isTime(first)) {
      return first;
    }
    int phrase = phrases.startingAt(first, limit).map(TokenRange::end).orElse(first);
    int end =
        phrase > first && passage.isOneOf(phrase, Set.of("who", "which", "whose", "that"))
            ? clauseEnd(phrase, limit)
            : phrase;
    boolean closed = end >= limit || passage.pos(end) == PartOfSpeech.PUNCT;
    return closed ? end : first;
  }
}
