package org.sayso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.mention.Mention.ActorMention;

/// Notes what the line says itself, or as hearsay, and the body has somebody say.
final class AttributionCheck implements Check {
  /// What the line says otherwise is not what the speaker said.
  private static final java.util.Set<FindingKind> OTHERWISE =
      java.util.EnumSet.of(
          FindingKind.HEDGE_DROPPED,
          FindingKind.NUMBER_CHANGED,
          FindingKind.CONTRADICTED,
          FindingKind.STRENGTHENED);

  /// The share of what the line has from the body that must be somebody's words.
  private static final double MOST = 0.55;

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    Line line = alignment.line();
    Body body = alignment.body();
    if (before.stream().anyMatch(found -> OTHERWISE.contains(found.kind()))
        || line.isQuestion()
        || line.isQuoting()
        || line.source().isPresent()
        || isHedged(line, body)) {
      return List.of();
    }
    Optional<Finding> blamed = blamed(alignment);
    if (blamed.isPresent()) {
      return List.of(blamed.get());
    }
    Map<Claim, List<Match>> said = new HashMap<>();
    double all = 0;
    double attributed = 0;
    for (Match match : alignment.told()) {
      double weight = body.weight(match.word());
      all += weight;
      Optional<Claim> claim =
          body.claimAt(match.at())
              .filter(told ->
                  told.attribution().source().isPresent()
                      || told.speaker().identity() == Identity.NAMED);
      if (claim.isPresent()) {
        attributed += weight;
        said.computeIfAbsent(claim.get(), key -> new ArrayList<>()).add(match);
      }
    }
    if (said.isEmpty() || attributed < MOST * all) {
      return List.of();
    }
    Claim main = main(body, said);
    List<Match> matches = said.values().stream().flatMap(List::stream).toList();
    if (namesSpeaker(alignment, main)
        || isNarrated(alignment, matches)
        || !matters(alignment, main)) {
      return List.of();
    }
    return List.of(
        new Finding(
            FindingKind.ATTRIBUTION_DROPPED,
            line.words(),
            alignment.evidence(matches),
            said.keySet().stream().map(Claim::id).sorted().toList(),
            message(alignment, main)));
  }

  /// The outlet itself is not sure, by other words than hearsay.
  private static boolean isHedged(Line line, Body body) {
    Hedges hedges = new Hedges(body);
    return line.tokens().stream()
        .anyMatch(
            token -> hedges.isHedge(token.index()) && !body.likeness().isIn("evidential", token));
  }

  /// The body has somebody blame the line's doer; the line says that it did it.
  private static Optional<Finding> blamed(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    if (line.tokens().stream()
        .anyMatch(token -> token.lower().matches("accuse[sd]?|blame[sd]|suspect(?:s|ed)?"))) {
      return Optional.empty();
    }
    for (Match match : alignment.told()) {
      boolean doer = match.word().isNominal() && match.word().index() < line.first() + 3;
      if (!doer) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      for (int i = match.at() - 1; i >= Math.max(sentence.firstToken(), match.at() - 5); i--) {
        if (body.likeness().isIn("blaming", body.token(i))
            && alignment.told().stream()
                .anyMatch(other ->
                    !other.word().equals(match.word())
                        && other.at() >= sentence.firstToken()
                        && other.at() < sentence.endToken())) {
          return Optional.of(
              new Finding(
                  FindingKind.ATTRIBUTION_DROPPED,
                  line.words(),
                  List.of(alignment.quote(sentence)),
                  body.claimAt(match.at()).stream().map(Claim::id).toList(),
                  "In the body somebody puts the blame there; the line says it itself."));
        }
      }
    }
    return Optional.empty();
  }

  private static Claim main(Body body, Map<Claim, List<Match>> said) {
    return said.entrySet().stream()
        .max(
            java.util.Comparator.comparingDouble((Map.Entry<Claim, List<Match>> entry) ->
                    entry.getValue().stream().mapToDouble(match -> body.weight(match.word())).sum())
                .thenComparing(entry -> entry.getKey().id()))
        .orElseThrow()
        .getKey();
  }

  private static String message(Alignment alignment, Claim claim) {
    Optional<Token> hearsay =
        alignment.line().tokens().stream()
            .filter(token -> alignment.body().likeness().isIn("evidential", token))
            .findFirst();
    String speaker = claim.speaker().name();
    return hearsay
        .map(word ->
            "In the body " + speaker + " says so; the line has only \"" + word.text() + "\".")
        .orElse("In the body " + speaker + " says so; the line says it itself.");
  }

  /// Whether the line names the speaker, by name, actor or kind: "Macron wants …".
  private static boolean namesSpeaker(Alignment alignment, Claim claim) {
    Body body = alignment.body();
    Line line = alignment.line();
    List<List<Token>> names = new ArrayList<>();
    claim.attribution().source().ifPresent(source -> names.add(tokens(body, source.span())));
    Optional<ActorMention> mention =
        claim
            .speaker()
            .mention()
            .flatMap(body.reading().mentions()::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast);
    mention.ifPresent(found -> {
      names.add(tokens(body, found.span()));
      names.add(tokens(body, body.reading().mentions().antecedentOf(found).span()));
    });
    boolean sameActor =
        mention
            .flatMap(body.reading()::actor)
            .filter(actor ->
                body.reading().mentions().within(line.span(), ActorMention.class).stream()
                    .anyMatch(own ->
                        own.span().begin() <= doerEnd(line)
                            && !isOwner(line, lastOf(body, own))
                            && body.reading().actor(own).filter(actor::equals).isPresent()))
            .isPresent();
    return sameActor || names.stream().anyMatch(name -> isNamed(line, name, body));
  }

  private static Token lastOf(Body body, ActorMention mention) {
    return body.token(body.reading().text().tokenAt(mention.span().end() - 1));
  }

  /// Where the part of the line ends in which its doer stands.
  private static int doerEnd(Line line) {
    boolean passive = line.tokens().stream().anyMatch(token -> token.is("by"));
    return line.tokens().stream()
        .filter(token -> token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX)
        .filter(token -> token.index() > line.first() + 4)
        .map(token -> token.span().begin())
        .findFirst()
        .filter(end -> !passive)
        .orElse(line.span().end());
  }

  /// Whether the line has the head of the name, or half of it.
  private static boolean isNamed(Line line, List<Token> name, Body body) {
    List<Token> parts = name.stream().filter(AttributionCheck::isHeadOrName).toList();
    if (parts.isEmpty()) {
      return false;
    }
    List<Token> own =
        line.tokens().stream()
            .filter(word -> word.span().begin() <= doerEnd(line))
            .filter(word -> word.isNominal() || word.isCapitalized())
            .filter(word -> !isOwner(line, word))
            .toList();
    long found =
        parts.stream()
            .filter(part -> own.stream().anyMatch(word -> body.likeness().of(word, part) >= 0.85))
            .count();
    boolean head = own.stream().anyMatch(word -> body.likeness().of(word, parts.getLast()) >= 0.85);
    return head || 2 * found >= parts.size();
  }

  /// "The mayor's house" names the house.
  private static boolean isOwner(Line line, Token word) {
    return line.tokens().stream()
        .anyMatch(token -> token.index() == word.index() + 1 && (token.is("'s") || token.is("’s")));
  }

  private static boolean isHeadOrName(Token token) {
    return token.pos() == PartOfSpeech.PROPN
        || token.pos() == PartOfSpeech.NOUN
        || token.pos() == PartOfSpeech.ADJ && token.isCapitalized();
  }

  private static List<Token> tokens(Body body, org.sayso.text.TextSpan span) {
    List<Token> all = new ArrayList<>();
    for (int i = body.reading().text().tokenAt(span.begin());
        i < body.reading().text().tokens().size() && body.token(i).span().end() <= span.end();
        i++) {
      all.add(body.token(i));
    }
    return all;
  }

  /// Whether the outlet tells the same words elsewhere in the body in its own voice.
  private static boolean isNarrated(Alignment alignment, List<Match> matches) {
    Body body = alignment.body();
    double whole = matches.stream().mapToDouble(match -> body.weight(match.word())).sum();
    double best = 0;
    for (Sentence sentence : body.sentences()) {
      double told = 0;
      for (Match match : matches) {
        boolean found =
            body.words(sentence).stream()
                .filter(word -> body.claimAt(word.at()).isEmpty())
                .anyMatch(word -> body.likeness().of(match.word(), word.token()) >= Likeness.SAME);
        told += found ? body.weight(match.word()) : 0;
      }
      best = Math.max(best, told);
    }
    return best >= 0.7 * whole;
  }

  /// Whether the stance is one that others need not share.
  private static boolean isDisputed(Stance stance) {
    return switch (stance) {
      case ALLEGES,
          DENIES,
          DENIES_RESPONSIBILITY,
          DENIES_KNOWLEDGE,
          OFFERS_OTHER_EXPLANATION,
          JUSTIFIES,
          DOUBTS,
          CANNOT_VERIFY,
          CONDEMNS,
          ENDORSES,
          CALLS_FOR,
          THREATENS,
          PREDICTS,
          ASKS ->
          true;
      case ASSERTS,
          CLAIMS_RESPONSIBILITY,
          ACKNOWLEDGES,
          CONFIRMS,
          CORRECTS,
          WITHDRAWS,
          DECLINES_COMMENT,
          PROMISES,
          ORDERS,
          EXPRESSES ->
          false;
    };
  }

  /// "Reports", "news sources": nobody in particular.
  private static boolean isReport(Body body, Claim claim) {
    return claim
        .attribution()
        .source()
        .map(words -> tokens(body, words.span()))
        .orElse(List.of())
        .stream()
        .noneMatch(
            token -> token.lower().matches("critics|opponents|supporters|activists|campaigners"));
  }

  /// A judge who sentences does so by saying it.
  private static boolean isDone(Body body, Claim claim) {
    return claim.attribution().cue().stream()
        .flatMap(cue -> tokens(body, cue.span()).stream())
        .anyMatch(token -> body.likeness().isIn("performative", token));
  }

  /// "Announced", "disclosed", "confirmed": the body takes it for so.
  private static boolean isAnnounced(Body body, Claim claim) {
    return claim.attribution().cue().stream()
        .flatMap(cue -> tokens(body, cue.span()).stream())
        .anyMatch(token -> body.likeness().isIn("factive", token));
  }

  /// Whether most of what the line takes over stands in quotation marks in the body.
  private static boolean isQuoted(Alignment alignment) {
    Reading reading = alignment.body().reading();
    List<Match> told = alignment.told();
    long quoted =
        told.stream()
            .filter(match ->
                reading.text().quotations().stream()
                    .flatMap(quotation -> quotation.parts().stream())
                    .anyMatch(part -> part.contains(alignment.body().token(match.at()).span())))
            .count();
    return 2 * quoted >= told.size();
  }

  /// Whether it is the speaker's office to tell what happened: the police, a weather service.
  private static boolean isCounter(Body body, Claim claim) {
    List<Token> source =
        claim.attribution().source().map(words -> tokens(body, words.span())).orElse(List.of());
    boolean person =
        claim
            .speaker()
            .mention()
            .flatMap(body.reading().mentions()::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast)
            .filter(mention -> mention.kind() == org.sayso.mention.ActorKind.PERSON)
            .isPresent();
    return !person && source.stream().anyMatch(token -> body.likeness().isIn("counters", token));
  }

  /// Whether a reader must know who says it: not for what happened to people, told by those whose
  /// office it is to count.
  private static boolean matters(Alignment alignment, Claim claim) {
    boolean generic =
        claim.speaker().identity() == Identity.GENERIC && isReport(alignment.body(), claim);
    if (claim.speaker().identity() == Identity.NONE
        || generic
        || claim.stance() == Stance.ORDERS
        || isDone(alignment.body(), claim)) {
      return false;
    }
    if (isQuoted(alignment)) {
      return true;
    }
    boolean judged = alignment.line().has("contested");
    if (judged) {
      return true;
    }
    if (isAnnounced(alignment.body(), claim)) {
      return false;
    }
    if (isDisputed(claim.stance())) {
      return true;
    }
    boolean plain =
        alignment.line().has("plain")
            || alignment.told().stream()
                .anyMatch(match ->
                    alignment.body().likeness().isIn("plain", alignment.body().token(match.at())));
    Standing standing = claim.speaker().standing();
    boolean party =
        standing == Standing.PARTY
            || standing == Standing.ACCUSED
            || standing == Standing.ALLY_OF_A_PARTY;
    return party || !(plain || isCounter(alignment.body(), claim));
  }
}
