package org.sayso.corroboration;

import java.util.List;
import java.util.Objects;

/// One thing that a question asks about: somebody, a deed, a place or another thing.
sealed interface Aspect {
  /// How much it counts beside the others.
  double weight();

  /// Whether `text` has words for it.
  boolean isIn(PlainText text);

  /// @param isDoer whether it is to have done the deed asked about
  record Somebody(ActorRef actor, boolean isDoer) implements Aspect {
    private static final double WEIGHT = 1.5;

    public Somebody {
      Objects.requireNonNull(actor, "actor");
    }

    @Override
    public double weight() {
      return WEIGHT;
    }

    @Override
    public boolean isIn(PlainText text) {
      return Names.isIn(text, actor);
    }
  }

  /// @param words for deeds of its kind
  record Deed(List<String> words) implements Aspect {
    private static final double WEIGHT = 2;

    public Deed {
      words = List.copyOf(words);
    }

    @Override
    public double weight() {
      return WEIGHT;
    }

    @Override
    public boolean isIn(PlainText text) {
      return text.hasFormOf(words);
    }
  }

  record Place(String name) implements Aspect {
    public Place {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public double weight() {
      return 1;
    }

    @Override
    public boolean isIn(PlainText text) {
      return text.hasName(name);
    }
  }

  /// @param word as asked; a name with its capitals
  /// @param alike it, and words that may stand for it
  record Thing(String word, List<String> alike, double weight) implements Aspect {
    public Thing {
      Objects.requireNonNull(word, "word");
      alike = List.copyOf(alike);
    }

    @Override
    public boolean isIn(PlainText text) {
      return Names.isName(word) ? text.hasName(word) || text.hasShort(word) : text.hasFormOf(alike);
    }
  }
}
