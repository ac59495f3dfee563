package org.sayso.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.Claim;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolutions;

/// What was read of the document that is audited.
public record Reading(
    AnnotatedText text, Mentions mentions, List<Claim> claims, Resolutions resolutions) {
  public Reading {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mentions, "mentions");
    claims = List.copyOf(claims);
    Objects.requireNonNull(resolutions, "resolutions");
  }

  /// Whom a mention stands for, by itself or by what it points back to.
  Optional<Actor> actor(ActorMention mention) {
    return resolutions
        .actor(mention.id())
        .or(() -> resolutions.actor(mentions.antecedentOf(mention).id()));
  }
}
