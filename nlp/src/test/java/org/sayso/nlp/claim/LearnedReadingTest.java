package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.claim.Attribution;
import org.sayso.claim.AttributionTagger;
import org.sayso.claim.Claim;
import org.sayso.claim.Narrator;
import org.sayso.claim.Stance;
import org.sayso.claim.TaggedAttribution;
import org.sayso.claim.TaggedSpan;
import org.sayso.claim.Tagging;
import org.sayso.evidence.Quoted;

/// What becomes of a model's tags, by a model that tags what the test marks: {S source}, {Q cue},
/// {C content}; a further attribution has marks with "1", "2" and so on.
class LearnedReadingTest {
  private static final Pattern MARK = Pattern.compile("\\{([SQC])(\\d?) ([^}]*)\\}");

  private static String plain(String marked) {
    return MARK.matcher(marked).replaceAll("$3");
  }

  private static List<Claim> claims(String marked) {
    return ReadingDesk.read(plain(marked), new MarkTagger(marked)).claims();
  }

  private static Claim only(String marked) {
    List<Claim> claims = claims(marked);
    assertThat(claims).as(marked).hasSize(1);
    return claims.getFirst();
  }

  private static List<String> attributions(String marked) {
    return ReadingDesk.attributions(plain(marked), new MarkTagger(marked)).stream()
        .map(LearnedReadingTest::words)
        .toList();
  }

  private static String words(Attribution one) {
    return one.source().map(Quoted::text).orElse("")
        + "|"
        + one.cue().map(Quoted::text).orElse("")
        + "|"
        + String.join("+", one.content().stream().map(Quoted::text).toList());
  }

  @Test
  void modelsWordsWinAndTheLexiconsKnowledgeStays() {
    Claim claim =
        only("{S Orsland} {Q has denied} {C that its ships entered the bay} on Monday morning.");

    assertThat(claim.stance()).isEqualTo(Stance.DENIES);
    assertThat(claim.attribution().content().getFirst().text())
        .isEqualTo("its ships entered the bay");
    assertThat(claim.by().name()).isEqualTo("model:test/marks@1");
  }

  @Test
  void whoIsQuotedAsSayingItSaysIt() {
    Claim claim =
        claims(
                "{S It} quotes a guard at the gate, whom it does not name, as {Q saying} {C that he"
                    + " saw a lorry}.")
            .getLast();

    assertThat(claim.speaker().name()).contains("guard");
  }

  @Test
  void speakersWordsBeginInTheirOwnParagraph() {
    Claim claim = only("{S Front on the raid\n\nThe Karst Front} {Q denied} {C that it fired}.");

    assertThat(claim.speaker().asDescribed()).isEqualTo("The Karst Front");
  }

  @Test
  void whatIsKeptFromSomebodyIsNoDenial() {
    assertThat(
            claims(
                "{S The guards} reportedly {Q denied} {C The guards}, {C all access to the camp}."))
        .noneMatch(claim -> claim.stance().denies());
  }

  @Test
  void cueThatTheLexiconLacksOnlySays() {
    Claim claim = only("{S The mayor} {Q crowed} that {C the bridge was open}.");

    assertThat(claim.stance()).isEqualTo(Stance.ASSERTS);
    assertThat(claim.narrator()).isEqualTo(Narrator.NEUTRAL);
    assertThat(claim.speaker().name()).isEqualTo("mayor");
  }

  @Test
  void whoIsWhomItStandsFor() {
    Claim claim =
        only(
            "The rebels freed Mirren Vale, {S who} {Q said} {C the guards had fled}, late on"
                + " Sunday.");

    assertThat(claim.attribution().source().orElseThrow().text()).isEqualTo("who");
    assertThat(claim.speaker().name()).isEqualTo("Mirren Vale");
  }

  @Test
  void quotationThatAColonOpensIsOfWhomTheWordsBeforeItName() {
    List<Claim> claims =
        claims(
            "Mirren Vale praised the crew on her channel: {C1 “They were the best.} {C2 They will"
                + " be missed.”}");

    assertThat(claims)
        .hasSizeGreaterThan(1)
        .allMatch(claim -> claim.speaker().name().equals("Mirren Vale"));
  }

  @Test
  void whomOnlyTheNextSentenceNamesSaysNothing() {
    assertThat(
            claims(
                "The mayor {Q said} {C the bridge was open}. The deputy of the port,"
                    + " {S Mirren Vale}, was there."))
        .noneMatch(claim -> claim.speaker().name().equals("Mirren Vale"));
  }

