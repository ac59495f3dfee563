package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.pipeline.DocumentResult;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.json.Sayso1Mapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso extract`: reads one document and prints what it says; nothing is stored.
@Command(
    name = "extract",
    description = "Read one document and print its claims and events; nothing is stored.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
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
