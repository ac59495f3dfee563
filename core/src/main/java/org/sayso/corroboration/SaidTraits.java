package org.sayso.corroboration;

import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Aspect.Somebody;

/// What a claim says by itself, who says it, and what that is to the question.
///
/// @param voices whom the question means by a speaker
record SaidTraits(Question question, Voices voices) {
  private static final int FIRST = 800;

  void into(TraitRow row, Met met) {
    Stance stance = Taken.stance(met.claim);
    stance(row, stance);
    form(row, met);
    words(row, met);
    voice(row, met, stance);
  }

  private void stance(TraitRow row, Stance stance) {
    Side side = Side.of(stance);
    boolean ahead =
        stance == Stance.PROMISES
            || stance == Stance.ORDERS
            || stance == Stance.THREATENS
            || stance == Stance.PREDICTS;
    row.put(Trait.ASSERTS, stance == Stance.ASSERTS);
    row.put(Trait.ALLEGES, stance == Stance.ALLEGES);
    row.put(Trait.DENIES, stance.denies());
    row.put(Trait.CLAIMS_RESPONSIBILITY, stance == Stance.CLAIMS_RESPONSIBILITY);
    row.put(Trait.DOUBTS, side == Side.DOUBTS);
    row.put(Trait.EXPLAINS, stance == Stance.OFFERS_OTHER_EXPLANATION);
    row.put(Trait.CONDEMNS, stance == Stance.CONDEMNS);
    row.put(Trait.CALLS_FOR, stance == Stance.CALLS_FOR);
    row.put(Trait.LOOKS_AHEAD, ahead);
    row.put(Trait.DECLINES, stance == Stance.DECLINES_COMMENT);
    row.put(Trait.CONFIRMS, stance == Stance.CONFIRMS || stance == Stance.ACKNOWLEDGES);
    row.put(Trait.SPEAKS_ONLY, side == Side.SPEAKS_WITHOUT_ASSERTING);
    row.put(Trait.ANSWERS, stance.isAnswer());
    row.put(Trait.STANCE_ASKED, question.stances().contains(stance));
    row.put(Trait.SIDE_ASKED, question.stances().stream().anyMatch(one -> Side.of(one) == side));
  }

  private static void form(TraitRow row, Met met) {
    CorpusClaim claim = met.claim;
    row.put(Trait.REPLIES, claim.inReplyTo().isPresent());
    row.put(Trait.NARRATED, claim.form() == Form.NARRATED);
    row.put(Trait.DIRECT, claim.form() == Form.DIRECT);
    row.put(Trait.OUTLET, claim.voice().isOutlet());
    row.put(Trait.WORDS, Math.log1p(met.sight.words()));
    row.put(Trait.BARE, met.sight.isBare());
    row.put(Trait.LIST, met.sight.isList());
    row.put(Trait.NUMBER, Words.hasNumber(met.sight.said.lower()));
    double length = Math.max(1, met.document.text().length());
    row.put(Trait.PLACE_IN_TEXT, Math.min(1, claim.begin() / length));
    row.put(Trait.FIRST, claim.begin() < FIRST);
    row.put(Trait.ACTORS_SAID, claim.actors().size());
    row.put(Trait.ACTORS_NEAR, claim.around().named().size());
  }

  private static void words(TraitRow row, Met met) {
    String content = met.claim.content();
    PlainText said = met.sight.said;
    row.put(Trait.CANNOT_TELL, Words.cannotTell(content));
    row.put(Trait.NEGATES, Words.negates(content));
    row.put(Trait.BLAMES, TellingWords.BLAME.stream().anyMatch(word -> Words.has(content, word)));
    row.put(
        Trait.OFFICIAL,
        met.claim.actors().stream()
            .anyMatch(actor -> actor.kind().isOfficial() || actor.kind().isArmedNonState()));
    row.put(Trait.DOER_NOUN, said.hasFormOf(TellingWords.DOERS));
    row.put(Trait.PEOPLE_NOUN, said.hasFormOf(TellingWords.PEOPLE));
    row.put(Trait.HARM, said.hasFormOf(TellingWords.HARM));
    row.put(Trait.ANY_DEED, met.sight.speaksOfDeeds());
    row.put(Trait.POINTS_TO_DEED, Sight.pointsToDeed(said.lower()));
    row.put(Trait.LEANS_ON_SOMEBODY, met.leansOnSomebody());
    row.put(Trait.OF_SPEAKER, met.sight.isOfSpeaker());
  }

  private void voice(TraitRow row, Met met, Stance stance) {
    boolean actor = voices.isOneOf(met.claim, question.actors());
    boolean doer = actor && voices.isOneOf(met.claim, question.doers());
    boolean blames =
        stance == Stance.ALLEGES
            && met.topic.aspects().people().stream()
                .filter(Somebody::isDoer)
                .anyMatch(one -> met.grip(one) == Grip.SAID);
    row.put(Trait.SPEAKER_ASKED, voices.speaks(met.claim, question.speakers()));
    row.put(Trait.SPEAKER_NEAR_ASKED, voices.isOneOf(met.claim, question.speakers()));
    row.put(Trait.SPEAKER_IS_ACTOR, actor);
    row.put(Trait.SPEAKER_IS_DOER, doer);
    row.put(Trait.OWNS, doer && stance == Stance.CLAIMS_RESPONSIBILITY);
    row.put(Trait.ACTOR_ANSWERS, actor && stance.isAnswer());
    row.put(Trait.DOER_ANSWERS, doer && stance.isAnswer());
    row.put(Trait.BLAMES_DOER, blames);
    row.put(Trait.BARE_ANSWER, met.sight.isBare() && stance.isAnswer());
  }
}
