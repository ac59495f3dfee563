package org.sayso.eval.incidents;

import java.util.Arrays;
import java.util.List;

/// The numbers by which a second model decides on an entity, once all entities of its message were
/// looked at by themselves: what the first models say of it and of the others, how near those
/// stand, and what the head of events makes of it.
final class SecondLook {
  /// No second look is had at what is less likely at first.
  static final double LEAST = 0.01;

  private static final int ROLES = EntityRole.values().length;
  private static final int FAR = 99;

  private final MucText text;
  private final List<Scored> all;
  private final double relevant;
  private final float[][] heads;

  /// @param relevant how likely the message tells an incident
  SecondLook(MucText text, List<Scored> all, double relevant) {
    this.text = text;
    this.all = all;
    this.relevant = relevant;
    this.heads = all.stream().map(one -> parts(one.entity())).toArray(float[][]::new);
  }

  /// The numbers of one entity in one role, always as many.
  float[] numbers(int at, EntityRole role) {
    Scored one = all.get(at);
    Entity entity = one.entity();
    Numbers numbers = new Numbers();
    numbers.add(one.words());
    numbers.add(one.states());
    numbers.add(one.means());
    numbers.add(heads[at]);
    numbers.add(relevant);
    numbers.add(entity.mentions().size());
    int first = text.sentenceOf(entity.first().words().first());
    numbers.add(first);
    numbers.add((double) first / text.sentences().size());
    numbers.add((double) entity.mentions().stream().filter(Entity.Mention::isName).count());
    numbers.add((double) entity.mentions().stream().filter(Entity.Mention::inside).count());
    numbers.add(entity.id().length());
    numbers.add(text.sentences().size());
    numbers.add(one.logit(role));
    others(at, role, numbers);
    return numbers.all();
  }

  /// What the others are: the likeliest of each role in the message, in the sentences of this one,
  /// beside it; those with its head; and its place among them.
  private void others(int at, EntityRole role, Numbers numbers) {
    Scored one = all.get(at);
    float[] anywhere = new float[ROLES];
    float[] near = new float[ROLES];
    float[] distance = new float[ROLES];
    Arrays.fill(anywhere, -FAR);
    Arrays.fill(near, -FAR);
    Arrays.fill(distance, FAR);
    double beside = -FAR;
    double alike = -FAR;
    int before = 0;
    double sum = 0;
    String head = head(one.entity());
    for (int i = 0; i < all.size(); i++) {
      if (i == at) {
        continue;
      }
      Scored other = all.get(i);
      int gap = gap(one.entity(), other.entity());
      for (EntityRole as : EntityRole.values()) {
        int k = as.ordinal();
        double logit = other.logit(as);
        anywhere[k] = Math.max(anywhere[k], (float) logit);
        near[k] = gap == 0 ? Math.max(near[k], (float) logit) : near[k];
        distance[k] = logit > -1 ? Math.min(distance[k], gap) : distance[k];
      }
      double own = other.logit(role);
      boolean side = gap == 0 && one.entity().isBeside(other.entity());
      beside = side ? Math.max(beside, own) : beside;
      alike = head.equals(head(other.entity())) ? Math.max(alike, own) : alike;
      before += own > one.logit(role) ? 1 : 0;
      sum += other.sure(role);
    }
    numbers.add(anywhere);
    numbers.add(near);
    numbers.add(distance);
    numbers.add(beside);
    numbers.add(alike);
    numbers.add(before);
    numbers.add(sum);
  }

  private String head(Entity entity) {
    return text.words().get(entity.first().head()).lemma();
  }

  private int gap(Entity one, Entity other) {
    int least = FAR;
    for (Entity.Mention a : one.mentions()) {
      int sentence = text.sentenceOf(a.words().first());
      for (Entity.Mention b : other.mentions()) {
        least = Math.min(least, Math.abs(sentence - text.sentenceOf(b.words().first())));
      }
    }
    return least;
  }

  /// How likely it plays each part in any act: `WHO`, `WHOM`, `PLACE`, `MEANS`.
  private float[] parts(Entity entity) {
    List<String> names = List.of("WHO", "WHOM", "PLACE", "MEANS");
    float[] most = new float[names.size() + 1];
    for (MucText.Act act : text.acts()) {
      boolean any = false;
      for (MucText.Played played : act.played()) {
        int part = names.indexOf(played.part());
        boolean own = entity.mentions().stream().anyMatch(one -> played.words().holds(one.head()));
        if (own && part >= 0) {
          most[part] = Math.max(most[part], (float) played.chance());
          any = true;
        }
      }
      most[names.size()] += any ? 1 : 0;
    }
    return most;
  }

  /// Numbers put in a row.
  private static final class Numbers {
    private float[] row = new float[64];
    private int size;

    void add(double one) {
      row = size == row.length ? Arrays.copyOf(row, 2 * size) : row;
      row[size++] = (float) one;
    }

    void add(float[] more) {
      for (float one : more) {
        add(one);
      }
    }

    float[] all() {
      return Arrays.copyOf(row, size);
    }
  }
}
