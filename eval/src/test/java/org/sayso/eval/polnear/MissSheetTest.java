package org.sayso.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;

final class MissSheetTest {
  private static final String TEXT = "The mayor of Port Sorrel said that the fish were back.";
  private static final String CUE = Sha256.of("said that").hex();

  private static MissSheet sheet() {
    return new MissSheet(
        List.of(new PolnearArticle("fish", "0000", TEXT, new TreeSet<>(), List.of())));
  }

  private static MissLabel label(String cells) {
    return MissLabel.parse(cells.replace(' ', '\t'), 2);
  }

  @Test
  void showsWhatWasMarkedAndWhatWasRead() {
    MissLabel label = label("fish CUE 25-29 25-34 " + CUE + " CUE_ADJUNCT no");

    MissSheet.Item item = sheet().show(List.of(label)).getFirst();

    assertThat(item.gold()).isEqualTo("said");
    assertThat(item.read()).isEqualTo("said that");
    assertThat(item.before()).endsWith("Port Sorrel ");
    assertThat(MissSheet.text(item)).contains("CUE CUE_ADJUNCT  fish 25–34", "marked: said");
  }

  @Test
  void showsNoWordsWhereTheFolderHasOthers() {
    MissLabel other = label("fish CUE - 0-9 " + CUE + " WRONG yes");
    MissLabel lacking = label("mill CUE 25-34 - " + CUE + " WRONG yes");

    assertThat(sheet().show(List.of(other, lacking)))
        .extracting(MissSheet.Item::read, MissSheet.Item::after)
        .containsOnly(tuple("", ""));
  }

  @Test
  void countsTheKindsTheMostFrequentFirst() {
    MissLabel wrong = label("fish CUE - 25-34 " + CUE + " WRONG yes");
    MissLabel thing = label("fish SOURCE 25-34 - " + CUE + " THING no");

    assertThat(MissSheet.table(List.of(thing, wrong, wrong, wrong)))
        .containsExactly(
            new MissSheet.Row(MissKind.WRONG, 3, 75, 0, 3, 0, 3),
            new MissSheet.Row(MissKind.THING, 1, 25, 1, 0, 0, 0));
  }

  @Test
  void aLineThatIsNoLabelIsNamed() {
    assertThatThrownBy(() -> label("fish CUE - - " + CUE + " WRONG yes"))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> label("fish CUE - 25-34 " + CUE + " WRONG maybe"))
        .hasMessage("line 2: neither yes nor no: maybe");
    assertThatThrownBy(() -> label("fish CUE")).hasMessageContaining("2 columns");
  }
}
