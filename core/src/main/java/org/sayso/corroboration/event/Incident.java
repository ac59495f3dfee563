package org.sayso.corroboration.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;

/// One happening across documents: the accounts that tell of it.
///
/// What it adds up to (tolls, contradictions, answers, figures, origins) is reckoned from
/// `accounts` alone: what an outlet printed before it changed the page is a version, not a second
/// account.
///
/// @param id the same as long as its first account is; `i` and 24 hexadecimal digits
/// @param accounts in the order of their keys; empty where only earlier versions tell it
/// @param superseded accounts of pages of which a later version is there, in the same order
public record Incident(String id, List<Account> accounts, List<Account> superseded) {
  private static final int DIGITS = 24;

  public Incident {
    Objects.requireNonNull(id, "id");
    accounts = List.copyOf(accounts);
    superseded = List.copyOf(superseded);
    if (accounts.isEmpty() && superseded.isEmpty()) {
      throw new IllegalArgumentException("an incident that nobody tells: " + id);
    }
  }

  /// An incident of which no account is of an earlier version.
  public Incident(String id, List<Account> accounts) {
    this(id, accounts, List.of());
  }

  /// The incident of these accounts.
  public static Incident of(List<Account> accounts) {
    List<Account> sorted = accounts.stream().sorted(Account.ORDER).toList();
    Account first = sorted.getFirst();
    String digest = Sha256.of(first.event() + "\n" + first.document()).hex();
    return new Incident("i" + digest.substring(0, DIGITS), sorted);
  }

  /// The same, the accounts of earlier versions put apart.
  ///
  /// @param earlier whether a later version of a document is there
  public Incident without(Predicate<DocumentId> earlier) {
    Map<Boolean, List<Account>> parts =
        all().collect(Collectors.partitioningBy(account -> earlier.test(account.document())));
    return new Incident(
        id, parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
  }

  /// All accounts that were grouped, those of earlier versions too.
  public Stream<Account> all() {
    return Stream.concat(accounts.stream(), superseded.stream()).sorted(Account.ORDER);
  }
}
