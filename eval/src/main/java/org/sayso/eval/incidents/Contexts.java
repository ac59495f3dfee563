package org.sayso.eval.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.eval.learning.Features;

/// Features of entities and of pairs of them: single words and what stands around.
final class Contexts {
  private static final int REACH = 9;

  /// From here on somebody is taken to take part in an act.
  private static final double LIKELY = 0.4;

  /// Words between two mentions, at most.
  private static final int MOST_GAP = 999;

  private static final List<Double> STEPS = List.of(0.15, 0.3, 0.5, 0.7, 0.85);

  private final MucText text;
  private final Set<String> document;
  private final WordStates states;

  /// @param document features of the message as a whole, added to all
  Contexts(MucText text, Collection<String> document, WordStates states) {
    this.text = text;
    this.document = new LinkedHashSet<>(document);
    this.states = states;
  }

  /// Features of an entity, with the words of all its sentences.
  Set<String> told(Entity entity) {
    Set<String> features = new LinkedHashSet<>(of(entity));
    for (Entity.Mention one : entity.mentions()) {
      MucText.Range sentence = text.sentences().get(text.sentenceOf(one.words().first()));
      for (int i = sentence.first(); i < sentence.end(); i++) {
        MucText.Word word = text.words().get(i);
        if ((word.isNoun() || word.isVerb()) && !one.words().holds(i)) {
          features.add("s=" + word.lemma());
        }
      }
    }
    return features;
  }

  /// What the encoder makes of each mention.
  List<Features> states(Entity entity) {
    return entity.mentions().stream()
        .map(one -> new Features(Set.of(), states.of(one.head())))
        .toList();
  }

  /// What speaks for and against two parts sharing an incident, as numbers.
  ///
  /// @param before how likely it is by single features
  float[] pairNumbers(Entity one, EntityRole as, Entity other, EntityRole otherAs, double before) {
    int gap = MOST_GAP;
    for (Entity.Mention a : one.mentions()) {
      for (Entity.Mention b : other.mentions()) {
        gap = Math.min(gap, Math.abs(a.head() - b.head()));
      }
    }
    int first = text.sentenceOf(one.first().words().first());
    int second = text.sentenceOf(other.first().words().first());
    EntityRole low = as.compareTo(otherAs) <= 0 ? as : otherAs;
    EntityRole high = as.compareTo(otherAs) <= 0 ? otherAs : as;
    List<MucText.Act> some = acts(one);
    List<MucText.Act> others = acts(other);
    boolean act = some.stream().anyMatch(others::contains);
    boolean happening =
        some.stream()
            .anyMatch(own -> others.stream().anyMatch(same -> own.happening() == same.happening()));
    return new float[] {
      (float) before,
      gap,
      Math.abs(first - second),
      Math.min(first, second),
      low.ordinal(),
      high.ordinal(),
      act ? 1 : 0,
      happening ? 1 : 0,
      Math.min(some.size(), others.size()),
      one.mentions().size() + other.mentions().size(),
      text.sentences().size()
    };
  }

  /// Features of the message: its lemmas, those of its first sentences, and its events.
  static Set<String> ofMessage(MucText text) {
    Set<String> features = new LinkedHashSet<>();
    for (int i = 0; i < text.words().size(); i++) {
      MucText.Word word = text.words().get(i);
      if (word.isNoun() || word.isVerb() || word.pos().equals("ADJ")) {
        features.add("d=" + word.lemma());
        if (text.sentenceOf(i) < 3) {
          features.add("d3=" + word.lemma());
        }
      }
    }
    for (MucText.Tag tag : text.tags()) {
      if (tag.what().contains(":")) {
        features.add("de=" + tag.what());
      }
    }
    text.acts().forEach(act -> features.add("dx=" + act.what()));
    return features;
  }

  /// Features of an entity over all its mentions.
  Set<String> of(Entity entity) {
    Set<String> features = new LinkedHashSet<>(document);
    int count = entity.mentions().size();
    features.add("nm=" + Math.min(count, 4));
    features.add("fs=" + bucket(text.sentenceOf(entity.first().words().first())));
    entity.mentions().forEach(one -> addMention(one, features));
    return features;
  }

  /// Features of one mention alone.
  Set<String> of(Entity.Mention one) {
    Set<String> features = new LinkedHashSet<>();
    addMention(one, features);
    return features;
  }

