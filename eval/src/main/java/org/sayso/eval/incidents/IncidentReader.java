package org.sayso.eval.incidents;

import java.util.List;
import org.sayso.pipeline.DocumentRecord;

/// Turns what was read of one message into incidents of MUC-4.
@FunctionalInterface
public interface IncidentReader {
  /// The incidents that the task asks for, in text order.
  List<Incident> incidents(DocumentRecord record);
}
