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
import telar.device.Finding;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;

/** Runs whole programs through the {@code ProgramRunner} on the class path. */
final class Programs {

  private static final String VECTORS = "telar.vectors";

  private static final int ORDERS = 12;

  private Programs() {}

  /** A finished program with what it printed. */
  record Run(ProgramResult result, String output) {}

  /** Runs a program with all checks. */
  static Run run(Path file) {
    return run(file, CompileOptions.defaults(), 0);
  }

  /** Runs a wrong program with what is needed to find what its comments announce. */
  static Run run(Path file, Expected expected) {
    boolean ordered = expected.kind().equals(Finding.Kind.ORDER_DEPENDENCE.id());
    return ordered ? runInOrders(file, ORDERS) : run(file);
  }

  /** Runs a program with all checks, each launch under so many other orders as well. */
  static Run runInOrders(Path file, int orders) {
    return run(file, CompileOptions.defaults(), orders);
  }

  /** Runs a program without checks, with so many lanes together wherever that can be done. */
  static Run runAsVectors(Path file, int lanes) {
    System.setProperty(VECTORS, String.valueOf(lanes));
    try {
      return run(file, new CompileOptions(false, List.of(), Map.of()), 0);
    } finally {
      System.clearProperty(VECTORS);
    }
  }

  private static Run run(Path file, CompileOptions options, int orders) {
    ProgramRunner runner = ServiceLoader.load(ProgramRunner.class).findFirst().orElseThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    CudaSource source = new CudaSource(file.getFileName().toString(), Corpus.text(file));
    ProgramRequest request =
        new ProgramRequest(List.of(source), options, List.of(), out, System.err);
    ProgramResult result = runner.run(request.withOrders(orders));
    out.flush();
    return new Run(result, bytes.toString(StandardCharsets.UTF_8));
  }
}
