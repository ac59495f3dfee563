package org.sayso.annotation;

import java.util.HashSet;
import java.util.Set;

/// Nouns that mean a person before anything else (`person-nouns.txt`, of WordNet 3.1): "baker",
/// "bakers", "herdsman", "herdsmen".
public final class PersonNouns {
  private static final Set<String> FORMS = forms();

  private PersonNouns() {}

  private static Set<String> forms() {
    Set<String> forms = new HashSet<>();
    for (String noun : WordTable.words("person-nouns.txt")) {
      forms.add(noun);
      forms.add(plural(noun));
    }
    return Set.copyOf(forms);
  }

  private static String plural(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("-in-law")) {
      int word = noun.indexOf('-');
      return noun.substring(0, word) + "s" + noun.substring(word);
    }
    return Inflection.withS(noun);
  }

  /// All of them and their plurals, in small letters.
  public static Set<String> all() {
    return FORMS;
  }
}
