package org.sayso.claim;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.claim.Cue.Kind;
import org.sayso.claim.Cue.Takes;

/// Finds where what is said begins and ends around a cue.
final class Stretches {
  private static final Set<String> LEAVING =
      Set.of("but", "while", "although", "though", "whereas", "yet", "even");
  private static final Set<String> SAYING_NOUNS =
      Set.of(
          "statement",
          "interview",
          "tweet",
          "post",
          "speech",
          "letter",
          "report",
          "briefing",
          "conference",
          "address",
          "message",
          "email",
          "e-mail",
          "memo",
          "release",
          "communique",
          "communiqué",
          "hearing",
          "court",
          "testimony",
          "telephone",
          "phone",
          "twitter",
          "facebook",
          "telegram",
          "television",
          "radio",
          "tv",
          "video",
          "article",
          "column",
          "op-ed",
          "remarks",
          "parliament",
          "rally",
          "broadcast",
          "audio",
          "recording",
          "condition",
          "reply",
          "response",
          "part",
          "x");

  private final Passage passage;
  private final CueLexicon lexicon;
  private final Phrases phrases;
  private final VerbGroups verbs;

  Stretches(Passage passage, CueLexicon lexicon) {
    this.passage = passage;
    this.lexicon = lexicon;
    this.phrases = new Phrases(passage);
    this.verbs = new VerbGroups(passage);
  }

