package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.AttributionTagger;
import org.sayso.claim.TaggedAttribution;
import org.sayso.claim.TaggedSpan;
import org.sayso.claim.Tagging;
import org.sayso.nlp.encoder.AttributionTag.Part;
import org.sayso.nlp.encoder.Links.Question;
import org.sayso.text.TextSpan;

/// Tags attributions with a trained encoder: cuts the text into windows, decodes the tags of each,
/// and asks every content for its cue and every cue for its source.
public final class EncoderTagger implements AttributionTagger {
  /// Most pieces of a window, as in training.
  static final int WINDOW = 254;

  /// Most units between a cue and the content beside it.
  private static final int BESIDE = 8;

  private static final String NAME = "model:attribution/reader@1";

  private final Supplier<? extends WindowReader> reader;

  /// @param reader asked for when the first text comes
  public EncoderTagger(Supplier<? extends WindowReader> reader) {
    this.reader = reader;
  }

  /// The tagger with the model of the class path, which is loaded with the first text; without one,
  /// a tagger that tags nothing.
  public static AttributionTagger ofClassPath() {
    return ReaderModel.isThere()
        ? new EncoderTagger(ReaderModel::shared)
        : AttributionTagger.none();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Tagging tag(AnnotatedText text) {
    WindowReader model = reader.get();
    TextPass pass = TextPass.of(text, model);
    double[] outside = new double[text.tokens().size()];
    List<TaggedAttribution> found = new ArrayList<>();
    for (Stretch stretch : pass.stretches()) {
      new Decoding(pass.passage(), stretch, model, outside).addTo(found);
    }
    found.sort(Comparator.comparingInt(EncoderTagger::first));
    return new Tagging(found, outside);
  }

  /// Every span that the model tags as `part`, tied to others or not, in text order.
  public List<TextSpan> spans(AnnotatedText text, Part part) {
    WindowReader model = reader.get();
    TextPass pass = TextPass.of(text, model);
    List<TextSpan> spans = new ArrayList<>();
    for (Stretch stretch : pass.stretches()) {
      for (TagSpan span : stretch.spans(model.attributionChain())) {
        if (span.part() == part) {
          int from = stretch.units().from();
          List<Passage.Unit> units = pass.passage().units();
          spans.add(
              new TextSpan(
                  units.get(from + span.units().from()).begin(),
                  units.get(from + span.units().to() - 1).end()));
        }
      }
    }
    return spans;
  }

  private static int first(TaggedAttribution attribution) {
    int content = attribution.content().getFirst().first();
    return attribution.cue().map(cue -> Math.min(cue.first(), content)).orElse(content);
  }

  /// Decodes one stretch.
  private static final class Decoding {
    private final Passage passage;
    private final Stretch stretch;
    private final WindowReader model;
    private final double[] outside;

    /// @param outside filled for the tokens of the stretch
    Decoding(Passage passage, Stretch stretch, WindowReader model, double[] outside) {
      this.passage = passage;
      this.stretch = stretch;
      this.model = model;
      this.outside = outside;
    }

    void addTo(List<TaggedAttribution> found) {
      float[][] tags = stretch.scores().columns(0, AttributionTag.count());
      LinearChain.Marginals marginals = model.attributionChain().marginals(tags);
      keepOutside(marginals);
      List<TagSpan> spans = TagSpan.of(model.attributionChain().decode(tags), marginals);
      List<TagSpan> sources = of(Part.SOURCE, spans);
      List<TagSpan> cues = of(Part.CUE, spans);
      Map<Integer, List<Linked>> byCue = new HashMap<>();
      List<TagSpan> said = of(Part.CONTENT, spans);
      List<Links.Answer> asked =
          said.stream().map(one -> answer(Question.CUE_OF_CONTENT, one, cues)).toList();
      Set<Integer> taken =
          asked.stream()
              .filter(one -> one.candidate().isPresent())
              .map(one -> one.candidate().getAsInt())
              .collect(Collectors.toSet());
      for (int i = 0; i < said.size(); i++) {
        TagSpan content = said.get(i);
        Links.Answer cue = beside(content, cues, taken, asked.get(i));
        Linked linked = new Linked(content, cue.probability());
        if (cue.candidate().isPresent()) {
          byCue.computeIfAbsent(cue.candidate().getAsInt(), key -> new ArrayList<>()).add(linked);
        } else {
          found.add(attribution(Optional.empty(), Optional.empty(), List.of(linked)));
        }
      }
      byCue.forEach((number, contents) -> {
        TagSpan cue = cues.get(number);
        Links.Answer answer = answer(Question.SOURCE_OF_CUE, cue, sources);
        Optional<Linked> source =
            answer.candidate().isPresent()
                ? Optional.of(
                    new Linked(sources.get(answer.candidate().getAsInt()), answer.probability()))
                : Optional.empty();
        found.add(attribution(source, Optional.of(cue), contents));
      });
    }

    /// A cue right behind the content in its sentence that nothing else was said by outweighs one
    /// of another sentence: "…, officials said. …, witnesses said."
    private Links.Answer beside(
        TagSpan content, List<TagSpan> cues, Set<Integer> taken, Links.Answer answer) {
      if (answer.candidate().isPresent()
          && isBeside(content, cues.get(answer.candidate().getAsInt()))) {
        return answer;
      }
      OptionalInt near =
          IntStream.range(0, cues.size())
              .filter(i -> !taken.contains(i))
              .filter(i -> cues.get(i).units().from() >= content.units().to())
              .filter(i -> isBeside(content, cues.get(i)))
              .findFirst();
      return answer.candidate().isPresent() && near.isPresent()
          ? new Links.Answer(near, 1 - answer.probability())
          : answer;
    }

    /// Few words between the two, and no end of a sentence.
    private boolean isBeside(TagSpan content, TagSpan cue) {
      boolean before = cue.units().from() < content.units().from();
      int from = (before ? cue : content).units().to();
      int to = (before ? content : cue).units().from();
      return to - from <= BESIDE
          && IntStream.range(from - 1, to)
              .noneMatch(i -> passage.units().get(stretch.units().from() + i).endsSentence());
    }

    private void keepOutside(LinearChain.Marginals marginals) {
      for (int i = 0; i < stretch.units().length(); i++) {
        Passage.Unit unit = passage.units().get(stretch.units().from() + i);
        for (int token = unit.firstToken(); token <= unit.lastToken(); token++) {
          outside[token] = marginals.unit(i, AttributionTag.OUTSIDE.ordinal());
        }
      }
    }

    private static List<TagSpan> of(Part part, List<TagSpan> spans) {
      return spans.stream().filter(span -> span.part() == part).toList();
    }

    private Links.Answer answer(Question question, TagSpan asker, List<TagSpan> candidates) {
      return model
          .links()
          .answer(
              question,
              stretch.scores(),
              asker.units(),
              candidates.stream().map(TagSpan::units).toList());
    }

    private TaggedAttribution attribution(
        Optional<Linked> source, Optional<TagSpan> cue, List<Linked> contents) {
      double least = contents.stream().mapToDouble(Linked::least).min().orElse(0);
      least = Math.min(least, source.map(Linked::least).orElse(1.0));
      least = Math.min(least, cue.map(TagSpan::probability).orElse(1.0));
      return new TaggedAttribution(
          source.map(Linked::span).map(this::tokens),
          cue.map(this::tokens),
          contents.stream().map(Linked::span).map(this::tokens).toList(),
          model.calibration().of(least));
    }

    private TaggedSpan tokens(TagSpan span) {
      List<Passage.Unit> units = passage.units();
      int from = stretch.units().from();
      return new TaggedSpan(
          units.get(from + span.units().from()).firstToken(),
          units.get(from + span.units().to() - 1).lastToken() + 1,
          span.probability());
    }
  }

  /// @param link the probability of the link to it
  private record Linked(TagSpan span, double link) {
    double least() {
      return Math.min(span.probability(), link);
    }
  }
}
