package org.sayso.store.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.QuestionReader;
import org.sayso.corroboration.Side;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.document.DocumentId;
import org.sayso.mention.RuleMentionFinder;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorFile;
import org.sayso.resolution.ActorNameLexicon;
import org.sayso.resolution.ContextPlaceResolver;
import org.sayso.resolution.Countries;
import org.sayso.resolution.DefaultDocumentResolver;
import org.sayso.resolution.DictionaryActorResolver;
import org.sayso.resolution.PlaceLexicon;
import org.sayso.resolution.RuleDateResolver;
import org.sayso.resolution.UserGazetteer;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.StoredDocument;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.memory.InMemoryStore;
import org.sayso.store.search.LuceneSearchIndex;
import org.sayso.store.search.SearchIndex;

class AskServiceTest {
  private static final String ACTORS =
      """
      sayso-actors 1

      name: Interior Ministry of Tavara
      kind: GOVERNMENT_BODY
      country: XT
      aka: Interior Ministry
      source: invented

      name: Directorate of Intelligence
      kind: INTELLIGENCE
      country: XT
      parent: Interior Ministry of Tavara
      source: invented

      name: Sons of the Tide
      kind: ARMED_GROUP
      country: XT
      source: invented

      name: Tavara Rights Watch Committee
      kind: NGO
      country: XT
      acronym: TRWC
      source: invented
      """;
  private static final ActorDictionary DICTIONARY =
      ActorDictionary.empty().with(ActorFile.read("actors.txt", ACTORS));
  private static final String QUESTION =
      "Does the Directorate of Intelligence support the Sons of the Tide?";

  @TempDir Path folder;
  private final Store store = new InMemoryStore(Samples.context());
  private SearchIndex index;
  private AskService service;

  @BeforeEach
  void open() {
    index = LuceneSearchIndex.open(folder, store);
    service = new AskService(index, store, reader(), 0, new AskMemory());
  }

  @AfterEach
  void close() {
    index.close();
  }

  /// The rules' reader with a tagger that knows the few words asked here.
  private static QuestionReader reader() {
    Annotator annotator =
        new DefaultAnnotator(
            words -> words.stream().map(AskServiceTest::tag).toList(), text -> "en");
    UserGazetteer places =
        UserGazetteer.parse(
            "name,country,latitude,longitude\nMiravel,XT,-38.0,-28.0\n", Countries.bundled());
    return new QuestionReader(
        annotator,
        new RuleMentionFinder(
            new ActorNameLexicon(DICTIONARY), new PlaceLexicon(places), List.of()),
        new DefaultDocumentResolver(
            new DictionaryActorResolver(DICTIONARY),
            new ContextPlaceResolver(places),
            new RuleDateResolver()),
        Kinship.of(DICTIONARY));
  }

  private static PartOfSpeech tag(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "the", "a" -> PartOfSpeech.DET;
      case "of", "in", "on" -> PartOfSpeech.ADP;
      case "does", "did", "is" -> PartOfSpeech.AUX;
      case "who", "what" -> PartOfSpeech.PRON;
      case "support", "bomb", "happened" -> PartOfSpeech.VERB;
      case "?" -> PartOfSpeech.PUNCT;
      default -> Character.isUpperCase(word.charAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
    };
  }

  private static ReadingBuilder document(String text) {
    return new ReadingBuilder(text)
        .actor(
            "dict:XT:directorate-of-intelligence",
            "Directorate of Intelligence",
            "INTELLIGENCE",
            "XT",
            null)
        .actor("dict:XT:sons-of-the-tide", "Sons of the Tide", "ARMED_GROUP", "XT", null)
        .actor(
            "dict:XT:interior-ministry-of-tavara",
            "Interior Ministry of Tavara",
            "GOVERNMENT_BODY",
            "XT",
            null);
  }

  private void allegation() {
    document(
            "TRWC said the Directorate of Intelligence shelters the Sons of the Tide. Bastian Rill"
                + " said rifles came by night to the Sons of the Tide from the Directorate of"
                + " Intelligence.")
        .actor("dict:trwc", "Tavara Rights Watch Committee", "NGO", "XT", null)
        .actor("doc:rill", "Bastian Rill", "PERSON", null, "UNKNOWN")
        .mention(
            "Directorate of Intelligence", "INTELLIGENCE", "dict:XT:directorate-of-intelligence")
        .mention("Sons of the Tide", "ARMED_GROUP", "dict:XT:sons-of-the-tide")
        .mention("Bastian Rill", "PERSON", "doc:rill")
        .claim(
            "TRWC",
            "dict:trwc",
            "ALLEGES",
            "the Directorate of Intelligence shelters the Sons of the Tide")
        .relation(
            "Directorate of Intelligence",
            "dict:XT:directorate-of-intelligence",
            "SHELTERS",
            "Sons of the Tide",
            "dict:XT:sons-of-the-tide")
        .claim(
            "Bastian Rill",
            "doc:rill",
            "ASSERTS",
            "rifles came by night to the Sons of the Tide from the Directorate of Intelligence")
        .into(store);
  }