  @Test
  void aClaimOfResponsibilityIsOfWhomItsOwnSentenceNames() {
    Claim claim =
        claims(
                "{C The Karst Liberation Front} {Q have claimed} {C responsibility}. {S Front"
                    + " spokesman Anders Vale} was there.")
            .getFirst();

    assertThat(claim.speaker().name()).isEqualTo("Karst Liberation Front");
    assertThat(claim.attribution().content())
        .extracting(Quoted::text)
        .containsExactly("responsibility");
  }

  @Test
  void whoClaimsStandsBehindThePassive() {
    Claim claim = only("{C The raid} {Q was claimed} by the Karst Liberation Front on Monday.");

    assertThat(claim.speaker().name()).isEqualTo("Karst Liberation Front");
  }

  @Test
  void warningSpeaksForWhoIssuedIt() {
    Claim claim =
        only(
            "The Karst Liberation Front issued a warning on Tuesday. {S The warning} {Q said}"
                + " {C that the road was mined}.");

    assertThat(claim.speaker().name()).isEqualTo("Karst Liberation Front");
  }

  @Test
  void ruleThatTheModelIsSureAgainstIsDropped() {
    assertThat(attributions("The judge said the hearing would be short.")).isEmpty();
  }

  @Test
  void conditionsAndPowersAndWhatIsWithheldAreNoSayings() {
    assertThat(claims("Police spoke to a guard, {S who} {Q requested} {C anonymity}.")).isEmpty();
    assertThat(
            claims(
                "{S The officer} {Q has the authority to recommend} {C the detention of the"
                    + " men}."))
        .isEmpty();
    assertThat(claims("{S The guards} {Q denied} {C some indicted farmers visits of a doctor}."))
        .isEmpty();
    assertThat(only("{S The farmers} {Q demanded} {C an inquiry}.").stance())
        .isEqualTo(Stance.CALLS_FOR);
    assertThat(only("{S The guards} {Q denied} {C that they had stopped the boat}.").stance())
        .isEqualTo(Stance.DENIES);
  }

