package org.sayso.store.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.Count;
import org.sayso.coding.Figure;
import org.sayso.coding.RuleSet;
import org.sayso.coding.Tally;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.corroboration.event.Incident;
import org.sayso.event.Effect;

/// The figures that named rule sets take from all accounts of an incident: suggested, never final,
/// and each with the claims that it rests on.
///
/// Speakers are the tellers, whichever document carries them: a number that one speaker gives in
/// ten documents is one number.
public final class IncidentFigures {
  /// Every Casualty's standards ask for the range that the sources give, and for no middle.
  public static final String EVERY_CASUALTY = "every-casualty-like@1";

  private static final Set<Effect> COUNTED = EnumSet.of(Effect.KILLED, Effect.INJURED);

  private IncidentFigures() {}

  /// The figures for killed and injured, as far as numbers are told.
  public static List<IncidentView.Suggested> of(Incident incident) {
    List<IncidentView.Suggested> figures = new ArrayList<>();
    for (Effect effect : COUNTED) {
      List<Count> counts = counts(incident, effect);
      Tally tally = Tally.of(counts);
      if (!tally.tellers().isEmpty()) {
        figures.add(ucdp(effect, tally, counts));
        figures.add(acled(effect, tally, counts));
        figures.add(range(effect, tally, counts));
      }
    }
    return figures;
  }

  private static List<Count> counts(Incident incident, Effect effect) {
    List<Count> counts = new ArrayList<>();
    for (Account account : incident.accounts()) {
      for (Toll toll : account.tolls()) {
        if (toll.effect() == effect) {
          account
              .voice(toll.claim())
              .filter(voice -> Count.isHeldBy(voice.stance()))
              .ifPresent(voice -> counts.add(count(counts.size(), toll, voice)));
        }
      }
    }
    return counts;
  }

  private static Count count(int row, Toll toll, Voice voice) {
    String teller =
        voice.speaker().id().orElseGet(() -> voice.speaker().name().toLowerCase(Locale.ROOT));
    return new Count(
        row, teller, toll.claim().value(), toll.number(), toll.part(), false, group(toll));
  }

  private static Count.Group group(Toll toll) {
    return switch (toll.status()) {
      case CIVILIAN -> Count.Group.CIVILIANS;
      case COMBATANT -> Count.Group.COMBATANTS;
      case SECURITY_FORCES -> Count.Group.SECURITY_FORCES;
      case MIXED, NOT_STATED -> Count.Group.NOT_SAID;
    };
  }

  private static IncidentView.Suggested ucdp(Effect effect, Tally tally, List<Count> counts) {
    Figure spread = tally.spread();
    return suggested(
        RuleSet.UCDP_LIKE.key(),
        effect,
        spread.low(),
        spread.best(),
        spread.high(),
        "the lowest, the most often told and the highest of %d speakers; of those told equally"
                .formatted(tally.tellers().size())
            + " often the lower",
        counts);
  }

  private static IncidentView.Suggested acled(Effect effect, Tally tally, List<Count> counts) {
    OptionalLong least = tally.spread().low();
    return suggested(
        RuleSet.ACLED_LIKE.key(),
        effect,
        OptionalLong.empty(),
        least,
        OptionalLong.empty(),
        "the most conservative of the figures of %d speakers".formatted(tally.tellers().size()),
        counts.stream().filter(count -> Figure.of(count.number()).low().equals(least)).toList());
  }

  private static IncidentView.Suggested range(Effect effect, Tally tally, List<Count> counts) {
    return suggested(
        EVERY_CASUALTY,
        effect,
        tally.spread().low(),
        OptionalLong.empty(),
        tally.spread().high(),
        "the range that the sources give; no figure between is chosen",
        counts);
  }

  private static IncidentView.Suggested suggested(
      String ruleSet,
      Effect effect,
      OptionalLong low,
      OptionalLong best,
      OptionalLong high,
      String reason,
      List<Count> counts) {
    TreeSet<String> claims =
        counts.stream()
            .filter(count -> !count.part())
            .map(Count::claim)
            .collect(Collectors.toCollection(TreeSet::new));
    return new IncidentView.Suggested(
        ruleSet,
        effect.name(),
        value(low),
        value(best),
        value(high),
        Objects.requireNonNull(reason, "reason"),
        List.copyOf(claims));
  }

  private static @Nullable Long value(OptionalLong number) {
    return number.isPresent() ? number.getAsLong() : null;
  }
}
