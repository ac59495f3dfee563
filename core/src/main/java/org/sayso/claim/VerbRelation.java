package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;

/// "A funds B", "B is funded by A", "A aligns itself with B".
final class VerbRelation implements RelationRule {
  private static final Map<List<String>, RelationKind> VERBS =
      Words.table(RelationScene.FILE, "verbs", RelationKind.class);
  private static final Set<String> PARTICIPLES = Words.set(RelationScene.FILE, "participles");
  private static final Set<String> BEHIND_PARTICIPLES =
      Words.set(RelationScene.FILE, "behind participles");
  private static final By BY = RelationScene.by("verb", 0.8);

  @Override
  public List<Relation> find(Proposition proposition, RelationScene scene) {
    List<Relation> relations = new ArrayList<>();
    for (TokenRange range : proposition.content()) {
      for (int i = range.first(); i < range.end(); i++) {
        if (scene.passage().pos(i) == PartOfSpeech.VERB && !isAdjective(i, scene.passage())) {
          relations.addAll(at(i, range, proposition, scene));
        }
      }
    }
    return relations;
  }

  /// "opposition armed groups": a participle that says what kind of group it is.
  private static boolean isAdjective(int verb, Passage passage) {
    return PARTICIPLES.contains(passage.token(verb).lower())
        && passage.isOneOf(verb + 1, BEHIND_PARTICIPLES);
  }

  private static List<Relation> at(
      int verb, TokenRange range, Proposition proposition, RelationScene scene) {
    for (Map.Entry<List<String>, RelationKind> entry : VERBS.entrySet()) {
      if (Words.standAt(scene.passage(), verb, entry.getKey())) {
        return linked(
            new TokenRange(verb, verb + entry.getKey().size()),
            entry.getValue(),
            range,
            proposition,
            scene);
      }
    }
    return List.of();
  }

  private static List<Relation> linked(
      TokenRange verb,
      RelationKind kind,
      TokenRange range,
      Proposition proposition,
      RelationScene scene) {
    VerbGroups verbs = new VerbGroups(scene.passage());
    TokenRange group = verbs.of(verb.first(), range);
    boolean passive = verbs.isPassive(verb.first(), group) || scene.passage().is(verb.end(), "by");
    int from = passive && scene.passage().is(verb.end(), "by") ? verb.end() + 1 : verb.end();
    if ((passive && from == verb.end()) || from >= range.end()) {
      return List.of();
    }
    Optional<TokenRange> left =
        scene
            .subjects()
            .endingBefore(group.first(), range)
            .map(Subject::speaker)
            .or(proposition::subject);
    Optional<TokenRange> right =
        scene.phrases().startingAt(from, range.end()).filter(scene::isParty);
    if (left.isEmpty()
        || right.isEmpty()
        || !scene.isParty(left.get())
        || left.get().overlaps(right.get())) {
      return List.of();
    }
    TokenRange words = new TokenRange(group.first(), right.get().end());
    return passive
        ? scene.link(right.get(), kind, left.get(), words, BY)
        : scene.link(left.get(), kind, right.get(), words, BY);
  }
}
