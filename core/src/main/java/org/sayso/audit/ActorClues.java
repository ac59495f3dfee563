package org.sayso.audit;

import java.util.List;
import java.util.Optional;
import org.sayso.annotation.NounPhrase;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.audit.Alignment.Match;

/// Clues of who does it: doers beside doers, names and kinds of people that its sentences do not
/// have, and words that change places.
record ActorClues(Alignment alignment, Clues clues) {
  void add() {
    people();
    opening();
    doers();
    turns();
  }

  private void people() {
    Lexicon lexicon = Lexicon.standard();
    for (Token word : alignment.line().content()) {
      if (alignment.isTold(word)) {
        continue;
      }
      boolean elsewhere =
          alignment.anywhere(word).filter(match -> match.likeness() >= Likeness.SAME).isPresent();
      String where = elsewhere ? "elsewhere" : "nowhere";
      if (word.pos() == PartOfSpeech.PROPN) {
        clues.count("name." + where);
      } else if (!lexicon.role(word.lemma()).isEmpty()
          || alignment.body().likeness().isPerson(word)) {
        clues.count("person." + where);
      }
    }
  }

  /// The first words of the line are mostly the doer.
  private void opening() {
    List<Token> first =
        alignment.line().content().stream().takeWhile(word -> !word.isVerbal()).toList();
    double lost = first.stream().filter(word -> !alignment.isTold(word)).count();
    clues.put("opening.lost", first.isEmpty() ? 0 : lost / first.size());
    clues.say("opening.all.lost", !first.isEmpty() && lost == first.size());
    double rest = alignment.line().content().size() - (double) first.size();
    double told =
        alignment.line().content().stream()
            .filter(word -> !first.contains(word) && alignment.isTold(word))
            .count();
    clues.put(
        "opening.lost.alone", rest == 0 || first.isEmpty() ? 0 : lost / first.size() * told / rest);
  }

  private void doers() {
    Grammar grammar = new Grammar(alignment.body().reading().text());
    for (Match match : alignment.told()) {
      Token there = alignment.body().token(match.at());
      if (!match.word().isVerbal() || !there.isVerbal() || !match.itself()) {
        continue;
      }
      Sentence sentence = alignment.body().sentenceOf(match.at());
      Line line = alignment.line();
      Optional<NounPhrase> mine = grammar.agent(match.word().index(), line.first(), line.end());
      Optional<NounPhrase> theirs =
          grammar.agent(match.at(), sentence.firstToken(), sentence.endToken());
      if (mine.isPresent() && theirs.isPresent()) {
        boolean another = Actors.isAnother(alignment, mine.get(), theirs.get(), sentence);
        clues.count(another ? "doer.another" : isNear(mine.get()) ? "doer.near" : "doer.other");
      } else {
        clues.count(
            mine.isPresent() ? "doer.line" : theirs.isPresent() ? "doer.body" : "doer.none");
      }
      boolean passive = grammar.isPassive(match.word().index(), line.first());
      if (passive != grammar.isPassive(match.at(), sentence.firstToken())) {
        clues.count(passive ? "passive.line" : "passive.body");
      }
    }
  }

  private boolean isNear(NounPhrase phrase) {
    for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
      if (alignment.isTold(alignment.body().token(i))) {
        return true;
      }
    }
    return false;
  }

  /// Neighbours in the line that stand the other way round in one sentence of the body.
  private void turns() {
    List<Match> told = alignment.told();
    int turned = 0;
    int names = 0;
    for (int i = 1; i < told.size(); i++) {
      Match one = told.get(i - 1);
      Match other = told.get(i);
      boolean same =
          alignment.body().sentenceOf(one.at()).index()
              == alignment.body().sentenceOf(other.at()).index();
      turned += same && other.at() < one.at() ? 1 : 0;
      names +=
          same && other.at() < one.at() && one.word().isNominal() && other.word().isNominal()
              ? 1
              : 0;
    }
    clues.put("turned", told.size() < 2 ? 0 : turned / (told.size() - 1.0));
    clues.put("turned.names", told.size() < 2 ? 0 : names / (told.size() - 1.0));
    List<Match> nouns = told.stream().filter(match -> match.word().isNominal()).toList();
    if (nouns.size() > 1) {
      clues.say("turned.ends", nouns.getLast().at() < nouns.getFirst().at());
    }
  }
}
