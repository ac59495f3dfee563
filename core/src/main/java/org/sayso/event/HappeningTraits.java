package org.sayso.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.sayso.event.Draft.Certainty;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.text.TextSpan;

/// What speaks for and against two happenings of a text being one, by name: kinds, distance, days,
/// places, people and tolls, how each is told, and what the model makes of their words.
///
/// @param all the happenings of the text, in the order of their first telling
record HappeningTraits(Reading reading, List<Happening> all) {
  /// How many sentences lie between, and how that is called.
  private static final int[] GAPS = {0, 1, 2, 4, 8, 16};

  /// From these shares on the model's answer has another name.
  private static final double[] SHARES = {0.02, 0.1, 0.25, 0.5, 0.75, 0.9};

  private static final int[] FEW = {0, 2, 5};
  private static final int[] HAPPENINGS = {3, 6, 12};

  /// Who was told of before, without a word of whom.
  private static final Set<String> SOMEBODY =
      Set.of("victim", "victims", "he", "she", "they", "him", "her", "them", "man", "woman");

  /// In a sentence: it tells of one more.
  private static final Set<String> ANEW =
      Set.of(
          "also",
          "later",
          "again",
          "meanwhile",
          "elsewhere",
          "after",
          "followed",
          "another",
          "other",
          "second",
          "separate",
          "previous",
          "earlier",
          "similar");

  /// Whether two may be one at all: of one kind, and both count, or both are told in the same other
  /// way. An act would be hidden in one of another kind, and one of "three shootings" in all.
  static boolean areComparable(Happening one, Happening other) {
    return one.happened() == other.happened()
        && one.happened() != Happened.DENIED
        && one.happened() != Happened.HYPOTHETICAL
        && isSingle(one)
        && isSingle(other)
        && one.type() == other.type()
        && TellingsApart.isSum(one) == TellingsApart.isSum(other)
        && !any(one, other, TellingsApart::areApart);
  }

  private static boolean isSingle(Happening happening) {
    return first(happening).aggregation().counts() && happening.saysSomething();
  }

  /// The traits of two that are comparable, in any order.
  Set<String> of(Happening some, Happening others) {
    boolean turned = begin(others) < begin(some);
    Happening one = turned ? others : some;
    Happening other = turned ? some : others;
    Set<String> traits = new TreeSet<>();
    traits.add("kind:" + one.type());
    String gap = "gap:" + step(gap(one, other), GAPS);
    traits.add(gap);
    traits.add("model:" + model(one, other));
    traits.add("day:" + day(one, other));
    traits.add("place:" + place(one, other));
    String whom = "whom:" + whom(one, other);
    String who = "who:" + who(one, other);
    String toll = "toll:" + toll(one, other);
    String certainty = "later:" + first(other).certainty();
    traits.addAll(List.of(whom, who, toll, certainty));
    traits.add("people:" + people(one, other));
    conflicts(one, other, traits);
    telling(one, other, traits);
    traits.add(whom + ":" + who);
    traits.add(toll + ":" + whom);
    traits.add(certainty + ":" + gap);
    return traits;
  }

  private static int begin(Happening happening) {
    return first(happening).trigger().span().begin();
  }

  private static Draft first(Happening happening) {
    return happening.drafts().getFirst();
  }

  private static boolean any(
      Happening one, Happening other, BiPredicate<Happening, Draft> relation) {
    return other.drafts().stream().anyMatch(draft -> relation.test(one, draft))
        || one.drafts().stream().anyMatch(draft -> relation.test(other, draft));
  }

  private static String step(long number, int[] steps) {
    return Arrays.stream(steps)
        .filter(step -> number <= step)
        .mapToObj(Integer::toString)
        .findFirst()
        .orElse("more");
  }

  /// How many sentences lie between the nearest tellings of two.
  static int gap(Happening one, Happening other) {
    return one.drafts().stream()
        .flatMapToInt(draft ->
            other.drafts().stream().mapToInt(o -> Math.abs(o.sentence() - draft.sentence())))
        .min()
        .orElseThrow();
  }

  private String model(Happening one, Happening other) {
    OptionalDouble most =
        one.drafts().stream()
            .flatMap(draft ->
                other.drafts().stream()
                    .map(o -> reading.tagged().same(draft.trigger().span(), o.trigger().span())))
            .flatMapToDouble(OptionalDouble::stream)
            .max();
    return most.isPresent()
        ? Long.toString(Arrays.stream(SHARES).filter(share -> most.getAsDouble() >= share).count())
        : "none";
  }

  private static String day(Happening one, Happening other) {
    return any(one, other, Happening::sharesDay)
        ? "same"
        : any(one, other, Happening::datesConflict) ? "off" : told(isDated(one), isDated(other));
  }

  private static boolean isDated(Happening happening) {
    return happening.drafts().stream().anyMatch(draft -> !draft.dates().isEmpty());
  }

  private static String place(Happening one, Happening other) {
    return any(one, other, Happening::sharesPlace)
        ? "same"
        : any(one, other, Happening::placesConflict) ? "off" : told(isPlaced(one), isPlaced(other));
  }

  private static boolean isPlaced(Happening happening) {
    return happening.drafts().stream().anyMatch(draft -> !draft.places().isEmpty());
  }

