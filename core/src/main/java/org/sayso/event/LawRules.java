package org.sayso.event;

import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Tells what laws say from what was done.
final class LawRules {
  /// So far from a law its verb may stand: "the law on public order, as amended, allows".
  private static final int LAW_REACH = 8;

  private static final Set<String> LAWS = Words.of("laws");
  private static final Set<String> LAW_VERBS = Words.of("law-verbs");
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");
  private static final Set<String> ACCUSATION = Words.of("accusation");

  private LawRules() {}

  /// "The law prohibits torture", "the penalty for rape is": whether it is what a law says, and has
  /// not happened by that.
  static boolean isSaidByLaw(Trigger trigger) {
    if (isToldAsDone(trigger)) {
      return false;
    }
    SentenceView view = trigger.view();
    boolean punishable =
        view.tokens().stream().anyMatch(token -> token.lower().equals("punishable"));
    int law = lawBefore(trigger);
    boolean penalty = law >= 0 && (view.is(law + 1, "for") || view.is(law + 1, "against"));
    return punishable || verbOfLaw(trigger) >= 0 || penalty && isBetweenLawAndVerb(trigger, law);
  }

  /// Whether the act is only what a law is about: "The law prohibits torture". A law that restricts
  /// or censors does so by itself.
  static boolean isMatterOfLaw(Trigger trigger) {
    if (LegalTalk.isOnly(trigger)) {
      return true;
    }
    boolean byLaw =
        trigger
            .entry()
            .type()
            .filter(type -> type == EventType.RESTRICTION || type == EventType.CENSORSHIP)
            .isPresent();
    int verb = byLaw || isToldAsDone(trigger) ? -1 : verbOfLaw(trigger);
    if (verb < 0) {
      return false;
    }
    SentenceView view = trigger.view();
    for (int i = verb + 1; i < trigger.first(); i++) {
      String word = view.token(i).lower();
      if (REPORT_VERBS.contains(word) || ACCUSATION.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /// The last word for a law before the trigger, in its part of the sentence; -1 without one.
  private static int lawBefore(Trigger trigger) {
    SentenceView view = trigger.view();
    for (int i = trigger.first() - 1; i >= view.first() && !isTurn(view, i); i--) {
      if (LAWS.contains(view.token(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /// What the law before the trigger does; -1 where it does nothing.
  private static int verbOfLaw(Trigger trigger) {
    SentenceView view = trigger.view();
    for (int i = trigger.first() - 1; i >= view.first() && !isTurn(view, i); i--) {
      if (LAW_VERBS.contains(view.token(i).lower())) {
        for (int law = i - 1; law >= Math.max(view.first(), i - LAW_REACH); law--) {
          if (LAWS.contains(view.token(law).lower())) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /// "The law prohibits torture, but police tortured two": another matter begins.
  private static boolean isTurn(SentenceView view, int index) {
    return view.is(index, ";", "but", "however", "yet");
  }

  /// "Under a law that allows it, police detained two students": somebody did it.
  private static boolean isToldAsDone(Trigger trigger) {
    if (!trigger.isVerb() || trigger.cast().doers().isEmpty() || trigger.cast().turned()) {
      return false;
    }
    VerbGroup group = trigger.group();
    String form = trigger.view().token(group.verb()).lower();
    boolean past = form.endsWith("ed") || form.equals("shot") || form.equals("beat");
    return past && !group.modal() && !group.future() && !group.infinitive();
  }

  /// "laws against torture were not enforced": the act is only what the law is about.
  private static boolean isBetweenLawAndVerb(Trigger trigger, int law) {
    for (int i = law; i < trigger.first(); i++) {
      if (trigger.view().isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
    }
    return true;
  }
}
