package org.sayso.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.Cue.Takes;
import org.sayso.evidence.By;
import org.sayso.text.BlockKind;

/// Makes candidates of what a model tagged: its words, with what the lexicon and the rules know
/// about the cue. Where the model is in doubt of where the content ends, the rule decides.
///
/// @param cues the lexicon's cues in the text
/// @param model the model's name
record LearnedCandidates(Scene scene, List<CueMatch> cues, Tagging tagging, String model) {
  /// Where the model is no surer of a content's end, the rule's holds.
  private static final double DOUBT = 0.2;

  /// A sentence that ends between cue and speaker is doubted where they stand as near as this and
  /// nothing but marks is between: "The Front claimed responsibility." is whole.
  private static final int NEAR = 2;

  /// More tokens than this between speaker and cue are not read as one clause.
  private static final int REACH = 60;

  /// "continue to", "went on to", "I wish to": what follows is the act.
  private static final Set<String> GOING_ON =
      Set.of("continue", "begin", "start", "proceed", "on", "wish", "like");

  /// "a letter, which was not made public": what goes on with what is said goes with it.
  private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom", "where");

  private static final Set<String> SAID = Set.of("said", "says", "added", "warned", "stated");

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither");

  /// @param cueWords as the model tagged them
  /// @param rule what the rules made of the same cue
  Candidate of(TaggedAttribution tagged, TokenRange cueWords, Optional<Candidate> rule) {
    Optional<CueMatch> match = match(cueWords, rule);
    if (match.isPresent() && rule.isPresent() && isWithVerb(match.get(), cueWords)) {
      return rule.get().by(new By(model, tagged.probability()));
    }
    Cue cue =
        match
            .filter(found -> isGoverned(found, cueWords))
            .map(CueMatch::cue)
            .or(() -> rule.map(Candidate::cue))
            .or(() -> match.map(CueMatch::cue))
            .orElse(plain(cueWords));
    Optional<TokenRange> found =
        tagged
            .source()
            .map(TaggedSpan::range)
            .map(this::inLastParagraph)
            .filter(words -> !isOutside(words, cueWords) && !isTitleOf(words, cueWords))
            .map(words -> nearest(words, cueWords, rule));
    boolean hearsay = isHearsay(cueWords);
    Optional<TokenRange> joined =
        found.filter(words -> isInSentence(words, cueWords)).isPresent()
            ? Optional.empty()
            : ofVerbBefore(cueWords);
    Optional<TokenRange> source = found.filter(words -> !hearsay && joined.isEmpty());
    List<TokenRange> own = new ArrayList<>(atCue(content(tagged), cueWords));
    found
        .filter(words -> hearsay && words.end() <= own.getFirst().first())
        .ifPresent(own::addFirst);
    if (hearsay && own.getLast().end() <= cueWords.first()) {
      behind(cueWords).ifPresent(own::add);
    }
    Optional<TokenRange> ruled = speaker(source, rule);
    List<TokenRange> content =
        withoutSpeaker(rule.map(one -> settled(own, one)).orElse(own), ruled, cueWords);
    return new Candidate(
        cue,
        source,
        ruled
            .or(() ->
                PassiveRule.agentBehind(cueWords, scene)
                    .filter(words -> content.stream().noneMatch(words::overlaps)))
            .or(() -> joined),
        Optional.of(cueWords),
        clause(source, cueWords, content, rule),
        content,
        rule.map(Candidate::negated)
            .or(() -> match.map(CueMatch::negated))
            .orElse(isNegated(cueWords)),
        rule.map(Candidate::narrated).orElse(isAct(cue, content.getFirst())),
        new By(model, tagged.probability()));
  }

  private boolean isInSentence(TokenRange words, TokenRange cue) {
    Passage passage = scene.passage();
    return passage.sentence(words.first()).index() == passage.sentence(cue.first()).index();
  }

  /// "Police arrested two brothers and said that": who did the one says the other.
  private Optional<TokenRange> ofVerbBefore(TokenRange cue) {
    Passage passage = scene.passage();
    int and = cue.first() - 1;
    boolean joined =
        cue.size() == 1
            && passage.isOneOf(cue.first(), SAID)
            && passage.is(and, "and")
            && passage.quotationOf(cue.first()) < 0;
    if (!joined) {
      return Optional.empty();
    }
    TokenRange region = passage.regionOf(cue.first());
    VerbGroups verbs = new VerbGroups(passage);
    for (int i = region.first() + 1; i < and; i++) {
      if (passage.pos(i) == PartOfSpeech.VERB) {
        return !verbs.isFinite(i, region)
            ? Optional.empty()
            : scene
                .subjects()
                .endingBefore(verbs.of(i, region).first(), region)
                .map(Subject::speaker);
      }
    }
    return Optional.empty();
  }

