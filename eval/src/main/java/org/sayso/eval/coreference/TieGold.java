package org.sayso.eval.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.eval.coreference.TieCounts.Verdict;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

/// What the labels of one text say of ties.
final class TieGold {
  private static final Set<String> BINDING =
      Set.of("of", "for", "to", "by", "and", "in", "from", "with", "at", "on", "'s", "’s", "or");

  private final String text;
  private final Map<TextSpan, TieLabel> labels = new HashMap<>();

  TieGold(TieText document) {
    this.text = document.text().article().text();
    document.labels().forEach(label -> labels.put(label.span(), label));
  }

  Optional<TieLabel> of(ActorMention open) {
    return Optional.ofNullable(labels.get(open.span()));
  }

  /// Whether `mentions`, which stand for one, stand for all who are meant.
  boolean isRight(TieLabel label, List<ActorMention> mentions) {
    return !label.meant().isEmpty()
        && label.meant().stream().allMatch(places -> areAt(places, mentions));
  }

  private boolean areAt(List<TextSpan> places, List<ActorMention> mentions) {
    return mentions.stream()
        .filter(one -> one.form() != NameForm.PRONOUN)
        .anyMatch(one -> isAt(places, one));
  }

  private boolean isAt(List<TextSpan> places, ActorMention mention) {
    return places.stream()
        .anyMatch(place -> isHead(place, mention.span()) || isSameName(place, mention));
  }

  private boolean isSameName(TextSpan place, ActorMention mention) {
    return mention.form() == NameForm.NAME
        && bare(place.of(text)).equals(bare(mention.words().text()));
  }

  private static String bare(String words) {
    String one = words.replaceAll("\\s+", " ").replaceAll("['’]s$", "");
    return one.startsWith("the ") || one.startsWith("The ") ? one.substring(4) : one;
  }

  /// Whether one of two overlapping stretches is the other with words that do not change who is
  /// meant: "President Brun" and "Brun", but not "the party of Brun" and "Brun".
  private boolean isHead(TextSpan one, TextSpan other) {
    if (!one.overlaps(other)) {
      return false;
    }
    if (one.contains(other)) {
      return isHeadOf(one, other);
    }
    return other.contains(one) ? isHeadOf(other, one) : one.end() == other.end();
  }

  private boolean isHeadOf(TextSpan whole, TextSpan part) {
    String[] before = words(text.substring(whole.begin(), part.begin()));
    String[] behind = words(text.substring(part.end(), whole.end()));
    boolean bound = before.length > 0 && BINDING.contains(before[before.length - 1]);
    boolean joined = Arrays.asList(before).contains("and") || Arrays.asList(behind).contains("and");
    boolean goesOn = behind.length > 0 && !startsClause(behind[0]);
    return !bound && !joined && !goesOn;
  }

  /// "ministry of …", "minister, …".
  private static boolean startsClause(String word) {
    return Set.of("of", "for", "in", "from", "at", "with", "on", ",", "(").contains(word);
  }

  private static String[] words(String words) {
    String spaced = words.replaceAll("([,()]|['’]s)", " $1 ").strip().toLowerCase(Locale.ROOT);
    return spaced.isEmpty() ? new String[0] : spaced.split("\\s+");
  }

  /// What came of a labelled mention.
  ///
  /// @param end at the end of its chain
  /// @param chain the other mentions of the same chain that stand before it
  Verdict verdict(TieLabel label, MentionId end, MentionId own, List<ActorMention> chain) {
    if (end.equals(own)) {
      return label.isTold() ? Verdict.MISSED : Verdict.ALONE;
    }
    return isRight(label, chain) ? Verdict.RIGHT : label.isTold() ? Verdict.WRONG : Verdict.NOBODY;
  }
}
