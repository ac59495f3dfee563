package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.evidence.ClaimId;

/// A value as somebody states it in one account.
///
/// @param thing what the value is made of, for the comparison
record Stated<T>(T thing, String value, Account account, Voice voice) {
  static <T> Optional<Stated<T>> of(T thing, String value, Account account, ClaimId claim) {
    return account.voice(claim).map(voice -> new Stated<>(thing, value, account, voice));
  }

  String speaker() {
    return voice.speaker().id().orElseGet(() -> voice.speaker().name().toLowerCase(Locale.ROOT));
  }

  /// A row of all values that cannot hold together with one that another speaker states; what a
  /// speaker repeats stands once, at its first.
  static <T> Optional<Contradiction> row(
      String incident, String cell, List<Stated<T>> all, BiPredicate<Stated<T>, Stated<T>> clash) {
    Map<String, Stated<T>> disputed = new LinkedHashMap<>();
    for (Stated<T> one : all.stream().sorted(order()).toList()) {
      boolean hit =
          all.stream()
              .anyMatch(other ->
                  !PartyRule.sameSpeaker(other.voice(), one.voice())
                      && (clash.test(one, other) || clash.test(other, one)));
      if (hit) {
        disputed.putIfAbsent(one.speaker() + "\n" + one.value(), one);
      }
    }
    List<Contradiction.Value> values = new ArrayList<>();
    disputed.values().forEach(stated -> values.add(stated.row()));
    boolean differ = values.stream().map(Contradiction.Value::value).distinct().count() > 1;
    return differ ? Optional.of(new Contradiction(incident, cell, values)) : Optional.empty();
  }

  private static <T> Comparator<Stated<T>> order() {
    return Comparator.comparing(Stated::row, Contradiction.Value.ORDER);
  }

  private Contradiction.Value row() {
    return new Contradiction.Value(
        value, voice.speaker(), voice.claim(), account.document(), account.published());
  }
}