  private void denial() {
    document(
            "The Interior Ministry of Tavara denied that it knew the Sons of the Tide or the"
                + " Directorate of Intelligence.")
        .publisher("Karst Herald")
        .published(null)
        .mention("Sons of the Tide", "ARMED_GROUP", "dict:XT:sons-of-the-tide")
        .mention(
            "Directorate of Intelligence", "INTELLIGENCE", "dict:XT:directorate-of-intelligence")
        .claim(
            "The Interior Ministry of Tavara",
            "dict:XT:interior-ministry-of-tavara",
            "DENIES",
            "it knew the Sons of the Tide or the Directorate of Intelligence")
        .into(store);
  }

  private Dossier dossier(String question) {
    return ((AskOutcome.Answered) service.ask(question, Disclosure.MASKED)).dossier();
  }

  private static List<String> origins(Dossier dossier, Side side) {
    return dossier.side(side).origins().stream().map(origin -> origin.who().name()).toList();
  }

  @Test
  void whoSaysSoAndWhoDeniesItStandSideBySide() {
    allegation();
    denial();
    index.update();

    Dossier dossier = dossier(QUESTION);

    assertThat(dossier.question().actors())
        .extracting(ActorRef::name)
        .containsExactly("Directorate of Intelligence", "Sons of the Tide");
    assertThat(origins(dossier, Side.ASSERTS))
        .containsExactly("a person", "Tavara Rights Watch Committee");
    assertThat(origins(dossier, Side.DENIES)).containsExactly("Interior Ministry of Tavara");
  }

  @Test
  void theAccusedWhoSaysNothingIsNamedAsNotHeard() {
    allegation();
    index.update();

    assertThat(dossier(QUESTION).notHeard())
        .extracting(one -> one.actor().name())
        .containsExactly("Directorate of Intelligence");
  }

  @Test
  void theLargerBodySpeaksForItsPart() {
    allegation();
    denial();
    index.update();

    assertThat(dossier(QUESTION).notHeard()).isEmpty();
  }

  @Test
  void twoPersonsWhoAreHiddenStayTwo() {
    document("TRWC said the Directorate of Intelligence shelters Bastian Rill and Orla Venn.")
        .actor("dict:trwc", "Tavara Rights Watch Committee", "NGO", "XT", null)
        .actor("doc:rill", "Bastian Rill", "PERSON", null, "UNKNOWN")
        .actor("doc:venn", "Orla Venn", "PERSON", null, "UNKNOWN")
        .mention(
            "Directorate of Intelligence", "INTELLIGENCE", "dict:XT:directorate-of-intelligence")
        .mention("Bastian Rill", "PERSON", "doc:rill")
        .mention("Orla Venn", "PERSON", "doc:venn")
        .claim("TRWC", "dict:trwc", "ALLEGES", "the Directorate of Intelligence shelters")
        .into(store);
    allegation();
    index.update();
    Dossier dossier = ((AskOutcome.Answered) service.ask(QUESTION, Disclosure.NAMED)).dossier();
    CorpusClaim claim =
        dossier.sides().stream().flatMap(side -> side.claims().stream()).findFirst().orElseThrow();
    DocumentId naming =
        store.documents().changedSince(0, 10).stream()
            .map(StoredDocument::id)
            .filter(id -> text(id).contains("Orla Venn"))
            .findFirst()
            .orElseThrow();
    Contradiction named =
        new Contradiction(
            "I1",
            "perpetrator",
            Stream.of("Bastian Rill", "Orla Venn", "Bastian Rill")
                .map(who ->
                    new Contradiction.Value(
                        who, claim.speaker(), claim.id(), naming, Optional.empty()))
                .toList());

    List<String> values =
        new DossierMask(store.readings()::current, Disclosure.MASKED)
                .masked(
                    new Dossier(
                        dossier.question(),
                        dossier.sides(),
                        dossier.bearings(),
                        List.of(named),
                        dossier.notHeard(),
                        dossier.events(),
                        dossier.coverage()))
                .contradictions()
                .getFirst()
                .values()
                .stream()
                .map(Contradiction.Value::value)
                .toList();

    assertThat(values).doesNotContain("Bastian Rill", "Orla Venn");
    assertThat(values.get(0)).isEqualTo(values.get(2)).isNotEqualTo(values.get(1));
  }

  private String text(DocumentId id) {
    return store.readings().current(id).orElseThrow().document().text();
  }

