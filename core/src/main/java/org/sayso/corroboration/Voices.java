package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.mention.ActorKind;

/// Tells whether a speaker is one whom a question means.
///
/// @param kinship for whom a person in office speaks
record Voices(Kinship kinship) {
  private static final double ONE_VOICE = 0.75;

  /// Whether the speaker of `claim`, or the body it speaks for, is one of `asked`.
  boolean isOneOf(CorpusClaim claim, List<ActorRef> asked) {
    return of(claim).anyMatch(voice -> asked.stream().anyMatch(one -> is(one, voice)));
  }

  /// Whether a body of a kind that a bare noun of the question means speaks: "the army".
  boolean isOfKind(CorpusClaim claim, List<String> nouns) {
    return nouns.stream()
        .filter(QuestionWords.BODIES::containsKey)
        .map(QuestionWords.BODIES::get)
        .anyMatch(kind -> of(claim).anyMatch(voice -> voice.kind() == kind));
  }

  private Stream<ActorRef> of(CorpusClaim claim) {
    Voice voice = claim.voice();
    Stream<ActorRef> body =
        voice.speaker().kind() == ActorKind.PERSON
            ? kinship.line(voice.speaker()).stream().limit(1)
            : Stream.empty();
    return Stream.of(voice.voices(), body, voice.affiliation().stream()).flatMap(all -> all);
  }

  private static boolean is(ActorRef asked, ActorRef voice) {
    String name = " " + asked.name().toLowerCase(Locale.ROOT);
    String other = " " + voice.name().toLowerCase(Locale.ROOT);
    boolean bare =
        asked.id().isEmpty() && asked.kind().isOfficial() && asked.kind() == voice.kind();
    return bare
        || asked.nearness(voice) >= ONE_VOICE
        || other.endsWith(name)
        || (voice.id().isEmpty() && name.endsWith(other));
  }
}
