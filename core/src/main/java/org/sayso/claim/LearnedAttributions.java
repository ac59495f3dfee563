package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.text.BlockKind;

/// Joins what a model tagged with what the rules found.
///
/// Where both found the same cue, the words are the model's, and what the lexicon knows of the cue
/// stays. What only the rules found stays, too, inside the content of others, in digests, as an act
/// that the outlet tells, or where the model is not sure that nobody says anything.
final class LearnedAttributions {
  /// The model is sure that words are in no attribution.
  private static final double SURE = 0.9;

  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "nothing", "neither");

  private final Passage passage;
  private final Tagging tagging;
  private final LearnedCandidates candidates;

  /// @param cues the lexicon's cues in the text
  LearnedAttributions(Scene scene, List<CueMatch> cues, AttributionTagger tagger) {
    this.passage = scene.passage();
    this.tagging = tagger.tag(passage.text());
    this.candidates = new LearnedCandidates(scene, cues, tagging, tagger.name());
  }

  /// The sayings of both.
  ///
  /// @param rules the rules' sayings, each with a cue
  List<Candidate> with(List<Candidate> rules) {
    List<TaggedAttribution> tagged =
        tagging.attributions().stream()
            .map(this::withoutBareMarks)
            .filter(one -> !isWithinAnothers(one, rules))
            .toList();
    List<TaggedAttribution> quotedBefore =
        tagged.stream().filter(one -> isOfTheSpeakerBefore(one, tagged)).toList();
    List<Candidate> learned = new ArrayList<>();
    for (TaggedAttribution one : tagged) {
      one.cue()
          .filter(cue -> !quotedBefore.contains(one))
          .map(TaggedSpan::range)
          .flatMap(cue -> told(withoutOthers(one, cue, rules), cue, sameCue(cue, one, rules)))
          .ifPresent(learned::add);
    }
    List<Candidate> all = new ArrayList<>(withShared(learned));
    for (Candidate rule : rules) {
      kept(rule, learned, isSaidElsewhere(rule, tagged)).ifPresent(all::add);
    }
    List<TaggedAttribution> open =
        Stream.of(
                tagged.stream().filter(one -> one.cue().isEmpty()),
                tagged.stream().map(candidates::elsewhere).flatMap(Optional::stream),
                quotedBefore.stream().map(LearnedAttributions::withoutCue))
            .flatMap(Function.identity())
            .toList();
    return withOpen(open, all);
  }

  /// Without content that is a mark and no word beside other content: the mark of another's
  /// quotation. A mark alone stands for the quotation that it opens.
  private TaggedAttribution withoutBareMarks(TaggedAttribution one) {
    List<TaggedSpan> words =
        one.content().stream().filter(span -> !isBareMark(span.range())).toList();
    return words.isEmpty()
        ? one
        : new TaggedAttribution(one.source(), one.cue(), words, one.probability());
  }

  private boolean isBareMark(TokenRange part) {
    for (int i = part.first(); i < part.end(); i++) {
      if (passage.pos(i) != PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /// A cue inside what the rules have somebody else say, with a source from another sentence: "The
  /// police spoke of a man. He drowned, according to the doctor." Who is quoted inside a saying is
  /// named inside it.
  private boolean isWithinAnothers(TaggedAttribution one, List<Candidate> rules) {
    if (one.cue().isEmpty() || one.source().isEmpty()) {
      return false;
    }
    TokenRange cue = one.cue().get().range();
    TokenRange source = one.source().get().range();
    boolean apart =
        passage.sentence(source.first()).index() != passage.sentence(cue.first()).index();
    return apart
        && rules.stream()
            .filter(rule -> !rule.narrated())
            .filter(rule -> rule.source().filter(who -> !isQuoted(who)).isPresent())
            .flatMap(rule -> rule.content().stream())
            .anyMatch(part -> part.contains(cue) && !part.overlaps(source));
  }

  /// A cue that is given nothing but the quotations of an earlier paragraph, which has a cue of its
  /// own: they go on with that one's speaker, and what the cue tells the rules must find.
  private boolean isOfTheSpeakerBefore(TaggedAttribution one, List<TaggedAttribution> tagged) {
    if (!candidates.isAllBefore(one)) {
      return false;
    }
    int paragraph = paragraph(one.content().getLast().first());
    return tagged.stream()
        .flatMap(other -> other.cue().stream())
        .anyMatch(cue -> paragraph(cue.first()) == paragraph);
  }

  private int paragraph(int token) {
    return passage.sentence(token).paragraph();
  }

  private static TaggedAttribution withoutCue(TaggedAttribution one) {
    return new TaggedAttribution(
        Optional.empty(), Optional.empty(), one.content(), one.probability());
  }

  /// Without what an earlier sentence or a later paragraph tells by a cue of its own: "According to
  /// a survey, few wash their hands. The doctor said …".
  private TaggedAttribution withoutOthers(
      TaggedAttribution tagged, TokenRange cue, List<Candidate> rules) {
    List<TaggedSpan> own =
        tagged.content().stream().filter(span -> !isOthers(span, cue, rules)).toList();
    return own.isEmpty()
        ? tagged
        : new TaggedAttribution(tagged.source(), tagged.cue(), own, tagged.probability());
  }

  private boolean isOthers(TaggedSpan span, TokenRange cue, List<Candidate> rules) {
    int sentence = passage.sentence(span.end() - 1).index();
    boolean elsewhere =
        sentence < passage.sentence(cue.first()).index()
            || paragraph(span.first()) > paragraph(cue.first());
    return elsewhere && rules.stream().anyMatch(rule -> tells(rule, span, sentence));
  }

  private boolean tells(Candidate rule, TaggedSpan span, int sentence) {
    return rule.cueWords()
            .filter(words -> passage.sentence(words.first()).index() == sentence)
            .isPresent()
        && rule.content().stream().anyMatch(span.range()::overlaps);
  }

  /// Whether the model has the words of a rule's saying said, by a cue of an earlier paragraph:
  /// then its doubt of the cue beside them does not count.
  private boolean isSaidElsewhere(Candidate rule, List<TaggedAttribution> tagged) {
    return tagged.stream()
        .filter(one ->
            one.cue()
                .filter(
                    cue -> paragraph(cue.first()) < paragraph(rule.content().getFirst().first()))
                .isPresent())
        .flatMap(one -> one.content().stream())
        .anyMatch(span -> tells(rule, span, passage.sentence(span.end() - 1).index()));
  }

  /// The model's saying; none where nobody says it, or where only the model sees one in a digest,
  /// whose short lines it has not learned.
  private Optional<Candidate> told(
      TaggedAttribution tagged, TokenRange cue, Optional<Candidate> rule) {
    // "No claims of responsibility were reported": nobody claims, whoever is to be the source.
    boolean nobody =
        passage.isOneOf(tagged.source().map(TaggedSpan::first).orElse(cue.first()), NOBODY);
    boolean strange = rule.isEmpty() && isDigest(cue);
    // "Issues included credible reports of: …" heads a list, which the outlet tells.
    boolean heading = tagged.source().isEmpty() && passage.is(cue.end() - 1, ":");
    return nobody || strange || heading
        ? Optional.empty()
        : Optional.of(candidates.of(tagged, cue, rule));
  }

  /// Whether the words stand in a takeaway or the like; a title is read as the model reads it.
  private boolean isDigest(TokenRange words) {
    BlockKind block = passage.sentence(words.first()).block();
    return block.isDigest() && block != BlockKind.TITLE;
  }

  /// What the rules made of the cue: with the same content if there are several.
  private Optional<Candidate> sameCue(
      TokenRange cue, TaggedAttribution tagged, List<Candidate> rules) {
    return rules.stream()
        .filter(rule -> rule.cueWords().filter(cue::overlaps).isPresent())
        .max(
            Comparator.comparingInt((Candidate rule) -> shared(rule, candidates.content(tagged)))
                .thenComparing(Comparator.comparingInt(Candidate::first).reversed()));
  }

  private static int shared(Candidate rule, List<TokenRange> content) {
    int shared = 0;
    for (TokenRange part : rule.content()) {
      for (TokenRange other : content) {
        shared +=
            Math.max(0, Math.min(part.end(), other.end()) - Math.max(part.first(), other.first()));
      }
    }
    return shared;
  }

  /// "said that … and added that …": a cue without a source has that of the saying before it in the
  /// sentence.
  private List<Candidate> withShared(List<Candidate> learned) {
    List<Candidate> sorted = new ArrayList<>(learned);
    sorted.sort(Comparator.comparingInt(one -> one.cueWords().orElseThrow().first()));
    for (int i = 1; i < sorted.size(); i++) {
      Candidate one = sorted.get(i);
      Candidate before = sorted.get(i - 1);
      if (one.speaker().isEmpty() && isSameSentence(one, before) && isVerb(one)) {
        sorted.set(i, one.withSpeaker(before.speaker().or(before::source)));
      }
    }
    return sorted;
  }

  private boolean isVerb(Candidate one) {
    return one.cue().kind() == Cue.Kind.VERBS && !isImpersonal(one);
  }

  /// "It is believed that …" has no source to share.
  private boolean isImpersonal(Candidate one) {
    TokenRange cue = one.cueWords().orElseThrow();
    for (int i = Math.max(0, cue.first() - 1); i < cue.end() - 1; i++) {
      if (passage.lemma(i).equals("be")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSameSentence(Candidate a, Candidate b) {
    return sentence(a).index() == sentence(b).index();
  }

  private Sentence sentence(Candidate candidate) {
    return passage.sentence(candidate.cueWords().orElseThrow().first());
  }

  /// A saying of the rules as it stays beside the model's.
  ///
  /// @param said whether the model has its words said
  private Optional<Candidate> kept(Candidate rule, List<Candidate> learned, boolean said) {
    TokenRange mark = rule.cueWords().orElse(rule.clause());
    boolean told =
        learned.stream()
            .anyMatch(one ->
                one.cueWords().filter(mark::overlaps).isPresent()
                    || one.source().filter(source -> source.contains(mark)).isPresent());
    if (told) {
      return Optional.empty();
    }
    Optional<Candidate> outer = learned.stream().filter(one -> one.holds(mark)).findFirst();
    if (outer.isPresent()) {
      return within(rule, outer.get());
    }
    return !said && isRefused(rule, mark) ? Optional.empty() : beside(rule, learned);
  }

  private boolean isRefused(Candidate rule, TokenRange mark) {
    boolean outlets = rule.narrated() || rule.cue().stance() == Stance.CANNOT_VERIFY;
    return !isDigest(mark) && !outlets && tagging.outside(mark.first(), mark.end()) > SURE;
  }

  /// A saying inside another: only what stands inside with it.
  private static Optional<Candidate> within(Candidate rule, Candidate outer) {
    List<TokenRange> content = new ArrayList<>();
    for (TokenRange part : rule.content()) {
      for (TokenRange other : outer.content()) {
        int first = Math.max(part.first(), other.first());
        int end = Math.min(part.end(), other.end());
        if (first < end) {
          content.add(new TokenRange(first, end));
        }
      }
    }
    return content.isEmpty() ? Optional.empty() : Optional.of(rule.withContent(content));
  }

  /// A saying without the words that the model gives to others; none when most of it is theirs.
  private static Optional<Candidate> beside(Candidate rule, List<Candidate> learned) {
    List<TokenRange> taken = learned.stream().flatMap(one -> one.content().stream()).toList();
    List<TokenRange> rest = new ArrayList<>();
    for (TokenRange part : rule.content()) {
      rest.addAll(without(part, taken));
    }
    int before = rule.content().stream().mapToInt(TokenRange::size).sum();
    int after = rest.stream().mapToInt(TokenRange::size).sum();
    return 2 * after <= before ? Optional.empty() : Optional.of(rule.withContent(rest));
  }

  private static List<TokenRange> without(TokenRange part, List<TokenRange> taken) {
    List<TokenRange> rest = new ArrayList<>();
    int begin = part.first();
    for (int i = part.first(); i <= part.end(); i++) {
      int token = i;
      boolean free = i < part.end() && taken.stream().noneMatch(other -> other.contains(token));
      if (!free) {
        if (begin < i) {
          rest.add(new TokenRange(begin, i));
        }
        begin = i + 1;
      }
    }
    return rest;
  }

  /// Adds the contents that the model leaves without a cue: with the cue that only the rules know,
  /// else with the speaker whose words they go on with.
  private List<Candidate> withOpen(List<TaggedAttribution> open, List<Candidate> all) {
    if (open.isEmpty()) {
      return all;
    }
    List<Candidate> carried = new CarriedQuotations(passage).carry(all);
    List<Candidate> with = new ArrayList<>(all);
    for (TaggedAttribution one : open) {
      List<TokenRange> content = candidates.content(one);
      Optional<Candidate> own =
          with.stream()
              .filter(other -> overlap(other, content) && !isWithin(other, content))
              .findFirst();
      if (own.isPresent()) {
        List<TokenRange> joined = new ArrayList<>(content);
        own.get().content().stream()
            .filter(part -> content.stream().noneMatch(part::overlaps))
            .forEach(joined::add);
        with.set(with.indexOf(own.get()), own.get().withContent(joined));
        continue;
      }
      Optional<Candidate> like =
          carried.stream()
              .filter(other -> overlap(other, content))
              .findFirst()
              .or(() -> sameQuotation(content.getFirst(), with));
      if (like.isPresent() || isQuoted(content.getFirst())) {
        Candidate added = candidates.open(one, like);
        with.add(
            like.isPresent()
                ? added
                : added.withSpeaker(new QuotationIntroducers(passage).of(content.getFirst())));
      }
    }
    return with;
  }

  /// A saying with a speaker that has other words of the quotation: who goes on with it.
  private Optional<Candidate> sameQuotation(TokenRange words, List<Candidate> all) {
    int quotation = quotation(words);
    return quotation < 0
        ? Optional.empty()
        : all.stream()
            .filter(other -> other.speaker().or(other::source).isPresent())
            .filter(other -> passage.quotationOf(other.clause().first()) != quotation)
            .filter(
                other -> other.content().stream().anyMatch(part -> quotation(part) == quotation))
            .findFirst();
  }

  private int quotation(TokenRange words) {
    return passage.quotationOf(words.first() + (passage.isMark(words.first()) ? 1 : 0));
  }

  /// Without marks and without a cue, nothing shows that anybody says it.
  private boolean isQuoted(TokenRange content) {
    return passage.isMark(content.first()) || passage.quotationOf(content.first()) >= 0;
  }

  /// "As I have stated, …": a saying of the quoted speaker's own does not tell who that is.
  private static boolean isWithin(Candidate candidate, List<TokenRange> content) {
    return candidate
        .cueWords()
        .filter(cue -> content.stream().anyMatch(part -> part.contains(cue)))
        .isPresent();
  }

  private static boolean overlap(Candidate candidate, List<TokenRange> content) {
    return candidate.content().stream().anyMatch(part -> content.stream().anyMatch(part::overlaps));
  }
}
