package org.sayso.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Cue.Kind;
import org.sayso.claim.Cue.Takes;

/// The cues of `cues.txt`, by kind and first word, longest first.
final class CueLexicon {
  private final Map<Kind, Map<String, List<Cue>>> byHead = new EnumMap<>(Kind.class);

  private CueLexicon(WordFile file) {
    for (WordFile.Line line : file.lines()) {
      Cue cue = parse(file, line);
      byHead
          .computeIfAbsent(cue.kind(), kind -> new HashMap<>())
          .computeIfAbsent(cue.head(), head -> new ArrayList<>())
          .add(cue);
    }
    for (Map<String, List<Cue>> heads : byHead.values()) {
      for (List<Cue> cues : heads.values()) {
        cues.sort(Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed());
      }
    }
  }

  /// The lexicon that comes with the program.
  static CueLexicon standard() {
    return Standard.LEXICON;
  }

  /// @throws IllegalArgumentException naming the file, the line and what is wrong with it
  static CueLexicon of(WordFile file) {
    return new CueLexicon(file);
  }

  /// The cues of `kind` that begin with `head`, those of more words first.
  List<Cue> startingWith(Kind kind, String head) {
    return byHead.getOrDefault(kind, Map.of()).getOrDefault(head, List.of());
  }

  /// The verb of saying with this lemma alone, if it is one.
  Optional<Cue> verb(String lemma) {
    return startingWith(Kind.VERBS, lemma).stream()
        .filter(cue -> cue.words().size() == 1)
        .findFirst();
  }

  private static Cue parse(WordFile file, WordFile.Line line) {
    String[] cells = line.text().split("\\|", -1);
    if (cells.length < 3 || cells.length > 4) {
      throw file.wrong(line, "a cue has three or four cells (cue | stance | takes | further)");
    }
    List<String> words = List.of(cells[0].strip().split("\\s+"));
    Kind kind =
        constant(Kind.class, line.section())
            .orElseThrow(() -> file.wrong(line, "not under a known section"));
    Stance stance =
        constant(Stance.class, cells[1])
            .orElseThrow(() -> file.wrong(line, "unknown stance " + cells[1].strip()));
    Set<Takes> takes = EnumSet.noneOf(Takes.class);
    for (String word : cells[2].strip().split("\\s+")) {
      takes.add(
          constant(Takes.class, word)
              .orElseThrow(() -> file.wrong(line, "unknown in 'takes': " + word)));
    }
    return withFurther(
        file,
        line,
        new Cue(words, kind, stance, takes, Narrator.NEUTRAL, Channel.NOT_STATED, Basis.NOT_STATED),
        cells);
  }

  private static Cue withFurther(WordFile file, WordFile.Line line, Cue cue, String[] cells) {
    Narrator narrator = cue.narrator();
    Channel channel = cue.channel();
    Basis basis = cue.basis();
    String further = cells.length == 4 ? cells[3].strip() : "";
    for (String word :
        further.isEmpty() ? List.<String>of() : Arrays.asList(further.split("\\s+"))) {
      Optional<Narrator> asNarrator = constant(Narrator.class, word);
      Optional<Channel> asChannel = constant(Channel.class, word);
      Optional<Basis> asBasis = constant(Basis.class, word);
      if (asNarrator.isEmpty() && asChannel.isEmpty() && asBasis.isEmpty()) {
        throw file.wrong(line, "neither a narrator nor a channel nor a basis: " + word);
      }
      narrator = asNarrator.orElse(narrator);
      channel = asChannel.orElse(channel);
      basis = asBasis.orElse(basis);
    }
    return new Cue(cue.words(), cue.kind(), cue.stance(), cue.takes(), narrator, channel, basis);
  }

  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    String wanted = name.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst();
  }

  /// Loaded once, at first use.
  private static final class Standard {
    static final CueLexicon LEXICON = new CueLexicon(WordFile.load("cues.txt"));
  }
}
