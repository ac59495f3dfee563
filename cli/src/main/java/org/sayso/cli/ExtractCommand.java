package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.pipeline.DocumentResult;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.json.Sayso1Mapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `sayso extract`: reads one document and prints what it says; nothing is stored.
@Command(
    name = "extract",
    description = "Read one document and print its claims and events; nothing is stored.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private OneDocument given = new OneDocument();
  @Mixin private DictionaryOptions dictionaries = new DictionaryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    return switch (dictionaries.reader().pipeline().process(given.read())) {
      case DocumentResult.Processed processed -> {
        print(spec.commandLine().getOut(), Sayso1Mapper.toJson(processed.record()));
        yield ExitCode.DONE;
      }
      case DocumentResult.Rejected rejected -> {
        given.refuse(spec.commandLine().getErr(), rejected.problem());
        yield ExitCode.FINDINGS;
      }
    };
  }

  private void print(PrintWriter out, Sayso1.Reading reading) {
    if (common.json()) {
      out.println(Sayso1Codec.writePretty(reading));
      out.flush();
    } else {
      new ReadingText(out, reading).print();
    }
  }
}
