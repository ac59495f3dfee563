package org.sayso.store.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.document.Sha256;
import org.sayso.store.json.Sayso1Codec;

/// The hash chain of the decision log.
///
/// Each entry's digest covers the one before it, the entry's number, kind and time, and a salted
/// digest of its payload. The payload itself stands beside the chain: it can be replaced when a
/// person's data must go, and the chain still holds.
public final class Chain {
  /// The digest before the first entry.
  public static final String START = "0".repeat(64);

  private Chain() {}

  /// What a payload holds: all that may be a person's data.
  public record Payload(Act act, Signature signature) {
    public Payload {
      Objects.requireNonNull(act, "act");
      Objects.requireNonNull(signature, "signature");
    }
  }

  /// One entry with the payload that stands beside it now.
  ///
  /// @param payload JSON
  /// @param erasedBy the erasure that replaced the payload
  public record Entry(
      long number,
      DecisionKind kind,
      Instant at,
      String payloadDigest,
      String digest,
      String salt,
      String payload,
      Optional<Long> erasedBy) {
    public Entry {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(payloadDigest, "payloadDigest");
      Objects.requireNonNull(digest, "digest");
      Objects.requireNonNull(salt, "salt");
      Objects.requireNonNull(payload, "payload");
      Objects.requireNonNull(erasedBy, "erasedBy");
    }

    /// The entry with another payload in place of its own, of which the chain keeps the digest.
    public Entry redacted(String newSalt, String newPayload, long erasure) {
      return new Entry(
          number, kind, at, payloadDigest, digest, newSalt, newPayload, Optional.of(erasure));
    }
  }

  /// The next entry.
  ///
  /// @param previous digest of the entry before, or [#START]
  /// @param salt unguessable; goes when the payload goes
  public static Entry next(String previous, long number, Instant at, Payload payload, String salt) {
    String json = Sayso1Codec.write(payload);
    DecisionKind kind = payload.act().kind();
    String payloadDigest = payloadDigest(salt, json);
    return new Entry(
        number,
        kind,
        at,
        payloadDigest,
        digest(previous, number, kind, at, payloadDigest),
        salt,
        json,
        Optional.empty());
  }

  /// The salted digest of a payload.
  public static String payloadDigest(String salt, String payload) {
    return Sha256.of(salt + "\n" + payload).hex();
  }

  private static String digest(
      String previous, long number, DecisionKind kind, Instant at, String payloadDigest) {
    return Sha256.of(
            String.join(
                "\n", previous, Long.toString(number), kind.name(), at.toString(), payloadDigest))
        .hex();
  }

  /// The decisions that the entries stand for.
  public static List<Decision> decisions(List<Entry> entries) {
    return extend(List.of(), entries);
  }

  /// The decisions known so far and those of the entries that follow them.
  public static List<Decision> extend(List<Decision> known, List<Entry> more) {
    List<Decision> all = new ArrayList<>(known);
    for (Entry entry : more) {
      Payload payload = Sayso1Codec.read(entry.payload(), Payload.class);
      all.add(
          new Decision(
              entry.number(),
              entry.at(),
              payload.act(),
              payload.signature(),
              entry.digest(),
              true,
              entry.erasedBy().isPresent()));
    }
    Set<Long> holding = InForce.of(all.stream().map(Decision::act).toList());
    all.replaceAll(decision -> decision.holding(holding.contains(decision.number())));
    return List.copyOf(all);
  }

  /// Recomputes everything; empty when the chain holds.
  public static List<ChainProblem> verify(List<Entry> entries) {
    List<ChainProblem> problems = new ArrayList<>();
    Map<Long, String> redacted = new HashMap<>();
    String previous = START;
    long expected = 1;
    for (Entry entry : entries) {
      if (entry.number() != expected) {
        problems.add(new ChainProblem(expected, "entry " + expected + " is missing"));
      }
      String digest =
          digest(previous, entry.number(), entry.kind(), entry.at(), entry.payloadDigest());
      if (!digest.equals(entry.digest())) {
        problems.add(new ChainProblem(entry.number(), "the entry or one before it was changed"));
      }
      payload(entry, redacted).ifPresent(problems::add);
      previous = entry.digest();
      expected = entry.number() + 1;
    }
    problems.addAll(erased(entries, redacted));
    return problems;
  }

  private static Optional<ChainProblem> payload(Entry entry, Map<Long, String> redacted) {
    if (entry.erasedBy().isPresent()) {
      return Optional.empty();
    }
    if (!payloadDigest(entry.salt(), entry.payload()).equals(entry.payloadDigest())) {
      return Optional.of(new ChainProblem(entry.number(), "the payload was changed"));
    }
    Payload payload = Sayso1Codec.read(entry.payload(), Payload.class);
    if (payload.act().kind() != entry.kind()) {
      return Optional.of(new ChainProblem(entry.number(), "the payload is of another kind"));
    }
    if (payload.act() instanceof Act.Erase erase) {
      erase.payloads().forEach(one -> redacted.put(one.decision(), one.digest()));
    }
    return Optional.empty();
  }

  /// What stands in for an erased payload must be what the last erasure vouches for.
  private static List<ChainProblem> erased(List<Entry> entries, Map<Long, String> redacted) {
    List<ChainProblem> problems = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.erasedBy().isEmpty()) {
        continue;
      }
      String vouched = redacted.get(entry.number());
      if (!payloadDigest(entry.salt(), entry.payload()).equals(vouched)) {
        problems.add(
            new ChainProblem(
                entry.number(), "no erasure vouches for the payload that stands here"));
      }
    }
    return problems;
  }
}
