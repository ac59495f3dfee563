package org.sayso.corroboration.event;

import org.sayso.document.Sha256;

/// A number that follows from an account alone and is otherwise as good as drawn.
///
/// Of the accounts under a key, the few with the smallest ranks are held against all, and the
/// others against these few only. So a key that few have brings all of them together; one that
/// thousands have costs an account no more than a few comparisons, and still finds a story that
/// many of them tell. Who is held against whom follows from the accounts and not from their order.
public final class Rank {
  private static final int DIGITS = 15;
  private static final int HEX = 16;

  private Rank() {}

  /// The rank of an account, nought or more.
  public static long of(Account account) {
    String hash = Sha256.of(account.event() + "\n" + account.document()).hex();
    return Long.parseLong(hash, 0, DIGITS, HEX);
  }
}
