package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.annotation.Thesaurus;
import org.sayso.event.Effect;
import org.sayso.event.EventType;

/// Words that the news has where a question has another.
final class Alike {
  /// Nouns of the field that stand for one another, in dictionary form.
  private static final List<List<String>> NOUNS =
      List.of(
          List.of("journalist", "reporter", "correspondent", "editor", "media worker", "newsman"),
          List.of(
              "prison",
              "jail",
              "detention center",
              "detention centre",
              "detention facility",
              "detention site",
              "penitentiary"),
          List.of("staff", "employee", "worker", "personnel", "staffer"),
          List.of("child", "minor", "boy", "girl", "underage", "youth"),
          List.of("airstrike", "air strike", "air raid", "aerial bombardment"),
          List.of(
              "protester",
              "protestor",
              "demonstrator",
              "marcher",
              "protest",
              "demonstration",
              "march",
              "rally"),
          List.of("detainee", "prisoner", "inmate", "detained", "in custody"),
          List.of("lawyer", "attorney", "advocate", "counsel"),
          List.of("election", "vote", "poll", "ballot"),
          List.of("report", "dossier", "document", "finding", "allegation", "accusation"),
          List.of("body", "corpse", "remains"),
          List.of("activist", "campaigner", "defender"),
          List.of("priest", "cleric", "imam", "monk", "clergy"),
          List.of("student", "pupil"),
          List.of("refugee", "displaced", "asylum seeker", "migrant"),
          List.of("house", "home"),
          List.of("gun", "firearm", "weapon", "rifle"),
          List.of("shooter", "gunman", "shooting"));

  /// Nouns for a violent deed of any kind.
  private static final List<String> VIOLENCE = List.of("attack", "assault", "massacre", "violence");

  private static final List<String> KILLING =
      List.of("kill", "die", "dead", "death", "shoot", "murder", "massacre", "slay", "execute");

  private Alike() {}

  /// Words for deeds of the kind of `deed`.
  static List<String> deeds(String deed) {
    if (TellingWords.CUSTODY.contains(deed) || TellingWords.CUSTODY_ASKED.contains(deed)) {
      List<String> custody = new ArrayList<>(TellingWords.CUSTODY);
      custody.add(deed);
      return custody;
    }
    Set<?> kind = QuestionWords.HAPPENINGS.getOrDefault(deed, Set.of());
    if (kind.isEmpty()) {
      return things(deed);
    }
    List<String> words = new ArrayList<>(List.of(deed));
    QuestionWords.HAPPENINGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .forEach(words::add);
    if (QuestionWords.EFFECTS.getOrDefault(deed, Set.of()).contains(Effect.KILLED)) {
      return KILLING;
    }
    if (kind.contains(EventType.ATTACK)) {
      words.addAll(VIOLENCE);
    }
    return words;
  }

  /// Words that may stand for `word`: of the field, and those that mean the same.
  static List<String> things(String word) {
    Set<String> words = new LinkedHashSet<>(List.of(word));
    NOUNS.stream().filter(group -> group.contains(word)).forEach(words::addAll);
    words.addAll(Thesaurus.standard().same(word));
    return List.copyOf(words);
  }
}
