package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sayso.eval.learning.Learner;
import org.sayso.eval.learning.LinearLearner;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.muc.Filler;
import org.sayso.eval.muc.MucSlot;
import org.sayso.eval.muc.MucTemplate;

/// Learns an [IncidentTable] from messages and their keys.
final class IncidentLearning {
  private static final int FOLDS = 5;

  /// First steps: many examples ask for small ones.
  private static final double STEP = 0.2;

  private static final double SMALL_STEP = 0.03;

  /// Chosen on TST1 and TST2, among the few tried.
  private static final Map<String, Double> THRESHOLDS =
      Map.of(
          "INDIVIDUAL", 0.16,
          "ORGANIZATION", 0.16,
          "THING", 0.16,
          "PERSON", 0.16,
          "INSTRUMENT", 0.16,
          "cast", 0.25,
          "pair", 0.5,
          "join", 0.7);

  private static final Set<String> YES = Set.of("YES");

  private final Map<String, MucText> texts;
  private final Map<String, Gold> golds;
  private final Function<String, WordStates> states;
  private final SortedMap<String, LinearModel> models = new TreeMap<>();
  private final SortedMap<String, Double> thresholds = new TreeMap<>();
  private final Set<String> titles = new TreeSet<>();
  private final Set<String> heads = new TreeSet<>();
  private final Set<String> longer = new TreeSet<>();
  private final Gazette gazette = new Gazette();
  private final Map<String, Learner> learners = new LinkedHashMap<>();

  /// A message that takes part, with its entities and their roles.
  private record Lesson(MucText text, Gold gold, Contexts contexts, List<Cast.Part> parts) {}

  /// @param states of the words of each message, by its id
  IncidentLearning(
      Map<String, MucText> texts, Map<String, Gold> golds, Function<String, WordStates> states) {
    this.states = states;
    this.texts = texts;
    this.golds = golds;
  }

  IncidentTable learn() {
    thresholds.putAll(THRESHOLDS);
    words();
    places();
    Map<String, Double> relevance = relevance();
    List<Lesson> lessons = roles(relevance);
    lessons.forEach(this::pairs);
    lessons.forEach(this::slots);
    learners.forEach((name, learner) -> models.put(name, learner.learn()));
    longer(lessons);
    return table();
  }

  IncidentTable table() {
    return new IncidentTable(titles, heads, longer, gazette, models, thresholds);
  }

  private Learner learner(String name, int minimum, double pull) {
    return learner(name, minimum, pull, STEP);
  }

  private Learner learner(String name, int minimum, double pull, double step) {
    return learners.computeIfAbsent(name, any -> new LinearLearner(minimum, pull, step));
  }

  private Gold gold(String id) {
    return golds.getOrDefault(id, new Gold(List.of()));
  }

