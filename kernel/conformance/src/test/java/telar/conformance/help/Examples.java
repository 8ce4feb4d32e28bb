package telar.conformance.help;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceProvider;
import telar.device.Devices;
import telar.device.Diagnostic;
import telar.device.Finding;
import telar.device.Note;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;

/** Compiles and runs the small programs of help pages. */
final class Examples {

  private static final int ORDERS = 4;

  private Examples() {}

  /** The codes that the compiler tells of a source, errors and warnings. */
  static List<String> codes(String source) {
    DeviceProvider emulator =
        Devices.providers().stream()
            .filter(p -> p.id().equals("emulator"))
            .findFirst()
            .orElseThrow();
    try (Device device = emulator.open()) {
      return codes(device.compile(source(source), CompileOptions.defaults()).warnings());
    } catch (CompilationException mistakes) {
      return codes(mistakes.diagnostics());
    }
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }

  /** What the checks find while a program runs, each launch under a few orders. */
  static List<Finding> findings(String program) {
    return run(program).findings();
  }

  /** The codes of what the checks find while a program runs, and of what they note. */
  static List<String> codesOfChecks(String program) {
    ProgramResult result = run(program);
    return Stream.concat(
            result.findings().stream().map(Finding::code), result.notes().stream().map(Note::code))
        .toList();
  }

  private static ProgramResult run(String program) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    ProgramRunner runner = ServiceLoader.load(ProgramRunner.class).findFirst().orElseThrow();
    return runner.run(
        new ProgramRequest(
                List.of(source(program)), CompileOptions.defaults(), List.of(), nowhere, nowhere)
            .withOrders(ORDERS));
  }

  private static CudaSource source(String text) {
    return new CudaSource("ejemplo.cu", text + "\n");
  }
}
