package org.sayso.eval.actors;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.text.DefaultTextExtractor;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolution;
import org.sayso.resolution.Resolutions;
import org.sayso.text.TextSpan;
import org.sayso.text.UnreadableDocumentException;

/// Asks whether two names are taken for one actor where the reader finds them itself in plain
/// sentences.
///
/// Every name is read in each of three sentences; names that must stay apart are read in one text,
/// too. A pair is right only if it is in all of them.
public final class ReadPairScorer {
  private static final List<String> SENTENCES =
      List.of(
          "%s said on Monday that the talks%s would go on.",
          "Two weeks later %s gave an answer to questions%s.",
          "The report quotes %s at length and has a chapter%s.");

  /// Enough plain words before the name to tell the language by.
  private static final String OPENING = "Nothing else was said at the end of the first day.\n\n";

  private final RulesReader reader;

  public ReadPairScorer(RulesReader reader) {
    this.reader = reader;
  }

  /// Whether the names of `pair` fare as the pair demands in every sentence.
  public boolean isRight(NamePair pair) {
    return SENTENCES.stream().allMatch(sentence -> isRight(pair, sentence));
  }

  /// What the names of `pair` are read as, one line for each sentence.
  public List<String> answers(NamePair pair) {
    return SENTENCES.stream()
        .map(sentence ->
            read(pair, sentence, List.of(pair.first())).getFirst()
                + "\t"
                + read(pair, sentence, List.of(pair.second())).getFirst())
        .toList();
  }

  private boolean isRight(NamePair pair, String sentence) {
    Answer first = read(pair, sentence, List.of(pair.first())).getFirst();
    Answer second = read(pair, sentence, List.of(pair.second())).getFirst();
    if (pair.joins()) {
      return first.longest().isPresent() && first.longest().equals(second.longest());
    }
    List<Answer> both = read(pair, sentence, List.of(pair.first(), pair.second()));
    return !first.meets(second) && !both.getFirst().meets(both.getLast());
  }

  /// What a name was read as.
  ///
  /// @param longest id of the actor for whom most of the name's words stand
  /// @param all ids of all actors for whom words of it stand
  private record Answer(Optional<String> longest, Set<String> all) {
    Answer {
      Objects.requireNonNull(longest, "longest");
      all = Set.copyOf(all);
    }

    boolean meets(Answer other) {
      return all.stream().anyMatch(other.all()::contains);
    }

    @Override
    public String toString() {
      return longest.orElse("-") + " of " + all.stream().sorted().toList();
    }
  }

  private List<Answer> read(NamePair pair, String sentence, List<String> names) {
    StringBuilder words = new StringBuilder(OPENING);
    List<TextSpan> spans = new ArrayList<>();
    String about = pair.about().isEmpty() ? "" : " about " + pair.about();
    for (String name : names) {
      int begin = words.length() + sentence.indexOf("%s");
      spans.add(new TextSpan(begin, begin + name.length()));
      words.append(String.format(sentence, name, about)).append("\n\n");
    }
    SourceDocument document =
        SourceDocument.of(
            words.toString().getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
    try {
      AnnotatedText text =
          reader.annotator().annotate(new DefaultTextExtractor().extract(document).article());
      Mentions mentions = new Mentions(reader.mentions().find(text));
      Resolutions answers = reader.resolver().resolve(text, mentions, SourceMetadata.NONE);
      return spans.stream().map(span -> answer(span, mentions, answers)).toList();
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("the sentences of a pair are plain text", e);
    }
  }

  private static Answer answer(TextSpan name, Mentions mentions, Resolutions answers) {
    List<ActorMention> within =
        mentions.of(ActorMention.class).stream()
            .filter(mention -> mention.span().overlaps(name))
            .toList();
    Optional<String> longest =
        within.stream()
            .max(Comparator.comparingInt(mention -> mention.span().length()))
            .flatMap(mention -> actor(mention, answers));
    return new Answer(
        longest,
        within.stream()
            .flatMap(mention -> actor(mention, answers).stream())
            .collect(Collectors.toSet()));
  }

  private static Optional<String> actor(ActorMention mention, Resolutions answers) {
    Resolution<Actor> answer =
        Objects.requireNonNull(answers.actors().get(mention.id()), "every actor is resolved");
    return answer.value().map(Actor::id);
  }
}
