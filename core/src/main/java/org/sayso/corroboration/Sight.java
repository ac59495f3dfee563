package org.sayso.corroboration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Form;

/// The words of a claim and around it, as far as a reader sees them together.
final class Sight {
  /// What points back to somebody told before.
  private static final Pattern TO_SOMEBODY =
      Pattern.compile(
          "\\b(?:he|she|it|they|them|him|her|his|hers|their|its|both|the (?:group|men|man"
              + "|woman|women|dead|victims?|bodies|suspects?|deceased|latter|two|three|four|five"
              + "|others?|detainees?|prisoners?|organi[sz]ation|movement|party|force|agency|body"
              + "|(?:crown )?prince|king|president|(?:\\w+ )?minister|leader|commander|chief|general"
              + "|colonel|mayor|governor|ambassador|activists?|journalists?|reporters?|lawyers?"
              + "|students?|priests?|officials?|officers?))\\b");

  /// What points back to something done, or said to be done.
  private static final Pattern TO_DEED =
      Pattern.compile(
          "\\b(?:it|this|that|these|those|so|the (?:attack|attacks|bombing|blast|explosion|incident"
              + "|incidents|killings?|deaths?|raid|shooting|strike|assault|clash|arrests?|abduction"
              + "|disappearance|crime|allegations?|accusations?|claims?|charges?|reports?|account"
              + "|matter|case|cases))\\b");

  /// The word for himself with which a speaker's words begin in another's sentence.
  private static final Pattern OF_SPEAKER =
      Pattern.compile(
          "^(?:that )?(?:he|she|it|they|his|her|its|their)\\b|\\b(?:its|their|his)\\b|\\bher\\b(?= \\w)");

  /// What a speaker says of himself or his own.
  private static final Pattern OWN = Pattern.compile("\\b(?:we|us|our|ours|i|my|me)\\b");

  private static final int MOST_PARTS = 3;

  /// "any part in it": says nothing of its own.
  private static final int MOST_BARE = 4;

  final PlainText said;
  private @Nullable PlainText sentence;
  private @Nullable PlainText before;
  private @Nullable PlainText frame;
  private final CorpusClaim claim;
  private final Topic topic;

  Sight(CorpusClaim claim, Topic topic) {
    this.claim = claim;
    this.topic = topic;
    this.said = isList() ? best(claim.content(), topic.aspects()) : new PlainText(claim.content());
  }

  /// Whether the words list much, each by itself: what stands in one part has nothing to do with
  /// another.
  boolean isList() {
    return claim.content().split(";", -1).length > MOST_PARTS;
  }

  /// The part that has the most of what is asked about.
  private static PlainText best(String content, Aspects aspects) {
    return Arrays.stream(content.split(";"))
        .map(PlainText::new)
        .max(
            Comparator.comparingLong(
                part -> aspects.all().stream().filter(aspect -> aspect.isIn(part)).count()))
        .orElseThrow();
  }

  /// The sentence or sentences of the words said.
  PlainText sentence() {
    if (isList()) {
      return said;
    }
    PlainText known = sentence;
    if (known == null) {
      known = new PlainText(claim.around().sentence());
      sentence = known;
    }
    return known;
  }

  /// What stands right before, as far as one reads back for "it" and "they".
  PlainText before() {
    PlainText known = before;
    if (known == null) {
      known = new PlainText(claim.around().before());
      before = known;
    }
    return known;
  }

  private PlainText frame() {
    PlainText known = frame;
    if (known == null) {
      known = new PlainText(claim.around().frame());
      frame = known;
    }
    return known;
  }

  /// How firmly the words have `aspect`.
  Grip grip(Aspect aspect) {
    if (aspect.isIn(said)) {
      return Grip.SAID;
    }
    if (aspect.isIn(sentence())) {
      return Grip.NEAR;
    }
    boolean half = aspect instanceof Aspect.Thing thing && thing.isHalfIn(said, topic.all());
    if (half || (leans(aspect) && (aspect.isIn(before()) || isMain(aspect)))) {
      return Grip.LEANT;
    }
    if (isFramed()) {
      return aspect.isIn(frame()) || topic.isTitled(aspect) ? Grip.TOPIC : Grip.NONE;
    }
    return topic.isAbout(aspect) ? Grip.TOPIC : topic.has(aspect) ? Grip.FRAME : Grip.NONE;
  }

  /// Somebody whom the title of a short document names is meant by "they" in all of it.
  private boolean isMain(Aspect aspect) {
    return aspect instanceof Aspect.Somebody && !isFramed() && topic.isTitled(aspect);
  }

  /// Whether the claim is of a long document, so that only what stands around it sets its frame.
  boolean isFramed() {
    return !claim.around().frame().isEmpty();
  }

  /// Whether the words lean for it on what stands before them.
  boolean leans(Aspect aspect) {
    if (isBare()) {
      return true;
    }
    if (aspect instanceof Aspect.Somebody) {
      String words =
          claim.form() == Form.DIRECT
              ? said.lower()
              : OF_SPEAKER.matcher(said.lower()).replaceAll(" ");
      return TO_SOMEBODY.matcher(words).find();
    }
    return pointsToDeed(said.lower());
  }

  /// Whether words in small letters point back to something done, or said to be done.
  static boolean pointsToDeed(String words) {
    String rest = words.startsWith("that ") ? words.substring("that ".length()) : words;
    return TO_DEED.matcher(rest).find();
  }

  /// Whether a word for any happening stands in the words said.
  boolean speaksOfDeeds() {
    return QuestionWords.HAPPENINGS.keySet().stream().anyMatch(said::hasForm);
  }

  boolean isBare() {
    return words() <= MOST_BARE;
  }

  /// How many words the claim has, one at least.
  int words() {
    return claim.content().strip().split("\\s+").length;
  }

  /// Whether a speaker tells of itself.
  boolean isOfSpeaker() {
    return OWN.matcher(said.lower()).find();
  }
}
