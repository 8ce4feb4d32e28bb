package telar.cli.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import picocli.CommandLine;
import telar.cli.console.Terminal;
import telar.device.CompilationException;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceInfo;
import telar.device.Diagnostic;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.Note;
import telar.device.Occupancy;
import telar.device.OperationKind;
import telar.device.Operations;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;
import telar.device.SourceLocation;

/** Runners that end as a test wants, and the command run on one of them. */
final class FakePrograms {

  static final DeviceInfo DEVICE =
      new DeviceInfo("Emulador de prueba", DeviceInfo.Kind.EMULATOR, "8.6", 4, 1024, 49152);

  private FakePrograms() {}

  /** What a command did: exit code and both streams. */
  record Run(int status, String out, String err) {}

  /** A program that prints its arguments and returns that code. */
  static ProgramRunner printing(int exitCode, Finding... findings) {
    return request -> {
      request.out().println("argumentos: " + request.arguments());
      return new ProgramResult(exitCode, List.of(findings), List.of(), DEVICE);
    };
  }

  static ProgramRunner noting(Note note) {
    return request -> new ProgramResult(0, List.of(), List.of(), DEVICE, List.of(note));
  }

  static ProgramRunner launching(LaunchReport... launches) {
    return request -> new ProgramResult(0, List.of(), List.of(launches), DEVICE);
  }

  static ProgramRunner notCompiling() {
    return request -> {
      throw new CompilationException(
          List.of(
              new Diagnostic(
                  Diagnostic.Severity.ERROR,
                  "TLR-103",
                  new SourceLocation("prog.cu", 3, 7),
                  "No existe «x».",
                  "prog.cu:3:7: error: No existe «x».\n  x = 1;\n  ^")));
    };
  }

  static Finding finding(Finding.Kind kind, OptionalInt otherLine) {
    return new Finding(
        kind,
        "TLR-201",
        new SourceLocation("prog.cu", 12, 5),
        otherLine,
        "saxpy",
        "y",
        "Mensaje de la revisión.",
        24);
  }

  static LaunchReport launch() {
    Operations operations =
        new Operations(Map.of(OperationKind.FP32_MUL, 3L, OperationKind.FP32_FMA, 1L));
    Counters counters =
        new Counters(32, 125, 32, 128, 7, 40, 1, 1000, 3, 2, 4000, 4000)
            .plus(Counters.of(operations));
    TreeMap<Integer, Counters> lines = new TreeMap<>();
    lines.put(5, counters);
    return new LaunchReport(
        DEVICE,
        new CudaSource("prog.cu", ""),
        "saxpy",
        new LaunchConfig(Dim3.of(4), Dim3.of(256)).shared(128),
        Duration.ofMillis(3),
        "",
        Optional.of(counters),
        lines,
        Optional.of(new Occupancy(0.5, "shared", 20, 1152)),
        List.of());
  }

  /** Runs a command on an empty program in that folder. */
  static Run run(BiFunction<Terminal, List<String>, Object> command, Path folder, String... options)
      throws IOException {
    Path program = Files.writeString(folder.resolve("prog.cu"), "int main() {}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err));
    CommandLine line = new CommandLine(command.apply(terminal, List.of("uno", "dos")));
    line.setExecutionExceptionHandler(
        (error, unused, parsed) -> {
          throw error;
        });
    String[] arguments = new String[options.length + 1];
    arguments[0] = program.toString();
    System.arraycopy(options, 0, arguments, 1, options.length);
    int status = line.execute(arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
