package org.sayso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;
import org.sayso.evidence.Quoted;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.resolution.Actor;
import org.sayso.text.TextSpan;

/// Which sentences of the body a line goes back to, and which word of them each of its words.
final class Alignment {
  /// More sentences than these are no source of one line, but words found by chance.
  private static final int MOST_ANCHORS = 3;

  /// What a further sentence must add, as a share of all that the line's words weigh.
  private static final double LEAST_GAIN = 0.13;

  /// A verb ties the words together.
  private static final double VERB = 1.3;

  /// What the name of the source counts.
  private static final double SOURCE = 0.6;

  /// What a word beside the line counts.
  private static final double AROUND = 0.25;

  private final Body body;
  private final Line line;
  private final List<Token> context;
  private final List<Sentence> anchors = new ArrayList<>();
  private final Map<Integer, Match> homes = new HashMap<>();
  private final Map<Integer, Match> best = new HashMap<>();

  /// A word of the line and the nearest word of the body.
  ///
  /// @param at index of the body's token
  /// @param itself whether the body's word is meant, or one that it points back to
  record Match(Token word, int at, double likeness, boolean itself) {}

  Alignment(Body body, Line line) {
    this(body, line, List.of());
  }

  /// @param context words beside the line that its sentences should have, too
  Alignment(Body body, Line line, List<Token> context) {
    this.body = body;
    this.line = line;
    this.context = context;
    Map<Sentence, Map<Integer, Match>> all = new HashMap<>();
    for (Sentence sentence : body.sentences()) {
      all.put(sentence, matches(sentence));
    }
    chooseAnchors(all);
    for (Sentence anchor : anchors) {
      all.getOrDefault(anchor, Map.of())
          .forEach((word, match) -> homes.merge(word, match, Alignment::betterByFar));
    }
    for (Sentence sentence : body.sentences()) {
      all.getOrDefault(sentence, Map.of()).forEach((word, match) -> take(best, match));
    }
  }

  /// The first sentence keeps a word that it tells about as well.
  private static Match betterByFar(Match old, Match now) {
    return now.likeness > old.likeness + 0.2 ? now : old;
  }

  private static void take(Map<Integer, Match> into, Match match) {
    into.merge(
        match.word.index(), match, (old, now) -> now.likeness > old.likeness + 0.01 ? now : old);
  }

  private Map<Integer, Match> matches(Sentence sentence) {
    Map<Integer, Match> found = new HashMap<>();
    for (Token word : line.content()) {
      Optional<Match> match = nearest(word, sentence, -1);
      match.ifPresent(near -> found.put(word.index(), near));
    }
    int middle = middle(found);
    if (middle >= 0) {
      for (Token word : line.content()) {
        nearest(word, sentence, middle).ifPresent(near -> found.put(word.index(), near));
      }
    }
    addActors(sentence, found);
    return found;
  }

  private static int middle(Map<Integer, Match> found) {
    List<Integer> places =
        found.values().stream()
            .filter(match -> match.likeness >= Likeness.SAME)
            .map(Match::at)
            .sorted()
            .toList();
    return places.isEmpty() ? -1 : places.get(places.size() / 2);
  }

  private Optional<Match> nearest(Token word, Sentence sentence, int middle) {
    Match found = null;
    double score = 0.35;
    for (Body.Word other : body.words(sentence)) {
      double likeness = body.likeness().of(word, other.token());
      if (likeness <= 0.35) {
        continue;
      }
      boolean onlyItself =
          word.pos() == PartOfSpeech.VERB && isParticle(other.token())
              || body.likeness().isIn("stop", other.token());
      if (onlyItself && !body.likeness().isSameWord(word, other.token())) {
        continue;
      }
      double far = middle < 0 ? 0 : Math.min(0.04, 0.001 * Math.abs(other.at() - middle));
      boolean sameCase =
          word.isCapitalized() == other.token().isCapitalized()
              || word.index() == line.first()
              || other.at() == sentence.firstToken();
      double now = likeness - far - (other.isItself() ? 0 : 0.02) - (sameCase ? 0 : 0.03);
      if (now > score) {
        score = now;
        found = new Match(word, other.at(), likeness, other.isItself());
      }
    }
    return Optional.ofNullable(found);
  }

