package org.sayso.eval.incidents;

import java.util.Optional;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.pipeline.DocumentRecord;

/// The name and the description of somebody harmed.
record HumanWords(Optional<String> name, Optional<String> description) {
  /// What a phrase says of somebody: the name is the fullest of the document, its title or role
  /// stands before it; without a name the phrase is the description.
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
    String name = MucWords.upper(fullest);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int at = phrase.indexOf(name.split(" ")[0]);
    Optional<String> title =
        at > 1 && phrase.contains(last)
            ? Optional.of(phrase.substring(0, at).strip())
            : Optional.empty();
    return new HumanWords(Optional.of(name), title);
  }
}