  @Test
  void coverageSaysWhatIsUndated() {
    allegation();
    denial();
    index.update();

    assertThat(dossier(QUESTION).coverage())
        .isEqualTo(
            new Dossier.Coverage(2, 2, "2019-03-04", "2019-03-04", 1, 0, List.of(), 2, true));
  }

  @Test
  void theTextNamesNoPrivatePersonAndGivesNoVerdict() {
    allegation();
    denial();
    index.update();

    String text = DossierText.of(dossier(QUESTION));

    assertThat(text).doesNotContain("Rill").contains("a person (", "undated");
    assertThat(text).contains("WHO SAYS SO", "WHO DENIES IT", "CANNOT SHOW", ", unreviewed");
    assertThat(text.toLowerCase(Locale.ROOT))
        .doesNotContainPattern(
            "\\b(yes|no|true|false|truth|confirmed|proven|proved|verdict|likely|guilty|fact|refuted)\\b");
    assertThat(text.lines().filter(line -> !line.startsWith("      /documents/")))
        .allMatch(line -> line.length() <= 96);
  }

  @Test
  void whatIsNotReadableIsSaidWithTheReason() {
    for (String question : List.of("", "????", "x".repeat(3000))) {
      assertThat(service.ask(question, Disclosure.MASKED))
          .isInstanceOf(AskOutcome.NotReadable.class);
    }
  }

  @Test
  void circumstancesAndWhatMayBeAreAskedFor() {
    for (String question :
        List.of(
            "Why did the Sons of the Tide attack Miravel?",
            "Where was Bastian Rill last seen?",
            "When did the Sons of the Tide reach Miravel?",
            "How did the Interior Ministry respond to the attack?",
            "Will the Interior Ministry disarm the Sons of the Tide?")) {
      assertThat(service.ask(question, Disclosure.MASKED))
          .as(question)
          .isInstanceOf(AskOutcome.Answered.class);
    }
  }

  @Test
  void aCollectionThatHoldsNothingSaysSo() {
    index.update();

    String text = DossierText.of(dossier(QUESTION));

    assertThat(text).contains("Nothing in this collection was found to bear on the question.");
  }

  @Test
  void programsGetTheSameRecord() {
    allegation();
    index.update();
    AskOutcome.Answered answer = (AskOutcome.Answered) service.ask(QUESTION, Disclosure.NAMED);

    String json = Sayso1Codec.write(DossierJson.of(answer));

    assertThat(json)
        .startsWith("{\"question\":\"" + QUESTION + "\",\"reading\":{")
        .contains("\"asserts\":{\"origins\":{\"established\":2,\"aligned\":0,\"undetermined\":0}")
        .contains("Bastian Rill", "\"replySought\":\"NOT_STATED\"");
    assertThat(DossierJson.of(answer).sides().keySet())
        .containsExactly(
            "asserts",
            "denies",
            "doubts",
            "confirms",
            "otherExplanation",
            "speaksWithoutAsserting");
  }

  @Test
  void aPersonsDecisionOnAnOriginChangesTheCountsAndIsTakenBack() {
    allegation();
    index.update();
    AskOutcome.Answered before = (AskOutcome.Answered) service.ask(QUESTION, Disclosure.NAMED);
    List<RecordRef> claims =
        DossierJson.of(before).shown().map(claim -> RecordRef.parse(claim.id())).toList();
    Desk desk = new Desk(store);

    Decision made =
        desk.oneOrigin(
            claims, Optional.empty(), new Signature("Anna Coder", "Bastian Rill sits on it"));
    DossierJson.SideJson asserts =
        Objects.requireNonNull(DossierJson.of(ask(Disclosure.MASKED)).sides().get("asserts"));
    assertThat(asserts.origins()).isEqualTo(new OriginCounts(1, 0, 0));
    assertThat(asserts.accounts())
        .singleElement()
        .satisfies(account -> {
          assertThat(account.decision()).isNull();
          assertThat(account.claims())
              .hasSize(2)
              .allSatisfy(claim -> {
                assertThat(claim.decision()).isEqualTo(made.number());
                assertThat(claim.by()).endsWith("; decision:1");
                assertThat(claim.because())
                    .startsWith("decided by a person: ")
                    .endsWith("sits on it")
                    .doesNotContain("Rill");
              });
        });
    assertThat(DossierText.of(ask(Disclosure.NAMED).dossier()))
        .contains("decided by a person: Bastian Rill sits on it");

    desk.undo(made.number(), Samples.ANNA);
    assertThat(DossierJson.of(ask(Disclosure.NAMED))).isEqualTo(DossierJson.of(before));
  }

  private AskOutcome.Answered ask(Disclosure disclosure) {
    return (AskOutcome.Answered) service.ask(QUESTION, disclosure);
  }
}
