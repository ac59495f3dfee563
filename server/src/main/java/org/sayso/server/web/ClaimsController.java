package org.sayso.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.server.reading.PanelItem;
import org.sayso.server.reading.Words;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ClaimFilter;
import org.sayso.store.DocumentRef;
import org.sayso.store.Page;
import org.sayso.store.Store;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredEvent;
import org.sayso.store.Tally;
import org.sayso.store.copy.Wordings.Collated;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.origin.ClaimOrigin;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Claims of all documents, and the evidence behind one.
@RestController
public class ClaimsController {
  private static final int SIZE = 40;
  private final Workplace workplace;
  private final Pages pages;

  ClaimsController(Workplace workplace, Pages pages) {
    this.workplace = workplace;
    this.pages = pages;
  }

  /// What was asked for; absent parts are empty.
  public record Query(
      String words,
      String speaker,
      String stance,
      String outlet,
      String review,
      String from,
      String to,
      String narrated) {
    public Query {
      words = Objects.requireNonNullElse(words, "");
      speaker = Objects.requireNonNullElse(speaker, "");
      stance = Objects.requireNonNullElse(stance, "");
      outlet = Objects.requireNonNullElse(outlet, "");
      review = Objects.requireNonNullElse(review, "");
      from = Objects.requireNonNullElse(from, "");
      to = Objects.requireNonNullElse(to, "");
      narrated = Objects.requireNonNullElse(narrated, "");
    }

    /// Whether what is left out by default is wanted too.
    public boolean isWide() {
      return narrated.equals("true");
    }

    /// The filter of the store.
    public ClaimFilter filter() {
      ClaimFilter filter = isWide() ? ClaimFilter.ALL : ClaimFilter.STATEMENTS;
      filter = words.isBlank() ? filter : filter.withWords(words.strip());
      filter = speaker.isBlank() ? filter : filter.withSpeaker(speaker.strip());
      filter = outlet.isBlank() ? filter : filter.withPublisher(outlet);
      return filter
          .withStances(Queries.words(Stance.class, stance))
          .withReviews(Queries.words(Review.class, review))
          .withPublished(Queries.days(from, to));
    }

    String link(String after, String otherStance) {
      return Queries.link(
          "/claims",
          "words",
          words,
          "speaker",
          speaker,
          "stance",
          otherStance,
          "outlet",
          outlet,
          "review",
          review,
          "from",
          from,
          "to",
          to,
          "narrated",
          narrated,
          "after",
          after);
    }

    /// The same question with another stance.
    public String linkTo(String otherStance) {
      return link("", otherStance);
    }
  }

  /// A claim with where it stands, masked.
  public record Line(DocumentRef document, Sayso1.Claim claim) {
    public Line {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// The list of claims.
  public record ClaimsPage(
      List<Line> claims,
      long total,
      List<Tally> stances,
      List<Tally> outlets,
      Query query,
      Optional<String> next) {
    public ClaimsPage {
      claims = List.copyOf(claims);
      stances = List.copyOf(stances);
      outlets = List.copyOf(outlets);
    }
  }

  @GetMapping("/claims")
  ResponseEntity<String> list(
      @ModelAttribute Query query,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request) {
    Store store = workplace.store();
    ClaimFilter filter = query.filter();
    Page<StoredClaim> found = store.claims().list(filter, Queries.page(after, SIZE));
    MaskedView view = new MaskedView(store, Disclosure.MASKED);
    ClaimsPage page =
        new ClaimsPage(
            found.items().stream()
                .map(one -> new Line(view.document(one.document()), view.claim(one)))
                .toList(),
            store.claims().count(filter),
            store.claims().stances(filter),
            store.documents().publishers(),
            query,
            found.next().map(next -> query.link(next, query.stance())));
    return pages.page(request, "claims", "Claims", "claims", page);
  }

  /// The evidence behind one claim, masked.
  ///
  /// @param before words before the content, `after` those behind it
  /// @param events what it tells of
  /// @param wordings its words in other carriers
  /// @param origin whose knowledge it goes back to; empty for one that a person rejected
  public record ClaimPage(
      Line line,
      String before,
      String after,
      List<PanelItem.Link> events,
      Optional<PanelItem.Link> parent,
      Collated wordings,
      Optional<ClaimOrigin> origin) {
    public ClaimPage {
      Objects.requireNonNull(line, "line");
      events = List.copyOf(events);
      Objects.requireNonNull(parent, "parent");
      Objects.requireNonNull(wordings, "wordings");
      Objects.requireNonNull(origin, "origin");
    }
  }

  @GetMapping("/claims/{id}")
  ResponseEntity<String> claim(@PathVariable String id, HttpServletRequest request) {
    Store store = workplace.store();
    StoredClaim stored =
        store.claims().find(id).orElseThrow(() -> new NotFoundException("claim " + id));
    MaskedView view = new MaskedView(store, Disclosure.MASKED);
    Sayso1.Claim claim = view.claim(stored);
    Context context = Context.of(view.text(stored.document().id()), claim.content());
    List<PanelItem.Link> events = new ArrayList<>();
    for (StoredEvent event : store.events().findAll(claim.about().events())) {
      events.add(new PanelItem.Link(event.event().id(), Words.of(event.event().type())));
    }
    Optional<PanelItem.Link> parent =
        Optional.ofNullable(claim.parent())
            .flatMap(other -> store.claims().find(other))
            .map(other ->
                new PanelItem.Link(other.claim().id(), view.claim(other).speaker().name()));
    ClaimPage page =
        new ClaimPage(
            new Line(view.document(stored.document()), claim),
            context.before(),
            context.after(),
            events,
            parent,
            view.wordings(stored),
            origin(stored));
    return pages.page(request, "claims", "Claim", "claim-page", page);
  }

  private Optional<ClaimOrigin> origin(StoredClaim claim) {
    return Optional.ofNullable(
        workplace
            .origins(Disclosure.MASKED)
            .of(claim.document().id())
            .get(new ClaimId(claim.claim().id())));
  }

  /// The words around others.
  record Context(String before, String after) {
    private static final int WORDS = 240;

    static Context of(String text, List<Sayso1.Span> spans) {
      if (spans.isEmpty()) {
        return new Context("", "");
      }
      int begin = spans.getFirst().begin();
      int end = spans.getLast().end();
      int from = edge(text, Math.max(0, begin - WORDS), begin);
      int to = Math.min(text.length(), end + WORDS);
      int last = to == text.length() ? to : Math.max(end, text.lastIndexOf(' ', to));
      return new Context(text.substring(from, begin), text.substring(end, last));
    }

    private static int edge(String text, int from, int begin) {
      int space = text.indexOf(' ', from);
      return from == 0 || space < 0 || space >= begin ? from : space + 1;
    }
  }
}
