package org.sayso.eval.coreference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.TextSpan;

/// A pronoun or definite role noun that is all there is of a claim's source.
///
/// @param text of its document
public record DrawnSource(DocumentId document, TextSpan span, Kind kind, String text) {
  private static final String SEED = "sayso-coreference-1";

  /// What is drawn, and how often.
  public enum Kind {
    PERSON(35),
    THEY(18),
    IT(17),
    ROLE(30);

    private final int wanted;

    Kind(int wanted) {
      this.wanted = wanted;
    }

    public int wanted() {
      return wanted;
    }
  }

  /// The place in the draw: as good as random, and the same for ever.
  public String order() {
    return Sha256.of(SEED + "|" + document + "|" + span.begin() + "-" + span.end()).hex();
  }

  /// Hash of the words.
  public Sha256 words() {
    return Sha256.of(span.of(text));
  }

  /// All in a document.
  static List<DrawnSource> of(DocumentRecord record) {
    String text = record.article().text();
    List<TextSpan> sources =
        record.claims().stream()
            .filter(claim -> !claim.isNarrated())
            .flatMap(claim -> claim.attribution().source().stream())
            .map(source -> source.span())
            .distinct()
            .toList();
    return record.mentions().of(ActorMention.class).stream()
        .filter(mention -> isOpen(mention, text))
        .filter(mention -> sources.contains(mention.span()))
        .map(mention -> new DrawnSource(record.source().id(), mention.span(), kind(mention), text))
        .toList();
  }

  private static boolean isOpen(ActorMention mention, String text) {
    String words = mention.span().of(text).toLowerCase(Locale.ROOT);
    return switch (mention.form()) {
      case NAME -> false;
      case PRONOUN -> true;
      case COMMON_NOUN ->
          words.startsWith("the ") || words.startsWith("this ") || words.startsWith("that ");
    };
  }

  private static Kind kind(ActorMention mention) {
    String words = mention.words().text().toLowerCase(Locale.ROOT);
    if (mention.form() == NameForm.COMMON_NOUN) {
      return Kind.ROLE;
    }
    return Set.of("he", "she").contains(words)
        ? Kind.PERSON
        : words.equals("it") ? Kind.IT : Kind.THEY;
  }
}
