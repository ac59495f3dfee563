package org.sayso.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.annotation.AnnotatedText;
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
/// that the same sentences list share one.
final class Narration implements Teller {
  private static final By BY = By.rule("claim/narration", 1, 0.9);

  /// What a sentence lists without telling an event that counts is one claim, however long the
  /// list.
  private static final String LISTED = "NARRATED LIST";

  private final AnnotatedText text;
  private final List<Claim> attributed;
  private final Speaker outlet;
  private final ReadingIds ids;
  private final Map<ClaimId, TextSpan> sentences = new HashMap<>();

  Narration(AnnotatedText text, ClaimReading reading, Optional<String> publisher) {
    this.text = text;
    this.attributed = innermostFirst(reading.claims());
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

  /// The outlet's telling of one sentence; [#tellBy] later gives each event a claim of its own.
  private ClaimId sentenceTeller(TextSpan words) {
    TextSpan sentence = text.sentenceAt(words.begin()).span();
    ClaimId id = ids.claim("NARRATED", List.of(sentence), 0);
    sentences.put(id, sentence);
    return id;
  }

  /// What the outlet tells of `event`: the event with its narrated rows under one claim, and that
  /// claim.
  record Told(EventMention event, Optional<Claim> narrated) {}

  /// Gives `event` one narrated claim for all that the outlet tells of it.
  Told tell(EventMention event) {
    List<TextSpan> spans = narratedSpans(event);
    if (spans.isEmpty()) {
      return new Told(event, Optional.empty());
    }
    Claim claim = claim(event, spans);
    EventMention told =
        event.mapClaims(teller -> sentences.containsKey(teller) ? claim.id() : teller);
    return new Told(told, Optional.of(claim));
  }

  private Claim claim(EventMention event, List<TextSpan> spans) {
    ClaimId id = ids.claim(event.counts() ? "NARRATED " + event.id() : LISTED, spans, 0);
    List<Quoted> content =
        spans.stream().map(span -> Quoted.of(text.article().text(), span)).toList();
    BlockKind block = text.sentenceAt(spans.getFirst().begin()).block();
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
        List.of(event.id()),
        BY);
  }

  /// The act of publishing: one for the document.
  Statement statement() {
    TextSpan whole = new TextSpan(0, Math.max(1, text.article().text().length()));
    StatementId id = ids.statement("NARRATED", List.of(whole), 0);
    return new Statement(
        id, outlet, Channel.NOT_STATED, Seen.ORIGINAL, Optional.empty(), Optional.empty());
  }

  /// The sentences that the outlet tells the event in: by its trigger, or by a row.
  private List<TextSpan> narratedSpans(EventMention event) {
    return tellersOf(event)
        .filter(sentences::containsKey)
        .map(sentences::get)
        .distinct()
        .sorted()
        .toList();
  }

  /// Who tells the event: the claim that holds its trigger, and those of its rows.
  Stream<ClaimId> tellersOf(EventMention event) {
    ClaimId trigger = tellerOf(event.evidence().getFirst().span());
    return Stream.concat(Stream.of(trigger), event.rows().stream().map(Row::claim));
  }
}
