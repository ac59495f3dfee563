package org.sayso.eval.origins;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.origin.Lineage;
import org.sayso.corroboration.origin.OriginKind;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Whether a lineage leads to the one whom a label names: by a name that holds the other, or by the
/// actor that the label's words stand for. A body and who speaks for it are both right.
final class WhoKnows {
  private final Optional<String> words;
  private final Set<String> actors;

  WhoKnows(OriginLabel label, Sayso1.Reading reading) {
    this.words = label.who().map(span -> fold(span.of(reading.document().text())));
    this.actors =
        label.who().stream().flatMap(span -> mentioned(span, reading)).collect(Collectors.toSet());
  }

  private static Stream<String> mentioned(TextSpan span, Sayso1.Reading reading) {
    return reading.mentions().stream()
        .filter(mention -> mention.begin() < span.end() && span.begin() < mention.end())
        .flatMap(mention -> Stream.ofNullable(mention.actor()));
  }

  boolean is(Lineage lineage, CorpusClaim claim) {
    if (words.isEmpty()) {
      return lineage.kind() == OriginKind.OWN_REPORTER
          || lineage.kind() == OriginKind.AGENCY
          || lineage.kind() == OriginKind.UNKNOWN;
    }
    // A body and who speaks for it are both right.
    boolean own = lineage.key().startsWith("source:") || lineage.key().startsWith("body:");
    Stream<String> described = own ? Stream.of(claim.voice().asDescribed()) : Stream.empty();
    boolean named =
        Stream.concat(voices(lineage, claim).map(ActorRef::name), described)
            .map(WhoKnows::fold)
            .anyMatch(name -> holds(name, words.get()) || holds(words.get(), name));
    return named
        || voices(lineage, claim).flatMap(voice -> voice.id().stream()).anyMatch(actors::contains);
  }

  private static Stream<ActorRef> voices(Lineage lineage, CorpusClaim claim) {
    return Stream.concat(Stream.of(lineage.who()), claim.voice().voices());
  }

  private static boolean holds(String name, String other) {
    return !other.isEmpty() && (" " + name + " ").contains(" " + other + " ");
  }

  private static String fold(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return folded.replaceFirst("^(?:the|a|an|its|his|her|their) ", "");
  }
}
