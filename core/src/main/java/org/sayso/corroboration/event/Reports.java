package org.sayso.corroboration.event;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Groups whole reports by what they are about: the same event as far as words show it. For
/// collections of which nothing but the texts is known.
///
/// Some events are told in nearly the same words everywhere and others in words of each writer's
/// own. So the likeness of two reports is taken as a share of their likeness to the reports nearest
/// to each of them.
public final class Reports {
  private static final int NEAREST = 5;

  private Reports() {}

  /// The groups, each sorted, by their first id.
  ///
  /// @param reports by id, whole texts with their titles first
  public static List<List<String>> group(SortedMap<String, String> reports, ReportRules rules) {
    SortedMap<String, Profile> profiles = new TreeMap<>();
    reports.forEach((id, text) -> profiles.put(id, Profile.ofReport(text)));
    List<String> ids = List.copyOf(profiles.keySet());
    List<Profile> all = List.copyOf(profiles.values());
    double[][] likeness = likeness(all);
    double[] near = near(likeness, rules.near());
    return Agglomeration.groups(
            ids.size(),
            (one, other) -> likeness[one][other] / Math.sqrt(near[one] * near[other]),
            (one, other) -> false,
            List.of(),
            new Agglomeration.Terms(rules.bar(), 0, rules.cohesion()))
        .stream()
        .map(group -> group.stream().map(ids::get).toList())
        .toList();
  }

  private static double[][] likeness(List<Profile> all) {
    double[][] likeness = new double[all.size()][all.size()];
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        likeness[i][j] = all.get(i).likeness(all.get(j));
        likeness[j][i] = likeness[i][j];
      }
    }
    return likeness;
  }

  /// How alike each is to those nearest to it, on average.
  private static double[] near(double[][] likeness, double least) {
    double[] near = new double[likeness.length];
    for (int i = 0; i < near.length; i++) {
      double[] sorted = likeness[i].clone();
      Arrays.sort(sorted);
      double sum = 0;
      for (int n = 1; n <= Math.min(NEAREST, sorted.length); n++) {
        sum += sorted[sorted.length - n];
      }
      near[i] = Math.max(least, sum / NEAREST);
    }
    return near;
  }
}
