package org.sayso.nlp.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.nlp.intake.Cursor.Step;

/// Walks through nested containers, innermost first, and turns what goes wrong into refusals.
final class Pass implements IncomingDocuments {
  private final Deque<Cursor> open = new ArrayDeque<>();
  private @Nullable Incoming ahead;

  Pass(Cursor outermost) {
    open.push(outermost);
  }

  @Override
  public boolean hasNext() {
    if (ahead == null) {
      ahead = advance();
    }
    return ahead != null;
  }

  @Override
  public Incoming next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException("the pass is over");
    }
    Incoming next = ahead;
    ahead = null;
    return next;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      closeQuietly(open.pop());
    }
  }

  private @Nullable Incoming advance() {
    while (!open.isEmpty()) {
      Cursor cursor = open.element();
      try {
        Optional<Step> step = cursor.next();
        if (step.isEmpty()) {
          closeQuietly(open.pop());
        } else if (step.get() instanceof Step.Enter(Cursor inner)) {
          open.push(inner);
        } else if (step.get() instanceof Step.Give(Incoming incoming)) {
          return incoming;
        }
      } catch (IOException broken) {
        closeQuietly(open.pop());
        return refusal(cursor.address(), broken);
      }
    }
    return null;
  }

  /// The refusal that `cause` stands for.
  static Incoming.Refused refusal(String address, IOException cause) {
    return switch (cause) {
      case RefusalException refusal ->
          new Incoming.Refused(address, refusal.code(), String.valueOf(refusal.getMessage()));
      case ZipException broken ->
          new Incoming.Refused(
              address,
              "broken-archive",
              "The archive cannot be read further: "
                  + broken.getMessage()
                  + ". Pack it anew, or unpack it and give the folder.");
      case AccessDeniedException denied ->
          new Incoming.Refused(address, "unreadable", "You have no permission to read this file.");
      default ->
          new Incoming.Refused(address, "unreadable", "Reading failed: " + cause.getMessage());
    };
  }

  private static void closeQuietly(Cursor cursor) {
    try {
      cursor.close();
    } catch (IOException nothingToSave) {
      // Only read from: all that was in it has been given out or refused already.
    }
  }
}
