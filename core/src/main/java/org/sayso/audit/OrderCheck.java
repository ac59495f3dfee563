package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.claim.Claim;

/// Compares what comes first.
final class OrderCheck implements Check {
  private static final Set<String> LATER_FIRST = Set.of("after", "following", "since");
  private static final Set<String> EARLIER_FIRST = Set.of("before", "until");
  private static final Set<String> CONCESSIONS = Set.of("despite", "notwithstanding");
  private static final Set<String> OPENERS =
      Set.of("after", "then", "later", "afterwards", "subsequently", "thereafter", "next");
  private static final double SURELY = 1.4;

  /// Two stretches of tokens, the one that happens first and the other.
  private record Order(int first, int firstEnd, int then, int thenEnd, int cue) {}

  @Override
  public List<Finding> find(Alignment alignment, List<Finding> before) {
    Line line = alignment.line();
    Body body = alignment.body();
    for (Order mine : orders(body, line.first(), line.end())) {
      Optional<Finding> found = turned(alignment, mine).or(() -> turnedByDay(alignment, mine));
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return despite(alignment).map(List::of).orElse(List.of());
  }

  private static List<Order> orders(Body body, int first, int end) {
    List<Order> found = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Token token = body.token(i);
      boolean prior =
          token.is("to") && i > first && body.token(i - 1).is("prior")
              || token.is("of") && i > first && body.token(i - 1).is("ahead");
      boolean followed = token.is("followed") && i + 1 < end && body.token(i + 1).is("by");
      boolean later =
          LATER_FIRST.contains(token.lower()) && !isDayBehind(body, i, end)
              || token.lemma().equals("follow") && token.isVerbal() && !followed;
      boolean earlier =
          EARLIER_FIRST.contains(token.lower())
              || prior
              || followed
              || token.lemma().equals("precede") && token.isVerbal();
      if (!later && !earlier) {
        continue;
      }
      if (i == first || isFronted(body, first, i, end)) {
        int comma = comma(body, i, end);
        if (comma > 0) {
          found.add(
              later
                  ? new Order(i + 1, comma, comma, end, i)
                  : new Order(comma, end, i + 1, comma, i));
        }
      } else {
        found.add(later ? new Order(i + 1, end, first, i, i) : new Order(first, i, i + 1, end, i));
      }
    }
    return found;
  }

  /// "On Monday, minutes before the vote, …": no verb stands before the word, and a comma behind.
  private static boolean isFronted(Body body, int first, int at, int end) {
    if (body.token(at - 1).pos() == org.sayso.annotation.PartOfSpeech.PUNCT
        && !body.token(at - 1).is(",")) {
      int next = comma(body, at, end);
      return next > 0 && next - at <= 8;
    }
    for (int i = first; i < at; i++) {
      if (body.token(i).isVerbal()) {
        return false;
      }
    }
    return comma(body, at, end) > 0
        && body.token(at - 1).pos() != org.sayso.annotation.PartOfSpeech.PROPN;
  }

  private static boolean isDayBehind(Body body, int at, int end) {
    return at + 1 < end
        && body.token(at).is("since")
        && body.token(at + 1).lower().matches("\\d+|then");
  }

