package org.sayso.eval.incidents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.PersonWords;
import org.sayso.pipeline.DocumentRecord;

/// The name and the description of somebody harmed.
record HumanWords(Optional<String> name, Optional<String> description) {
  /// What a phrase says of somebody: the name is the fullest of the document without titles, its
  /// title or role stands before it; without a name the phrase is the description.
  static HumanWords of(
      DocumentRecord record, Quoted words, Optional<MentionId> who, String fullest) {
    Optional<Mention.ActorMention> actor =
        who.flatMap(id -> record.mentions().get(id))
            .filter(Mention.ActorMention.class::isInstance)
            .map(Mention.ActorMention.class::cast)
            .map(record.mentions()::antecedentOf);
    boolean person =
        actor
            .filter(one -> one.kind() == ActorKind.PERSON)
            .filter(one -> one.form() == Mention.NameForm.NAME)
            .isPresent();
    String phrase = MucWords.core(words.text());
    if (!person) {
      return new HumanWords(Optional.empty(), Optional.of(phrase));
    }
    List<String> all = List.of(MucWords.upper(fullest).split(" "));
    int begin = 0;
    Set<String> nouns = nouns(record);
    for (int i = 0; i < all.size() - 1; i++) {
      begin = isTitle(all.get(i)) || nouns.contains(all.get(i)) ? i + 1 : begin;
    }
    String name = String.join(" ", all.subList(begin, all.size()));
    int at = phrase.indexOf(all.get(begin));
    boolean before = at > 1 && phrase.contains(all.getLast());
    Optional<String> title =
        before
            ? Optional.of(phrase.substring(0, at).strip())
            : Optional.of(String.join(" ", all.subList(0, begin))).filter(one -> !one.isEmpty());
    return new HumanWords(Optional.of(name), title);
  }

  /// The words that stand for things and offices wherever the document has them, and never are part
  /// of a name there.
  private static Set<String> nouns(DocumentRecord record) {
    Set<String> nouns = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Token token : record.text().tokens()) {
      Set<String> sort = token.pos() == PartOfSpeech.NOUN ? nouns : names;
      sort.add(token.text().toUpperCase(Locale.ROOT));
    }
    nouns.removeAll(names);
    return nouns;
  }

  private static boolean isTitle(String upper) {
    String word = upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
    return PersonWords.isTitle(word) || PersonWords.isOffice(word);
  }
}
