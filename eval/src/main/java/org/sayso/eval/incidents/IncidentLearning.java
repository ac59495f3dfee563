package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sayso.eval.learning.Features;
import org.sayso.eval.learning.Learner;
import org.sayso.eval.learning.LinearLearner;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.TreeLearner;
import org.sayso.eval.learning.TreeModel;
import org.sayso.eval.muc.Filler;
import org.sayso.eval.muc.MucSlot;
import org.sayso.eval.muc.MucTemplate;

/// Learns an [IncidentTable] from messages and their keys.
final class IncidentLearning {
  private static final int FOLDS = 5;

  /// First steps: many examples ask for small ones.
  private static final double STEP = 0.2;

  private static final double SMALL_STEP = 0.03;

  /// Chosen on folds of DEV, among the few tried, by F of all templates; those of pairs and of
  /// whole casts on TST1 and TST2.
  private static final Map<String, Double> THRESHOLDS =
      Map.of(
          "INDIVIDUAL", 0.22,
          "ORGANIZATION", 0.25,
          "THING", 0.35,
          "PERSON", 0.32,
          "INSTRUMENT", 0.3,
          "cast", 0.45,
          "pair", 0.6,
          "join", 0.7);

  private static final Set<String> YES = Set.of("YES");

  private static final int ROLE_FOLDS = 3;
  private static final int TREES = 80;
  private static final int DEPTH = 4;
  private static final double LEAST_LEAF = 3;

  private final Map<String, MucText> texts;
  private final Map<String, Gold> golds;
  private final Function<String, WordStates> states;
  private final SortedMap<String, LinearModel> models = new TreeMap<>();
  private final SortedMap<String, TreeModel> trees = new TreeMap<>();
  private final SortedMap<String, Double> thresholds = new TreeMap<>();
  private final Set<String> titles = new TreeSet<>();
  private final Set<String> heads = new TreeSet<>();
  private final Set<String> longer = new TreeSet<>();
  private final Gazette gazette = new Gazette();

  /// Each feature once, however many entities have it.
  private final Map<String, String> pool = new HashMap<>();

  private final Map<String, Learner> learners = new LinkedHashMap<>();