  /// Titles from descriptions of names, heads from all strings.
  void words() {
    Map<String, Integer> titleCounts = new TreeMap<>();
    Map<String, Integer> headCounts = new TreeMap<>();
    for (Gold gold : golds.values()) {
      for (MucTemplate template : gold.templates()) {
        for (Filler filler : template.fillers(MucSlot.HUMAN_DESCRIPTION)) {
          if (!filler.references().isEmpty()) {
            for (String word : filler.values().getFirst().split("[^A-Za-z]+")) {
              titleCounts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
          }
        }
        for (EntityRole role : EntityRole.values()) {
          for (MucSlot slot : role.slots()) {
            if (slot != MucSlot.HUMAN_NAME && slot != MucSlot.ORGANIZATION) {
              template.fillers(slot).forEach(one -> countHead(one, headCounts));
            }
          }
        }
      }
    }
    titleCounts.forEach((word, count) -> {
      if (count >= 2
          && word.length() > 1
          && !Set.of("of", "the", "and", "de", "la", "el", "san").contains(word)) {
        titles.add(word);
      }
    });
    headCounts.forEach((word, count) -> {
      if (count >= 4) {
        heads.add(word);
      }
    });
  }

  private static void countHead(Filler filler, Map<String, Integer> counts) {
    String shortest =
        filler.values().stream()
            .min(java.util.Comparator.comparingInt(String::length))
            .orElseThrow();
    String head = shortest.replaceAll(" (OF|IN|FROM|ON|WITH|WHO|THAT|BELONGING|AT|FOR) .*", "");
    head = head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (head.matches("[a-z-]{3,}")) {
      counts.merge(head, 1, Integer::sum);
    }
  }

  private void places() {
    for (Gold gold : golds.values()) {
      for (MucTemplate template : gold.templates()) {
        for (Filler filler : template.fillers(MucSlot.LOCATION)) {
          filler.values().forEach(gazette::count);
        }
      }
    }
  }

  private static int fold(String id) {
    return Math.floorMod(id.hashCode(), FOLDS);
  }

  /// How likely each message tells an incident, by a model that has not seen it.
  Map<String, Double> relevance() {
    Map<String, Set<String>> features = new LinkedHashMap<>();
    texts.forEach((id, text) -> features.put(id, Contexts.ofMessage(text)));
    Map<String, Double> found = new LinkedHashMap<>();
    for (int fold = 0; fold <= FOLDS; fold++) {
      LinearLearner learner = new LinearLearner(4, 0.02, SMALL_STEP);
      for (String id : texts.keySet()) {
        if (fold(id) != fold) {
          learner.add(
              features.getOrDefault(id, Set.of()), gold(id).templates().isEmpty() ? Set.of() : YES);
        }
      }
      LinearModel model = learner.learn();
      for (String id : texts.keySet()) {
        if (fold(id) == fold) {
          found.put(id, model.probability("YES", features.getOrDefault(id, Set.of())));
        }
      }
      if (fold == FOLDS) {
        models.put("relevant", model);
      }
    }
    return found;
  }

  private List<Lesson> roles(Map<String, Double> relevance) {
    List<Lesson> lessons = new ArrayList<>();
    texts.forEach((id, text) -> {
      Contexts contexts =
          new Contexts(
              text,
              Set.of(IncidentTable.bucket(relevance.getOrDefault(id, 0.0))),
              states.apply(id));
      List<Cast.Part> parts = new ArrayList<>();
      for (Entity entity : new EntityFinder(text, titles, heads).find()) {
        Set<String> own = new TreeSet<>();
        for (EntityRole role : EntityRole.values()) {
          if (!gold(id).templatesOf(entity, role).isEmpty()) {
            own.add(role.name());
            parts.add(new Cast.Part(entity, role, 1));
          }
        }
        learner("role", 3, 0.003, SMALL_STEP).add(contexts.of(entity), own);
        for (Entity.Mention one : entity.mentions()) {
          learner("role.state", 1, 0.003, SMALL_STEP).add(contexts.state(one), own);
        }
      }
      lessons.add(new Lesson(text, gold(id), contexts, parts));
    });
    return lessons;
  }

  private void pairs(Lesson lesson) {
    for (int i = 0; i < lesson.parts().size(); i++) {
      for (int j = i + 1; j < lesson.parts().size(); j++) {
        Cast.Part one = lesson.parts().get(i);
        Cast.Part other = lesson.parts().get(j);
        if (!one.entity().equals(other.entity())
            && (one.role().isTarget() || other.role().isTarget())) {
          Set<Integer> shared = lesson.gold().templatesOf(one.entity(), one.role());
          shared.retainAll(lesson.gold().templatesOf(other.entity(), other.role()));
          learner("pair", 3, 0.01)
              .add(
                  lesson.contexts().pair(one.entity(), one.role(), other.entity(), other.role()),
                  shared.isEmpty() ? Set.of() : YES);
        }
      }
    }
  }

  private void slots(Lesson lesson) {
    Set<String> message = Contexts.ofMessage(lesson.text());
    Circumstances circumstances = new Circumstances(lesson.text(), gazette);
    for (int i = 0; i < lesson.gold().templates().size(); i++) {
      int at = i;
      MucTemplate template = lesson.gold().templates().get(i);
      List<Cast.Part> parts =
          lesson.parts().stream()
              .filter(one -> lesson.gold().templatesOf(one.entity(), one.role()).contains(at))
              .toList();
      if (!parts.isEmpty()) {
        incident(lesson, template, new Cast(parts), message, circumstances);
        parts.forEach(one -> part(lesson.contexts(), template, one));
      }
    }
  }

  private void incident(
      Lesson lesson,
      MucTemplate template,
      Cast cast,
      Set<String> message,
      Circumstances circumstances) {
    Set<String> kind = cast.kind(lesson.contexts(), message);
    String type = Gold.first(template, MucSlot.TYPE).orElse("ATTACK");
    learner("type", 2, 0.01).add(kind, Set.of(type));
    Gold.first(template, MucSlot.STAGE)
        .ifPresent(stage -> learner("stage", 2, 0.01).add(kind, Set.of(stage)));
    String category =
        Gold.first(template, MucSlot.CATEGORY)
            .map(value -> value.replaceAll("[? ]+$|^[? ]+", ""))
            .orElse("-");
    learner("category", 2, 0.01).add(cast.category(lesson.contexts(), type), Set.of(category));
    boolean shot =
        template.fillers(MucSlot.INSTRUMENT_TYPE).stream()
            .anyMatch(one -> one.values().contains("GUN") && one.references().contains("-"));
    learner("shot", 2, 0.01).add(kind, shot ? YES : Set.of());
    candidates("day", circumstances.days(cast.core()), Gold.squeezed(template, MucSlot.DATE));
    candidates(
        "place", circumstances.places(cast.core()), Gold.squeezed(template, MucSlot.LOCATION));
  }

  private void candidates(String name, List<Circumstances.Candidate> all, List<String> right) {
    for (Circumstances.Candidate one : all) {
      boolean fits = right.contains(Gold.squeeze(one.value()));
      learner(name, 3, 0.01).add(one.features(), fits ? YES : Set.of());
    }
  }

  private void part(Contexts contexts, MucTemplate template, Cast.Part part) {
    Entity entity = part.entity();
    Filler named = Gold.filler(template, entity, part.role()).orElseThrow();
    String type = Gold.first(template, MucSlot.TYPE).orElse("ATTACK");
    Set<String> words = contexts.words(entity);
    Set<String> around = IncidentForm.inType(contexts, entity, type);
    switch (part.role()) {
      case ORGANIZATION ->
          Gold.about(template, MucSlot.CONFIDENCE, named)
              .ifPresent(
                  one -> learner("confidence", 2, 0.01).add(contexts.told(entity), Set.of(one)));
      case INSTRUMENT ->
          Gold.about(template, MucSlot.INSTRUMENT_TYPE, named)
              .ifPresent(one -> learner("instrument.type", 1, 0.01).add(words, Set.of(one)));
      case THING -> {
        Gold.about(template, MucSlot.PHYSICAL_TYPE, named)
            .ifPresent(one -> learner("thing.type", 1, 0.01).add(words, Set.of(one)));
        learner("thing.effect", 2, 0.01)
            .add(around, Set.of(Gold.about(template, MucSlot.PHYSICAL_EFFECT, named).orElse("-")));
      }
      case PERSON -> {
        Filler id = reference(template, named);
        Gold.about(template, MucSlot.HUMAN_TYPE, id)
            .ifPresent(one -> learner("person.type", 1, 0.01).add(words, Set.of(one)));
        learner("person.effect", 2, 0.01)
            .add(around, Set.of(Gold.about(template, MucSlot.HUMAN_EFFECT, id).orElse("-")));
      }
      case INDIVIDUAL -> {}
    }
  }

  /// The name that a description belongs to, else the filler itself.
  private static Filler reference(MucTemplate template, Filler named) {
    Optional<Filler> name =
        template.fillers(MucSlot.HUMAN_NAME).stream()
            .filter(one -> one.values().stream().anyMatch(named.references()::contains))
            .findFirst();
    return name.orElse(named);
  }

  /// Heads whose phrase keys cite only with what it belongs to.
  private void longer(List<Lesson> lessons) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Lesson lesson : lessons) {
      for (Cast.Part part : lesson.parts()) {
        Entity entity = part.entity();
        if (entity.longer().isEmpty()) {
          continue;
        }
        String head = lesson.text().words().get(entity.first().head()).text();
        for (MucTemplate template : lesson.gold().templates()) {
          Optional<Filler> named = Gold.filler(template, entity, part.role());
          boolean whole =
              named.isPresent()
                  && named.orElseThrow().values().stream()
                      .map(MucWords::key)
                      .anyMatch(MucWords.key(entity.words())::equals);
          boolean more =
              named.isPresent()
                  && named.orElseThrow().values().stream()
                      .map(MucWords::key)
                      .anyMatch(MucWords.key(entity.longer().orElseThrow())::equals);
          int[] own = counts.computeIfAbsent(head, any -> new int[2]);
          own[0] += whole ? 1 : 0;
          own[1] += more ? 1 : 0;
        }
      }
    }
    counts.forEach((head, own) -> {
      if (own[1] > own[0]) {
        longer.add(head);
      }
    });
  }
}
