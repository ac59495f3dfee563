package org.sayso.resolution;

import java.util.Optional;

/// Reads words for a time into a date.
@FunctionalInterface
public interface DateResolver {
  /// The date that `words` give; empty when they are no words for a time. What neither the words
  /// nor `context` state stays open.
  Optional<NewsDate> resolve(String words, DateContext context);
}
