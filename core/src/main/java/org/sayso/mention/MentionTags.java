package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.MentionTagger.Tagged;

/// What a tagger says of one text, by tokens.
final class MentionTags {
  private final AnnotatedText text;
  private final List<Tag> tags = new ArrayList<>();
  private final Map<Integer, List<Tag>> byName = new HashMap<>();

  /// A tagged mention.
  ///
  /// @param first its first token
  /// @param name the first token behind articles, determiners and titles
  /// @param end the token behind its last
  record Tag(MentionClass type, int first, int name, int end, double probability) {
    boolean is(MentionClass other) {
      return type == other;
    }
  }

  MentionTags(MentionTagger tagger, AnnotatedText text) {
    this.text = text;
    for (Tagged tagged : tagger.tag(text)) {
      int first = text.tokenAt(tagged.span().begin());
      int end = text.tokenAt(tagged.span().end() - 1) + 1;
      int name = name(first, end, tagged.type());
      Tag tag = new Tag(tagged.type(), first, name, end, tagged.probability());
      tags.add(tag);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(tag);
    }
  }

  private int name(int first, int end, MentionClass type) {
    int name = first;
    while (name < end - 1 && text.tokens().get(name).pos() == PartOfSpeech.DET) {
      name++;
    }
    return type == MentionClass.PERSON
        ? PersonWords.personBegin(text.tokens(), name, end)
        : NameShape.afterTitles(text.tokens(), name, end);
  }

  /// All tags in text order.
  List<Tag> all() {
    return tags;
  }

  /// The tags whose name begins at the token, in text order.
  List<Tag> nameFrom(int token) {
    return byName.getOrDefault(token, List.of());
  }

  /// The tags that share a token with those from `first` to before `end`.
  List<Tag> over(int first, int end) {
    return tags.stream().filter(tag -> tag.first() < end && first < tag.end()).toList();
  }

  /// The tag whose name the tokens from `first` to before `end` are, if the tagger is at least as
  /// sure as `least`.
  Optional<Tag> naming(int first, int end, double least) {
    return tags.stream()
        .filter(tag -> tag.probability() >= least && isNamedBy(tag, first, end))
        .findFirst();
  }

  /// Whether most of the name and its last word are in the tag, and the tag is about the name:
  /// "Selm" does not name "people of Selm", "Tavara" does not name "Tavara's president".
  private boolean isNamedBy(Tag tag, int first, int end) {
    boolean hasHead = tag.first() < end && end <= tag.end();
    int shared = end - Math.max(first, tag.first());
    return hasHead && 2 * shared >= end - first && leadsTo(tag, first) && endsWell(tag, end);
  }

  /// What precedes the name in the tag: "State" is no place in "Upper Selm State".
  private boolean leadsTo(Tag tag, int name) {
    for (Token token : text.tokens().subList(Math.min(tag.name(), name), name)) {
      boolean modifies =
          switch (token.pos()) {
            case PROPN -> !tag.is(MentionClass.LOCATION);
            case ADJ, NOUN, NUM -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, VERB, X -> false;
          };
      if (!modifies) {
        return false;
      }
    }
    return true;
  }

  /// What follows the name in the tag: "Selm province" is still Selm, "Halvek supporters" is not
  /// Halvek.
  private boolean endsWell(Tag tag, int end) {
    if (tag.is(MentionClass.PERSON)) {
      return end == tag.end();
    }
    return text.tokens().subList(end, tag.end()).stream().allMatch(Token::isNominal);
  }
}
