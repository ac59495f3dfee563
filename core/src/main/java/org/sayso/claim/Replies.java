package org.sayso.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Quoted;

/// Ties denials, confirmations and doubts to the nearest earlier claim of the document that they
/// answer.
final class Replies {
  private static final int LEAST = 4;

  /// So few words are about the allegation and nothing else: "There was no clash".
  private static final int FEW = 2;

  /// Characters within which a denial goes on.
  private static final int NEAR = 300;

  /// Characters within which a plain negation answers an allegation.
  private static final int REACH = 800;

  private static final Set<String> ALLEGATIONS =
      Set.of(
          "allegation",
          "allegations",
          "accusation",
          "accusations",
          "claim",
          "claims",
          "charge",
          "charges",
          "report",
          "reports");

  /// Names of wrongs that are charged to forces, by which a denial answers any such charge: "denied
  /// that it had used excessive force".
  private static final Set<String> CHARGED =
      Set.of(
          "excessive",
          "brutality",
          "misconduct",
          "wrongdoing",
          "mistreatment",
          "ill-treatment",
          "mistreated",
          "abuses");

  /// Words that tell nothing of what is answered.
  private static final Set<String> EMPTY =
      Set.of(
          "people", "nothing", "never", "nobody", "there", "their", "these", "those", "would",
          "which", "about");

  private static final Set<String> POINTING = Set.of("it", "this", "that", "them", "so");

  private final String text;

  Replies(String text) {
    this.text = text;
  }

  /// The same claims, with the claim that each answers.
  List<Claim> answered(List<Claim> claims) {
    List<Claim> result = new ArrayList<>();
    for (Claim claim : claims) {
      result.add(
          isAnswer(claim) ? nearest(claim, claims).map(claim::replyingTo).orElse(claim) : claim);
    }
    return result;
  }

  /// What negative words answer.
  enum Answering {
    NOTHING,
    /// What somebody alleged against the speaker, or a denial that the words go on with.
    ALLEGATION,
    /// What another speaker said shortly before.
    CLAIM;

    private static final double EVEN = 0.5;

    /// Whether the model takes the words for no denial. That they answer others is seen by what
    /// stands around them alone: there the model has a say. What answers an allegation, it may
    /// refuse; what answers a mere claim, it must allow.
    boolean isRefused(Optional<ActTagger.Answer> answer) {
      boolean allowed = answer.filter(act -> act.stance().denies()).isPresent();
      boolean open =
          answer
              .filter(act -> act.stance() == Stance.ASSERTS && act.probability() < EVEN)
              .isPresent();
      boolean nobody = answer.filter(act -> act.none() >= EVEN).isPresent();
      return switch (this) {
        case NOTHING -> false;
        case ALLEGATION -> answer.isPresent() && (nobody || (!allowed && !open));
        case CLAIM -> !allowed || nobody;
      };
    }
  }

  /// What the negative words of `speaker` answer.
  Answering answering(List<Quoted> content, Speaker speaker, List<Claim> before) {
    if (answersAllegation(content, speaker, before)) {
      return Answering.ALLEGATION;
    }
    return answersClaim(content, speaker, before) ? Answering.CLAIM : Answering.NOTHING;
  }

  /// Whether words of `speaker` go on with a denial, or answer what another alleged against them
  /// shortly before. What is said of the same matter by those whom nobody blames ("the shelters
  /// gave no legal aid, groups said") answers nobody.
  private boolean answersAllegation(List<Quoted> content, Speaker speaker, List<Claim> before) {
    int begin = content.getFirst().span().begin();
    Set<String> words = words(content);
    return before.stream()
        .filter(claim -> begin(claim) < begin && !claim.block().isDigest())
        .anyMatch(claim -> {
          boolean other = !isSame(claim.speaker().name(), speaker.name());
          boolean alleged =
              other && claim.stance() == Stance.ALLEGES && begin - begin(claim) < REACH;
          boolean denied =
              claim.stance().denies()
                  && claim.stance() != Stance.DENIES_KNOWLEDGE
                  && begin - begin(claim) < NEAR
                  && (!other || isVoice(speaker));
          boolean direct = words.size() <= FEW || isBlamed(speaker, claim);
          return denied || (alleged && direct && shares(words, words(claim)));
        });
  }

  /// Whether `speaker` says that what another has just said is not so: "… believed that the driver
  /// fought, while villagers said that the driver was no fighter".
  private boolean answersClaim(List<Quoted> content, Speaker speaker, List<Claim> before) {
    int begin = content.getFirst().span().begin();
    Set<String> words = words(content);
    return before.stream()
        .filter(claim -> begin(claim) < begin && begin - begin(claim) < NEAR)
        .filter(claim -> !claim.block().isDigest())
        .filter(claim -> claim.stance() == Stance.ASSERTS || claim.stance() == Stance.ALLEGES)
        .filter(claim -> claim.parent().isEmpty())
        .filter(claim -> !isSame(claim.speaker().name(), speaker.name()))
        .anyMatch(claim -> shares(words, words(claim)));
  }

