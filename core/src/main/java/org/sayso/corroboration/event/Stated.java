package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.event.Account.Voice;
import org.sayso.evidence.ClaimId;
import org.sayso.mention.ActorKind;

/// A value as somebody states it in one account.
///
/// @param thing what the value is made of, for the comparison
record Stated<T>(T thing, String value, Account account, Voice voice) {
  static <T> Optional<Stated<T>> of(T thing, String value, Account account, ClaimId claim) {
    return account.voice(claim).map(voice -> new Stated<>(thing, value, account, voice));
  }

  /// A row of all values that cannot hold together with one that another speaker states; what a
  /// speaker repeats stands once, at its first, under the fullest name that is known.
  ///
  /// @param copies what carries the same report: the outlets that print it are no several speakers
  static <T> Optional<Contradiction> row(
      String incident,
      String cell,
      List<Stated<T>> all,
      Copies copies,
      BiPredicate<Stated<T>, Stated<T>> clash) {
    List<Stated<T>> disputed = new ArrayList<>();
    for (Stated<T> one : all.stream().sorted(order()).toList()) {
      boolean hit =
          all.stream()
              .anyMatch(other ->
                  !one.isBySpeakerOf(other, copies)
                      && (clash.test(one, other) || clash.test(other, one)));
      if (hit) {
        disputed.add(one);
      }
    }
    List<Contradiction.Value> values = once(disputed, copies).stream().map(Stated::row).toList();
    boolean differ = values.stream().map(Contradiction.Value::value).distinct().count() > 1;
    return differ ? Optional.of(new Contradiction(incident, cell, values)) : Optional.empty();
  }

  /// A headline that gives the number of somebody whom the text quotes with it.
  boolean isRepeatedByOutlet(List<Stated<T>> all) {
    return voice.byOutlet()
        && all.stream()
            .anyMatch(other ->
                !other.voice.byOutlet()
                    && other.value.equals(value)
                    && other.account.document().equals(account.document()));
  }

  /// Each value once for each speaker. Whether two are one can follow from a third: a name with its
  /// body in another report.
  private static <T> List<Stated<T>> once(List<Stated<T>> disputed, Copies copies) {
    List<Stated<T>> rows = new ArrayList<>(disputed);
    for (int i = 0; i < rows.size(); i++) {
      for (int k = i + 1; k < rows.size(); k++) {
        Stated<T> one = rows.get(i);
        Stated<T> other = rows.get(k);
        if (one.value().equals(other.value()) && one.isBySpeakerOf(other, copies)) {
          rows.remove(k);
          boolean fuller = isFuller(other.voice().speaker(), one.voice().speaker());
          rows.set(i, fuller ? other : one);
          k = fuller ? i : k - 1;
        }
      }
    }
    return rows;
  }

  /// A name that is known goes before one that is not, one whose body is known before one alone,
  /// and a body before who speaks for it.
  private static boolean isFuller(ActorRef one, ActorRef before) {
    boolean known = one.id().isPresent() && before.id().isEmpty();
    boolean ofBody = one.family().isPresent() && before.family().isEmpty();
    boolean body = one.id().isPresent() && before.family().equals(one.id());
    return body || !before.family().isPresent() && (known || ofBody && isPerson(before));
  }

  private static boolean isPerson(ActorRef actor) {
    return actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.OTHER;
  }

  /// The same speaker, or the outlets of one report in their own voice.
  private boolean isBySpeakerOf(Stated<T> other, Copies copies) {
    boolean oneReport =
        voice.byOutlet()
            && other.voice.byOutlet()
            && copies.of(account.document()).stream()
                .anyMatch(link -> link.isOf(other.account.document()));
    return oneReport || PartyRule.sameSpeaker(voice, other.voice);
  }

  private static <T> Comparator<Stated<T>> order() {
    return Comparator.comparing(Stated::row, Contradiction.Value.ORDER);
  }

  private Contradiction.Value row() {
    return new Contradiction.Value(
        value, voice.speaker(), voice.claim(), account.document(), account.published());
  }
}
