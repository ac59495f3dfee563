package org.sayso.corroboration.event;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups whole reports by what they are about: the same event as far as words show it. For
/// collections of which nothing but the texts is known.
public final class Reports {
  private Reports() {}

  /// The groups, each sorted, by their first id.
  ///
  /// @param reports by id, whole texts with their titles first
  public static List<List<String>> group(SortedMap<String, String> reports, JoinRules rules) {
    SortedMap<String, Profile> profiles = new TreeMap<>();
    reports.forEach((id, text) -> profiles.put(id, Profile.ofReport(text)));
    List<String> ids = List.copyOf(profiles.keySet());
    List<Profile> all = List.copyOf(profiles.values());
    return Agglomeration.groups(
            ids.size(),
            (one, other) -> all.get(one).likeness(all.get(other)),
            (one, other) -> false,
            List.of(),
            rules.reportBar(),
            rules.reportCohesion())
        .stream()
        .map(group -> group.stream().map(ids::get).toList())
        .toList();
  }
}
