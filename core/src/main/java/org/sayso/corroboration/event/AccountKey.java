package org.sayso.corroboration.event;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.document.DocumentId;

/// Names an account: the same words, and so the same event, may stand in two documents.
public record AccountKey(String event, DocumentId document) implements Comparable<AccountKey> {
  private static final Comparator<AccountKey> ORDER =
      Comparator.comparing(AccountKey::event).thenComparing(AccountKey::document);

  public AccountKey {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(document, "document");
  }

  /// The key of an account.
  public static AccountKey of(Account account) {
    return new AccountKey(account.event(), account.document());
  }

  @Override
  public int compareTo(AccountKey other) {
    return ORDER.compare(this, other);
  }
}
