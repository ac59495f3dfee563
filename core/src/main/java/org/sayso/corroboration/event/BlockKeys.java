package org.sayso.corroboration.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.corroboration.event.Account.Where;
import org.sayso.corroboration.event.Account.Who;
import org.sayso.event.Role;
import org.sayso.resolution.GeoPoint;

/// The keys by which accounts of one happening find each other without all being compared: day and
/// place, place and weeks, two telling words, somebody to whom it was done.
///
/// Two accounts that share a key are candidates, as far as the key is not too common (see
/// [Candidates]). Keys are of one account alone, and numbers: the words of a key, mixed to 64 bits.
///
/// Days and places stand in grids, several of them, each laid a step further than the one before:
/// of `n` quantities that lie less than a step apart, each is cut by one grid at most, so that `n`
/// and one grids have one that cuts none of them.
public final class BlockKeys {
  private static final int WEEK = 7;
  private static final int WORDS = 6;
  private static final int WORDS_OF_TIME = 4;
  private static final double KM_OF_CELL = 50;
  private static final double HALF_CIRCLE = 180;
  private static final double QUARTER_CIRCLE = 90;
  private static final int GRIDS_OF_TIME = 2;
  private static final int GRIDS_OF_PLACE = 3;
  private static final int GRIDS_OF_BOTH = 4;

  private final int daysApart;
  private final int step;
  private final double degrees;

  public BlockKeys(JoinRules rules) {
    this.daysApart = rules.days();
    // A happening of a week can be told as early as its first day, and `days` before that.
    this.step = Math.max(rules.toldWithin(), rules.days() + WEEK - 1) + 1;
    this.degrees = Math.max(0.5, rules.km() / KM_OF_CELL);
  }

  /// The keys of an account.
  public SortedSet<Long> of(Account account) {
    Keys keys = new Keys();
    Optional<TimeRule.Span> span = TimeRule.span(account).filter(BlockKeys::isShort);
    Optional<LocalDate> last = span.map(TimeRule.Span::until).or(account::published);
    for (Where place : account.places()) {
      if (place.onPoint()) {
        GeoPoint point = place.point().orElseThrow();
        span.ifPresent(days -> dated(days, place, keys));
        last.ifPresentOrElse(
            day -> near(day.toEpochDay(), place, keys), () -> cells("u", point, keys));
      }
    }
    words(account.words(), last, keys);
    if (account.main()) {
      words(account.page(), last, keys);
    }
    for (Who party : account.parties()) {
      if (party.role() == Role.TARGET && party.named()) {
        keys.add("p" + party.name().toLowerCase(Locale.ROOT));
      }
    }
    return keys.all;
  }

  private static final class Keys {
    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final SortedSet<Long> all = new TreeSet<>();

    void add(String key) {
      all.add(mixed(key));
    }

    static long mixed(String key) {
      long hash = BASIS;
      for (int i = 0; i < key.length(); i++) {
        hash = (hash ^ key.charAt(i)) * PRIME;
      }
      hash = (hash ^ (hash >>> 32)) * MIX;
      return hash ^ (hash >>> 29);
    }
  }

  private static boolean isShort(TimeRule.Span span) {
    return span.until().toEpochDay() - span.from().toEpochDay() < WEEK;
  }

  /// Two that share none of these happened on days or at points that lie too far apart.
  private void dated(TimeRule.Span span, Where place, Keys keys) {
    long until = span.until().toEpochDay() + daysApart;
    for (long day = span.from().toEpochDay(); day <= until; day++) {
      cells("d" + day, place.point().orElseThrow(), keys);
      String at = "e" + day + "|";
      place.id().ifPresent(id -> keys.add(at + id));
    }
  }

  private void cells(String prefix, GeoPoint point, Keys keys) {
    for (int grid = 0; grid < GRIDS_OF_PLACE; grid++) {
      keys.add(prefix + "|" + grid + cell(point, grid, GRIDS_OF_PLACE));
    }
  }

  /// Those of whom one or both have no day of their own.
  private void near(long day, Where place, Keys keys) {
    GeoPoint point = place.point().orElseThrow();
    for (int grid = 0; grid < GRIDS_OF_BOTH; grid++) {
      keys.add("t" + grid + weeks(day, grid, GRIDS_OF_BOTH) + cell(point, grid, GRIDS_OF_BOTH));
    }
    place
        .id()
        .ifPresent(id -> {
          for (int grid = 0; grid < GRIDS_OF_TIME; grid++) {
            keys.add("f" + grid + weeks(day, grid, GRIDS_OF_TIME) + "|" + id);
          }
        });
  }

  private String weeks(long day, int grid, int grids) {
    return "|" + Math.floorDiv(day + (long) grid * step, (long) grids * step);
  }

  /// The grid goes round the globe.
  private String cell(GeoPoint point, int grid, int grids) {
    long columns = (long) Math.floor(2 * HALF_CIRCLE / (degrees * grids));
    double width = 2 * HALF_CIRCLE / columns;
    long row =
        (long) Math.floor((point.latitude() + QUARTER_CIRCLE + grid * degrees) / (degrees * grids));
    long column =
        (long) Math.floor((point.longitude() + HALF_CIRCLE + grid * width / grids) / width);
    return "|" + row + "|" + Math.floorMod(column, columns);
  }

  private void words(Profile profile, Optional<LocalDate> day, Keys keys) {
    List<String> heaviest = profile.heaviest(WORDS);
    for (int i = 0; i < heaviest.size(); i++) {
      for (int j = 0; j < i; j++) {
        String pair = pair(heaviest.get(i), heaviest.get(j));
        keys.add("w" + pair);
        if (i < WORDS_OF_TIME) {
          day.ifPresent(at -> ofTime(pair, at.toEpochDay(), keys));
        }
      }
    }
  }

  /// Where two words are common, they may still be rare at one time.
  private void ofTime(String pair, long day, Keys keys) {
    for (int grid = 0; grid < GRIDS_OF_TIME; grid++) {
      keys.add("v" + grid + weeks(day, grid, GRIDS_OF_TIME) + "|" + pair);
    }
  }

  private static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
  }
}
