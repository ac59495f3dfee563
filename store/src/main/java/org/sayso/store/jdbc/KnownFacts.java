package org.sayso.store.jdbc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.AccountBook.Seat;
import org.sayso.corroboration.event.AccountFacts;

/// Accounts that were looked at last, unpacked: the same few are held against many. Safe for use by
/// many threads.
final class KnownFacts {
  private static final int MOST = 3000;

  private final Map<Seat, Known> all = new LinkedHashMap<>(16, 0.75f, true);

  @SuppressWarnings("ArrayRecordComponent") // compared by its bytes
  private record Known(byte[] packed, AccountFacts facts) {}

  /// The account as it is packed now; what is known of it holds as long as the bytes are the same.
  AccountFacts of(Seat seat, byte[] packed) {
    Known known = known(seat);
    if (known != null && Arrays.equals(known.packed(), packed)) {
      return known.facts();
    }
    AccountFacts facts = AccountFacts.of(Packed.unpack(packed, Account.class));
    keep(seat, new Known(packed, facts));
    return facts;
  }

  private synchronized @Nullable Known known(Seat seat) {
    return all.get(seat);
  }

  private synchronized void keep(Seat seat, Known known) {
    all.put(seat, known);
    var oldest = all.keySet().iterator();
    while (all.size() > MOST) {
      oldest.next();
      oldest.remove();
    }
  }
}