  /// Which of two tell something that neither shows to be the same or another.
  private static String told(boolean one, boolean other) {
    return one && other ? "both" : one || other ? "one" : "none";
  }

  private static String whom(Happening one, Happening other) {
    boolean same =
        any(one, other, Happening::sharesTarget) || any(one, other, Happening::tellsOfOneIn);
    return same
        ? "same"
        : isSomebody(other)
            ? "somebody"
            : any(one, other, Happening::targetsConflict)
                ? "off"
                : told(has(one, Role.TARGET), has(other, Role.TARGET));
  }

  /// "the victim", "he".
  private static boolean isSomebody(Happening happening) {
    List<Participant> targets = all(happening, Role.TARGET);
    return !targets.isEmpty()
        && targets.stream()
            .map(one -> one.row().words().text().toLowerCase(Locale.ROOT))
            .map(words -> words.startsWith("the ") ? words.substring("the ".length()) : words)
            .allMatch(SOMEBODY::contains);
  }

  private static String who(Happening one, Happening other) {
    return any(one, other, Happening::sharesDoer)
        ? "same"
        : told(has(one, Role.INITIATOR), has(other, Role.INITIATOR));
  }

  private static List<Participant> all(Happening happening, Role role) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.participants().stream())
        .filter(one -> one.role() == role)
        .toList();
  }

  private static boolean has(Happening happening, Role role) {
    return !all(happening, role).isEmpty();
  }

  private static String toll(Happening one, Happening other) {
    return any(one, other, Happening::sharesNumber)
        ? "same"
        : any(one, other, Happening::tollsConflict)
            ? "off"
            : told(isHarmful(one), isHarmful(other));
  }

  private static boolean isHarmful(Happening happening) {
    return happening.drafts().stream().anyMatch(draft -> !draft.harm().isEmpty());
  }

  /// How many people both are done to: "five people", "the five men".
  private String people(Happening one, Happening other) {
    Set<Long> own = counted(one);
    Set<Long> others = counted(other);
    return own.stream().anyMatch(others::contains)
        ? "same"
        : !own.isEmpty() && !others.isEmpty() ? "off" : "open";
  }

  private Set<Long> counted(Happening happening) {
    return all(happening, Role.TARGET).stream()
        .map(one -> one.row().words().span())
        .flatMapToLong(this::counted)
        .filter(number -> number > 1)
        .boxed()
        .collect(Collectors.toSet());
  }

  private LongStream counted(TextSpan words) {
    return reading.mentions().within(words, QuantityMention.class).stream()
        .flatMapToLong(quantity -> quantity.number().low().stream());
  }

  private static void conflicts(Happening one, Happening other, Set<String> traits) {
    if (any(one, other, Happening::actsConflict)) {
      traits.add("acts:off");
    }
    if (any(one, other, Happening::meansConflict)) {
      traits.add("means:off");
    }
    if (any(one, other, Happening::sharesThing)) {
      traits.add("thing:same");
    }
    if (any(one, other, Happening::isOfAnotherYear)) {
      traits.add("year:off");
    }
    if (any(one, other, Happening::isDeathOfAnother)) {
      traits.add("death:other");
    }
    if (one.isBackground() != other.isBackground()) {
      traits.add("past:one");
    }
  }

  /// How both are told, and what stands between.
  private void telling(Happening one, Happening other, Set<String> traits) {
    Draft later = first(other);
    traits.add("earlier:" + first(one).certainty());
    traits.add(later.trigger().isVerb() ? "later:verb" : "later:noun");
    if (other.drafts().stream().anyMatch(draft -> draft.certainty() == Certainty.DEFINITE)) {
      traits.add("later:definite");
    }
    addOf("earlier:", one, traits);
    addOf("later:", other, traits);
    if (all.getFirst().equals(one)) {
      traits.add("first");
    }
    if (words(one).stream().anyMatch(words(other)::contains)) {
      traits.add("word:same");
    }
    traits.add("outlet:" + told(isByOutlet(one), isByOutlet(other)));
    if (later.trigger().view().tokens().stream().anyMatch(word -> ANEW.contains(word.lower()))) {
      traits.add("anew");
    }
    long between =
        all.stream()
            .map(HappeningTraits::begin)
            .filter(begin -> begin(one) < begin && begin < begin(other))
            .count();
    traits.add("between:" + step(between, FEW));
    traits.add("all:" + step(all.size(), HAPPENINGS));
  }

  private static void addOf(String name, Happening happening, Set<String> traits) {
    if (happening.drafts().stream().anyMatch(Draft::isDigest)) {
      traits.add(name + "title");
    }
    if (happening.isSeveral()) {
      traits.add(name + "several");
    }
    if (happening.isBackground()) {
      traits.add(name + "past");
    }
    if (happening.drafts().stream().allMatch(draft -> draft.trigger().tagged().isPresent())) {
      traits.add(name + "model");
    }
  }

  private static boolean isByOutlet(Happening happening) {
    return happening.drafts().stream().anyMatch(Draft::isByOutlet);
  }

  private static Set<String> words(Happening happening) {
    return happening.drafts().stream()
        .map(draft -> draft.trigger().view().token(draft.trigger().head()))
        .map(token -> token.lemma().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
