package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.audit.Audit;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.store.json.AuditJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
  @Mixin private OneDocument given = new OneDocument();
  @Mixin private DictionaryOptions dictionaries = new DictionaryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
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
