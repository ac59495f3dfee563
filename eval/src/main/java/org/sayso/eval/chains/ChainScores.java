package org.sayso.eval.chains;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Claim;
import org.sayso.evidence.StatementId;
import org.sayso.text.TextSpan;

/// Counts how much of the marked chains a reader found.
///
/// A level's saying is one whose cue overlaps the level's; of several, one with the right speaker
/// before the others, then the one with more of the content. No saying stands for two levels. The
/// speaker is right when the words read hold the marked ones and no other level's speaker; the
/// nesting, when the saying stands inside that of the level's parent, or in none.
public final class ChainScores {
  private static final double PERCENT = 100;

  private int chains;
  private int whole;
  private int goldInner;
  private int readInner;
  private int rightInner;
  private int levels;
  private int found;
  private int speakers;
  private int contents;
  private int stances;

  /// Precision, recall and F1 in per cent.
  public record Score(double precision, double recall, double f1) {}

  /// Adds a case and what was read of its text.
  public void add(ChainCase gold, List<Claim> claims) {
    Map<StatementId, ReadSaying> sayings = ReadSaying.of(claims);
    Map<Integer, ReadSaying> matched = match(gold, sayings.values());
    boolean all = true;
    for (ChainLevel level : gold.levels()) {
      all &= add(gold, level, matched);
    }
    chains++;
    whole += all ? 1 : 0;
    readInner += (int) sayings.values().stream().filter(one -> one.outer().isPresent()).count();
  }

  private static Map<Integer, ReadSaying> match(ChainCase gold, Iterable<ReadSaying> sayings) {
    Map<Integer, ReadSaying> matched = new HashMap<>();
    Set<ReadSaying> taken = new HashSet<>();
    for (ChainLevel level : gold.levels()) {
      ReadSaying best = null;
      long most = -1;
      for (ReadSaying saying : sayings) {
        boolean free = saying.hasCueAt(level.cue()) && !taken.contains(saying);
        long worth = free ? worth(gold, level, saying) : -1;
        if (worth > most) {
          best = saying;
          most = worth;
        }
      }
      if (best != null) {
        matched.put(level.number(), best);
        taken.add(best);
      }
    }
    return matched;
  }

  private static long worth(ChainCase gold, ChainLevel level, ReadSaying saying) {
    long shared = saying.holds(level.content());
    return isSpeaker(gold, level, saying) ? shared + level.content().size() + 1 : shared;
  }

  /// @return whether speaker and nesting of the level were read
  private boolean add(ChainCase gold, ChainLevel level, Map<Integer, ReadSaying> matched) {
    levels++;
    goldInner += level.isInner() ? 1 : 0;
    ReadSaying saying = matched.get(level.number());
    if (saying == null) {
      return false;
    }
    boolean speaker = isSpeaker(gold, level, saying);
    boolean right = speaker && isNested(level, saying, matched);
    found++;
    speakers += speaker ? 1 : 0;
    contents += saying.holds(level.content()) == level.content().size() ? 1 : 0;
    stances += saying.claimOf(level.content()).stance() == level.stance() ? 1 : 0;
    rightInner += right && level.isInner() ? 1 : 0;
    return right;
  }

  private static boolean isSpeaker(ChainCase gold, ChainLevel level, ReadSaying saying) {
    Optional<TextSpan> read = saying.source();
    if (level.speaker().isEmpty() || read.isEmpty()) {
      return level.speaker().isEmpty() && read.isEmpty();
    }
    return read.get().contains(level.speaker().get())
        && gold.levels().stream()
            .filter(other -> other.number() != level.number())
            .flatMap(other -> other.speaker().stream())
            .noneMatch(read.get()::contains);
  }

  private static boolean isNested(
      ChainLevel level, ReadSaying saying, Map<Integer, ReadSaying> matched) {
    Optional<StatementId> outer =
        level
            .parent()
            .flatMap(parent -> Optional.ofNullable(matched.get(parent)).map(ReadSaying::id));
    return saying.outer().equals(outer) && level.isInner() == outer.isPresent();
  }

  /// Cases added.
  public int chains() {
    return chains;
  }

  /// Per cent of the cases of which every level was read with its speaker and in its place.
  public double whole() {
    return share(whole, chains);
  }

  /// Sayings inside others: speaker, cue and parent together.
  public Score inner() {
    double precision = share(rightInner, readInner);
    double recall = share(rightInner, goldInner);
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /// Per cent of the levels whose cue was read.
  public double found() {
    return share(found, levels);
  }

  /// Per cent of the levels that were read with the right speaker.
  public double speakers() {
    return share(speakers, levels);
  }

  /// Per cent of the levels that were read with all marked words in their content.
  public double contents() {
    return share(contents, levels);
  }

  /// Per cent of the levels that were read with the right stance.
  public double stances() {
    return share(stances, levels);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
