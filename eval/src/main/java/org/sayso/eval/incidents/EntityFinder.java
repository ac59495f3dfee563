package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds whom and what a message names: noun phrases, names inside them, and what Sayso took for an
/// actor; phrases of the same thing are put together.
final class EntityFinder {
  private static final Set<String> NO_ACTOR =
      Set.of("PLACE", "DATE", "QUANTITY", "FACILITY", "WEAPON");
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "las", "los", "del", "el", "y", "san", "santa", "von", "van");
  private static final Set<String> SKIPPED_POS =
      Set.of("DET", "NUM", "PUNCT", "PRON", "ADV", "ADP", "SYM", "CCONJ", "PART");

  private final MucText text;
  private final Set<String> titles;
  private final Set<String> heads;
  private final List<Entity.Mention> mentions = new ArrayList<>();

  /// @param titles words that stand before names of persons, lower case
  /// @param heads words that name somebody or something even where no phrase was seen, lower case
  EntityFinder(MucText text, Set<String> titles, Set<String> heads) {
    this.text = text;
    this.titles = titles;
    this.heads = heads;
  }

  /// All entities, by first mention.
  List<Entity> find() {
    text.phrases().forEach(this::phrase);
    for (MucText.Tag tag : text.tags()) {
      boolean actor = !tag.what().contains(":") && !NO_ACTOR.contains(tag.what());
      if (actor && isNew(tag.words())) {
        add(tag.words().first(), tag.words().end(), tag.words().end() - 1, isInside(tag.words()));
      }
    }
    for (int i = 0; i < text.words().size(); i++) {
      if (heads.contains(text.words().get(i).text()) && isBare(i)) {
        add(i, i + 1, i, false);
      }
    }
    mentions.sort(
        Comparator.comparingInt((Entity.Mention one) -> one.words().first())
            .thenComparingInt(one -> one.words().end()));
    return grouped();
  }

  private boolean isNew(MucText.Range words) {
    return mentions.stream()
        .noneMatch(
            one -> key(one).equals(key(words.first(), words.end())) && one.words().meets(words));
  }

  /// Whether no phrase has the word as its head, or begins or ends beside it.
  private boolean isBare(int word) {
    return text.phrases().stream().noneMatch(one -> one.first() <= word && word < one.end());
  }

  private boolean isInside(MucText.Range words) {
    return text.phrases().stream()
        .anyMatch(one -> one.first() <= words.first() && words.end() < one.end());
  }

  private void phrase(MucText.Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && SKIPPED_POS.contains(text.words().get(first).pos())) {
      first++;
    }
    String pos = text.words().get(phrase.head()).pos();
    if (pos.equals("PRON") || pos.equals("NUM") || pos.equals("DET")) {
      return;
    }
    add(first, phrase.end(), phrase.head(), false);
    insideOf(first, phrase);
  }

  /// A name before a common noun: "FRONT guerrillas".
  private void insideOf(int first, MucText.Phrase phrase) {
    if (text.words().get(phrase.head()).isName()) {
      return;
    }
    int end = phrase.head();
    while (end > first && !text.words().get(end - 1).isName()) {
      end--;
    }
    int begin = end;
    while (begin > first && text.words().get(begin - 1).isName()) {
      begin--;
    }
    if (begin < end) {
      add(begin, end, end - 1, true);
    }
  }

  private void add(int first, int end, int head, boolean inside) {
    if (first < end) {
      mentions.add(
          new Entity.Mention(
              new MucText.Range(first, end), Math.min(head, end - 1), nameIn(first, end), inside));
    }
  }

  /// Where the name begins that the phrase ends with; its end where it ends with none.
  private int nameIn(int first, int end) {
    int begin = end;
    while (begin > first && isOfName(begin - 1) && !isTitle(begin - 1)) {
      begin--;
    }
    while (begin < end
        && PARTICLES.contains(text.words().get(begin).text())
        && begin + 1 < end
        && !text.words().get(begin).isName()) {
      begin++;
    }
    return begin;
  }

  private boolean isTitle(int index) {
    return titles.contains(text.words().get(index).text().replace(".", ""));
  }

  private boolean isOfName(int index) {
    MucText.Word word = text.words().get(index);
    return word.isName() || PARTICLES.contains(word.text());
  }

  private String key(Entity.Mention one) {
    int from = one.isName() ? one.name() : one.words().first();
    return key(from, one.words().end());
  }

  private String key(int first, int end) {
    return MucWords.key(text.capitals(first, end));
  }

  private List<Entity> grouped() {
    List<List<Entity.Mention>> groups = new ArrayList<>();
    List<Set<String>> keys = new ArrayList<>();
    Map<String, Integer> byKey = new TreeMap<>();
    for (Entity.Mention one : mentions) {
      String key = key(one);
      if (key.isEmpty()) {
        continue;
      }
      int at = Optional.ofNullable(byKey.get(key)).orElseGet(() -> sameAs(one, groups, keys));
      if (at < 0) {
        at = groups.size();
        groups.add(new ArrayList<>());
        keys.add(new LinkedHashSet<>());
      }
      groups.get(at).add(one);
      keys.get(at).add(key);
      keys.get(at).add(key(one.words().first(), one.words().end()));
      byKey.putIfAbsent(key, at);
    }
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      entities.add(entity(groups.get(i), keys.get(i)));
    }
    return entities;
  }

  private int sameAs(
      Entity.Mention one, List<List<Entity.Mention>> groups, List<Set<String>> keys) {
    int begin = one.words().first();
    boolean bracketed =
        begin > 0 && (text.words().get(begin - 1).is("[") || text.words().get(begin - 1).is("("));
    for (int g = groups.size() - 1; g >= 0; g--) {
      Entity.Mention last = groups.get(g).getLast();
      if (bracketed && one.isName() && last.words().end() == begin - 1) {
        return g;
      }
      for (String key : keys.get(g)) {
        if (isSame(key(one), key, one.isName(), groups.get(g).getFirst())) {
          return g;
        }
      }
    }
    return -1;
  }

  /// The same last word, and all words of the shorter among those of the longer.
  private static boolean isSame(String one, String other, boolean name, Entity.Mention first) {
    if (name != first.isName()) {
      return false;
    }
    List<String> some = Arrays.asList(one.split(" "));
    List<String> others = Arrays.asList(other.split(" "));
    boolean last = some.getLast().equals(others.getLast());
    return last && (some.containsAll(others) || others.containsAll(some));
  }

  /// The phrase with what it belongs to: "OFFICES OF THE MAYOR", "THE MAYOR'S HOME".
  private Optional<String> longer(Entity.Mention one) {
    int first = one.words().first();
    int end = one.words().end();
    boolean of = end < text.words().size() && text.words().get(end).is("of");
    boolean owned = first > 1 && text.words().get(first - 1).text().startsWith("'");
    int at = of ? end + 1 : first - 2;
    if (!of && !owned) {
      return Optional.empty();
    }
    for (MucText.Phrase phrase : text.phrases()) {
      if (phrase.first() <= at && at < phrase.end()) {
        return Optional.of(
            MucWords.core(
                of ? text.capitals(first, phrase.end()) : text.capitals(phrase.first(), end)));
      }
    }
    return Optional.empty();
  }

  private Entity entity(List<Entity.Mention> all, Set<String> keys) {
    Optional<String> name =
        all.stream()
            .filter(Entity.Mention::isName)
            .map(one -> text.capitals(one.name(), one.words().end()))
            .max(Comparator.comparingInt(String::length));
    String words =
        all.stream()
            .map(one -> MucWords.core(text.capitals(one.words().first(), one.words().end())))
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    Optional<String> title =
        all.stream()
            .filter(one -> one.isName() && one.name() > one.words().first() && !one.inside())
            .map(one -> MucWords.core(text.capitals(one.words().first(), one.name())))
            .findFirst();
    Optional<String> longer =
        all.stream()
            .flatMap(one -> longer(one).stream())
            .max(Comparator.comparingInt(String::length));
    return new Entity(name, words, longer, title, keys, all);
  }
}
