package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Finds subjects, objects and prepositional phrases by word order; no parser.
final class ClauseRoles {
  private static final Set<String> BEFORE_AMOUNT = Words.of("before-amount");

  private static final Set<String> PLURALS = Words.of("plurals-without-s");

  /// Behind these no object of the verb before them stands, though the tagger takes them for
  /// adverbs.
  private static final String[] NO_LEAD = {
    "when", "where", "while", "why", "how", "inside", "outside", "near", "nearby"
  };

  private final SentenceView view;
  private final SubjectShapes shapes;
  private final ClauseSubjects subjects;

  ClauseRoles(SentenceView view) {
    this.view = view;
    this.shapes = new SubjectShapes(view);
    this.subjects = new ClauseSubjects(view);
  }

  /// The subject of a verb, whether before it, of the verb it is joined to, or of the one above it.
  Optional<Phrase> subject(VerbGroup group) {
    return subjects.of(group);
  }

  /// "farmers" of "farmers whom soldiers had taken away and later shot".
  Optional<Phrase> beforeWhom(int verb) {
    return subjects.beforeWhom(verb);
  }

  /// Where the object of a verb may begin: behind adverbs and the words before an amount.
  Optional<Phrase> objectAt(int afterVerb) {
    Optional<Phrase> swallowing =
        view.phraseAt(afterVerb)
            .filter(phrase -> phrase.first() == afterVerb - 1 && phrase.head() >= afterVerb);
    if (swallowing.isPresent() && TriggerFinder.leadsItsObject(view, afterVerb - 1)) {
      return Optional.of(new Phrase(afterVerb, swallowing.get().end(), swallowing.get().head()));
    }
    int i = afterVerb;
    while (view.has(i)
        && view.phraseStartingAt(i).isEmpty()
        && (view.isPos(i, PartOfSpeech.ADV) && !view.is(i, NO_LEAD)
            || BEFORE_AMOUNT.contains(view.token(i).lower()) && leadsToAmount(i))) {
      i++;
    }
    return view.phraseStartingAt(i).map(this::withWhatItOwns).or(pronounAt(afterVerb));
  }

  /// "Hale's brother" of "killed Hale's brother": he was killed, not Hale.
  private Phrase withWhatItOwns(Phrase phrase) {
    Phrase owner = phrase;
    while (view.is(owner.end(), "'s", "’s", "'", "’")) {
      Optional<Phrase> owned = view.phraseStartingAt(owner.end() + 1);
      if (owned.isEmpty()) {
        return owner;
      }
      owner = new Phrase(owner.first(), owned.get().end(), owned.get().head());
    }
    return owner;
  }

  /// "shot and killed her in Corran", "injured several more", "beat some of them", where the tagger
  /// saw no noun.
  private java.util.function.Supplier<Optional<Phrase>> pronounAt(int i) {
    return () ->
        view.is(i, "some", "many", "most", "several", "all", "one")
                && view.is(i + 1, "of")
                && view.is(i + 2, "them")
                && view.phraseAt(i).isEmpty()
            ? Optional.of(new Phrase(i, i + 3, i + 2))
            : bareAt(i);
  }

  private Optional<Phrase> bareAt(int i) {
    return view.is(i, "him", "her", "them", "several", "dozens", "others", "many", "scores")
            && view.phraseAt(i).isEmpty()
        ? Optional.of(new Phrase(i, i + 1, i))
        : Optional.empty();
  }

  private boolean leadsToAmount(int from) {
    for (int i = from; i < Math.min(view.end(), from + 4); i++) {
      if (view.isPos(i, PartOfSpeech.NUM)) {
        return true;
      }
      if (!BEFORE_AMOUNT.contains(view.token(i).lower())
          && !view.is(
              i,
              "dozen",
              "a",
              "dozens",
              "hundreds",
              "scores",
              "thousands",
              "half",
              "couple",
              "hundred")) {
        return false;
      }
      if (view.is(i, "dozen", "dozens", "hundreds", "scores", "thousands", "hundred", "couple")) {
        return true;
      }
    }
    return false;
  }

