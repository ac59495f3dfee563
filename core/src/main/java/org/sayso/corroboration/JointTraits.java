package org.sayso.corroboration;

/// What only counts together: a sum of weights cannot tell "the deed and the doer" from "the deed
/// or the doer".
final class JointTraits {
  private JointTraits() {}

  /// Adds to `row`, which has all others.
  static void into(TraitRow row) {
    deeds(row);
    both(row, Trait.SAID_SUBJECT_AND_OBJECT, Trait.SAID_SUBJECT, Trait.SAID_OBJECT);
    both(row, Trait.SAID_VERB_AND_OBJECT, Trait.SAID_VERB, Trait.SAID_OBJECT);
    both(row, Trait.SENTENCE_VERB_AND_OBJECT, Trait.SENTENCE_VERB, Trait.SENTENCE_OBJECT);
    both(row, Trait.LEAD_AND_AROUND, Trait.LEAD_ALIKE, Trait.AROUND_ALIKE);
    both(row, Trait.SPEAKER_AND_AROUND, Trait.SPEAKER_ASKED, Trait.AROUND_ALIKE);
    both(row, Trait.STANCE_AND_AROUND, Trait.STANCE_ASKED, Trait.AROUND_ALIKE);
    both(row, Trait.COUNT_AND_AROUND, Trait.COUNT_ALL, Trait.AROUND_ALIKE);
    both(row, Trait.COUNT_AND_LEAD, Trait.COUNT_ALL, Trait.LEAD_ALIKE);
    both(row, Trait.WHETHER_ANSWERS, Trait.ASKS_WHETHER, Trait.ANSWERS);
    both(row, Trait.WHETHER_ALLEGES, Trait.ASKS_WHETHER, Trait.ALLEGES);
    both(row, Trait.WHETHER_SPEAKS_ONLY, Trait.ASKS_WHETHER, Trait.SPEAKS_ONLY);
    both(row, Trait.WHO_INITIATOR, Trait.ASKS_WHO, Trait.CAST_INITIATOR);
    both(row, Trait.WHO_OFFICIAL, Trait.ASKS_WHO, Trait.OFFICIAL);
    both(row, Trait.WHO_DOER_NOUN, Trait.ASKS_WHO, Trait.DOER_NOUN);
    both(row, Trait.WHO_BLAMES, Trait.ASKS_WHO, Trait.BLAMES);
    both(row, Trait.HAPPENED_TELLS, Trait.ASKS_WHAT_HAPPENED, Trait.TELLS_ASKED);
    both(row, Trait.HAPPENED_ANY_DEED, Trait.ASKS_WHAT_HAPPENED, Trait.ANY_DEED);
    both(row, Trait.HAPPENED_PLACE, Trait.ASKS_WHAT_HAPPENED, Trait.PLACES_MIN);
    both(row, Trait.HAPPENED_LEAD, Trait.ASKS_WHAT_HAPPENED, Trait.LEAD_ALIKE);
    both(row, Trait.TIME_AND_IN_TIME, Trait.ASKS_TIME, Trait.IN_TIME);
  }

  private static void deeds(TraitRow row) {
    double doers = row.get(Trait.DOERS_MIN);
    double deed = row.get(Trait.DEED);
    boolean has = row.get(Trait.HAS_DEED) > 0;
    row.put(Trait.DEED_AND_DOERS, has && row.get(Trait.DOERS_HAS) > 0 ? deed * doers : 0);
    row.put(
        Trait.DEED_AND_PLACES,
        has && row.get(Trait.PLACES_HAS) > 0 ? deed * row.get(Trait.PLACES_MIN) : 0);
    row.put(
        Trait.DEED_AND_SUFFERERS,
        has && row.get(Trait.SUFFERERS_HAS) > 0 ? deed * row.get(Trait.SUFFERERS_MIN) : 0);
    row.put(
        Trait.DEED_AND_THINGS,
        has && row.get(Trait.THINGS_HAS) > 0 ? deed * row.get(Trait.THINGS_MEAN) : 0);
    row.put(
        Trait.ASPECTS_LEAST,
        Math.min(
            Math.min(deed, row.get(Trait.PEOPLE_MIN)),
            Math.min(row.get(Trait.PLACES_MIN), row.get(Trait.THINGS_MEAN))));
  }

  private static void both(TraitRow row, Trait joint, Trait one, Trait other) {
    row.put(joint, row.get(one) * row.get(other));
  }
}