  @Test
  void sayingInsideAnotherStays() {
    List<Claim> claims =
        claims(
            "{S The embassy of Orsland} {Q said} {C the Karst Liberation Front had claimed"
                + " responsibility for the attack}.");

    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().parent()).contains(claims.getFirst().id());
    assertThat(claims.getLast().stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY);
  }

  @Test
  void takeawaysAreReadByTheRules() {
    assertThat(attributions("- The committee said the mill had burnt."))
        .containsExactly("The committee|said|the mill had burnt");
  }

  @Test
  void quotationOfALaterParagraphWithASpeakerOfItsOwnIsThatOnes() {
    List<Claim> claims =
        claims(
            "{C “The mill burnt”}, {Q said} {S Mirren Vale}.\n\n{C “We saw the smoke from the"
                + " harbour”}, Ada Brun said.");

    assertThat(claims).extracting(claim -> claim.speaker().name()).contains("Ada Brun");
    assertThat(claims)
        .filteredOn(claim -> claim.attribution().content().getFirst().text().contains("smoke"))
        .noneMatch(claim -> claim.speaker().name().equals("Mirren Vale"));
  }

  @Test
  void aThingThatIsOfferedIsNoSaying() {
    assertThat(claims("In 2017 {C the painting} {Q was offered} to the mayor.")).isEmpty();
  }

  @Test
  void quotationThatTheModelLeavesOpenGoesOnWithItsSpeaker() {
    List<Claim> claims =
        claims(
            "{C “The mill burnt,”} {S Mirren Vale} {Q said}.\n{C1 “We saw the smoke from the"
                + " harbour.”}");

    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().speaker().name()).isEqualTo("Mirren Vale");
  }

  @Test
  void beginningsOfAClauseAreNoClaimsOfTheirOwn() {
    assertThat(
            claims(
                "{C During these days}, {C the guards} {Q reportedly} {C beat scores of"
                    + " farmers}."))
        .hasSize(1);
  }

  @Test
  void contentOverParagraphsIsOneAttribution() {
    String marked =
        "{S Mirren Vale} {Q said}: {C “The mill burnt.}\n{C “We saw the smoke from the harbour.”}";

    assertThat(attributions(marked)).hasSize(1);
    assertThat(claims(marked)).hasSize(2);
  }

  @Test
  void laterSayingOfASentenceSharesItsSource() {
    List<Claim> claims =
        claims(
            "{S The mayor} {Q said} {C the bridge was open} and {Q1 quipped that} {C1 the river was"
                + " not}.");

    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().speaker().name()).isEqualTo("mayor");
  }

  @Test
  void titleIsNotSaidByWhomTheFirstParagraphNames() {
    assertThat(
            attributions(
                "# {C Mill burns in Selm}\n{C The mill burnt down}, {Q according to} {S the fire"
                    + " service}."))
        .containsExactly("the fire service|according to|The mill burnt down");
  }

  @Test
  void quotationOfAnEarlierParagraphIsNotTheNextSpeakers() {
    List<Claim> claims =
        claims(
            "There was a further statement: {C “As I have stated, the mill must stay open.”}\n"
                + "{S Mirren Vale} {Q said}: {C “The mill is empty.”}");

    assertThat(claims)
        .extracting(claim -> claim.speaker().name())
        .containsExactly("not stated", "Mirren Vale");
  }

  @Test
  void emptyItIsNotSaid() {
    assertThat(attributions("{C It} {Q was reported} that {C the mill had burnt down}."))
        .containsExactly("|was reported|the mill had burnt down");
  }

  @Test
  void itThatSomethingIsToldOfIsSaid() {
    assertThat(attributions("{C It} {Q was later found} {C to be a mere toy}."))
        .containsExactly("|was later found|It+to be a mere toy");
  }

  @Test
  void whoSpeaksInASentenceIsNotToldInTheOneBefore() {
    assertThat(
            attributions(
                "{S The agency} called back. Island Wire, citing sources, {Q reported} {C that the"
                    + " mill was empty}."))
        .containsExactly("Island Wire, citing sources,|reported|that the mill was empty");
  }

  @Test
  void makerOfAnInquiryIsItsSpeaker() {
    Claim claim = only("{S An inquiry by Mirren Vale} {Q found} {C the mill was empty}.");

    assertThat(claim.speaker().name()).isEqualTo("Mirren Vale");
  }

  @Test
  void quotationBeginsAtItsMark() {
    assertThat(
            attributions(
                "“That {C is the only mill that we had in the valley,”} {S Mirren Vale} {Q"
                    + " said}."))
        .containsExactly("Mirren Vale|said|That is the only mill that we had in the valley,”");
  }

  @Test
  void officeBeforeANameIsNotTheSpeaker() {
    for (String source :
        List.of(
            "Karst Party leader Mirren Vale",
            "Secretary of State Mirren Vale",
            "Tavara Department of Roads official Mirren Vale",
            "Retired Karst Party agent and harbour expert Mirren Vale",
            "House of Tides Speaker Mirren Vale")) {
      Claim claim = only("{S " + source + "} {Q said} {C the bridge was open}.");

      assertThat(claim.speaker().name()).as(source).isEqualTo("Mirren Vale");
    }
  }

  @Test
  void personWhomAnotherIsTiedToIsNotTheSpeaker() {
    for (String source : List.of("An aide to President Vale", "The wife of President Vale")) {
      Claim claim = only("{S " + source + "} {Q said} {C the bridge was open}.");

      assertThat(claim.speaker().name()).as(source).isNotEqualTo("Vale");
    }
  }

  @Test
  void whoAfterAnAgeIsThePersonOfThatAge() {
    Claim claim =
        only("The rebels freed farmer Mirren Vale, 24, {S who} {Q said} {C the guards had fled}.");

    assertThat(claim.speaker().name()).isEqualTo("Mirren Vale");
  }

  @Test
  void theyAreTheBodyThatSpokeBefore() {
    List<Claim> claims =
        claims(
            "{S The Interior Ministry of Tavara} {Q said} {C the mill was empty}. {S1 They} {Q1"
                + " added} {C1 the road was open}.");

    assertThat(claims.getLast().speaker().name())
        .isEqualTo(claims.getFirst().speaker().name())
        .isNotEqualTo("They");
  }

  @Test
  void theyWithinASentenceStayUntied() {
    List<Claim> claims =
        claims(
            "{S The Karst Liberation Front} {Q said} {C it would march}. It gave the guards a plan"
                + " that {S1 they} {Q1 said} {C1 was too bold}.");

    assertThat(claims.getLast().speaker().name()).isEqualTo("they");
  }

  @Test
  void whatTheSpeakersWorkShowsIsNoOtherSpeakers() {
    assertThat(
            claims(
                "{C “Our work indicates that the reef is dying in the warm water,”} {S Mirren Vale}"
                    + " {Q said}."))
        .hasSize(1);
  }

  @Test
  void quotationsGoOnWithTheSpeakerOfTheirParagraph() {
    List<Claim> claims =
        claims(
            "{C “The reef is dying,”} {Q said} {S Mirren Vale}. {C2 “Rather, it is dead. We must"
                + " act.”}\n{Q2 According to} {S2 a survey}, {C1 most divers saw no fish}. {S1 The"
                + " mayor} {Q1 said}: {C1 “The sea is warm.”}");

    assertThat(claims)
        .extracting(claim -> claim.speaker().name())
        .containsExactly("Mirren Vale", "Mirren Vale", "Mirren Vale", "a survey", "mayor");
  }

  @Test
  void paperSpeaksForWhoIssuedIt() {
    Claim claim = only("{S Mirren Vale's statement} {Q read}: {C “The mill was empty.”}");

    assertThat(claim.speaker().name()).isEqualTo("Mirren Vale");
    assertThat(claim.speaker().asDescribed()).isEqualTo("Mirren Vale's statement");
  }

  @Test
  void titleHasItsSpeakerInItself() {
    assertThat(
            claims(
                "# {C Mill was empty}, {Q say} divers\n{S Findings of Tuesday} were handed out."))
        .extracting(claim -> claim.speaker().name())
        .containsExactly("divers");
  }

  @Test
  void whoIsQuotedAsSayingIsNoSayingOfItsOwn() {
    List<Claim> claims =
        claims(
            "{S The Morning Post} {Q cited} {C Mirren Vale, chief of the harbour police, as saying"
                + " the ship had been searched}.");

    assertThat(claims)
        .extracting(claim -> claim.speaker().name())
        .containsExactly("Morning Post", "Mirren Vale");
  }

  @Test
  void whoIsQuotedAsSayingSaysIt() {
    List<Claim> claims =
        claims(
            "Two suspects were held. {S The Courier} {Q cited} {C Budo Halvek, chief of the Harbour"
                + " Agency, as saying the suspects were linked to the front}.");

    assertThat(claims.getLast().speaker().name()).isEqualTo("Budo Halvek");
    assertThat(claims.getLast().parent()).contains(claims.getFirst().id());
    assertThat(claims.stream().flatMap(claim -> claim.relations().stream()))
        .noneMatch(relation -> relation.subject().name().contains("suspects"));
  }

  /// Tags what is marked, and is sure of it.
  private static final class MarkTagger implements AttributionTagger {
    private final String marked;

    MarkTagger(String marked) {
      this.marked = marked;
    }

    @Override
    public String name() {
      return "model:test/marks@1";
    }

    @Override
    public Tagging tag(AnnotatedText text) {
      double[] outside = new double[text.tokens().size()];
      Arrays.fill(outside, 0.999);
      List<TaggedAttribution> found = new ArrayList<>();
      for (String number : List.of("", "1", "2")) {
        List<TaggedSpan> content = spans(text, "C", number, outside);
        List<TaggedSpan> source = spans(text, "S", number, outside);
        List<TaggedSpan> cue = spans(text, "Q", number, outside);
        if (!content.isEmpty()) {
          found.add(
              new TaggedAttribution(
                  source.stream().findFirst(), cue.stream().findFirst(), content, 0.9));
        }
      }
      return new Tagging(found, outside);
    }

    private List<TaggedSpan> spans(
        AnnotatedText text, String part, String number, double[] outside) {
      List<TaggedSpan> spans = new ArrayList<>();
      Matcher mark = MARK.matcher(marked);
      int removed = 0;
      while (mark.find()) {
        int begin = mark.start() - removed;
        removed += mark.group().length() - mark.group(3).length();
        if (mark.group(1).equals(part) && mark.group(2).equals(number)) {
          int first = text.tokenAt(begin);
          int end = text.tokenAt(begin + mark.group(3).length() - 1) + 1;
          Arrays.fill(outside, first, end, 0.001);
          spans.add(new TaggedSpan(first, end, 0.9));
        }
      }
      return spans;
    }
  }
}
