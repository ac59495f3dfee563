package org.sayso.corroboration;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.corroboration.Aspect.Somebody;
import org.sayso.corroboration.Question.Kind;

/// Finds the traits of claims for one question: what it asks, and how firmly a claim has what is
/// asked about.
final class Traits {
  /// What asks for whom something was done to.
  private static final Pattern VICTIM =
      Pattern.compile(
          "(?i)^who(?:m| else)? (?:was|were|is|are|has been|have been|did|got)\\b(?!.*\\b(?:behind|"
              + "responsible|accused|blamed|suspected|to blame)\\b)");

  private static final int MANY = 2;

  private final Question question;
  private final Aspects aspects;
  private final boolean asksVictim;
  private final SaidTraits said;
  private final TellingTraits telling;
  private final CountTraits counts;

  Traits(Question question, Aspects aspects, Happenings happenings, Voices voices, Links links) {
    this.question = question;
    this.aspects = aspects;
    this.asksVictim = question.kind() == Kind.WHO && VICTIM.matcher(question.text().strip()).find();
    this.said = new SaidTraits(question, voices);
    this.telling = new TellingTraits(question, happenings, links);
    this.counts = new CountTraits(question);
  }

  /// Adds to `row` what is known of the claim that `met` is of.
  void into(TraitRow row, DocumentTraits document, Met met, AskedWords words) {
    asked(row);
    grips(row, met);
    words.into(row);
    document.into(row);
    said.into(row, met);
    telling.into(row, met);
    counts.into(row, met);
    JointTraits.into(row);
  }

  private void asked(TraitRow row) {
    row.put(
        switch (question.kind()) {
          case WHETHER -> Trait.ASKS_WHETHER;
          case WHO -> Trait.ASKS_WHO;
          case WHO_SAYS -> Trait.ASKS_WHO_SAYS;
          case HOW_MANY -> Trait.ASKS_HOW_MANY;
          case WHAT_IS_SAID -> Trait.ASKS_WHAT_IS_SAID;
          case WHAT_HAPPENED -> Trait.ASKS_WHAT_HAPPENED;
          case CIRCUMSTANCE -> Trait.ASKS_CIRCUMSTANCE;
        },
        true);
    row.put(Trait.ASKS_VICTIM, asksVictim);
    row.put(Trait.ASKS_LINK, !question.relations().isEmpty());
    row.put(Trait.ASKS_TIME, question.time().isPresent());
  }

  private void grips(TraitRow row, Met met) {
    row.put(Trait.DEED, met.deed().share());
    row.put(Trait.DEED_SAID, aspects.deed().isPresent() && met.deed() == Grip.SAID);
    row.put(Trait.HAS_DEED, aspects.deed().isPresent());
    List<Somebody> people = aspects.people();
    grips(row, met, people, Trait.PEOPLE_HAS);
    grips(row, met, people.stream().filter(Somebody::isDoer).toList(), Trait.DOERS_HAS);
    grips(row, met, people.stream().filter(one -> !one.isDoer()).toList(), Trait.SUFFERERS_HAS);
    grips(row, met, aspects.places(), Trait.PLACES_HAS);
    grips(row, met, aspects.things(), Trait.THINGS_HAS);
    List<Aspect> all = aspects.all();
    long none = all.stream().filter(one -> met.grip(one) == Grip.NONE).count();
    row.put(Trait.ASPECTS, all.size());
    row.put(Trait.ASPECTS_MEAN, met.score());
    row.put(Trait.ASPECTS_NONE, (double) none);
    row.put(Trait.ASPECTS_NONE_SHARE, all.isEmpty() ? 0 : none / (double) all.size());
    row.put(
        Trait.ASPECTS_BEST, all.stream().mapToDouble(one -> met.grip(one).share()).max().orElse(1));
    row.put(Trait.ASPECTS_FRAMED, met.isFramed());
  }

  /// How many there are, and the least, mean and best of their grips, in this order of traits.
  private static void grips(
      TraitRow row, Met met, Collection<? extends Aspect> aspects, Trait first) {
    double[] shares = aspects.stream().mapToDouble(one -> met.grip(one).share()).toArray();
    double least = 1;
    double best = shares.length == 0 ? 1 : 0;
    double sum = 0;
    for (double share : shares) {
      least = Math.min(least, share);
      best = Math.max(best, share);
      sum += share;
    }
    Trait[] all = Trait.values();
    int at = first.ordinal();
    row.put(first, Math.min(MANY, shares.length));
    row.put(all[++at], least);
    row.put(all[++at], shares.length == 0 ? 1 : sum / shares.length);
    row.put(all[++at], best);
  }
}
