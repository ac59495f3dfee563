package org.sayso.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Tells a speaker's standing from the kind of actor and the role nouns at the attribution.
final class Standings {
  private static final Map<Standing, Set<String>> NOUNS = nouns();

  private static final Set<String> VOICES = Words.set(WordFile.load("speakers.txt"), "spokesman");
  private static final int TITLE_REACH = 6;
  private static final int APPOSITION_REACH = 10;

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
    Optional<Standing> found =
        ofVoice(words)
            .or(() -> byNoun(words, kind))
            .or(() -> name.filter(Standings::isPersonName).flatMap(this::asIntroduced));
    return found.orElse(
        kind.isPresent() && kind.get() != ActorKind.PERSON ? Standing.OTHER : Standing.UNKNOWN);
  }

  /// The standing of whoever speaks for a body of this kind.
  static Standing ofBody(ActorMention body) {
    return ofKind(body.kind()).orElse(Standing.OTHER);
  }

  private Optional<Standing> byNoun(TokenRange words, Optional<ActorKind> kind) {
    for (Map.Entry<Standing, Set<String>> entry : NOUNS.entrySet()) {
      for (int i = words.first(); i < words.end(); i++) {
        if (passage.isOneOf(i, entry.getValue())
            && !(entry.getKey() == Standing.PARTY && kind.isPresent())) {
          return Optional.of(entry.getKey());
        }
      }
    }
    return Optional.empty();
  }

  /// "a spokesman for the army", "police spokesman X": a voice has the standing of whom it is for.
  private Optional<Standing> ofVoice(TokenRange words) {
    boolean voice = false;
    for (int i = words.first(); i < words.end(); i++) {
      voice |= passage.isOneOf(i, VOICES);
    }
    return voice
        ? passage.mentions().within(passage.span(words), ActorMention.class).stream()
            .map(passage.mentions()::antecedentOf)
            .map(ActorMention::kind)
            .filter(kind -> kind != ActorKind.PERSON)
            .map(Standings::ofKind)
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isPersonName(ActorMention name) {
    return name.form() == NameForm.NAME && name.kind() == ActorKind.PERSON;
  }

  /// What the document says of a person where it brings the name: "Interior Minister X", "X, the
  /// brother of Y".
  private Optional<Standing> asIntroduced(ActorMention name) {
    return passage.mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .filter(mention -> passage.mentions().antecedentOf(mention).id().equals(name.id()))
        .map(this::introduction)
        .map(words -> ofVoice(words).or(() -> byNoun(words, Optional.of(ActorKind.PERSON))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private TokenRange introduction(ActorMention mention) {
    int first = passage.text().tokenAt(mention.span().begin());
    int end = passage.text().tokenAt(mention.span().end() - 1) + 1;
    int begin = first;
    while (begin > 0
        && first - begin < TITLE_REACH
        && passage.isRead(begin - 1)
        && (passage.token(begin - 1).isNominal()
            || passage.pos(begin - 1) == PartOfSpeech.ADJ
            || (begin == first && isCommaOfApposition(begin - 1)))) {
      begin--;
    }
    int last = end;
    if (last + 1 < passage.size() && passage.is(last, ",")) {
      last++;
      while (last < passage.size()
          && last - end < APPOSITION_REACH
          && passage.pos(last) != PartOfSpeech.PUNCT
          && !passage.token(last).isVerbal()
          && passage.isRead(last)) {
        last++;
      }
    }
    return new TokenRange(begin, last);
  }

  /// "the mayor, X": not in "according to officials, X" or "on his visit, X".
  private boolean isCommaOfApposition(int comma) {
    if (!passage.is(comma, ",") || comma == 0 || !passage.token(comma - 1).isNominal()) {
      return false;
    }
    Token noun = passage.token(comma - 1);
    boolean many = noun.pos() == PartOfSpeech.NOUN && !noun.lower().equals(noun.lemma());
    int before = comma - 1;
    while (before > 0
        && (passage.token(before).isNominal()
            || passage.pos(before) == PartOfSpeech.ADJ
            || passage.pos(before) == PartOfSpeech.DET)) {
      before--;
    }
    return !many && passage.pos(before) != PartOfSpeech.ADP;
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
