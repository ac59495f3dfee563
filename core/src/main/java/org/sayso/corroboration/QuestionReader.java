package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.Token;
import org.sayso.claim.RelationKind;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.Mentions;
import org.sayso.resolution.Actor;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.DocumentResolver;
import org.sayso.resolution.Resolutions;
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
/// @param families the larger actor that an actor is part of, by id
public record QuestionReader(
    Annotator annotator, MentionFinder mentions, DocumentResolver resolver, Families families) {
  private static final Map<String, Set<RelationKind>> LINK_WORDS = linkWords();
  private static final int LONGEST = 2000;

  /// Verbs that every question has, and that no claim is found by.
  private static final Set<String> EMPTY_VERBS =
      Set.of(
          "be", "do", "have", "get", "go", "make", "take", "say", "tell", "ask", "know", "think",
          "claim", "state", "happen", "occur", "there");

  /// Knows the larger actor that an actor is part of.
  @FunctionalInterface
  public interface Families {
    /// Id of the larger actor, when there is one.
    Optional<String> parentOf(String actorId);

    /// What a dictionary says is a part of what.
    static Families of(ActorDictionary dictionary) {
      return id ->
          dictionary.entry(id).flatMap(dictionary::parentOf).map(entry -> entry.actor().id());
    }
  }

  /// Reads `text`.
  ///
  /// @throws IllegalArgumentException when it is empty or longer than 2,000 characters
  public Question read(String text) {
    String question = text.strip();
    if (question.isEmpty() || question.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a question has 1 to " + LONGEST + " characters; this one has " + question.length());
    }
    AnnotatedText annotated = annotator.annotate(article(question));
    Mentions found = new Mentions(mentions.find(annotated));
    Resolutions resolutions = resolver.resolve(annotated, found, SourceMetadata.NONE);
    return new Question(
        question,
        actors(found, resolutions),
        relations(annotated),
        places(found),
        words(annotated, found, resolutions));
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

  private List<ActorRef> actors(Mentions found, Resolutions resolutions) {
    Set<ActorRef> actors = new LinkedHashSet<>();
    for (ActorMention mention : found.of(ActorMention.class)) {
      Optional<Actor> actor = resolutions.actor(mention.id());
      if (isActor(mention, actor)) {
        actors.add(actor(mention, actor));
      }
    }
    return List.copyOf(actors);
  }

  /// Names, and nouns that stand for somebody known; "farmers" or "soldiers" alone are words.
  private static boolean isActor(ActorMention mention, Optional<Actor> actor) {
    return switch (mention.form()) {
      case NAME -> true;
      case COMMON_NOUN -> actor.isPresent();
      case PRONOUN -> false;
    };
  }

  private ActorRef actor(ActorMention mention, Optional<Actor> actor) {
    return new ActorRef(
        actor.map(Actor::id),
        actor.map(Actor::name).orElse(mention.words().text()),
        actor.map(Actor::kind).orElse(mention.kind()),
        actor.flatMap(Actor::country),
        actor.map(Actor::id).flatMap(families::parentOf));
  }

  private static List<String> places(Mentions found) {
    return found.of(Mention.PlaceMention.class).stream()
        .map(place -> place.words().text())
        .distinct()
        .toList();
  }

  private static Set<RelationKind> relations(AnnotatedText text) {
    Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    for (Token token : text.tokens()) {
      kinds.addAll(LINK_WORDS.getOrDefault(token.lemma(), Set.of()));
    }
    return kinds;
  }

  private static List<String> words(AnnotatedText text, Mentions found, Resolutions resolutions) {
    List<String> words = new ArrayList<>();
    for (Token token : text.tokens()) {
      boolean content =
          switch (token.pos()) {
            case NOUN, PROPN, VERB, ADJ, NUM -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
          };
      boolean named =
          found.all().stream()
              .filter(mention ->
                  !(mention instanceof ActorMention actor)
                      || isActor(actor, resolutions.actor(actor.id())))
              .anyMatch(mention -> mention.span().contains(token.span()));
      if (content && !named && !isEmpty(token.lemma())) {
        words.add(token.lemma());
      }
    }
    return words.stream().distinct().toList();
  }

  private static boolean isEmpty(String lemma) {
    return LINK_WORDS.containsKey(lemma) || EMPTY_VERBS.contains(lemma);
  }

  private static Map<String, Set<RelationKind>> linkWords() {
    Set<RelationKind> support =
        EnumSet.of(
            RelationKind.SUPPORTS_UNSPECIFIED,
            RelationKind.ARMS,
            RelationKind.FUNDS,
            RelationKind.SHELTERS,
            RelationKind.TRAINS,
            RelationKind.PROTECTS,
            RelationKind.ACQUIESCES);
    return Map.ofEntries(
        Map.entry("support", support),
        Map.entry("back", support),
        Map.entry("help", support),
        Map.entry("aid", support),
        Map.entry("sponsor", support),
        Map.entry("arm", Set.of(RelationKind.ARMS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry("fund", Set.of(RelationKind.FUNDS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry("finance", Set.of(RelationKind.FUNDS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry(
            "shelter",
            Set.of(
                RelationKind.SHELTERS, RelationKind.PROTECTS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry(
            "harbour",
            Set.of(
                RelationKind.SHELTERS, RelationKind.PROTECTS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry(
            "protect",
            Set.of(
                RelationKind.PROTECTS, RelationKind.SHELTERS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry("train", Set.of(RelationKind.TRAINS, RelationKind.SUPPORTS_UNSPECIFIED)),
        Map.entry("lead", Set.of(RelationKind.LEADS, RelationKind.COMMANDS)),
        Map.entry("command", Set.of(RelationKind.COMMANDS, RelationKind.LEADS)),
        Map.entry("ally", Set.of(RelationKind.ALLIED_WITH)),
        Map.entry("oppose", Set.of(RelationKind.OPPOSES)));
  }
}
