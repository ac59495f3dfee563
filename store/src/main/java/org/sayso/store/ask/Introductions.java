package org.sayso.store.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.corroboration.ActorRef;
import org.sayso.mention.ActorKind;
import org.sayso.store.json.Sayso1;

/// What a document says of a person where it brings the name: "Interior Minister X", "X, a
/// spokesman for Y".
final class Introductions {
  private static final int BEFORE = 80;
  private static final int AFTER = 110;
  private static final int MENTIONS = 3;
  private static final int LONGEST_TITLE = 5;
  private static final Introduction NOTHING = new Introduction("", Optional.empty());
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "a", "an", "his", "her", "its", "their", "de", "in", "at");
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "by",
          "to",
          "that",
          "with",
          "from",
          "on",
          "was",
          "were",
          "is",
          "are",
          "has",
          "had",
          "have",
          "as",
          "when",
          "while",
          "but",
          "who",
          "according",
          "including");

  private static final Set<String> PRONOUNS =
      Set.of("He", "She", "They", "It", "His", "Her", "Who", "I", "We");

  private static final Set<String> OPENING =
      Set.of(
          "a",
          "an",
          "the",
          "its",
          "his",
          "her",
          "their",
          "former",
          "chief",
          "head",
          "director",
          "leader",
          "chairman",
          "chairwoman",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "medical",
          "president",
          "editor",
          "founder",
          "executive",
          "deputy",
          "senior",
          "one");
  private static final Pattern STOP = Pattern.compile("[,;:!?\"“”()\\n—–0-9]");
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?:^|[.,;:—–\"“”(\\n]\\s*|\\b(?:and|but|as)\\s)((?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\\s[^.,;:\\n\"“”()]{3,60}),\\s$");
  private static final Pattern HANGING =
      Pattern.compile(
          "\\s(?:of|from)(?:\\s(?:the|of|and|for))*(?:\\s\\p{Ll}+){0,3}(?:\\s\\p{Lu}[\\p{L}.'’-]*(?:\\s(?:of|the|and|for|de))*){1,8}(?:\\s(?:[a-z]+\\s)?(?:council|office|committee|assembly|union|association|board|institute|centre|center|department|police|university|hospital|party|group))?");

  /// "X, brother of Y", "X, who was a candidate", "X is a fisherman".
  private static final Pattern TOLD =
      Pattern.compile(
          "(?:(?:\\p{Ll}+\\s){0,2}\\p{Ll}+\\sof\\s|who\\s(?:is|was|has been|had been|works?|worked|serves?|served|leads?|led)\\s).*");

  private static final Pattern COPULA =
      Pattern.compile("\\s(?:is|was)\\s(?:an?|the|one)\\s[^,.;:\"“”()\\n—]{3,80}");

  /// The words, and the body that they name.
  record Introduction(String words, Optional<ActorRef> body) {}

  private final Sayso1.Reading reading;
  private final ReadingActors actors;
  private final Map<String, Introduction> known = new HashMap<>();

  Introductions(Sayso1.Reading reading, ReadingActors actors) {
    this.reading = reading;
    this.actors = actors;
  }

  /// The introduction of the speaker of `claim`. Of one without a name it is the body that the
  /// words for it name; a spokesman of nobody speaks for the body that the content begins with.
  Introduction of(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    if (speaker.identity().equals("UNNAMED_DESCRIBED")
        || speaker.identity().equals("ANONYMITY_REQUESTED")
        || speaker.identity().equals("GENERIC")) {
      return new Introduction("", ofUnnamed(claim));
    }
    boolean person = actors.speaker(claim).kind() == ActorKind.PERSON || speaker.actor() == null;
    if (!person || !speaker.identity().equals("NAMED")) {
      return NOTHING;
    }
    return known.computeIfAbsent(speaker.name(), name -> find(speaker));
  }

  private Optional<ActorRef> ofUnnamed(Sayso1.Claim claim) {
    Sayso1.Span source = claim.source();
    if (source == null) {
      return Optional.empty();
    }
    Optional<ActorRef> named = bodyIn(source.begin(), source.end(), Optional.empty());
    if (named.isPresent() || !source.text().contains("spokes")) {
      return named;
    }
    Sayso1.Span first = claim.content().getFirst();
    return bodyIn(first.begin(), first.end(), Optional.empty());
  }

  private Introduction find(Sayso1.Speaker speaker) {
    StringBuilder words = new StringBuilder();
    Optional<ActorRef> body = Optional.empty();
    List<Sayso1.Mention> mentions =
        reading.mentions().stream()
            .filter(mention -> isOf(mention, speaker))
            .limit(MENTIONS)
            .toList();
    for (Sayso1.Mention mention : mentions) {
      int from = before(mention.begin());
      int to = after(mention.end());
      words.append(reading.document().text(), from, mention.begin()).append(' ');
      words.append(reading.document().text(), mention.end(), to).append(' ');
      Optional<ActorRef> found = bodyIn(from, to, Optional.of(mention));
      body = body.or(() -> found);
    }
    boolean former =
        words
            .toString()
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*\\b(?:former|ex-|retired|late)\\b.*");
    return new Introduction(words.toString().strip(), former ? Optional.empty() : body);
  }

  /// A mention of the person by name; the bare surname may be a relative's.
  private static boolean isOf(Sayso1.Mention mention, Sayso1.Speaker speaker) {
    boolean same =
        speaker.actor() == null
            ? mention.text().equals(speaker.name())
                || (!speaker.name().contains(" ") && mention.text().endsWith(" " + speaker.name()))
            : speaker.actor().equals(mention.actor());
    return same
        && mention.kind().equals(ActorKind.PERSON.name())
        && Character.isUpperCase(mention.text().codePointAt(0))
        && !PRONOUNS.contains(mention.text());
  }

  /// Back over titles: capitals, small words between them, and nouns that no verb divides.
  private int before(int begin) {
    String text = reading.document().text();
    int stop = Math.max(0, begin - BEFORE);
    int at = begin;
    int kept = begin;
    while (at > stop) {
      int space = text.lastIndexOf(' ', at - 2);
      int from = Math.max(space + 1, stop);
      String word = text.substring(from, at).strip();
      if (word.isEmpty() || isStop(word) || VERBS.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      at = from;
      if (!SMALL.contains(word)) {
        kept = from;
      }
      if (space < stop) {
        break;
      }
    }
    return apposition(kept);
  }

  /// Back over a phrase that the name is set beside: "the bishop, X".
  private int apposition(int begin) {
    String before = reading.document().text().substring(Math.max(0, begin - BEFORE), begin);
    Matcher matcher = BESIDE.matcher(before);
    return matcher.find() ? begin - (before.length() - matcher.start(1)) : begin;
  }

  /// Whether a sentence or phrase ends with the word; "Dr." ends none.
  private static boolean isStop(String word) {
    return STOP.matcher(word).find() || (word.endsWith(".") && word.length() > LONGEST_TITLE);
  }

  /// What stands between commas behind the name, or hangs on it with "of".
  private int after(int end) {
    String text = reading.document().text();
    String rest = text.substring(end, Math.min(text.length(), end + AFTER));
    if (rest.startsWith(" of ") || rest.startsWith(" from ")) {
      return end + hanging(rest);
    }
    if (rest.startsWith(", of ")) {
      return end + 1 + hanging(rest.substring(1));
    }
    if (!rest.startsWith(", ")) {
      Matcher copula = COPULA.matcher(rest);
      return copula.lookingAt() ? end + copula.end() : end;
    }
    String phrase = rest.substring(2).split("[,.;:\"“”()\\n—]", 2)[0];
    String first = phrase.strip().split("\\s+", 2)[0];
    boolean noun =
        OPENING.contains(first)
            || Character.isUpperCase((first + "x").charAt(0))
            || TOLD.matcher(phrase).matches();
    return noun ? end + 2 + phrase.length() : end;
  }

  /// As far as capitals go: "of the Karst National Party".
  private static int hanging(String rest) {
    Matcher matcher = HANGING.matcher(rest);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private Optional<ActorRef> bodyIn(int from, int to, Optional<Sayso1.Mention> person) {
    return reading.mentions().stream()
        .filter(mention -> mention.begin() >= from && mention.end() <= to)
        .filter(mention ->
            person.stream()
                .noneMatch(one -> mention.begin() < one.end() && one.begin() < mention.end()))
        .filter(mention -> ReadingActors.KINDS.contains(mention.kind()))
        .filter(mention -> isBody(ActorKind.valueOf(mention.kind())))
        .filter(mention -> isBodyName(mention.text()))
        .map(mention ->
            actors.actor(mention.actor(), mention.text(), ActorKind.valueOf(mention.kind())))
        .findFirst();
  }

  /// "Karst Party", not "Tavaran reporter".
  private static boolean isBodyName(String words) {
    String name = words.replaceFirst("^[Tt]he ", "");
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return !name.isEmpty()
        && Character.isUpperCase(name.codePointAt(0))
        && !Character.isLowerCase(last.codePointAt(0));
  }

  private static boolean isBody(ActorKind kind) {
    return kind != ActorKind.PERSON
        && kind != ActorKind.STATE
        && kind != ActorKind.POPULATION_GROUP
        && kind != ActorKind.UNIDENTIFIED_GROUP
        && kind != ActorKind.OTHER;
  }
}
