package org.sayso.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sayso.claim.Basis;
import org.sayso.claim.Channel;
import org.sayso.claim.Fidelity;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Narrator;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Seen;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.document.DocumentStatus;
import org.sayso.document.PublishedDate;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.HarmUnit;
import org.sayso.event.InstrumentKind;
import org.sayso.event.Involvement;
import org.sayso.event.ParticipantKind;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NearKind;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.Protection;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;
import org.sayso.text.BlockKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Sayso1SchemaTest {
  private static final String TEXT = "Tamsin Orlow said that the army shelters it in Corran.";

  private static String schemaText() throws IOException {
    try (InputStream in = Sayso1.class.getResourceAsStream("sayso-1.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Error> problems(Sayso1.Reading reading) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);
    return schema.validate(Sayso1Codec.write(reading), InputFormat.JSON);
  }

  private static Sayso1.Reading reading() {
    ReadingBuilder builder =
        new ReadingBuilder(TEXT)
            .actor("doc:1", "Tamsin Orlow", "PERSON", null, "UNKNOWN")
            .mention("Tamsin Orlow", "PERSON", "doc:1")
            .claim("Tamsin Orlow", "doc:1", "ALLEGES", "the army shelters it in Corran")
            .relation("the army", null, "SHELTERS", "it", null);
    builder.event(
        "OTHER",
        "shelters",
        List.of(builder.participant("the army", null, "INITIATOR")),
        List.of(builder.harm("it", null, "UNHARMED")),
        List.of(builder.place("Corran", -38.0, -28.0)));
    return builder.build();
  }

  @Test
  void aReadingFitsTheSchema() throws IOException {
    assertThat(problems(reading())).isEmpty();
  }

  @Test
  void aReadingWithACaseFitsTheSchema() throws IOException {
    ReadingBuilder builder =
        new ReadingBuilder(TEXT).claim("Tamsin Orlow", null, "ALLEGES", "the army shelters it");
    builder.event(
        "ARREST",
        "shelters",
        List.of(builder.participant("Tamsin Orlow", null, "TARGET")),
        List.of());

    assertThat(builder.build().cases()).isNotEmpty();
    assertThat(problems(builder.build())).isEmpty();
  }

  @Test
  void aMaskedReadingFitsTheSchema() throws IOException {
    assertThat(problems(Masking.of(reading(), Disclosure.MASKED).reading())).isEmpty();
  }

  @Test
  void aWordThatTheSchemaLacksIsFound() throws IOException {
    Sayso1.Reading wrong =
        new ReadingBuilder(TEXT).claim("Tamsin Orlow", null, "GUESSES", "it").build();

    assertThat(problems(wrong)).isNotEmpty();
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("Claim/properties/block", BlockKind.class),
        Arguments.of("Claim/properties/form", Form.class),
        Arguments.of("Claim/properties/stance", Stance.class),
        Arguments.of("Claim/properties/basis", Basis.class),
        Arguments.of("Claim/properties/narrator", Narrator.class),
        Arguments.of("Claim/properties/fidelity", Fidelity.class),
        Arguments.of("Claim/properties/review", Review.class),
        Arguments.of("Speaker/properties/identity", Identity.class),
        Arguments.of("Speaker/properties/standing", Standing.class),
        Arguments.of("Statement/properties/channel", Channel.class),
        Arguments.of("Statement/properties/seen", Seen.class),
        Arguments.of("Relation/properties/kind", RelationKind.class),
        Arguments.of("Document/properties/status", DocumentStatus.class),
        Arguments.of("Document/properties/published/properties/from", PublishedDate.From.class),
        Arguments.of("Event/properties/type", EventType.class),
        Arguments.of("Event/properties/mode", EventMode.class),
        Arguments.of("Event/properties/happened", Happened.class),
        Arguments.of("Event/properties/aggregation", Aggregation.class),
        Arguments.of("Event/properties/review", Review.class),
        Arguments.of("Participant/properties/kind", ParticipantKind.class),
        Arguments.of("Participant/properties/role", Role.class),
        Arguments.of("Participant/properties/involvement", Involvement.class),
        Arguments.of("Participant/properties/blame", Blame.class),
        Arguments.of("Participant/properties/civilianStatus", CivilianStatus.class),
        Arguments.of("PlaceRow/properties/role", PlaceRole.class),
        Arguments.of("PlaceRow/properties/derived/properties/kind", NearKind.class),
        Arguments.of("Instrument/properties/kind", InstrumentKind.class),
        Arguments.of("AffectedObject/properties/effect", Effect.class),
        Arguments.of("Harm/properties/effect", Effect.class),
        Arguments.of("Harm/properties/unit", HarmUnit.class),
        Arguments.of("Harm/properties/side", Role.class),
        Arguments.of("NewsNumber/properties/qualifier", NewsNumber.Qualifier.class),
        Arguments.of("NewsDate/properties/extent", NewsDate.Extent.class),
        Arguments.of("NewsDate/properties/anchor", NewsDate.Anchor.class),
        Arguments.of("DateRow/properties/extent", NewsDate.Extent.class),
        Arguments.of("DateRow/properties/anchor", NewsDate.Anchor.class),
        Arguments.of("Actor/properties/kind", ActorKind.class),
        Arguments.of("Actor/properties/protection", Protection.class));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void theListsOfTheSchemaAreTheEnums(String path, Class<? extends Enum<?>> vocabulary)
      throws IOException {
    JsonNode node = JsonMapper.shared().readTree(schemaText()).get("$defs");
    for (String step : path.split("/")) {
      node = node.get(step);
      assertThat(node).as(path).isNotNull();
    }
    List<String> words = new ArrayList<>();
    node.get("enum")
        .forEach(word -> {
          if (!word.isNull()) {
            words.add(word.asString());
          }
        });

    assertThat(words)
        .containsExactlyElementsOf(
            Arrays.stream(vocabulary.getEnumConstants()).map(Enum::name).toList());
  }
}
