package org.sayso.corroboration.event;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.event.Effect;

/// An account with what its comparisons need, worked out once: each account is held against many.
public final class AccountFacts {
  private final Account account;
  private final Optional<TimeRule.Span> span;
  private final List<MonthDay> openDays;
  private final List<Where> places;
  private final PartyRule.Parties parties;
  private final Map<Effect, List<Toll>> tolls = new EnumMap<>(Effect.class);
  private final Terms words;
  private final Terms page;
  private final long rank;

  private AccountFacts(Account account) {
    this.account = account;
    this.span = TimeRule.span(account);
    this.openDays = TimeRule.openDays(account);
    this.places = PlaceRule.places(account);
    this.parties = PartyRule.Parties.of(account);
    TollRule.COUNTED.forEach(effect -> tolls.put(effect, TollRule.wholes(account, effect)));
    this.words = Terms.of(account.words());
    this.page = Terms.of(account.page());
    this.rank = Rank.of(account);
  }

  /// The facts of an account.
  public static AccountFacts of(Account account) {
    return new AccountFacts(account);
  }

  public Account account() {
    return account;
  }

  /// See [Rank].
  long rank() {
    return rank;
  }

  Optional<TimeRule.Span> span() {
    return span;
  }

  /// Days whose year is open.
  List<MonthDay> openDays() {
    return openDays;
  }

  /// Where it happened.
  List<Where> places() {
    return places;
  }

  PartyRule.Parties parties() {
    return parties;
  }

  List<Toll> wholes(Effect effect) {
    return tolls.getOrDefault(effect, List.of());
  }

  Terms words() {
    return words;
  }

  Terms page() {
    return page;
  }
}
