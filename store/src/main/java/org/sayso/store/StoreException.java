package org.sayso.store;

/// The project folder or its database cannot be used; the message says what, where and how to mend
/// it.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
