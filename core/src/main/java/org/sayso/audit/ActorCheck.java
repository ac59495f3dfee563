package org.sayso.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;
import org.sayso.claim.Claim;
import org.sayso.claim.Relation;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Actor;

/// Compares who does it: somebody else, the country for a body of it, or one of several left out.
final class ActorCheck implements Check {
  private static final Set<ActorKind> BODIES_OF_A_STATE =
      Set.of(
          ActorKind.MILITARY,
          ActorKind.POLICE,
          ActorKind.INTELLIGENCE,
          ActorKind.COURT,
          ActorKind.PARTY,
          ActorKind.COMPANY,
          ActorKind.NGO,
          ActorKind.ARMED_GROUP,
          ActorKind.MILITIA);

  /// Bodies that are never told by a wider word.
  private static final Set<String> CERTAIN = Set.of("POLICE", "MILITARY", "COURT");

  /// How much of what stands around the line's verb must stand around the body's.
  private static final double NEAR = 0.35;

  private static final String DEMONYM =
      "(?:british|french|german|russian|chinese|american|iranian|israeli|turkish|syrian|iraqi|saudi"
          + "|indian|pakistani|ukrainian|polish|spanish|italian|japanese|mexican|canadian|australian"
          + "|egyptian|greek|dutch|swedish|norwegian|irish|scottish|welsh|korean|brazilian|us|u\\.s\\.)";

