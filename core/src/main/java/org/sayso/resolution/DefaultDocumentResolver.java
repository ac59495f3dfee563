package org.sayso.resolution;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.resolution.PlaceResolver.NamedPlace;
import org.sayso.resolution.PlaceResolver.PlacedName;
import org.sayso.text.ArticleText.Dateline;
import org.sayso.text.TextSpan;

/// Resolves actors first, then places with the countries that the actors show, then dates.
///
/// @param actors resolves mentions of actors
/// @param places resolves mentions of places and the dateline's place
/// @param dates reads words for times
public record DefaultDocumentResolver(
    ActorResolver actors, PlaceResolver places, DateResolver dates) implements DocumentResolver {
  @Override
  public Resolutions resolve(AnnotatedText text, Mentions mentions, SourceMetadata metadata) {
    Map<MentionId, Resolution<Actor>> who = actors(text, mentions);
    return new Resolutions(
        who, places(text, mentions, metadata, who), dates(text, mentions, metadata));
  }

  private Map<MentionId, Resolution<Actor>> actors(AnnotatedText text, Mentions mentions) {
    List<ActorMention> asked = mentions.of(ActorMention.class);
    List<Resolution<Actor>> answers = actors.resolve(text.article(), asked);
    Map<MentionId, Resolution<Actor>> found = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      found.put(asked.get(i).id(), answers.get(i));
    }
    return found;
  }

  private Map<TextSpan, Resolution<Place>> places(
      AnnotatedText text,
      Mentions mentions,
      SourceMetadata metadata,
      Map<MentionId, Resolution<Actor>> who) {
    Optional<NamedPlace> dateline =
        text.article()
            .dateline()
            .flatMap(Dateline::place)
            .map(span -> new NamedPlace(text.words(span), span));
    List<NamedPlace> names = new ArrayList<>(dateline.stream().toList());
    for (PlaceMention mention : mentions.of(PlaceMention.class)) {
      if (names.stream().noneMatch(name -> name.span().equals(mention.span()))) {
        names.add(new NamedPlace(mention.words().text(), mention.span()));
      }
    }
    names.sort((a, b) -> a.span().compareTo(b.span()));
    List<String> countries =
        mentions.of(ActorMention.class).stream()
            .flatMap(mention -> Optional.ofNullable(who.get(mention.id())).stream())
            .flatMap(answer -> answer.value().flatMap(Actor::country).stream())
            .toList();
    Outlet outlet = metadata.url().map(places::outlet).orElse(Outlet.UNKNOWN);
    var request =
        new PlaceResolver.Request(text.article().text(), names, countries, dateline, outlet);
    Map<TextSpan, Resolution<Place>> found = new HashMap<>();
    for (PlacedName placed : places.resolve(request)) {
      found.put(placed.name().span(), placed.resolution());
    }
    return found;
  }

  private Map<TextSpan, NewsDate> dates(
      AnnotatedText text, Mentions mentions, SourceMetadata metadata) {
    DateContext context = new DateContext(metadata.published(), datelineDay(text), Tense.UNKNOWN);
    Map<TextSpan, NewsDate> found = new HashMap<>();
    for (DateMention mention : mentions.of(DateMention.class)) {
      dates
          .resolve(mention.words().text(), context.with(tenseAt(text, mention.span())))
          .ifPresent(date -> found.put(mention.span(), date));
    }
    return found;
  }

  /// Day and month of the dateline; its year, if it states one, is the document's day of
  /// publication already.
  private Optional<MonthDay> datelineDay(AnnotatedText text) {
    return text.article()
        .dateline()
        .flatMap(Dateline::date)
        .flatMap(span -> dates.resolve(text.words(span), DateContext.none()))
        .flatMap(date -> monthDay(date.edtf()));
  }

  private static Optional<MonthDay> monthDay(String edtf) {
    return edtf.matches("(\\d{4}|XXXX)-\\d{2}-\\d{2}")
        ? Optional.of(
            MonthDay.of(
                Integer.parseInt(edtf.substring(5, 7)), Integer.parseInt(edtf.substring(8, 10))))
        : Optional.empty();
  }

  /// Tense of the verb nearest to the words, in their sentence.
  private static Tense tenseAt(AnnotatedText text, TextSpan span) {
    Sentence sentence = text.sentenceAt(span.begin());
    Optional<Token> nearest =
        text.tokensOf(sentence).stream()
            .filter(token -> !token.span().overlaps(span))
            .filter(token ->
                token.isVerbal() && !token.lower().endsWith("ing") && !isInfinitive(text, token))
            .min((a, b) -> Integer.compare(distance(a, span), distance(b, span)));
    return nearest.map(token -> tense(text, token)).orElse(Tense.UNKNOWN);
  }

  private static int distance(Token token, TextSpan span) {
    return Math.min(
        Math.abs(token.span().begin() - span.end()), Math.abs(span.begin() - token.span().end()));
  }

  private static boolean isInfinitive(AnnotatedText text, Token token) {
    return token.index() > 0 && text.tokens().get(token.index() - 1).is("to");
  }

  private static Tense tense(AnnotatedText text, Token verb) {
    boolean after = verb.index() > 0 && isFuture(text.tokens().get(verb.index() - 1));
    if (isFuture(verb) || after) {
      return Tense.FUTURE;
    }
    String word = verb.lower();
    boolean base = word.equals(verb.lemma()) || word.equals(verb.lemma() + "s");
    boolean present = base || word.equals("is") || word.equals("are") || word.equals("has");
    return present && verb.pos() != PartOfSpeech.ADJ && !word.endsWith("ed")
        ? Tense.PRESENT
        : Tense.PAST;
  }

  private static boolean isFuture(Token token) {
    return token.is("will") || token.is("'ll") || token.is("’ll") || token.is("shall");
  }
}
