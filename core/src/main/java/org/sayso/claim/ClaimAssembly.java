package org.sayso.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
  private static final Set<String> PLANNED =
      Set.of("will", "would", "'ll", "’ll", "going", "should", "must");

  private final Passage passage;
  private final List<Candidate> repute;
  private final List<Candidate> own;
  private final Speaker outlet;
  private final ReadingIds ids;
  private final SpeakerReader speakerReader;
  private final ChannelReader channels;
  private final Splitter splitter;
  private final StanceReader stances;
  private final BasisReader bases;
  private final RelationReader relations;
  private final ActTagger acts;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final Set<ClaimId> usedIds = new HashSet<>();
  private final Map<Integer, Speaker> speakers = new HashMap<>();
  private final Map<Integer, List<Claim>> bySaying = new HashMap<>();

  /// @param repute sayings of common repute inside others: they tell how a speaker knows
  /// @param own acts that speakers tell of themselves inside their words ("we condemn", "it has
  ///   found")
  ClaimAssembly(
      Passage passage,
      Optional<String> publisher,
      List<Candidate> repute,
      List<Candidate> own,
      ActTagger acts) {
    this.acts = acts;
    this.own = List.copyOf(own);
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

  /// The same order, but each claim after the one inside which it stands.
  private static List<Claim> parentsFirst(List<Claim> sorted) {
    Map<ClaimId, Claim> byId = new HashMap<>();
    sorted.forEach(claim -> byId.put(claim.id(), claim));
    Set<Claim> ordered = new LinkedHashSet<>();
    sorted.forEach(claim -> place(claim, byId, ordered));
    return List.copyOf(ordered);
  }

  private static void place(Claim claim, Map<ClaimId, Claim> byId, Set<Claim> ordered) {
    Optional<Claim> parent = claim.parent().map(byId::get);
    parent
        .filter(outer -> !ordered.contains(outer))
        .ifPresent(outer -> place(outer, byId, ordered));
    ordered.add(claim);
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
    List<Claim> made = new ArrayList<>();
    for (Proposition proposition : splitter.split(candidate)) {
      claim(candidate, proposition, statement, parent).ifPresent(made::add);
    }
    if (!made.isEmpty()) {
      statements.add(statement);
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

  /// The claim; none where the model is sure that nobody says anything.
  private Optional<Claim> claim(
      Candidate candidate, Proposition proposition, Statement statement, Optional<Claim> parent) {
    Speaker speaker = statement.speaker();
    Candidate act = actIn(candidate, proposition);
    List<Quoted> content =
        said(proposition).stream().map(range -> AttributionReader.quoted(passage, range)).toList();
    Attribution attribution =
        new Attribution(
            Forms.of(passage, candidate),
            candidate.source().map(range -> AttributionReader.quoted(passage, range)),
            candidate.cueWords().map(range -> AttributionReader.quoted(passage, range)),
            content);
    Stance told = stances.of(act, proposition.asAct(), speaker);
    Replies.Answering answering = answering(told, proposition, speaker, content);
    Stance ruled = answering == Replies.Answering.NOTHING ? told : Stance.DENIES;
    Basis ruledBasis = bases.of(act, proposition, ruled, speaker, repute);
    Narrator ruledNarrator = candidate.negated() ? Narrator.NEUTRAL : candidate.cue().narrator();
    // Of what is said by a number alone the model of acts has learned nothing, and of somebody
    // cited
    // "as saying" it answers what that one does.
    Optional<ActTagger.Answer> answer =
        CountedSayings.isOne(candidate) || stances.citesAnother(candidate, proposition)
            ? Optional.empty()
            : answer(attribution, ruled, ruledBasis, ruledNarrator);
    if (JoinedActs.isRefused(ruled, answer)) {
      return Optional.empty();
    }
    Stance stance =
        JoinedActs.stance(
            candidate, proposition, answering.isRefused(answer) ? told : ruled, answer);
    ClaimId id = freeId(stance, content);
    BlockKind block = passage.sentence(proposition.cover().first()).block();
    return Optional.of(
        new Claim(
            id,
            statement.id(),
            parent.map(Claim::id),
            block,
            attribution,
            stance,
            JoinedActs.basis(ruledBasis, stance, answer),
            answer.map(ActTagger.Answer::narrator).orElse(ruledNarrator),
            Fidelity.AS_PRINTED,
            Optional.empty(),
            speaker,
            chain(parent, speaker, candidate, id),
            relations.read(proposition),
            List.of(),
            candidate.by()));
  }

  private Optional<ActTagger.Answer> answer(
      Attribution attribution, Stance stance, Basis basis, Narrator narrator) {
    return attribution
        .cue()
        .flatMap(cue ->
            acts.answer(
                passage.text(),
                new ActTagger.Question(
                    attribution.source().map(Quoted::span),
                    cue.span(),
                    attribution.content().stream().map(Quoted::span).toList(),
                    stance,
                    basis,
                    narrator)));
  }

  /// A plain assertion that turns its clause round ("There was no clash") denies where it answers
  /// what another alleged, or goes on with a denial.
  private Replies.Answering answering(
      Stance stance, Proposition proposition, Speaker speaker, List<Quoted> content) {
    if (stance != Stance.ASSERTS || !stances.isNegative(proposition)) {
      return Replies.Answering.NOTHING;
    }
    Replies.Answering answering =
        new Replies(passage.text().article().text()).answering(content, speaker, claims);
    return answering == Replies.Answering.CLAIM && !stances.tellsWhatIsNot(proposition)
        ? Replies.Answering.NOTHING
        : answering;
  }

  /// The words of the proposition without "it is widely recognized that" before them.
  private List<TokenRange> said(Proposition proposition) {
    Optional<TokenRange> known =
        repute.stream()
            .filter(
                act -> act.cueWords().filter(cue -> proposition.cover().contains(cue)).isPresent())
            .map(act -> act.content().getLast())
            .findFirst();
    if (known.isEmpty() || proposition.content().size() > 1) {
      return proposition.content();
    }
    int first =
        passage.is(known.get().first(), "that") ? known.get().first() + 1 : known.get().first();
    int end = proposition.cover().end();
    return first < end ? List.of(new TokenRange(first, end)) : proposition.content();
  }

  /// The act that the speaker tells of himself in the proposition, else the saying.
  private Candidate actIn(Candidate candidate, Proposition proposition) {
    // "Did not say he had ordered it" tells no order.
    if (candidate.cue().stance() != Stance.ASSERTS || candidate.negated()) {
      return candidate;
    }
    Denial denial = new Denial(passage);
    return own.stream()
        .filter(act -> !denial.isOfSaying(act))
        .filter(act ->
            act.cueWords()
                .filter(cue ->
                    proposition.cover().contains(cue) && !isPlanned(cue) && !isPast(act, cue))
                .isPresent())
        .findFirst()
        .orElse(candidate);
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

  /// "we will condemn", "he is going to defend": a plan, not the act.
  private boolean isPlanned(TokenRange cue) {
    for (int i = cue.first() - 1; i < cue.end(); i++) {
      if (passage.isOneOf(i, PLANNED)) {
        return true;
      }
    }
    return false;
  }

  /// "said he had ordered the creation of a guard": an order told of, not given.
  private boolean isPast(Candidate act, TokenRange cue) {
    boolean directs = act.cue().stance() == Stance.ORDERS || act.cue().stance() == Stance.CALLS_FOR;
    return directs
        && passage.lower(cue.end() - 1).endsWith("ed")
        && Words.any(passage, cue, List.of(List.of("had"), List.of("'d"), List.of("’d")));
  }
}
