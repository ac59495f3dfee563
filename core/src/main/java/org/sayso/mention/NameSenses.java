package org.sayso.mention;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.Token;
import org.sayso.mention.MentionTags.Tag;
import org.sayso.mention.NameLexicon.NameMatch;

/// What a name that is known stands for here: itself, a place, somebody else, or a part of a longer
/// name.
final class NameSenses {
  /// The model is sure enough to be asked before the look of a name.
  private static final double SURE = 0.8;

  private static final double WITHOUT_DOUBT = 0.95;

  private final MentionTags tags;
  private final NameEvidence evidence;

  /// @param tags what a model says
  NameSenses(MentionTags tags, NameEvidence evidence) {
    this.tags = tags;
    this.evidence = evidence;
  }

  /// "Quetta" in "Quetta Development Authority": a longer capitalised run whose head lies beyond
  /// the known name.
  static boolean isPartOfUnknownName(List<Token> tokens, int knownEnd, int shapeEnd) {
    if (shapeEnd <= knownEnd || NameShape.afterTitles(tokens, knownEnd, shapeEnd) > knownEnd) {
      return false;
    }
    return NameShape.headKey(tokens, knownEnd, shapeEnd)
        .filter(head -> !head.equals("LAND") && !head.equals("THING"))
        .isPresent();
  }

  /// Whether a place's name is somebody's here; that of a well-known place only where the model has
  /// next to no doubt.
  boolean isSomebody(
      List<Token> tokens,
      int from,
      int shapeEnd,
      Optional<NameMatch> actor,
      Optional<NameMatch> place) {
    if (actor.isPresent() || place.isEmpty()) {
      return false;
    }
    if (place.get().wellKnown() && NameContext.isLocative(tokens, from)) {
      return false;
    }
    double least = place.get().wellKnown() ? WITHOUT_DOUBT : NameEvidence.CERTAIN;
    int end = Math.max(shapeEnd, from + place.get().tokenCount());
    return tag(tokens, from, end, least).filter(tag -> tag.is(MentionClass.PERSON)).isPresent();
  }

  /// The model sees a place where a company has its name from: "the Amazon rainforest".
  boolean isLandOfCompany(List<Token> tokens, int from, NameMatch match) {
    return match.kind().equals(Optional.of(ActorKind.COMPANY))
        && evidence.isSeenAs(
            MentionClass.LOCATION, NameEvidence.LIKELY, tokens, from, from + match.tokenCount());
  }

  /// "Change Tavara": a state's name right behind a word in capitals.
  static boolean isBehindName(List<Token> tokens, int from, NameMatch match) {
    return match.kind().equals(Optional.of(ActorKind.STATE))
        && from > 0
        && tokens.get(from - 1).isCapitalized()
        && !NameShape.isTitle(tokens.get(from - 1));
  }

  /// Whether a name that a place and an actor have is the place: for a state by the model, if it is
  /// sure.
  boolean isPlace(List<Token> tokens, int from, NameMatch actor) {
    Optional<Tag> tag =
        actor.kind().equals(Optional.of(ActorKind.STATE))
            ? tag(tokens, from, from + actor.tokenCount(), SURE)
            : Optional.empty();
    if (tag.filter(one -> one.is(MentionClass.LOCATION)).isPresent()) {
      return true;
    }
    return tag.filter(one -> one.is(MentionClass.ORGANISATION)).isEmpty()
        && NameContext.isLocative(tokens, from);
  }

  private Optional<Tag> tag(List<Token> tokens, int from, int end, double least) {
    return tags.naming(tokens.get(from).index(), tokens.get(end - 1).index() + 1, least);
  }
}
