package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.nlp.text.DefaultTextExtractor;

/// States of an invented sentence.
class TokenStatesTest {
  private static AnnotatedText read(String sentence) throws Exception {
    SourceDocument document =
        SourceDocument.of(
            sentence.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
    return new DefaultAnnotator(OpenNlpPosTagger.load(), sample -> "en")
        .annotate(new DefaultTextExtractor().extract(document).article());
  }

  @Test
  void everyTokenHasItsNumbersWhateverItsCase() throws Exception {
    TokenStates states = TokenStates.ofClassPath().orElseThrow();
    AnnotatedText small = read("Gunmen killed two fishermen in Corran.");

    float[][] rows = states.of(small);

    assertThat(rows).hasDimensions(small.tokens().size(), 768);
    assertThat(states.of(read("GUNMEN KILLED TWO FISHERMEN IN CORRAN."))).isDeepEqualTo(rows);
  }
}
