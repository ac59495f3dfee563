package org.sayso.nlp.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;

/// What the encoder makes of each token in its place: the numbers that its heads are fed with, and
/// those of the ninth layer, which know less of what the heads were taught.
///
/// For evaluations that learn a head of their own; a pass of its own over the text.
public final class TokenStates {
  /// How many numbers one layer gives.
  private static final int LAYER = 384;

  private static final List<String> OUTPUTS =
      List.of("last_hidden_state", "/encoder/layer.8/output/LayerNorm/Add_1_output_0");

  private final EncoderInput input;
  private final WordPiece wordPiece;

  private TokenStates(byte[] file) throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      OrtSession session =
          environment.createSession(
              ByteBuffer.allocateDirect(file.length).put(file).flip(), options);
      this.input = new EncoderInput(environment, session, session.getInputNames());
    }
    this.wordPiece = ReaderModel.shared().wordPiece();
  }

  /// The states of the model on the class path; empty where there is none.
  public static Optional<TokenStates> ofClassPath() {
    try (InputStream in = ReaderModel.class.getResourceAsStream(ReaderModel.FILE)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new TokenStates(GraphOutputs.with(in.readAllBytes(), OUTPUTS, LAYER)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + ReaderModel.FILE, e);
    } catch (OrtException e) {
      throw new IllegalStateException("the model has no states to show", e);
    }
  }

  /// One row for each token; a row without numbers where the encoder has no piece of the token.
  public float[][] of(AnnotatedText text) {
    Passage passage = TextPass.passage(text, wordPiece);
    float[][] rows = new float[text.tokens().size()][0];
    List<Window> windows =
        Window.pack(passage, passage.paragraphs(), EncoderTagger.WINDOW, wordPiece);
    windows.forEach(window -> read(passage, window, rows));
    return rows;
  }

  private void read(Passage passage, Window window, float[][] rows) {
    input.run(
        window,
        result -> {
          for (int layer = 0; layer < OUTPUTS.size(); layer++) {
            OnnxTensor states = (OnnxTensor) result.get(OUTPUTS.get(layer)).orElseThrow();
            fill(passage, window, states.getFloatBuffer(), layer, rows);
          }
          return rows;
        });
  }

  private static void fill(
      Passage passage, Window window, FloatBuffer states, int layer, float[][] rows) {
    int[] units = window.units();
    int[] positions = window.positions();
    for (int i = 0; i < units.length; i++) {
      Passage.Unit unit = passage.units().get(units[i]);
      for (int token = unit.firstToken(); token <= unit.lastToken(); token++) {
        if (rows[token].length == 0) {
          rows[token] = new float[LAYER * OUTPUTS.size()];
        }
        states.get(positions[i] * LAYER, rows[token], layer * LAYER, LAYER);
      }
    }
  }
}
