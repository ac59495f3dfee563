package org.sayso.claim;

import java.util.List;
import org.sayso.annotation.AnnotatedText;

/// Stands where there is no model.
final class NoTagger implements AttributionTagger {
  static final NoTagger ONLY = new NoTagger();

  private NoTagger() {}

  @Override
  public String name() {
    return "model:attribution/none@1";
  }

  @Override
  public Tagging tag(AnnotatedText text) {
    return new Tagging(List.of(), new double[text.tokens().size()]);
  }
}
