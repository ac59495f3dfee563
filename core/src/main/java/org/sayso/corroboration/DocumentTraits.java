package org.sayso.corroboration;

import java.util.List;
import java.util.function.Predicate;

/// What is known of a document and a question together.
final class DocumentTraits {
  private static final int MOST_EVENTS = 4;

  private final Terms terms;
  private final Topic topic;
  private final Terms.Hits lead;
  private final Terms.Hits all;
  private final Terms.Hits title;
  private final int claims;

  DocumentTraits(Terms asked, Topic topic, CorpusDocument document) {
    this.terms = asked.within(topic.all());
    this.topic = topic;
    this.all = terms.in(topic.all());
    this.lead = terms.in(topic.lead());
    this.title = terms.in(topic.title());
    this.claims = document.claims().size();
  }

  /// The words of the question, with those that stand for them in this document.
  Terms terms() {
    return terms;
  }

  Topic topic() {
    return topic;
  }

  /// Share of what the words of the question tell that the text has.
  double text() {
    return terms.share(all.alike(), terms.all());
  }

  /// Share of what the words of the question tell that title and lead have.
  double lead() {
    return terms.share(lead.alike(), terms.all());
  }

  void into(TraitRow row) {
    row.put(Trait.TITLE_ALIKE, terms.share(title.alike(), terms.all()));
    row.put(Trait.LEAD_ALIKE, lead());
    row.put(Trait.LEAD_NAMES, terms.share(lead.same(), terms.names()));
    row.put(Trait.LEAD_COMMON, common(lead));
    row.put(Trait.TEXT_ALIKE, text());
    row.put(Trait.TEXT_NAMES, terms.share(all.same(), terms.names()));
    row.put(Trait.TEXT_COMMON, common(all));
    row.put(Trait.TEXT_TELLS, topic.tellsOfIt());
    row.put(Trait.TEXT_LEADS, topic.leads());
    row.put(Trait.TEXT_MAY_BEAR, topic.mayBear());
    row.put(Trait.TEXT_LONG, topic.isLong());
    row.put(Trait.TEXT_CLAIMS, Math.log1p(claims));
    row.put(Trait.TEXT_ABOUT, aspects(topic::isAbout));
    row.put(Trait.TEXT_TITLED, aspects(topic::isTitled));
    row.put(Trait.TEXT_HAS, aspects(topic::has));
    row.put(Trait.TEXT_DEED_ABOUT, topic.aspects().deed().filter(topic::isAbout).isPresent());
    row.put(Trait.TEXT_EVENTS, Math.min(MOST_EVENTS, topic.events().size()));
  }

  private double common(Terms.Hits hits) {
    return terms.share(hits.alike(), terms.all() & ~terms.names());
  }

  private double aspects(Predicate<Aspect> has) {
    List<Aspect> all = topic.aspects().all();
    return all.isEmpty() ? 1 : all.stream().filter(has).count() / (double) all.size();
  }
}
