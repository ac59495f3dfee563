package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.text.TextSpan;

/// Reads how many take part in a protest or a riot, which those who call it and the police always
/// tell otherwise: "8,000 people took part, organisers said. The police put the number at 2,500."
///
/// The number stands at the participants' row; a count that is told without the act is a row of its
/// own, of its speaker.
final class CrowdRules {
  private static final By BY_TAKING_PART = By.rule("event/crowd-taking-part", 1, 0.75);
  private static final By BY_ESTIMATE = By.rule("event/crowd-estimate", 1, 0.7);

  private static final Set<EventType> CROWDS = EnumSet.of(EventType.PROTEST, EventType.RIOT);

  private static final Set<String> PROTESTS = Words.of("protest-nouns");
  private static final Set<String> TAKING_PART = Words.of("taking-part");
  private static final Set<String> COMING = Words.of("coming-together");
  private static final Set<String> DRAWING = Words.of("drawing-people");
  private static final Set<String> CROWD_NOUNS = Words.of("crowd-nouns");
  private static final Set<String> MARCHERS = Words.of("marchers");
  private static final Set<String> COUNTS = Words.of("counts");
  private static final Set<String> ESTIMATING = Words.of("estimating");
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");
  private static final Set<String> ELECTIONS = Words.of("elections");

  /// So far behind the noun for it the number of a crowd may stand: "the turnout, by its own count,
  /// was".
  private static final int NEAR = 7;

  /// So many sentences back "the number" may mean a crowd that was counted there.
  private static final int REACH = 2;

  private final Reading reading;
  private final List<Happening> happenings;
  private final Amounts amounts;
  private final List<Found> found;

  /// A count of a crowd.
  ///
  /// @param back whether it may be of a protest that was told before: "took part", "the number";
  ///   those who "gathered" may be others
  private record Found(SentenceView view, TextSpan words, NewsNumber number, By by, boolean back) {}

  CrowdRules(Reading reading, List<Happening> happenings) {
    this.reading = reading;
    this.happenings = List.copyOf(happenings);
    this.amounts = new Amounts(reading);
    this.found = happenings.stream().anyMatch(CrowdRules::isOfCrowd) ? found() : List.of();
  }

  /// Who takes part in `happening`, with their number where it is told.
  ///
  /// @param told the participants that its tellings give
  List<Participant> of(Happening happening, List<Participant> told) {
    if (!isOfCrowd(happening)) {
      return told;
    }
    List<Participant> all = new ArrayList<>();
    told.forEach(one -> all.add(counted(one).map(one::numbering).orElse(one)));
    for (Found one : found) {
      boolean known =
          all.stream()
              .anyMatch(row ->
                  row.number().isPresent() && row.row().words().span().overlaps(one.words()));
      if (!known && story(one).filter(happening::equals).isPresent()) {
        all.add(row(one));
      }
    }
    return all;
  }

  private static boolean isOfCrowd(Happening happening) {
    return CROWDS.contains(happening.type()) && happening.counts();
  }

  /// "Some 300 students": the number beside those who do it.
  private Optional<NewsNumber> counted(Participant one) {
    boolean many = one.role() == Role.INITIATOR && one.kind() == ParticipantKind.INDIVIDUAL;
    TextSpan span = one.row().words().span();
    int first = reading.text().tokenAt(span.begin());
    int end = reading.text().tokenAt(span.end() - 1) + 1;
    return many
        ? amounts
            .stated(new Phrase(first, end, end - 1))
            .map(Amounts.Stated::number)
            .filter(CrowdRules::isSeveral)
        : Optional.empty();
  }

  private static boolean isSeveral(NewsNumber number) {
    return number.qualifier() == Qualifier.WORD || number.low().orElse(number.high().orElse(0)) > 1;
  }

  private Participant row(Found one) {
    return new Participant(
            reading.row(one.words(), one.by()),
            reading.text().words(one.words()),
            Optional.empty(),
            ParticipantKind.INDIVIDUAL,
            Role.INITIATOR,
            Involvement.CARRIED_OUT,
            Blame.REPORTED_AS_FACT,
            CivilianStatus.NOT_STATED)
        .numbering(one.number());
  }

