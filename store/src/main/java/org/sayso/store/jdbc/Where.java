package org.sayso.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.sayso.store.DateRange;

/// Conditions joined by AND, with their values.
final class Where {
  private static final int FETCH = 200;
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Where and(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
    return this;
  }

  <T> Where and(String condition, Optional<T> given) {
    given.ifPresent(value -> and(condition, value));
    return this;
  }

  /// `column IN (…)`; no condition when nothing is given.
  Where in(String column, Collection<?> given) {
    if (!given.isEmpty()) {
      List<String> names = given.stream().map(Object::toString).sorted().toList();
      String marks = String.join(", ", names.stream().map(name -> "?").toList());
      and(column + " IN (" + marks + ")", names.toArray());
    }
    return this;
  }

  /// Days of `column` inside the range.
  Where day(String column, DateRange range) {
    and(column + " >= ?", range.from().map(Object::toString));
    return and(column + " <= ?", range.to().map(Object::toString));
  }

  /// A stretch of words in a column that is compared in lower case.
  Where like(String column, Optional<String> words) {
    return and(column + " LIKE ? ESCAPE '!'", words.map(Where::pattern));
  }

  private static String pattern(String words) {
    String safe = words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + safe + "%";
  }

  /// `head WHERE conditions tail`, ready to run.
  Query query(Handle handle, String head, String tail, Object... tailValues) {
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    Query query = handle.createQuery(head + where + " " + tail).setFetchSize(FETCH);
    List<Object> all = Stream.concat(values.stream(), Stream.of(tailValues)).toList();
    for (int i = 0; i < all.size(); i++) {
      query.bind(i, all.get(i));
    }
    return query;
  }
}
