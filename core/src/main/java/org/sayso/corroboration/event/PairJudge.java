package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Verdict.Decision;
import org.sayso.event.Effect;
import org.sayso.event.EventMode;

/// Decides whether two accounts tell of one happening, from the two alone.
///
/// What kind of thing happened, when, where, to whom, by whom, with what harm and in what words
/// each give or take points. Different kinds, days or places keep accounts apart. Where day or
/// place is not known in one of them, the words have to be alike, too: nothing is guessed. Two
/// events of one document are never joined directly, since its writer told them apart or the reader
/// did.
public final class PairJudge {
  private static final double MODE = 0.5;
  private static final double UNLIKE = 0.1;
  private static final double WORDS = 2;
  private static final double PAGE_OF_BOTH = 4;
  private static final double PAGE_OF_ONE = 1.5;
  private static final int SENTENCE = 4;
  private static final double JUST_BELOW = 0.45;
  private static final double AGAINST = 0.15;
  private static final double TWO_OF_ONE = 0.15;

  private final JoinRules rules;
  private final TimeRule time;
  private final PlaceRule place;
  private final PartyRule party = new PartyRule();
  private final TollRule toll = new TollRule();

  public PairJudge(JoinRules rules) {
    this.rules = rules;
    this.time = new TimeRule(rules);
    this.place = new PlaceRule(rules);
  }

  /// The same for both orders of the two.
  public Verdict judge(Account one, Account other) {
    return Account.ORDER.compare(one, other) <= 0 ? judged(one, other) : judged(other, one);
  }

  private Verdict judged(Account one, Account other) {
    Optional<String> clash = Kinds.clash(one.type(), other.type());
    if (clash.isPresent()) {
      return Verdict.apart(clash.get());
    }
    Points points = new Points();
    kind(one, other, points);
    time.weigh(one, other, points);
    place.weigh(one, other, points);
    party.weigh(one, other, points);
    toll.weigh(one, other, points);
    double text = text(one, other, points);
    if (points.forbidden().isPresent()) {
      return Verdict.apart(points.forbidden().get());
    }
    double score = Math.clamp(points.sum() / rules.bar() * Verdict.ENOUGH, 0, 1);
    return one.document().equals(other.document())
        ? inOneDocument(one, other, points)
        : across(score, text, points);
  }

  private Verdict across(double score, double text, Points points) {
    boolean sure = points.isAnchored() || points.isHeld() && text >= rules.text();
    sure |= points.isAlikeThroughout() || points.isByTheSame() && text >= rules.textAlone();
    if (score >= Verdict.ENOUGH && sure) {
      return new Verdict(Decision.JOINED, score, points.reasons());
    }
    List<String> reasons = new ArrayList<>(points.reasons());
    reasons.add(
        score >= Verdict.ENOUGH
            ? "day or place is not known in both, and the words are not alike enough"
            : "too little speaks for it");
    return new Verdict(Decision.OPEN, open(points), reasons);
  }

  /// What is not known speaks neither for nor against it.
  private static double open(Points points) {
    return Math.max(0, JUST_BELOW + AGAINST * points.against());
  }

  private Verdict inOneDocument(Account one, Account other, Points points) {
    for (Effect effect : List.of(Effect.KILLED, Effect.INJURED)) {
      if (tellsTwoTolls(one, other, effect)) {
        return Verdict.apart("one speaker of the document gives two numbers for them");
      }
    }
    if (points.reasons().contains("it was done to others")) {
      return Verdict.apart("the document tells of them as done to others");
    }
    List<String> reasons = new ArrayList<>(points.reasons());
    reasons.add("told as two in one document");
    double likely = open(points) - (isFull(one) && isFull(other) ? TWO_OF_ONE : 0);
    return new Verdict(Decision.OPEN, Math.max(0, likely), reasons);
  }

  /// Whether day, place and harm are told, so that two of one document are likely two.
  private static boolean isFull(Account account) {
    return TimeRule.span(account).isPresent()
        && !PlaceRule.places(account).isEmpty()
        && !account.tolls().isEmpty();
  }

  /// Whether a speaker gives another exact number for the one than for the other.
  private static boolean tellsTwoTolls(Account one, Account other, Effect effect) {
    List<Toll> first = exact(one, effect);
    List<Toll> second = exact(other, effect);
    return first.stream()
        .anyMatch(a ->
            second.stream()
                .anyMatch(b ->
                    speaker(one, a).equals(speaker(other, b))
                        && !TollRule.canBeOne(a.number(), b.number())));
  }

  private static List<Toll> exact(Account account, Effect effect) {
    return TollRule.wholes(account, effect).stream()
        .filter(toll -> TollRule.isExact(toll.number()))
        .toList();
  }

  private static String speaker(Account account, Toll toll) {
    return account
        .voice(toll.claim())
        .map(voice -> voice.speaker().id().orElse(voice.speaker().name()))
        .orElse(toll.claim().value());
  }

  private static void kind(Account one, Account other, Points points) {
    if (one.type() == other.type()) {
      points.add(1, "both " + Kinds.words(one.type()));
    } else {
      points.add(0, Kinds.both(one.type(), other.type()) + " can be one");
    }
    boolean modes = one.mode() != EventMode.UNSPECIFIED && other.mode() != EventMode.UNSPECIFIED;
    if (modes) {
      boolean same = one.mode() == other.mode();
      points.add(same ? MODE : -MODE, same ? "done in the same way" : "done in other ways");
    }
  }

  /// How alike the texts are, as far as they are about the two events.
  private double text(Account one, Account other, Points points) {
    double words = isSentence(one) && isSentence(other) ? one.words().likeness(other.words()) : 0;
    double page = one.page().likeness(other.page());
    boolean both = one.main() && other.main();
    boolean either = one.main() || other.main();
    points.add(WORDS * words, share("the sentences that tell it are alike", words));
    if (either) {
      points.add(
          (both ? PAGE_OF_BOTH : PAGE_OF_ONE) * page, share("the documents are alike", page));
    }
    if (both && Math.min(words, page) >= rules.textAlone()) {
      points.alikeThroughout();
      points.add(1, "alike both in the sentences and as a whole");
    }
    if (words < UNLIKE && page < UNLIKE) {
      points.add(-1.5, "the words have little in common");
    }
    return both ? Math.max(words, page) : words;
  }

  /// A word or two show nothing.
  private static boolean isSentence(Account account) {
    return account.words().weights().size() >= SENTENCE;
  }

  private static String share(String what, double likeness) {
    return "%s to %d in 100".formatted(what, Math.round(likeness * 100));
  }
}