  /// The words of an entity alone.
  Set<String> words(Entity entity) {
    Set<String> features = new LinkedHashSet<>();
    for (Entity.Mention one : entity.mentions()) {
      features.add("h=" + head(one));
      for (int i = one.words().first(); i < one.words().end(); i++) {
        features.add("w=" + text.words().get(i).lemma());
      }
    }
    entity
        .longer()
        .ifPresent(words -> {
          for (String word : words.split(" ")) {
            features.add("lw=" + word);
          }
        });
    return features;
  }

  private static String bucket(int sentence) {
    return sentence < 3 ? "" + sentence : sentence < 6 ? "3-5" : sentence < 12 ? "6-11" : "12-";
  }

  private String head(Entity.Mention one) {
    MucText.Word word = text.words().get(one.head());
    return one.isName() && !one.inside() && word.isName() ? word.text() : word.lemma();
  }

  private void addMention(Entity.Mention one, Set<String> features) {
    int first = one.words().first();
    int end = one.words().end();
    String kind = kind(one);
    features.add("h=" + head(one));
    features.add("hf=" + text.words().get(one.head()).text());
    features.add("k=" + kind);
    if (one.inside()) {
      features.add("inside");
      features.add("ni=" + text.lemma(end));
    }
    for (int i = first; i < end; i++) {
      features.add("w=" + text.words().get(i).lemma());
    }
    features.add("p1=" + text.lemma(first - 1));
    features.add("p2=" + text.lemma(first - 2));
    features.add("n1=" + text.lemma(end));
    features.add("n2=" + text.lemma(end + 1));
    for (String verb : List.of(before(first), after(end))) {
      if (!verb.isEmpty()) {
        features.add(verb);
        features.add(verb + "&" + kind);
      }
    }
    String noun = nounBefore(first);
    if (!noun.isEmpty()) {
      features.add(noun);
      features.add(noun + "&" + kind);
    }
    addSentence(one, features);
    addActs(one, features);
  }

  /// What the head of events makes of the mention, by how sure it is.
  private void addActs(Entity.Mention one, Set<String> features) {
    Map<String, Double> most = new TreeMap<>();
    for (MucText.Act act : text.acts()) {
      for (MucText.Played played : act.played()) {
        if (played.words().holds(one.head())) {
          most.merge(played.part(), played.chance(), Math::max);
          if (played.chance() >= LIKELY) {
            features.add("x=" + played.part() + ":" + act.what());
          }
        }
      }
    }
    most.forEach((part, chance) ->
        STEPS.stream()
            .filter(step -> chance >= step)
            .forEach(step -> features.add("x=" + part + ">" + step)));
  }

  /// The acts in which somebody is likelier than not to take part.
  private List<MucText.Act> acts(Entity entity) {
    return text.acts().stream()
        .filter(act ->
            act.played().stream()
                .filter(played -> played.chance() >= LIKELY)
                .anyMatch(played ->
                    entity.mentions().stream().anyMatch(one -> played.words().holds(one.head()))))
        .toList();
  }

  private void addSentence(Entity.Mention one, Set<String> features) {
    MucText.Range sentence = text.sentences().get(text.sentenceOf(one.words().first()));
    for (MucText.Tag tag : text.tags()) {
      if (tag.what().contains(":") && sentence.holds(tag.words().first())) {
        boolean own = tag.words().meets(one.words());
        features.add((own ? "ev=" : "se=") + tag.what());
        if (own) {
          features.add("er=" + tag.what().substring(tag.what().indexOf(':')));
        }
      }
    }
  }

  /// What kind of thing it is, roughly.
  private String kind(Entity.Mention one) {
    for (MucText.Tag tag : text.tags()) {
      if (!tag.what().contains(":") && tag.words().holds(one.head())) {
        return tag.what();
      }
    }
    return one.isName() ? "NAME" : "OTHER";
  }

