package org.sayso.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.claim.Attribution;
import org.sayso.claim.Basis;
import org.sayso.claim.ChainLink;
import org.sayso.claim.Channel;
import org.sayso.claim.Claim;
import org.sayso.claim.ClaimReading;
import org.sayso.claim.Fidelity;
import org.sayso.claim.Form;
import org.sayso.claim.Narrator;
import org.sayso.claim.Seen;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.claim.Statement;
import org.sayso.event.EventMention;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.evidence.Row;
import org.sayso.evidence.StatementId;
import org.sayso.evidence.Teller;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// Tells which claim tells given words, and makes the outlet's own narration into claims.
///
/// Words inside the content of a claim are told by the innermost such claim; all others by the
/// outlet, in one narrated claim for each event that counts; the patterns, totals and kinds of act
/// that the same sentences list share one. What a takeaway or summary says without a source is the
/// outlet's claim too, whether it tells an event or not.
final class Narration implements Teller {
  private static final By BY = By.rule("claim/narration", 1, 0.9);

  private static final String LEFT_BY_CUTS = " ,;—–-\n";
  private static final Set<BlockKind> DIGESTS = EnumSet.of(BlockKind.TAKEAWAY, BlockKind.SUMMARY);

  /// What a sentence lists without telling an event that counts is one claim, however long the
  /// list.
  private static final String LISTED = "NARRATED LIST";

  /// What the outlet tells of the day and place that an event takes over, where others tell the
  /// event.
  private static final String FRAME = "NARRATED FRAME";

  private final AnnotatedText text;
  private final List<Claim> attributed;
  private final List<TextSpan> told;
  private final List<TextSpan> named;
  private final Speaker outlet;
  private final ReadingIds ids;
  private final Map<ClaimId, TextSpan> stretches = new HashMap<>();

  Narration(AnnotatedText text, ClaimReading reading, Optional<String> publisher) {
    this.text = text;
    this.attributed = innermostFirst(reading.claims());
    this.told = attributed.stream().map(Narration::wordsOf).flatMap(List::stream).toList();
    this.named =
        reading.claims().stream()
            .filter(Claim::isNarrated)
            .map(claim -> claim.attribution().content())
            .flatMap(List::stream)
            .map(Quoted::span)
            .toList();
    this.outlet = Speaker.outlet(publisher);
    this.ids = new ReadingIds(text.article().sha256());
  }

  private static List<Claim> innermostFirst(List<Claim> claims) {
    Comparator<Claim> byLength = Comparator.comparingInt(Narration::contentLength);
    return claims.stream().filter(claim -> !claim.isNarrated()).sorted(byLength).toList();
  }

  private static int contentLength(Claim claim) {
    return claim.attribution().content().stream().mapToInt(part -> part.span().length()).sum();
  }

  @Override
  public ClaimId tellerOf(TextSpan words) {
    return attributed.stream()
        .filter(claim -> claim.tells(words))
        .findFirst()
        .map(Claim::id)
        .orElseGet(() -> sentenceTeller(words));
  }

  @Override
  public boolean isToldByOutlet(TextSpan words) {
    return attributed.stream().noneMatch(claim -> claim.tells(words));
  }

  /// The words of an attribution: what is said, who says it, and the cue.
  private static List<TextSpan> wordsOf(Claim claim) {
    Attribution attribution = claim.attribution();
    return Stream.concat(
            attribution.content().stream(),
            Stream.concat(attribution.source().stream(), attribution.cue().stream()))
        .map(Quoted::span)
        .toList();
  }

  /// The outlet's telling of one stretch; [#tell] later gives each event a claim of its own.
  private ClaimId sentenceTeller(TextSpan words) {
    TextSpan stretch = stretch(words);
    ClaimId id = ids.claim("NARRATED", List.of(stretch), 0);
    stretches.put(id, stretch);
    return id;
  }

  /// The part of the sentence that the outlet tells `words` in: what a stance is told to be about,
  /// else what attributions and semicolons leave of the sentence.
  private TextSpan stretch(TextSpan words) {
    TextSpan sentence = text.sentenceAt(words.begin()).span();
    Optional<TextSpan> object =
        named.stream()
            .filter(span -> span.contains(words) && sentence.contains(span))
            .min(Comparator.comparingInt(TextSpan::length));
    if (object.isPresent()) {
      return object.get();
    }
    TextSpan clause = cut(sentence, words, semicolons(sentence));
    TextSpan own = cut(clause, words, borders(clause, words));
    return tells(own) ? own : clause;
  }

