package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.mention.ActorKind;

class ActorFileTest {
  @Test
  void everyBadLineIsNamedAndTheRestIsKept() {
    ActorFile file =
        ActorFile.read(
            "mine.txt",
            """
            sayso-actors 1
            name: Tavara Rights Watch Committee
            kind: NGO
            kountry: XT
            country: Tavara
            no colon here
            source: test

            name: Sons of the Tide
            kind: TERRORISTS
            source: test

            name: Karst Herald
            kind: MEDIA
            from: last year
            protection: PRIVATE
            source: test

            name: Island Wire
            kind: AGENCY

            name: Karst Herald
            kind: MEDIA
            source: test
            """);
    assertThat(file.entries())
        .extracting(entry -> entry.actor().name())
        .containsExactly("Tavara Rights Watch Committee", "Karst Herald");
    assertThat(file.problems())
        .extracting(DictionaryProblem::line)
        .containsExactly(4, 5, 6, 10, 15, 16, 19, 22);
    assertThat(file.problems()).allSatisfy(problem -> assertThat(problem.mend()).isNotBlank());
    assertThat(file.problems().getFirst())
        .hasToString(
            "mine.txt:4: unknown key 'kountry' → use one of acronym, aka, capital, carries, country, demonym, from, kind, name, not, parent, protection, role, source, successor, until");
  }

  @Test
  void twoEntriesWithoutABlankLineAreTold() {
    ActorFile file =
        ActorFile.read(
            "mine.txt",
            "sayso-actors 1\nname: Aaa\nkind: NGO\nsource: x\nname: Bbb\nkind: NGO\nsource: x\n");
    assertThat(file.entries()).isEmpty();
    assertThat(file.problems())
        .extracting(DictionaryProblem::mend)
        .contains("put a blank line between two entries");
  }

  @Test
  void wrongEncodingIsTold(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("latin.txt");
    Files.write(path, "sayso-actors 1\nname: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ActorFile.read(path).problems())
        .extracting(DictionaryProblem::line)
        .containsExactly(2);
  }

  @Test
  void aUsersEntryShadowsTheOneBeforeItAndSaysSo() {
    ActorFile users =
        ActorFile.read(
            "mine.txt",
            "sayso-actors 1\nname: Karst Liberation Front\nkind: MILITIA\ncountry: XT\nsource: x\n");
    ActorDictionary dictionary = TavaraActors.dictionary().with(users);
    assertThat(dictionary.shadowed())
        .singleElement()
        .satisfies(shadowed ->
            assertThat(shadowed.hidden().file() + " " + shadowed.by().file())
                .isEqualTo("tavara.txt mine.txt"));
    assertThat(dictionary.named("Karst Liberation Front"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.actor().kind().name()).isEqualTo("MILITIA"));
    assertThat(dictionary.named("KLF")).isEmpty();
  }

  @Test
  void anOutletCarriesAgenciesThatAreEntries() {
    ActorFile file =
        ActorFile.read(
            "mine.txt",
            """
            sayso-actors 1
            name: Island Wire News
            kind: AGENCY
            acronym: IWN
            source: test

            name: Island Wire News
            kind: PARTY
            country: XO
            source: test

            name: Selm Courier
            kind: MEDIA
            carries: Island Wire News
            source: test

            name: Karst Herald
            kind: MEDIA
            carries: IWN
            carries: Selm Courier
            carries: Quarry Press
            source: test

            name: Quarrymen's Union
            kind: NGO
            carries: Island Wire News
            source: test
            """);
    ActorDictionary dictionary = ActorDictionary.empty().with(file);

    assertThat(dictionary.named("Selm Courier"))
        .singleElement()
        .satisfies(courier ->
            assertThat(dictionary.carriedBy(courier))
                .singleElement()
                .satisfies(wire -> assertThat(wire.actor().kind()).isEqualTo(ActorKind.AGENCY)));
    assertThat(dictionary.unknownKin(file))
        .extracting(DictionaryProblem::toString)
        .containsExactly(
            "mine.txt:19: the carries 'IWN' is no agency → write its first name: Island Wire News",
            "mine.txt:20: the carries 'Selm Courier' is no agency → write the name of an entry as"
                + " its 'name' has it, add such an entry, or delete the line",
            "mine.txt:21: the carries 'Quarry Press' is no agency → write the name of an entry as"
                + " its 'name' has it, add such an entry, or delete the line");
    assertThat(file.problems())
        .extracting(DictionaryProblem::toString)
        .containsExactly("mine.txt:26: 'carries' of something not MEDIA → delete the line");
    assertThat(file.entries().getLast().carries()).isEmpty();
  }

  @Test
  void theBuiltInDictionaryHasNoProblemAndEveryParentIsAnEntry() {
    ActorDictionary dictionary = ActorDictionary.builtIn();
    assertThat(dictionary.problems()).isEmpty();
    assertThat(dictionary.shadowed()).isEmpty();
    assertThat(dictionary.entries())
        .allSatisfy(entry -> {
          assertThat(entry.parent().isPresent()).isEqualTo(dictionary.parentOf(entry).isPresent());
          assertThat(entry.successor().isPresent())
              .isEqualTo(dictionary.successorOf(entry).isPresent());
          assertThat(dictionary.carriedBy(entry)).hasSameSizeAs(entry.carries());
        });
  }

  @Test
  void theExampleOfTheFormatsPageIsReadAndItsTableHasEveryKey() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "formats.md"));
    String section = page.substring(page.indexOf("## Your own actors"));
    String[] parts = section.split("\n```\n", 3);
    ActorFile file = ActorFile.read("example.txt", parts[1]);
    ActorDictionary dictionary = ActorDictionary.empty().with(file);

    assertThat(file.problems()).isEmpty();
    assertThat(dictionary.unknownKin(file)).isEmpty();
    assertThat(file.states()).extracting(StateWords::name).containsExactly("Tavara");
    assertThat(file.entries())
        .extracting(entry -> entry.actor().name())
        .containsExactly(
            "Karst Liberation Front",
            "Karst Liberation Front Youth",
            "Karst Democratic Party",
            "Island Wire News",
            "Karst Herald",
            "Mirren Vale",
            "Oda Fenn");
    assertThat(file.entries().get(5).actor().protection()).hasValue(Protection.PUBLIC_ROLE);

    String table = parts[2].substring(0, parts[2].indexOf("\n## "));
    String told = ActorFile.read("x.txt", ActorFile.HEADER + "\nkey: x\n").problems().toString();
    for (String key : told.replaceAll(".*use one of |\\]$", "").split(", ")) {
      assertThat(parts[1]).contains("\n" + key + ": ");
      assertThat(table).contains("`" + key + "`");
    }
    for (ActorKind kind : ActorKind.values()) {
      assertThat(table).contains("`" + kind + "`");
    }
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutFailure(@ForAll String text) {
    assertThat(ActorFile.read("any.txt", "sayso-actors 1\n" + text).problems())
        .allMatch(problem -> problem.line() >= 1);
  }
}
