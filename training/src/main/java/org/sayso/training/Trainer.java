package org.sayso.training;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Passes over the examples, with a look at the development rows after each.
final class Trainer {
  private final Model model;
  private final Optimizer optimizer;
  private final Schedule schedule;
  private final List<Development> developments;
  private final Plan plan;
  private final RunLog log;
  private final Path out;

  /// What a run does.
  ///
  /// @param patience passes without a better score after which it stops
  /// @param numbersRate the highest learning rate of what is learned outside the encoder
  record Plan(
      int passes,
      int patience,
      double warmUp,
      Model.Weights weights,
      double numbersRate,
      int saveMinutes,
      int logEvery,
      long seed) {}

  Trainer(
      Model model,
      Optimizer optimizer,
      Schedule schedule,
      List<Development> developments,
      Plan plan,
      RunLog log,
      Path out) {
    this.model = model;
    this.optimizer = optimizer;
    this.schedule = schedule;
    this.developments = List.copyOf(developments);
    this.plan = plan;
    this.log = log;
    this.out = out;
  }

  /// Runs to the end, or until development scores stop rising.
  void run() throws IOException {
    Path last = out.resolve("last.checkpoint");
    long done = 0;
    double best = -1;
    int idle = 0;
    if (Files.exists(last)) {
      Checkpoint checkpoint = Checkpoint.load(last);
      checkpoint.restore(model, optimizer);
      done = checkpoint.step();
      best = checkpoint.best();
      idle = checkpoint.idle();
      log.say("goes on after step %d", done);
    }
    List<Integer> sizes = new ArrayList<>();
    for (int pass = 0; pass < plan.passes; pass++) {
      sizes.add(schedule.pass(pass).size());
    }
    long steps = sizes.stream().mapToLong(Integer::longValue).sum();
    log.say("%d passes, %d steps", plan.passes, steps);
    long before = 0;
    for (int pass = 0; pass < plan.passes; pass++) {
      long end = before + sizes.get(pass);
      if (end > done) {
        pass(pass, before, done, steps, best, idle);
        done = end;
        double score = develop(pass);
        idle = score > best ? 0 : idle + 1;
        if (score > best) {
          best = score;
          new Checkpoint(done, best, idle, Checkpoint.weights(model))
              .save(out.resolve("best.checkpoint"));
        }
        new Checkpoint(done, best, idle, Checkpoint.everything(model, optimizer)).save(last);
        if (idle > plan.patience) {
          log.say("stops: no better score for %d passes", idle);
          return;
        }
      }
      before = end;
    }
  }

  private void pass(int pass, long before, long done, long steps, double best, int idle)
      throws IOException {
    List<List<Lesson>> batches = schedule.pass(pass);
    long began = System.nanoTime();
    long beganCpu = cpuNanos();
    long saved = began;
    double[] sums = new double[5];
    double length = 0;
    int counted = 0;
    int taken = 0;
    for (int i = 0; i < batches.size(); i++) {
      long step = before + i + 1;
      if (step <= done) {
        continue;
      }
      // A seed for each step, so that a run that goes on drops out the same numbers.
      model.encoder().drawAnew(plan.seed * 7919 + step);
      Model.Losses losses =
          model.learn(batches.get(i), plan.weights, new Random(plan.seed * 31 + step));
      double scale = scale(step, steps);
      length += optimizer.step(step, scale, model.encoder().depth());
      model.numbers().values().forEach(numbers -> numbers.step(step, plan.numbersRate * scale));
      sums[0] += losses.attribution();
      sums[1] += losses.link();
      sums[2] += losses.mention();
      sums[3] += losses.stance();
      sums[4] += losses.event();
      counted++;
      taken++;
      if (counted == plan.logEvery || i + 1 == batches.size()) {
        double perStep = (System.nanoTime() - began) / 1e9 / taken;
        log.say(
            "pass %d step %d/%d loss %.4f + %.4f + %.4f + %.4f + %.4f gradient %.2f, %.2f s a step (%.2f s of CPU), %.1f min a pass",
            pass + 1,
            i + 1,
            batches.size(),
            sums[0] / counted,
            sums[1] / counted,
            sums[2] / counted,
            sums[3] / counted,
            sums[4] / counted,
            length / counted,
            perStep,
            (cpuNanos() - beganCpu) / 1e9 / taken,
            perStep * batches.size() / 60);
        Arrays.fill(sums, 0);
        length = 0;
        counted = 0;
      }
      // Not behind the last step: that checkpoint waits for the development scores.
      if (i + 1 < batches.size() && System.nanoTime() - saved > plan.saveMinutes * 60e9) {
        new Checkpoint(step, best, idle, Checkpoint.everything(model, optimizer))
            .save(out.resolve("last.checkpoint"));
        saved = System.nanoTime();
      }
    }
  }

  /// What all threads of this process have used.
  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }

  /// Rises during the warm-up, then falls to nothing.
  private double scale(long step, long steps) {
    double warm = Math.max(1, plan.warmUp * steps);
    return step < warm ? step / warm : Math.max(0, (steps - step) / (steps - warm));
  }

  /// What is held back to choose the best pass by.
  @FunctionalInterface
  interface Development {
    /// Scores `model` and says so in the log.
    ///
    /// @return a percentage
    double score(Model model, String when) throws IOException;
  }

  /// Scores what is held back; the mean decides which weights are best.
  private double develop(int pass) throws IOException {
    long began = System.nanoTime();
    double sum = 0;
    for (Development development : developments) {
      sum += development.score(model, "pass " + (pass + 1));
    }
    log.say("development took %.0f s", (System.nanoTime() - began) / 1e9);
    return sum / Math.max(1, developments.size());
  }
}
