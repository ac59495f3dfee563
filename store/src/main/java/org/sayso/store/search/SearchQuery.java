package org.sayso.store.search;

import java.util.List;
import java.util.Objects;

/// What is looked for.
public sealed interface SearchQuery {
  /// Everything.
  SearchQuery ALL = new Words("");

  /// What a person typed: all words must occur; `"a phrase"` as written; `-without`; `this OR
  /// that`; `begin*`; `spelling~`. Blank text finds everything. No string is an error: what cannot
  /// be understood is read as plain words, and [SearchPage#notes] says so.
  record Words(String text) implements SearchQuery {
    public Words {
      Objects.requireNonNull(text, "text");
    }
  }

  /// What has any of these phrases or concerns any of these actors; the more, the better.
  ///
  /// @param actors ids of actors
  /// @param states countries of whose forces and offices any will do
  record AnyOf(List<String> phrases, List<String> actors, List<String> states)
      implements SearchQuery {
    public AnyOf {
      phrases = List.copyOf(phrases);
      actors = List.copyOf(actors);
      states = List.copyOf(states);
    }
  }
}
