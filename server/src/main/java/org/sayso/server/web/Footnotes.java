package org.sayso.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sayso.store.ask.DossierJson;

/// The claims of a dossier, numbered from 1 in the order in which the page shows them.
public final class Footnotes {
  /// More than these beside one phrase say nothing to a reader.
  private static final int MOST_BESIDE = 6;

  private final Map<String, Note> notes = new LinkedHashMap<>();

  private Footnotes() {}

  /// One numbered quotation.
  public record Note(int number, DossierJson.Claim claim) {
    public Note {
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// The footnotes of `dossier`.
  public static Footnotes of(DossierJson dossier) {
    Footnotes footnotes = new Footnotes();
    dossier
        .shown()
        .forEach(claim ->
            footnotes.notes.putIfAbsent(claim.id(), new Note(footnotes.notes.size() + 1, claim)));
    return footnotes;
  }

  public List<Note> all() {
    return new ArrayList<>(notes.values());
  }

  /// The number of a claim that is shown; 0 when it is not.
  public int number(String claim) {
    return Optional.ofNullable(notes.get(claim)).map(Note::number).orElse(0);
  }

  /// The first numbers of those of `claims` that are shown.
  public List<Integer> numbers(List<String> claims) {
    return claims.stream()
        .map(this::number)
        .filter(number -> number > 0)
        .sorted()
        .limit(MOST_BESIDE)
        .toList();
  }
}