  private static boolean isParticle(Token token) {
    return switch (token.pos()) {
      case ADV, ADP, DET, PRON, SCONJ, CCONJ, PART -> true;
      case ADJ, AUX, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, VERB, X -> false;
    };
  }

  /// Names of one actor are one name, however they are spelled: "UN", "United Nations".
  private void addActors(Sentence sentence, Map<Integer, Match> found) {
    List<ActorMention> theirs =
        body.reading().mentions().within(sentence.span(), ActorMention.class);
    for (ActorMention mine : body.reading().mentions().within(line.span(), ActorMention.class)) {
      Optional<Actor> actor = body.reading().actor(mine);
      if (actor.isEmpty()) {
        continue;
      }
      for (ActorMention other : theirs) {
        if (body.reading().actor(other).filter(actor.get()::equals).isPresent()) {
          int at = body.reading().text().tokenAt(other.span().begin());
          line.content().stream()
              .filter(word -> mine.span().contains(word.span()))
              .filter(word ->
                  !found.containsKey(word.index())
                      || found.get(word.index()).likeness < Likeness.SAME)
              .forEach(word ->
                  found.put(
                      word.index(),
                      new Match(word, at, word.pos() == PartOfSpeech.PROPN ? 0.95 : 0.75, false)));
          break;
        }
      }
    }
  }

  private void chooseAnchors(Map<Sentence, Map<Integer, Match>> all) {
    double whole = line.content().stream().mapToDouble(body::weight).sum();
    Map<Integer, Double> covered = new HashMap<>();
    while (anchors.size() < MOST_ANCHORS) {
      Sentence chosen = null;
      double most = LEAST_GAIN * whole;
      for (Sentence sentence : body.sentences()) {
        double gain = gain(all.getOrDefault(sentence, Map.of()), covered) * nearness(sentence);
        gain += gain > 0 && anchors.isEmpty() ? sourceGain(sentence) + around(sentence) : 0;
        if (gain > most + 1e-9) {
          most = gain;
          chosen = sentence;
        }
      }
      if (chosen == null) {
        return;
      }
      anchors.add(chosen);
      all.getOrDefault(chosen, Map.of())
          .values()
          .forEach(match -> covered.merge(match.word.index(), match.likeness, Math::max));
    }
  }

  private double gain(Map<Integer, Match> matches, Map<Integer, Double> covered) {
    double gain = 0;
    for (Match match : matches.values()) {
      double more = match.likeness - covered.getOrDefault(match.word.index(), 0.0);
      double verb = match.word.pos() == PartOfSpeech.VERB ? VERB : 1;
      gain += Math.max(0, more) * body.weight(match.word) * verb;
    }
    return gain;
  }

  private double around(Sentence sentence) {
    double gain = 0;
    for (Token word : context) {
      gain +=
          AROUND * body.weight(word) * nearest(word, sentence, -1).map(Match::likeness).orElse(0.0);
    }
    return gain;
  }

  /// What the line's source adds to a sentence that names it.
  private double sourceGain(Sentence sentence) {
    if (line.source().isEmpty()) {
      return 0;
    }
    double gain = 0;
    for (int i = line.source().get().first(); i < line.source().get().end(); i++) {
      Token word = body.token(i);
      if (word.isNominal() || word.pos() == PartOfSpeech.ADJ) {
        gain +=
            SOURCE
                * body.weight(word)
                * nearest(word, sentence, -1).map(Match::likeness).orElse(0.0);
      }
    }
    return gain;
  }

