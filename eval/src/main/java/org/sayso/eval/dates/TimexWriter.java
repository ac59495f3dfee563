package org.sayso.eval.dates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes what was read of a document as TimeML with the same text.
public final class TimexWriter {
  private TimexWriter() {}

  /// Writes `NAME.tml` into `folder`.
  public static void write(Path folder, TimexDocument document, List<Timex> read)
      throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(document.name() + ".tml"), tml(document, read));
  }

  private static String tml(TimexDocument document, List<Timex> read) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" ?>\n<TimeML>\n\n<DOCID>");
    out.append(escaped(document.name()));
    out.append("</DOCID>\n\n<DCT>");
    String created = document.createdValue();
    if (!created.isEmpty()) {
      String type = created.contains("T") ? "TIME" : "DATE";
      out.append(
          "<TIMEX3 tid=\"t0\" type=\"%s\" value=\"%s\" functionInDocument=\"CREATION_TIME\">%s</TIMEX3>"
              .formatted(type, escaped(created), escaped(created)));
    }
    out.append("</DCT>\n\n<TEXT>");
    int at = 0;
    int number = 1;
    for (Timex timex : read) {
      out.append(escaped(document.text().substring(at, timex.span().begin())));
      out.append(
          "<TIMEX3 tid=\"t%d\" type=\"%s\" value=\"%s\">"
              .formatted(number++, timex.type(), escaped(timex.value())));
      at = timex.span().end();
      out.append(escaped(document.text().substring(timex.span().begin(), at))).append("</TIMEX3>");
    }
    out.append(escaped(document.text().substring(at)));
    return out.append("</TEXT>\n\n</TimeML>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
