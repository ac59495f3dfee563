package org.sayso.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.mention.NewsNumber.Qualifier;

/// The words by which [AmountReader] knows amounts and what only looks like one.
final class AmountWords {
  /// Words before a numeral that bound it; the longest first.
  static final List<Map.Entry<String, Qualifier>> BOUNDS =
      List.of(
          Map.entry("no fewer than", Qualifier.AT_LEAST),
          Map.entry("no less than", Qualifier.AT_LEAST),
          Map.entry("not less than", Qualifier.AT_LEAST),
          Map.entry("not fewer than", Qualifier.AT_LEAST),
          Map.entry("a minimum of", Qualifier.AT_LEAST),
          Map.entry("upwards of", Qualifier.AT_LEAST),
          Map.entry("well over", Qualifier.AT_LEAST),
          Map.entry("at least", Qualifier.AT_LEAST),
          Map.entry("more than", Qualifier.AT_LEAST),
          Map.entry("in excess of", Qualifier.AT_LEAST),
          Map.entry("over", Qualifier.AT_LEAST),
          Map.entry("above", Qualifier.AT_LEAST),
          Map.entry("no more than", Qualifier.AT_MOST),
          Map.entry("not more than", Qualifier.AT_MOST),
          Map.entry("as many as", Qualifier.AT_MOST),
          Map.entry("a maximum of", Qualifier.AT_MOST),
          Map.entry("at most", Qualifier.AT_MOST),
          Map.entry("up to", Qualifier.AT_MOST),
          Map.entry("fewer than", Qualifier.AT_MOST),
          Map.entry("less than", Qualifier.AT_MOST),
          Map.entry("under", Qualifier.AT_MOST),
          Map.entry("an estimated", Qualifier.ABOUT),
          Map.entry("approximately", Qualifier.ABOUT),
          Map.entry("about", Qualifier.ABOUT),
          Map.entry("around", Qualifier.ABOUT),
          Map.entry("roughly", Qualifier.ABOUT),
          Map.entry("nearly", Qualifier.ABOUT),
          Map.entry("almost", Qualifier.ABOUT),
          Map.entry("some", Qualifier.ABOUT),
          Map.entry("close to", Qualifier.ABOUT),
          Map.entry("estimated", Qualifier.ABOUT));

  static final List<String> SIZES =
      List.of(
          "tens of thousands",
          "hundreds of thousands",
          "scores",
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "tens",
          "scores of thousands",
          "a handful");
  static final List<String> PLURALS =
      List.of(
          "a number",
          "a large number",
          "large numbers",
          "a few",
          "several",
          "numerous",
          "many",
          "multiple",
          "various",
          "countless",
          "scores more",
          "innumerable");
  static final Map<String, Long> GROUPS =
      Map.of(
          "half a dozen",
          6L,
          "a dozen",
          12L,
          "two dozen",
          24L,
          "three dozen",
          36L,
          "four dozen",
          48L,
          "a couple",
          2L,
          "a pair",
          2L,
          "a score",
          20L);

  /// Units behind a number that make it a measure, an age, a share or money.
  static final Set<String> MEASURES =
      Set.of(
          "%",
          "percent",
          "per",
          "pc",
          "km",
          "kilometre",
          "kilometres",
          "kilometer",
          "kilometers",
          "mile",
          "miles",
          "metre",
          "metres",
          "meter",
          "meters",
          "m",
          "feet",
          "foot",
          "yards",
          "kg",
          "kilograms",
          "kilogrammes",
          "kilos",
          "tons",
          "tonnes",
          "pounds",
          "litres",
          "liters",
          "acres",
          "hectares",
          "sq",
          "square",
          "degrees",
          "dollars",
          "dollar",
          "euros",
          "rupees",
          "rs",
          "usd",
          "year",
          "years",
          "month",
          "months",
          "week",
          "weeks",
          "day",
          "days",
          "hour",
          "hours",
          "minute",
          "minutes",
          "seconds",
          "am",
          "pm",
          "a.m.",
          "p.m.",
          "gmt",
          "th",
          "decades",
          "decade",
          "years-old",
          "year-old",
          "mm",
          "cm");

  static final Set<String> PERSONS =
      Set.of(
          "man",
          "woman",
          "child",
          "boy",
          "girl",
          "person",
          "soldier",
          "policeman",
          "policewoman",
          "officer",
          "civilian",
          "journalist",
          "activist",
          "student",
          "teacher",
          "worker",
          "guard",
          "driver",
          "villager",
          "militant",
          "rebel",
          "gunman",
          "bomber",
          "attacker",
          "protester",
          "demonstrator",
          "bystander",
          "passer-by",
          "farmer",
          "doctor",
          "nurse",
          "lawyer",
          "priest",
          "shopkeeper",
          "constable",
          "labourer",
          "laborer",
          "baby",
          "infant",
          "teenager",
          "guerrilla",
          "fighter",
          "hostage",
          "prisoner",
          "detainee",
          "suspect",
          "peasant",
          "sergeant",
          "lieutenant");

  /// Words with which an amount may begin that is no numeral, so that most tokens are done with at
  /// the first look.
  static final Set<String> FIRST =
      Stream.of(
              BOUNDS.stream().map(Map.Entry::getKey),
              SIZES.stream(),
              PLURALS.stream(),
              GROUPS.keySet().stream(),
              Stream.of("between", "from", "no", "none", "a", "an"))
          .flatMap(phrases -> phrases)
          .map(phrase -> phrase.split(" ", 2)[0])
          .collect(Collectors.toUnmodifiableSet());

  private AmountWords() {}
}
