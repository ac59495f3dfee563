package org.sayso.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;
import org.sayso.mention.NearPhrases;
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
    Map<MentionId, Resolution<Actor>> who = actors(text, mentions, metadata);
    return new Resolutions(
        who, places(text, mentions, metadata, who), dates(text, mentions, metadata));
  }

  private Map<MentionId, Resolution<Actor>> actors(
      AnnotatedText text, Mentions mentions, SourceMetadata metadata) {
    List<ActorMention> asked = mentions.of(ActorMention.class);
    List<Resolution<Actor>> answers =
        actors.resolve(text.article(), asked, metadata.published().map(PublishedDate::value));
    Map<MentionId, Resolution<Actor>> found = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      found.put(asked.get(i).id(), answers.get(i));
    }
    return found;
  }

  private Map<TextSpan, PlacedName> places(
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
    Map<TextSpan, TextSpan> mentioned = new HashMap<>();
    for (PlaceMention mention : mentions.of(PlaceMention.class)) {
      TextSpan name = NearPhrases.withoutBorder(text.article().text(), mention.span());
      if (names.stream().noneMatch(other -> other.span().equals(name))) {
        boolean whole = name.equals(mention.span());
        names.add(new NamedPlace(whole ? mention.words().text() : text.words(name), name));
        mentioned.put(name, mention.span());
      }
    }
    names.sort((a, b) -> a.span().compareTo(b.span()));
    List<String> countries =
        mentions.of(ActorMention.class).stream()
            .flatMap(mention -> Optional.ofNullable(who.get(mention.id())).stream())
            .flatMap(answer -> answer.value().flatMap(Actor::country).stream())
            .toList();
    var request =
        new PlaceResolver.Request(
            text.article().text(), names, countries, dateline, outlet(metadata));
    Map<TextSpan, PlacedName> found = new HashMap<>();
    for (PlacedName placed : places.resolve(request)) {
      TextSpan name = placed.name().span();
      found.put(mentioned.getOrDefault(name, name), placed);
    }
    return found;
  }

  /// What the address says; where it shows no country, that of the publisher.
  private Outlet outlet(SourceMetadata metadata) {
    Outlet byAddress = metadata.url().map(places::outlet).orElse(Outlet.UNKNOWN);
    Optional<String> country =
        byAddress.country().or(() -> metadata.publisher().flatMap(actors::outletCountry));
    return new Outlet(country, byAddress.town());
  }

  private Map<TextSpan, NewsDate> dates(
      AnnotatedText text, Mentions mentions, SourceMetadata metadata) {
    List<TextSpan> spans = mentions.of(DateMention.class).stream().map(DateMention::span).toList();
    return new DateSequence(dates).resolve(text, spans, metadata);
  }
}
