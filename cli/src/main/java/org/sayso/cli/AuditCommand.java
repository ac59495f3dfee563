package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.audit.Audit;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.store.json.AuditJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso audit`: holds title, standfirst, summary, takeaways and captions of one document against
/// its body; nothing is stored.
@Command(
    name = "audit",
    description = {
      "Hold title, standfirst, summary, takeaways and captions of one document against its body.",
      "Nothing is stored. Ends with 1 where something is to be looked at."
    },
    mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private DictionaryOptions dictionaries = new DictionaryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A file that holds one document.")
  private Path file = Path.of("");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, as 2031-09-05; else what the page states.")
  private @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "The outlet; else what the page states.")
  private @Nullable String publisher;

  @Override
  public Integer call() {
    OneDocument given =
        new OneDocument(file, Optional.ofNullable(published), Optional.ofNullable(publisher));
    return switch (dictionaries.reader().pipeline().process(given.read())) {
      case DocumentResult.Processed processed -> print(processed.record());
      case DocumentResult.Rejected rejected -> {
        given.refuse(spec.commandLine().getErr(), rejected.problem());
        yield ExitCode.FINDINGS;
      }
    };
  }

  private int print(DocumentRecord record) {
    Audit audit =
        SummaryAudit.of(
            new Reading(record.text(), record.mentions(), record.claims(), record.resolutions()));
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, AuditJson.of(record.source().id(), audit));
    } else {
      new AuditText(out, record, audit).print();
    }
    return audit.hasFindings() ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
