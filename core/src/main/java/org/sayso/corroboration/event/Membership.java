package org.sayso.corroboration.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;

/// Whose the dead are said to have been: "The men belonged to the Karst Liberation Front", "None of
/// the dead were its members".
final class Membership {
  private static final Pattern OWN = Pattern.compile("(?iu)(its|our|their|his|her)\\b.*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private Membership() {}

  /// Whether the speaker denies that the dead were of his own.
  static boolean isDenied(Account account, Voice voice) {
    return voice.stance().denies()
        && ofDead(account, voice).stream()
            .anyMatch(toll -> isNone(toll) && OWN.matcher(toll.words()).matches());
  }

  /// Whether `voice` says that the dead were of those for whom `denier` speaks.
  static boolean isTold(Account account, Voice voice, Voice denier) {
    return ofDead(account, voice).stream()
        .anyMatch(toll -> !isNone(toll) && names(toll.words(), denier.speaker().name()));
  }

  private static List<Toll> ofDead(Account account, Voice voice) {
    return account.tolls().stream()
        .filter(toll -> toll.claim().equals(voice.claim()))
        .filter(toll -> toll.effect() == Effect.KILLED && toll.status() == CivilianStatus.COMBATANT)
        .toList();
  }

  /// Whether it says that nobody was: "none of the dead".
  static boolean isNone(Toll toll) {
    return toll.number().high().orElse(1) == 0;
  }

  /// Whether the words have all of a name, or its initials: "members of the KLF".
  private static boolean names(String words, String name) {
    List<String> told = words(words);
    List<String> own =
        words(name).stream().filter(word -> !word.equals("the") && !word.equals("of")).toList();
    String initials = own.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return !own.isEmpty() && (told.containsAll(own) || own.size() > 2 && told.contains(initials));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> Objects.requireNonNull(found.group()))
        .toList();
  }
}