  /// The phrase and what is joined to it by commas and "and".
  List<Phrase> joined(Phrase start) {
    List<Phrase> all = new ArrayList<>();
    all.add(start);
    List<Phrase> pending = new ArrayList<>();
    Phrase last = start;
    while (true) {
      int i = last.end();
      boolean comma = view.is(i, ",");
      i += comma ? 1 : 0;
      boolean and = view.is(i, "and", "or", "&") || view.is(i, "as") && view.is(i + 1, "well");
      i += and ? (view.is(i, "as") ? 3 : 1) : 0;
      Optional<Phrase> next = comma || and ? objectAt(i) : Optional.empty();
      if (next.isEmpty()
          || isSubjectOfNextClause(next.get())
          || isApposition(all.getLast(), next.get(), and)) {
        return all;
      }
      pending.add(next.get());
      last = next.get();
      if (and) {
        all.addAll(pending);
        pending.clear();
      }
    }
  }

  private boolean isApposition(Phrase name, Phrase next, boolean and) {
    boolean listed = view.isPos(next.head(), PartOfSpeech.PROPN) && shapes.isListed(next);
    boolean named = !and && view.isPos(name.head(), PartOfSpeech.PROPN) && !listed;
    boolean bareRole =
        view.isPos(next.head(), PartOfSpeech.NOUN)
            && !view.isPos(next.first(), PartOfSpeech.NUM)
            && !view.token(next.head()).lower().endsWith("s")
            && !PLURALS.contains(view.token(next.head()).lower());
    return named && (view.isPos(next.first(), PartOfSpeech.DET) || bareRole);
  }

  private boolean isSubjectOfNextClause(Phrase phrase) {
    int i = phrase.end();
    while (view.isPos(i, PartOfSpeech.ADV)) {
      i++;
    }
    return view.isPos(i, PartOfSpeech.AUX)
        || view.isPos(i, PartOfSpeech.VERB) && !view.token(i).lower().endsWith("ing")
        || view.is(i, "injured", "wounded", "killed", "dead", "missing", "hurt", "who");
  }

  /// The phrases joined to the left: "soldiers, guards and police" from "police".
  List<Phrase> joinedLeft(Phrase last) {
    List<Phrase> all = new ArrayList<>(List.of(last));
    int before = last.first() - 1;
    before = skipBeforeAmount(before);
    if (!view.is(before, "and")) {
      return all;
    }
    int end = view.is(before - 1, ",") ? shapes.beforeRelative(before - 1) : before;
    Optional<Phrase> left = view.phraseEndingAt(end);
    while (left.isPresent()
        && !isAfterPreposition(left.get())
        && !isOfState(left.get())
        && !isDoneTo(left.get())) {
      all.addFirst(left.get());
      int comma = skipBeforeAmount(left.get().first() - 1);
      left = view.is(comma, ",") ? view.phraseEndingAt(comma) : Optional.empty();
    }
    return all;
  }

  /// "The front killed two guards and gunmen killed a judge": to the guards something was done.
  private boolean isDoneTo(Phrase phrase) {
    int verb = phrase.first() - 1;
    return subjects.isObject(phrase)
        && !view.token(verb).lower().endsWith("ing")
        && view.phraseEndingAt(verb).isPresent();
  }

  /// "1 dead" of "leaving 1 dead and four injured": told of by its own word.
  private boolean isOfState(Phrase phrase) {
    return view.is(phrase.head(), "dead", "injured", "wounded", "hurt", "missing", "killed");
  }

  private int skipBeforeAmount(int from) {
    int i = from;
    while (view.has(i)
        && !view.is(i, "of", "to")
        && BEFORE_AMOUNT.contains(view.token(i).lower())) {
      i--;
    }
    return i;
  }

  private boolean isAfterPreposition(Phrase phrase) {
    return view.isPos(phrase.first() - 1, PartOfSpeech.ADP);
  }

  /// As [#behind], but no further than the next verb or comma.
  List<Phrase> closelyBehind(Set<String> prepositions, int from, int limit) {
    int end = from;
    while (end < limit && !view.isPos(end, PartOfSpeech.VERB) && !view.is(end, ",", "to")) {
      end++;
    }
    return behind(prepositions, from, end);
  }

  /// The phrases behind one of `prepositions` between `from` and `limit`, with what is joined to
  /// them.
  List<Phrase> behind(Set<String> prepositions, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (view.has(i) && prepositions.contains(view.token(i).lower())) {
        Optional<Phrase> phrase = objectAt(i + 1);
        if (phrase.isPresent()) {
          return joined(phrase.get());
        }
      }
    }
    return List.of();
  }
}