  /// The verb that the phrase follows, with the preposition between.
  private String before(int first) {
    String between = "";
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      MucText.Word word = text.words().get(i);
      if (word.is(".") || word.is(";")) {
        return "";
      }
      if (between.isEmpty() && word.pos().equals("ADP")) {
        between = word.text();
      }
      if (word.isVerb()) {
        return "vb=" + word.lemma() + (isPassive(i) ? ":p" : "") + "_" + between;
      }
    }
    return "";
  }

  /// The verb that follows the phrase.
  private String after(int end) {
    for (int i = end; i < Math.min(text.words().size(), end + REACH); i++) {
      MucText.Word word = text.words().get(i);
      if (word.is(".") || word.is(";")) {
        return "";
      }
      if (word.isVerb()) {
        return "va=" + word.lemma() + (isPassive(i) ? ":p" : "");
      }
    }
    return "";
  }

  private boolean isPassive(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (text.words().get(i).lemma().equals("be")) {
        return text.words().get(verb).text().endsWith("d")
            || text.words().get(verb).text().endsWith("n");
      }
      if (!text.words().get(i).pos().equals("ADV") && !text.words().get(i).pos().equals("AUX")) {
        return false;
      }
    }
    return false;
  }

  /// The noun that the phrase hangs on by a preposition: "attack ON the farm".
  private String nounBefore(int first) {
    int at = first - 1;
    while (at > 0
        && (text.words().get(at).pos().equals("DET") || text.words().get(at).pos().equals("NUM"))) {
      at--;
    }
    boolean hangs = at > 0 && text.words().get(at).pos().equals("ADP");
    return hangs && text.words().get(at - 1).isNoun()
        ? "np=" + text.lemma(at - 1) + "_" + text.lemma(at)
        : "";
  }

  /// Features of a pair of entities: how near they stand, and what lies around both.
  Set<String> pair(Entity one, EntityRole as, Entity other, EntityRole otherAs) {
    Set<String> features = new LinkedHashSet<>();
    String roles = as.compareTo(otherAs) <= 0 ? as + "+" + otherAs : otherAs + "+" + as;
    features.add("r=" + roles);
    int sentences = Integer.MAX_VALUE;
    int words = Integer.MAX_VALUE;
    for (Entity.Mention a : one.mentions()) {
      for (Entity.Mention b : other.mentions()) {
        int gap = Math.abs(text.sentenceOf(a.words().first()) - text.sentenceOf(b.words().first()));
        sentences = Math.min(sentences, gap);
        words = Math.min(words, Math.abs(a.words().first() - b.words().first()));
      }
    }
    features.add("sg=" + Math.min(sentences, 8));
    features.add("sg=" + Math.min(sentences, 8) + "&" + roles);
    features.add(
        "wg=" + (words < 4 ? 4 : words < 10 ? 10 : words < 20 ? 20 : words < 50 ? 50 : 99));
    if (text.words()
        .get(one.first().head())
        .lemma()
        .equals(text.words().get(other.first().head()).lemma())) {
      features.add("samehead");
    }
    Set<String> some = eventTypes(one);
    Set<String> others = eventTypes(other);
    Set<String> both = new LinkedHashSet<>(some);
    both.retainAll(others);
    features.add(both.isEmpty() ? "noevent" : "sameevent");
    if (both.isEmpty() && !some.isEmpty() && !others.isEmpty()) {
      features.add("otherevent");
    }
    features.addAll(between(one, other));
    features.addAll(shared(acts(one), acts(other), roles));
    return features;
  }

  private static List<String> shared(
      List<MucText.Act> some, List<MucText.Act> others, String roles) {
    if (some.isEmpty() || others.isEmpty()) {
      return List.of("xnone=" + some.isEmpty() + others.isEmpty());
    }
    boolean act = some.stream().anyMatch(others::contains);
    boolean happening =
        some.stream()
            .anyMatch(
                one -> others.stream().anyMatch(other -> other.happening() == one.happening()));
    String shared = act ? "xact" : happening ? "xhappening" : "xother";
    return List.of(shared, shared + "&" + roles);
  }

  private List<String> between(Entity one, Entity other) {
    List<String> features = new ArrayList<>();
    int from = Math.min(one.first().words().first(), other.first().words().first());
    int to = Math.max(one.first().words().first(), other.first().words().first());
    for (MucText.Days days : text.days()) {
      if (days.words().first() > from && days.words().first() < to) {
        features.add("daybetween");
      }
    }
    for (int i = from; i < to; i++) {
      String word = text.words().get(i).lemma();
      if (Set.of("meanwhile", "another", "other", "also", "later", "addition", "second")
          .contains(word)) {
        features.add("b=" + word);
      }
    }
    return features;
  }

  private Set<String> eventTypes(Entity one) {
    Set<String> types = new LinkedHashSet<>();
    for (Entity.Mention mention : one.mentions()) {
      MucText.Range sentence = text.sentences().get(text.sentenceOf(mention.words().first()));
      for (MucText.Tag tag : text.tags()) {
        int colon = tag.what().indexOf(':');
        if (colon > 0 && sentence.holds(tag.words().first())) {
          types.add(tag.what().substring(0, colon));
        }
      }
    }
    return types;
  }
}
