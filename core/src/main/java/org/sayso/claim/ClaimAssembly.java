package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.evidence.StatementId;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// Makes statements and claims of the sayings of one text.
final class ClaimAssembly {
  private final Passage passage;
  private final List<Candidate> repute;
  private final Speaker outlet;
  private final ReadingIds ids;
  private final SpeakerReader speakerReader;
  private final ChannelReader channels;
  private final Splitter splitter;
  private final StanceReader stances;
  private final BasisReader bases;
  private final RelationReader relations;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<ClaimId> usedIds = new HashSet<>();
  private final Map<Integer, Speaker> speakers = new HashMap<>();
  private final Map<Integer, List<Claim>> bySaying = new HashMap<>();

  /// @param repute sayings of common repute inside others: they tell how a speaker knows
  ClaimAssembly(Passage passage, Optional<String> publisher, List<Candidate> repute) {
    this.repute = List.copyOf(repute);
    this.passage = passage;
    this.outlet = Speaker.outlet(publisher);
    this.ids = new ReadingIds(passage.text().article().sha256());
    this.speakerReader = new SpeakerReader(passage);
    this.channels = new ChannelReader(passage);
    this.splitter = new Splitter(passage, CueLexicon.standard());
    this.stances = new StanceReader(passage);
    this.bases = new BasisReader(passage);
    this.relations = new RelationReader(passage);
  }

  /// @param sayings in text order
  ClaimReading assemble(List<Nested> sayings) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> depth(sayings, i))
            .thenComparing(Comparator.naturalOrder()));
    for (int i : order) {
      add(i, sayings);
    }
    claims.sort(
        Comparator.<Claim>comparingInt(claim -> firstOf(claim))
            .thenComparing(claim -> claim.parent().isPresent()));
    return new ClaimReading(
        statements, new Replies(passage.text().article().text()).answered(parentsFirst(claims)));
  }

  private static int depth(List<Nested> sayings, int i) {
    int depth = 0;
    Optional<Integer> outer = sayings.get(i).outer();
    while (outer.isPresent() && depth < sayings.size()) {
      depth++;
      outer = sayings.get(outer.get()).outer();
    }
    return depth;
  }

  private static int firstOf(Claim claim) {
    return claim.attribution().content().getFirst().span().begin();
  }

  private static List<Claim> parentsFirst(List<Claim> sorted) {
    List<Claim> ordered = new ArrayList<>();
    List<Claim> waiting = new ArrayList<>(sorted);
    Set<ClaimId> placed = new HashSet<>();
    while (!waiting.isEmpty()) {
      List<Claim> ready =
          waiting.stream()
              .filter(claim -> claim.parent().isEmpty() || placed.contains(claim.parent().get()))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("claims inside each other: " + waiting.size());
      }
      Claim next = ready.getFirst();
      ordered.add(next);
      placed.add(next.id());
      waiting.remove(next);
    }
    return ordered;
  }

  private void add(int index, List<Nested> sayings) {
    Nested saying = sayings.get(index);
    Candidate candidate = saying.candidate();
    Optional<Claim> parent = saying.outer().flatMap(outer -> holder(outer, candidate));
    Speaker around =
        saying.outer().map(outer -> speakers.getOrDefault(outer, outlet)).orElse(outlet);
    Speaker speaker = speakerReader.read(candidate, around, spokenBefore(candidate, sayings));
    speakers.put(index, speaker);
    Statement statement = statement(candidate, speaker);
    statements.add(statement);
    List<Claim> made = new ArrayList<>();
    for (Proposition proposition : splitter.split(candidate)) {
      made.add(claim(candidate, proposition, statement, parent));
    }
    bySaying.put(index, made);
    claims.addAll(made);
  }

  /// The claim of the outer saying whose words hold this one.
  private Optional<Claim> holder(int outer, Candidate inner) {
    TextSpan mark = passage.span(inner.cueWords().orElse(inner.clause()));
    List<Claim> made = bySaying.getOrDefault(outer, List.of());
    Optional<Claim> exact = made.stream().filter(claim -> claim.tells(mark)).findFirst();
    return exact.isPresent() ? exact : made.stream().findFirst();
  }

  private List<Speaker> spokenBefore(Candidate candidate, List<Nested> sayings) {
    List<Speaker> before = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Candidate other = sayings.get(i).candidate();
      if (other.clause().first() < candidate.clause().first() && speakers.containsKey(i)) {
        before.add(speakers.get(i));
      }
    }
    return before;
  }

  private Statement statement(Candidate candidate, Speaker speaker) {
    List<TextSpan> spans = candidate.content().stream().map(passage::span).toList();
    long same = statements.stream().filter(other -> other.speaker().equals(speaker)).count();
    StatementId id = ids.statement(candidate.cue().head(), spans, 0);
    boolean taken = same > 0 && statements.stream().anyMatch(other -> other.id().equals(id));
    return new Statement(
        taken ? ids.statement(candidate.cue().head(), spans, candidate.clause().first()) : id,
        speaker,
        channels.channel(candidate),
        Seen.QUOTED_ONLY,
        channels.saidOn(candidate),
        Optional.empty());
  }

  private Claim claim(
      Candidate candidate, Proposition proposition, Statement statement, Optional<Claim> parent) {
    Speaker speaker = statement.speaker();
    Stance stance = stances.of(candidate, proposition, speaker);
    List<Quoted> content =
        proposition.content().stream()
            .map(range -> AttributionReader.quoted(passage, range))
            .toList();
    ClaimId id = freeId(stance, content);
    BlockKind block = passage.sentence(proposition.cover().first()).block();
    return new Claim(
        id,
        statement.id(),
        parent.map(Claim::id),
        block,
        new Attribution(
            Forms.of(passage, candidate),
            candidate.source().map(range -> AttributionReader.quoted(passage, range)),
            candidate.cueWords().map(range -> AttributionReader.quoted(passage, range)),
            content),
        stance,
        bases.of(candidate, proposition, stance, speaker, repute),
        candidate.cue().narrator(),
        Fidelity.AS_PRINTED,
        Optional.empty(),
        speaker,
        chain(parent, speaker, candidate, id),
        relations.read(proposition),
        List.of(),
        candidate.by());
  }

  private ClaimId freeId(Stance stance, List<Quoted> content) {
    List<TextSpan> spans = content.stream().map(Quoted::span).toList();
    int ordinal = 0;
    ClaimId id = ids.claim(stance.name(), spans, ordinal);
    while (!usedIds.add(id)) {
      ordinal++;
      id = ids.claim(stance.name(), spans, ordinal);
    }
    return id;
  }

  private List<ChainLink> chain(
      Optional<Claim> parent, Speaker speaker, Candidate candidate, ClaimId id) {
    List<ChainLink> chain = new ArrayList<>();
    if (parent.isPresent()) {
      chain.addAll(parent.get().chain());
    } else {
      chain.add(new ChainLink(outlet.name(), Optional.empty(), Optional.empty(), id));
    }
    if (!speaker.isOutlet()) {
      Optional<Quoted> cue =
          candidate.cueWords().map(range -> AttributionReader.quoted(passage, range));
      chain.add(new ChainLink(speaker.name(), speaker.mention(), cue, id));
    }
    return chain;
  }
}
