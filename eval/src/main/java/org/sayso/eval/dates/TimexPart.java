package org.sayso.eval.dates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which part of TempEval-3's training texts a document is of, by its name.
///
/// AQUAINT's 73 are of APW, NYT and XIE from 7 August 1998 on; TimeBank's of the same agencies are
/// older. All names of other forms are TimeBank's when one of the folder's is AQUAINT's.
public enum TimexPart {
  TIMEBANK,
  AQUAINT;

  private static final Pattern NAME = Pattern.compile("(?:APW|NYT|XIE)(\\d{8,9})\\.\\d{4}");
  private static final int FIRST_DAY = 19_980_807;

  /// The part of the document called `name`.
  public static TimexPart of(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches() && Integer.parseInt(matcher.group(1)) >= FIRST_DAY
        ? AQUAINT
        : TIMEBANK;
  }

  /// Whether the grammar was written without a look at the document called `name`: one of four, by
  /// the first two bytes of the name's SHA-256, which are both odd.
  public static boolean isUnseen(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return hash[0] % 2 != 0 && hash[1] % 2 != 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
