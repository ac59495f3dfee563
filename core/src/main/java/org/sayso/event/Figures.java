package org.sayso.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// Words of violence that tell of none: figures of speech, and verbs in which the model hears an
/// act that they never tell.
final class Figures {
  private static final Set<String> QUARRELS = Words.of("quarrelled-over");
  private static final Set<String> DANGERS = Words.of("rescued-from");
  private static final Set<String> ABUSE = Words.of("called-names");

  /// So far before "an act of robbery" it may stand that it is called so.
  private static final int CALLED_REACH = 9;

  /// What cannot be meant by a word of the group, whatever the model hears.
  private static final Map<EventType, Set<String>> NEVER =
      Map.of(
          EventType.KILLING, Words.of("never-killing"),
          EventType.ATTACK, Words.of("never-attack"),
          EventType.ROBBERY, Words.of("never-robbery"),
          EventType.RAID, Words.of("never-raid"),
          EventType.ARSON, Words.of("never-arson"),
          EventType.TRIAL, Words.of("never-trial"),
          EventType.RESTRICTION, Words.of("never-restriction"),
          EventType.DISAPPEARANCE, Words.of("never-disappearance"));

  private Figures() {}

  /// Whether the words are used in another than their violent sense.
  static boolean isOne(Trigger trigger) {
    return isQuarrel(trigger) || isNameCalling(trigger) || isHurtByDeeds(trigger);
  }

  /// Whether the model hears in the words what they never tell.
  static boolean isMisheard(Trigger trigger) {
    SentenceView view = trigger.view();
    Optional<EventType> type = trigger.entry().type();
    boolean never =
        type.map(found -> NEVER.getOrDefault(found, Set.of()))
            .filter(words ->
                words.contains(view.token(trigger.first()).lower())
                    || words.contains(view.token(trigger.head()).lower()))
            .isPresent();
    boolean siege =
        view.is(trigger.head(), "siege")
            && view.is(trigger.head() - 1, "of")
            && view.is(trigger.head() - 2, "state");
    return never || siege || isBreakdown(trigger) || isRescue(trigger) || isOne(trigger);
  }

  /// "The two wings clashed over the date of the feast".
  private static boolean isQuarrel(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean clash =
        trigger.isVerb()
            && view.is(trigger.head(), "clash", "clashes", "clashed", "clashing")
            && view.is(trigger.end(), "over", "about", "on");
    return clash
        && view.phraseStartingAt(trigger.end() + 1)
            .map(what -> view.token(what.head()).lower())
            .filter(QUARRELS::contains)
            .isPresent();
  }

  /// "called the tax an act of robbery", "described it as an act of robbery and piracy".
  private static boolean isNameCalling(Trigger trigger) {
    SentenceView view = trigger.view();
    int act = HappenedRules.listBegin(view, trigger.phraseFirst()) - 2;
    boolean robbery =
        !trigger.isVerb() && trigger.entry().type().filter(EventType.ROBBERY::equals).isPresent();
    if (!robbery || !view.is(act + 1, "of") || !view.is(act, "act", "acts")) {
      return false;
    }
    for (int i = act - 1; i >= Math.max(view.first(), act - CALLED_REACH); i--) {
      if (ABUSE.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "The attacks are hurting the front itself": in no body.
  private static boolean isHurtByDeeds(Trigger trigger) {
    SentenceView view = trigger.view();
    return trigger.isVerb()
        && view.is(trigger.head(), "hurting", "hurts", "hurt")
        && !trigger.cast().turned()
        && view.phraseEndingAt(trigger.group().first())
            .map(cause -> view.token(cause.head()))
            .filter(Figures::isManyDeeds)
            .isPresent()
        && view.phraseStartingAt(trigger.end())
            .filter(whom -> view.isPos(whom.head(), PartOfSpeech.PROPN, PartOfSpeech.PRON))
            .isPresent();
  }

  private static boolean isManyDeeds(Token noun) {
    return noun.is("attacks") || noun.is("actions") || noun.is("strikes") || noun.is("violence");
  }

  /// "After their boat broke down".
  private static boolean isBreakdown(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean down = view.is(trigger.end() - 1, "down") || view.is(trigger.end(), "down");
    int behind = view.is(trigger.end(), "down") ? trigger.end() + 1 : trigger.end();
    return trigger.isVerb()
        && view.is(trigger.first(), "break", "breaks", "broke", "broken", "breaking")
        && down
        && view.phraseStartingAt(behind).isEmpty();
  }

  /// "Guests were dragged from the burning bar": by whoever helped them.
  private static boolean isRescue(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean pulled =
        trigger.isVerb()
            && view.is(trigger.first(), "dragged", "pulled", "carried")
            && trigger.cast().doers().isEmpty();
    int from = view.is(trigger.end(), "out", "away") ? trigger.end() + 1 : trigger.end();
    return pulled
        && view.is(from, "from", "of")
        && view.phraseStartingAt(from + 1)
            .map(what -> view.token(what.head()).lower())
            .filter(DANGERS::contains)
            .isPresent();
  }
}
