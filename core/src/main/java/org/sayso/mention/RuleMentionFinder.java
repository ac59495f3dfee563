package org.sayso.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mention.ActorMention;

/// Finds mentions by dictionary, gazetteer, shape and role noun, then ties short forms to names.
///
/// A trained model, where there is one, is asked what a name is that no dictionary knows, and adds
/// what the rules do not see.
public final class RuleMentionFinder implements MentionFinder {
  private final NameLexicon actors;
  private final NameLexicon places;
  private final List<MentionFinder> timesAndAmounts;
  private final MentionTagger tagger;
  private final TieModel ties;

  /// @param actors names of actors
  /// @param places names of places
  /// @param timesAndAmounts finders of dates and numbers; what they find never displaces a name
  public RuleMentionFinder(
      NameLexicon actors, NameLexicon places, List<MentionFinder> timesAndAmounts) {
    this(actors, places, timesAndAmounts, MentionTagger.NONE, TieModel.NONE);
  }

  /// @param actors names of actors
  /// @param places names of places
  /// @param timesAndAmounts finders of dates and numbers; what they find never displaces a name
  /// @param tagger the trained model
  public RuleMentionFinder(
      NameLexicon actors,
      NameLexicon places,
      List<MentionFinder> timesAndAmounts,
      MentionTagger tagger) {
    this(actors, places, timesAndAmounts, tagger, TieModel.NONE);
  }

  /// @param actors names of actors
  /// @param places names of places
  /// @param timesAndAmounts finders of dates and numbers; what they find never displaces a name
  /// @param tagger the trained model
  /// @param ties what was learned of whom pronouns and definite nouns stand for
  public RuleMentionFinder(
      NameLexicon actors,
      NameLexicon places,
      List<MentionFinder> timesAndAmounts,
      MentionTagger tagger,
      TieModel ties) {
    this.tagger = tagger;
    this.ties = ties;
    this.actors = actors;
    this.places = places;
    this.timesAndAmounts = List.copyOf(timesAndAmounts);
  }

  @Override
  public List<Mention> find(AnnotatedText text) {
    if (!text.read()) {
      return List.of();
    }
    MentionTags tags = new MentionTags(tagger, text);
    NameFinder nameFinder = new NameFinder(actors, places, text, tags, tagger.name());
    List<Mention> names = new ArrayList<>(nameFinder.find());
    List<Mention> found = new ArrayList<>(names);
    found.addAll(new CommonNounFinder(text).find(names));
    List<Mention> seen =
        new TaggedFinder(text, tags, tagger.name(), nameFinder.letters()).find(found);
    names.addAll(seen);
    found.addAll(seen);
    RepeatedSurnames surnames = new RepeatedSurnames(text);
    List<Mention> persons = surnames.placesThatArePersons(found);
    names.removeAll(persons);
    found.removeAll(persons);
    List<Mention> again = surnames.find(found);
    names.addAll(again);
    found.addAll(again);
    for (MentionFinder finder : timesAndAmounts) {
      for (Mention mention : finder.find(text)) {
        if (names.stream().noneMatch(name -> name.span().overlaps(mention.span()))) {
          found.add(mention);
        }
      }
    }
    return tied(text, found);
  }

  private List<Mention> tied(AnnotatedText text, List<Mention> found) {
    List<Mention> result =
        new ArrayList<>(found.stream().filter(m -> !(m instanceof ActorMention)).toList());
    List<ActorMention> actors =
        found.stream()
            .filter(ActorMention.class::isInstance)
            .map(ActorMention.class::cast)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    result.addAll(new LearnedTies(text, ties).tie(new Antecedents(text, actors).tie()));
    result.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kindName));
    return result;
  }
}
