package org.sayso.eval.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Annotator;
import org.sayso.document.SourceMetadata;
import org.sayso.eval.text.Lines;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.Mentions;
import org.sayso.resolution.DocumentResolver;
import org.sayso.resolution.Gazetteer;
import org.sayso.resolution.Place;
import org.sayso.resolution.Resolution;
import org.sayso.resolution.Resolutions;
import org.sayso.resolution.TextPlace;
import org.sayso.resolution.TextPlaces;
import org.sayso.text.TextSpan;

/// Reads the places of marked texts as the product does; every line is a paragraph.
public final class PlaceEvaluation {
  private static final By GOLD = By.rule("eval/gold-span", 1, 1);

  private final Annotator annotator;
  private final MentionFinder finder;
  private final DocumentResolver resolver;
  private final TextPlaces places;

  public PlaceEvaluation(
      Annotator annotator, MentionFinder finder, DocumentResolver resolver, Gazetteer gazetteer) {
    this.annotator = annotator;
    this.finder = finder;
    this.resolver = resolver;
    this.places = new TextPlaces(gazetteer);
  }

  /// A place that was read: the best bearer of the name, also where no clear choice was made.
  public record ReadPlace(TextSpan span, Optional<Place> place) {}

  /// What was read of one document.
  ///
  /// @param found the places that were found, as far as the corpus marks their like
  /// @param given the places at the marked spans, in their order
  /// @param millis time for finding places out of names, in milliseconds
  public record Prediction(
      PlaceDocument document, List<ReadPlace> found, List<ReadPlace> given, double millis) {
    public Prediction {
      found = List.copyOf(found);
      given = List.copyOf(given);
    }
  }

  /// Reads `document`.
  public Prediction predict(PlaceDocument document) {
    AnnotatedText text = annotator.annotate(Lines.article(document.text()));
    Mentions mentions = new Mentions(finder.find(text));
    List<TextPlace> words = places.find(text, mentions);
    List<TextSpan> marked = document.gold().stream().map(GoldPlace::span).distinct().toList();
    long begin = System.nanoTime();
    List<ReadPlace> all =
        resolve(document, text, mentions, words.stream().map(TextPlace::span).toList());
    double millis = (System.nanoTime() - begin) / 1e6;
    List<ReadPlace> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (document.scheme().marks(words.get(i).use())) {
        found.add(all.get(i));
      }
    }
    return new Prediction(document, found, resolve(document, text, mentions, marked), millis);
  }

  private List<ReadPlace> resolve(
      PlaceDocument document, AnnotatedText text, Mentions mentions, List<TextSpan> spans) {
    ReadingIds ids = new ReadingIds(text.article().sha256());
    List<Mention> asked = new ArrayList<>();
    mentions.all().stream().filter(one -> !(one instanceof PlaceMention)).forEach(asked::add);
    for (TextSpan span : spans) {
      Quoted words = Quoted.of(document.text(), span);
      asked.add(new PlaceMention(ids.mention("PLACE", span), words, GOLD));
    }
    Resolutions answers = resolver.resolve(text, new Mentions(asked), metadata(document));
    return spans.stream()
        .map(span -> new ReadPlace(span, answers.place(span).flatMap(PlaceEvaluation::best)))
        .toList();
  }

  private static Optional<Place> best(Resolution<Place> resolution) {
    return switch (resolution) {
      case Resolution.Resolved<Place> one -> Optional.of(one.chosen());
      case Resolution.Ambiguous<Place> several ->
          several.candidates().stream().findFirst().map(Resolution.Candidate::value);
      case Resolution.Unresolved<Place> none -> Optional.empty();
    };
  }

  private static SourceMetadata metadata(PlaceDocument document) {
    return new SourceMetadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        document.url(),
        Optional.empty());
  }
}
