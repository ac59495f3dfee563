package org.sayso.eval.polnear;

/// Why a span was missed or read too many, as somebody who read it beside its article found.
public enum MissKind {
  NESTED(
      "a saying or act inside the content or source of another: one level is marked, the other read"),
  SAYING_READ("a saying, or speech named by its topic, that nobody marked"),
  ATTITUDE_READ("an attitude, thought or plan that nobody marked"),
  NEXT_SAYING("a content that runs over the next saying, or a saying swallowed by one"),
  THING("a law, programme, poll or event as the source: \"requires\", \"shows\", \"in polls\""),
  ACT_READ("an act or a dealing read as a saying"),
  BORDER(
      "an object, addressee or preposition between cue and content: \"called for\", \"hailed … as\""),
  SAYING_MISSED("a saying, or a refusal to say, that is not read"),
  NOUN_CUE("a noun as the cue: \"worries that\", \"critic of\""),
  ACT_MARKED("an act or a fact marked as an attribution, and passed over"),
  GOLD_SLIP("an annotator's slip: roles swapped, a letter short, a saying taken into another"),
  CUE_ADJUNCT("when or where it was said, or an adverb, with the cue or not"),
  CONTENT_EXTENT("a trailing phrase or a word in front, in the content or not"),
  NO_SOURCE("seeming, definitions and passives of nobody"),
  ATTITUDE_MISSED("an attitude, thought or wish that is not read"),
  WRONG("the reader plainly wrong"),
  SOURCE_EXTENT("an apposition or relative clause, in the source or not"),
  PIECES("one content in pieces, at dashes, insertions or ends of sentences, or not"),
  RELATIVE("what is said stands before it as a pronoun: \"what we need\", \"everything he says\""),
  PUNCTUATION("only a mark more or less"),
  CUE_VERBS("a cue of several verbs: \"seemed to think\""),
  TRANSCRIPT("turns of a transcript, speakers before a colon"),
  ROLE("the same words in another role: the subject of a passive"),
  NOBODY("\"no one could have …\": nobody says it, left out on purpose");

  private final String words;

  MissKind(String words) {
    this.words = words;
  }

  /// What it is, for a table.
  public String words() {
    return words;
  }
}