  private TextSpan cut(TextSpan whole, TextSpan words, List<TextSpan> borders) {
    int begin = whole.begin();
    int end = whole.end();
    for (TextSpan border : borders) {
      if (border.end() <= words.begin()) {
        begin = Math.max(begin, border.end());
      } else if (border.begin() >= words.end()) {
        end = Math.min(end, border.begin());
      }
    }
    return trimmed(new TextSpan(begin, end), words);
  }

  private List<TextSpan> semicolons(TextSpan sentence) {
    return text.tokensOf(text.sentenceAt(sentence.begin())).stream()
        .filter(token -> token.is(";"))
        .map(Token::span)
        .toList();
  }

  /// What attributions tell beside `words`: all of one that stands apart, only what is said in one
  /// around them, nothing of one whose speaker or cue they are.
  private List<TextSpan> borders(TextSpan clause, TextSpan words) {
    List<TextSpan> borders = new ArrayList<>();
    for (Claim claim : attributed) {
      List<TextSpan> all = wordsOf(claim);
      List<TextSpan> said = claim.attribution().content().stream().map(Quoted::span).toList();
      TextSpan hull = all.stream().reduce(TextSpan::cover).orElseThrow();
      boolean speaks = all.stream().anyMatch(span -> span.overlaps(words) && !said.contains(span));
      if (!speaks && clause.overlaps(hull)) {
        borders.addAll(hull.overlaps(words) ? said : List.of(hull));
      }
    }
    return borders;
  }

  /// Whether a verb stands in it that is no attribution's.
  private boolean tells(TextSpan stretch) {
    return text.tokensOf(text.sentenceAt(stretch.begin())).stream()
        .filter(token -> stretch.contains(token.span()) && token.pos() == PartOfSpeech.VERB)
        .anyMatch(token -> told.stream().noneMatch(span -> span.contains(token.span())));
  }

  /// Without the spaces and commas that the cut left.
  private TextSpan trimmed(TextSpan stretch, TextSpan words) {
    String all = text.article().text();
    int begin = stretch.begin();
    int end = stretch.end();
    while (begin < words.begin() && !isWord(all.charAt(begin))) {
      begin++;
    }
    while (end > words.end() && LEFT_BY_CUTS.indexOf(all.charAt(end - 1)) >= 0) {
      end--;
    }
    return new TextSpan(begin, end);
  }

  private static boolean isWord(char letter) {
    return Character.isLetterOrDigit(letter) || "\"“'‘([$".indexOf(letter) >= 0;
  }

  /// What takeaways and summaries say that `claims` do not tell: a claim of the outlet for each
  /// sentence.
  List<Claim> digest(Collection<Claim> claims) {
    List<TextSpan> known = claims.stream().map(Narration::wordsOf).flatMap(List::stream).toList();
    return text.sentences().stream()
        .filter(sentence -> DIGESTS.contains(sentence.block()))
        .filter(this::isWhole)
        .filter(sentence -> known.stream().noneMatch(span -> span.overlaps(sentence.span())))
        .map(sentence ->
            claim(
                ids.claim("NARRATED DIGEST", List.of(sentence.span()), 0),
                List.of(sentence.span()),
                List.of()))
        .toList();
  }

  /// Whether it says something, rather than heads what follows.
  private boolean isWhole(Sentence sentence) {
    List<Token> tokens = text.tokensOf(sentence);
    return tokens.getLast().is(".") || tokens.stream().anyMatch(Token::isVerbal);
  }

  /// What the outlet tells of `event`: the event with its narrated rows under one claim, and that
  /// claim.
  record Told(EventMention event, Optional<Claim> narrated) {}

  /// Gives `event` one narrated claim for all that the outlet tells of it.
  Told tell(EventMention event) {
    List<TextSpan> spans = narratedSpans(event);
    List<TextSpan> frame = spans.isEmpty() ? spansOf(event.rows().stream().map(Row::claim)) : spans;
    if (frame.isEmpty()) {
      return new Told(event, Optional.empty());
    }
    Claim claim =
        spans.isEmpty() ? claim(ids.claim(FRAME, frame, 0), frame, List.of()) : claim(event, spans);
    EventMention told =
        event.mapClaims(teller -> stretches.containsKey(teller) ? claim.id() : teller);
    return new Told(told, Optional.of(claim));
  }

  /// "The army says that five were killed in a clash. One soldier was wounded.": where one speaker
  /// alone tells an event, the harm that the next sentence adds is that speaker's, too.
  EventMention goingOn(EventMention event) {
    Optional<Claim> teller = event.counts() ? onlyTeller(event) : Optional.empty();
    if (teller.isEmpty()) {
      return event;
    }
    Set<ClaimId> own =
        event.toldRows().stream()
            .map(Row::claim)
            .filter(stretches::containsKey)
            .collect(Collectors.toSet());
    boolean next =
        own.stream().allMatch(id -> isNext(teller.get(), Objects.requireNonNull(stretches.get(id))))
            && event.dates().stream().noneMatch(row -> own.contains(row.row().claim()))
            && event.places().stream().noneMatch(row -> own.contains(row.row().claim()))
            && event.harm().stream()
                .map(row -> row.row().claim())
                .collect(Collectors.toSet())
                .containsAll(own);
    return next ? event.mapClaims(id -> own.contains(id) ? teller.get().id() : id) : event;
  }