  /// Of which happening a count is: of the protest that its sentence tells, else of the only one of
  /// the text or the one told just before; of a riot where no protest is told.
  private Optional<Happening> story(Found one) {
    int at = one.view().sentence().index();
    Optional<Happening> here = last(EventType.PROTEST, at, 0).or(() -> last(EventType.RIOT, at, 0));
    return here.isPresent() || !one.back()
        ? here
        : only(EventType.PROTEST)
            .or(() -> last(EventType.PROTEST, at, REACH))
            .or(() -> only(EventType.RIOT))
            .or(() -> last(EventType.RIOT, at, REACH));
  }

  private Optional<Happening> last(EventType type, int sentence, int reach) {
    return of(type).stream()
        .filter(one ->
            one.drafts().stream()
                .anyMatch(
                    draft -> draft.sentence() <= sentence && sentence - draft.sentence() <= reach))
        .reduce((one, other) -> other);
  }

  private Optional<Happening> only(EventType type) {
    List<Happening> all = of(type);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private List<Happening> of(EventType type) {
    return happenings.stream().filter(one -> one.type() == type && one.counts()).toList();
  }

  private List<Found> found() {
    List<Found> all = new ArrayList<>();
    for (SentenceView view : reading.sentences()) {
      for (int i = view.first(); i < view.end() && !view.isTitleLike(); i++) {
        at(view, i, all)
            .filter(one -> all.stream().noneMatch(had -> had.words().overlaps(one.words())))
            .ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  private Optional<Found> at(SentenceView view, int i, List<Found> before) {
    return takingPart(view, i).or(() -> drawn(view, i)).or(() -> estimated(view, i, before));
  }

  /// "8,000 people took part in it", "About 2,000 gathered for the rally".
  private Optional<Found> takingPart(SentenceView view, int i) {
    boolean part = view.is(i, "took", "taken", "take", "taking") && view.is(i + 1, "part");
    String word = view.token(i).lower();
    boolean sure = part || TAKING_PART.contains(word);
    boolean coming = COMING.contains(word) && tellsProtest(view);
    if (!sure && !coming || !ToldAsDone.isDone(view, view.verbGroup(i))) {
      return Optional.empty();
    }
    int behind = part ? i + 2 : i + 1;
    return isInProtest(view, behind, sure)
        ? new ClauseRoles(view)
            .subject(view.verbGroup(i))
            .flatMap(phrase -> people(view, phrase, sure))
        : Optional.empty();
  }

  /// Whether what is taken part in is a protest, or is not said: "in it", "in the march"; not "in
  /// the vote".
  private boolean isInProtest(SentenceView view, int at, boolean sure) {
    boolean in = view.is(at, "in");
    Optional<Phrase> what = new ClauseRoles(view).objectAt(in ? at + 1 : at);
    return what.isEmpty() || !in && view.isPos(at, PartOfSpeech.ADP)
        ? true
        : isProtest(view, what.get())
            || in && !sure
            || reading.isHead(DateMention.class, what.get());
  }

  private static boolean isProtest(SentenceView view, Phrase phrase) {
    return view.is(phrase.head(), "it", "them", "this", "which")
        || PROTESTS.contains(view.token(phrase.head()).lower());
  }

  private static boolean tellsProtest(SentenceView view) {
    return view.tokens().stream().anyMatch(token -> PROTESTS.contains(token.lower()));
  }

  /// "The rally drew 5,000 people", "attended by hundreds".
  private Optional<Found> drawn(SentenceView view, int i) {
    boolean by = view.is(i, "attended", "joined") && view.is(i + 1, "by") && tellsProtest(view);
    boolean drew = DRAWING.contains(view.token(i).lower()) && tellsProtest(view);
    return by || drew
        ? new ClauseRoles(view)
            .objectAt(by ? i + 2 : i + 1)
            .flatMap(phrase -> people(view, phrase, false))
        : Optional.empty();
  }

  private Optional<Found> people(SentenceView view, Phrase phrase, boolean back) {
    String head = view.token(phrase.head()).lower();
    boolean forces =
        NounTables.bundled()
            .people(head)
            .filter(noun -> noun.civilianStatus() == CivilianStatus.SECURITY_FORCES)
            .isPresent();
    return forces || !reading.isSomebody(phrase) || reading.isHead(DateMention.class, phrase)
        ? Optional.empty()
        : amounts
            .stated(phrase)
            .filter(stated -> isSeveral(stated.number()))
            .map(stated ->
                new Found(
                    view,
                    stated.span().cover(phrase.span(reading.text())),
                    stated.number(),
                    BY_TAKING_PART,
                    back));
  }

  /// "a crowd of 3,000", "put the turnout at 2,500"; "the number", "police said 2,500" only where a
  /// crowd was counted just before.
  private Optional<Found> estimated(SentenceView view, int i, List<Found> before) {
    if (view.tokens().stream().anyMatch(token -> ELECTIONS.contains(token.lower()))) {
      return Optional.empty();
    }
    String word = view.token(i).lower();
    boolean strong = CROWD_NOUNS.contains(word) && isOfProtest(view) || isNumberOfMarchers(view, i);
    boolean again =
        before.stream()
            .anyMatch(one -> view.sentence().index() - one.view().sentence().index() <= REACH);
    boolean weak =
        again
            && COUNTS.contains(word)
            && isEstimatedBefore(view, i)
            && !view.is(i + 1, "of", "killed", "injured", "wounded", "arrested", "detained");
    if (strong || weak) {
      for (int j = i + 1; j < Math.min(view.end() - 1, i + 1 + NEAR); j++) {
        boolean led =
            view.is(j, "of", "at", "was", "were", "numbered", "numbering", "exceeded", "reached");
        Optional<Found> count = led ? countAt(view, j + 1) : Optional.empty();
        if (count.isPresent()) {
          return count;
        }
        if (view.is(j, ".", ";", ",")
            || view.isPos(j, PartOfSpeech.VERB) && !isEstimating(view, j)) {
          return Optional.empty();
        }
      }
    }
    boolean said = again && REPORT_VERBS.contains(word);
    return said ? countAt(view, i + 1).filter(one -> isAlone(view, one.words())) : Optional.empty();
  }

  /// Whether a sentence, or one just before, tells a protest; the crowd that a candidate speaks to
  /// is none.
  private boolean isOfProtest(SentenceView view) {
    int at = view.sentence().index();
    return tellsProtest(view)
        || view.tokens().stream().anyMatch(token -> MARCHERS.contains(token.lower()))
        || happenings.stream()
            .filter(CrowdRules::isOfCrowd)
            .flatMap(one -> one.drafts().stream())
            .anyMatch(draft -> draft.sentence() <= at && at - draft.sentence() <= REACH);
  }

  /// "the number of protesters".
  private static boolean isNumberOfMarchers(SentenceView view, int i) {
    return COUNTS.contains(view.token(i).lower())
        && view.is(i + 1, "of")
        && (MARCHERS.contains(view.token(Math.min(i + 2, view.end() - 1)).lower())
            || MARCHERS.contains(view.token(Math.min(i + 3, view.end() - 1)).lower()));
  }

  private static boolean isEstimatedBefore(SentenceView view, int noun) {
    for (int i = noun - 1; i >= Math.max(view.first(), noun - 3); i--) {
      if (isEstimating(view, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEstimating(SentenceView view, int i) {
    return ESTIMATING.contains(view.token(i).lower());
  }

  /// A number that begins at `index`, alone or of people.
  private Optional<Found> countAt(SentenceView view, int index) {
    if (!view.has(index)) {
      return Optional.empty();
    }
    int begin = view.token(index).span().begin();
    return reading.mentions().within(view.sentence().span(), QuantityMention.class).stream()
        .filter(amount -> amount.span().begin() == begin && isSeveral(amount.number()))
        .findFirst()
        .filter(amount -> isOfPeople(view, reading.text().tokenAt(amount.span().end() - 1) + 1))
        .map(amount -> new Found(view, amount.span(), amount.number(), BY_ESTIMATE, true));
  }

  /// Whether behind a number stand people, or no noun at all.
  private static boolean isOfPeople(SentenceView view, int next) {
    boolean people =
        view.has(next) && NounTables.bundled().people(view.token(next).lower()).isPresent();
    return people
        || !view.isPos(next, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
            && !view.is(next, "%", "percent", "-", "dead", "injured", "arrested", "detained");
  }

  /// Whether nothing is said of those who are counted: "police said 2,500."
  private boolean isAlone(SentenceView view, TextSpan count) {
    int next = reading.text().tokenAt(count.end() - 1) + 1;
    return !view.has(next)
        || view.is(next, ".", ",", ";", "and", "but", "while", "whereas", "”", "\"");
  }
}
