package org.sayso.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.document.DocumentStatus;

/// Finds the note by which an outlet says that it corrected or took back its own article:
/// "Correction, 4 March 2027: …", "This story has been retracted". What others correct or take back
/// is no such note.
public final class RevisionNote {
  private static final String PIECE = "(?:article|story|report|post|page|piece|headline|version)";
  private static final String DONE = "(?:was|is|has(?: since)? been|have been)";
  private static final String NOTE =
      "(?: \\([^)\\n]{1,40}\\))?(?:, [^:\\n]{1,40})?(?:\\s*(?::|--|[–—])|\\s+-\\s)";

  private static final Pattern RETRACTED =
      Pattern.compile(
          "(?m)^\\W{0,2}(?:retraction|retracted|withdrawn)"
              + NOTE
              + "|\\bthis "
              + PIECE
              + " "
              + DONE
              + " (?:retracted|withdrawn)\\b|\\b(?:has|have) (?:retracted|withdrawn) (?:this|the above) "
              + PIECE
              + "\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CORRECTED =
      Pattern.compile(
          "(?m)^\\W{0,2}(?:corrections?|corrected)\\b\\W?"
              + NOTE
              + "|\\bthis "
              + PIECE
              + " "
              + DONE
              + " (?:corrected|amended|updated to correct)\\b|\\b(?:an earlier|a previous) version of this "
              + PIECE
              + "\\b|[(\\[]corrected[)\\]]$",
          Pattern.CASE_INSENSITIVE);

  /// Without one of these no note is there: most pages are done with at that.
  private static final List<String> OF_RETRACTED = List.of("retract", "withdrawn");

  private static final List<String> OF_CORRECTED = List.of("correct", "amended", "version of this");

  /// "An earlier version of this article said …", up to the end of the sentence.
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:an?|the|our) (?:earlier|previous|prior|original|first) (?:version|edition) of"
              + " (?:this|our) "
              + PIECE
              + "\\b[^.\\n]*"
              + "|\\bthis "
              + PIECE
              + " (?:originally|previously|earlier|initially|incorrectly|wrongly|mistakenly|erroneously)"
              + " (?:said|stated|reported|gave|put|named|quoted|described)\\b[^.\\n]*",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> OF_EARLIER = List.of(" of our ", "this ");

  private RevisionNote() {}

  /// Where the article repeats what it said before it was corrected: what stands there it says no
  /// more.
  public static List<TextSpan> earlier(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return OF_EARLIER.stream().anyMatch(lower::contains)
        ? EARLIER.matcher(text).results().map(it -> new TextSpan(it.start(), it.end())).toList()
        : List.of();
  }

  /// What the article says that its outlet did with it: `RETRACTED` or `CORRECTED`; empty where it
  /// says nothing of the kind.
  ///
  /// @param title headline, empty when there is none
  /// @param text of the whole page
  public static Optional<DocumentStatus> of(String title, String text) {
    if (find(RETRACTED, OF_RETRACTED, title) || find(RETRACTED, OF_RETRACTED, text)) {
      return Optional.of(DocumentStatus.RETRACTED);
    }
    return find(CORRECTED, OF_CORRECTED, title) || find(CORRECTED, OF_CORRECTED, text)
        ? Optional.of(DocumentStatus.CORRECTED)
        : Optional.empty();
  }

  private static boolean find(Pattern note, List<String> words, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(lower::contains) && note.matcher(text).find();
  }
}
