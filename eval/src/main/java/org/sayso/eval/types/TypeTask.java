package org.sayso.eval.types;

import java.util.List;
import java.util.Locale;

/// What is told of a text, and in which words.
public enum TypeTask {
  /// One of PLOVER's 15 categories for what a source does to a target.
  PLOVER(true),
  /// Conflict or cooperation between two actors, in the form of ACE and WikiEvents.
  CONFLICT(true),
  /// What police do in a sentence: any number of acts.
  POLICE_SENTENCES(false),
  /// What police do in an article.
  POLICE_ARTICLES(false),
  /// The kinds of attack in a note on an incident: one or more.
  ATTACKS(false);

  /// Acts of police, in the order of the columns.
  static final List<String> POLICE = List.of("KILL", "ARREST", "ANY_ACTION", "FAIL", "FORCE");

  /// Kinds of attack, in the order of the columns.
  static final List<String> KINDS = List.of("ARMED_ASSAULT", "BOMBING", "KIDNAPPING", "OTHER");

  private final boolean single;

  TypeTask(boolean single) {
    this.single = single;
  }

  /// Whether each text has just one label.
  public boolean isSingle() {
    return single;
  }

  /// Whether each text has a label.
  boolean isNeverNone() {
    return this != POLICE_SENTENCES && this != POLICE_ARTICLES;
  }

  /// The labels in the order of the columns; empty where a column names the label.
  List<String> columns() {
    return switch (this) {
      case PLOVER, CONFLICT -> List.of();
      case POLICE_SENTENCES, POLICE_ARTICLES -> POLICE;
      case ATTACKS -> KINDS;
    };
  }

  /// The name that metrics begin with.
  public String metric() {
    return switch (this) {
      case PLOVER -> "plover";
      case CONFLICT -> "conflict";
      case POLICE_SENTENCES -> "police.sentences";
      case POLICE_ARTICLES -> "police.articles";
      case ATTACKS -> "attacks";
    };
  }

  /// The name that the table of weights has for it.
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
