package org.sayso.corroboration.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads of a claim's words how one person died: "He drowned", "Her brother had been beaten".
///
/// The words must begin with the person, so that what is told of somebody else within them counts
/// for nothing; what may have been is not told.
public final class DeathWords {
  /// What one does or what befalls one.
  private static final Map<Pattern, MannerOfDeath> ACTIVE = active();

  /// What is done to one, behind "was" or "been".
  private static final Map<Pattern, MannerOfDeath> PASSIVE = passive();

  /// "he", "the man", "her older brother", "Ada Brun"; no more than one person.
  private static final Pattern WHO =
      Pattern.compile(
          "(?u)(?i:he|she)|(?i:the|his|her|my|our|their)(?:\\s[\\p{L}-]+){1,2}"
              + "|(?!(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Many|Some|Several|Both|All"
              + "|Most|Others|They|Dozens|Hundreds|Thousands|Nobody|None|It|This|That|There)\\b)"
              + "\\p{Lu}(?=[\\p{L}'’-]*\\p{Ll})[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3}");

  /// So many words name somebody.
  private static final int NAME = 4;

  private static final Pattern AUXILIARY =
      Pattern.compile(
          "(?i)^(?:(?:had|has|was|is|did)n['’]t|had|has|was|is|been|being|did|apparently|probably"
              + "|instead|then|later|not|never)\\s+");
  private static final Pattern NOT = Pattern.compile("not|never|\\w+n['’]t");
  private static final Pattern BE = Pattern.compile("was|is|been|being|(?:was|is)n['’]t");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?iu)\\W*(?:it|this|that|(?:the|this|that) (?:account|finding|conclusion|version|claim"
              + "|explanation|report))\\W*");

  private DeathWords() {}

  /// What is told.
  ///
  /// @param denied whether it is told not to have been so
  public record Told(MannerOfDeath manner, boolean denied) {}

  private static Map<Pattern, MannerOfDeath> active() {
    Map<Pattern, MannerOfDeath> verbs = new LinkedHashMap<>();
    put(
        verbs,
        "(?:killed|shot|hanged|poisoned|burned|stabbed) (?:him|her)self|took (?:his|her) own life"
            + "|commit(?:ted)? suicide|died by suicide|died by (?:his|her) own hand",
        MannerOfDeath.SUICIDE);
    put(verbs, "drown(?:ed)?|died (?:of|from|by) drowning", MannerOfDeath.DROWNED);
    put(verbs, "died (?:of|from) (?:gunshot|bullet) wounds?", MannerOfDeath.SHOT);
    put(verbs, "died (?:of|from) stab wounds?", MannerOfDeath.STABBED);
    put(verbs, "died (?:of|from|after) (?:a beating|beatings|being beaten)", MannerOfDeath.BEATEN);
    put(verbs, "died (?:of|from|under|after) (?:torture|being tortured)", MannerOfDeath.TORTURED);
    put(verbs, "died (?:of|from) poison(?:ing)?", MannerOfDeath.POISONED);
    put(verbs, "burn(?:ed|t)? (?:to death|alive)|died of burns", MannerOfDeath.BURNED);
    put(
        verbs,
        "suffocated?|choked to death|died (?:of|from) (?:suffocation|asphyxiation|smoke"
            + " inhalation)",
        MannerOfDeath.SUFFOCATED);
    put(
        verbs,
        "starved?(?: to death)?|died (?:of|from) (?:hunger|starvation)",
        MannerOfDeath.STARVED);
    put(
        verbs,
        "(?:fell|fallen|fall) (?:to (?:his|her) death|from|off|into|down)|died (?:in|after|from) a"
            + " fall",
        MannerOfDeath.FELL);
    put(
        verbs,
        "died (?:in|after|as a result of) (?:an|a (?:car|road|traffic|train|plane|work))"
            + " (?:accident|crash)",
        MannerOfDeath.ACCIDENT);
    put(verbs, "died? (?:of|from) natural causes|died naturally", MannerOfDeath.NATURAL);
    put(
        verbs,
        "died? (?:of|from|after) (?:an? |the )?(?:(?:long|short|sudden|massive) )?(?:heart"
            + " (?:attack|failure|disease)|cardiac arrest|stroke|illness|disease|pneumonia|cancer"
            + "|cholera|malaria|tuberculosis|typhoid|covid\\S*|organ failure|sepsis)",
        MannerOfDeath.ILLNESS);
    return verbs;
  }

  private static Map<Pattern, MannerOfDeath> passive() {
    Map<Pattern, MannerOfDeath> verbs = new LinkedHashMap<>();
    put(verbs, "(?:fatally )?shot|gunned down", MannerOfDeath.SHOT);
    put(verbs, "(?:fatally )?stabbed|hacked to death", MannerOfDeath.STABBED);
    put(verbs, "(?:badly |severely |brutally )?beaten|clubbed to death", MannerOfDeath.BEATEN);
    put(verbs, "(?:badly |severely |brutally )?tortured", MannerOfDeath.TORTURED);
    put(verbs, "strangled|throttled", MannerOfDeath.STRANGLED);
    put(verbs, "poisoned", MannerOfDeath.POISONED);
    put(verbs, "hanged|lynched", MannerOfDeath.HANGED);
    put(verbs, "burn(?:ed|t) (?:to death|alive)", MannerOfDeath.BURNED);
    put(verbs, "suffocated|asphyxiated", MannerOfDeath.SUFFOCATED);
    return verbs;
  }

  private static void put(Map<Pattern, MannerOfDeath> verbs, String words, MannerOfDeath manner) {
    verbs.put(Pattern.compile("(?iu)^(?:" + words + ")\\b.*", Pattern.DOTALL), manner);
  }

  /// What the words of one claim tell.
  public static Optional<Told> in(String content) {
    String[] words = content.strip().replaceFirst("(?i)^that\\s+", "").split("\\s+", NAME + 2);
    for (int end = 1; end < words.length && end <= NAME; end++) {
      String who = String.join(" ", List.of(words).subList(0, end));
      if (WHO.matcher(who).matches()) {
        Optional<Told> told = of(String.join(" ", List.of(words).subList(end, words.length)));
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Told> of(String predicate) {
    String rest = predicate;
    boolean denied = false;
    boolean passive = false;
    for (Matcher before = AUXILIARY.matcher(rest);
        before.find();
        before = AUXILIARY.matcher(rest)) {
      String word = before.group().strip().toLowerCase(Locale.ROOT);
      denied |= NOT.matcher(word).matches();
      passive |= BE.matcher(word).matches();
      rest = rest.substring(before.end());
    }
    String verb = rest;
    boolean not = denied;
    return (passive ? PASSIVE : ACTIVE)
        .entrySet().stream()
            .filter(entry -> entry.getKey().matcher(verb).matches())
            .findFirst()
            .map(entry -> new Told(entry.getValue(), not));
  }

  /// Whether the words stand for all that was said before: "does not believe it".
  public static boolean isOfWhatWasSaid(String content) {
    return WHOLE.matcher(content).matches();
  }
}
