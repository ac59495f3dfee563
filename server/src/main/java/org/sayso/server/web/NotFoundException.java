package org.sayso.server.web;

/// There is no such thing in the project.
public final class NotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param what is missing, as the page names it: `document 12ab…`
  public NotFoundException(String what) {
    super("There is no " + what + " in this project.");
  }
}