  /// The claim that tells the event, where nobody else but the outlet tells any of it up to what
  /// the outlet adds last; who the dead were may be said further down.
  private Optional<Claim> onlyTeller(EventMention event) {
    ClaimId trigger = tellerOf(event.evidence().getFirst().span());
    Optional<Claim> teller =
        attributed.stream().filter(claim -> claim.id().equals(trigger)).findFirst();
    Set<ClaimId> others =
        event.toldRows().stream()
            .map(Row::claim)
            .filter(id -> !stretches.containsKey(id))
            .filter(id -> !isBehind(id, event))
            .collect(Collectors.toSet());
    return teller
        .filter(claim -> claim.form() == Form.INDIRECT && claim.stance().affirms())
        .filter(claim -> others.stream().allMatch(trigger::equals));
  }

  /// Whether a claim is made behind all that the outlet tells of the event.
  private boolean isBehind(ClaimId id, EventMention event) {
    int last =
        event.toldRows().stream()
            .map(row -> stretches.get(row.claim()))
            .filter(Objects::nonNull)
            .mapToInt(TextSpan::end)
            .max()
            .orElse(Integer.MAX_VALUE);
    return attributed.stream()
        .filter(claim -> claim.id().equals(id))
        .anyMatch(claim -> claim.attribution().content().getFirst().span().begin() >= last);
  }

  private boolean isNext(Claim teller, TextSpan stretch) {
    Sentence said = text.sentenceAt(teller.attribution().content().getLast().span().end() - 1);
    Sentence added = text.sentenceAt(stretch.begin());
    return added.index() == said.index() + 1
        && added.paragraph() == said.paragraph()
        && added.span().contains(stretch);
  }

  private Claim claim(EventMention event, List<TextSpan> spans) {
    ClaimId id = ids.claim(event.counts() ? "NARRATED " + event.id() : LISTED, spans, 0);
    return claim(id, spans, List.of(event.id()));
  }

  private Claim claim(ClaimId id, List<TextSpan> spans, List<EventId> events) {
    List<Quoted> content =
        spans.stream().map(span -> Quoted.of(text.article().text(), span)).toList();
    BlockKind block = block(spans);
    return new Claim(
        id,
        statement().id(),
        Optional.empty(),
        block,
        new Attribution(Form.NARRATED, Optional.empty(), Optional.empty(), content),
        Stance.ASSERTS,
        Basis.NOT_STATED,
        Narrator.NEUTRAL,
        Fidelity.AS_PRINTED,
        Optional.empty(),
        outlet,
        List.of(new ChainLink(outlet.name(), Optional.empty(), Optional.empty(), id)),
        List.of(),
        events,
        BY);
  }

  /// What the body tells is the outlet's account, though a title or takeaway tells it before.
  private BlockKind block(List<TextSpan> spans) {
    List<BlockKind> blocks =
        spans.stream().map(span -> text.sentenceAt(span.begin()).block()).toList();
    return blocks.stream().filter(kind -> !kind.isDigest()).findFirst().orElse(blocks.getFirst());
  }

  /// The act of publishing: one for the document.
  Statement statement() {
    TextSpan whole = new TextSpan(0, Math.max(1, text.article().text().length()));
    StatementId id = ids.statement("NARRATED", List.of(whole), 0);
    return new Statement(
        id, outlet, Channel.NOT_STATED, Seen.ORIGINAL, Optional.empty(), Optional.empty());
  }

  /// The stretches that the outlet tells the event in, by its trigger or by a row; the sentences of
  /// what is listed.
  private List<TextSpan> narratedSpans(EventMention event) {
    return spansOf(tellersOf(event)).stream()
        .map(stretch -> event.counts() ? stretch : text.sentenceAt(stretch.begin()).span())
        .distinct()
        .sorted()
        .toList();
  }

  private List<TextSpan> spansOf(Stream<ClaimId> tellers) {
    return tellers.filter(stretches::containsKey).map(stretches::get).distinct().sorted().toList();
  }

  /// Who tells the event: the claim that holds its trigger, and those of its rows.
  Stream<ClaimId> tellersOf(EventMention event) {
    ClaimId trigger = tellerOf(event.evidence().getFirst().span());
    return Stream.concat(Stream.of(trigger), event.toldRows().stream().map(Row::claim));
  }
}
