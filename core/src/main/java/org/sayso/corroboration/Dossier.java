package org.sayso.corroboration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Stance;

/// The record on one question: who says what, side by side. Never a verdict: there is no field for
/// one.
///
/// @param sides what speakers do with the matter, in the order of [Side]
/// @param notHeard who is accused in a claim shown here and has none of its own here, by name
/// @param coverage what the collection holds and therefore cannot show
public record Dossier(
    Question question, List<SideGroup> sides, List<ActorRef> notHeard, Coverage coverage) {
  /// What a speaker does with the matter of the question.
  public enum Side {
    ASSERTS,
    DENIES,
    DOUBTS,
    OTHER_EXPLANATION,
    DECLINES,
    /// Condemns, calls, promises, expresses: bears on the matter without asserting or denying it.
    OTHERWISE;

    /// The side that a stance takes.
    public static Side of(Stance stance) {
      return switch (stance) {
        case ASSERTS, ALLEGES, CLAIMS_RESPONSIBILITY, ACKNOWLEDGES, CONFIRMS, CORRECTS, JUSTIFIES ->
            ASSERTS;
        case DENIES, DENIES_RESPONSIBILITY, DENIES_KNOWLEDGE -> DENIES;
        case DOUBTS, CANNOT_VERIFY, WITHDRAWS -> DOUBTS;
        case OFFERS_OTHER_EXPLANATION -> OTHER_EXPLANATION;
        case DECLINES_COMMENT -> DECLINES;
        case CONDEMNS,
            ENDORSES,
            CALLS_FOR,
            PROMISES,
            ORDERS,
            THREATENS,
            PREDICTS,
            ASKS,
            EXPRESSES ->
            OTHERWISE;
      };
    }
  }

  /// All that is said on one side, by speaker.
  public record SideGroup(Side side, List<SpeakerGroup> speakers) {
    public SideGroup {
      Objects.requireNonNull(side, "side");
      speakers = List.copyOf(speakers);
    }
  }

  /// What one speaker says on one side, oldest document first.
  ///
  /// @param onBehalfOf for whom, when all its claims here are made for the same body
  /// @param documents how many documents carry it: a count of copies, not of origins
  public record SpeakerGroup(
      ActorRef speaker,
      Optional<ActorRef> onBehalfOf,
      boolean isOutlet,
      int documents,
      List<Bearing> claims) {
    /// Speakers before outlets, each by name.
    public static final Comparator<SpeakerGroup> ORDER =
        Comparator.comparing(SpeakerGroup::isOutlet)
            .thenComparing(group -> group.speaker().name().toLowerCase(Locale.ROOT))
            .thenComparing(group -> group.claims().getFirst().claim().id());

    public SpeakerGroup {
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(onBehalfOf, "onBehalfOf");
      claims = List.copyOf(claims);
      if (claims.isEmpty()) {
        throw new IllegalArgumentException("a speaker without a claim: " + speaker.name());
      }
    }
  }

  /// A claim and why it bears on the question.
  ///
  /// @param score orders claims for a reader; says nothing about truth
  /// @param reasons in words: "names Daesh", "tells of support"
  public record Bearing(CorpusClaim claim, double score, List<String> reasons) {
    public Bearing {
      Objects.requireNonNull(claim, "claim");
      reasons = List.copyOf(reasons);
    }
  }

  /// What the collection covers.
  ///
  /// @param from first day of publication, ISO 8601, or empty when no document states one
  /// @param until last day of publication, or empty
  /// @param undated documents without a day of publication
  /// @param notRead documents in languages that are kept but not read
  public record Coverage(
      int documents, int outlets, String from, String until, int undated, int notRead) {
    public Coverage {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(until, "until");
    }
  }

  public Dossier {
    Objects.requireNonNull(question, "question");
    sides = List.copyOf(sides);
    notHeard = List.copyOf(notHeard);
    Objects.requireNonNull(coverage, "coverage");
  }

  /// How many claims it shows.
  public int claims() {
    return sides.stream()
        .flatMap(side -> side.speakers().stream())
        .mapToInt(speaker -> speaker.claims().size())
        .sum();
  }
}
