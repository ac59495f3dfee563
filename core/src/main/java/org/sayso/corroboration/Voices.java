package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.mention.ActorKind;

/// Tells whether a speaker is one whom a question means.
///
/// @param kinship for whom a person in office speaks
record Voices(Kinship kinship) {
  /// Whether the speaker of `claim`, or the body it speaks for, is one of `asked`, a part of it or
  /// what it is a part of: a ministry answers for its police.
  boolean isOneOf(CorpusClaim claim, List<ActorRef> asked) {
    return of(claim)
        .anyMatch(
            voice -> asked.stream().anyMatch(one -> one.isOneWith(voice) || isCalled(one, voice)));
  }

  /// Whether it is one of `asked` itself, somebody who speaks for it, or, of one that has no voice
  /// but its parts', a part.
  boolean speaks(CorpusClaim claim, List<ActorRef> asked) {
    return of(claim)
        .anyMatch(voice ->
            asked.stream()
                .anyMatch(
                    one -> one.nearness(voice) >= 1 || isPart(one, voice) || isCalled(one, voice)));
  }

  private static boolean isPart(ActorRef whole, ActorRef voice) {
    boolean spoken =
        whole.kind() == ActorKind.IGO
            || whole.kind() == ActorKind.STATE
            || whole.kind() == ActorKind.PARTY
            || whole.kind().isArmedNonState();
    return spoken && whole.id().isPresent() && whole.id().equals(voice.family());
  }

  private Stream<ActorRef> of(CorpusClaim claim) {
    Voice voice = claim.voice();
    Stream<ActorRef> body =
        voice.speaker().kind() == ActorKind.PERSON
            ? kinship.line(voice.speaker()).stream().limit(1)
            : Stream.empty();
    return Stream.of(voice.voices(), body, voice.affiliation().stream()).flatMap(all -> all);
  }

  private static boolean isCalled(ActorRef asked, ActorRef voice) {
    Optional<Body> body = Body.of(asked);
    if (body.isPresent()) {
      return body.get().isOf(voice.kind())
          || (voice.id().isEmpty() && new PlainText(voice.name()).hasFormOf(body.get().nouns()));
    }
    String name = " " + asked.name().toLowerCase(Locale.ROOT);
    String other = " " + voice.name().toLowerCase(Locale.ROOT);
    return other.endsWith(name)
        || (voice.id().isEmpty() && (name.endsWith(other) || head(name).equals(head(other))));
  }

  /// "Foreign Ministry" of "Foreign Ministry of Orsland", "Foreign Ministry in Karrow".
  private static String head(String name) {
    return name.replaceFirst(" (?:of|in|for|at) .*", "");
  }
}
