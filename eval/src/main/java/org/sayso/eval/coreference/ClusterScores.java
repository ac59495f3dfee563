package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// MUC (links) and B³ (mentions) of chains over the same mentions, summed over documents.
public final class ClusterScores {
  private static final double PERCENT = 100;

  private double links;
  private double goldLinks;
  private double readLinks;
  private double goldShared;
  private double precision;
  private double recall;
  private int mentions;

  /// Adds a document.
  ///
  /// @param gold the chain of each mention
  /// @param read the chain that was read for each mention, in the same order
  public void add(List<String> gold, List<String> read) {
    List<Set<Integer>> goldChains = chains(gold);
    List<Set<Integer>> readChains = chains(read);
    goldLinks += goldChains.stream().mapToInt(chain -> chain.size() - 1).sum();
    readLinks += readChains.stream().mapToInt(chain -> chain.size() - 1).sum();
    goldShared += kept(goldChains, read);
    links += kept(readChains, gold);
    mentions += gold.size();
    for (Set<Integer> one : readChains) {
      for (Set<Integer> other : goldChains) {
        double both = one.stream().filter(other::contains).count();
        precision += both * both / one.size();
        recall += both * both / other.size();
      }
    }
  }

  /// Links of chains that are left when each is cut by the others.
  private static double kept(List<Set<Integer>> chains, List<String> others) {
    double kept = 0;
    for (Set<Integer> chain : chains) {
      Set<String> parts = new HashSet<>();
      chain.forEach(mention -> parts.add(others.get(mention)));
      kept += chain.size() - parts.size();
    }
    return kept;
  }

  private static List<Set<Integer>> chains(List<String> names) {
    Map<String, Set<Integer>> chains = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      chains.computeIfAbsent(names.get(i), name -> new HashSet<>()).add(i);
    }
    return new ArrayList<>(chains.values());
  }

  /// Adds precision, recall and F1 of both measures.
  public void addTo(SortedMap<String, Double> metrics, String name) {
    put(metrics, name + ".muc", share(links, readLinks), share(goldShared, goldLinks));
    put(metrics, name + ".b3", share(precision, mentions), share(recall, mentions));
    metrics.put(name + ".mentions", (double) mentions);
  }

  private static double share(double part, double all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }

  private static void put(
      SortedMap<String, Double> metrics, String name, double precision, double recall) {
    metrics.put(name + ".precision", precision);
    metrics.put(name + ".recall", recall);
    metrics.put(
        name + ".f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
  }
}
