package org.sayso.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;

/// Finds the subject of a verb by word order: before it, of the verb it is joined to, or of the one
/// above it; no parser.
final class ClauseSubjects {
  private static final int MAX_STEPS = 8;
  private static final int LONGEST_PARENTHESIS = 25;

  private static final Set<String> ATTACHING = Words.of("attaching");

  /// "reports of police killing": the police do it, not the reports.
  private static final Set<String> CASE_NOUNS = Words.of("case-nouns");

  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");

  /// Other verbs behind which a clause begins without "that": "police believe the brothers".
  private static final Set<String> CLAUSE_VERBS = Words.of("clause-verbs");

  private static final Set<String> RESPONSIBILITY = Words.of("responsibility");

  private static final Set<String> GENERIC_PEOPLE = Words.of("generic-people");

  private static final Set<String> VIOLENT_NOUNS = Words.of("violent-nouns");

  private static final Set<String> KIN = Words.of("kin");

  private static final Set<String> TIME_NOUNS = Words.of("time-nouns");

  private static final Set<String> TIMES = Words.of("times-of-day");

  private final SentenceView view;
  private final SubjectShapes shapes;

  ClauseSubjects(SentenceView view) {
    this.view = view;
    this.shapes = new SubjectShapes(view);
  }

  /// The subject of a verb, whether before it, of the verb it is joined to, or of the one above it.
  Optional<Phrase> of(VerbGroup group) {
    Optional<Phrase> nearest = subjectLeftOf(group.first() - 1, group, 0);
    boolean own =
        nearest
            .filter(phrase ->
                phrase.end() == group.first()
                    || isPeople(phrase)
                    || isViolence(phrase)
                    || view.is(phrase.head(), "he", "she", "they"))
            .filter(phrase -> !view.isPos(phrase.first() - 1, PartOfSpeech.ADP))
            .filter(phrase -> !isTime(view.token(phrase.head()).lower()))
            .isPresent();
    return own ? nearest : beforeRelative(group).or(() -> nearest);
  }

  private static boolean isTime(String noun) {
    return TIME_NOUNS.contains(noun) || TIMES.contains(noun);
  }

