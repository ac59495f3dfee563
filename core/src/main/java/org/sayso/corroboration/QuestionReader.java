package org.sayso.corroboration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.claim.RelationKind;
import org.sayso.corroboration.Question.Kind;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.Mention;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.Mentions;
import org.sayso.resolution.DocumentResolver;
import org.sayso.resolution.NewsDate;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

/// Reads a question with the same stages that read the news.
///
/// @param annotator adds tokens
/// @param mentions finds actors and places
/// @param resolver ties them to what is known
/// @param kinship the larger actor that an actor is part of
public record QuestionReader(
    Annotator annotator, MentionFinder mentions, DocumentResolver resolver, Kinship kinship) {
  private static final int LONGEST = 2000;

  private static final Set<String> SAYING =
      Set.of("say", "tell", "state", "think", "claim", "argue", "write", "report");

  /// What is said to who asks otherwise.
  private static final String HOW_TO_ASK =
      "ask in English in one of these ways: \"Does X support Y in Z?\", \"Did X attack Y in March"
          + " 2019?\", \"Who killed X in Z?\", \"Who denied killing X?\", \"How many people were killed"
          + " in Z?\", \"What does X say about Y?\", \"What happened in Z in March 2019?\", \"Why did X arrest Y?\"";

  private static final Set<String> ACCUSED = Set.of("accuse", "blame", "suspect", "allege");
  private static final Set<String> OPENING =
      Set.of(
          "be", "do", "have", "is", "are", "was", "were", "does", "did", "has", "had", "can",
          "could", "should", "will", "would", "may", "might", "must", "shall");
  private static final Set<String> CIRCUMSTANCES = Set.of("why", "where", "when", "how");

  /// Reads `text`.
  ///
  /// @throws IllegalArgumentException when it is empty or longer than 2,000 characters, or is no
  ///   question of a kind that can be answered from the record; the message says how to ask
  public Question read(String text) {
    String question = text.strip();
    if (question.isEmpty() || question.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a question has 1 to " + LONGEST + " characters; this one has " + question.length());
    }
    AnnotatedText annotated = MainVerb.mended(annotator.annotate(article(question)));
    Mentions found = new Mentions(mentions.find(annotated));
    return question(
        text,
        new Found(
            annotated,
            found,
            resolver.resolve(annotated, found, SourceMetadata.NONE),
            UnknownName.in(annotated, found)));
  }

  private Question question(String text, Found found) {
    List<String> all = lemmas(found);
    List<String> lemmas =
        all.stream().filter(lemma -> !lemma.equals("take") || !all.contains("part")).toList();
    Kind kind = kind(found.text().tokens().stream().map(Found::lemma).toList());
    int say = kind == Kind.WHAT_IS_SAID ? saying(found.text()) : -1;
    QuestionPeople people = new QuestionPeople(found, kinship);
    QuestionDeeds deeds = new QuestionDeeds(found, people, kind);
    List<ActorRef> named = people.between(0, say);
    List<ActorRef> speakers = named.isEmpty() ? people.nouns(0, say) : named;
    List<QuestionPeople.Named> actors = people.all(Math.max(say, 0), Integer.MAX_VALUE);
    boolean asksLinks = kind == Kind.WHETHER || kind == Kind.WHO;
    Question read =
        new Question(
            text,
            kind,
            speakers,
            actors.stream().map(QuestionPeople.Named::actor).distinct().toList(),
            actors.stream()
                .filter(deeds::isDoer)
                .map(QuestionPeople.Named::actor)
                .distinct()
                .toList(),
            asksLinks ? links(lemmas, actors.size()) : Set.of(),
            deeds.types(),
            deeds.words(),
            kind == Kind.HOW_MANY ? all(lemmas, QuestionWords.EFFECTS) : Set.of(),
            kind == Kind.WHO_SAYS ? all(lemmas, QuestionWords.STANCES) : Set.of(),
            places(found),
            time(found),
            deeds.things(say),
            deeds.terms(),
            deeds.subject(),
            deeds.object(),
            deeds.counted());
    if (!read.isReadable()) {
      throw new IllegalArgumentException("nothing to look for was found in it; " + HOW_TO_ASK);
    }
    return read;
  }

  private static List<String> lemmas(Found found) {
    return found.text().tokens().stream()
        .filter(token -> !found.isNamed(token))
        .map(Found::lemma)
        .toList();
  }

  private static Kind kind(List<String> lemmas) {
    for (int i = 0; i < lemmas.size(); i++) {
      String lemma = lemmas.get(i);
      List<String> after = lemmas.subList(i + 1, lemmas.size());
      if (lemma.equals("how") && !after.isEmpty() && after.getFirst().matches("many|much|more")) {
        return Kind.HOW_MANY;
      }
      if (CIRCUMSTANCES.contains(lemma)) {
        return Kind.CIRCUMSTANCE;
      }
      if (lemma.equals("what") || lemma.equals("which")) {
        return after.stream().anyMatch(SAYING::contains) ? Kind.WHAT_IS_SAID : Kind.WHAT_HAPPENED;
      }
      if (lemma.equals("who") || lemma.equals("whom")) {
        boolean says = after.stream().limit(3).anyMatch(QuestionWords.STANCES::containsKey);
        boolean accused =
            after.size() > 1 && after.getFirst().equals("be") && ACCUSED.contains(after.get(1));
        return says && !accused ? Kind.WHO_SAYS : Kind.WHO;
      }
      if (OPENING.contains(lemma)) {
        return Kind.WHETHER;
      }
    }
    throw new IllegalArgumentException(HOW_TO_ASK);
  }

  /// Where the verb of saying stands, or the end of the text.
  private static int saying(AnnotatedText text) {
    return text.tokens().stream()
        .filter(token -> SAYING.contains(token.lemma().toLowerCase(Locale.ROOT)))
        .mapToInt(token -> token.span().begin())
        .findFirst()
        .orElse(text.article().text().length());
  }

  private static Set<RelationKind> links(List<String> lemmas, int actors) {
    return all(
        lemmas.stream().filter(word -> actors > 1 || !QuestionWords.GIVING.contains(word)).toList(),
        QuestionWords.LINKS);
  }

  private static <T> Set<T> all(List<String> lemmas, Map<String, Set<T>> table) {
    Set<T> values = new LinkedHashSet<>();
    lemmas.forEach(lemma -> values.addAll(table.getOrDefault(lemma, Set.of())));
    return values;
  }

  private static ArticleText article(String question) {
    List<Block> blocks = List.of(new Block(BlockKind.BODY, new TextSpan(0, question.length())));
    return ArticleText.of(
        question,
        "rule:question@1",
        blocks,
        TextAlignment.identity(question.length()),
        Optional.empty());
  }

  private static List<String> places(Found found) {
    List<UnknownName> names = found.names();
    Set<String> places = new LinkedHashSet<>();
    found.mentions().of(Mention.PlaceMention.class).stream()
        .filter(place -> names.stream().noneMatch(name -> name.span().contains(place.span())))
        .map(place -> place.words().text())
        .map(name -> name.startsWith("the ") ? name.substring("the ".length()) : name)
        .forEach(places::add);
    names.stream().filter(UnknownName::isPlace).map(UnknownName::text).forEach(places::add);
    return List.copyOf(places);
  }

  private static Optional<TimeWindow> time(Found found) {
    return found.mentions().of(Mention.DateMention.class).stream()
        .flatMap(mention -> found.resolutions().date(mention.span()).stream())
        .filter(date -> !date.edtf().startsWith("XXXX-XX"))
        .map(QuestionReader::window)
        .findFirst();
  }

  private static TimeWindow window(NewsDate date) {
    return new TimeWindow(
        date.text(),
        date.edtf(),
        date.start().map(NewsDate.Bounds::earliest),
        date.end().map(NewsDate.Bounds::latest));
  }
}
