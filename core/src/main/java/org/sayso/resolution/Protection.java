package org.sayso.resolution;

/// How a person is protected in exports, prints and API answers (closed list, `model.md`, 2).
///
/// Everyone but [#PUBLIC_ROLE] is masked there unless asked otherwise; [#UNKNOWN] is treated as
/// private.
public enum Protection {
  PUBLIC_ROLE,
  PRIVATE,
  CHILD,
  AT_RISK,
  ACCUSED,
  UNKNOWN;

  /// Whether the name is masked unless someone asks otherwise.
  public boolean isMasked() {
    return this != PUBLIC_ROLE;
  }
}
