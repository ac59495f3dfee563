package org.sayso.eval.polnear;

import java.util.List;
import org.sayso.text.TextSpan;

/// One attribution as annotated: which source, cue and content belong together. A part that is not
/// there has no spans, a discontinuous one several.
public record GoldAttribution(List<TextSpan> source, List<TextSpan> cue, List<TextSpan> content) {
  public GoldAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
