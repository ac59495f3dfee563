package org.sayso.eval.mentions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes predicted mentions as a table with tabs: `document`, `begin`, `end`, `type`, `text`.
public final class MentionFile {
  private static final String NAME = "mentions.tsv";

  private MentionFile() {}

  /// Writes `mentions.tsv` into `folder`, in the order of `predicted`. White space in words is
  /// written as a blank.
  ///
  /// @throws IOException when the file cannot be written
  public static void write(Path folder, Map<Re3dDocument, List<Re3dMention>> predicted)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of("document\tbegin\tend\ttype\ttext"));
    predicted.forEach(
        (document, mentions) -> mentions.forEach(mention -> lines.add(line(document, mention))));
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME), lines, StandardCharsets.UTF_8);
  }

  private static String line(Re3dDocument document, Re3dMention mention) {
    return String.join(
        "\t",
        document.id(),
        Integer.toString(mention.span().begin()),
        Integer.toString(mention.span().end()),
        mention.type().name().toLowerCase(Locale.ROOT),
        mention.span().of(document.text()).replaceAll("\\s", " "));
  }
}
