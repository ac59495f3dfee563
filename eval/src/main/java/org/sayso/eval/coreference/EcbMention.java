package org.sayso.eval.coreference;

import org.sayso.text.TextSpan;

/// Words that annotators marked as somebody.
///
/// @param span from the first to the last word, in the rebuilt text
/// @param chain what all mentions of one actor in this document share
/// @param validated whether the sentence was annotated with care
public record EcbMention(TextSpan span, String chain, boolean validated) {}
