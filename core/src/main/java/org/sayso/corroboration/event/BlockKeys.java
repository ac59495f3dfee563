package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.event.Role;
import org.sayso.resolution.GeoPoint;

/// The keys by which accounts of one happening find each other without all being compared: day and
/// place, place and half-month, two telling words, somebody to whom it was done.
///
/// Two accounts are candidates when a key that the one looks for is one that the other stands
/// under. Keys are of one account alone.
public final class BlockKeys {
  private static final int HALF_MONTH = 15;
  private static final int WEEK = 7;
  private static final int WORDS = 6;
  private static final double KM_OF_CELL = 50;
  private static final int CIRCLE = 360;

  private final JoinRules rules;
  private final double degrees;

  public BlockKeys(JoinRules rules) {
    this.rules = rules;
    this.degrees = Math.max(0.5, rules.km() / KM_OF_CELL);
  }

  /// The keys under which an account stands, and those that it looks for.
  public record Keys(Set<String> own, Set<String> wanted) {
    public Keys {
      own = Set.copyOf(own);
      wanted = Set.copyOf(wanted);
    }
  }

  /// The keys of an account.
  public Keys of(Account account) {
    Set<String> own = new TreeSet<>();
    Set<String> wanted = new TreeSet<>();
    Optional<TimeRule.Span> span = TimeRule.span(account).filter(BlockKeys::isShort);
    for (Where place : account.places()) {
      if (place.onPoint()) {
        GeoPoint point = place.point().orElseThrow();
        span.ifPresent(days -> dated(days, point, own, wanted));
        halfMonth(account, span, point, own, wanted);
      }
    }
    own.addAll(words(account));
    wanted.addAll(words(account));
    return new Keys(own, wanted);
  }

  private static boolean isShort(TimeRule.Span span) {
    return span.until().toEpochDay() - span.from().toEpochDay() < WEEK;
  }

  private void dated(TimeRule.Span span, GeoPoint point, Set<String> own, Set<String> wanted) {
    for (long day = span.from().toEpochDay(); day <= span.until().toEpochDay(); day++) {
      own.add("d" + day + cell(point));
    }
    long until = span.until().toEpochDay() + rules.days();
    for (long day = span.from().toEpochDay() - rules.days(); day <= until; day++) {
      for (String cell : around(point)) {
        wanted.add("d" + day + cell);
      }
    }
  }

  /// Accounts without a day look for all of their place and time, those with one for accounts
  /// without.
  private void halfMonth(
      Account account,
      Optional<TimeRule.Span> span,
      GeoPoint point,
      Set<String> own,
      Set<String> wanted) {
    Optional<LocalDate> day = span.map(TimeRule.Span::from).or(account::published);
    List<String> halves = new ArrayList<>();
    if (day.isPresent()) {
      long half = Math.floorDiv(day.get().toEpochDay(), HALF_MONTH);
      halves.addAll(List.of("" + half, "" + (half - 1), "" + (half + 1)));
    } else {
      halves.add("?");
    }
    own.add((span.isPresent() ? "h" : "u") + halves.getFirst() + cell(point));
    for (String half : halves) {
      for (String cell : around(point)) {
        wanted.add("u" + half + cell);
        if (span.isEmpty()) {
          wanted.add("h" + half + cell);
        }
      }
    }
  }

  private String cell(GeoPoint point) {
    return cell(row(point), column(point));
  }

  private static String cell(long row, long column) {
    return "|" + row + "|" + column;
  }

  private long row(GeoPoint point) {
    return (long) Math.floor(point.latitude() / degrees);
  }

  private long column(GeoPoint point) {
    return (long) Math.floor(point.longitude() / degrees);
  }

  private List<String> around(GeoPoint point) {
    List<String> cells = new ArrayList<>();
    long half = (long) Math.floor(CIRCLE / 2.0 / degrees);
    for (long row = row(point) - 1; row <= row(point) + 1; row++) {
      for (long column = column(point) - 1; column <= column(point) + 1; column++) {
        long wrapped = column < -half ? half - 1 : column >= half ? -half : column;
        cells.add(cell(row, wrapped));
      }
    }
    return cells;
  }

  private static Set<String> words(Account account) {
    Set<String> keys = new TreeSet<>();
    pairs(account.words().heaviest(WORDS), keys);
    if (account.main()) {
      pairs(account.page().heaviest(WORDS), keys);
    }
    for (Who party : account.parties()) {
      if (party.role() == Role.TARGET && party.named()) {
        keys.add("p" + party.name().toLowerCase(Locale.ROOT));
      }
    }
    return keys;
  }

  private static void pairs(List<String> words, Set<String> keys) {
    for (String one : words) {
      for (String other : words) {
        if (one.compareTo(other) < 0) {
          keys.add("w" + one + "+" + other);
        }
      }
    }
  }
}