  /// "The Front | claimed | responsibility": who says it right before the cue is not said.
  private static List<TokenRange> withoutSpeaker(
      List<TokenRange> content, Optional<TokenRange> speaker, TokenRange cue) {
    List<TokenRange> said =
        content.stream()
            .filter(part ->
                part.end() != cue.first()
                    || speaker.filter(words -> words.overlaps(part)).isEmpty())
            .toList();
    return said.isEmpty() ? content : said;
  }

  /// "had reportedly been released": the verb is what is said, not how.
  private static boolean isWithVerb(CueMatch match, TokenRange cueWords) {
    return match.cue().kind() == Cue.Kind.ADVERBS && cueWords.size() > match.group().size();
  }

  /// "Guards reportedly beat three men": they do it, and somebody else says so.
  private boolean isHearsay(TokenRange cue) {
    return cue.size() == 1
        && scene.passage().isOneOf(cue.first(), Set.of("reportedly", "allegedly", "purportedly"));
  }

  /// "Forms of violence reportedly included beatings": the verb behind is said as well.
  private Optional<TokenRange> behind(TokenRange cue) {
    TokenRange region = scene.passage().regionOf(cue.first());
    return cue.end() < region.end()
        ? scene.stretches().rightOf(cue.end(), region)
        : Optional.empty();
  }

  /// The speaker's words, without the title or paragraph before them.
  private TokenRange inLastParagraph(TokenRange words) {
    int first = words.end() - 1;
    while (first > words.first() && paragraph(first - 1) == paragraph(words.end() - 1)) {
      first--;
    }
    return new TokenRange(first, words.end());
  }

  /// A title has its speaker in itself: "…, say scientists" is not said by whom the text names
  /// first; nor is anything said by whom only the next sentence names.
  private boolean isOutside(TokenRange source, TokenRange cue) {
    boolean later =
        scene.passage().sentence(source.first()).index()
            > scene.passage().sentence(cue.end() - 1).index();
    boolean near =
        source.first() - cue.end() <= NEAR
            && IntStream.range(cue.end(), source.first())
                .allMatch(i -> scene.passage().pos(i) == PartOfSpeech.PUNCT);
    return later && !near || (isTitle(cue) && !isTitle(source));
  }

  private boolean isTitle(TokenRange words) {
    return scene.passage().sentence(words.first()).block() == BlockKind.TITLE;
  }

  /// A content that the model leaves without a cue.
  ///
  /// @param like whose words it goes on with
  Candidate open(TaggedAttribution tagged, Optional<Candidate> like) {
    List<TokenRange> content = content(tagged);
    return new Candidate(
        like.map(Candidate::cue).orElse(plain(content.getFirst())),
        Optional.empty(),
        like.flatMap(other -> other.speaker().or(other::source)),
        Optional.empty(),
        content.getFirst(),
        content,
        false,
        false,
        like.map(Candidate::by).orElse(new By(model, tagged.probability())));
  }

  /// What stands in the paragraphs before the cue's, such as in the title, is not said there, nor
  /// what stands below a title with the cue; nor is the "It" of "It was reported that …".
  private List<TokenRange> atCue(List<TokenRange> content, TokenRange cue) {
    List<TokenRange> own =
        content.stream()
            .filter(part -> paragraph(part.first()) >= paragraph(cue.first()))
            .filter(part -> !isTitle(cue) || paragraph(part.first()) == paragraph(cue.first()))
            .filter(part -> part.size() > 1 || !isExpletive(part, cue, content))
            .map(this::fromMark)
            .toList();
    return own.isEmpty() ? content : own;
  }

  /// The quotations of earlier paragraphs that a model gives to the cue; whoever says them, it is
  /// told elsewhere.
  Optional<TaggedAttribution> elsewhere(TaggedAttribution tagged) {
    Optional<TokenRange> cue = tagged.cue().map(TaggedSpan::range);
    List<TaggedSpan> before =
        tagged.content().stream()
            .filter(span -> cue.filter(words -> isBefore(span, words)).isPresent())
            .toList();
    boolean all = before.size() == tagged.content().size();
    return before.isEmpty() || all
        ? Optional.empty()
        : Optional.of(
            new TaggedAttribution(
                Optional.empty(), Optional.empty(), before, tagged.probability()));
  }

  /// "Radio Corran: Evening news", above "According to Island Wire, …": a title names nobody for a
  /// cue of the body.
  private boolean isTitleOf(TokenRange source, TokenRange cue) {
    return scene.passage().sentence(source.first()).block() == BlockKind.TITLE
        && scene.passage().sentence(cue.first()).block() != BlockKind.TITLE;
  }

