package org.sayso.server.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.store.json.Sayso1;

/// Gives each speaker of an article a label and a colour, in the order in which they first speak.
public final class Voices {
  /// How many colours there are before they come round again; labels never do.
  public static final int TONES = 10;

  private static final int LONGEST_LABEL = 16;
  private static final int ACRONYM_WORDS = 3;
  private static final Set<String> TITLES =
      Set.of(
          "Ambassador",
          "Bishop",
          "Captain",
          "Colonel",
          "General",
          "Governor",
          "Judge",
          "Lieutenant",
          "Major",
          "Mayor",
          "Minister",
          "President",
          "Professor",
          "Senator",
          "Sergeant");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private final Map<String, Voice> byKey = new LinkedHashMap<>();
  private final Map<String, String> keyOfClaim = new LinkedHashMap<>();

  /// The voices of all claims that are not the outlet's own narration.
  public static Voices of(List<Sayso1.Claim> claims) {
    Voices voices = new Voices();
    Set<String> labels = new HashSet<>();
    for (Sayso1.Claim claim : claims) {
      if (!isNarrated(claim)) {
        String key = key(claim.speaker());
        voices.keyOfClaim.put(claim.id(), key);
        voices.byKey.computeIfAbsent(
            key,
            fresh -> {
              String name = claim.speaker().name();
              return new Voice(name, label(name, labels), voices.byKey.size() % TONES);
            });
      }
    }
    return voices;
  }

  /// Whether the outlet tells it in its own voice.
  public static boolean isNarrated(Sayso1.Claim claim) {
    return claim.form().equals("NARRATED");
  }

  private static String key(Sayso1.Speaker speaker) {
    return speaker.actor() != null ? speaker.actor() : speaker.name().toLowerCase(Locale.ROOT);
  }

  /// The voice of a claim; none for narration.
  public Optional<Voice> of(String claim) {
    return Optional.ofNullable(keyOfClaim.get(claim)).map(byKey::get);
  }

  /// All voices, in the order in which they first speak.
  public Collection<Voice> all() {
    return byKey.values();
  }

  private static String label(String name, Set<String> taken) {
    String label = shortened(name);
    String next = label;
    for (int number = 2; !taken.add(next.toLowerCase(Locale.ROOT)); number++) {
      next = label + " " + number;
    }
    return next;
  }

  /// The name where it is short, the initials of a long official name, else its last words.
  static String shortened(String name) {
    String plain = name.replaceFirst("(?i)^(the|a|an)\\s+", "").strip();
    if (plain.length() <= LONGEST_LABEL) {
      return plain.isEmpty() ? "?" : plain;
    }
    String head = plain.split("\\s+(?:of|at|in|who|from|for)\\s|,", 2)[0];
    List<String> words = new ArrayList<>(SPACE.splitAsStream(plain).toList());
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    boolean titled = words.getFirst().endsWith(".") || TITLES.contains(words.getFirst());
    if (!titled
        && head.length() == plain.length()
        && capitals >= ACRONYM_WORDS
        && capitals == words.size()) {
      StringBuilder initials = new StringBuilder();
      words.forEach(word -> initials.append(word.charAt(0)));
      return initials.toString();
    }
    return head.length() <= LONGEST_LABEL ? head : lastWords(head);
  }

  private static String lastWords(String head) {
    String last = head.substring(head.lastIndexOf(' ') + 1);
    return last.length() <= LONGEST_LABEL ? last : last.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
