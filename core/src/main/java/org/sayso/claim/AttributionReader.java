package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.Cue.Kind;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mentions;

/// Reads the attributions of a text: source, cue and content, as PolNeAR draws them.
///
/// For every cue the rules are asked in order; the first that has an answer gives it. Where there
/// is a trained model, what it tags is joined with what they found. Attributions inside the content
/// of others are included.
public final class AttributionReader {
  private static final List<AttributionRule> VERB_RULES =
      List.of(
          new UnverifiedRule(),
          new QuotationRule(),
          new PassiveRule(),
          new TrailingRule(),
          new ComplementRule());

  private final CueLexicon lexicon = CueLexicon.standard();
  private final AttributionTagger tagger;

  /// Reads by rules alone.
  public AttributionReader() {
    this(AttributionTagger.none());
  }

  /// @param tagger the trained model
  public AttributionReader(AttributionTagger tagger) {
    this.tagger = tagger;
  }

  /// The attributions of `text` in text order.
  public List<Attribution> read(AnnotatedText text, Mentions mentions) {
    Passage passage = new Passage(text, mentions);
    return candidates(passage).stream().map(candidate -> attribution(passage, candidate)).toList();
  }

  List<Candidate> candidates(Passage passage) {
    Scene scene = Scene.of(passage, lexicon);
    List<CueMatch> cues = new CueFinder(passage, lexicon).find();
    List<Candidate> rules = new NearestAttribution(passage).only(byRules(scene, cues));
    List<Candidate> found =
        new ArrayList<>(new LearnedAttributions(scene, cues, tagger).with(rules));
    found.addAll(new CarriedQuotations(passage).carry(found));
    found.addAll(new Turns(passage, lexicon).find(found));
    found.addAll(new SignedTexts(passage, lexicon).find(found));
    found.sort(
        Comparator.comparingInt(Candidate::first)
            .thenComparing(candidate -> candidate.content().getFirst()));
    return found;
  }

  private static List<Candidate> byRules(Scene scene, List<CueMatch> cues) {
    List<Candidate> found = new ArrayList<>();
    for (CueMatch cue : cues) {
      Scene now = scene.after(found);
      rulesFor(cue.cue().kind()).stream()
          .map(rule -> rule.find(cue, now))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<AttributionRule> rulesFor(Kind kind) {
    return switch (kind) {
      case VERBS -> VERB_RULES;
      case NOUNS -> List.of(new NounCueRule());
      case ADVERBS -> List.of(new HearsayRule());
      case PREPOSITIONS -> List.of(new AccordingToRule());
      case LOOK_ALIKES -> List.of();
    };
  }

  private static Attribution attribution(Passage passage, Candidate candidate) {
    return new Attribution(
        Forms.of(passage, candidate),
        candidate.source().map(range -> quoted(passage, range)),
        candidate.cueWords().map(range -> quoted(passage, range)),
        joined(passage, candidate.content()).stream()
            .map(range -> quoted(passage, range))
            .toList());
  }

  /// Parts in paragraphs that follow each other are one, as PolNeAR draws them.
  private static List<TokenRange> joined(Passage passage, List<TokenRange> content) {
    List<TokenRange> joined = new ArrayList<>();
    for (TokenRange part : content) {
      boolean goesOn =
          !joined.isEmpty()
              && joined.getLast().end() == part.first()
              && passage.sentence(part.first()).paragraph()
                  != passage.sentence(part.first() - 1).paragraph();
      joined.add(goesOn ? Rules.cover(joined.removeLast(), part) : part);
    }
    return joined;
  }

  static Quoted quoted(Passage passage, TokenRange range) {
    return Quoted.of(passage.text().article().text(), passage.span(range));
  }
}
