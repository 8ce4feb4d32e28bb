package telar.grading.box;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import telar.device.CudaSource;
import telar.device.Device;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.BareGrade;
import telar.grading.report.GradeReport;
import telar.grading.run.Grader;
import telar.grading.run.GradingDevice;
import telar.grading.text.Texts;
import telar.grading.verdict.Verdict;

/**
 * The program inside the box: grades what it is handed until there is no more. Standard input and
 * output are for messages; a submission that reads or prints has neither.
 */
public final class Worker {

  private Worker() {}

  public static void main(String[] arguments) throws IOException {
    endWithTheGrader();
    DataInputStream requests =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream replies = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setIn(InputStream.nullInputStream());
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    try (Device device = GradingDevice.open()) {
      serve(device, requests, replies);
    }
    // A submission may have left threads behind.
    Runtime.getRuntime().halt(0);
  }

  /** Nobody would end it when the grader is killed. */
  private static void endWithTheGrader() {
    ProcessHandle.current()
        .parent()
        .ifPresent(grader -> grader.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  private static void serve(Device device, DataInputStream requests, DataOutputStream replies)
      throws IOException {
    Catalogue catalogue = Catalogue.load();
    Frames.write(replies, new Hello(device.info().name()));
    try {
      while (true) {
        Request request = Frames.read(requests, Request.class);
        GradeReport report = grade(device, catalogue.find(request.exercise()), request);
        Frames.write(replies, BareGrade.of(report));
      }
    } catch (EOFException noMore) {
      // The grader has closed its end.
    }
  }

  private static GradeReport grade(Device device, Exercise exercise, Request request) {
    try {
      return new Grader(device).grade(exercise, new CudaSource(request.file(), request.text()));
    } catch (RuntimeException | StackOverflowError e) {
      // Its message may be the work of the submission, or may not end.
      String details = Texts.of("grader.failed", e.getClass().getName());
      return GradeReport.untried(exercise, Verdict.GRADER_ERROR, details, device.info().name());
    }
  }
}
