package org.sayso.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

/// Who speaks in a quotation that a colon opens and no cue: "Vale praised the crew: “…”". It is the
/// first person whom the words before the colon name, else the first body.
record QuotationIntroducers(Passage passage) {
  /// The speaker of the quotation in which `words` stand.
  Optional<TokenRange> of(TokenRange words) {
    int inside = words.first() + (passage.isMark(words.first()) ? 1 : 0);
    if (inside >= passage.size() || passage.quotationOf(inside) < 0) {
      return Optional.empty();
    }
    int colon = passage.partWithMarks(inside).first() - 1;
    if (colon < 0 || !passage.is(colon, ":")) {
      return Optional.empty();
    }
    int first = passage.sentence(colon).firstToken();
    if (first >= colon || passage.quotationOf(colon - 1) >= 0) {
      return Optional.empty();
    }
    List<ActorMention> named = named(new TokenRange(first, colon));
    return named.stream()
        .filter(mention -> mention.kind() == ActorKind.PERSON)
        .findFirst()
        .or(() -> named.stream().findFirst())
        .flatMap(mention -> passage.tokensIn(mention.span()));
  }

  private List<ActorMention> named(TokenRange words) {
    TextSpan span = passage.span(words);
    return passage.mentions().within(span, ActorMention.class).stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .sorted(Comparator.comparing(ActorMention::span))
        .toList();
  }
}
