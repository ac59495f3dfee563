package org.sayso.corroboration.origin;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.origin.Origin.Account;

/// What a source that nobody names is called where it is listed: as the report describes it, with
/// where it is of ("a former guard at the site") and without what it does there.
final class SourceNames {
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "(?i)(?<article>(?:an?|the|one)\\s+)?(?<noun>.+?)"
              + "(?<place>\\s(?:at|in|from|of|near)\\s[^,;]+?)?"
              + "(?:[,;].*|\\s(?:who|that|which|whom|whose)\\s.*)?");

  private SourceNames() {}

  /// The origin of an account with the name that tells most.
  static ActorRef full(Account account) {
    ActorRef who = account.lineage().who();
    if (!account.lineage().key().startsWith("source:") || who.id().isPresent()) {
      return who;
    }
    Matcher told = DESCRIBED.matcher(account.claim().voice().asDescribed().strip());
    boolean same =
        told.matches()
            && told.group("place") != null
            && bare(told.group("noun")).equals(bare(who.name()));
    return same
        ? new ActorRef(
            who.id(), who.name() + told.group("place"), who.kind(), who.country(), who.family())
        : who;
  }

  private static String bare(String words) {
    return words.toLowerCase(Locale.ROOT).strip().replaceFirst("^(?:an?|the|one)\\s+", "");
  }
}
