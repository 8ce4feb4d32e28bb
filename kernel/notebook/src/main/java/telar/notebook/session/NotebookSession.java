package telar.notebook.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import telar.device.Device;
import telar.notebook.api.Notebook;
import telar.notebook.cuda.CudaSession;
import telar.notebook.display.Displays;
import telar.notebook.display.Screen;
import telar.notebook.magics.CellInterpreter;
import telar.notebook.progress.AttemptLog;
import telar.notebook.shell.Cell;
import telar.notebook.shell.CellOutcome;
import telar.notebook.shell.JavaShell;

/**
 * What the cells of a notebook share: Java, CUDA and what was imported at the start.
 *
 * @param shell the Java side
 * @param cuda the CUDA side
 * @param interpreter evaluates cells of any kind
 */
record NotebookSession(JavaShell shell, CudaSession cuda, CellInterpreter interpreter)
    implements AutoCloseable {

  /** Opens a session and runs what each starts with; takes a second or two. */
  static NotebookSession open(Screen screen, Supplier<Device> device, AttemptLog attempts) {
    JavaShell shell = new JavaShell();
    CudaSession cuda = new CudaSession(device);
    Notebook.connect(screen, cuda, attempts);
    CellOutcome started = shell.evaluate(new Cell("inicio", startUp()));
    if (started instanceof CellOutcome.Failed failed) {
      throw new IllegalStateException(String.join("\n", failed.error().traceback()));
    }
    warmUp(shell);
    return new NotebookSession(shell, cuda, new CellInterpreter(shell, cuda));
  }

  /** The first expression loads classes that the learner's first cell would otherwise wait for. */
  private static void warmUp(JavaShell shell) {
    if (shell.evaluate(new Cell("inicio", "1 + 1")) instanceof CellOutcome.Value value) {
      Displays.render(value.value());
    }
  }

  private static String startUp() {
    try (InputStream in =
        Objects.requireNonNull(NotebookSession.class.getResourceAsStream("inicio.jshell"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shell.close();
    cuda.close();
  }
}
