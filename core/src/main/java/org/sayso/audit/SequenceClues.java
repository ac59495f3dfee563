package org.sayso.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.DateMention;
import org.sayso.resolution.NewsDate;

/// Clues of what comes first: words for it in the line, and whether the body tells, or dates, the
/// two things that they tie the other way round.
record SequenceClues(Alignment alignment, Clues clues) {
  private static final Set<String> AFTER = Set.of("after", "following", "once");
  private static final Set<String> WHEN = Set.of("since", "when");
  private static final Set<String> BEFORE = Set.of("before", "until", "till");
  private static final Set<String> THEN =
      Set.of("then", "later", "afterwards", "afterward", "subsequently", "thereafter", "now");
  private static final Set<String> BACK =
      Set.of("first", "earlier", "previously", "already", "initially", "originally", "formerly");

  /// What a sentence must have of a stretch to be where it is told.
  private static final double LEAST = 0.25;

  /// What a word says of what stands on its two sides.
  private enum Cue {
    BEFORE,
    AFTER,
    WHEN,
    THEN,
    BACK
  }

  /// Two stretches of the line, the one that it has happen first and the other.
  private record Tie(List<Token> first, List<Token> then) {}

  /// A sentence and the place in it around which it tells something.
  ///
  /// @param share how much it tells, 0–1
  private record Place(Sentence sentence, double at, double share) {}

  void add() {
    Set<String> theirs = new HashSet<>();
    for (Sentence anchor : alignment.anchors()) {
      for (int i = anchor.firstToken(); i < anchor.endToken(); i++) {
        theirs.add(alignment.body().token(i).lower());
      }
    }
    List<Token> tokens = alignment.line().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Cue> cue = cue(tokens, i);
      if (cue.isPresent()) {
        clues.say("sequence." + cue.get(), true);
        clues.strongest(
            "sequence.strange." + cue.get(), theirs.contains(tokens.get(i).lower()) ? 0 : 1);
        tie(tokens, i, cue.get()).ifPresent(this::hold);
      }
    }
  }

  private static Optional<Cue> cue(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean ahead =
        token.is("ahead") && next.equals("of") || token.is("prior") && next.equals("to");
    boolean leads = token.lemma().equals("lead") && (next.equals("to") || next.equals("on"));
    boolean follows = token.lemma().equals("follow") && token.isVerbal();
    if (BEFORE.contains(token.lower()) || ahead || leads || follows && next.equals("by")) {
      return Optional.of(Cue.BEFORE);
    }
    if (AFTER.contains(token.lower()) || follows) {
      return Optional.of(Cue.AFTER);
    }
    if (WHEN.contains(token.lower())) {
      return Optional.of(Cue.WHEN);
    }
    if (THEN.contains(token.lower())) {
      return Optional.of(Cue.THEN);
    }
    return BACK.contains(token.lower()) ? Optional.of(Cue.BACK) : Optional.empty();
  }

  private Optional<Tie> tie(List<Token> tokens, int at, Cue cue) {
    if (cue == Cue.BACK || cue == Cue.WHEN) {
      return Optional.empty();
    }
    int comma = -1;
    for (int i = at + 1; i < tokens.size() && comma < 0; i++) {
      comma = tokens.get(i).is(",") ? i : -1;
    }
    boolean fronted =
        cue != Cue.THEN && comma > 0 && tokens.subList(0, at).stream().noneMatch(Token::isVerbal);
    List<Token> left =
        content(fronted ? tokens.subList(comma, tokens.size()) : tokens.subList(0, at));
    List<Token> right = content(tokens.subList(at + 1, fronted ? comma : tokens.size()));
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(cue == Cue.AFTER ? new Tie(right, left) : new Tie(left, right));
  }

  private List<Token> content(List<Token> tokens) {
    return tokens.stream().filter(alignment.line().content()::contains).toList();
  }

  private void hold(Tie tie) {
    Optional<Place> first = place(tie.first());
    Optional<Place> then = place(tie.then());
    if (first.isEmpty() || then.isEmpty()) {
      clues.say("sequence.unknown", true);
      return;
    }
    double sure = Math.min(first.get().share(), then.get().share());
    boolean turned = then.get().at() < first.get().at();
    if (first.get().sentence().equals(then.get().sentence())) {
      clues.strongest("sequence.told.same." + way(turned), sure);
      cued(first.get(), then.get(), turned, sure);
      return;
    }
    clues.strongest("sequence.told.apart." + way(turned), sure);
    Optional<LocalDate> one = day(first.get().sentence());
    Optional<LocalDate> two = day(then.get().sentence());
    if (one.isPresent() && two.isPresent() && !one.equals(two)) {
      clues.strongest("sequence.dated." + way(two.get().isBefore(one.get())), sure);
    }
  }

  /// What stands between the two in one sentence says which of them is first.
  private void cued(Place first, Place then, boolean turned, double sure) {
    boolean after = false;
    boolean before = false;
    int to = (int) Math.max(first.at(), then.at());
    for (int i = (int) Math.min(first.at(), then.at()); i <= to; i++) {
      String word = alignment.body().token(i).lower();
      after |= AFTER.contains(word) || WHEN.contains(word);
      before |= BEFORE.contains(word) || THEN.contains(word);
    }
    if (after != before) {
      clues.strongest("sequence.cued." + way(turned == before), sure);
    }
  }

  private static String way(boolean turned) {
    return turned ? "turned" : "straight";
  }

  private Optional<LocalDate> day(Sentence sentence) {
    Reading reading = alignment.body().reading();
    return reading.mentions().within(sentence.span(), DateMention.class).stream()
        .flatMap(mention -> reading.resolutions().date(mention.words().span()).stream())
        .flatMap(date -> date.start().stream())
        .map(NewsDate.Bounds::earliest)
        .findFirst();
  }

  /// The sentence that has most of the words, and where in it they stand.
  private Optional<Place> place(List<Token> words) {
    Body body = alignment.body();
    double all = words.stream().mapToDouble(body::weight).sum();
    Place best = null;
    for (Sentence sentence : body.sentences()) {
      double told = 0;
      double at = 0;
      for (Token word : words) {
        Optional<Body.Near> near =
            body.nearest(word, sentence).filter(found -> found.likeness() >= Likeness.HOME);
        double weight = near.map(Body.Near::likeness).orElse(0.0) * body.weight(word);
        told += weight;
        at += weight * near.map(Body.Near::at).orElse(0);
      }
      if (told > LEAST * all && (best == null || told / all > best.share() + 1e-9)) {
        best = new Place(sentence, at / told, told / all);
      }
    }
    return Optional.ofNullable(best);
  }
}