  /// Whether all that the model gives to the cue is quoted in an earlier paragraph.
  boolean isAllBefore(TaggedAttribution tagged) {
    Optional<TokenRange> cue = tagged.cue().map(TaggedSpan::range);
    return cue.isPresent() && tagged.content().stream().allMatch(span -> isBefore(span, cue.get()));
  }

  private boolean isBefore(TaggedSpan span, TokenRange cue) {
    return paragraph(span.end() - 1) < paragraph(cue.first())
        && (scene.passage().isMark(span.first()) || scene.passage().quotationOf(span.first()) >= 0);
  }

  private boolean isExpletive(TokenRange part, TokenRange cue, List<TokenRange> content) {
    return scene.passage().is(part.first(), "it")
        && part.end() == cue.first()
        && !scene.passage().is(content.getLast().first(), "to");
  }

  /// A content that begins a word or two late in its quotation begins with the quotation.
  private TokenRange fromMark(TokenRange part) {
    int quotation = scene.passage().quotationOf(part.first());
    int first = part.first();
    while (quotation >= 0 && first > 0 && scene.passage().quotationOf(first - 1) == quotation) {
      first--;
    }
    boolean late = quotation >= 0 && part.first() - first > 0 && part.first() - first <= 2;
    return late ? new TokenRange(first, part.end()) : part;
  }

  /// "reports of looting": the outlet tells the act, not its words.
  private boolean isAct(Cue cue, TokenRange content) {
    return cue.kind() == Cue.Kind.NOUNS
        && !scene.passage().is(content.first(), "that")
        && !scene.passage().isMark(content.first());
  }

  /// The model's content, each part up to the rule's end where the model is in doubt of its own;
  /// the object of an act that the outlet tells is the rule's.
  private List<TokenRange> settled(List<TokenRange> content, Candidate rule) {
    if (rule.narrated()) {
      return rule.content();
    }
    List<TokenRange> settled = new ArrayList<>();
    for (TokenRange part : content) {
      settled.add(
          rule.content().stream()
              .filter(other -> other.first() == part.first() && isDoubted(part.end(), other.end()))
              .findFirst()
              .orElse(part));
    }
    return settled;
  }

  private boolean isDoubted(int own, int other) {
    if (own < other
        && scene.passage().is(own, ",")
        && RELATIVE.contains(scene.passage().lower(own + 1))) {
      return true;
    }
    for (int i = Math.min(own, other); i < Math.max(own, other); i++) {
      double outside = tagging.outside(i, i + 1);
      if (own < other ? outside > 1 - DOUBT : outside < DOUBT) {
        return false;
      }
    }
    return true;
  }

  /// The content, cut where a paragraph ends.
  List<TokenRange> content(TaggedAttribution tagged) {
    List<TokenRange> content = new ArrayList<>();
    for (TaggedSpan span : tagged.content()) {
      int begin = span.first();
      for (int i = begin + 1; i <= span.end(); i++) {
        if (i == span.end() || paragraph(i) != paragraph(i - 1)) {
          content.add(new TokenRange(begin, i));
          begin = i;
        }
      }
    }
    return content;
  }

  private int paragraph(int token) {
    return scene.passage().sentence(token).paragraph();
  }

  /// The lexicon's cue in the words: the one that the rule read, else the first whose head stands
  /// there, verbs of saying before others.
  private Optional<CueMatch> match(TokenRange cueWords, Optional<Candidate> rule) {
    List<CueMatch> there = cues.stream().filter(match -> cueWords.contains(match.main())).toList();
    return there.stream()
        .filter(match -> isGoverned(match, cueWords))
        .findFirst()
        .or(() ->
            rule.flatMap(one -> there.stream().filter(m -> m.cue().equals(one.cue())).findFirst()))
        .or(() -> there.stream().filter(match -> match.cue().says()).findFirst())
        .or(() -> there.stream().findFirst());
  }

  /// "will continue to call for": what one goes on to do is the act.
  private boolean isGoverned(CueMatch match, TokenRange cueWords) {
    int to = match.main() - 1;
    return match.cue().kind() == Cue.Kind.VERBS
        && to > cueWords.first()
        && scene.passage().is(to, "to")
        && GOING_ON.contains(scene.passage().lemma(to - 1));
  }