  /// Sentences beside one that is chosen go on with it.
  private double nearness(Sentence sentence) {
    boolean beside =
        anchors.stream().anyMatch(anchor -> Math.abs(anchor.index() - sentence.index()) == 1);
    return anchors.isEmpty() || beside ? 1 : 0.85;
  }

  Body body() {
    return body;
  }

  Line line() {
    return line;
  }

  /// The sentences that the line goes back to, the nearest first.
  List<Sentence> anchors() {
    return anchors;
  }

  /// The word that a word of the line goes back to.
  Optional<Match> home(Token word) {
    return Optional.ofNullable(homes.get(word.index()));
  }

  /// The nearest word in all of the body.
  Optional<Match> anywhere(Token word) {
    return Optional.ofNullable(best.get(word.index()));
  }

  boolean isTold(Token word) {
    return home(word).filter(match -> match.likeness >= Likeness.HOME).isPresent();
  }

  /// The matches in the anchors, in the order of the line.
  List<Match> told() {
    return homes.values().stream()
        .filter(match -> match.likeness >= Likeness.HOME)
        .sorted(Comparator.comparingInt(match -> match.word.index()))
        .toList();
  }

  /// The line's common verbs ("make", "take") where the sentence has them, too.
  List<Match> acts() {
    List<Match> found = new ArrayList<>();
    for (Token word : line.tokens()) {
      boolean common =
          word.pos() == PartOfSpeech.VERB
              && !line.content().contains(word)
              && line.source().filter(from -> from.holds(word.index())).isEmpty();
      for (Sentence anchor : common ? anchors : List.<Sentence>of()) {
        body.words(anchor).stream()
            .filter(other -> other.isItself() && other.token().pos() == PartOfSpeech.VERB)
            .filter(other -> body.likeness().of(word, other.token()) >= Likeness.SAME)
            .findFirst()
            .ifPresent(other ->
                found.add(
                    new Match(word, other.at(), body.likeness().of(word, other.token()), true)));
      }
    }
    return found;
  }

  /// The share of the line's weight that its anchors tell.
  double coverage() {
    double whole = line.content().stream().mapToDouble(body::weight).sum();
    double told = told().stream().mapToDouble(match -> body.weight(match.word)).sum();
    return whole == 0 ? 1 : told / whole;
  }

  /// The share of the line's weight that one sentence tells.
  double coverageOf(Sentence sentence) {
    double whole = line.content().stream().mapToDouble(body::weight).sum();
    double told =
        told().stream()
            .filter(match -> match.at >= sentence.firstToken() && match.at < sentence.endToken())
            .mapToDouble(match -> body.weight(match.word))
            .sum();
    return whole == 0 ? 1 : told / whole;
  }

  /// The words of the body around what the given words go back to: for each sentence from the first
  /// to the last of them.
  List<Quoted> evidence(List<Match> matches) {
    Map<Integer, TextSpan> spans = new HashMap<>();
    for (Match match : matches) {
      Sentence sentence = body.sentenceOf(match.at);
      spans.merge(sentence.index(), body.token(match.at).span(), TextSpan::cover);
    }
    return spans.values().stream()
        .sorted()
        .map(span -> Quoted.of(body.reading().text().article().text(), span))
        .toList();
  }

  /// The sentence as evidence.
  Quoted quote(Sentence sentence) {
    return Quoted.of(body.reading().text().article().text(), sentence.span());
  }

  /// The tokens of the body from `first` to before `end`.
  Quoted quote(int first, int end) {
    return Quoted.of(
        body.reading().text().article().text(), body.reading().text().spanOf(first, end));
  }

  /// The claims in whose content the matches stand, in text order.
  List<Claim> claims(List<Match> matches) {
    return matches.stream()
        .flatMap(match -> body.claimAt(match.at).stream())
        .distinct()
        .sorted(
            Comparator.comparing((Claim claim) -> claim.attribution().content().getFirst())
                .thenComparing(Claim::id))
        .toList();
  }
}
