package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;

/// Tells which claims bear on a question that asks about no standing link between two, by the
/// weights of a [BearingModel].
///
/// The outlet's digest of itself (title, takeaways) never counts. A claim is looked at when it,
/// what stands around it, or the lead of its document has enough of the question's words. One that
/// says all that is asked is shown in any case.
final class LearnedBearings {
  /// Share of what the words tell that must stand around a claim, or in the lead.
  private static final double LOOKED_AT = 0.2;

  /// The same in a long document, where much stands in one paragraph.
  private static final double LOOKED_AT_IN_LONG = 0.3;

  private final Question question;
  private final Happenings happenings;
  private final Aspects aspects;
  private final Voices voices;
  private final Links links;
  private final Terms terms;
  private final Meant meant;
  private final Traits traits;
  private final List<Weighed> claims = new ArrayList<>();
  private final List<Met> mets = new ArrayList<>();

  LearnedBearings(Question question, Happenings happenings, Voices voices) {
    this.question = question;
    this.happenings = happenings;
    this.aspects = Aspects.of(question);
    this.voices = voices;
    this.links = new Links(question);
    this.terms = new Terms(question);
    this.meant = new Meant(question.text());
    this.traits = new Traits(question, aspects, happenings, voices, links);
  }

  /// Those of the claims of `documents` that bear, in their order.
  List<Bearing> of(List<CorpusDocument> documents, BearingModel model) {
    double[] scores = model.scores(weighed(documents));
    List<Bearing> bearings = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      CorpusClaim claim = claims.get(i).claim();
      boolean again = bearings.stream().anyMatch(bearing -> saysTheSame(bearing.claim(), claim));
      boolean bears = scores[i] >= model.least() || saysAllThatIsAsked(claims.get(i).traits());
      if (bears && !again) {
        bearings.add(new Reasons(question, mets.get(i), claims.get(i).traits()).bearing());
      }
    }
    return bearings;
  }

  /// Whether words say whatever it is asked whether it is so: the deed, who is in it, where, and of
  /// no other happening. What is that plain is shown, whatever stands around it.
  private static boolean saysAllThatIsAsked(double[] traits) {
    return traits[Trait.ASKS_WHETHER.ordinal()] > 0
        && traits[Trait.DEED_SAID.ordinal()] > 0
        && traits[Trait.PEOPLE_HAS.ordinal()] > 0
        && traits[Trait.ASPECTS_LEAST.ordinal()] >= 1
        && traits[Trait.IN_TIME.ordinal()] > 0
        && traits[Trait.TELLS_OTHERS.ordinal()] == 0
        && traits[Trait.TELLS_OTHER_TIME.ordinal()] == 0;
  }

  /// Whether both are the same words of the same speaker, read twice.
  private static boolean saysTheSame(CorpusClaim one, CorpusClaim other) {
    return one.document().equals(other.document())
        && one.begin() == other.begin()
        && one.content().equals(other.content())
        && one.speaker().equals(other.speaker());
  }

  /// All claims that may bear.
  List<Weighed> weighed(List<CorpusDocument> documents) {
    claims.clear();
    mets.clear();
    documents.forEach(this::weigh);
    return List.copyOf(claims);
  }

  private void weigh(CorpusDocument document) {
    Topic topic = new Topic(question, aspects, document, happenings);
    DocumentTraits known = new DocumentTraits(terms, topic, document);
    if (known.text() < LOOKED_AT) {
      return;
    }
    Meant.Head head = meant.head(document);
    for (CorpusClaim claim : document.claims()) {
      if (!claim.block().isDigest()) {
        weigh(document, known, head, claim);
      }
    }
  }

  private void weigh(
      CorpusDocument document, DocumentTraits known, Meant.Head head, CorpusClaim claim) {
    Sight sight = new Sight(claim, known.topic());
    AskedWords words = new AskedWords(question, known.terms(), claim, sight);
    boolean looked =
        sight.isFramed()
            ? Math.max(words.around(), words.frame()) >= LOOKED_AT_IN_LONG
            : Math.max(words.around(), known.lead()) >= LOOKED_AT;
    if (looked) {
      Met own = new Met(question, known.topic(), links, voices, document, claim, sight);
      TraitRow row = new TraitRow();
      meant.into(row, claim, head);
      traits.into(row, known, own, words);
      claims.add(new Weighed(document, claim, row.values()));
      mets.add(own);
    }
  }
}
