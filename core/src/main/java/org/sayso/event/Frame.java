package org.sayso.event;

/// How the words around a trigger say who is who (`triggers.txt`).
enum Frame {
  /// Subject does it to object.
  PATIENT,
  /// The subject is the one it happens to.
  UNDERGOES,
  /// The subject does it, to nobody in particular.
  ACTOR,
  /// Subject and "with" are the sides.
  SIDES,
  /// The subject is the instrument.
  THING,
  /// The one it happens to follows "on", "at", "against".
  AIMED,
  /// The object is the one it happens to; the subject loses it and does nothing.
  LOSES
}
