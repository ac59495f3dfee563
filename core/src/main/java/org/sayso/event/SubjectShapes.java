package org.sayso.event;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Shapes of a clause in which the subject of a verb is not what stands nearest before it.
final class SubjectShapes {
  private static final int LONGEST_INSERTION = 25;
  private static final int LONGEST_RELATIVE = 12;
  private static final Set<String> FINDING =
      Set.of("found", "discovered", "located", "finds", "finding", "find");
  private static final Set<String> STATES =
      Set.of("suffering", "bleeding", "lying", "dying", "with");
  private static final String[] CONDITIONS = {"if", "once", "when", "unless"};
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private final SentenceView view;

  SubjectShapes(SentenceView view) {
    this.view = view;
  }

  private boolean isDash(int i) {
    return view.has(i) && DASHES.contains(view.token(i).text());
  }

  /// The word before the insertion that the dash at `closing` ends: "Forces" of "Forces - led by
  /// Brun - arrested".
  Optional<Integer> beforeDashes(int closing) {
    if (!isDash(closing)) {
      return Optional.empty();
    }
    for (int i = closing - 1; i >= Math.max(view.first(), closing - LONGEST_INSERTION); i--) {
      if (isDash(i)) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  /// "a man" of "should execute a man if convicted of killing": whom the clause above is about.
  Optional<Phrase> ofCondition(int conjunction, VerbGroup group) {
    boolean shortened = group.bare() && !group.progressiveForm() && !group.infinitive();
    return shortened && view.is(conjunction, CONDITIONS)
        ? view.phraseEndingAt(conjunction)
            .filter(phrase -> view.isPos(phrase.first() - 1, PartOfSpeech.VERB))
            .filter(phrase -> view.phraseStartingAt(group.verb() + 1).isEmpty())
        : Optional.empty();
  }

  /// "shooting" of "Selm shooting wounds four": in a title the act before a verb does it, not the
  /// place before that.
  Optional<Phrase> actInTitle(int i) {
    return view.isTitleLike()
            && view.is(i, "shooting", "stabbing", "bombing", "blast", "explosion", "attack", "raid")
            && view.isPos(i - 1, PartOfSpeech.PROPN)
        ? Optional.of(new Phrase(i, i + 1, i))
        : Optional.empty();
  }

  /// "Tarn Brun" of "officers found Tarn Brun, 20, suffering from": who is found suffers.
  Optional<Phrase> found(VerbGroup group) {
    if (!STATES.contains(view.token(group.verb()).lower())) {
      return Optional.empty();
    }
    for (int i = group.first() - 1; i >= view.first(); i--) {
      boolean finds = FINDING.contains(view.token(i).lower());
      if (finds && !view.verbGroup(i).auxiliaryPassive()) {
        return view.phraseStartingAt(i + 1);
      }
      if (finds || view.isPos(i, PartOfSpeech.AUX) || view.is(i, ";", "who")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The end of the phrase of which a relative clause tells that ends at `comma`: "the Guard, who
  /// hold the north,".
  int beforeRelative(int comma) {
    for (int i = comma - 1; i > Math.max(view.first(), comma - LONGEST_RELATIVE); i--) {
      if (view.is(i, ",")) {
        return comma;
      }
      if (view.is(i, "who", "which") && view.is(i - 1, ",")) {
        return i - 1;
      }
    }
    return comma;
  }

  /// "committees" of "committees in Selm, Corran, and Karst North": the last of three places does
  /// nothing that the others do not.
  Optional<Phrase> beforeListedPlaces(Phrase last) {
    int and = last.first() - 1;
    if (!view.is(and, "and") || !isName(last) || !view.is(and - 1, ",")) {
      return Optional.empty();
    }
    Optional<Phrase> left = view.phraseEndingAt(and - 1).filter(this::isName);
    int members = 0;
    while (left.isPresent()) {
      members++;
      int before = left.get().first() - 1;
      if (members > 1 && view.is(before, "in", "across", "from", "near", "at")) {
        return view.phraseEndingAt(before);
      }
      left =
          view.is(before, ",")
              ? view.phraseEndingAt(before).filter(this::isName)
              : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isName(Phrase phrase) {
    return view.isPos(phrase.head(), PartOfSpeech.PROPN)
        && !view.isPos(phrase.first(), PartOfSpeech.DET);
  }

  /// "the Guard" of "the Front, the Guard, clansmen, and soldiers": "and" closes the list.
  boolean isListed(Phrase member) {
    Optional<Phrase> next = Optional.of(member);
    boolean more = false;
    while (next.isPresent() && view.is(next.get().end(), ",")) {
      int i = next.get().end() + 1;
      if (view.is(i, "and", "or")) {
        return view.phraseStartingAt(i + 1).isPresent();
      }
      next = view.phraseStartingAt(i);
      more = true;
    }
    return more && next.filter(last -> view.is(last.end(), "and")).isPresent();
  }
}
