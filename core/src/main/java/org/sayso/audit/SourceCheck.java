package org.sayso.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Identity;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;

/// Notes where one speaker of the body became many.
final class SourceCheck implements Check {
  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    Line line = alignment.line();
    Optional<Line.Source> source = line.source();
    if (source.isEmpty()) {
      return List.of();
    }
    Body body = alignment.body();
    Optional<Token> head = head(body, source.get());
    if (head.isEmpty() || !isMany(body, source.get(), head.get())) {
      return List.of();
    }
    List<Match> said =
        alignment.told().stream()
            .filter(match -> body.outerClaimAt(match.at()).isPresent())
            .toList();
    double all = alignment.told().stream().mapToDouble(match -> body.weight(match.word())).sum();
    double attributed = said.stream().mapToDouble(match -> body.weight(match.word())).sum();
    if (said.isEmpty() || attributed < 0.5 * all || isCounted(alignment, head.get())) {
      return List.of();
    }
    List<Claim> claims = outer(body, said);
    Set<String> speakers = new HashSet<>();
    claims.forEach(claim -> speakers.add(claim.speaker().name()));
    if (speakers.size() > 1 && spread(body, said)
        || claims.stream().anyMatch(claim -> isPlural(body, claim, head.get()))
        || claims.stream().allMatch(claim -> isOffice(body, claim, head.get()))) {
      return List.of();
    }
    String name = most(body, said);
    List<Claim> main =
        claims.stream().filter(claim -> claim.speaker().name().equals(name)).toList();
    return List.of(
        new Finding(
            FindingKind.SOURCE_INFLATED,
            line.words(source.get().first(), source.get().end()),
            main.stream()
                .flatMap(claim -> claim.attribution().source().stream())
                .distinct()
                .sorted()
                .toList(),
            main.stream().map(Claim::id).toList(),
            "The line has many say it; in the body " + name + " alone does."));
  }

  /// The claims in the order of the text.
  private static List<Claim> outer(Body body, List<Match> said) {
    return said.stream()
        .flatMap(match -> body.outerClaimAt(match.at()).stream())
        .distinct()
        .sorted(
            java.util.Comparator.comparing(
                    (Claim claim) -> claim.attribution().content().getFirst())
                .thenComparing(Claim::id))
        .toList();
  }

  /// An office speaks by its officials.
  private static boolean isOffice(Body body, Claim claim, Token head) {
    return head.lower().matches("officials|authorities|forces|organi[sz]ers|officers|prosecutors")
        && claim
            .speaker()
            .mention()
            .flatMap(body.reading().mentions()::get)
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast)
            .filter(mention -> mention.kind() == ActorKind.PERSON)
            .isEmpty();
  }

  /// Whether the sentences have several of the kind: "the three-judge court".
  private static boolean isCounted(Alignment alignment, Token head) {
    Body body = alignment.body();
    return alignment.anchors().stream()
        .flatMap(anchor -> body.words(anchor).stream())
        .map(Body.Word::token)
        .anyMatch(token ->
            token.lower().indexOf('-') > 0
                && body.likeness().forms(token).stream()
                    .anyMatch(body.likeness().forms(head)::contains));
  }

  /// Whether the second speaker has a fair part of the words.
  private static boolean spread(Body body, List<Match> said) {
    java.util.Map<String, Double> weights = weights(body, said);
    double whole = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.values().stream().allMatch(weight -> weight < 0.6 * whole);
  }

  /// The speaker of most of the words.
  private static String most(Body body, List<Match> said) {
    return weights(body, said).entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  /// What each speaker's words weigh.
  private static java.util.Map<String, Double> weights(Body body, List<Match> said) {
    java.util.Map<String, Double> weights = new java.util.TreeMap<>();
    for (Match match : said) {
      weights.merge(
          body.outerClaimAt(match.at()).orElseThrow().speaker().name(),
          body.weight(match.word()),
          Double::sum);
    }
    return weights;
  }

  /// The noun that the words for the source turn on: the last one before a preposition.
  private static Optional<Token> head(Body body, Line.Source source) {
    Optional<Token> head = Optional.empty();
    for (int i = source.first(); i < source.end(); i++) {
      Token token = body.token(i);
      if (head.isPresent() && (token.pos() == PartOfSpeech.ADP || token.is(","))) {
        break;
      }
      if (token.isNominal() || token.pos() == PartOfSpeech.PRON || i == source.end() - 1) {
        head = Optional.of(token);
      }
    }
    return head;
  }

  /// "Rights groups", "experts", "many": a plural without a name or a number.
  private static boolean isMany(Body body, Line.Source source, Token head) {
    boolean named = false;
    for (int i = source.first(); i <= head.index(); i++) {
      Token token = body.token(i);
      named |= token.pos() == PartOfSpeech.PROPN && i > source.first() && !token.equals(head);
      named |= token.pos() == PartOfSpeech.NUM;
    }
    String lower = head.lower();
    boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us");
    boolean people =
        head.pos() == PartOfSpeech.PROPN
            && body.reading().mentions().of(ActorMention.class).stream()
                .filter(mention -> mention.span().overlaps(head.span()))
                .anyMatch(mention -> mention.kind() == ActorKind.POPULATION_GROUP);
    boolean name =
        head.pos() == PartOfSpeech.PROPN
            && body.reading().mentions().of(ActorMention.class).stream()
                .anyMatch(mention ->
                    mention.form() == NameForm.NAME
                        && mention.kind() != ActorKind.PARTY
                        && mention.kind() != ActorKind.OTHER
                        && mention.span().contains(head.span()));
    return !named
        && !people
        && !name
        && (lower.equals("many") || (plural && !body.likeness().isIn("not-many", head)));
  }

  /// Whether the body's speaker is many, too, or goes by the line's word.
  private static boolean isPlural(Body body, Claim claim, Token head) {
    if (claim.attribution().source().isEmpty()) {
      return claim.speaker().identity() != Identity.NAMED;
    }
    int first = body.reading().text().tokenAt(claim.attribution().source().get().span().begin());
    int end = claim.attribution().source().get().span().end();
    Optional<Token> last = Optional.empty();
    for (int i = first;
        i < body.reading().text().tokens().size() && body.token(i).span().end() <= end;
        i++) {
      Token token = body.token(i);
      if (token.lower().equals(head.lower()) || token.is("and") || token.is("they")) {
        return true;
      }
      if (token.lower().matches("of|for|,|in|at|from|with|who|led")) {
        break;
      }
      if (token.isNominal() || token.pos() == PartOfSpeech.PRON) {
        last = Optional.of(token);
      }
    }
    return last.filter(token -> token.pos() == PartOfSpeech.NOUN)
        .map(Token::lower)
        .filter(word ->
            word.endsWith("s") && !word.endsWith("ss")
                || word.equals("team")
                || word.equals("police"))
        .isPresent();
  }
}