  /// "Five men whom the army killed on Thursday had been buried": whom a clause tells of that has a
  /// verb of its own.
  private Optional<Phrase> beforeRelative(VerbGroup group) {
    boolean verb = false;
    for (int i = group.first() - 1; i > view.first() && !view.is(i, ",", ";", ":"); i--) {
      verb |= view.isPos(i, PartOfSpeech.VERB);
      boolean that = view.is(i, "that");
      if (that && view.phraseEndingAt(i).filter(this::isPersonNoun).isEmpty()) {
        return Optional.empty();
      }
      if (that || view.is(i, "who", "whom")) {
        return verb ? view.phraseEndingAt(i).filter(this::isPeople) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// The word before adverbs, marks, and what stands between an auxiliary and its verb: "were
  /// themselves killed", "was on Monday shot".
  private int beforeAdded(int at) {
    int i = at;
    while (view.isPos(i, PartOfSpeech.ADV) && view.phraseAt(i).isEmpty()
        || view.is(i, "\"", "“", "”", "(", ")", "more")) {
      i--;
    }
    if (view.is(i, "himself", "herself", "themselves") && view.isPos(i - 1, PartOfSpeech.AUX)) {
      i -= 2;
    } else if (view.has(i)
        && isTime(view.token(i).lower())
        && view.is(i - 1, "last", "this")
        && (view.is(i - 2, "who", "which", "that")
            || view.phraseEndingAt(i - 1).filter(this::isPeople).isPresent())) {
      i -= 2;
    } else if (view.has(i) && TIME_NOUNS.contains(view.token(i).lower())) {
      int auxiliary = view.is(i - 1, "on") ? i - 2 : i - 1;
      boolean people = view.phraseEndingAt(i).filter(this::isPeople).isPresent();
      i = view.isPos(auxiliary, PartOfSpeech.AUX) ? auxiliary - 1 : people ? i - 1 : i;
    }
    return i;
  }

  private Optional<Phrase> subjectLeftOf(int at, VerbGroup group, int steps) {
    int i = beforeAdded(at);
    if (!view.has(i) || steps > MAX_STEPS) {
      return Optional.empty();
    }
    Optional<Integer> beforeDashes = shapes.beforeDashes(i);
    if (beforeDashes.isPresent()) {
      return subjectLeftOf(beforeDashes.get(), group, steps + 1);
    }
    Optional<Phrase> other =
        shapes.found(group).or(() -> shapes.ofCondition(at, group)).or(() -> shapes.actInTitle(at));
    if (other.isPresent()) {
      return other;
    }
    if (view.is(i, "who", "which", "that")) {
      return antecedent(i);
    }
    if (joinsGerunds(i, group)) {
      return subjectLeftOf(i - 2, group, steps + 1);
    }
    if (joinsVerb(i, group)) {
      boolean past = view.token(group.verb()).lower().endsWith("ed");
      return subjectOfVerbBefore(
          i, steps, view.is(i, "and", "but") && !group.infinitive() && (!group.bare() || past));
    }
    if (view.isTitle() && isInstrumentWord(i)) {
      return Optional.of(view.phraseAt(i).orElse(new Phrase(i, i + 1, i)));
    }
    if (view.is(i, ",")) {
      Optional<Phrase> joined = joinedInTitle(i, group, steps);
      return joined.isPresent() ? joined : beforeParenthesis(i, group, steps);
    }
    Optional<Phrase> phrase = view.phraseEndingAt(i + 1).map(this::ofAge);
    return phrase.isPresent()
        ? Optional.of(ofPhraseBefore(phrase.get(), group))
        : governed(i, steps);
  }

  /// Whom "who" stands for.
  private Optional<Phrase> antecedent(int relative) {
    boolean which = !view.is(relative, "who");
    return view.phraseEndingAt(view.is(relative - 1, ",") ? relative - 1 : relative)
        .map(phrase ->
            isPeople(phrase) && !(which && isWhenOrWhere(phrase)) || isViolence(phrase)
                ? phrase
                : climb(phrase));
  }

  /// "beating and killing".
  private boolean joinsGerunds(int and, VerbGroup group) {
    return view.is(and, "and", "or")
        && group.progressiveForm()
        && view.has(and - 1)
        && view.token(and - 1).lower().endsWith("ing");
  }

  private boolean joinsVerb(int i, VerbGroup group) {
    boolean charged =
        group.bare()
            && view.is(group.verb(), "charged", "accused", "suspected", "convicted", "sentenced");
    return view.is(i, "and", "or", "but", "then")
        || view.is(i, ",") && (charged || group.progressiveForm());
  }

  /// The phrase right before the verb, or what it belongs to.
  private Phrase ofPhraseBefore(Phrase phrase, VerbGroup group) {
    // "A doctor who examined five men killed near Corran said": the men were killed.
    boolean reducedPast = group.bare() && view.phraseStartingAt(group.verb() + 1).isEmpty();
    Optional<Phrase> whose = ofRelative(phrase);
    if (whose.isPresent() && !reducedPast) {
      return whose.get();
    }
    boolean reduced =
        group.bare() && isPeople(phrase) && (group.progressiveForm() || isOfKin(phrase));
    return reduced ? phrase : climb(phrase);
  }

  /// "the mother of a boy killed in Corran": the boy is killed.
  private boolean isOfKin(Phrase phrase) {
    return view.is(phrase.first() - 1, "of")
        && view.phraseEndingAt(phrase.first() - 1)
            .filter(kin -> KIN.contains(view.token(kin.head()).lower()))
            .isPresent();
  }

  /// "Tarn Brun" of "Tarn Brun, 31 was shot", where the comma behind the age is wanting; "a boy" of
  /// "a boy younger than 12 was shot".
  private Phrase ofAge(Phrase phrase) {
    if (view.is(phrase.first() - 1, "than") && view.is(phrase.first() - 2, "younger", "older")) {
      return view.phraseEndingAt(phrase.first() - 2).orElse(phrase);
    }
    boolean age =
        phrase.first() == phrase.head()
            && view.token(phrase.head()).text().matches("\\d{1,3}")
            && view.is(phrase.first() - 1, ",");
    return age
        ? view.phraseEndingAt(phrase.first() - 1)
            .filter(name -> view.isPos(name.head(), PartOfSpeech.PROPN))
            .orElse(phrase)
        : phrase;
  }

  /// "Gunmen" of "Gunmen who abducted the priest have released him", "reporters" of "reporters
  /// covering the march were beaten", where the phrase before the verb is the object of the clause
  /// between.
  private Optional<Phrase> ofRelative(Phrase before) {
    int verb = before.first() - 1;
    // "nurses who claim he assaulted them": a clause of its own.
    if (!isObject(before)) {
      return Optional.empty();
    }
    VerbGroup relative = view.verbGroup(verb);
    int who = relative.first() - 1;
    if (relative.progressiveForm() && relative.bare()) {
      return view.phraseEndingAt(relative.first()).filter(this::isPeople);
    }
    boolean takenHostage =
        before.first() == before.head() && view.is(before.head(), "hostage", "prisoner", "captive");
    return view.is(who, "who", "which") && (takenHostage || !relative.auxiliaryPassive())
        ? view.phraseEndingAt(view.is(who - 1, ",") ? who - 1 : who)
        : Optional.empty();
  }

  /// "farmers" of "farmers whom soldiers had taken away and later shot".
  Optional<Phrase> beforeWhom(int verb) {
    for (int i = verb - 1; i > view.first() && !view.is(i, ",", ";", "that", "who"); i--) {
      if (view.is(i, "whom")) {
        return view.phraseEndingAt(i).filter(this::isPeople);
      }
    }
    return Optional.empty();
  }

  /// "on March 2, which killed": not what "which" stands for.
  private boolean isWhenOrWhere(Phrase phrase) {
    return view.is(phrase.first() - 1, "on", "in", "at", "near", "outside");
  }

  /// "in a siege that killed three": the siege did.
  private boolean isViolence(Phrase phrase) {
    return VIOLENT_NOUNS.contains(view.token(phrase.head()).lower());
  }

  private boolean isPeople(Phrase phrase) {
    return view.isPos(phrase.head(), PartOfSpeech.PROPN)
        || NounTables.bundled().people(view.token(phrase.head()).lower()).isPresent();
  }

  private boolean isPersonNoun(Phrase phrase) {
    return NounTables.bundled()
        .people(view.token(phrase.head()).lower())
        .filter(noun -> noun.kind() == ParticipantKind.INDIVIDUAL)
        .isPresent();
  }

  private boolean isInstrumentWord(int i) {
    return NounTables.bundled().instrument(view.allTokens(), i, i + 1).isPresent();
  }

  /// "accused the army of killing", "was accused of killing", "after killing", "tried to kill".
  private Optional<Phrase> governed(int i, int steps) {
    if (view.isPos(i, PartOfSpeech.VERB)) {
      return subjectLeftOf(view.verbGroup(i).first() - 1, view.verbGroup(i), steps + 1);
    }
    if (view.isPos(i, PartOfSpeech.ADP, PartOfSpeech.SCONJ)) {
      // "convicted the general, Tarn Brun, of ordering": the name stands between two commas.
      Optional<Phrase> object = view.phraseEndingAt(view.is(i - 1, ",") ? i - 1 : i);
      Optional<Phrase> suspect = suspected(i - 1);
      if (suspect.isPresent()) {
        return suspect;
      }
      // "found guilty on Thursday of raping".
      if (view.is(i - 2, "on") && isTime(view.token(i - 1).lower())) {
        return subjectOfVerbBefore(i - 2, steps, false);
      }
      if (view.is(i, "about") && object.isPresent()) {
        return ownerOf(object.get());
      }
      boolean ofAnother = object.isPresent() && !isResponsibility(object.get());
      if (view.is(i, "of", "for", "with", "from") && ofAnother) {
        return accusedBy(object.get(), steps).or(() -> object.map(this::climb));
      }
      return subjectOfVerbBefore(i, steps, false);
    }
    return Optional.empty();
  }

  /// "Brun" of "mocked Brun's story about attacking somebody".
  private Optional<Phrase> ownerOf(Phrase owned) {
    int clitic = owned.first() - 1;
    return view.is(clitic, "'s", "’s", "'", "’") ? view.phraseEndingAt(clitic) : Optional.empty();
  }

  /// "the army" of "the army was accused by a committee of killing": the committee accuses.
  private Optional<Phrase> accusedBy(Phrase accuser, int steps) {
    int accused = accuser.first() - 2;
    return view.is(accuser.first() - 1, "by")
            && view.is(accused, "accused", "suspected", "charged", "convicted", "acquitted")
        ? subjectLeftOf(view.verbGroup(accused).first() - 1, view.verbGroup(accused), steps + 1)
        : Optional.empty();
  }

  /// "three men" of "arrested three men suspected of killing": they are, not who arrested them.
  private Optional<Phrase> suspected(int participle) {
    return view.is(participle, "suspected", "accused", "charged", "convicted", "wanted")
            && view.verbGroup(participle).bare()
        ? view.phraseEndingAt(participle).filter(this::isPeople)
        : Optional.empty();
  }

  /// "claimed responsibility for killing": whoever claims it did it.
  private boolean isResponsibility(Phrase phrase) {
    return RESPONSIBILITY.contains(view.token(phrase.head()).lower());
  }

  /// None where a verb of telling stands before a comma: "The committee reported raids on farms,
  /// killing three".
  ///
  /// @param finite whether the verb has an auxiliary of its own or a past form ("foiled a plot to
  ///   blow it up and arrested two"), so that it is joined to no infinitive
  private Optional<Phrase> subjectOfVerbBefore(int i, int steps, boolean finite) {
    for (int v = i - 1; v >= view.first(); v--) {
      if (view.is(i, ",") && REPORT_VERBS.contains(view.token(v).lower())) {
        return Optional.empty();
      }
      int at = v;
      boolean reduced =
          view.is(i, "before", "after", "while", "by")
              && view.token(v).lower().endsWith("ing")
              && view.phraseEndingAt(v).filter(this::isPeople).isPresent();
      boolean below =
          reduced
              || finite && view.verbGroup(v).infinitive()
              || view.phraseAt(v).filter(phrase -> phrase.head() > at).isPresent()
              || view.is(v, "using", "wielding", "wearing", "carrying", "including", "involving");
      if (view.isPos(v, PartOfSpeech.VERB) && !isBehindObject(v) && !below) {
        VerbGroup above = view.verbGroup(v);
        Optional<Phrase> act = shapes.actInTitle(v);
        return act.isPresent() ? act : subjectLeftOf(above.first() - 1, above, steps + 1);
      }
    }
    return Optional.empty();
  }

  /// "named" in "killed a woman named Rahel": says something of an object, is no verb of the
  /// clause. Behind "the ministry said rebels" a clause begins.
  private boolean isBehindObject(int verb) {
    return view.verbGroup(verb).bare()
        && view.phraseEndingAt(verb).filter(this::isObject).isPresent();
  }

  /// "Girl shot in the head, killed": a title joins its verbs by commas.
  private Optional<Phrase> joinedInTitle(int comma, VerbGroup group, int steps) {
    boolean only = IntStream.range(view.first(), comma).noneMatch(i -> view.is(i, ",", ";", ":"));
    return view.isTitleLike() && only && group.bare() && !group.progressiveForm()
        ? subjectOfVerbBefore(comma, steps, false)
        : Optional.empty();
  }

  private Optional<Phrase> beforeParenthesis(int comma, VerbGroup group, int steps) {
    for (int i = comma - 1; i >= Math.max(view.first(), comma - LONGEST_PARENTHESIS); i--) {
      if (view.is(i, ",")) {
        boolean age = view.isPos(i - 1, PartOfSpeech.NUM) && view.is(i - 2, ",");
        int opening = i;
        return subjectLeftOf(age ? i - 3 : i - 1, group, steps + 1)
            .flatMap(found ->
                isObject(found)
                    ? subjectOfVerb(found.first() - 1, steps)
                    : nameInApposition(found, opening, comma).or(() -> Optional.of(found)));
      }
    }
    return Optional.empty();
  }

  /// "Tarn Brun" of "its leader, Tarn Brun, was killed".
  private Optional<Phrase> nameInApposition(Phrase found, int opening, int closing) {
    boolean owned =
        view.is(found.first() - 1, "'s", "’s", "'", "’")
            || view.is(found.first(), "its", "their", "his", "her")
            || view.is(found.first(), "the")
                && !GENERIC_PEOPLE.contains(view.token(found.head()).lower());
    return owned && found.end() == opening && isPersonNoun(found)
        ? view.phraseStartingAt(opening + 1)
            .filter(name -> name.end() == closing && name.head() > name.first())
            .filter(name ->
                IntStream.range(name.first(), name.end())
                    .allMatch(i -> view.isPos(i, PartOfSpeech.PROPN)))
        : Optional.empty();
  }

  /// "18 people" of "killed 18 people, including two guards, and injured ten".
  boolean isObject(Phrase phrase) {
    int verb = phrase.first() - 1;
    return view.isPos(verb, PartOfSpeech.VERB)
        && !REPORT_VERBS.contains(view.token(verb).lower())
        && !CLAUSE_VERBS.contains(view.token(verb).lower());
  }

  private Optional<Phrase> subjectOfVerb(int verb, int steps) {
    VerbGroup above = view.verbGroup(verb);
    return subjectLeftOf(above.first() - 1, above, steps + 1);
  }

  /// From "the city" in "gunmen in the city" to "gunmen".
  private Phrase climb(Phrase from) {
    Phrase phrase = shapes.beforeListedPlaces(from).orElse(beforeCountry(from));
    for (int steps = 0; steps < MAX_STEPS; steps++) {
      int before = phrase.first() - 1;
      if (view.is(before, "'s", "’s", "'")) {
        return phrase;
      }
      if (view.is(before, "and") && !isPeople(phrase)) {
        Optional<Phrase> left =
            view.phraseEndingAt(before).filter(one -> isAttached(one.first() - 1));
        if (left.isEmpty() || isPeople(left.get())) {
          return phrase;
        }
        phrase = left.get();
        before = phrase.first() - 1;
      }
      if (!isAttached(before)) {
        return phrase;
      }
      Optional<Phrase> above = view.phraseEndingAt(before);
      boolean participle =
          view.isPos(before - 1, PartOfSpeech.VERB)
              || view.isPos(before - 1, PartOfSpeech.ADJ) && view.phraseAt(before - 1).isEmpty();
      if (above.isEmpty() && participle) {
        above = view.phraseEndingAt(before - 1);
      }
      if (above.isEmpty() || CASE_NOUNS.contains(view.token(above.get().head()).lower())) {
        return phrase;
      }
      phrase = above.get();
    }
    return phrase;
  }

  private boolean isAttached(int preposition) {
    return view.is(preposition, "including")
        || view.isPos(preposition, PartOfSpeech.ADP)
            && ATTACHING.contains(view.token(preposition).lower());
  }

  /// In a title, from "Tavara" in "mayor of Corran, Tavara stabbed" to "Corran".
  private Phrase beforeCountry(Phrase phrase) {
    boolean shortened = view.token(phrase.head()).text().endsWith(".");
    boolean named = (view.isTitle() || shortened) && view.isPos(phrase.head(), PartOfSpeech.PROPN);
    int comma = phrase.first() - 1;
    return named && view.is(comma, ",")
        ? view.phraseEndingAt(comma)
            .filter(left -> view.token(left.head()).isCapitalized())
            .filter(left -> view.is(left.first() - 1, "of", "in", "from", "near", "at"))
            .orElse(phrase)
        : phrase;
  }
}
