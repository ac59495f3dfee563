package org.sayso.nlp;

import java.util.List;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.claim.ActTagger;
import org.sayso.claim.AttributionReader;
import org.sayso.claim.AttributionTagger;
import org.sayso.claim.RuleClaimExtractor;
import org.sayso.event.EventExtractor;
import org.sayso.event.HappeningWeights;
import org.sayso.event.RuleEventExtractor;
import org.sayso.mention.DateFinder;
import org.sayso.mention.MentionFinder;
import org.sayso.mention.MentionTagger;
import org.sayso.mention.NumberFinder;
import org.sayso.mention.RuleMentionFinder;
import org.sayso.mention.TieModel;
import org.sayso.nlp.annotation.OpenNlpLanguageIdentifier;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.nlp.encoder.EncoderActs;
import org.sayso.nlp.encoder.EncoderEvents;
import org.sayso.nlp.encoder.EncoderMentionTagger;
import org.sayso.nlp.encoder.EncoderTagger;
import org.sayso.nlp.encoder.ReaderModel;
import org.sayso.nlp.text.DefaultTextExtractor;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.pipeline.RunProvenance;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorNameLexicon;
import org.sayso.resolution.ContextPlaceResolver;
import org.sayso.resolution.DefaultDocumentResolver;
import org.sayso.resolution.DictionaryActorResolver;
import org.sayso.resolution.DocumentResolver;
import org.sayso.resolution.Gazetteer;
import org.sayso.resolution.PlaceLexicon;
import org.sayso.resolution.RuleDateResolver;

/// Puts the stages of the reader together: the one place that names every default.
///
/// Mentions and attributions are read by rules and, where the model's file is on the class path, by
/// the model.
///
/// @param pipeline the way through for one document
/// @param annotator the stages that a question is read with, too
/// @param mentions finds names in a question
/// @param resolver ties them to what is known
public record RulesReader(
    NewsPipeline pipeline, Annotator annotator, MentionFinder mentions, DocumentResolver resolver) {
  private static final String RULES = "rules@1";
  private static final String LEARNED = "reader@1";

  /// The reader over these dictionaries.
  ///
  /// @param sayso version of Sayso, for the provenance of the run
  public static RulesReader of(Dictionaries dictionaries, String sayso) {
    return of(dictionaries, sayso, TieModel.bundled());
  }

  /// The reader over these dictionaries with another model of antecedents.
  ///
  /// @param sayso version of Sayso, for the provenance of the run
  /// @param ties [TieModel#NONE] for the rules of antecedents alone
  public static RulesReader of(Dictionaries dictionaries, String sayso, TieModel ties) {
    return ReaderModel.isThere()
        ? of(
            dictionaries,
            sayso,
            new EncoderTagger(ReaderModel::shared),
            new EncoderActs(ReaderModel::shared),
            new EncoderMentionTagger(ReaderModel::shared),
            eventExtractor(HappeningWeights.bundled()),
            ties)
        : byRules(dictionaries, sayso);
  }

  /// The reader of [#of(Dictionaries, String)] with other acts.
  ///
  /// @param acts what speakers do with what they say
  public static RulesReader learned(Dictionaries dictionaries, String sayso, ActTagger acts) {
    return of(
        dictionaries,
        sayso,
        new EncoderTagger(ReaderModel::shared),
        acts,
        new EncoderMentionTagger(ReaderModel::shared),
        eventExtractor(HappeningWeights.bundled()),
        TieModel.bundled());
  }

  /// The reader that goes by rules alone.
  ///
  /// @param sayso version of Sayso, for the provenance of the run
  public static RulesReader byRules(Dictionaries dictionaries, String sayso) {
    return of(
        dictionaries,
        sayso,
        AttributionTagger.none(),
        ActTagger.NONE,
        MentionTagger.NONE,
        new RuleEventExtractor(),
        TieModel.NONE);
  }

  /// What reads events with the trained model.
  ///
  /// @param weights by which happenings are taken for one
  /// @throws IllegalStateException when it reads and the model is not there
  public static RuleEventExtractor eventExtractor(HappeningWeights weights) {
    return new RuleEventExtractor(new EncoderEvents(ReaderModel::shared), weights);
  }

  /// The name of the reader that [#of(Dictionaries, String)] gives.
  public static String name() {
    return ReaderModel.isThere() ? LEARNED : RULES;
  }

  private static RulesReader of(
      Dictionaries dictionaries,
      String sayso,
      AttributionTagger tagger,
      ActTagger acts,
      MentionTagger mentionTagger,
      EventExtractor events,
      TieModel ties) {
    ActorDictionary actors = dictionaries.actors();
    Gazetteer gazetteer = dictionaries.gazetteer();
    Annotator annotator =
        new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load());
    MentionFinder mentions =
        new RuleMentionFinder(
            new ActorNameLexicon(actors),
            new PlaceLexicon(gazetteer),
            List.of(new DateFinder(), new NumberFinder()),
            mentionTagger,
            ties);
    DocumentResolver resolver =
        new DefaultDocumentResolver(
            new DictionaryActorResolver(actors),
            new ContextPlaceResolver(gazetteer),
            new RuleDateResolver());
    NewsPipeline pipeline =
        new NewsPipeline(
            new DefaultTextExtractor(),
            annotator,
            mentions,
            new RuleClaimExtractor(new AttributionReader(tagger), acts),
            events,
            resolver,
            new RunProvenance(
                sayso,
                tagger.equals(AttributionTagger.none()) ? RULES : LEARNED,
                dictionaries.settings()));
    return new RulesReader(pipeline, annotator, mentions, resolver);
  }
}
