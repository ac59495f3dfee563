package org.sayso.audit;

import java.util.List;

/// Looks at one cell of a line: who says it, how sure, how many, who, in what order.
@FunctionalInterface
interface Check {
  /// What is to be noted, in the order of the line; `before` is what earlier checks found.
  List<Finding> find(Alignment alignment, List<Finding> before);
}
