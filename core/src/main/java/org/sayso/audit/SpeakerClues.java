package org.sayso.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Identity;
import org.sayso.claim.Speaker;
import org.sayso.mention.Mention.ActorMention;

/// Clues of whether the line names whom the body has say it, and whether it opens with many where
/// the body has one.
record SpeakerClues(Alignment alignment, Clues clues) {
  private static final Set<String> ME = Set.of("i", "my");
  private static final Set<String> US = Set.of("i", "we", "my", "our");
  private static final int SHORTEST_NAME = 3;

  /// A word of saying follows its subject within so many tokens.
  private static final int SAYING_REACH = 9;

  void add() {
    Map<Claim, Double> said = new HashMap<>();
    double all = 0;
    for (Match match : alignment.told()) {
      double weight = alignment.body().weight(match.word());
      all += weight;
      alignment
          .body()
          .outerClaimAt(match.at())
          .ifPresent(claim -> said.merge(claim, weight, Double::sum));
    }
    if (all > 0) {
      named(said, all);
      opening(said, all);
    }
    clues.say("line.claimed", !alignment.line().claims().isEmpty());
    clues.say("line.says:" + side(), says());
    clues.say("told.by.me", haveAnchors(US));
  }

  private String side() {
    return alignment.line().source().isPresent() ? "sourced" : "unsourced";
  }

  private void named(Map<Claim, Double> said, double all) {
    double named = 0;
    double unnamed = 0;
    double vague = 0;
    for (Map.Entry<Claim, Double> entry : said.entrySet()) {
      if (isNamed(entry.getKey().speaker())) {
        named += entry.getValue();
      } else if (entry.getKey().speaker().identity() == Identity.NAMED) {
        unnamed += entry.getValue();
      } else {
        vague += entry.getValue();
      }
    }
    clues.put("speaker.named:" + side(), named / all);
    clues.put("speaker.unnamed:" + side(), unnamed / all);
    clues.put("speaker.vague:" + side(), vague / all);
  }

  /// Whether the line names the speaker, as source or in any place.
  private boolean isNamed(Speaker speaker) {
    Reading reading = alignment.body().reading();
    boolean byWord =
        alignment.line().tokens().stream()
            .filter(word -> word.isNominal() && word.text().length() >= SHORTEST_NAME)
            .anyMatch(word -> isCalled(speaker, word));
    return byWord
        || speaker
            .mention()
            .flatMap(reading.mentions()::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast)
            .flatMap(reading::actor)
            .filter(actor ->
                reading.mentions().within(alignment.line().span(), ActorMention.class).stream()
                    .anyMatch(mine -> reading.actor(mine).filter(actor::equals).isPresent()))
            .isPresent();
  }

  /// Whether the word is one of those that name the speaker.
  static boolean isCalled(Speaker speaker, Token word) {
    return has(speaker.name(), word.lower()) || has(speaker.asDescribed(), word.lower());
  }

  private static boolean has(String name, String word) {
    return Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.-]+")).contains(word);
  }

  private boolean says() {
    return alignment.line().tokens().stream()
        .anyMatch(word -> word.isVerbal() && alignment.body().likeness().isIn("say", word));
  }

  private boolean haveAnchors(Set<String> words) {
    for (Sentence anchor : alignment.anchors()) {
      for (int i = anchor.firstToken(); i < anchor.endToken(); i++) {
        if (words.contains(alignment.body().token(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }

  /// The line opens with many, or has many say it.
  private void opening(Map<Claim, Double> said, double all) {
    Optional<NounPhrase> opening = openingPhrase();
    if (opening.filter(phrase -> isMany(alignment.body().token(phrase.head()))).isEmpty()) {
      return;
    }
    Token head = alignment.body().token(opening.get().head());
    boolean verb = isSayingBehind(opening.get());
    boolean many = false;
    boolean one = false;
    for (Sentence anchor : alignment.anchors()) {
      for (int i = anchor.firstToken(); i < anchor.endToken(); i++) {
        Token other = alignment.body().token(i);
        boolean same =
            other.isNominal() && alignment.body().likeness().of(head, other) >= Likeness.HOME;
        many |= same && isMany(other);
        one |= same && !isMany(other);
      }
    }
    String sort = isSomebody(head) ? ".people" : ".things";
    clues.say("many" + sort, true);
    clues.say("many.said" + sort, verb);
    clues.say("many.for.one" + sort, one && !many);
    clues.say("many.strange" + sort, !one && !many);
    clues.say("many.strange.said" + sort, !one && !many && verb);
    clues.say("many.for.me" + sort, !many && haveAnchors(ME));
    double named =
        said.entrySet().stream()
            .filter(entry -> entry.getKey().speaker().identity() == Identity.NAMED)
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    clues.put("many.for.named" + sort, many ? 0 : named / all);
  }

  private Optional<NounPhrase> openingPhrase() {
    Line line = alignment.line();
    return alignment.body().reading().text().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() >= line.first() && phrase.endToken() <= line.end())
        .filter(phrase -> line.source().map(from -> from.holds(phrase.head())).orElse(true))
        .findFirst();
  }

  private boolean isSayingBehind(NounPhrase phrase) {
    int end = Math.min(alignment.line().end(), phrase.endToken() + SAYING_REACH);
    for (int i = phrase.endToken(); i < end; i++) {
      if (alignment.body().likeness().isIn("say", alignment.body().token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSomebody(Token head) {
    return alignment.body().likeness().isPerson(head)
        || alignment.body().likeness().isIn("plural-sources", head)
        || !Lexicon.standard().role(head.lemma()).isEmpty();
  }

  private static boolean isMany(Token token) {
    boolean plural = token.lower().endsWith("s") && !token.lemma().equals(token.lower());
    return token.isNominal() && (plural || token.lower().matches("people|men|women|police"));
  }
}
