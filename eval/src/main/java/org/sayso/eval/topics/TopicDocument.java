package org.sayso.eval.topics;

import java.util.Objects;

/// A document of ECB+ with the event that it reports.
///
/// @param name as the file gives it: `1_10ecbplus.xml`
/// @param topic number of its topic
/// @param kind `ecb` or `ecbplus`: the two events of a topic
/// @param text put together from its tokens, a sentence a line, without the address of the page
public record TopicDocument(String name, int topic, String kind, String text) {
  public TopicDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /// The event that people say it reports.
  public String gold() {
    return topic + " " + kind;
  }
}
