package org.sayso.eval.polnear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.claim.Attribution;
import org.sayso.evidence.Quoted;

/// Writes attributions in brat's form, as PolNeAR has them, for scorers outside.
public final class BratFile {
  /// Stands where the corpus has the annotator.
  private static final String ANNOTATOR = "sayso";

  private BratFile() {}

  /// Writes `NAME_sayso.ann` in brat's form.
  ///
  /// An attribution without a cue has its trigger on the source, else on its first content.
  public static void write(Path folder, String name, List<Attribution> attributions)
      throws IOException {
    List<String> lines = new ArrayList<>();
    List<String> events = new ArrayList<>();
    for (Attribution attribution : attributions) {
      Quoted trigger =
          attribution.cue().or(attribution::source).orElse(attribution.content().getFirst());
      List<String> roles = new ArrayList<>();
      roles.add("Attribution:" + add(lines, "Attribution", List.of(trigger)));
      roles.add("Content:" + add(lines, "Content", attribution.content()));
      attribution.cue().ifPresent(cue -> roles.add("Cue:" + add(lines, "Cue", List.of(cue))));
      attribution
          .source()
          .ifPresent(source -> roles.add("Source:" + add(lines, "Source", List.of(source))));
      events.add("E" + (events.size() + 1) + "\t" + String.join(" ", roles));
    }
    lines.addAll(events);
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + "_" + ANNOTATOR + ".ann"), lines, StandardCharsets.UTF_8);
  }

  private static String add(List<String> lines, String type, List<Quoted> words) {
    String id = "T" + (lines.size() + 1);
    String places =
        words.stream()
            .map(part -> part.span().begin() + " " + part.span().end())
            .collect(Collectors.joining(";"));
    String text =
        words.stream()
            .map(part -> part.text().replaceAll("\\s", " "))
            .collect(Collectors.joining(" "));
    lines.add(id + "\t" + type + " " + places + "\t" + text);
    return id;
  }
}
