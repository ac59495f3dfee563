package org.sayso.store.jdbc;

import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.store.incident.RuleBook;

/// The rule sets by which the project joins accounts.
final class KeptRules {
  private KeptRules() {}

  /// All that were ever taken.
  static RuleBook book(Handle handle) {
    return new RuleBook(
        handle
            .createQuery(
                """
                SELECT name, days, km, told_within, points, likeness, likeness_alone
                FROM join_rules ORDER BY number
                """)
            .map((row, context) ->
                new JoinRules(
                    row.getString(1),
                    row.getInt(2),
                    row.getDouble(3),
                    row.getInt(4),
                    row.getDouble(5),
                    row.getDouble(6),
                    row.getDouble(7)))
            .list());
  }

  /// Makes these the present ones.
  static void add(Handle handle, JoinRules rules) {
    Statements.execute(
        handle,
        """
        INSERT INTO join_rules
          (number, name, days, km, told_within, points, likeness, likeness_alone)
        SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?, ?, ?, ? FROM join_rules
        """,
        rules.name(),
        rules.days(),
        rules.km(),
        rules.toldWithin(),
        rules.bar(),
        rules.text(),
        rules.textAlone());
  }
}
