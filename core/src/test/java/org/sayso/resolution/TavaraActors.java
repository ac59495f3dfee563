package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// A dictionary about the invented island country, and marked texts that are read with it.
final class TavaraActors {
  static final String FILE =
      """
      sayso-actors 1
      # All names are invented.
      name: Tavara
      kind: STATE
      country: XT
      demonym: Tavaran
      demonym: Tavarans
      capital: Port Selm
      source: test

      name: Orsland
      kind: STATE
      country: XO
      demonym: Orslander
      demonym: Orslanders
      capital: Karrow
      source: test

      name: Karst Liberation Front
      kind: ARMED_GROUP
      country: XT
      acronym: KLF
      not: Karst Liberation Army
      source: test

      name: Karst National Party
      kind: PARTY
      country: XT
      source: test

      name: Tide of Lowmarsh
      kind: ARMED_GROUP
      country: XT
      acronym: ToL
      source: test

      name: Tide
      kind: ARMED_GROUP
      country: XO
      aka: Orslander Tide
      source: test

      name: Sons of the Tide
      kind: ARMED_GROUP
      country: XT
      aka: Tavaran Tide
      aka: Tide
      not: Orslander Tide
      source: test

      name: Directorate of Intelligence
      kind: INTELLIGENCE
      country: XT
      acronym: DI
      source: test

      name: Mira Aldane
      kind: PERSON
      country: XT
      role: President of Tavara
      source: test
      """;

  private TavaraActors() {}

  static ActorDictionary dictionary() {
    return ActorDictionary.empty().with(ActorFile.read("tavara.txt", FILE));
  }

  /// A text whose names are marked `[KIND:words]`; `[KIND~words]` marks a common noun.
  record Marked(ArticleText article, List<ActorMention> mentions) {}

  static Marked read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      int close = marked.indexOf(']', i);
      if (marked.charAt(i) == '[' && close > 0) {
        String inside = marked.substring(i + 1, close);
        int divider = Math.max(inside.indexOf(':'), inside.indexOf('~'));
        NameForm form = inside.charAt(divider) == ':' ? NameForm.NAME : NameForm.COMMON_NOUN;
        int begin = text.length();
        text.append(inside.substring(divider + 1));
        spans.add(
            new Span(
                ActorKind.valueOf(inside.substring(0, divider)),
                form,
                new TextSpan(begin, text.length())));
        i = close + 1;
      } else {
        text.append(marked.charAt(i++));
      }
    }
    ArticleText article = article(text.toString());
    return new Marked(article, spans.stream().map(span -> mention(article, span)).toList());
  }

  static ArticleText article(String text) {
    return ArticleText.of(
        text,
        "test@1",
        List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))),
        TextAlignment.identity(text.length()),
        Optional.empty());
  }

  private record Span(ActorKind kind, NameForm form, TextSpan span) {}

  private static ActorMention mention(ArticleText article, Span span) {
    ReadingIds ids = new ReadingIds(article.sha256());
    return new ActorMention(
        ids.mention(span.kind().name(), span.span()),
        Quoted.of(article.text(), span.span()),
        span.kind(),
        span.form(),
        Optional.empty(),
        By.rule("test", 1, 1));
  }
}
