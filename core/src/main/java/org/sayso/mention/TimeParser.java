package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.mention.TimeGrammar.Alternative;
import org.sayso.mention.TimeGrammar.Definition;
import org.sayso.mention.TimeGrammar.Element;

/// Matches definitions of a [TimeGrammar] against tokens. Of several readings with the same end the
/// first one stands, so that the work at a token is bounded by the size of the grammar.
final class TimeParser {
  private static final String BORDER = "^";

  private final List<TimeToken> tokens;

  /// Whether the tokens are all there is, so that no word around them can be asked for.
  private final boolean alone;

  /// The matches found so far, by the token at which they begin: most definitions are pieces of
  /// several others.
  private final Map<Integer, Map<Definition, List<Match>>> known = new HashMap<>();

  TimeParser(List<TimeToken> tokens, boolean alone) {
    this.tokens = tokens;
    this.alone = alone;
  }

  /// A match.
  ///
  /// @param end index behind its last token
  /// @param core index of the first token of the time itself
  record Match(int end, int core, Map<String, String> fields) {}

  /// The matches of `definition` that begin at token `from`, at most one for each end.
  List<Match> matches(Definition definition, int from) {
    if (from >= tokens.size() || !definition.starts().fit(tokens.get(from))) {
      return List.of();
    }
    Map<Definition, List<Match>> here = known.computeIfAbsent(from, at -> new IdentityHashMap<>());
    List<Match> before = here.get(definition);
    if (before != null) {
      return before;
    }
    List<Match> found = match(definition, from);
    here.put(definition, found);
    return found;
  }

  /// Drops what is known of token `from`, at which nothing will be asked for again.
  void leave(int from) {
    known.remove(from);
  }

  private List<Match> match(Definition definition, int from) {
    Map<Integer, Match> found = new LinkedHashMap<>();
    for (Alternative alternative : definition.beginningWith(tokens.get(from))) {
      List<Match> open = List.of(new Match(from, from, Map.of()));
      for (Element element : alternative.elements()) {
        open = step(element, open, from);
        if (open.isEmpty()) {
          break;
        }
      }
      for (Match match : open) {
        if (match.end() > from) {
          Map<String, String> fields = new LinkedHashMap<>(match.fields());
          fields.putAll(alternative.sets());
          found.putIfAbsent(match.end(), new Match(match.end(), match.core(), fields));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Match> step(Element element, List<Match> open, int from) {
    if (open.size() == 1) {
      List<Match> only = after(element, open.getFirst(), from);
      if (only.size() < 2) {
        return only;
      }
    }
    Map<Integer, Match> next = new LinkedHashMap<>();
    for (Match match : open) {
      for (Match longer : after(element, match, from)) {
        next.putIfAbsent(longer.end(), longer);
      }
    }
    return new ArrayList<>(next.values());
  }

  private List<Match> after(Element element, Match match, int from) {
    return switch (element) {
      case Element.Literal literal -> literal(literal, match);
      case Element.Named named -> named(named, match);
      case Element.Numeral number -> number(number, match);
      case Element.Around around -> around(around, match, from);
      case Element.Joined ignored ->
          match.end() < tokens.size() && tokens.get(match.end()).joined()
              ? List.of(match)
              : List.of();
    };
  }

  private List<Match> literal(Element.Literal literal, Match match) {
    List<Match> found = new ArrayList<>();
    if (match.end() < tokens.size()) {
      TimeToken token = tokens.get(match.end());
      if (literal.words().contains(token.lower())
          && (!literal.capital() || token.isCapitalized())
          && (!literal.capitals() || token.isInCapitals())) {
        int end = match.end() + 1;
        found.add(new Match(end, literal.outside() ? end : match.core(), match.fields()));
      }
    }
    if (literal.optional()) {
      found.add(match);
    }
    return found;
  }

  private List<Match> named(Element.Named named, Match match) {
    List<Match> found = new ArrayList<>();
    for (Match inner : matches(named.definition(), match.end())) {
      Map<String, String> fields = new LinkedHashMap<>(match.fields());
      inner.fields().forEach((name, value) -> fields.put(named.prefix() + name, value));
      boolean first = match.core() == match.end();
      found.add(new Match(inner.end(), first ? inner.core() : match.core(), fields));
    }
    if (named.optional()) {
      found.add(match);
    }
    return found;
  }

  private List<Match> number(Element.Numeral number, Match match) {
    List<Match> found = new ArrayList<>();
    if (match.end() < tokens.size()) {
      TimeToken token = tokens.get(match.end());
      if (token.isNumber() && number.kind().matches(token.text()) && !isMoney(match.end())) {
        Map<String, String> fields = new LinkedHashMap<>(match.fields());
        fields.put(number.kind().field(), token.text());
        found.add(new Match(match.end() + 1, match.core(), fields));
      }
    }
    if (number.optional()) {
      found.add(match);
    }
    return found;
  }

  /// "$2019", "15%".
  private boolean isMoney(int at) {
    TimeToken token = tokens.get(at);
    boolean sign = token.joined() && "$€£#".contains(tokens.get(at - 1).text());
    boolean share = at + 1 < tokens.size() && tokens.get(at + 1).is("%");
    return sign || share;
  }

  private List<Match> around(Element.Around around, Match match, int from) {
    boolean before = match.end() == from;
    if (alone && around.wanted()) {
      return List.of(match);
    }
    int at = before ? from - 1 : match.end();
    boolean there = at >= 0 && at < tokens.size();
    return around.words().contains(there ? tokens.get(at).lower() : BORDER) == around.wanted()
        ? List.of(match)
        : List.of();
  }
}
