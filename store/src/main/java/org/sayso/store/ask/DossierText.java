package org.sayso.store.ask;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sayso.claim.Form;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.Coverage;
import org.sayso.corroboration.Dossier.Side;
import org.sayso.corroboration.Dossier.SideGroup;
import org.sayso.corroboration.Dossier.SpeakerGroup;
import org.sayso.corroboration.Question;
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
    Question question = dossier.question();
    lines("", question.text());
    lines("", "Looked for: " + lookedFor(question) + ".");
    out.append('\n');
    if (dossier.claims() == 0) {
      lines("", "Nothing in this collection was found to bear on the question.");
    }
    dossier.sides().forEach(this::side);
    notHeard(dossier.notHeard());
    limits(dossier);
    return out.toString();
  }

  private static String lookedFor(Question question) {
    String who =
        question.actors().stream().map(ActorRef::name).collect(Collectors.joining(" and "));
    String links =
        question.relations().stream()
            .sorted()
            .map(RelationKind::name)
            .map(DossierText::plain)
            .collect(Collectors.joining(", "));
    String words = String.join(", ", question.words());
    String places = String.join(", ", question.places());
    return List.of(
            part("claims about ", who),
            part("a link (", links.isEmpty() ? "" : links + ")"),
            part("places ", places),
            part("words ", words))
        .stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String part(String label, String value) {
    return value.isEmpty() ? "" : label + value;
  }

  private void side(SideGroup side) {
    lines("", heading(side.side()));
    side.speakers().forEach(this::speaker);
  }

  private static String heading(Side side) {
    return switch (side) {
      case ASSERTS -> "WHO SAYS SO, OR PART OF IT";
      case DENIES -> "WHO DENIES IT, OR PART OF IT";
      case DOUBTS -> "WHO DOUBTS IT, CANNOT VERIFY IT OR TAKES IT BACK";
      case OTHER_EXPLANATION -> "WHO EXPLAINS IT OTHERWISE";
      case DECLINES -> "WHO DECLINES TO COMMENT";
      case OTHERWISE -> "WHO SPEAKS OF IT OTHERWISE";
    };
  }

  private void speaker(SpeakerGroup group) {
    String name =
        group.isOutlet() ? group.speaker().name() + ", in its own voice" : group.speaker().name();
    String forWhom = group.onBehalfOf().map(body -> ", for " + body.name()).orElse("");
    lines("  ", name + forWhom + " (" + count(group.documents(), "document") + ")");
    group.claims().forEach(bearing -> claim(bearing.claim()));
    out.append('\n');
  }

  private void claim(CorpusClaim claim) {
    lines(
        "    ",
        "%s, %s: %s, %s"
            .formatted(
                claim.published().map(Object::toString).orElse("undated"),
                claim.outlet().orElse("outlet not stated"),
                plain(claim.stance()),
                form(claim.form())));
    lines("      ", "\"" + claim.content().strip() + "\"");
    lines("      ", claim.id().value() + (claim.review() == Review.MACHINE ? ", unreviewed" : ""));
  }

  private static String form(Form form) {
    return switch (form) {
      case DIRECT -> "quoted";
      case INDIRECT -> "in the outlet's words";
      case MIXED -> "partly quoted";
      case NARRATED -> "told by the outlet";
    };
  }

  private static String plain(Stance stance) {
    return plain(stance.name());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void notHeard(List<ActorRef> actors) {
    if (actors.isEmpty()) {
      return;
    }
    lines("", "NOT HEARD IN THIS COLLECTION");
    lines(
        "  ",
        "Accused above, without a claim of their own that was found to bear on the question:");
    actors.forEach(actor -> lines("    ", actor.name()));
    out.append('\n');
  }

  private void limits(Dossier dossier) {
    Coverage coverage = dossier.coverage();
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
          "Kept and searchable but not read, because of their language: "
              + count(coverage.notRead(), "document")
              + ".");
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
