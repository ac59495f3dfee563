package org.sayso.store.mask;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Identity;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Takes persons out of what is read from one document.
///
/// Works on every string of a record: by place where the string is words of the text, and by name
/// everywhere (titles, addresses, the names of rows). Offsets go on pointing into the original
/// text.
public final class Masking {
  /// What stands for a person in a cell.
  public static final String MASK = "[masked]";

  /// What stands for one UTF-16 code unit where offsets must hold.
  private static final String BLOCK = "\u2588";

  private static final int SHORTEST_IN_ADDRESS = 4;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern HOST = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*");

  private final Sayso1.Reading reading;
  private final Disclosure disclosure;
  private final HiddenPersons hidden;
  private final Optional<Pattern> names;

  /// Where the document's text names somebody hidden; a string of it may begin inside a name.
  private final Set<TextSpan> spans;

  private Masking(Sayso1.Reading reading, Disclosure disclosure) {
    this.reading = reading;
    this.disclosure = disclosure;
    this.hidden = new HiddenPersons(reading, disclosure);
    this.names = pattern(hidden.names);
    this.spans = new TreeSet<>(byName(reading.document().text()));
    this.spans.addAll(hidden.spans);
  }

  /// The mask of one document.
  public static Masking of(Sayso1.Reading reading, Disclosure disclosure) {
    return new Masking(reading, disclosure);
  }

  /// Whether this actor is not named.
  public boolean hides(@Nullable String actor) {
    return actor != null && hidden.ids.contains(actor);
  }

  /// Whether it changes nothing at all.
  public boolean isEmpty() {
    return hidden.ids.isEmpty()
        && hidden.names.isEmpty()
        && hidden.spans.isEmpty()
        && hidden.sources.isEmpty();
  }

  /// Whether the speaker is described and not named, so that the description is masked too.
  boolean isUnnamedSource(Sayso1.Speaker speaker) {
    Identity identity = Identity.valueOf(speaker.identity());
    return (identity == Identity.ANONYMITY_REQUESTED || identity == Identity.UNNAMED_DESCRIBED)
        && isSource(speaker.name());
  }

  /// A claim of the document with [#MASK] in the place of persons.
  public Sayso1.Claim claim(Sayso1.Claim claim) {
    return new MaskedRecords(this, false).claim(claim);
  }

  /// An event of the document with [#MASK] in the place of persons.
  public Sayso1.Event event(Sayso1.Event event) {
    return new MaskedRecords(this, false).event(event);
  }

  /// What is known of the document, with [#MASK] in the place of persons; the text as in
  /// [#reading()].
  public Sayso1.Document document() {
    return new MaskedRecords(this, false).document(reading.document());
  }

  /// An actor, without name and aliases when it is masked.
  public Sayso1.Actor actor(Sayso1.Actor actor) {
    return new MaskedRecords(this, false).actor(actor);
  }

  /// The whole reading; in words of the text a block stands for each code unit, so that all offsets
  /// hold.
  public Sayso1.Reading reading() {
    return new MaskedRecords(this, true).reading(reading);
  }

  /// Words of the text that begin at `begin`, with [#MASK] in the place of persons.
  public String words(String words, int begin) {
    return masked(words, places(words, begin), false);
  }

  /// Words of the text that begin at `begin`, as long as before.
  String wordsInPlace(String words, int begin) {
    return masked(words, places(words, begin), true);
  }

  /// Any other string.
  public String text(String text) {
    return masked(text, byName(text), false);
  }

  /// The document's title. Nobody knows whom the title of a document names that was not read.
  public String title(String title) {
    return reading.document().read() || namesAuthors() ? text(title) : MASK;
  }

  /// An address: cut after its host when the rest spells a name, and left out when the host does.
  public String address(String address) {
    Matcher found = HOST.matcher(address);
    String host = found.find() ? found.group() : "";
    if (spellsName(host)) {
      return MASK;
    }
    return spellsName(address) ? host + "/" + MASK : address;
  }

  private boolean spellsName(String address) {
    String folded = folded(decoded(address));
    return hidden.names.stream()
        .flatMap(NO_LETTERS::splitAsStream)
        .filter(part -> part.length() >= SHORTEST_IN_ADDRESS)
        .anyMatch(part -> folded.contains(folded(part)));
  }

  private static String decoded(String address) {
    try {
      return URLDecoder.decode(address, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return address;
    }
  }

  private static String folded(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /// The id of an actor as it may be shown.
  @Nullable String actorId(@Nullable String actor) {
    return hides(actor) ? MASK : actor;
  }

  private Set<TextSpan> places(String words, int begin) {
    Set<TextSpan> places = new TreeSet<>(byName(words));
    int end = begin + words.length();
    for (TextSpan span : spans) {
      int from = Math.max(span.begin(), begin);
      int to = Math.min(span.end(), end);
      if (from < to) {
        places.add(new TextSpan(from - begin, to - begin));
      }
    }
    return places;
  }

  private Set<TextSpan> byName(String text) {
    Set<TextSpan> places = new TreeSet<>();
    names.ifPresent(pattern -> {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        places.add(new TextSpan(matcher.start(), matcher.end()));
      }
    });
    return places;
  }

  private static String masked(String text, Set<TextSpan> places, boolean inPlace) {
    if (places.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (TextSpan place : joined(text, places)) {
      out.append(text, from, place.begin());
      out.append(inPlace ? BLOCK.repeat(place.length()) : MASK);
      from = place.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /// The places without overlap; those with only spaces between become one.
  private static List<TextSpan> joined(String text, Set<TextSpan> places) {
    List<TextSpan> joined = new ArrayList<>();
    for (TextSpan place : places) {
      if (!joined.isEmpty()
          && (joined.getLast().end() >= place.begin()
              || text.substring(joined.getLast().end(), place.begin()).isBlank())) {
        joined.add(joined.removeLast().cover(place));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  /// Any of the names as whole words, the longest first; words of a name may stand on two lines.
  private static Optional<Pattern> pattern(Set<String> names) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String any =
        names.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Masking::expression)
            .collect(Collectors.joining("|"));
    return Optional.of(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", Pattern.UNICODE_CASE));
  }

  private static String expression(String name) {
    String words =
        Pattern.compile("\\s+")
            .splitAsStream(name)
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s_+.-]{1,3}"));
    String capitals = Pattern.quote(name.toUpperCase(Locale.ROOT));
    return name.indexOf(' ') > 0 ? "(?i:" + words + ")" : words + "|" + capitals;
  }

  /// Whether an unnamed source is called so.
  boolean isSource(String name) {
    return hidden.sources.contains(name);
  }

  /// Whether authors are named.
  boolean namesAuthors() {
    return disclosure == Disclosure.NAMED;
  }
}
