package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;

/// "A, the leader of B", "A is a member of B", "A, known as B", "A is responsible for the attack".
final class ComplementRelation implements RelationRule {
  private static final Map<List<String>, RelationKind> WORDS =
      Words.table(RelationScene.FILE, "complements", RelationKind.class);
  private static final By BY = RelationScene.by("complement", 0.8);

  @Override
  public List<Relation> find(Proposition proposition, RelationScene scene) {
    List<Relation> relations = new ArrayList<>();
    for (TokenRange range : proposition.content()) {
      int i = range.first();
      while (i < range.end()) {
        Optional<TokenRange> words = at(i, range, scene.passage());
        int next = words.map(TokenRange::end).orElse(i + 1);
        words.ifPresent(found -> relations.addAll(linked(found, range, proposition, scene)));
        i = next;
      }
    }
    return relations;
  }

  private static Optional<TokenRange> at(int i, TokenRange range, Passage passage) {
    int longest = 0;
    for (List<String> words : WORDS.keySet()) {
      if (words.size() > longest
          && i + words.size() < range.end()
          && Words.standAt(passage, i, words)) {
        longest = words.size();
      }
    }
    return longest > 0 ? Optional.of(new TokenRange(i, i + longest)) : Optional.empty();
  }

  private static List<Relation> linked(
      TokenRange words, TokenRange range, Proposition proposition, RelationScene scene) {
    Passage passage = scene.passage();
    RelationKind kind = kindOf(words, passage);
    Optional<TokenRange> right = scene.phrases().startingAt(words.end(), range.end());
    Optional<TokenRange> left = left(words, range, scene).or(proposition::subject);
    boolean event = kind == RelationKind.RESPONSIBLE_FOR;
    if (right.isEmpty()
        || left.isEmpty()
        || left.get().overlaps(right.get())
        || left.get().overlaps(words)) {
      return List.of();
    }
    boolean parties = scene.isParty(left.get()) && (event || scene.isParty(right.get()));
    TokenRange all = new TokenRange(words.first(), right.get().end());
    return parties ? scene.link(left.get(), kind, right.get(), all, BY) : List.of();
  }

  private static RelationKind kindOf(TokenRange words, Passage passage) {
    return WORDS.entrySet().stream()
        .filter(entry ->
            entry.getKey().size() == words.size()
                && Words.standAt(passage, words.first(), entry.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow();
  }

  /// The phrase before "is the", before a comma, or right before the words.
  private static Optional<TokenRange> left(
      TokenRange words, TokenRange range, RelationScene scene) {
    Passage passage = scene.passage();
    int i = words.first() - 1;
    while (i > range.first() && isFiller(i, passage)) {
      i--;
    }
    if (i < range.first()) {
      return Optional.empty();
    }
    return scene.phrases().endingAt(i, range.first());
  }

  private static boolean isFiller(int i, Passage passage) {
    return passage.pos(i) == PartOfSpeech.DET
        || passage.pos(i) == PartOfSpeech.ADJ
        || passage.pos(i) == PartOfSpeech.ADV
        || passage.pos(i) == PartOfSpeech.AUX
        || passage.is(i, ",")
        || passage.isMark(i)
        || passage.isOneOf(i, Set.of("be", "been", "as"));
  }
}
