package org.sayso.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.nlp.annotation.OpenNlpLanguageIdentifier;
import org.sayso.nlp.annotation.OpenNlpPosTagger;

class BratFileTest {
  private static final String TEXT =
      "Mill burns in Corran\n\n\"We did not do it,\" Mirren Vale said, \"and we never would.\"\n";

  @Test
  void whatIsWrittenInBratsFormIsReadBackAsItWas(@TempDir Path folder) throws IOException {
    PolnearEvaluation evaluation =
        new PolnearEvaluation(
            new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load()));
    Files.writeString(folder.resolve("mill.txt"), TEXT);

    BratFile.write(folder, "mill", evaluation.attributions(TEXT));

    PolnearArticle article = PolnearReader.read(folder).getFirst();
    assertThat(article.gold()).isEqualTo(evaluation.predict(TEXT)).hasSizeGreaterThan(2);
    PolnearEvaluation.Scores scores = evaluation.evaluate(List.of(article));
    assertThat(scores.spans().exact(Role.CONTENT).f1()).isEqualTo(100);
    assertThat(scores.whole().score().f1()).isEqualTo(100);
  }
}
