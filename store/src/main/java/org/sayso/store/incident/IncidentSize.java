package org.sayso.store.incident;

import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;

/// How many documents tell of an incident; earlier versions of a page are not counted.
public final class IncidentSize {
  private IncidentSize() {}

  public static int documents(Incident incident) {
    return (int) incident.accounts().stream().map(Account::document).distinct().count();
  }
}
