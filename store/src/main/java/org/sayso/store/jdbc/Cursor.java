package org.sayso.store.jdbc;

import org.sayso.store.PageRequest;

/// The place in a list by document and ordinal.
record Cursor(long document, long ordinal) {
  private static final Cursor START = new Cursor(0, -1);

  static Cursor of(PageRequest page) {
    return page.after().map(Cursor::parse).orElse(START);
  }

  private static Cursor parse(String text) {
    try {
      int dot = text.indexOf('.');
      return dot < 0
          ? new Cursor(Long.parseLong(text), -1)
          : new Cursor(
              Long.parseLong(text.substring(0, dot)), Long.parseLong(text.substring(dot + 1)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "not a cursor of this list: \"" + text + "\"; take it from the page before", e);
    }
  }

  @Override
  public String toString() {
    return document + "." + ordinal;
  }
}
