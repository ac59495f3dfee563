package org.sayso.corroboration.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Identity;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Voice;
import org.sayso.mention.ActorKind;

/// What the kind of an origin is learned by: the answer of the rules, what is known of the speaker
/// and of the bodies around it, and the single words for them, names of persons left out: at the
/// attribution (`D:`), of the name (`N:`), where the document brings the person (`I:`), of bodies
/// (`B:`), any of these (`A:`), the last one (`HEAD:`), the ends of small words (`X:`), and the
/// words of saying (`C:`).
public final class OriginTraits {
  private static final int LONG_WORD = 5;
  private static final int END = 4;
  private static final int MOST_NAMES = 3;
  private static final String NO_WORD = "[^\\p{L}\\p{N}]+";

  private final Set<String> traits = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  private OriginTraits() {}

  /// Of an account and of its lineage by rules.
  public static Set<String> of(CorpusClaim claim, Lineage ruled, Kinship kinship) {
    OriginTraits traits = new OriginTraits();
    traits.rule(claim, ruled);
    traits.known(claim, kinship);
    traits.told(claim.voice());
    traits.words(claim, kinship);
    return Set.copyOf(traits.traits);
  }

  private void rule(CorpusClaim claim, Lineage ruled) {
    String rule = ruled.by().name();
    String name = rule.substring(rule.indexOf('/') + 1, rule.indexOf('@'));
    add("RULE", ruled.kind());
    add("BY", name);
    add("RULE_BY", ruled.kind() + "_" + name);
    add("RULE_SPEAKER", ruled.kind() + "_" + claim.speaker().kind());
    add("RULE_STANDING", ruled.kind() + "_" + claim.voice().standing());
  }

  private void known(CorpusClaim claim, Kinship kinship) {
    Voice voice = claim.voice();
    add("SPEAKER", voice.speaker().kind());
    add("STANDING", voice.standing());
    add("IDENTITY", voice.identity());
    add("BESIDE", kind(voice.affiliation()));
    add("FOR", kind(voice.onBehalfOf()));
    add("ABOVE", kind(voice.speaker().id().flatMap(kinship::above)));
    add("BASIS", claim.basis());
    add("FORM", claim.form());
  }

  private static String kind(Optional<ActorRef> body) {
    return body.map(one -> one.kind().name()).orElse("-");
  }

  private void told(Voice voice) {
    String name = voice.speaker().name();
    add(
        "KNOWN",
        voice.speaker().id().map(id -> id.startsWith("doc:") ? "doc" : "dictionary").orElse("no"));
    add("NAMES", Math.min(MOST_NAMES, name.strip().split("\\s+").length));
    add("CAPITAL", startsWithCapital(name) + "_" + startsWithCapital(voice.asDescribed()));
    if (voice.introduction().isEmpty()) {
      add("INTRODUCED", "no");
    }
  }

  private static boolean startsWithCapital(String words) {
    return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
  }

  private void words(CorpusClaim claim, Kinship kinship) {
    Voice voice = claim.voice();
    if (voice.speaker().kind() == ActorKind.PERSON && voice.identity() == Identity.NAMED) {
      names.addAll(List.of(split(voice.speaker().name().toLowerCase(Locale.ROOT))));
    }
    all("D", voice.asDescribed());
    all("N", voice.speaker().name());
    all("I", voice.introduction());
    voice.speaker().id().flatMap(kinship::roleOf).ifPresent(role -> all("O", role));
    voice.affiliation().ifPresent(body -> all("B", body.name()));
    voice.onBehalfOf().ifPresent(body -> all("B", body.name()));
    voice.speaker().id().flatMap(kinship::above).ifPresent(body -> all("B", body.name()));
    ends(voice.asDescribed());
    ends(voice.introduction());
    String[] phrase = split(voice.asDescribed().split(",", 2)[0]);
    word("HEAD", phrase[phrase.length - 1]);
    for (String word : split(claim.around().cue())) {
      add("C", word.toLowerCase(Locale.ROOT));
    }
  }

  private void all(String where, String words) {
    for (String word : split(words)) {
      word(where, word);
      word("A", word);
    }
  }

  private void word(String where, String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    if (!names.contains(folded)) {
      add(where, folded);
    }
  }

  /// "-gist", "-sman": of words that are no names.
  private void ends(String words) {
    for (String word : split(words)) {
      if (word.length() > LONG_WORD && Character.isLowerCase(word.charAt(0))) {
        add("X", word.substring(word.length() - END));
      }
    }
  }

  private static String[] split(String words) {
    return words.replaceAll("^" + NO_WORD, "").split(NO_WORD);
  }

  private void add(String name, Object value) {
    if (!value.toString().isEmpty()) {
      traits.add(name + ":" + value);
    }
  }
}
