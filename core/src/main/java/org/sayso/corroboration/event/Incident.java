package org.sayso.corroboration.event;

import java.util.List;
import java.util.Objects;
import org.sayso.document.Sha256;

/// One happening across documents: the accounts that tell of it.
///
/// @param id the same as long as its first account is; `i` and 24 hexadecimal digits
/// @param accounts in the order of their keys
public record Incident(String id, List<Account> accounts) {
  private static final int DIGITS = 24;

  public Incident {
    Objects.requireNonNull(id, "id");
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("an incident that nobody tells: " + id);
    }
  }

  /// The incident of these accounts.
  public static Incident of(List<Account> accounts) {
    List<Account> sorted = accounts.stream().sorted(Account.ORDER).toList();
    Account first = sorted.getFirst();
    String digest = Sha256.of(first.event() + "\n" + first.document()).hex();
    return new Incident("i" + digest.substring(0, DIGITS), sorted);
  }
}
