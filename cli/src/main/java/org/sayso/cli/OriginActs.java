package org.sayso.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.origin.Weight;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sayso decide one-origin` and `sayso decide own-origin`: whose knowledge claims go back to.
final class OriginActs {
  private OriginActs() {}

  /// What both share.
  abstract static class OriginCommand extends DecideCommand.ActCommand {
    @Option(
        names = "--counts",
        paramLabel = "established|aligned|undetermined",
        description =
            "As which of the three counts it counts. Where it is not said: one-origin leaves it to"
                + " the rules, own-origin counts as established.")
    private Optional<String> counts = Optional.empty();

    Optional<Weight> counts() {
      return counts.map(Weight::of);
    }
  }

  /// Claims go back to one origin.
  @Command(
      name = "one-origin",
      description = {
        "Claims go back to one origin, that of the first, with all that already goes back with any of"
            + " them.",
        "'sayso ask' shows what folds into each origin, and by which rule."
      },
      mixinStandardHelpOptions = true)
  static final class One extends OriginCommand {
    @Parameters(arity = "2..*", paramLabel = "CLAIM", description = "The claims.")
    private List<String> ids = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return List.of(workplace.desk().oneOrigin(parse(ids), counts(), signature));
    }
  }

  /// Claims stand apart.
  @Command(
      name = "own-origin",
      description = {
        "A claim goes back to an origin of its own, apart from all others.",
        "Several are one such origin."
      },
      mixinStandardHelpOptions = true)
  static final class Own extends OriginCommand {
    @Parameters(arity = "1..*", paramLabel = "CLAIM", description = "The claims.")
    private List<String> ids = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return List.of(workplace.desk().ownOrigin(parse(ids), counts(), signature));
    }
  }
}