  /// Whether the words of the allegation name the speaker, or whom the speaker speaks for.
  private boolean isBlamed(Speaker speaker, Claim allegation) {
    Set<String> told = new TreeSet<>();
    allegation
        .attribution()
        .content()
        .forEach(content -> told.addAll(names(content.span().of(text))));
    Set<String> side = new TreeSet<>(names(speaker.name()));
    side.addAll(names(speaker.asDescribed()));
    speaker.onBehalfOf().ifPresent(behalf -> side.addAll(names(behalf)));
    return side.stream().anyMatch(told::contains);
  }

  private static Set<String> names(String words) {
    Set<String> names = new TreeSet<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= LEAST) {
        names.add(word.substring(0, Math.min(word.length(), 6)));
      }
    }
    return names;
  }

  /// "Tolvane" and "Aldric Tolvane" right after each other.
  private static boolean isSame(String a, String b) {
    return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
  }

  /// Whether the speaker speaks for somebody: "the ministry denied it … its spokeswoman said".
  private static boolean isVoice(Speaker speaker) {
    return speaker.onBehalfOf().isPresent()
        || speaker.asDescribed().toLowerCase(Locale.ROOT).contains("spokes");
  }

  private static boolean isAnswer(Claim claim) {
    return claim.stance().denies()
        || claim.stance() == Stance.CONFIRMS
        || claim.stance() == Stance.DOUBTS
        || claim.stance() == Stance.CANNOT_VERIFY
        || claim.stance() == Stance.OFFERS_OTHER_EXPLANATION;
  }

  private Optional<ClaimId> nearest(Claim answer, List<Claim> claims) {
    int begin = begin(answer);
    Set<String> words = words(answer);
    boolean names = namesAllegations(answer);
    boolean points = isPointing(answer);
    return claims.stream()
        .filter(claim ->
            begin(claim) < begin && !claim.speaker().name().equals(answer.speaker().name()))
        .filter(claim -> !isOfBody(answer.speaker(), claim.speaker().name()))
        .filter(claim ->
            claim.stance() == Stance.ALLEGES
                || claim.stance() == Stance.ASSERTS
                || claim.stance() == Stance.CLAIMS_RESPONSIBILITY)
        .filter(claim -> !claim.block().isDigest())
        .filter(claim ->
            (names && claim.stance() == Stance.ALLEGES)
                || (points && isPointedAt(answer, claim))
                || shares(words, words(claim)))
        .filter(claim -> isCharge(answer, claim))
        .reduce((a, b) -> b)
        .map(Claim::id);
  }

  /// Whether the words for a speaker say that it is of a body: "Sergeant X of the Corran police"
  /// answers not what "police" said.
  private static boolean isOfBody(Speaker speaker, String body) {
    return (" " + speaker.asDescribed().toLowerCase(Locale.ROOT) + " ")
        .contains(" " + body.toLowerCase(Locale.ROOT) + " ");
  }

  /// Whoever denies a part in it answers who lays it upon them, not who tells that it happened.
  private boolean isCharge(Claim answer, Claim claim) {
    return answer.stance() != Stance.DENIES_RESPONSIBILITY
        || claim.stance() == Stance.ALLEGES
        || isBlamed(answer.speaker(), claim);
  }

  /// "The Directorate denied it", "The party denies this": what stands just before.
  private boolean isPointing(Claim answer) {
    List<Quoted> content = answer.attribution().content();
    return content.size() == 1
        && POINTING.contains(content.getFirst().span().of(text).toLowerCase(Locale.ROOT));
  }

  private boolean isPointedAt(Claim answer, Claim claim) {
    return begin(answer) - begin(claim) < NEAR
        && (claim.stance() == Stance.ALLEGES || isBlamed(answer.speaker(), claim));
  }

  private boolean namesAllegations(Claim answer) {
    return answer.attribution().content().stream()
        .flatMap(content ->
            Arrays.stream(content.span().of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
        .anyMatch(word -> ALLEGATIONS.contains(word) || CHARGED.contains(word));
  }

  private static int begin(Claim claim) {
    return claim.attribution().content().getFirst().span().begin();
  }

  private static boolean shares(Set<String> a, Set<String> b) {
    long common = a.stream().filter(b::contains).count();
    return common >= 2 || (common == 1 && a.size() <= 2);
  }

  /// Words of some length, cut to their stems' beginnings.
  private Set<String> words(Claim claim) {
    return words(claim.attribution().content());
  }

  private Set<String> words(List<Quoted> said) {
    Set<String> words = new TreeSet<>();
    said.forEach(content -> {
      for (String word : content.span().of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (word.length() > LEAST && !EMPTY.contains(word)) {
          words.add(word.substring(0, Math.min(word.length(), 7)));
        }
      }
    });
    return words;
  }
}
