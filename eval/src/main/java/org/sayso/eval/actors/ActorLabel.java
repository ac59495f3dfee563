package org.sayso.eval.actors;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolution;
import org.sayso.text.TextSpan;

/// Whom a drawn mention stands for, as a reader found.
///
/// @param half what the label may be used for
/// @param words hash of the mention's words
/// @param actors what is right: ids (`dict:…`, `composed:…`) or names (`own:Tavara Rights Watch`);
///   empty when the words stand for no single actor
public record ActorLabel(
    Half half, DocumentId document, TextSpan span, Sha256 words, List<String> actors) {
  private static final int COLUMNS = 6;
  private static final String OWN = "own:";

  /// What a label may be used for.
  public enum Half {
    /// Rules may be written by it.
    TUNE,
    /// Rules may be written by it; kept back until their writer had seen its words.
    TUNE2,
    /// Rules may be written by it; its figures before the first of them are in
    /// `docs/quality/actors.md`.
    TUNE3,
    /// As [#TUNE3], drawn and labelled after the rules that [#TUNE3] showed to be missing.
    TUNE4,
    /// As [#TUNE4], one round later.
    TUNE5,
    /// As [#TUNE5], one round later.
    TUNE6,
    /// As [#TUNE6], one round later.
    TUNE7,
    /// One round later, labelled before any answer was seen.
    TUNE8,
    /// As [#TUNE8], one round later.
    TUNE9,
    /// Drawn after the misses of [#TUNE9] were mended, 300, labelled before any answer was seen and by
    /// nobody who had written a rule; only its totals are looked at.
    FINAL,
    /// Kept back: no rule and no entry may be chosen by it.
    SCORE
  }

  /// What came of a label.
  public enum Verdict {
    /// The actor meant; or nobody where nobody is meant.
    RIGHT,
    /// Several are offered, or none though somebody is meant.
    OPEN,
    /// Another actor.
    WRONG
  }

  public ActorLabel {
    Objects.requireNonNull(half, "half");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    actors = List.copyOf(actors);
  }

  /// Whether `text` has these words at this place.
  public boolean fits(String text) {
    return span.end() <= text.length() && Sha256.of(span.of(text)).equals(words);
  }

  /// Judges the answer for the mention; empty when there is no mention any more.
  public Verdict judge(Optional<Resolution<Actor>> answer) {
    Optional<Actor> actor = answer.flatMap(Resolution::value);
    if (actors.isEmpty()) {
      return actor.isPresent() ? Verdict.WRONG : Verdict.RIGHT;
    }
    if (actor.isEmpty()) {
      return Verdict.OPEN;
    }
    return actors.stream().anyMatch(wanted -> is(wanted, actor.get()))
        ? Verdict.RIGHT
        : Verdict.WRONG;
  }

  private static boolean is(String wanted, Actor actor) {
    if (!wanted.startsWith(OWN)) {
      return wanted.equals(actor.id());
    }
    String name = key(wanted.substring(OWN.length()));
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .anyMatch(other -> key(other).equals(name));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// Reads one line of the table.
  ///
  /// @throws IllegalArgumentException naming the line and what is wrong with it
  static ActorLabel parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException(
          "line " + number + " has " + cells.length + " columns instead of " + COLUMNS);
    }
    try {
      return new ActorLabel(
          Half.valueOf(cells[0].toUpperCase(Locale.ROOT)),
          DocumentId.parse(cells[1]),
          new TextSpan(Integer.parseInt(cells[2]), Integer.parseInt(cells[3])),
          new Sha256(cells[4]),
          cells[5].equals("none") ? List.of() : List.of(cells[5].split("\\|")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
    }
  }
}
