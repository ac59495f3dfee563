package org.sayso.nlp.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.PosTagger;

/// OpenNLP's English tagger, trained on the Universal Dependencies English Web Treebank.
///
/// Safe for use by many threads: OpenNLP's own tagger is not, so each call borrows one.
public final class OpenNlpPosTagger implements PosTagger {
  static final String MODEL = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;
  private final Queue<POSTaggerME> idle = new ConcurrentLinkedQueue<>();

  private OpenNlpPosTagger(POSModel model) {
    this.model = model;
  }

  /// Loads the model from the class path.
  ///
  /// @throws IllegalStateException when `opennlp-models-pos-en` is not there
  public static OpenNlpPosTagger load() {
    return new OpenNlpPosTagger(ClassPathModel.load(MODEL, "opennlp-models-pos-en", POSModel::new));
  }

  @Override
  public List<PartOfSpeech> tag(List<String> words) {
    POSTaggerME borrowed = idle.poll();
    POSTaggerME tagger = borrowed == null ? new POSTaggerME(model, POSTagFormat.UD) : borrowed;
    try {
      List<PartOfSpeech> tags = new ArrayList<>(words.size());
      for (String tag : tagger.tag(words.toArray(String[]::new))) {
        tags.add(PartOfSpeech.valueOf(firstOf(tag)));
      }
      return tags;
    } finally {
      idle.offer(tagger);
    }
  }

  /// The model tags a few contractions that the tokenizer leaves whole with two tags, "AUX+PART".
  private static String firstOf(String tag) {
    int plus = tag.indexOf('+');
    return plus < 0 ? tag : tag.substring(0, plus);
  }
}
