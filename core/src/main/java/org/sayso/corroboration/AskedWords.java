package org.sayso.corroboration;

/// Which words of the question stand in a claim and around it.
final class AskedWords {
  private final Question question;
  private final Terms terms;
  private final Sight sight;
  private final Terms.Hits sentence;
  private final Terms.Hits before;
  private final Terms.Hits frame;

  AskedWords(Question question, Terms terms, CorpusClaim claim, Sight sight) {
    this.question = question;
    this.terms = terms;
    this.sight = sight;
    this.sentence = terms.in(sight.sentence());
    this.before = terms.in(sight.before());
    this.frame = terms.in(new PlainText(claim.around().frame()));
  }

  /// Share of what the words of the question tell that the sentence, or what stands before it, has.
  double around() {
    return terms.share(sentence.alike() | before.alike(), terms.all());
  }

  /// Share of what the words of the question tell that heading and paragraph have, of a claim in a
  /// long document.
  double frame() {
    return terms.share(frame.alike(), terms.all());
  }

  void into(TraitRow row) {
    long names = terms.names();
    long common = terms.all() & ~names;
    long subject = terms.of(question.subject());
    long object = terms.of(question.object());
    long verb = terms.of(question.deeds().stream().limit(1).toList());
    Terms.Hits said = terms.in(sight.said);
    row.put(Trait.SAID_SAME, terms.share(said.same(), terms.all()));
    row.put(Trait.SAID_ALIKE, terms.share(said.alike(), terms.all()));
    row.put(Trait.SAID_NAMES, terms.share(said.same(), names));
    row.put(Trait.SAID_COMMON, terms.share(said.alike(), common));
    row.put(Trait.SAID_SUBJECT, terms.share(said.alike(), subject));
    row.put(Trait.SAID_OBJECT, terms.share(said.alike(), object));
    row.put(Trait.SAID_VERB, terms.share(said.alike(), verb));
    row.put(Trait.SAID_VERB_SAME, terms.share(said.same(), verb));
    row.put(Trait.SAID_DEEDS, terms.share(said.alike(), terms.of(question.deeds())));
    row.put(Trait.SAID_DENSITY, Long.bitCount(said.alike()) / (double) sight.words());
    row.put(Trait.SENTENCE_ALIKE, terms.share(sentence.alike(), terms.all()));
    row.put(Trait.SENTENCE_NAMES, terms.share(sentence.same(), names));
    row.put(Trait.SENTENCE_COMMON, terms.share(sentence.alike(), common));
    row.put(Trait.SENTENCE_SUBJECT, terms.share(sentence.alike(), subject));
    row.put(Trait.SENTENCE_OBJECT, terms.share(sentence.alike(), object));
    row.put(Trait.SENTENCE_VERB, terms.share(sentence.alike(), verb));
    row.put(Trait.BEFORE_ALIKE, terms.share(before.alike(), terms.all()));
    row.put(Trait.BEFORE_NAMES, terms.share(before.same(), names));
    row.put(Trait.BEFORE_COMMON, terms.share(before.alike(), common));
    row.put(Trait.AROUND_ALIKE, around());
    row.put(Trait.FRAME_ALIKE, frame());
    row.put(Trait.FRAME_NAMES, terms.share(frame.same(), names));
    row.put(Trait.FRAME_COMMON, terms.share(frame.alike(), common));
  }
}
