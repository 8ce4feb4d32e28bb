package telar.conformance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;

/** Runs whole programs through the {@code ProgramRunner} on the class path. */
final class Programs {

  private static final String VECTORS = "telar.vectors";

  private Programs() {}

  /** A finished program with what it printed. */
  record Run(ProgramResult result, String output) {}

  /** Runs a program with all checks. */
  static Run run(Path file) {
    return run(file, CompileOptions.defaults());
  }

  /** Runs a program without checks, with so many lanes together wherever that can be done. */
  static Run runAsVectors(Path file, int lanes) {
    System.setProperty(VECTORS, String.valueOf(lanes));
    try {
      return run(file, new CompileOptions(false, List.of(), Map.of()));
    } finally {
      System.clearProperty(VECTORS);
    }
  }

  private static Run run(Path file, CompileOptions options) {
    ProgramRunner runner = ServiceLoader.load(ProgramRunner.class).findFirst().orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    CudaSource source = new CudaSource(file.getFileName().toString(), Corpus.text(file));
    ProgramResult result =
        runner.run(new ProgramRequest(List.of(source), options, List.of(), out, System.err));
    out.flush();
    return new Run(result, bytes.toString(StandardCharsets.UTF_8));
  }
}
