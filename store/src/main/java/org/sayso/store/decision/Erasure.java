package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sayso.document.Sha256;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.text.TextSpan;

/// Works out what an erasure leaves in place of readings and of decisions' payloads.
///
/// Give it every reading first, then the log: decisions that quote a text are bound anew to the
/// redacted words.
public final class Erasure {
  /// A text before and after.
  private record Texts(String before, String after, Redaction redaction) {}

  private final Redaction redaction;
  private final Map<Sha256, Texts> texts = new HashMap<>();

  public Erasure(List<String> names) {
    this.redaction = Redaction.of(names);
  }

  /// The names alone, for words that stand in no text.
  public Redaction redaction() {
    return redaction;
  }

  /// The reading without the names; empty when they do not occur in it.
  public Optional<Sayso1.Reading> apply(Sayso1.Reading reading) {
    if (!redaction.occursIn(Sayso1Codec.write(reading))) {
      return Optional.empty();
    }
    Redaction all = ReadingRedaction.shortForms(reading, redaction);
    Sayso1.Reading after = ReadingRedaction.apply(reading, all);
    texts.put(
        new Sha256(reading.document().textSha256()),
        new Texts(reading.document().text(), after.document().text(), all));
    return Optional.of(after);
  }

  /// The entries whose payload must be replaced, as they stand after it.
  ///
  /// @param erasure number of the erasure's own entry
  public List<Chain.Entry> apply(List<Chain.Entry> log, long erasure, Supplier<String> salts) {
    List<Chain.Entry> changed = new ArrayList<>();
    for (Chain.Entry entry : log) {
      String payload = redacted(entry);
      if (!payload.equals(entry.payload())) {
        changed.add(entry.redacted(salts.get(), payload, erasure));
      }
    }
    return changed;
  }

  /// The act that says what was done.
  ///
  /// @param documents ids of the documents that were rewritten
  /// @param payloads what now stands in for payloads of the log
  public static Act.Erase act(List<String> documents, List<Chain.Entry> payloads) {
    return new Act.Erase(
        documents,
        payloads.stream()
            .map(entry ->
                new Act.RedactedPayload(
                    entry.number(), Chain.payloadDigest(entry.salt(), entry.payload())))
            .toList());
  }

  private String redacted(Chain.Entry entry) {
    Chain.Payload payload = Sayso1Codec.read(entry.payload(), Chain.Payload.class);
    if (payload.act() instanceof Act.Erase) {
      return entry.payload();
    }
    Redaction all = redaction;
    for (Sha256 text : payload.act().texts()) {
      Texts known = texts.get(text);
      all = known == null ? all : known.redaction();
    }
    Act bound = Anchors.map(payload.act(), this::bind);
    String json = Sayso1Codec.write(new Chain.Payload(bound, payload.signature()));
    String clean = ReadingRedaction.apply(json, all);
    return Sayso1Codec.write(Sayso1Codec.read(clean, Chain.Payload.class));
  }

  private Anchor bind(Anchor anchor) {
    Texts known = texts.get(anchor.text());
    if (known == null) {
      return anchor;
    }
    Optional<TextSpan> span = anchor.find(known.before());
    return span.map(at -> Anchor.of(anchor.text(), known.after(), at)).orElse(anchor);
  }
}
