package org.sayso.event;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// What is to be seen of a trigger: whether it tells an act at all.
final class ActFeatures {
  private static final int AROUND = 3;

  private final Reading reading;
  private final boolean violent;

  ActFeatures(Reading reading) {
    this.reading = reading;
    this.violent = reading.tellsViolence();
  }

  Set<String> of(EventMention told, Happening happening) {
    Trigger trigger = happening.main().trigger();
    SentenceView view = trigger.view();
    String word = view.token(trigger.head()).lower();
    String lemma = view.token(trigger.head()).lemma();
    Set<String> features = new LinkedHashSet<>();
    features.add("lemma=" + lemma);
    features.add("word=" + word + "/" + trigger.entry().part());
    features.add("type=" + told.type());
    features.add("type=" + told.type() + "/" + trigger.entry().part());
    features.add("part=" + trigger.entry().frame() + trigger.entry().part());
    features.add("turned=" + trigger.cast().turned());
    for (int i = 1; i <= AROUND; i++) {
      features.add("l" + i + "=" + word(view, trigger.phraseFirst() - i));
      features.add("r" + i + "=" + word(view, trigger.end() - 1 + i));
    }
    features.add("before=" + word(view, trigger.phraseFirst() - 1) + "/" + trigger.entry().part());
    features.add("behind=" + word(view, trigger.end()) + "/" + trigger.entry().part());
    features.add(
        "bare=" + (trigger.phraseFirst() == trigger.first()) + "/" + trigger.entry().part());
    features.add("capital=" + view.token(trigger.head()).isCapitalized());
    cells(told, happening, features);
    text(view, trigger, features);
    return features;
  }

  private static void cells(EventMention told, Happening happening, Set<String> features) {
    features.add("places=" + !told.places().isEmpty());
    features.add("dates=" + !told.dates().isEmpty());
    features.add("who=" + told.participants().stream().anyMatch(one -> one.role() != Role.TARGET));
    features.add("whom=" + told.participants().stream().anyMatch(one -> one.role() == Role.TARGET));
    features.add("objects=" + !told.objects().isEmpty());
    features.add("instruments=" + !told.instruments().isEmpty());
    features.add("harm=" + !told.harm().isEmpty());
    features.add("happened=" + told.happened());
    features.add("often=" + told.aggregation());
    features.add("tellings=" + Math.min(AROUND, happening.drafts().size()));
    int cells =
        (told.places().isEmpty() ? 0 : 1)
            + (told.dates().isEmpty() ? 0 : 1)
            + (told.harm().isEmpty() ? 0 : 1)
            + Math.min(2, told.participants().size());
    features.add("cells=" + cells);
  }

  private void text(SentenceView view, Trigger trigger, Set<String> features) {
    features.add("violent=" + violent);
    features.add("violence=" + reading.hasCue("violence", view));
    features.add("title=" + view.isTitleLike());
    features.add("quoted=" + !reading.teller().isToldByOutlet(trigger.span()));
    boolean mark = view.is(trigger.first() - 1, "\"", "“", "‘", "'");
    features.add("mark=" + mark);
    view.tokens().stream()
        .filter(token -> token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.VERB)
        .map(Token::lemma)
        .forEach(lemma -> features.add("in=" + lemma));
  }

  private static String word(SentenceView view, int index) {
    if (!view.has(index)) {
      return "-";
    }
    Token token = view.token(index);
    return switch (token.pos()) {
      case PROPN, NUM, X, SYM -> token.pos().name();
      default -> token.lower();
    };
  }
}
