package org.sayso.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.document.Sha256;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.ArticleText;

/// What the rules of [DictionaryActorResolver] know of one document: its text, names and countries.
final class ActorReading {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "some", "its", "their", "his", "her");

  /// A mention that is less sure makes no name of the document.
  private static final double LEAST_SURE = 0.5;

  private static final int ID_DIGITS = 24;

  private final ArticleText article;
  private final List<ActorMention> mentions;
  private final DocumentCountries countries;
  private final Optional<LocalDate> published;
  private final Map<String, Named> names = new LinkedHashMap<>();
  private final Map<String, List<NamePiece>> expansions = new HashMap<>();
  private final Map<String, Actor> own = new HashMap<>();

  /// A name of the document.
  ///
  /// @param words as printed, without article and possessive
  /// @param kind the kind that its first telling mention shows
  record Named(String words, List<NamePiece> pieces, ActorKind kind) {}

  ActorReading(
      ArticleText article,
      List<ActorMention> mentions,
      StateNames states,
      Optional<LocalDate> published) {
    this.article = article;
    this.published = published;
    this.mentions = mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    this.countries = DocumentCountries.of(article.text(), states);
    for (ActorMention mention : this.mentions) {
      if (mention.form() == NameForm.NAME) {
        addName(mention);
        addExpansion(mention);
      }
    }
  }

  DocumentCountries countries() {
    return countries;
  }

  /// The document's day, where it is stated.
  Optional<LocalDate> published() {
    return published;
  }

  ArticleText article() {
    return article;
  }

  /// The mention's pieces without article and possessive; may be empty.
  static List<NamePiece> pieces(ActorMention mention) {
    return bare(NamePiece.of(mention.words().text()));
  }

  static List<NamePiece> bare(List<NamePiece> pieces) {
    int begin = 0;
    int end = pieces.size();
    while (begin < end
        && (DETERMINERS.contains(pieces.get(begin).folded()) || !pieces.get(begin).isWord())) {
      begin++;
    }
    while (end > begin
        && (pieces.get(end - 1).folded().equals(NamePiece.POSSESSIVE)
            || !pieces.get(end - 1).isWord())) {
      end--;
    }
    return pieces.subList(begin, end);
  }

  /// The pieces that an acronym stands for where the document introduces it: "Tavara Rights Watch
  /// Committee (TRWC)".
  Optional<List<NamePiece>> expansion(List<NamePiece> acronym) {
    return acronym.size() == 1 && acronym.getFirst().initialUpper()
        ? Optional.ofNullable(expansions.get(acronym.getFirst().folded()))
        : Optional.empty();
  }

  /// The distinct longer names of persons that end with `pieces`, in order.
  List<Named> fullerPersons(List<NamePiece> pieces) {
    List<Named> fuller = new ArrayList<>();
    for (Named name : names.values()) {
      int start = name.pieces().size() - pieces.size();
      if (name.kind() == ActorKind.PERSON && start > 0 && sameFrom(name.pieces(), start, pieces)) {
        fuller.add(name);
      }
    }
    return fuller;
  }

  /// The distinct longer names of persons that begin with `pieces`, in order.
  List<Named> personsBeginning(List<NamePiece> pieces) {
    return names.values().stream()
        .filter(name -> name.kind() == ActorKind.PERSON && name.pieces().size() > pieces.size())
        .filter(name -> sameFrom(name.pieces(), 0, pieces))
        .toList();
  }

  /// The distinct longer names of organisations of `kind` that begin with `pieces`, or end with
  /// them where they are two or more, in order.
  List<Named> fullerOrganisations(List<NamePiece> pieces, ActorKind kind) {
    return names.values().stream()
        .filter(name -> name.kind() == kind && name.pieces().size() > pieces.size())
        .filter(name ->
            sameFrom(name.pieces(), 0, pieces)
                || (pieces.size() > 1
                    && sameFrom(name.pieces(), name.pieces().size() - pieces.size(), pieces)))
        .toList();
  }

  /// The actor that only this document knows by this name.
  Actor ownActor(Named name) {
    return own.computeIfAbsent(NamePiece.key(name.pieces()), key -> make(key, name));
  }

  /// The office that only this document names, with the body or area that it belongs to.
  Actor ownOffice(Named office) {
    Actor own = ownActor(office);
    return new Actor(
        own.id(),
        own.name(),
        own.kind(),
        own.country(),
        own.aliases(),
        Optional.of(Protection.PUBLIC_ROLE));
  }

  /// The document's name with these pieces.
  Optional<Named> named(List<NamePiece> pieces) {
    return Optional.ofNullable(names.get(NamePiece.key(pieces)));
  }

  /// Where the name first stands.
  int firstAt(Named name) {
    return places(name).findFirst().orElse(article.text().length());
  }

  /// Whether the body has `surname` alone before it names this bearer: news name somebody in full
  /// first, so that another of this surname was told of, whose full name was not read.
  boolean isOfAnother(List<NamePiece> surname, Named bearer) {
    String key = NamePiece.key(surname);
    int first = firstAt(bearer);
    return mentions.stream()
        .filter(mention -> mention.form() == NameForm.NAME && mention.span().begin() < first)
        .filter(mention -> NamePiece.key(pieces(mention)).equals(key))
        .flatMap(mention -> article.blockAt(mention.span().begin()).stream())
        .anyMatch(block -> !block.kind().isDigest());
  }

  /// Whether the name stands from `begin` on and before `end`.
  boolean isNamedWithin(Named name, int begin, int end) {
    return places(name).anyMatch(at -> at >= begin && at < end);
  }

  private IntStream places(Named name) {
    String key = NamePiece.key(name.pieces());
    return mentions.stream()
        .filter(mention -> mention.form() == NameForm.NAME)
        .filter(mention -> NamePiece.key(pieces(mention)).equals(key))
        .mapToInt(mention -> mention.span().begin());
  }

  /// The pieces of the words right before the mention in its line, at most `most`.
  List<NamePiece> before(ActorMention mention, int most) {
    String text =
        article.text().substring(Math.max(0, mention.span().begin() - 80), mention.span().begin());
    String line = text.substring(text.lastIndexOf('\n') + 1);
    List<NamePiece> pieces = NamePiece.of(line);
    return pieces.subList(Math.max(0, pieces.size() - most), pieces.size());
  }

  private Actor make(String key, Named name) {
    String id =
        "doc:" + Sha256.of(article.sha256().hex() + "\n" + key).hex().substring(0, ID_DIGITS);
    List<String> acronyms =
        expansions.entrySet().stream()
            .filter(entry -> NamePiece.key(entry.getValue()).equals(key))
            .map(entry -> entry.getKey().toUpperCase(Locale.ROOT))
            .sorted()
            .toList();
    Optional<Protection> protection =
        name.kind() == ActorKind.PERSON ? Optional.of(Protection.PRIVATE) : Optional.empty();
    return new Actor(id, name.words(), name.kind(), Optional.empty(), acronyms, protection);
  }

  private void addName(ActorMention mention) {
    List<NamePiece> pieces = pieces(mention);
    if (pieces.isEmpty() || mention.by().confidence() < LEAST_SURE) {
      return;
    }
    Named name = new Named(bareWords(mention.words().text()), pieces, mention.kind());
    names.merge(
        NamePiece.key(pieces),
        name,
        (old, now) ->
            old.kind() == ActorKind.OTHER ? new Named(old.words(), pieces, now.kind()) : old);
  }

  /// Notes "Name (ACRONYM)" where the acronym's letters begin the name's words, and "Name
  /// (ACRONYM)" is no person.
  private void addExpansion(ActorMention mention) {
    List<NamePiece> pieces = pieces(mention);
    if (mention.kind() == ActorKind.PERSON
        || mention.kind() == ActorKind.STATE
        || pieces.size() < 2) {
      return;
    }
    Acronyms.after(article.text(), mention.span().end())
        .filter(acronym -> Acronyms.fits(acronym, pieces))
        .ifPresent(acronym -> expansions.putIfAbsent(NamePiece.key(acronym), pieces));
  }

  private static String bareWords(String words) {
    String bare = words.replaceAll("['’]s?$", "").strip();
    int space = bare.indexOf(' ');
    boolean article =
        space > 0 && DETERMINERS.contains(bare.substring(0, space).toLowerCase(Locale.ROOT));
    String name = article ? bare.substring(space + 1).strip() : bare;
    return name.isEmpty() ? words : name;
  }

  private static boolean sameFrom(List<NamePiece> name, int start, List<NamePiece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (!name.get(start + i).folded().equals(pieces.get(i).folded())) {
        return false;
      }
    }
    return true;
  }
}
