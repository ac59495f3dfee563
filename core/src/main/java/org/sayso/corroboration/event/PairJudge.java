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
    return judge(AccountFacts.of(one), AccountFacts.of(other));
  }

  /// The same for both orders of the two.
  Verdict judge(AccountFacts one, AccountFacts other) {
    return (inOrder(one, other) ? judged(one, other) : judged(other, one)).by(rules);
  }

  /// The verdict without its reasons.
  Weight weigh(AccountFacts one, AccountFacts other) {
    return inOrder(one, other) ? weighed(one, other) : weighed(other, one);
  }

  private static boolean inOrder(AccountFacts one, AccountFacts other) {
    return Account.ORDER.compare(one.account(), other.account()) <= 0;
  }

  private Verdict judged(AccountFacts one, AccountFacts other) {
    Optional<String> clash = Kinds.clash(one.account().type(), other.account().type());
    if (clash.isPresent()) {
      return Verdict.apart(clash.get());
    }
    Points points = new Points();
    double text = points(one, other, points);
    Optional<String> forbidden = points.forbidden();
    if (forbidden.isPresent()) {
      return Verdict.apart(forbidden.get());
    }
    return isOfOneDocument(one, other) ? inOneDocument(one, other, points) : across(text, points);
  }

  private Weight weighed(AccountFacts one, AccountFacts other) {
    if (!Kinds.fit(one.account().type(), other.account().type())) {
      return Weight.APART;
    }
    Points points = new Points();
    double text = points(one, other, points);
    if (points.isForbidden()) {
      return Weight.APART;
    }
    return isOfOneDocument(one, other) ? ofOneDocument(one, other, points) : ofTwo(text, points);
  }

  private static boolean isOfOneDocument(AccountFacts one, AccountFacts other) {
    return one.account().document().equals(other.account().document());
  }

  /// @return how alike the texts are, as far as they are about the two events
  private double points(AccountFacts one, AccountFacts other, Points points) {
    kind(one.account(), other.account(), points);
    time.weigh(one, other, points);
    place.weigh(one, other, points);
    party.weigh(one, other, points);
    toll.weigh(one, other, points);
    SpotRule.weigh(one, other, points);
    return points.isForbidden() ? 0 : text(one, other, points);
  }

  private double strength(Points points) {
    return Math.max(0, points.sum() / rules.bar() * Verdict.ENOUGH);
  }

  private Weight ofTwo(double text, Points points) {
    boolean sure = points.isAnchored() || points.isHeld() && text >= rules.text();
    sure |= points.isAlikeThroughout() || points.isByTheSame() && text >= rules.textAlone();
    double strength = strength(points);
    return strength >= Verdict.ENOUGH && sure
        ? new Weight(Decision.JOINED, Math.min(1, strength), strength)
        : new Weight(Decision.OPEN, open(points), 0);
  }

  private Verdict across(double text, Points points) {
    Weight weight = ofTwo(text, points);
    if (weight.isJoined()) {
      return weight.verdict(points.reasons());
    }
    List<String> reasons = new ArrayList<>(points.reasons());
    reasons.add(
        strength(points) >= Verdict.ENOUGH
            ? "day or place is not known in both, and the words are not alike enough"
            : "too little speaks for it");
    return weight.verdict(reasons);
  }

  /// What is not known speaks neither for nor against it.
  private static double open(Points points) {
    return Math.max(0, JUST_BELOW + AGAINST * points.against());
  }

  private static Weight ofOneDocument(AccountFacts one, AccountFacts other, Points points) {
    if (tellsTwoTolls(one, other) || points.isDoneToOthers()) {
      return Weight.APART;
    }
    double likely = open(points) - (isFull(one) && isFull(other) ? TWO_OF_ONE : 0);
    return new Weight(Decision.OPEN, Math.max(0, likely), 0);
  }

  private static Verdict inOneDocument(AccountFacts one, AccountFacts other, Points points) {
    if (tellsTwoTolls(one, other)) {
      return Verdict.apart("one speaker of the document gives two numbers for them");
    }
    if (points.isDoneToOthers()) {
      return Verdict.apart("the document tells of them as done to others");
    }
    List<String> reasons = new ArrayList<>(points.reasons());
    reasons.add("told as two in one document");
    return ofOneDocument(one, other, points).verdict(reasons);
  }

  /// Whether day, place and harm are told, so that two of one document are likely two.
  private static boolean isFull(AccountFacts facts) {
    return facts.span().isPresent()
        && !facts.places().isEmpty()
        && !facts.account().tolls().isEmpty();
  }

  private static boolean tellsTwoTolls(AccountFacts one, AccountFacts other) {
    return tellsTwoTolls(one, other, Effect.KILLED) || tellsTwoTolls(one, other, Effect.INJURED);
  }

  /// Whether a speaker gives another exact number for the one than for the other.
  private static boolean tellsTwoTolls(AccountFacts one, AccountFacts other, Effect effect) {
    List<Toll> first = exact(one, effect);
    List<Toll> second = exact(other, effect);
    return first.stream()
        .anyMatch(a ->
            second.stream()
                .anyMatch(b ->
                    speaker(one.account(), a).equals(speaker(other.account(), b))
                        && !TollRule.canBeOne(a.number(), b.number())));
  }

  private static List<Toll> exact(AccountFacts facts, Effect effect) {
    return facts.wholes(effect).stream().filter(toll -> TollRule.isExact(toll.number())).toList();
  }

  private static String speaker(Account account, Toll toll) {
    return account
        .voice(toll.claim())
        .map(voice -> voice.speaker().id().orElse(voice.speaker().name()))
        .orElse(toll.claim().value());
  }

  private static void kind(Account one, Account other, Points points) {
    if (one.type() == other.type()) {
      points.add(1, () -> "both " + Kinds.words(one.type()));
    } else {
      points.add(0, () -> Kinds.both(one.type(), other.type()) + " can be one");
    }
    boolean modes = one.mode() != EventMode.UNSPECIFIED && other.mode() != EventMode.UNSPECIFIED;
    if (modes) {
      boolean same = one.mode() == other.mode();
      points.add(same ? MODE : -MODE, same ? "done in the same way" : "done in other ways");
    }
  }

  /// How alike the texts are, as far as they are about the two events.
  private double text(AccountFacts one, AccountFacts other, Points points) {
    double words = isSentence(one) && isSentence(other) ? one.words().likeness(other.words()) : 0;
    double page = one.page().likeness(other.page());
    boolean both = one.account().main() && other.account().main();
    boolean either = one.account().main() || other.account().main();
    points.add(WORDS * words, () -> share("the sentences that tell it are alike", words));
    if (either) {
      points.add(
          (both ? PAGE_OF_BOTH : PAGE_OF_ONE) * page, () -> share("the documents are alike", page));
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
  private static boolean isSentence(AccountFacts facts) {
    return facts.words().size() >= SENTENCE;
  }

  private static String share(String what, double likeness) {
    return "%s to %d in 100".formatted(what, Math.round(likeness * 100));
  }
}
