package org.sayso.eval.polnear;

/// The three parts of an attribution in PolNeAR.
public enum Role {
  SOURCE,
  CUE,
  CONTENT
}
