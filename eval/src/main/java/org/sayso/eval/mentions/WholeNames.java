package org.sayso.eval.mentions;

import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.NameShape;
import org.sayso.text.TextSpan;

/// Names as re3d takes them: with the titles before a person's, and with the article. The product
/// leaves both out.
final class WholeNames {
  private WholeNames() {}

  /// The span of `mention`, from its article or title on when it is a name.
  static TextSpan span(AnnotatedText text, Mention mention) {
    boolean name =
        switch (mention) {
          case ActorMention actor -> actor.form() == NameForm.NAME;
          case Mention.PlaceMention place -> true;
          case Mention.FacilityMention facility -> true;
          case Mention.WeaponMention weapon -> true;
          case Mention.DateMention date -> false;
          case Mention.QuantityMention quantity -> false;
        };
    if (!name) {
      return mention.span();
    }
    Sentence sentence = text.sentenceAt(mention.span().begin());
    int first = text.tokenAt(mention.span().begin());
    if (mention instanceof ActorMention actor && actor.kind() == ActorKind.PERSON) {
      while (first > sentence.firstToken() && NameShape.isTitle(token(text, first - 1))) {
        first--;
      }
    }
    if (first > sentence.firstToken() && isArticle(token(text, first - 1))) {
      first--;
    }
    return text.tokens().get(first).span().cover(mention.span());
  }

  private static Token token(AnnotatedText text, int index) {
    return text.tokens().get(index);
  }

  private static boolean isArticle(Token token) {
    return token.pos() == PartOfSpeech.DET && (token.is("the") || token.is("a") || token.is("an"));
  }
}
