package telar.notebook.magics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import telar.device.DeviceInfo;
import telar.device.Devices;
import telar.notebook.cuda.CudaSession;
import telar.notebook.display.Displays;
import telar.notebook.display.MimeBundle;
import telar.notebook.help.HelpPages;
import telar.notebook.shell.Cell;
import telar.notebook.shell.CellOutcome;
import telar.notebook.shell.CellRunner.Outcome;
import telar.notebook.shell.JavaShell;
import telar.notebook.text.Texts;

/** The magics of one line. */
final class LineMagics {

  /** What a learner writes, and the provider's id; empty for the best one of the machine. */
  private static final Map<String, String> DEVICES =
      Map.of("emulador", "emulator", "gpu", "cuda", "auto", "");

  private final JavaShell shell;
  private final CudaSession cuda;
  private final CudaMagic cudaMagic;

  LineMagics(JavaShell shell, CudaSession cuda, CudaMagic cudaMagic) {
    this.shell = shell;
    this.cuda = cuda;
    this.cudaMagic = cudaMagic;
  }

  /** By name, English aliases included. */
  Map<String, Magic> byName() {
    return Map.of(
        "ayuda", this::help,
        "help", this::help,
        "dispositivo", this::device,
        "device", this::device,
        "variables", this::variables,
        "cargar", this::load,
        "load", this::load,
        "classpath", this::classpath);
  }

  private CellOutcome help(MagicCall call) {
    if (call.arguments().isEmpty()) {
      return overview();
    }
    String code = call.arguments().get(0);
    return HelpPages.find(code)
        .<CellOutcome>map(page -> new CellOutcome.Value(Displays.render(page)))
        .orElseGet(() -> WrongUse.because("help.unknown", code));
  }

  private static CellOutcome overview() {
    try (InputStream in =
        Objects.requireNonNull(LineMagics.class.getResourceAsStream("ayuda.txt"))) {
      return shown(new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CellOutcome device(MagicCall call) {
    if (call.arguments().isEmpty()) {
      return shownDevice(() -> cuda.gpu().info());
    }
    String name = call.arguments().get(0);
    String id = DEVICES.get(name);
    if (id == null) {
      return WrongUse.because("device.unknown", name);
    }
    return shownDevice(
        () -> {
          cuda.change(() -> Devices.open(id));
          return cuda.gpu().info();
        });
  }

  private CellOutcome shownDevice(Callable<DeviceInfo> action) {
    Outcome outcome = shell.guarded(() -> action.call());
    if (outcome instanceof Outcome.Returned returned
        && returned.value() instanceof DeviceInfo info) {
      return shown(describe(info));
    }
    return new CellOutcome.Failed(shell.describe(new Cell("%dispositivo", ""), outcome));
  }

  private static String describe(DeviceInfo info) {
    return Texts.MAGICS.of(
        "device.text",
        info.name(),
        info.computeCapability(),
        info.multiprocessors(),
        info.maxThreadsPerBlock(),
        info.sharedBytesPerBlock());
  }

  private CellOutcome variables(MagicCall call) {
    String text =
        shell.variables().entrySet().stream()
            .map(variable -> variable.getKey() + ": " + variable.getValue())
            .collect(Collectors.joining("\n"));
    return shown(text.isEmpty() ? Texts.MAGICS.of("variables.none") : text);
  }

  private CellOutcome load(MagicCall call) {
    if (call.arguments().isEmpty()) {
      return WrongUse.because("load.usage");
    }
    Path file = Path.of(call.arguments().get(0));
    try {
      String text = Files.readString(file);
      String name = String.valueOf(file.getFileName());
      return name.endsWith(".cu")
          ? cudaMagic.run(new MagicCall("cuda", List.of(), call.number(), text), name)
          : shell.evaluate(new Cell(name, text));
    } catch (IOException e) {
      return WrongUse.because("load.missing", file, Path.of("").toAbsolutePath());
    }
  }

  private CellOutcome classpath(MagicCall call) {
    if (call.arguments().isEmpty()) {
      return WrongUse.because("classpath.usage");
    }
    for (String path : call.arguments()) {
      if (!Files.exists(Path.of(path))) {
        return WrongUse.because("load.missing", path, Path.of("").toAbsolutePath());
      }
      shell.addToClasspath(path);
    }
    return new CellOutcome.Done();
  }

  private static CellOutcome shown(String text) {
    return new CellOutcome.Value(MimeBundle.text(text));
  }
}
