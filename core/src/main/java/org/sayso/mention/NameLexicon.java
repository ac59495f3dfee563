package org.sayso.mention;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Names that a dictionary or gazetteer knows, for spotting them in running text.
public interface NameLexicon {
  /// The dictionary of names that somebody has for its own.
  String OWN_NAMES = "dictionary:actors@1";

  /// The longest name that begins at token `from`, if any.
  ///
  /// @param tokens the words of one sentence, as printed
  /// @param from index of the name's first word
  Optional<NameMatch> longestMatch(List<String> tokens, int from);

  /// One name found.
  ///
  /// @param tokenCount how many tokens it takes, at least 1
  /// @param kind actor kind, or empty for a place
  /// @param by the dictionary and entry kind that knows it
  /// @param wellKnown whether the name means this wherever it stands; a small place's may as well
  ///   be somebody's
  record NameMatch(int tokenCount, Optional<ActorKind> kind, String by, boolean wellKnown) {
    /// A name that means this wherever it stands.
    public NameMatch(int tokenCount, Optional<ActorKind> kind, String by) {
      this(tokenCount, kind, by, true);
    }

    /// Whether a dictionary has the whole name for somebody; not a state's with a role noun.
    boolean isOwnName() {
      return by.equals(OWN_NAMES);
    }

    public NameMatch {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(by, "by");
      if (tokenCount < 1) {
        throw new IllegalArgumentException("a name without tokens");
      }
    }
  }
}
