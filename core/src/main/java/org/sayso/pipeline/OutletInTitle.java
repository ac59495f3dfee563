package org.sayso.pipeline;

import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.SourceMetadata;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;

/// The outlet that a title begins with: "Selm Radio: Evening bulletin". A bare text states it
/// nowhere else.
final class OutletInTitle {
  private OutletInTitle() {}

  /// The outlet alone; nothing where the words before the colon are no outlet or agency.
  static SourceMetadata of(AnnotatedText text, Mentions mentions) {
    return text.article().blocks().stream()
        .filter(block -> block.kind() == BlockKind.TITLE)
        .findFirst()
        .flatMap(title -> named(text.article().text(), title, mentions))
        .map(OutletInTitle::published)
        .orElse(SourceMetadata.NONE);
  }

  private static SourceMetadata published(String outlet) {
    return new SourceMetadata(
        Optional.empty(),
        Optional.of(outlet),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> named(String text, Block title, Mentions mentions) {
    int begin = title.span().begin();
    return mentions.within(title.span(), ActorMention.class).stream()
        .filter(one -> one.span().begin() == begin)
        .filter(one -> one.kind() == ActorKind.MEDIA || one.kind() == ActorKind.AGENCY)
        .filter(one -> text.startsWith(": ", one.span().end()))
        .map(one -> one.words().text())
        .findFirst();
  }
}
