package org.sayso.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;

/// Tells a speaker's standing from the kind of actor and the role nouns at the attribution.
final class Standings {
  private static final Map<Standing, Set<String>> NOUNS = nouns();

  private final Passage passage;

  Standings(Passage passage) {
    this.passage = passage;
  }

  private static Map<Standing, Set<String>> nouns() {
    WordFile file = WordFile.load("speakers.txt");
    Map<Standing, Set<String>> nouns = new LinkedHashMap<>();
    nouns.put(Standing.RELATIVE, Words.set(file, "relative"));
    nouns.put(Standing.WITNESS, Words.set(file, "witness"));
    nouns.put(Standing.VICTIM, Words.set(file, "victim"));
    nouns.put(Standing.EXPERT, Words.set(file, "expert"));
    nouns.put(Standing.OFFICIAL, Words.set(file, "official"));
    nouns.put(Standing.PARTY, Words.set(file, "party"));
    return nouns;
  }

  Standing of(TokenRange words, Optional<ActorMention> mention, Optional<ActorMention> name) {
    Optional<ActorKind> kind = name.or(() -> mention).map(ActorMention::kind);
    Optional<Standing> byKind = kind.flatMap(Standings::ofKind);
    if (byKind.isPresent()) {
      return byKind.get();
    }
    for (Map.Entry<Standing, Set<String>> entry : NOUNS.entrySet()) {
      for (int i = words.first(); i < words.end(); i++) {
        if (passage.isOneOf(i, entry.getValue())
            && !(entry.getKey() == Standing.PARTY && kind.isPresent())) {
          return entry.getKey();
        }
      }
    }
    return kind.isPresent() && kind.get() != ActorKind.PERSON ? Standing.OTHER : Standing.UNKNOWN;
  }

  private static Optional<Standing> ofKind(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT_BODY, MILITARY, POLICE, INTELLIGENCE, COURT, EMBASSY ->
          Optional.of(Standing.OFFICIAL);
      case ARMED_GROUP, MILITIA, GANG -> Optional.of(Standing.PARTY);
      case PARTY, NGO, IGO, MEDIA, AGENCY, COMPANY, RELIGIOUS_BODY -> Optional.of(Standing.OTHER);
      case POPULATION_GROUP, PERSON, UNIDENTIFIED_GROUP, OTHER -> Optional.empty();
    };
  }
}
