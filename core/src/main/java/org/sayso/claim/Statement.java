package org.sayso.claim;

import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.StatementId;

/// One act of saying: speaker, channel, day. Its claims point to it.
///
/// @param saidOn the words for the day of the saying, when the document gives them
/// @param url address of the original, when the document gives it
public record Statement(
    StatementId id,
    Speaker speaker,
    Channel channel,
    Seen seen,
    Optional<Quoted> saidOn,
    Optional<String> url) {
  public Statement {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(seen, "seen");
    Objects.requireNonNull(saidOn, "saidOn");
    Objects.requireNonNull(url, "url");
  }
}
