package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.ActorMention;

/// Texts that somebody signs and an outlet prints whole, as monitoring services head them:
/// "[Communique] [General Command of the Tide Front] [Text] We confirm …", "[Statement issued by
/// the Tide Front] [Text] …". All that nobody else says in them its issuer says.
final class SignedTexts {
  private static final By BY = Rules.by("signed", 0.8);

  private static final Set<String> PAPERS =
      Set.of(
          "communique",
          "communiqué",
          "statement",
          "message",
          "declaration",
          "proclamation",
          "bulletin",
          "report");

  private final Passage passage;
  private final Cue says;

  SignedTexts(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.says = lexicon.verb("say").orElseThrow();
  }

  /// What the issuer says, as far as `found` does not hold the sentences.
  List<Candidate> find(List<Candidate> found) {
    for (int i = 2; i + 2 < passage.size(); i++) {
      boolean text =
          passage.is(i, "[")
              && passage.isOneOf(i + 1, Set.of("text", "excerpts"))
              && passage.is(i + 2, "]");
      if (text) {
        List<TokenRange> said = said(i + 3, found);
        return issuer(i)
            .filter(words -> !said.isEmpty())
            .map(words -> List.of(saying(words, said)))
            .orElse(List.of());
      }
    }
    return List.of();
  }

  private Candidate saying(TokenRange issuer, List<TokenRange> said) {
    return new Candidate(
        says,
        Optional.of(issuer),
        Optional.of(issuer),
        Optional.empty(),
        issuer,
        said,
        false,
        false,
        BY);
  }

  /// The words of the bracket before "[Text]" that name a body, behind "[Communique]" or "by".
  private Optional<TokenRange> issuer(int text) {
    Optional<TokenRange> bracket = bracketBefore(text);
    if (bracket.isEmpty()) {
      return Optional.empty();
    }
    TokenRange words = bracket.get();
    boolean paper = passage.isOneOf(words.first(), PAPERS);
    int by = words.first();
    while (paper && by < words.end() && !passage.isOneOf(by, Set.of("by", "from", "of"))) {
      by++;
    }
    if (paper) {
      return by + 1 < words.end()
          ? Optional.of(withoutArticle(new TokenRange(by + 1, words.end()))).filter(this::isBody)
          : Optional.empty();
    }
    return bracketBefore(words.first() - 1)
            .filter(one -> one.size() <= 2 && passage.isOneOf(one.first(), PAPERS))
            .isPresent()
        ? Optional.of(withoutArticle(words)).filter(this::isBody)
        : Optional.empty();
  }

  private TokenRange withoutArticle(TokenRange words) {
    boolean article = words.size() > 1 && passage.pos(words.first()) == PartOfSpeech.DET;
    return article ? new TokenRange(words.first() + 1, words.end()) : words;
  }

  /// The words in the bracket that closes right before token `i`.
  private Optional<TokenRange> bracketBefore(int i) {
    if (i < 3 || !passage.is(i - 1, "]")) {
      return Optional.empty();
    }
    int open = i - 2;
    while (open > 0 && !passage.is(open, "[")) {
      open--;
    }
    return open + 1 < i - 1 && passage.is(open, "[")
        ? Optional.of(new TokenRange(open + 1, i - 1))
        : Optional.empty();
  }

  /// A body that fights or stands for a cause; a reporter or an outlet signs for itself.
  private boolean isBody(TokenRange words) {
    return passage.mentions().within(passage.span(words), ActorMention.class).stream()
        .map(ActorMention::kind)
        .anyMatch(kind ->
            switch (kind) {
              case ARMED_GROUP, MILITIA, GANG, PARTY, NGO, MILITARY, RELIGIOUS_BODY -> true;
              case PERSON,
                  POPULATION_GROUP,
                  UNIDENTIFIED_GROUP,
                  OTHER,
                  STATE,
                  GOVERNMENT_BODY,
                  POLICE,
                  INTELLIGENCE,
                  COURT,
                  EMBASSY,
                  IGO,
                  MEDIA,
                  AGENCY,
                  COMPANY ->
                  false;
            });
  }

  private List<TokenRange> said(int from, List<Candidate> found) {
    List<TokenRange> said = new ArrayList<>();
    int first = from;
    while (first < passage.size() && passage.isRead(first)) {
      int end = passage.sentence(first).endToken();
      TokenRange sentence = new TokenRange(first, end);
      boolean held = found.stream().anyMatch(candidate -> candidate.holds(sentence));
      if (!held && end - first > 2) {
        said.add(sentence);
      }
      first = end;
    }
    return said;
  }
}
