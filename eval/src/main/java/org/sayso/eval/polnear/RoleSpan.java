package org.sayso.eval.polnear;

import java.util.Objects;
import org.sayso.text.TextSpan;

/// A span that plays a role; a discontinuous content counts in pieces, as in CofeNet.
public record RoleSpan(Role role, TextSpan span) implements Comparable<RoleSpan> {
  public RoleSpan {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(span, "span");
  }

  @Override
  public int compareTo(RoleSpan other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : span.compareTo(other.span);
  }
}
