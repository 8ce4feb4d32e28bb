package telar.grading.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import telar.device.CudaSource;
import telar.device.LaunchInterruptedException;
import telar.grading.box.WorkerProcess.LostException;
import telar.grading.catalogue.Exercise;
import telar.grading.report.GradeReport;
import telar.grading.report.Isolation;
import telar.grading.run.Judge;
import telar.grading.text.Texts;
import telar.grading.verdict.SubmissionState;
import telar.grading.verdict.Verdict;

/**
 * Grades each submission in a box. One worker serves until a submission breaks it or has to be
 * stopped; the next one gets a new worker. A submission is only blamed for the end of a worker that
 * nobody had used before it, and for running out of time when the machine let it run.
 */
public final class BoxedJudge implements Judge, AutoCloseable {

  private final Box box;
  private final Limits limits;
  private final Path folder;
  private String device = "";
  private @Nullable WorkerProcess worker;

  public BoxedJudge(Box box, Limits limits) {
    this.box = box;
    this.limits = limits;
    try {
      this.folder = Files.createTempDirectory("telar-caja-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Isolation isolation() {
    return box.isolation();
  }

  @Override
  public GradeReport grade(Exercise exercise, CudaSource source) {
    boolean blameless = worker != null && worker.answered() > 0;
    Attempt first = attempt(exercise, source);
    boolean again = first.starved() || first.lost() && blameless;
    return again ? attempt(exercise, source).report() : first.report();
  }

  /**
   * One try at grading a submission.
   *
   * @param lost whether its worker ended
   * @param starved whether time ran out because the machine did not let it run
   */
  private record Attempt(GradeReport report, boolean lost, boolean starved) {}

  private Attempt attempt(Exercise exercise, CudaSource source) {
    Request request = new Request(exercise.id(), source.name(), source.text());
    try {
      return asked(exercise, request, worker());
    } catch (LostException e) {
      discard();
      return new Attempt(lost(exercise, e), true, false);
    } catch (TimeoutException | IOException e) {
      discard();
      GradeReport report = untried(exercise, Verdict.GRADER_ERROR, "box.not_started", e);
      return new Attempt(report, false, false);
    }
  }

  private Attempt asked(Exercise exercise, Request request, WorkerProcess asked)
      throws LostException {
    Stopwatch stopwatch = new Stopwatch(asked.processorTime());
    GradeReport report;
    try {
      report = asked.ask(request, limits.time()).report(exercise);
    } catch (TimeoutException e) {
      report =
          untried(exercise, Verdict.TIME_LIMIT_EXCEEDED, "box.time", limits.time().toSeconds());
    } catch (LaunchInterruptedException e) {
      discard();
      throw e;
    }
    boolean outOfTime = report.state() == SubmissionState.TIME_LIMIT;
    boolean starved = outOfTime && stopwatch.starved(asked.processorTime());
    if (outOfTime || report.state() == SubmissionState.GRADER_ERROR) {
      discard();
    }
    return new Attempt(report, false, starved);
  }

  private WorkerProcess worker() throws IOException, LostException, TimeoutException {
    if (worker == null) {
      worker = new WorkerProcess(box.start(limits, folder));
      device = worker.device();
    }
    return worker;
  }

  private GradeReport lost(Exercise exercise, LostException lost) {
    return lost.outOfMemory()
        ? untried(exercise, Verdict.MEMORY_LIMIT_EXCEEDED, "box.memory", limits.megabytes())
        : untried(exercise, Verdict.GRADER_ERROR, "box.lost", lost.exitCode());
  }

  private GradeReport untried(Exercise exercise, Verdict verdict, String key, Object argument) {
    return GradeReport.untried(exercise, verdict, Texts.of(key, argument), device);
  }

  private void discard() {
    if (worker != null) {
      worker.close();
      worker = null;
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Files.deleteIfExists(folder);
    } catch (IOException notEmpty) {
      // A stray file in the temporary folder is no reason to lose the grades.
    }
  }
}
