package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.sayso.claim.RelationKind;

/// Tells which standing links a question asks about.
record Links(Question question) {
  /// Two arms of one state.
  private static final double NEAR = 0.5;

  /// Words by which a claim tells of a link of the kinds asked about.
  List<String> talk() {
    List<String> talk = new ArrayList<>();
    boolean any = question.relations().size() == RelationKind.values().length;
    if (any) {
      talk.addAll(TellingWords.ANY_TALK);
    }
    if (any || question.relations().contains(RelationKind.SUPPORTS_UNSPECIFIED)) {
      talk.addAll(TellingWords.LINK_TALK);
    }
    if (any || question.relations().contains(RelationKind.LEADS)) {
      talk.addAll(TellingWords.LEAD_TALK);
    }
    if (any || question.relations().contains(RelationKind.ALLIED_WITH)) {
      talk.addAll(List.of("ally", "allied", "alliance", "align"));
    }
    return talk;
  }

  /// Whether the document's title names everyone asked about.
  boolean isTitled(CorpusDocument document) {
    return !question.actors().isEmpty()
        && question.actors().stream().allMatch(asked -> names(document.title(), asked));
  }

  /// The links of `claim` that bear.
  List<Link> of(CorpusDocument document, CorpusClaim claim) {
    return claim.links().stream().filter(link -> bears(document, link)).toList();
  }

  /// Whether all links of the claim that bear are denied by it.
  boolean isNegated(CorpusDocument document, CorpusClaim claim) {
    List<Link> bearing = of(document, claim);
    return !bearing.isEmpty() && bearing.stream().allMatch(Link::negated);
  }

  /// A link of a kind asked about, between everyone asked about when two or more are, else of the
  /// one. Who leads a group stands for it; in a document whose title names all, one end will do.
  private boolean bears(CorpusDocument document, Link link) {
    if (!question.relations().contains(link.kind())) {
      return false;
    }
    long met = question.actors().stream().filter(asked -> isEnd(document, asked, link)).count();
    boolean titled = isTitled(document);
    long needed = titled ? 1 : Math.min(2, question.actors().size());
    return met > 0 && met >= needed;
  }

  /// By the last or first word of the name too: "the Directorate".
  private static boolean names(String title, ActorRef asked) {
    String first = asked.name().split("\\s+", 2)[0];
    return Words.has(title, asked.name()) || (first.length() > 4 && Words.has(title, first));
  }

  private static boolean isEnd(CorpusDocument document, ActorRef asked, Link link) {
    return isNear(document, asked, link.subject()) || isNear(document, asked, link.object());
  }

  private static boolean isNear(CorpusDocument document, ActorRef asked, ActorRef end) {
    return asked.nearness(end) >= NEAR
        || document.leaders().stream()
            .filter(leads -> leads.subject().nearness(end) >= 1)
            .anyMatch(leads ->
                asked.nearness(leads.object()) >= NEAR
                    || Words.has(leads.object().name(), asked.name()));
  }
}
