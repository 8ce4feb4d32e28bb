package telar.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A child process that does a workload on request: see {@code common.h}. */
final class NativeContestant implements Contestant {

  private final String name;
  private final Process process;
  private final BufferedReader answers;
  private final PrintStream requests;

  NativeContestant(String name, ProcessBuilder command) throws IOException {
    this.name = name;
    this.process = command.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double turn(double millis) throws IOException {
    return Double.parseDouble(ask("turn " + millis));
  }

  @Override
  public ByteBuffer result() throws IOException {
    Path file = Files.createTempFile("telar-result", ".bin");
    try {
      ask("check " + file);
      return ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    } finally {
      Files.delete(file);
    }
  }

  String ask(String request) throws IOException {
    requests.println(request);
    return answer();
  }

  /** The next line that the process prints. */
  String answer() throws IOException {
    String answer = answers.readLine();
    if (answer == null) {
      throw new IOException(name + " ended without an answer");
    }
    return answer;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
