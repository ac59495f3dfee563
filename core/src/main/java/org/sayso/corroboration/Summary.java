package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.NotHeard.ReplySought;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.Weight;
import org.sayso.evidence.ClaimId;

/// One paragraph on a dossier, phrase by phrase, each tied to the claims that it speaks of. It
/// counts and names; it weighs nothing up.
public final class Summary {
  private static final int MOST_NAMES = 3;
  private static final List<String> NUMBERS =
      List.of(
          "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /// A phrase and the claims that it speaks of; of what is missing there is no claim.
  public record Phrase(String text, List<ClaimId> claims) {
    public Phrase {
      Objects.requireNonNull(text, "text");
      claims = List.copyOf(claims);
    }
  }

  private final Dossier dossier;
  private final List<Phrase> phrases = new ArrayList<>();

  private Summary(Dossier dossier) {
    this.dossier = dossier;
  }

  /// The phrases on `dossier`.
  public static List<Phrase> of(Dossier dossier) {
    return new Summary(dossier).write();
  }

  /// The phrases as one paragraph.
  public static String paragraph(List<Phrase> phrases) {
    String text = phrases.stream().map(Phrase::text).collect(Collectors.joining("; "));
    return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private List<Phrase> write() {
    if (dossier.claims().findAny().isEmpty()) {
      phrases.add(
          new Phrase("nothing in this collection was found to bear on the question", List.of()));
      return phrases;
    }
    dossier.sides().forEach(this::side);
    contradictions();
    notHeard();
    return phrases;
  }

  private void side(SideRecord side) {
    if (side.origins().isEmpty()) {
      if (side.side() == Side.ASSERTS || side.side() == Side.DENIES) {
        phrases.add(new Phrase("none " + does(side.side(), 1) + " in this collection", List.of()));
      }
      return;
    }
    List<Origin> established = side.of(Weight.ESTABLISHED);
    if (!established.isEmpty()) {
      phrase(established, "established origin", does(side.side(), established.size()));
    }
    List<Origin> aligned = side.of(Weight.ALIGNED);
    if (!aligned.isEmpty()) {
      phrase(aligned, "origin of the same side", does(side.side(), aligned.size()));
    }
    List<Origin> open = side.of(Weight.UNDETERMINED);
    if (!open.isEmpty()) {
      phrase(open, "account whose lineage is not determined", does(side.side(), open.size()));
    }
    if (side.restsOnOne() && side.side() == Side.ASSERTS) {
      phrases.add(
          new Phrase(
              "this rests on one origin", side.claims().stream().map(CorpusClaim::id).toList()));
    }
  }

  private void phrase(List<Origin> origins, String what, String does) {
    String names =
        origins.stream()
            .map(origin -> origin.who().name())
            .distinct()
            .limit(MOST_NAMES)
            .collect(Collectors.joining(", "));
    String rest =
        origins.stream().map(origin -> origin.who().name()).distinct().count() > MOST_NAMES
            ? " and others"
            : "";
    phrases.add(
        new Phrase(
            number(origins.size())
                + " "
                + plural(what, origins.size())
                + " "
                + does
                + " ("
                + names
                + rest
                + ")",
            origins.stream()
                .flatMap(origin -> origin.accounts().stream())
                .map(account -> account.claim().id())
                .toList()));
  }

  private static String plural(String what, int number) {
    return number == 1 ? what : what.replaceFirst("^(account|origin|established origin)", "$1s");
  }

  private static String does(Side side, int number) {
    boolean one = number == 1;
    return switch (side) {
      case ASSERTS -> one ? "asserts it, or a part of it" : "assert it, or a part of it";
      case DENIES -> one ? "denies it, or a part of it" : "deny it, or a part of it";
      case DOUBTS -> one ? "doubts it or cannot verify it" : "doubt it or cannot verify it";
      case CONFIRMS -> one ? "confirms what another says of it" : "confirm what others say of it";
      case OTHER_EXPLANATION -> one ? "explains it otherwise" : "explain it otherwise";
      case SPEAKS_WITHOUT_ASSERTING ->
          one ? "speaks of it without asserting it" : "speak of it without asserting it";
    };
  }

  private static String number(int number) {
    return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
  }

  private void contradictions() {
    for (Contradiction cell : dossier.contradictions()) {
      List<String> values =
          cell.values().stream().map(Contradiction.Value::value).distinct().toList();
      phrases.add(
          new Phrase(
              "for \""
                  + cell.cell()
                  + "\" "
                  + number(values.size())
                  + " values are given ("
                  + String.join(", ", values)
                  + ")",
              cell.values().stream().map(Contradiction.Value::claim).distinct().toList()));
    }
  }

  private void notHeard() {
    Map<ReplySought, List<NotHeard>> bySought = new LinkedHashMap<>();
    dossier
        .notHeard()
        .forEach(one -> bySought.computeIfAbsent(one.sought(), none -> new ArrayList<>()).add(one));
    bySought.forEach((sought, absent) -> {
      String names =
          absent.stream()
              .map(one -> one.actor().name())
              .distinct()
              .limit(MOST_NAMES)
              .collect(Collectors.joining(", "));
      String rest = absent.size() > MOST_NAMES ? " and others" : "";
      phrases.add(
          new Phrase(
              names
                  + rest
                  + (absent.size() == 1 ? " is" : " are")
                  + " accused and not heard, "
                  + asked(sought),
              absent.stream().flatMap(one -> one.accusedIn().stream()).distinct().toList()));
    });
  }

  private static String asked(ReplySought sought) {
    return switch (sought) {
      case YES_NO_REPLY -> "and a reply was sought without one coming";
      case DECLINED -> "and declined to comment";
      case NOT_STATED -> "and whether a reply was sought is not stated";
    };
  }
}
