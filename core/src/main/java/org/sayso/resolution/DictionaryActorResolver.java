package org.sayso.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.evidence.MentionId;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Resolution.Candidate;
import org.sayso.text.ArticleText;

/// Resolves actors by small rules tried in order ([NameRules], then [DocumentRules]): acronyms that
/// the text introduces, dictionary names, names composed of a state and a role noun, metonyms,
/// persons by their fuller name, and at last a document's own actor for a name that is known
/// nowhere else.
///
/// Persons are never joined by surname where two share it; shared names stay ambiguous.
public final class DictionaryActorResolver implements ActorResolver {
  private static final By BY_NOTHING = By.rule("actor/nothing-fits", 1, 0.9);

  private static final Set<String> DEEDS =
      Set.of(
          "administration",
          "authority",
          "body",
          "commission",
          "direction",
          "establishment",
          "movement",
          "opposition",
          "operator",
          "service",
          "source");

  /// Characters; about a paragraph, and about five.
  private static final int NEAR = 600;

  private static final int FAR = 2500;
  private static final Pattern OF_SOMETHING = Pattern.compile(" (of|to) (?!the |this |a )\\p{Ll}");

  private static final By BY_NAME_INSIDE = By.rule("actor/name-in-description", 1, 0.85);
  private static final By BY_OFFICE = By.rule("actor/office-of-a-name", 1, 0.75);
  private static final By BY_PLACE = By.rule("actor/body-of-a-place", 1, 0.75);
  private static final By BY_APPOSITION = By.rule("actor/apposition", 1, 0.85);

  private final ActorDictionary dictionary;
  private final StateNames states;
  private final NameRules names;
  private final DocumentRules document;
  private final RoleOwners owners;

  /// A resolver over `dictionary` and the states that it knows.
  public DictionaryActorResolver(ActorDictionary dictionary) {
    this.dictionary = dictionary;
    this.states = dictionary.stateNames();
    ActorComposer composer = new ActorComposer(states, RoleNouns.builtIn());
    this.names = new NameRules(dictionary, composer, Metonyms.builtIn());
    this.document = new DocumentRules(composer, names);
    this.owners = new RoleOwners(composer);
  }

  @Override
  public List<Resolution<Actor>> resolve(ArticleText article, List<ActorMention> mentions) {
    return resolve(article, mentions, Optional.empty());
  }

  @Override
  public List<Resolution<Actor>> resolve(
      ArticleText article, List<ActorMention> mentions, Optional<LocalDate> published) {
    ActorReading reading = new ActorReading(article, mentions, states, published);
    return new Answers(reading, mentions).all();
  }

  /// Agencies are left out: they write for the papers of many countries.
  @Override
  public Optional<String> outletCountry(String name) {
    List<NamePiece> pieces = NamePiece.of(name);
    List<Optional<String>> countries =
        Stream.of(pieces, ActorReading.bare(pieces))
            .flatMap(words -> dictionary.named(words).stream())
            .map(DictionaryEntry::actor)
            .filter(actor -> actor.kind() == ActorKind.MEDIA)
            .map(Actor::country)
            .distinct()
            .toList();
    return countries.size() == 1 ? countries.getFirst() : Optional.empty();
  }

  /// The answers for one document; a mention's antecedent is answered before it.
  private final class Answers {
    private final ActorReading reading;
    private final List<ActorMention> mentions;
    private final Map<MentionId, ActorMention> byId = new HashMap<>();
    private final Map<MentionId, Resolution<Actor>> answers = new HashMap<>();
    private final Set<MentionId> open = new HashSet<>();

    Answers(ActorReading reading, List<ActorMention> mentions) {
      this.reading = reading;
      this.mentions = mentions;
      mentions.forEach(mention -> byId.put(mention.id(), mention));
    }

    List<Resolution<Actor>> all() {
      List<ActorMention> inOrder =
          mentions.stream().sorted(Comparator.comparing(ActorMention::span)).toList();
      inOrder.stream().filter(mention -> mention.form() == NameForm.NAME).forEach(this::answer);
      inOrder.forEach(this::answer);
      return mentions.stream().map(this::answer).toList();
    }

    private Resolution<Actor> answer(ActorMention mention) {
      Resolution<Actor> known = answers.get(mention.id());
      if (known != null) {
        return known;
      }
      Resolution<Actor> answer = open.add(mention.id()) ? read(mention) : unresolved(mention);
      answers.put(mention.id(), answer);
      return answer;
    }

    private Resolution<Actor> read(ActorMention mention) {
      if (isOfAnyPlace(mention) || isDeed(mention)) {
        return unresolved(mention);
      }
      Optional<Resolution<Actor>> byName =
          mention.form() == NameForm.NAME
              ? names.resolve(mention, reading)
              : names.described(mention, reading);
      return byName
          .or(() -> apposition(mention))
          .or(() -> nameInside(mention))
          .or(() -> office(mention))
          .or(() -> ofText(mention))
          .orElseGet(() -> unresolved(mention));
    }

    private Optional<Resolution<Actor>> ofText(ActorMention mention) {
      if (document.isPlainRole(mention) && owners.isOfAnother(mention, reading)) {
        return Optional.empty();
      }
      return antecedent(mention).or(() -> document.resolve(mention, reading, resolvedSoFar()));
    }

    /// "the local prosecutor": one of many.
    private boolean isOfAnyPlace(ActorMention mention) {
      return mention.form() == NameForm.COMMON_NOUN
          && ActorReading.pieces(mention).stream()
              .findFirst()
              .filter(piece -> piece.folded().equals("local"))
              .isPresent();
    }