  /// The end of the region without its closing punctuation.
  int contentLimit(TokenRange region) {
    return trimmed(region.first(), region.end());
  }

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first && isLoosePunctuation(last - 1)) {
      last--;
    }
    return last;
  }

  private boolean isLoosePunctuation(int i) {
    return passage.pos(i) == PartOfSpeech.PUNCT
        && !passage.is(i, ")")
        && !passage.isMark(i)
        && !passage.isBorder(i);
  }

  /// What is said from token `from` on, up to where the narrator or another saying takes over.
  Optional<TokenRange> rightOf(int from, TokenRange region) {
    int end = region.end();
    int i = from;
    while (i < end) {
      if (passage.opening(i) >= 0 && passage.quotationOf(from) < 0) {
        i = afterQuotation(i, end);
        if (i < end && isAttributionAfter(i, region)) {
          break;
        }
        continue;
      }
      if (i > from && breaksAt(i, region)) {
        break;
      }
      i++;
    }
    int last = trimmed(from, Math.min(i, end));
    return last > from ? Optional.of(new TokenRange(from, last)) : Optional.empty();
  }

  private int afterQuotation(int open, int end) {
    int quotation = passage.opening(open);
    int i = open + 1;
    while (i < end && (passage.quotationOf(i) == quotation || passage.closing(i) == quotation)) {
      i++;
    }
    return Math.max(i, open + 1);
  }

  /// After a quotation a new sentence or a new speaker begins.
  private boolean isAttributionAfter(int i, TokenRange region) {
    return (passage.is(i, ",") && breaksAt(i, region)) || passage.is(i, ".");
  }

  private boolean breaksAt(int i, TokenRange region) {
    int next = i + 1;
    if (passage.is(i, ";")) {
      return true;
    }
    if (next >= region.end()) {
      return false;
    }
    if (passage.is(i, "according") && passage.is(next, "to")) {
      return true;
    }
    if (passage.is(i, ",")) {
      return passage.isOneOf(next, LEAVING)
          || passage.is(next, "according")
          || isParticipialCue(next)
          || isConjoinedCue(next, region)
          || isTrailingSaying(next, region)
          || isBackground(next, region);
    }
    return isConjoinedCue(i, region);
  }

  /// "…, the newspaper reported.": somebody says all that stands before.
  private boolean isTrailingSaying(int first, TokenRange region) {
    int verb = phrases.startingAt(first, region.end()).map(TokenRange::end).orElse(first);
    boolean says =
        verb > first
            && verb < region.end()
            && passage.pos(verb) == PartOfSpeech.VERB
            && !passage.lower(verb).equals(passage.lemma(verb))
            && lexicon.verb(passage.lemma(verb)).filter(Cue::says).isPresent();
    if (!says) {
      return false;
    }
    int end = skipAdverbials(verb + 1, region.end());
    return end >= region.end() || passage.isOneOf(end, Set.of(",", ".", ";"));
  }

  /// "…, as an official contradicted it": the narrator's own words on what else went on. An "as"
  /// with somebody known gives a reason mostly, and the reason is the speaker's.
  private boolean isBackground(int i, TokenRange region) {
    return passage.is(i, "as")
        && passage.isOneOf(i + 1, Set.of("a", "an"))
        && isSubjectWithVerb(i + 1, region);
  }

  /// Whether a subject and then its finite verb begin at `first`.
  private boolean isSubjectWithVerb(int first, TokenRange region) {
    int verb = phrases.startingAt(first, region.end()).map(TokenRange::end).orElse(first);
    while (verb < region.end() && verb > first && passage.pos(verb) == PartOfSpeech.ADV) {
      verb++;
    }
    return verb > first && verb < region.end() && verbs.isFinite(verb, region);
  }

  /// A phrase that is said ends where a clause of its own is joined to it: "claimed the attack, and
  /// we believe it".
  TokenRange phraseOnly(TokenRange range, TokenRange region) {
    for (int i = range.first() + 1; i < range.end(); i++) {
      boolean joins = passage.isOneOf(i, Set.of("and", "but"));
      if (joins && !hasRelative(range.first(), i) && isSubjectWithVerb(i + 1, region)) {
        int end = trimmed(range.first(), i);
        return end > range.first() ? new TokenRange(range.first(), end) : range;
      }
    }
    return range;
  }

  private boolean hasRelative(int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.isOneOf(i, Set.of("that", "which", "who", "whom", "what", "whether", "how"))) {
        return true;
      }
    }
    return false;
  }

  /// "…, adding that …"
  private boolean isParticipialCue(int i) {
    return passage.lower(i).endsWith("ing")
        && passage.pos(i) == PartOfSpeech.VERB
        && lexicon.startingWith(Kind.VERBS, passage.lemma(i)).stream().anyMatch(Cue::says);
  }

  /// "… and added that …", "… but denied …"
  private boolean isConjoinedCue(int i, TokenRange region) {
    if (passage.pos(i) != PartOfSpeech.CCONJ) {
      return false;
    }
    int verb = i + 1;
    while (verb < region.end()
        && (passage.pos(verb) == PartOfSpeech.ADV || passage.pos(verb) == PartOfSpeech.AUX)) {
      verb++;
    }
    return verb < region.end()
        && passage.pos(verb) == PartOfSpeech.VERB
        && !passage.lower(verb).endsWith("ing")
        && (passage.lower(verb).endsWith("ed")
            || passage.lower(verb).endsWith("s")
            || !passage.lower(verb).equals(passage.lemma(verb)))
        && lexicon.startingWith(Kind.VERBS, passage.lemma(verb)).stream().anyMatch(Cue::says);
  }

  /// What is said before token `to`: back to where its clause begins.
  Optional<TokenRange> leftOf(int to, TokenRange region) {
    int first = region.first();
    for (int i = to - 1; i > region.first(); i--) {
      boolean leaving =
          passage.is(i - 1, ",")
              && passage.isOneOf(i, Set.of("but", "while", "although", "though", "whereas"));
      if (passage.is(i, ";") || leaving || passage.closing(i) >= 0) {
        first = i + 1;
        break;
      }
    }
    while (first < to && (passage.pos(first) == PartOfSpeech.CCONJ || isLoosePunctuation(first))) {
      first++;
    }
    int end = trimmed(first, to);
    return end > first ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  /// Whether some verb within the range carries a clause.
  boolean hasFiniteVerb(TokenRange range) {
    return verbs.hasFinite(range);
  }

  /// Steps over days, channels and places that stand between a verb of saying and what is said.
  int skipAdverbials(int from, int limit) {
    int i = from;
    boolean moved = true;
    while (moved && i < limit && !passage.isBorder(i)) {
      int next = adverbialEnd(i, limit);
      moved = next > i;
      i = next;
    }
    return i;
  }

  private int adverbialEnd(int i, int limit) {
    if (passage.pos(i) == PartOfSpeech.ADV
        && !passage.isOneOf(i, Set.of("there", "when", "how", "why", "where", "so"))) {
      return i + 1;
    }
    if (phrases.isTime(i)
        || (passage.isOneOf(i, Set.of("last", "late", "early", "this")) && phrases.isTime(i + 1))) {
      int end = i;
      while (end < limit
          && (phrases.isTime(end)
              || passage.isOneOf(end, Set.of("last", "late", "early", "this"))
              || passage.pos(end) == PartOfSpeech.NUM)) {
        end++;
      }
      return end;
    }
    boolean preposition =
        passage.pos(i) == PartOfSpeech.ADP && !passage.isOneOf(i, Set.of("of", "that", "as"));
    if (!preposition) {
      return i;
    }
    int end = phrases.startingAt(i + 1, limit, true).map(TokenRange::end).orElse(i);
    if (end <= i) {
      return i;
    }
    boolean closed =
        end >= limit
            || passage.isBorder(end)
            || passage.isOneOf(end, Set.of("that", ",", ":", ".", "on", "in", "whether", "if"));
    if (closed || phrases.isTime(end - 1)) {
      return end;
    }
    int short1 = phrases.startingAt(i + 1, limit, false).map(TokenRange::end).orElse(i);
    boolean said =
        short1 > i && (passage.isOneOf(short1 - 1, SAYING_NOUNS) || phrases.isTime(short1 - 1));
    return said || phrases.isTime(end) ? short1 : i;
  }

  /// The words of a cue with its colon, or with the channel that follows it at once ("said in a
  /// statement").
  TokenRange cueWords(CueMatch cue) {
    int end = cue.group().end();
    if (passage.is(end, ":")) {
      return new TokenRange(cue.group().first(), end + 1);
    }
    if (passage.is(end, "in")
        && passage.isOneOf(end + 1, Set.of("a", "an", "the", "his", "her", "its", "their"))) {
      Optional<TokenRange> channel = phrases.startingAt(end + 1, cue.region().end(), false);
      boolean said = channel.isPresent() && passage.isOneOf(channel.get().end() - 1, SAYING_NOUNS);
      return said ? new TokenRange(cue.group().first(), channel.get().end()) : cue.group();
    }
    return cue.group();
  }

  /// Whether the stretch looks like a clause: a subject and a finite verb.
  boolean isClause(TokenRange range) {
    int relatives = 0;
    for (int i = range.first(); i < range.end(); i++) {
      boolean relative = i > range.first() && passage.isOneOf(i, Set.of("who", "which", "that"));
      relatives += relative && phrases.isEnd(passage.is(i - 1, ",") ? i - 2 : i - 1) ? 1 : 0;
      boolean carries = verbs.isFinite(i, range) && !isReduced(i, range);
      if (carries && relatives == 0) {
        return true;
      }
      relatives -= carries && !passage.token(i + 1 < range.end() ? i + 1 : i).isVerbal() ? 1 : 0;
    }
    return false;
  }

  /// "proteins found only in …": a participle right after its noun and before a preposition.
  private boolean isReduced(int i, TokenRange range) {
    return i > range.first()
        && i + 1 < range.end()
        && passage.pos(i) == PartOfSpeech.VERB
        && passage.token(i - 1).isNominal()
        && passage.is(i + 1, "by");
  }

  /// Whether the cue may take what begins at `from`.
  boolean admits(Cue cue, int from, TokenRange stretch) {
    if (passage.is(from, "that") && passage.pos(from) != PartOfSpeech.DET) {
      return cue.takes(Takes.CLAUSE) && stretch.size() > 1;
    }
    if (passage.isOneOf(
        from, Set.of("whether", "if", "who", "what", "why", "how", "when", "where", "which"))) {
      return cue.takes(Takes.WHETHER) || cue.takes(Takes.CLAUSE);
    }
    if (passage.is(from, "to")) {
      return cue.takes(Takes.TO) || (cue.takes(Takes.TO_SAY) && isSaying(from + 1));
    }
    if (passage.lower(from).endsWith("ing") && passage.pos(from) == PartOfSpeech.VERB) {
      return cue.takes(Takes.ING)
          || (cue.says() && passage.token(from - 1).isVerbal() && isClause(stretch));
    }
    boolean phrase = phrases.startingAt(from, stretch.end()).isPresent();
    if (phrase && takesPhrase(cue, from)) {
      return true;
    }
    return cue.takes(Takes.CLAUSE) && isClause(stretch) && beginsClause(from, stretch);
  }

  private boolean takesPhrase(Cue cue, int from) {
    return cue.takes(Takes.NOUN)
        || cue.takes(Takes.PERSON_TO)
        || cue.takes(Takes.CHARGE)
        || cue.takes(Takes.NAMING)
        || (cue.takes(Takes.SYMPATHY) && hasWord(from, from + 6, SYMPATHIES))
        || (cue.takes(Takes.SAID_THING) && hasWord(from, from + 4, SAID_THINGS));
  }

  private static final Set<String> SYMPATHIES =
      Set.of(
          "condolence",
          "condolences",
          "sympathy",
          "sympathies",
          "prayers",
          "thoughts",
          "regret",
          "regrets",
          "solidarity",
          "apology",
          "apologies",
          "thanks");
  private static final Set<String> SAID_THINGS =
      Set.of(
          "statement",
          "claim",
          "allegation",
          "allegations",
          "claims",
          "remarks",
          "comments",
          "accusation",
          "accusations",
          "testimony",
          "report",
          "words",
          "findings",
          "decision");

  private boolean hasWord(int from, int to, Set<String> words) {
    for (int i = from; i < Math.min(to, passage.size()); i++) {
      if (passage.isOneOf(i, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSaying(int i) {
    return passage.isOneOf(
        i,
        Set.of(
            "comment",
            "say",
            "confirm",
            "discuss",
            "give",
            "identify",
            "disclose",
            "answer",
            "elaborate",
            "respond",
            "provide",
            "speak",
            "specify",
            "acknowledge",
            "admit",
            "condemn",
            "apologize",
            "be",
            "name",
            "reveal",
            "release"));
  }

  /// A bare clause begins with its subject, or with "in 2014 the army …".
  private boolean beginsClause(int from, TokenRange stretch) {
    return switch (passage.pos(from)) {
      case DET, NOUN, PROPN, PRON, ADJ, NUM, ADV, SYM, X, PUNCT -> true;
      case ADP, SCONJ ->
          stretch.size() > 4
              && (passage.isOneOf(from + 1, Set.of("least", "most"))
                  || !passage.isOneOf(
                      from,
                      Set.of(
                          "of", "in", "on", "for", "to", "about", "as", "with", "against", "by",
                          "at", "into", "near", "under", "from", "like")));
      case AUX, VERB -> false;
      case CCONJ, INTJ, PART -> false;
    };
  }
}
