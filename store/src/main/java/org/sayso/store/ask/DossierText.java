package org.sayso.store.ask;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Blamed;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.NotHeard;
import org.sayso.corroboration.Question;
import org.sayso.corroboration.Side;
import org.sayso.corroboration.Summary;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.event.Blame;
import org.sayso.event.Involvement;
import org.sayso.evidence.Review;

/// A dossier for a terminal. Says who says what and what the collection cannot show; never who is
/// right.
public final class DossierText {
  private static final int WIDTH = 96;
  private final StringBuilder out = new StringBuilder();

  private DossierText() {}

  /// The lines of `dossier`, each ended by a line feed.
  public static String of(Dossier dossier) {
    return new DossierText().write(dossier);
  }

  private String write(Dossier dossier) {
    lines("", dossier.question().text());
    lines("", "Looked for: " + lookedFor(dossier.question()) + ".");
    out.append('\n');
    lines("", Summary.paragraph(Summary.of(dossier)));
    out.append('\n');
    dossier.sides().stream().filter(side -> !side.origins().isEmpty()).forEach(this::side);
    contradictions(dossier.contradictions());
    events(dossier.events());
    notHeard(dossier.notHeard());
    limits(dossier.coverage());
    return out.toString();
  }

  private static String lookedFor(Question question) {
    return List.of(
            part("said by ", names(question.speakers())),
            part("claims about ", names(question.actors())),
            part("a link (", plain(question.relations()), ")"),
            part("happenings (", plain(question.types()), ")"),
            part("who ", plain(question.stances())),
            part("numbers of ", plain(question.effects())),
            part("places ", String.join(", ", question.places())),
            part("time ", question.time().map(time -> time.text()).orElse("")),
            part("words ", String.join(", ", question.words())))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::name).collect(Collectors.joining(" and "));
  }

  private static String plain(Set<? extends Enum<?>> values) {
    return values.stream()
        .sorted(Comparator.comparing(Enum::name))
        .map(DossierText::plain)
        .collect(Collectors.joining(", "));
  }

  private static String part(String label, String value) {
    return part(label, value, "");
  }

  private static String part(String label, String value, String end) {
    return value.isEmpty() ? "" : label + value + end;
  }

  private void side(SideRecord side) {
    lines("", heading(side.side()));
    lines("  ", counts(side.counts()) + ".");
    side.origins().forEach(this::origin);
  }

  /// What stands over a side.
  public static String heading(Side side) {
    return switch (side) {
      case ASSERTS -> "WHO SAYS SO, OR PART OF IT";
      case DENIES -> "WHO DENIES IT, OR PART OF IT";
      case DOUBTS -> "WHO DOUBTS IT, CANNOT VERIFY IT OR TAKES IT BACK";
      case CONFIRMS -> "WHO CONFIRMS WHAT ANOTHER SAYS OF IT";
      case OTHER_EXPLANATION -> "WHO EXPLAINS IT OTHERWISE";
      case SPEAKS_WITHOUT_ASSERTING -> "WHO SPEAKS OF IT WITHOUT ASSERTING IT";
    };
  }

  /// The three counts in words.
  static String counts(OriginCounts counts) {
    return "Origins: %d established, %d of a side counted already, %d of undetermined lineage"
        .formatted(counts.established(), counts.aligned(), counts.undetermined());
  }

  private void origin(Origin origin) {
    lines(
        "  ",
        "%s (%s; %s: %s)"
            .formatted(
                origin.who().name(),
                plain(origin.kind()),
                plain(origin.weight()),
                origin.because()));
    origin.accounts().forEach(this::account);
    out.append('\n');
  }

  private void account(Origin.Account account) {
    CorpusClaim claim = account.claim();
    lines(
        "    ",
        "%s, %s: %s%s, %s%s"
            .formatted(
                claim.carrier().published().map(Object::toString).orElse("undated"),
                claim.carrier().publisher().orElse("outlet not stated"),
                chain(claim),
                plain(claim.stance()),
                form(claim.form()),
                claim.basis() == Basis.NOT_STATED ? "" : ", " + plain(claim.basis())));
    lines("      ", "\"" + claim.content().strip() + "\"");
    String review = claim.review() == Review.MACHINE ? ", unreviewed" : "";
    String decided =
        account
            .decision()
            .map(number ->
                ", origin " + account.lineage().because() + " (decision %d)".formatted(number))
            .orElse("");
    if (!claim.blames().isEmpty()) {
      lines(
          "      ",
          "names for it: "
              + claim.blames().stream()
                  .map(one -> one.actor().name() + " (" + part(one) + blame(one.blame()) + ")")
                  .collect(Collectors.joining(", ")));
    }
    lines("      ", claim.id().value() + review + decided);
    lines("      ", DossierJson.Claim.link(claim));
  }

  private static String chain(CorpusClaim claim) {
    List<ActorRef> chain = claim.voice().chain();
    return chain.size() < 2
        ? ""
        : chain.stream().skip(1).map(ActorRef::name).collect(Collectors.joining(" → ")) + " ";
  }

  /// "ordered: ", "failed to prevent: ": the part of somebody who is not said to have done it.
  private static String part(Blamed named) {
    boolean doing =
        named.involvement() == Involvement.CARRIED_OUT
            || named.involvement() == Involvement.UNKNOWN;
    return doing ? "" : plain(named.involvement()) + ": ";
  }

  /// How firmly somebody is named, in words that take no side.
  public static String blame(Blame blame) {
    return switch (blame) {
      case REPORTED_AS_FACT -> "told without reserve";
      case CLAIMED -> "by their own claim";
      case ADMITTED -> "by their own admission";
      case CONVICTED -> "convicted";
      case ACQUITTED -> "acquitted";
      case CHARGED -> "charged";
      case ACCUSED_BY_AUTHORITIES -> "accused by authorities";
      case ACCUSED -> "accused";
      case POSSIBLE -> "held possible";
      case UNIDENTIFIED -> "not identified";
    };
  }

  /// How the words are given, in words.
  public static String form(Form form) {
    return switch (form) {
      case DIRECT -> "quoted";
      case INDIRECT -> "in the outlet's words";
      case MIXED -> "partly quoted";
      case NARRATED -> "told by the outlet";
    };
  }

  private static String plain(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void contradictions(List<Contradiction> cells) {
    if (cells.isEmpty()) {
      return;
    }
    lines("", "WHERE ACCOUNTS PART");
    for (Contradiction cell : cells) {
      lines("  ", cell.cell());
      for (Contradiction.Value value : cell.values()) {
        lines(
            "    ",
            "%s: %s (%s)"
                .formatted(
                    value.date().map(Object::toString).orElse("undated"),
                    value.value(),
                    value.speaker().name()));
      }
    }
    out.append('\n');
  }

  private void events(List<Dossier.Happening> events) {
    if (events.isEmpty()) {
      return;
    }
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (Dossier.Happening event : events) {
      String what =
          part("", event.type().toLowerCase(Locale.ROOT).replace('_', ' '))
              + part(", ", event.place())
              + part(", ", event.date());
      kinds.merge(what, 1, Integer::sum);
    }
    lines("", "WHAT THE CLAIMS TELL OF");
    kinds.forEach(
        (what, number) -> lines("  ", what + " (told in " + count(number, "document") + ")"));
    out.append('\n');
  }

  private void notHeard(List<NotHeard> absent) {
    if (absent.isEmpty()) {
      return;
    }
    lines("", "NOT HEARD IN THIS COLLECTION");
    lines(
        "  ",
        "Accused above, without a claim of their own that was found to bear on the question:");
    absent.forEach(one -> lines("    ", one.actor().name() + ": " + sought(one.sought())));
    out.append('\n');
  }

  /// Whether a reply was sought, in words.
  public static String sought(NotHeard.ReplySought sought) {
    return switch (sought) {
      case YES_NO_REPLY -> "asked for a reply, and none came";
      case DECLINED -> "declined to comment";
      case NOT_STATED -> "whether a reply was sought is not stated";
    };
  }

  private void limits(Coverage coverage) {
    lines("", "WHAT THE COLLECTION CANNOT SHOW");
    String days =
        coverage.from().isEmpty()
            ? ""
            : ", published from " + coverage.from() + " to " + coverage.until();
    lines(
        "  ",
        "It holds %s of %s%s. What others said, or said elsewhere, is not here."
            .formatted(
                count(coverage.documents(), "document"),
                count(coverage.outlets(), "outlet"),
                days));
    if (coverage.undated() > 0) {
      lines("  ", "Without a day of publication: " + count(coverage.undated(), "document") + ".");
    }
    if (coverage.notRead() > 0) {
      lines(
          "  ",
          "Kept and searchable but not read, because of their language ("
              + String.join(", ", coverage.languagesNotRead())
              + "): "
              + count(coverage.notRead(), "document")
              + ".");
    }
    if (!coverage.complete()) {
      lines("  ", "More claims may bear on it than were looked at; ask more narrowly.");
    }
    lines(
        "  ",
        "Documents may copy one another: a count of documents is not a count of sources. A machine"
            + " read them; open the documents before relying on a line above.");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /// Writes `text` in lines that begin with `indent` and end before the width, where words allow.
  private void lines(String indent, String text) {
    int column = 0;
    for (String word : text.split("\\s+", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        out.append('\n');
        column = 0;
      }
      String before = column == 0 ? indent : " ";
      out.append(before).append(word);
      column += before.length() + word.length();
    }
    out.append('\n');
  }
}