  /// A cue that the lexicon does not know says no more than that somebody says something.
  private Cue plain(TokenRange words) {
    Passage passage = scene.passage();
    int head = words.first();
    for (int i = words.first(); i < words.end(); i++) {
      head = passage.pos(i) == PartOfSpeech.VERB ? i : head;
    }
    return new Cue(
        List.of(passage.lemma(head)),
        Cue.Kind.VERBS,
        Stance.ASSERTS,
        EnumSet.of(Takes.QUOTE, Takes.CLAUSE),
        Narrator.NEUTRAL,
        Channel.NOT_STATED,
        Basis.NOT_STATED);
  }

  private boolean isNegated(TokenRange words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (scene.passage().isOneOf(i, NEGATIONS)) {
        return true;
      }
    }
    return false;
  }

  /// The words that name the speaker: what "who" stands for, the head before an apposition, or what
  /// the rules know where the model leaves the cue without a source.
  private Optional<TokenRange> speaker(Optional<TokenRange> source, Optional<Candidate> rule) {
    Optional<TokenRange> ruled = rule.flatMap(one -> one.speaker().or(one::source));
    if (source.isEmpty()) {
      return ruled;
    }
    TokenRange words = source.get();
    boolean same = rule.flatMap(Candidate::source).filter(words::overlaps).isPresent();
    if (same && ruled.filter(speaker -> isNameOf(speaker, words)).isPresent()) {
      return ruled;
    }
    TokenRange region = scene.passage().regionOf(words.first());
    if (words.size() == 1) {
      return scene
          .subjects()
          .endingBefore(
              words.end(), new TokenRange(region.first(), Math.max(words.end(), region.end())))
          .filter(subject -> subject.words().equals(words))
          .map(Subject::speaker)
          .or(() -> source);
    }
    return scene
        .subjects()
        .startingAt(words.first(), words.end())
        .map(Subject::speaker)
        .or(() -> source);
  }

  /// "… said the ministry, while the hospital said it had …": who speaks in a clause is not told
  /// before it.
  private TokenRange nearest(TokenRange source, TokenRange cue, Optional<Candidate> rule) {
    return rule.flatMap(Candidate::source)
        .filter(own -> source.end() <= own.first() && own.end() <= cue.first())
        .filter(own ->
            isClauseBetween(source.end(), own.first())
                || isCarried(cue)
                || isSentenceBetween(source, own))
        .orElse(source);
  }

  /// "The agency said so. Island Wire, citing a guard, reported …": not the agency of before.
  private boolean isSentenceBetween(TokenRange source, TokenRange own) {
    return scene.passage().sentence(source.first()).index()
        < scene.passage().sentence(own.first()).index();
  }

  /// "The report quotes a guard as saying": the guard says it.
  private boolean isCarried(TokenRange cue) {
    return scene.passage().is(cue.first() - 1, "as")
        && scene.passage().lower(cue.end() - 1).endsWith("ing");
  }

  private boolean isClauseBetween(int from, int end) {
    for (int i = from; i < end; i++) {
      if (scene.passage().isOneOf(i, Set.of("while", "whereas", "but"))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a rule's speaker fits the model's source: inside it, or what its pronoun stands for.
  private boolean isNameOf(TokenRange speaker, TokenRange source) {
    return (source.contains(speaker) && !isAttached(speaker, source))
        || (source.size() == 1 && !source.overlaps(speaker));
  }

  /// "researchers from the institute": the rule has no more than the institute.
  private boolean isAttached(TokenRange speaker, TokenRange source) {
    for (int i = source.first(); i < speaker.first(); i++) {
      boolean ties = scene.passage().pos(i) == PartOfSpeech.ADP || scene.passage().is(i, ":");
      if (ties && !scene.passage().is(i, "by")) {
        return true;
      }
    }
    return false;
  }

  /// Source and cue with what stands between them, and from the cue on to the content or to the
  /// next mark.
  private TokenRange clause(
      Optional<TokenRange> source,
      TokenRange cueWords,
      List<TokenRange> content,
      Optional<Candidate> rule) {
    TokenRange words =
        source
            .filter(one -> Math.abs(one.first() - cueWords.first()) < REACH)
            .map(one -> Rules.cover(one, cueWords))
            .orElse(cueWords);
    int limit = scene.passage().sentence(words.end() - 1).endToken();
    int end = words.end();
    while (end < limit && !isClosed(end, content)) {
      end++;
    }
    TokenRange clause = new TokenRange(words.first(), end);
    return rule.map(Candidate::clause)
        .filter(clause::overlaps)
        .map(one -> Rules.cover(one, clause))
        .orElse(clause);
  }

  private boolean isClosed(int token, List<TokenRange> content) {
    return content.stream().anyMatch(part -> part.contains(token))
        || scene.passage().pos(token) == PartOfSpeech.PUNCT
        || scene.passage().pos(token) == PartOfSpeech.CCONJ;
  }
}
