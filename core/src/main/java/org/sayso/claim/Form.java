package org.sayso.claim;

/// How the words are carried (closed list, `model.md`, 2).
public enum Form {
  DIRECT,
  INDIRECT,
  MIXED,
  NARRATED
}
