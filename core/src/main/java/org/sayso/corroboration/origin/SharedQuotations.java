package org.sayso.corroboration.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.claim.Form;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.event.Stems;
import org.sayso.corroboration.event.WordCounts;
import org.sayso.corroboration.origin.Origin.Account;
import org.sayso.evidence.By;

/// Finds accounts that quote one statement: the same words in quotation marks, word for word.
///
/// Two writers do not hit upon the same ten words by themselves, so whoever is quoted with them is
/// one: a source that one report names and the other only describes, or two descriptions of a
/// source that nobody names. The words must be many, and some of them rare in news by the bundled
/// counts. What two speakers of different names are quoted with is a slogan or a formula, and shows
/// nothing of anybody; nor does it where the descriptions are of different kinds.
final class SharedQuotations {
  private static final By BY = By.rule("origin/shared-quotation", 1, 0.85);

  /// So many words are no accident.
  private static final int WORDS = 8;

  /// So many different words of them must be rare.
  private static final int RARE_WORDS = 3;

  /// In about one of fifty texts, or fewer.
  private static final double RARE = 4;

  /// An account with the key that the other rules give it.
  ///
  /// @param tells whether it says whose the origin is
  record Keyed(String key, Account account, boolean tells) {
    private boolean isNamed() {
      return key.startsWith("body:") || key.startsWith("name:");
    }

    private boolean isDescribed() {
      return key.startsWith("source:");
    }

    private Keyed in(String other, String because) {
      Lineage told = account.lineage();
      return new Keyed(
          other,
          new Account(
              account.claim(),
              new Lineage(told.kind(), told.who(), other, told.openness(), BY, because),
              account.decision()),
          false);
    }
  }

  private SharedQuotations() {}

  /// The same accounts, those of one statement under one key.
  static List<Keyed> fold(List<Keyed> accounts) {
    Map<String, List<Integer>> quoted = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Keyed one = accounts.get(i);
      if (one.isNamed() || one.isDescribed()) {
        int place = i;
        words(one.account().claim())
            .ifPresent(
                words -> quoted.computeIfAbsent(words, none -> new ArrayList<>()).add(place));
      }
    }
    Map<String, String> moved = new TreeMap<>();
    quoted.values().forEach(places -> into(places.stream().map(accounts::get).toList(), moved));
    return accounts.stream().map(one -> fold(one, moved)).toList();
  }

  /// Whatever else the same source is quoted with in its report goes with it.
  private static Keyed fold(Keyed one, Map<String, String> moved) {
    String into = moved.get(one.key());
    if (into == null || into.equals(one.key())) {
      return one;
    }
    return one.in(
        into,
        into.startsWith("source:")
            ? "another report quotes a source with the very words of this one"
            : "another report names who is quoted with the very words of this source");
  }

  /// @param moved takes for the key of each described source the key that it goes to
  private static void into(List<Keyed> sharing, Map<String, String> moved) {
    Set<String> named = new TreeSet<>();
    Set<String> described = new TreeSet<>();
    Set<OriginKind> kinds = new TreeSet<>();
    for (Keyed one : sharing) {
      (one.isNamed() ? named : described).add(one.key());
      if (one.isDescribed() && one.account().lineage().kind() != OriginKind.UNKNOWN) {
        kinds.add(one.account().lineage().kind());
      }
    }
    boolean isOne = named.size() == 1 || named.isEmpty() && kinds.size() < 2;
    if (isOne && named.size() + described.size() > 1) {
      String into = named.isEmpty() ? described.iterator().next() : named.iterator().next();
      described.forEach(key -> moved.merge(key, into, SharedQuotations::first));
    }
  }

  /// A source that shares words with two goes to one of them, and with a name before none.
  private static String first(String one, String other) {
    boolean named = !one.startsWith("source:");
    if (named == !other.startsWith("source:")) {
      return one.compareTo(other) <= 0 ? one : other;
    }
    return named ? one : other;
  }

  /// The quoted words in one form, if they are many and some of them rare.
  private static Optional<String> words(CorpusClaim claim) {
    if (claim.form() != Form.DIRECT && claim.form() != Form.MIXED) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(
                claim
                    .content()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[’']", "")
                    .split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    long rare =
        words.stream()
            .filter(word -> Stems.WORD.matcher(word).matches())
            .map(Stems::of)
            .distinct()
            .filter(stem -> WordCounts.bundled().weight(stem) >= RARE)
            .count();
    return words.size() >= WORDS && rare >= RARE_WORDS
        ? Optional.of(String.join(" ", words))
        : Optional.empty();
  }
}