  private static int comma(Body body, int from, int end) {
    for (int i = from; i < end; i++) {
      if (body.token(i).is(",")) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Finding> turned(Alignment alignment, Order mine) {
    Body body = alignment.body();
    for (Sentence sentence : body.sentences()) {
      for (Order theirs : orders(body, sentence.firstToken(), sentence.endToken())) {
        double straight = straight(body, mine, theirs);
        double crossed = crossed(body, mine, theirs);
        if (crossed >= 0.45 && crossed > SURELY * straight) {
          return Optional.of(
              finding(
                  alignment,
                  mine,
                  sentence,
                  "The body has it the other way round (\""
                      + body.token(theirs.cue).text()
                      + "\")."));
        }
      }
    }
    return Optional.empty();
  }

  /// How much of the line's two stretches stands in two stretches of a sentence, each where the
  /// other should, and each in its own; 0–1, the most of any sentence.
  record Crossing(double crossed, double straight) {}

  static Crossing crossing(Alignment alignment) {
    Body body = alignment.body();
    double crossed = 0;
    double straight = 0;
    for (Order mine : orders(body, alignment.line().first(), alignment.line().end())) {
      for (Sentence sentence : body.sentences()) {
        for (Order theirs : orders(body, sentence.firstToken(), sentence.endToken())) {
          straight = Math.max(straight, straight(body, mine, theirs));
          crossed = Math.max(crossed, crossed(body, mine, theirs));
        }
      }
    }
    return new Crossing(crossed, straight);
  }

  private static double straight(Body body, Order mine, Order theirs) {
    return Math.min(
        shared(body, mine.first, mine.firstEnd, theirs.first, theirs.firstEnd),
        shared(body, mine.then, mine.thenEnd, theirs.then, theirs.thenEnd));
  }

  private static double crossed(Body body, Order mine, Order theirs) {
    return Math.min(
        shared(body, mine.first, mine.firstEnd, theirs.then, theirs.thenEnd),
        shared(body, mine.then, mine.thenEnd, theirs.first, theirs.firstEnd));
  }

  /// The share of the words from `first` that stand between `from` and `to`, by weight.
  private static double shared(Body body, int first, int end, int from, int to) {
    double all = 0;
    double found = 0;
    for (int i = first; i < end; i++) {
      Token word = body.token(i);
      if (body.likeness().isIn("stop", word) || !Character.isLetterOrDigit(word.text().charAt(0))) {
        continue;
      }
      double weight = body.weight(word);
      all += weight;
      double best = 0;
      for (int j = from; j < to; j++) {
        best = Math.max(best, body.likeness().of(word, body.token(j)));
      }
      found += best >= Likeness.HOME ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /// Both parts stand in different sentences, whose years or openings show which is first.
  private static Optional<Finding> turnedByDay(Alignment alignment, Order mine) {
    Body body = alignment.body();
    Optional<Sentence> earlier = best(body, mine.first, mine.firstEnd);
    Optional<Sentence> later = best(body, mine.then, mine.thenEnd);
    if (earlier.isEmpty() || later.isEmpty() || earlier.equals(later)) {
      return Optional.empty();
    }
    boolean both =
        shared(body, mine.first, mine.firstEnd, later.get().firstToken(), later.get().endToken())
                > 0.6
            || shared(
                    body,
                    mine.then,
                    mine.thenEnd,
                    earlier.get().firstToken(),
                    earlier.get().endToken())
                > 0.6;
    if (both) {
      return Optional.empty();
    }
    int one = yearAt(body, earlier.get());
    int two = yearAt(body, later.get());
    boolean byYear = one > 0 && two > 0 && one > two;
    boolean byOpening =
        earlier.get().index() == later.get().index() + 1 && isLater(body, earlier.get());
    return byYear || byOpening
        ? Optional.of(finding(alignment, mine, earlier.get(), "In the body this comes later."))
        : Optional.empty();
  }

  /// "Then", "later", "after that": the sentence goes on in time.
  private static boolean isLater(Body body, Sentence sentence) {
    boolean later = OPENERS.contains(body.token(sentence.firstToken()).lower());
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      later |= body.token(i).lower().matches("later|subsequently|afterwards|thereafter");
    }
    return later;
  }

  private static Optional<Sentence> best(Body body, int first, int end) {
    Sentence best = null;
    double most = 0.5;
    for (Sentence sentence : body.sentences()) {
      double share = shared(body, first, end, sentence.firstToken(), sentence.endToken());
      if (share > most + 1e-9) {
        most = share;
        best = sentence;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The year of the sentence, or of the nearest one before it in a text that tells one after the
  /// other; 0 where there is none.
  private static int yearAt(Body body, Sentence sentence) {
    int year = 0;
    for (Sentence other : body.sentences()) {
      if (other.index() > sentence.index()) {
        return year;
      }
      boolean near = sentence.index() - other.index() <= 3;
      int own = near ? year(body, other) : 0;
      year = own > 0 ? own : year;
    }
    return year;
  }

  /// The last year that the sentence gives; 0 where it gives none.
  private static int year(Body body, Sentence sentence) {
    int year = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      String word = body.token(i).text();
      if (word.matches("1[89]\\d\\d|20\\d\\d")) {
        year = Math.max(year, Integer.parseInt(word));
      }
    }
    return year;
  }

  /// "Goes on despite these allegations", where the allegations answered it.
  private static Optional<Finding> despite(Alignment alignment) {
    Line line = alignment.line();
    Body body = alignment.body();
    int cue = -1;
    for (Token token : line.tokens()) {
      cue = CONCESSIONS.contains(token.lower()) ? token.index() : cue;
    }
    if (cue <= line.first()) {
      return Optional.empty();
    }
    boolean said = false;
    for (int i = cue; i < line.end(); i++) {
      said |= body.likeness().isIn("saying-nouns", body.token(i));
    }
    if (!said) {
      return Optional.empty();
    }
    for (Sentence sentence : body.sentences()) {
      for (Order theirs : orders(body, sentence.firstToken(), sentence.endToken())) {
        boolean saying = false;
        for (int i = theirs.then; i < theirs.thenEnd; i++) {
          saying |= body.likeness().isIn("saying-nouns", body.token(i));
        }
        boolean acts = sharesName(body, line.first(), cue, theirs.first, theirs.firstEnd);
        if (saying && acts) {
          Order mine = new Order(cue, line.end(), line.first(), cue, cue);
          return Optional.of(
              finding(
                  alignment,
                  mine,
                  sentence,
                  "In the body what was said came after it (\""
                      + body.token(theirs.cue).text()
                      + "\")."));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether an actor of the line stands there, too.
  private static boolean sharesName(Body body, int first, int end, int from, int to) {
    var mentions = body.reading().mentions();
    var mine =
        mentions.within(
            body.reading().text().spanOf(first, end), org.sayso.mention.Mention.ActorMention.class);
    var theirs =
        mentions.within(
            body.reading().text().spanOf(from, to), org.sayso.mention.Mention.ActorMention.class);
    return mine.stream()
        .flatMap(mention -> body.reading().actor(mention).stream())
        .anyMatch(actor ->
            theirs.stream()
                .anyMatch(other -> body.reading().actor(other).filter(actor::equals).isPresent()));
  }

  private static Finding finding(
      Alignment alignment, Order mine, Sentence sentence, String message) {
    int first = Math.min(mine.first, mine.then);
    int end = Math.max(mine.firstEnd, mine.thenEnd);
    return new Finding(
        FindingKind.ORDER_CHANGED,
        alignment.line().words(first, end),
        List.of(alignment.quote(sentence)),
        alignment.body().claims().stream()
            .filter(claim ->
                claim.attribution().content().stream()
                    .anyMatch(part -> sentence.span().overlaps(part.span())))
            .map(Claim::id)
            .sorted()
            .toList(),
        message);
  }
}
