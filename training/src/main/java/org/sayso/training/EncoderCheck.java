package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

/// Holds the encoder in PyTorch's operations against the artifact's graph in ONNX Runtime.
final class EncoderCheck {
  private static final List<String> TEXTS =
      List.of(
          "The harbour authority of Port Sorrel denied on Tuesday that its boats had fired.",
          "“Nobody came,” she said.");

  private EncoderCheck() {}

  /// The greatest difference of any number of the last hidden state, over two texts of different
  /// lengths in one batch.
  static double difference(NDManager manager, Model model, EncoderFile file)
      throws IOException, OrtException {
    WordPiece wordPiece = file.wordPiece();
    Batch batch =
        Batch.of(
            TEXTS.stream()
                .map(text -> Passage.of(text, List.of(words(text)), wordPiece))
                .map(passage -> new Window(passage, passage.paragraphs(), wordPiece))
                .toList());
    float[] ours;
    JniUtils.setGradMode(false);
    try (NDManager scope = manager.newSubManager()) {
      NDArray hidden = model.encoder().hidden(scope, batch, false);
      ours = hidden.toFloatArray();
    }
    long[] shape = {batch.rows(), batch.length()};
    long[] mask = new long[batch.rows() * batch.length()];
    float[] blocked = batch.mask(1);
    for (int i = 0; i < mask.length; i++) {
      mask[i] = blocked[i] == 0 ? 1 : 0;
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(file.model().toByteArray());
        OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.ids()), shape);
        OnnxTensor attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        OnnxTensor kinds =
            OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[mask.length]), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", kinds))) {
      FloatBuffer theirs = ((OnnxTensor) result.get(0)).getFloatBuffer();
      int width = ours.length / mask.length;
      double greatest = 0;
      for (int i = 0; i < ours.length; i++) {
        if (mask[i / width] == 1) {
          greatest = Math.max(greatest, Math.abs(ours[i] - theirs.get(i)));
        }
      }
      return greatest;
    }
  }

  private static List<TextSpan> words(String text) {
    return new org.sayso.annotation.Tokenizer().tokenize(text, new TextSpan(0, text.length()));
  }
}
