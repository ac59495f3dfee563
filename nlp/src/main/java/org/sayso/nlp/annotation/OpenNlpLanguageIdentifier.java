package org.sayso.nlp.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.GenericModelReader;
import org.sayso.annotation.LanguageIdentifier;

/// OpenNLP's language detector (103 languages). Safe for use by many threads.
public final class OpenNlpLanguageIdentifier implements LanguageIdentifier {
  static final String MODEL = "langdetect-183.bin";
  private static final String NUMBERS = "langdetect.model";

  /// Shorter texts are too little to go by.
  private static final int LEAST_LETTERS = 60;

  private static final double LEAST_CONFIDENCE = 0.1;
  private static final String UNDETERMINED = "und";
  private static final Map<String, String> TWO_LETTERS =
      Stream.of(Locale.getISOLanguages())
          .collect(
              Collectors.toMap(
                  code -> Locale.of(code).getISO3Language(), Function.identity(), (a, b) -> a));

  private final LanguageDetectorModel model;

  private OpenNlpLanguageIdentifier(LanguageDetectorModel model) {
    this.model = model;
  }

  /// Loads the model from the class path.
  ///
  /// @throws IllegalStateException when `opennlp-models-langdetect` is not there
  public static OpenNlpLanguageIdentifier load() {
    return new OpenNlpLanguageIdentifier(
        ClassPathModel.load(MODEL, "opennlp-models-langdetect", OpenNlpLanguageIdentifier::model));
  }

  private static LanguageDetectorModel model(InputStream file) throws IOException {
    AbstractModel numbers = new GenericModelReader(ModelBytes.ofEntry(file, NUMBERS)).getModel();
    return new LanguageDetectorModel(numbers, Map.of(), new LanguageDetectorFactory());
  }

  @Override
  public String identify(String text) {
    if (text.codePoints().filter(Character::isLetter).count() < LEAST_LETTERS) {
      return UNDETERMINED;
    }
    Language best = new LanguageDetectorME(model).predictLanguage(text.toLowerCase(Locale.ROOT));
    if (best.getConfidence() < LEAST_CONFIDENCE) {
      return UNDETERMINED;
    }
    return TWO_LETTERS.getOrDefault(best.getLang(), best.getLang());
  }
}
