package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sayso.document.DocumentId;

/// Links of copies among the texts that it was given so far, in memory. The order in which they
/// came makes no difference.
///
/// Not safe for use by several threads.
public final class CopyIndex implements Copies {
  private record Entry(CopyText text, Sketch sketch) {}

  private final Map<DocumentId, Entry> entries = new HashMap<>();
  private final Map<Long, Set<DocumentId>> byKey = new HashMap<>();
  private final Map<Long, Set<DocumentId>> byWords = new HashMap<>();
  private final Map<DocumentId, Map<DocumentId, CopyVerdict>> found = new HashMap<>();

  /// Puts a text in, in the place of an earlier one of the same document.
  public void put(DocumentId id, CopyText text) {
    remove(id);
    Entry entry = new Entry(text, Sketch.of(text));
    for (DocumentId other : candidates(entry.sketch())) {
      compare(id, entry, other);
    }
    entries.put(id, entry);
    for (long key : entry.sketch().keys()) {
      byKey.computeIfAbsent(key, _ -> new TreeSet<>()).add(id);
    }
    byWords.computeIfAbsent(text.wordsKey(), _ -> new TreeSet<>()).add(id);
  }

  private void compare(DocumentId id, Entry entry, DocumentId other) {
    CopyText text = entry(other).text();
    if (text.hasWordsOf(entry.text())) {
      return;
    }
    boolean first = id.compareTo(other) < 0;
    Optional<CopyVerdict> verdict =
        first ? CopyJudge.compare(entry.text(), text) : CopyJudge.compare(text, entry.text());
    verdict.ifPresent(copy -> {
      found.computeIfAbsent(id, _ -> new TreeMap<>()).put(other, copy);
      found.computeIfAbsent(other, _ -> new TreeMap<>()).put(id, copy);
    });
  }

  /// Takes a document out.
  public void remove(DocumentId id) {
    Entry entry = entries.remove(id);
    if (entry == null) {
      return;
    }
    for (long key : entry.sketch().keys()) {
      byKey.getOrDefault(key, Set.of()).remove(id);
    }
    byWords.getOrDefault(entry.text().wordsKey(), Set.of()).remove(id);
    Map<DocumentId, CopyVerdict> links = found.remove(id);
    if (links != null) {
      links.keySet().forEach(other -> found.getOrDefault(other, Map.of()).remove(id));
    }
  }

  private Set<DocumentId> candidates(Sketch sketch) {
    Set<DocumentId> found = new TreeSet<>();
    for (long key : sketch.keys()) {
      Set<DocumentId> holders = byKey.getOrDefault(key, Set.of());
      if (holders.size() < Sketch.mostHolders(key)) {
        found.addAll(holders);
      }
    }
    found.removeIf(other -> !sketch.isWorthComparing(entry(other).sketch(), this::isFull));
    return found;
  }

  /// Whether one more document makes a key common.
  private boolean isFull(long key) {
    return byKey.getOrDefault(key, Set.of()).size() >= Sketch.mostHolders(key);
  }

  @Override
  public List<CopyLink> of(DocumentId document) {
    return new CopyLinks(this::found).of(document);
  }

  /// What the comparison of a document with each other one came to, at present.
  private Map<DocumentId, CopyVerdict> found(DocumentId document) {
    Map<DocumentId, CopyVerdict> links = new TreeMap<>(found.getOrDefault(document, Map.of()));
    links.keySet().removeIf(other -> !isWorthComparing(document, other));
    Entry entry = entries.get(document);
    if (entry != null && entry.text().wordsKey() != 0) {
      for (DocumentId same : byWords.getOrDefault(entry.text().wordsKey(), Set.of())) {
        if (!same.equals(document)) {
          links.put(same, CopyVerdict.SAME_WORDS);
        }
      }
    }
    return links;
  }

  private Entry entry(DocumentId id) {
    return Objects.requireNonNull(entries.get(id), "every linked document has an entry");
  }

  /// Keys that have become common since no longer join.
  private boolean isWorthComparing(DocumentId one, DocumentId other) {
    return entry(one)
        .sketch()
        .isWorthComparing(
            entry(other).sketch(),
            key -> byKey.getOrDefault(key, Set.of()).size() > Sketch.mostHolders(key));
  }

  /// Every link once, by the ids of its documents.
  public List<CopyLink> all() {
    List<CopyLink> all = new ArrayList<>();
    for (DocumentId id : new TreeSet<>(entries.keySet())) {
      of(id).stream().filter(link -> link.one().equals(id)).forEach(all::add);
    }
    all.sort(Comparator.comparing(CopyLink::one).thenComparing(CopyLink::other));
    return all;
  }
}