  private static final Set<String> OFFICE = Set.of("POLICE", "MILITARY", "COURT", "GOVERNMENT");

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    List<Finding> found = new ArrayList<>();
    if (alignment.anchors().isEmpty() || alignment.line().isQuestion()) {
      return found;
    }
    another(alignment)
        .or(() -> anotherSpeaker(alignment))
        .or(new SpeakerSwap(alignment)::find)
        .or(() -> new AbsentActor(alignment).find())
        .ifPresent(found::add);
    wider(alignment).ifPresent(found::add);
    leftOut(alignment).or(() -> doerLeftOut(alignment)).ifPresent(found::add);
    return found;
  }

  // Somebody else.

  private static Optional<Finding> another(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    Grammar grammar = new Grammar(body.reading().text());
    Support support = new Support(body, line);
    for (Match match : alignment.told()) {
      boolean verbs =
          match.itself()
              && match.likeness() >= Likeness.SAME
              && match.word().isVerbal()
              && body.token(match.at()).isVerbal();
      if (!verbs || line.source().filter(from -> from.cue() == match.word().index()).isPresent()) {
        continue;
      }
      if (support.of(match.word(), match.at()) < NEAR) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      Optional<NounPhrase> mine = grammar.agent(match.word().index(), line.first(), line.end());
      Optional<NounPhrase> theirs =
          grammar.agent(match.at(), sentence.firstToken(), sentence.endToken());
      if (mine.isEmpty() && theirs.isEmpty()) {
        mine = grammar.subject(match.word().index(), line.first());
        theirs = grammar.subject(match.at(), sentence.firstToken());
        if (mine.isEmpty() || theirs.isEmpty() || !isNamesake(body, mine.get(), theirs.get())) {
          continue;
        }
      }
      if (mine.isPresent()
          && theirs.isPresent()
          && !hasVerb(body, mine.get())
          && !hasVerb(body, theirs.get())
          && isAnother(alignment, mine.get(), theirs.get(), sentence)) {
        return Optional.of(
            finding(
                alignment,
                mine.get().firstToken(),
                mine.get().endToken(),
                theirs.get().firstToken(),
                theirs.get().endToken(),
                "In the body it is \""
                    + alignment.quote(theirs.get().firstToken(), theirs.get().endToken()).text()
                    + "\"."));
      }
    }
    return Optional.empty();
  }

  /// A phrase that the tagger took a verb into.
  private static boolean hasVerb(Body body, NounPhrase phrase) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (body.token(i).pos() == PartOfSpeech.VERB
          || body.token(i).lower().matches("called|said")) {
        return true;
      }
    }
    return false;
  }

  /// The line has one say it, the body another.
  private static Optional<Finding> anotherSpeaker(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    if (line.source().isEmpty()) {
      return Optional.empty();
    }
    Optional<NounPhrase> mine =
        phrase(body, line.source().get().first(), line.source().get().end());
    List<Match> said =
        alignment.told().stream()
            .filter(match -> body.claimAt(match.at()).isPresent() && line.isSaid(match.word()))
            .toList();
    double all =
        alignment.told().stream()
            .filter(match -> line.isSaid(match.word()))
            .mapToDouble(match -> body.weight(match.word()))
            .sum();
    double attributed = said.stream().mapToDouble(match -> body.weight(match.word())).sum();
    if (mine.isEmpty() || said.isEmpty() || attributed < 0.5 * all) {
      return Optional.empty();
    }
    Optional<NounPhrase> theirs = Optional.empty();
    for (Claim claim : alignment.claims(said)) {
      if (claim.attribution().source().isEmpty()) {
        return Optional.empty();
      }
      org.sayso.text.TextSpan span = claim.attribution().source().get().span();
      int first = body.reading().text().tokenAt(span.begin());
      theirs = phrase(body, first, body.reading().text().tokenAt(span.end() - 1) + 1);
      Sentence sentence = body.sentenceOf(first);
      if (theirs.isEmpty() || !isAnother(alignment, mine.get(), theirs.get(), sentence)) {
        return Optional.empty();
      }
    }
    NounPhrase other = theirs.orElseThrow();
    return Optional.of(
        finding(
            alignment,
            mine.get().firstToken(),
            mine.get().endToken(),
            other.firstToken(),
            other.endToken(),
            "In the body it is \""
                + alignment.quote(other.firstToken(), other.endToken()).text()
                + "\"."));
  }

  private static Optional<NounPhrase> phrase(Body body, int first, int end) {
    return body.reading().text().nounPhrases().stream()
        .filter(phrase -> phrase.firstToken() < end && phrase.endToken() > first)
        .findFirst();
  }

  /// Whether the phrases cannot name the same: nothing of the line's phrase stands in the sentence,
  /// and their kinds or names exclude each other.
  private static boolean isAnother(
      Alignment alignment, NounPhrase mine, NounPhrase theirs, Sentence sentence) {
    Body body = alignment.body();
    Token head = body.token(mine.head());
    boolean here =
        body.words(sentence).stream()
            .anyMatch(word -> body.likeness().of(head, word.token()) >= Likeness.HOME);
    if (here || sameActor(alignment, mine, theirs)) {
      return false;
    }
    String one = kind(alignment, mine);
    String two = kind(alignment, theirs);
    boolean anybody =
        OFFICE.contains(one)
            && body.token(theirs.head())
                .lower()
                .matches("man|men|woman|women|bystanders?|others|residents?");
    if (anybody) {
      return true;
    }
    if (isOfOtherCountry(alignment, mine, theirs, sentence)) {
      return true;
    }
    boolean named = isName(alignment, mine) && isName(alignment, theirs);
    boolean armed = CERTAIN.contains(one) && two.isEmpty() && isName(alignment, theirs);
    if (armed || named && isOther(alignment, mine, theirs) && one.isEmpty() == two.isEmpty()) {
      return !shareName(body, mine, theirs);
    }
    if (!one.isEmpty() && !two.isEmpty() && !one.equals("PERSON") && !two.equals("PERSON")) {
      return !one.equals(two) && !isGeneral(one, two);
    }
    Set<String> ours = actors(alignment, mine);
    Set<String> others = actors(alignment, theirs);
    if (!ours.isEmpty() && !others.isEmpty() && !one.equals("PERSON") && !two.equals("PERSON")) {
      return !one.equals(two);
    }
    boolean names = isName(alignment, mine) && isName(alignment, theirs);
    return names && one.equals(two) && !one.isEmpty() && !shareName(body, mine, theirs);
  }

  /// "British prosecutors" are none of the United States.
  private static boolean isOfOtherCountry(
      Alignment alignment, NounPhrase mine, NounPhrase theirs, Sentence sentence) {
    Body body = alignment.body();
    List<Token> ours = countries(body, mine);
    List<Token> others = countries(body, theirs);
    return !ours.isEmpty()
        && !others.isEmpty()
        && ours.stream()
            .noneMatch(one ->
                body.words(sentence).stream()
                    .anyMatch(other -> body.likeness().of(one, other.token()) >= Likeness.SAME));
  }

  /// The words of a phrase for a country or its people.
  private static List<Token> countries(Body body, NounPhrase phrase) {
    List<Token> found = new ArrayList<>();
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      Token token = body.token(i);
      boolean country =
          token.isCapitalized()
              && body.reading().mentions().of(ActorMention.class).stream()
                  .anyMatch(mention ->
                      mention.kind() == ActorKind.STATE && mention.span().contains(token.span()));
      if (country || token.isCapitalized() && token.lower().matches(DEMONYM)) {
        found.add(token);
      }
    }
    return found;
  }

  /// Whether both are known, and not the same; a person may speak for a body.
  private static boolean isOther(Alignment alignment, NounPhrase mine, NounPhrase theirs) {
    boolean person =
        kind(alignment, mine).equals("PERSON") != kind(alignment, theirs).equals("PERSON");
    return !person && !actors(alignment, mine).isEmpty() && !actors(alignment, theirs).isEmpty();
  }

  private static boolean shareName(Body body, NounPhrase mine, NounPhrase theirs) {
    if (isNamesake(body, mine, theirs)) {
      return false;
    }
    for (int i = mine.firstToken(); i < mine.endToken(); i++) {
      for (int j = theirs.firstToken(); j < theirs.endToken(); j++) {
        if (body.likeness().of(body.token(i), body.token(j)) >= Likeness.SAME) {
          return true;
        }
      }
    }
    return false;
  }

  /// "Louise Turpin" is not "David Turpin".
  private static boolean isNamesake(Body body, NounPhrase mine, NounPhrase theirs) {
    if (mine.head() == mine.firstToken() || theirs.head() == theirs.firstToken()) {
      return false;
    }
    Token one = body.token(mine.head() - 1);
    Token other = body.token(theirs.head() - 1);
    boolean names = one.pos() == PartOfSpeech.PROPN && other.pos() == PartOfSpeech.PROPN;
    return names
        && one.text().length() > 2
        && other.text().length() > 2
        && body.likeness().of(body.token(mine.head()), body.token(theirs.head())) == 1
        && body.likeness().of(one, other) < Likeness.SAME;
  }

  /// A government acts through its bodies, and crowds are made of anybody.
  private static boolean isGeneral(String one, String two) {
    Set<String> both = Set.of(one, two);
    return both.contains("GOVERNMENT")
        && (both.contains("PARLIAMENT") || both.contains("COURT") || both.contains("STATE"));
  }

  private static boolean sameActor(Alignment alignment, NounPhrase mine, NounPhrase theirs) {
    Set<String> ids = actors(alignment, mine);
    ids.retainAll(actors(alignment, theirs));
    return !ids.isEmpty();
  }

  private static Set<String> actors(Alignment alignment, NounPhrase phrase) {
    Reading reading = alignment.body().reading();
    Set<String> ids = new HashSet<>();
    reading.mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.span().overlaps(phrase.span()))
        .forEach(mention -> reading.actor(mention).map(Actor::id).ifPresent(ids::add));
    return ids;
  }

  private static boolean isName(Alignment alignment, NounPhrase phrase) {
    return mention(alignment, phrase).filter(found -> found.form() == NameForm.NAME).isPresent();
  }

  private static Optional<ActorMention> mention(Alignment alignment, NounPhrase phrase) {
    Token head = alignment.body().token(phrase.head());
    return alignment.body().reading().mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.span().contains(head.span()))
        .findFirst();
  }

  /// The kind of actor: by the head noun, else as the reader has it.
  private static String kind(Alignment alignment, NounPhrase phrase) {
    Body body = alignment.body();
    for (String form : body.likeness().forms(body.token(phrase.head()))) {
      String role = Lexicon.standard().role(form);
      if (!role.isEmpty()) {
        return role;
      }
    }
    return mention(alignment, phrase)
        .map(body.reading().mentions()::antecedentOf)
        .map(ActorMention::kind)
        .map(ActorCheck::group)
        .orElse("");
  }

  private static String group(ActorKind kind) {
    return switch (kind) {
      case GOVERNMENT_BODY, STATE, EMBASSY -> "GOVERNMENT";
      case ARMED_GROUP, MILITIA -> "ARMED_GROUP";
      case MILITARY, POLICE, COURT, PARTY, COMPANY, GANG, PERSON -> kind.name();
      case INTELLIGENCE,
          NGO,
          IGO,
          MEDIA,
          AGENCY,
          RELIGIOUS_BODY,
          POPULATION_GROUP,
          UNIDENTIFIED_GROUP,
          OTHER ->
          "";
    };
  }

  // The country for a body of it.

  private static Optional<Finding> wider(Alignment alignment) {
    Body body = alignment.body();
    for (Match match : alignment.told()) {
      if (match.word().pos() != PartOfSpeech.PROPN || isPlaceOrOwner(alignment, match.word())) {
        continue;
      }
      boolean whole = isStateAlone(alignment, match.word());
      Optional<ActorMention> theirs =
          whole && !isStateToldAlone(alignment, match)
              ? bodyOfState(alignment, match)
              : Optional.empty();
      if (theirs.isPresent()) {
        int first = body.reading().text().tokenAt(theirs.get().span().begin());
        int end = body.reading().text().tokenAt(theirs.get().span().end() - 1) + 1;
        return Optional.of(
            finding(
                alignment,
                match.word().index(),
                match.word().index() + 1,
                first,
                end,
                "In the body it is \"" + theirs.get().words().text() + "\", not the country."));
      }
    }
    return Optional.empty();
  }

  /// The body of the state that the line's sentence names, the nearest to what the line says before
  /// the state's name.
  private static Optional<ActorMention> bodyOfState(Alignment alignment, Match state) {
    Body body = alignment.body();
    Sentence sentence = body.sentenceOf(state.at());
    int before =
        alignment.told().stream()
            .filter(match -> match.word().index() < state.word().index())
            .filter(
                match -> match.at() >= sentence.firstToken() && match.at() < sentence.endToken())
            .mapToInt(Match::at)
            .reduce(state.at(), (one, other) -> other);
    return body.words(sentence).stream()
        .filter(Body.Word::isItself)
        .filter(word -> body.likeness().of(state.word(), word.token()) >= Likeness.SAME)
        .flatMap(word -> mentionAt(body, word.at()).stream())
        .filter(mention -> BODIES_OF_A_STATE.contains(mention.kind()))
        .min(
            java.util.Comparator.comparingInt(mention ->
                Math.abs(body.reading().text().tokenAt(mention.span().begin()) - before)));
  }

  private static Optional<ActorMention> mentionAt(Body body, int token) {
    return body.reading().mentions().of(ActorMention.class).stream()
        .filter(mention -> mention.span().contains(body.token(token).span()))
        .findFirst();
  }

  /// "In Pakistan", "Pakistan's army": a place, or whose body it is.
  private static boolean isPlaceOrOwner(Alignment alignment, Token word) {
    Body body = alignment.body();
    int before = word.index() - 1;
    while (before > alignment.line().first() && body.token(before).pos() == PartOfSpeech.PROPN) {
      before--;
    }
    int after = word.index() + 1;
    boolean place =
        before >= alignment.line().first()
            && body.token(before)
                .lower()
                .matches("in|from|across|near|at|into|to|of|on|over|outside|the");
    boolean owner =
        after < alignment.line().end()
            && (body.token(after).is("'s")
                || body.token(after).is("’s")
                || body.token(after).isNominal()
                || body.token(after).is("'"));
    return place && !body.token(before).is("the") && !body.token(before).is("to") || owner;
  }

  /// Whether the line's word names a state by itself, and no adjective.
  private static boolean isStateAlone(Alignment alignment, Token word) {
    Reading reading = alignment.body().reading();
    boolean actor =
        mentionAt(alignment.body(), word.index())
            .filter(mention -> mention.kind() == ActorKind.STATE)
            .isPresent();
    boolean place =
        reading.mentions().all().stream()
            .anyMatch(mention ->
                mention.kindName().equals("PLACE") && mention.span().contains(word.span()));
    return actor || place && !word.lower().matches(".*(?:ian|ish|ese|i)");
  }

  /// Whether the sentences name the state itself, too.
  private static boolean isStateToldAlone(Alignment alignment, Match match) {
    Body body = alignment.body();
    for (Body.Word word : body.words(body.sentenceOf(match.at()))) {
      boolean alone =
          word.isItself()
              && word.token().lower().equals(match.word().lower())
              && mentionAt(body, word.at())
                  .filter(mention -> mention.span().length() > word.token().text().length())
                  .isEmpty()
              && !isOwner(body, word.at());
      if (alone) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwner(Body body, int token) {
    int after = token + 1;
    return after < body.reading().text().tokens().size()
        && (body.token(after).is("'s") || body.token(after).is("’s"));
  }

  // Somebody left out.

  /// The body has two do the same to the same; the line names one of them.
  private static Optional<Finding> leftOut(Alignment alignment) {
    Body body = alignment.body();
    Set<Claim> claims = new HashSet<>(alignment.claims(alignment.told()));
    for (Sentence anchor : alignment.anchors()) {
      body.claims().stream()
          .filter(claim ->
              claim.attribution().content().stream()
                  .anyMatch(part -> anchor.span().overlaps(part.span())))
          .forEach(claims::add);
    }
    for (Claim claim : claims.stream().sorted(java.util.Comparator.comparing(Claim::id)).toList()) {
      for (Relation one : claim.relations()) {
        for (Relation other : claim.relations()) {
          boolean pair =
              !one.equals(other)
                  && one.kind() == other.kind()
                  && one.object().equals(other.object());
          if (pair
              && isNamed(alignment, one.subject().words().span())
              && alignment.anchors().getFirst().span().overlaps(one.words().span())
              && !isNamed(alignment, other.subject().words().span())) {
            return Optional.of(
                new Finding(
                    FindingKind.ACTOR_CHANGED,
                    alignment.line().words(),
                    List.of(one.subject().words(), other.subject().words()),
                    List.of(claim.id()),
                    "The body also names \"" + other.subject().words().text() + "\"."));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Alignment alignment, org.sayso.text.TextSpan span) {
    Body body = alignment.body();
    int first = body.reading().text().tokenAt(span.begin());
    for (int i = first;
        i < body.reading().text().tokens().size() && body.token(i).span().end() <= span.end();
        i++) {
      Token theirs = body.token(i);
      if (theirs.isNominal()
          && alignment.line().tokens().stream()
              .anyMatch(word -> body.likeness().of(word, theirs) >= Likeness.SAME)) {
        return true;
      }
    }
    return false;
  }

  /// The line's subject is a wrong, and the body says by whom.
  private static Optional<Finding> doerLeftOut(Alignment alignment) {
    Body body = alignment.body();
    Line line = alignment.line();
    Grammar grammar = new Grammar(body.reading().text());
    for (Match match : alignment.told()) {
      boolean wrong =
          match.itself()
              && match.word().pos() != PartOfSpeech.VERB
              && body.likeness().isIn("wrongs", match.word())
              && isSubject(line, match.word());
      if (!wrong) {
        continue;
      }
      Sentence sentence = body.sentenceOf(match.at());
      Optional<NounPhrase> doer = grammar.byPhrase(match.at(), sentence.endToken());
      boolean official =
          doer.flatMap(phrase -> mention(alignment, phrase))
              .filter(mention -> mention.kind().isOfficial() || mention.kind().isArmedNonState())
              .isPresent();
      if (official && !isNamed(alignment, doer.orElseThrow().span())) {
        return Optional.of(
            finding(
                alignment,
                match.word().index(),
                match.word().index() + 1,
                match.at(),
                doer.get().endToken(),
                "The body says by whom: \""
                    + alignment.quote(doer.get().firstToken(), doer.get().endToken()).text()
                    + "\"."));
      }
    }
    return Optional.empty();
  }

  private static boolean isSubject(Line line, Token word) {
    return line.tokens().stream()
        .filter(token -> token.index() < word.index())
        .noneMatch(token ->
            token.isVerbal()
                || token.pos() == PartOfSpeech.ADP
                || token.pos() == PartOfSpeech.PROPN);
  }

  private static Finding finding(
      Alignment alignment, int first, int end, int theirFirst, int theirEnd, String message) {
    return new Finding(
        FindingKind.ACTOR_CHANGED,
        alignment.line().words(first, end),
        List.of(alignment.quote(theirFirst, theirEnd)),
        alignment.body().claimAt(theirFirst).stream().map(Claim::id).toList(),
        message);
  }
}
