package org.sayso.eval.coreference;

import java.util.Locale;
import java.util.Optional;
import org.sayso.claim.Claim;
import org.sayso.eval.coreference.SourceEvaluation.Answer;
import org.sayso.eval.coreference.TieCounts.Verdict;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.Mentions;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.TextSpan;

/// Judges what was read at one labelled source.
record SourceJudge(SourceLabel label, DocumentRecord record) {
  String words(TextSpan span) {
    return span.of(record.article().text());
  }

  Answer tie(ActorMention mention) {
    ActorMention end = mentions().antecedentOf(mention);
    boolean tied = !end.id().equals(mention.id());
    return new Answer(verdict(tied, isRight(end)), end.words().text());
  }

  /// @param mention at the source
  Answer speaker(Claim claim, Optional<ActorMention> mention) {
    String name = claim.speaker().name();
    boolean tied = !lower(words(label.span())).endsWith(lower(name));
    boolean named =
        label.antecedents().stream()
            .map(this::words)
            .anyMatch(gold -> SameName.of(gold, name) || lower(gold).endsWith(lower(name)));
    boolean byMention =
        mention
            .map(mentions()::antecedentOf)
            .filter(end -> end.words().text().contains(name))
            .filter(this::isRight)
            .isPresent();
    return new Answer(verdict(tied, named || byMention), name);
  }

  TieExample example(ActorMention mention) {
    return TieExample.of(
        label.document().toString(),
        record.text(),
        mentions(),
        mention,
        candidate -> isRight(candidate.end()) || isAt(candidate.nearest()));
  }

  private Mentions mentions() {
    return record.mentions();
  }

  private Verdict verdict(boolean tied, boolean right) {
    boolean told = !label.antecedents().isEmpty();
    if (!tied) {
      return told ? Verdict.MISSED : Verdict.ALONE;
    }
    return right ? Verdict.RIGHT : told ? Verdict.WRONG : Verdict.NOBODY;
  }

  /// The antecedent itself, its name at another place, or somebody without a name who is described
  /// at the antecedent, too.
  private boolean isRight(ActorMention end) {
    return isAt(end)
        || label.antecedents().stream()
            .anyMatch(span -> SameName.of(words(span), end.words().text()))
        || (end.form() == NameForm.COMMON_NOUN
            && mentions().of(ActorMention.class).stream()
                .filter(one -> !one.span().equals(label.span()))
                .filter(one -> mentions().antecedentOf(one).id().equals(end.id()))
                .anyMatch(this::isAt));
  }

  private boolean isAt(ActorMention mention) {
    return label.antecedents().stream().anyMatch(mention.span()::overlaps);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
