package telar.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A workload in plain C, natural loops, compiled by {@code gcc -O3 -march=native -fopenmp} (without
 * contraction, as Telar); a child process that runs it once a line of input and answers with
 * milliseconds and checksum.
 */
final class PlainC implements AutoCloseable {

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream requests;
  private double checksum;

  private PlainC(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  static PlainC build(Workload workload) throws IOException {
    Path folder = Files.createTempDirectory("telar-side-by-side");
    Path source = folder.resolve("work.c");
    Files.writeString(
        source, TelarRun.source(workload.rival() + ".c") + TelarRun.source("driver.c"));
    Path program = folder.resolve("work");
    Process gcc =
        new ProcessBuilder(
                "gcc",
                "-O3",
                "-march=native",
                "-ffp-contract=off",
                "-fopenmp",
                "-o",
                program.toString(),
                source.toString(),
                "-lm")
            .inheritIO()
            .start();
    try {
      if (gcc.waitFor() != 0) {
        throw new IOException("gcc failed on " + workload.rival() + ".c");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return new PlainC(
        new ProcessBuilder(program.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  double runMillis() throws IOException {
    requests.println();
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException("the C program ended");
    }
    int space = answer.indexOf(' ');
    checksum = Double.parseDouble(answer.substring(space + 1));
    return Double.parseDouble(answer.substring(0, space));
  }

  double checksum() {
    return checksum;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