  /// A message that takes part, with its entities and their roles.
  private record Lesson(
      String id, MucText text, Gold gold, Contexts contexts, List<Cast.Part> parts) {
    int fold() {
      return IncidentLearning.roleFold(id);
    }
  }

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
    Map<String, Sheet> sheets = sheets(relevance);
    secondLooks(firstLooks(sheets), relevance, sheets);
    slots(sheets);
    return table();
  }

  /// All that is learned of entities whose roles are known.
  void slots(Map<String, Sheet> sheets) {
    List<Lesson> lessons = lessons(sheets);
    pairs(lessons);
    lessons.forEach(this::slots);
    learners.forEach((name, learner) -> models.put(name, learner.learn()));
    longer(lessons);
  }

  IncidentTable table() {
    return new IncidentTable(titles, heads, longer, gazette, models, trees, thresholds);
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

  void places() {
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

  /// The entities of a message, what is told of each, and the roles that the key gives it.
  record Sheet(MucText text, Contexts contexts, List<Row> rows) {}

  /// @param told what the words around the entity are
  /// @param seen what the encoder makes of each mention
  record Row(Entity entity, Features told, List<Features> seen, Set<String> roles) {}

  /// What there is to learn of each message.
  Map<String, Sheet> sheets(Map<String, Double> relevance) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    texts.forEach((id, text) -> sheets.put(id, sheet(id, text, relevance.getOrDefault(id, 0.0))));
    return sheets;
  }

  private List<Lesson> lessons(Map<String, Sheet> sheets) {
    List<Lesson> lessons = new ArrayList<>();
    sheets.forEach((id, sheet) -> {
      List<Cast.Part> parts = new ArrayList<>();
      for (Row row : sheet.rows()) {
        for (EntityRole role : EntityRole.values()) {
          if (row.roles().contains(role.name())) {
            parts.add(new Cast.Part(row.entity(), role, 1));
          }
        }
      }
      lessons.add(new Lesson(id, sheet.text(), gold(id), sheet.contexts(), parts));
    });
    return lessons;
  }

  private Sheet sheet(String id, MucText text, double relevant) {
    Contexts contexts =
        new Contexts(text, Set.of(IncidentTable.bucket(relevant)), states.apply(id));
    List<Row> rows = new ArrayList<>();
    for (Entity entity : new EntityFinder(text, titles, heads).find()) {
      Set<String> own = new TreeSet<>();
      for (EntityRole role : EntityRole.values()) {
        if (!gold(id).templatesOf(entity, role).isEmpty()) {
          own.add(role.name());
        }
      }
      Set<String> told = new LinkedHashSet<>();
      contexts.of(entity).forEach(one -> told.add(pool.computeIfAbsent(one, same -> same)));
      rows.add(new Row(entity, Features.of(told), contexts.states(entity), own));
    }
    return new Sheet(text, contexts, rows);
  }

  /// What models of the other folds say of each entity; the models of all messages are kept.
  Map<String, List<Scored>> firstLooks(Map<String, Sheet> sheets) {
    Map<String, List<Scored>> looks = new LinkedHashMap<>();
    for (int fold = 0; fold <= ROLE_FOLDS; fold++) {
      int out = fold;
      LinearLearner words = new LinearLearner(3, 0.003, SMALL_STEP);
      LinearLearner own = new LinearLearner(1, 0.003, SMALL_STEP);
      sheets.forEach((id, sheet) -> {
        if (roleFold(id) != out) {
          teach(sheet, words, own);
        }
      });
      LinearModel byWords = words.learn();
      LinearModel byStates = own.learn();
      if (fold == ROLE_FOLDS) {
        models.put("role", byWords);
        models.put("role.state", byStates);
      }
      sheets.forEach((id, sheet) -> {
        if (roleFold(id) == out) {
          looks.put(
              id,
              sheet.rows().stream()
                  .map(one -> Scored.of(one.entity(), one.told(), one.seen(), byWords, byStates))
                  .toList());
        }
      });
    }
    return looks;
  }

  private static int roleFold(String id) {
    return Math.floorMod(id.hashCode(), ROLE_FOLDS);
  }

  private static void teach(Sheet sheet, LinearLearner words, LinearLearner states) {
    for (Row row : sheet.rows()) {
      words.add(row.told(), row.roles());
      row.seen().forEach(one -> states.add(one, row.roles()));
    }
  }

  void secondLooks(
      Map<String, List<Scored>> looks, Map<String, Double> relevance, Map<String, Sheet> sheets) {
    for (EntityRole role : EntityRole.values()) {
      TreeLearner learner = new TreeLearner(TREES, DEPTH, LEAST_LEAF);
      sheets.forEach((id, sheet) -> {
        List<Scored> all = looks.getOrDefault(id, List.of());
        SecondLook second = new SecondLook(sheet.text(), all, relevance.getOrDefault(id, 0.0));
        for (int i = 0; i < all.size(); i++) {
          if (all.get(i).sure(role) >= SecondLook.LEAST) {
            learner.add(second.numbers(i, role), sheet.rows().get(i).roles().contains(role.name()));
          }
        }
      });
      trees.put(role.name(), learner.learn());
    }
  }

  /// Two parts of a message, at least one of them a target.
  ///
  /// @param shared whether some incident has both
  private record Pair(Lesson lesson, Cast.Part one, Cast.Part other, boolean shared) {
    Set<String> features() {
      return lesson.contexts().pair(one.entity(), one.role(), other.entity(), other.role());
    }

    float[] numbers(double before) {
      return lesson
          .contexts()
          .pairNumbers(one.entity(), one.role(), other.entity(), other.role(), before);
    }
  }

  /// Learns who shares an incident: by single features, then by numbers, among them what a model of
  /// the other folds says by the features.
  private void pairs(List<Lesson> lessons) {
    List<Pair> pairs = lessons.stream().flatMap(one -> pairs(one).stream()).toList();
    TreeLearner second = new TreeLearner(TREES, DEPTH, LEAST_LEAF);
    for (int fold = 0; fold <= ROLE_FOLDS; fold++) {
      int out = fold;
      LinearLearner first = new LinearLearner(3, 0.01, STEP);
      pairs.stream()
          .filter(one -> one.lesson().fold() != out)
          .forEach(one -> first.add(one.features(), one.shared() ? YES : Set.of()));
      LinearModel model = first.learn();
      pairs.stream()
          .filter(one -> one.lesson().fold() == out)
          .forEach(one ->
              second.add(one.numbers(model.probability("YES", one.features())), one.shared()));
      if (fold == ROLE_FOLDS) {
        models.put("pair", model);
      }
    }
    trees.put("pair", second.learn());
  }

  private static List<Pair> pairs(Lesson lesson) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lesson.parts().size(); i++) {
      for (int j = i + 1; j < lesson.parts().size(); j++) {
        Cast.Part one = lesson.parts().get(i);
        Cast.Part other = lesson.parts().get(j);
        if (!one.entity().equals(other.entity())
            && (one.role().isTarget() || other.role().isTarget())) {
          Set<Integer> shared = lesson.gold().templatesOf(one.entity(), one.role());
          shared.retainAll(lesson.gold().templatesOf(other.entity(), other.role()));
          pairs.add(new Pair(lesson, one, other, !shared.isEmpty()));
        }
      }
    }
    return pairs;
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
