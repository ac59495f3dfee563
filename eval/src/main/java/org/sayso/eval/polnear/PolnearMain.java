package org.sayso.eval.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.annotation.Annotator;

/// Prints the scores of the rules on a folder of PolNeAR's form.
public final class PolnearMain {
  private PolnearMain() {}

  /// @param args the folder
  public static void main(String[] args) throws IOException {
    Annotator annotator =
        new org.sayso.annotation.DefaultAnnotator(
            org.sayso.nlp.annotation.OpenNlpPosTagger.load(),
            org.sayso.nlp.annotation.OpenNlpLanguageIdentifier.load());
    List<PolnearArticle> articles = PolnearReader.read(Path.of(args[0]));
    System.out.println(articles.size() + " articles");
    System.out.print(PolnearEvaluation.table(new PolnearEvaluation(annotator).evaluate(articles)));
  }
}
