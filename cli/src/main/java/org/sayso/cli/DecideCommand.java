package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sayso.document.DocumentId;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso decide`: a person's acts on the record.
@Command(
    name = "decide",
    description = {
      "Accept, correct or reject what was read. Nothing is overwritten: each act is recorded with who,"
          + " when and why, and can be undone.",
      "A claim is written c…, an event e…, a row e…/harm/120-126, an actor actor:ID; 'sayso explain'"
          + " shows them."
    },
    subcommands = {
      DecideCommand.Accept.class,
      DecideCommand.Correct.class,
      DecideCommand.Reject.class,
      DecideCommand.Merge.class,
      DecideCommand.Split.class,
      DecideCommand.Join.class,
      DecideCommand.Part.class,
      OriginActs.One.class,
      OriginActs.Own.class,
      DecideCommand.Undo.class,
      DecideCommand.Mask.class,
      DecideCommand.Erase.class
    },
    mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to do; 'sayso decide --help' lists it");
  }

  /// What all acts share.
  abstract static class ActCommand implements Callable<Integer> {
    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private ProjectOption project = new ProjectOption();
    @Mixin private PersonOption person = new PersonOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--why", paramLabel = "REASON", description = "Why.")
    private String why = "";

    /// Does it; an [IllegalArgumentException] says what does not fit.
    abstract List<Decision> act(Workplace workplace, Signature signature);

    @Override
    public Integer call() {
      try (Workplace workplace = project.open()) {
        print(act(workplace, new Signature(person.name(), why)));
        return ExitCode.DONE;
      } catch (IllegalArgumentException e) {
        throw Failure.usage(
            String.valueOf(e.getMessage()),
            "sayso decide " + spec.name(),
            "see 'sayso explain ID' for what there is, and --help for the form");
      }
    }

    private void print(List<Decision> decisions) {
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, decisions.stream().map(DecisionLine::of).toList());
      } else {
        decisions.stream().map(DecisionLine::of).forEach(line -> out.println(line.text()));
        out.flush();
      }
    }

    /// One decision for each of `refs`; all must be understood before the first is recorded.
    static List<Decision> each(
        Workplace workplace, List<String> refs, Function<RecordRef, Decision> act) {
      List<RecordRef> parsed = parse(refs);
      Desk desk = workplace.desk();
      parsed.forEach(desk::target);
      return parsed.stream().map(act).toList();
    }

    static List<RecordRef> parse(List<String> refs) {
      return refs.stream().map(RecordRef::parse).toList();
    }
  }

  /// It is right as it stands.
  @Command(name = "accept", description = "It is right.", mixinStandardHelpOptions = true)
  static final class Accept extends ActCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Claims, events, rows.")
    private List<String> ids = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return each(workplace, ids, ref -> workplace.desk().accept(ref, signature));
    }
  }

  /// It is not in the text.
  @Command(
      name = "reject",
      description = "It does not stand in the text.",
      mixinStandardHelpOptions = true)
  static final class Reject extends ActCommand {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Claims, events, rows.")
    private List<String> ids = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return each(workplace, ids, ref -> workplace.desk().reject(ref, signature));
    }
  }

  /// One field has another value.
  @Command(
      name = "correct",
      description = {
        "One field has another value.",
        "A number is written 5, AT_LEAST 5, RANGE 3 5 or PLURAL; a date is EDTF; a place is ID or ID"
            + " LAT LON; unknown is -."
      },
      mixinStandardHelpOptions = true)
  static final class Correct extends ActCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "A claim, event, row or actor.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "FIELD", description = "Its field: stance, number, …")
    private String field = "";

    @Parameters(index = "2", paramLabel = "VALUE", description = "What it should be.")
    private String value = "";

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return List.of(workplace.desk().correct(RecordRef.parse(id), field, value, signature));
    }
  }

  /// Several are one.
  @Command(
      name = "merge",
      description =
          "Several events of one text, or several actors, are one; documents carry one report.",
      mixinStandardHelpOptions = true)
  static final class Merge extends ActCommand {
    @Parameters(index = "0", paramLabel = "INTO", description = "The one that stays.")
    private String into = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "The others.")
    private List<String> others = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      if (TypedDocuments.find(workplace, into).isPresent()) {
        List<String> all = new ArrayList<>(others);
        all.addFirst(into);
        return List.of(
            workplace.desk().joinDocuments(TypedDocuments.all(workplace, all), signature));
      }
      return List.of(workplace.desk().merge(RecordRef.parse(into), parse(others), signature));
    }
  }

  /// Events of several documents are of one happening.
  @Command(
      name = "join",
      description = "Events of several documents are of one happening.",
      mixinStandardHelpOptions = true)
  static final class Join extends ActCommand {
    @Parameters(arity = "2..*", paramLabel = "ID", description = "The events.")
    private List<String> ids = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return List.of(workplace.desk().join(parse(ids), signature));
    }
  }

  /// An event is of another happening.
  @Command(
      name = "part",
      description = "An event is of another happening than the others.",
      mixinStandardHelpOptions = true)
  static final class Part extends ActCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The event.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "The others.")
    private List<String> others = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return List.of(workplace.desk().part(RecordRef.parse(id), parse(others), signature));
    }
  }

  /// One is two.
  @Command(
      name = "split",
      description = {
        "Some rows of an event are of another event: split EVENT ROW…",
        "A document carries another report than others: split DOCUMENT DOCUMENT…",
        "Some mentions of an actor are of another one: split actor:ID --name NAME DOCUMENT:12-20…"
      },
      mixinStandardHelpOptions = true)
  static final class Split extends ActCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The event or actor.")
    private String id = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "PART",
        description = "Rows of the event, or mentions of the actor.")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the other actor.")
    private @Nullable String name;

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      Optional<DocumentId> document = TypedDocuments.find(workplace, id);
      if (document.isPresent()) {
        return List.of(
            workplace
                .desk()
                .partDocuments(document.get(), TypedDocuments.all(workplace, parts), signature));
      }
      if (RecordRef.parse(id) instanceof RecordRef.ActorRef(String actor)) {
        if (name == null) {
          throw new IllegalArgumentException("say with --name what the other actor is called");
        }
        List<Desk.MentionRef> mentions =
            parts.stream().map(part -> mention(workplace, part)).toList();
        return List.of(workplace.desk().splitActor(actor, name, mentions, signature));
      }
      return List.of(workplace.desk().split(RecordRef.parse(id), parse(parts), signature));
    }

    private static Desk.MentionRef mention(Workplace workplace, String part) {
      if (!part.matches("[0-9a-f]{6,64}:\\d{1,9}-\\d{1,9}")) {
        throw new IllegalArgumentException(
            "not a mention: \"" + part + "\"; write DOCUMENT:BEGIN-END");
      }
      String[] pieces = part.split("[:-]");
      Sayso1.Reading reading =
          workplace
              .store()
              .documents()
              .findByPrefix(pieces[0])
              .flatMap(document -> workplace.store().readings().asRead(document.id()))
              .orElseThrow(() -> new IllegalArgumentException("no document " + pieces[0]));
      TextSpan span = new TextSpan(Integer.parseInt(pieces[1]), Integer.parseInt(pieces[2]));
      if (span.end() > reading.document().text().length()) {
        throw new IllegalArgumentException("the text of " + pieces[0] + " ends before " + part);
      }
      return new Desk.MentionRef(reading.document(), span);
    }
  }

  /// An earlier act is taken back.
  @Command(
      name = "undo",
      description = "Take an earlier decision back; an undo can be undone, too.",
      mixinStandardHelpOptions = true)
  static final class Undo extends ActCommand {
    @Parameters(paramLabel = "NUMBER", description = "The decision's number.")
    private long number;

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      return List.of(workplace.desk().undo(number, signature));
    }
  }

  /// A person is named nowhere.
  @Command(
      name = "mask",
      description = "Show a person's name nowhere from now on.",
      mixinStandardHelpOptions = true)
  static final class Mask extends ActCommand {
    @Parameters(
        arity = "1..*",
        paramLabel = "NAME",
        description = "Spellings of the name, or actor:ID.")
    private List<String> names = new ArrayList<>();

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      Optional<String> actor =
          names.stream()
              .filter(name -> name.startsWith(RecordRef.ACTOR_PREFIX))
              .map(name -> name.substring(RecordRef.ACTOR_PREFIX.length()))
              .findFirst();
      List<String> spellings =
          names.stream().filter(name -> !name.startsWith(RecordRef.ACTOR_PREFIX)).toList();
      return List.of(workplace.desk().mask(actor, spellings, signature));
    }
  }

  /// A person's words are taken out.
  @Command(
      name = "erase",
      description = {
        "Take a person's names out of the store, the originals and the index. Cannot be undone.",
        "Backups and exports made before are beyond its reach."
      },
      mixinStandardHelpOptions = true)
  static final class Erase extends ActCommand {
    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Every spelling to take out.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--yes", description = "Yes, it cannot be undone.")
    private boolean yes;

    @Override
    List<Decision> act(Workplace workplace, Signature signature) {
      if (!yes) {
        throw new IllegalArgumentException(
            "an erasure cannot be undone; say with --yes that it is meant");
      }
      Decision decision = workplace.erase(names, signature);
      return List.of(decision);
    }
  }
}