    /// "the movement of goods": what is done, and nobody.
    private boolean isDeed(ActorMention mention) {
      List<NamePiece> pieces = ActorReading.pieces(mention);
      return mention.form() == NameForm.COMMON_NOUN
          && !pieces.isEmpty()
          && DEEDS.contains(pieces.getLast().folded())
          && OF_SOMETHING
              .matcher(reading.article().text())
              .region(mention.span().end(), reading.article().text().length())
              .lookingAt();
    }

    /// "Ona Pell, a teacher": the person named right beside the description.
    private Optional<Resolution<Actor>> apposition(ActorMention mention) {
      return Appositions.namedBeside(mention, mentions, reading.article().text())
          .map(this::answer)
          .filter(answer -> answer instanceof Resolution.Resolved<Actor>)
          .flatMap(answer -> answer.value())
          .map(actor -> one(actor, BY_APPOSITION));
    }

    /// "The Lowmarsh-based Tide movement": the group whose name the description has before its
    /// noun.
    private Optional<Resolution<Actor>> nameInside(ActorMention mention) {
      return DescribedNames.nameIn(mention, mentions)
          .map(this::answer)
          .flatMap(answer -> answer.value())
          .flatMap(actor -> described(mention, actor))
          .map(actor -> one(actor, BY_NAME_INSIDE));
    }

    /// "the governor of Lowmarsh", "Lowmarsh police": an office whose holder is not named beside
    /// it, and a body of a place.
    private Optional<Resolution<Actor>> office(ActorMention mention) {
      String text = reading.article().text();
      return Offices.named(mention, text)
          .map(office -> one(reading.ownOffice(office), BY_OFFICE))
          .or(() ->
              PlaceBodies.named(mention, text).map(body -> one(reading.ownActor(body), BY_PLACE)));
    }

    /// The group that is named, or the government of the person's country.
    private Optional<Actor> described(ActorMention mention, Actor named) {
      if (DescribedNames.isRule(mention)) {
        return named.kind() == ActorKind.PERSON
            ? named.country().flatMap(document::government)
            : Optional.empty();
      }
      return DescribedNames.isGroup(named.kind()) ? Optional.of(named) : Optional.empty();
    }

    private Optional<Resolution<Actor>> antecedent(ActorMention mention) {
      return mention
          .antecedent()
          .filter(id -> !id.equals(mention.id()) && !open.contains(id) || answers.containsKey(id))
          .flatMap(id -> Optional.ofNullable(byId.get(id)))
          .map(this::answer)
          .filter(answer -> !(answer instanceof Resolution.Unresolved<Actor>))
          .filter(answer -> !isFar(mention, answer))
          .map(Answers::byAntecedent);
    }

    /// Whether the actor's last name before the description stands too far away to be meant by it.
    /// "The government" is the one of the country that the document is about, unless one close by
    /// names another.
    private boolean isFar(ActorMention mention, Resolution<Actor> answer) {
      if (mention.form() != NameForm.COMMON_NOUN || answer.value().isEmpty()) {
        return false;
      }
      Actor actor = answer.value().get();
      int begin = mention.span().begin();
      int last =
          mentions.stream()
              .filter(name -> name.form() == NameForm.NAME && name.span().end() <= begin)
              .filter(name -> this.answer(name).value().filter(actor::equals).isPresent())
              .mapToInt(name -> name.span().end())
              .max()
              .orElse(begin);
      boolean ofMain =
          document.isPlainRole(mention)
              && actor.id().startsWith("composed:")
              && reading.countries().main().equals(actor.country().stream().toList());
      return !ofMain && begin - last > (document.isPlainRole(mention) ? NEAR : FAR);
    }

    private static Resolution<Actor> byAntecedent(Resolution<Actor> answer) {
      return answer
          .value()
          .map(actor ->
              one(actor, By.rule("actor/antecedent", 1, Math.min(answer.by().confidence(), 0.8))))
          .orElse(answer);
    }

    private List<Actor> resolvedSoFar() {
      return answers.values().stream()
          .flatMap(answer -> answer.value().stream())
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Resolution<Actor> unresolved(ActorMention mention) {
    String what =
        switch (mention.form()) {
          case NAME -> "a name without words to compare";
          case COMMON_NOUN -> "a description that names nobody in this document";
          case PRONOUN -> "a pronoun without a name before it";
        };
    return new Resolution.Unresolved<>(what, BY_NOTHING);
  }

  /// One answer from candidates: resolved, ambiguous, or none; actors whose country the document
  /// names more come first.
  static Optional<Resolution<Actor>> answer(Stream<Actor> candidates, ActorReading reading, By by) {
    return answer(candidates, Stream.empty(), reading, by);
  }

  /// @param others candidates that the document speaks against
  static Optional<Resolution<Actor>> answer(
      Stream<Actor> candidates, Stream<Actor> others, ActorReading reading, By by) {
    List<Candidate<Actor>> fitting = ranked(candidates, reading);
    return switch (fitting.size()) {
      case 0 -> Optional.empty();
      case 1 ->
          Optional.of(
              new Resolution.Resolved<>(
                  fitting.getFirst().value(), by.confidence(), ranked(others, reading), by));
      default -> Optional.of(new Resolution.Ambiguous<>(fitting, by));
    };
  }

  /// The answer that is `actor` alone.
  static Resolution<Actor> one(Actor actor, By by) {
    return new Resolution.Resolved<>(actor, by.confidence(), List.of(), by);
  }

  /// The score is how often the document names the actor's country.
  private static List<Candidate<Actor>> ranked(Stream<Actor> actors, ActorReading reading) {
    return actors
        .distinct()
        .map(actor ->
            new Candidate<>(actor, actor.country().map(reading.countries()::count).orElse(0)))
        .sorted(
            Comparator.comparingDouble((Candidate<Actor> candidate) -> -candidate.score())
                .thenComparing(Candidate::value))
        .toList();
  }
}
