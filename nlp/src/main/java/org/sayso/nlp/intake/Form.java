package org.sayso.nlp.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.text.BodyDecoder;
import org.sayso.text.MucTextExtractor;

/// The forms of file that the intake tells apart: by the first bytes where they are sure, else by
/// name.
enum Form {
  TEXT,
  HTML,
  MUC,
  TABLE,
  JSON_LINES,
  JSON,
  ARCHIVE;

  /// What the first bytes and the name of a file show.
  sealed interface Sniffed {
    record Known(Form form) implements Sniffed {}

    /// Should be a document; cannot be read.
    record Bad(String code, String reason) implements Sniffed {}

    /// Is no document by its kind.
    record Other(String code, String reason) implements Sniffed {}
  }

  /// How many bytes are looked at.
  static final int HEAD = 65_536;

  private static final Set<String> TEXT_NAMES = Set.of("", "txt", "text", "asc");
  private static final Set<String> HTML_NAMES = Set.of("html", "htm", "xhtml", "shtml");
  private static final Set<String> TABLE_NAMES = Set.of("csv", "tsv", "tab");
  private static final Set<String> LINE_NAMES = Set.of("jsonl", "ndjson");
  private static final Set<String> PACKED_OFFICE =
      Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk");
  private static final Set<String> LATER = Set.of("pdf", "doc", "rtf", "eml", "msg", "warc", "xml");
  private static final Pattern HIDDEN =
      Pattern.compile("\\..*|__MACOSX|Thumbs\\.db|desktop\\.ini", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i:(?:readme|licen[cs]e|copying|notice|changelog)(?:\\.(?:txt|md|rst|html?))?)"
              + "|(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGELOG)[-_.A-Z0-9]*(?i:\\.txt)?");
  private static final Pattern HTML_START =
      Pattern.compile(
          "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TWO_OBJECTS =
      Pattern.compile("^\\s*\\{[^\\r\\n]*\\}[ \\t]*\\r?\\n\\s*\\{.*", Pattern.DOTALL);

  /// Whether a file or folder of this name is hidden by custom.
  static boolean isHidden(String name) {
    return HIDDEN.matcher(name).matches();
  }

  /// The form of a file.
  ///
  /// @param name its name
  /// @param head its first bytes, at most [#HEAD]
  /// @param asked whether the person named this very file, so that its name counts for less
  static Sniffed of(String name, byte[] head, boolean asked) {
    if (!asked && ABOUT.matcher(name).matches()) {
      return new Sniffed.Other("not-news", "A file of this name tells about the collection.");
    }
    if (head.length == 0) {
      return new Sniffed.Bad("empty", "The file holds no bytes. Fetch or save it anew.");
    }
    String extension = extension(name);
    if (startsWith(head, "PK\003\004") || startsWith(head, "PK\005\006")) {
      return PACKED_OFFICE.contains(extension) ? notYet(extension) : new Sniffed.Known(ARCHIVE);
    }
    if (startsWith(head, "%PDF") || LATER.contains(extension)) {
      return notYet(extension.isEmpty() ? "pdf" : extension);
    }
    if (HTML_NAMES.contains(extension)) {
      return new Sniffed.Known(HTML);
    }
    if (TABLE_NAMES.contains(extension)) {
      return checked(TABLE, head);
    }
    if (LINE_NAMES.contains(extension)) {
      return checked(JSON_LINES, head);
    }
    if (extension.equals("json")) {
      return checked(TWO_OBJECTS.matcher(latin(head)).matches() ? JSON_LINES : JSON, head);
    }
    if (extension.equals("zip")) {
      return new Sniffed.Bad(
          "broken-archive", "The name says zip archive, the first bytes do not. Pack it anew.");
    }
    return byContent(extension, head, asked);
  }

  private static Sniffed byContent(String extension, byte[] head, boolean asked) {
    String start = latin(head);
    if (MucTextExtractor.HEADER.matcher(start).find()) {
      return new Sniffed.Known(MUC);
    }
    boolean named = TEXT_NAMES.contains(extension);
    if (!named && !asked) {
      return new Sniffed.Other(
          "unknown-type", "Files of the kind ." + extension + " are not read as documents.");
    }
    return new Sniffed.Known(HTML_START.matcher(start).matches() ? HTML : TEXT);
  }

  private static Sniffed checked(Form form, byte[] head) {
    return BodyDecoder.byteOrderMark(head).isEmpty() && BodyDecoder.isBinary(head)
        ? new Sniffed.Bad(
            "binary",
            "The bytes are not text: they hold control bytes. Convert it to text or HTML.")
        : new Sniffed.Known(form);
  }

  private static Sniffed notYet(String extension) {
    return new Sniffed.Bad(
        "unknown-type",
        "Files of the kind ."
            + extension
            + " are not read yet. Save the document as text or HTML.");
  }

  /// The part of `name` after its last dot in lower case, if it can be the name of a file form.
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    String end = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return end.matches("[a-z0-9_]{1,10}") ? end : "";
  }

  private static boolean startsWith(byte[] head, String magic) {
    byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
    return head.length >= bytes.length
        && Arrays.equals(head, 0, bytes.length, bytes, 0, bytes.length);
  }

  private static String latin(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1).replace("\u00EF\u00BB\u00BF", "");
  }
}
