package telar.notebook.magics;

import java.util.Map;
import java.util.Optional;
import telar.notebook.cuda.CudaSession;
import telar.notebook.display.MimeBundle;
import telar.notebook.shell.Cell;
import telar.notebook.shell.CellOutcome;
import telar.notebook.shell.JavaShell;

/** Evaluates a cell of any kind: a cell magic, line magics at its start, or Java. */
public final class CellInterpreter {

  private final JavaShell shell;
  private final Map<String, Magic> cellMagics;
  private final Map<String, Magic> lineMagics;

  public CellInterpreter(JavaShell shell, CudaSession cuda) {
    this.shell = shell;
    CudaMagic cudaMagic = new CudaMagic(shell, cuda);
    this.cellMagics = Map.of("cuda", cudaMagic, "html", CellInterpreter::html);
    this.lineMagics = new LineMagics(shell, cuda, cudaMagic).byName();
  }

  /** Whether the code is a cell magic, to which Java's analysis does not apply. */
  public static boolean isCellMagic(String code) {
    return MagicCall.ofCell(code, 0).isPresent();
  }

  /** The Java of a cell: what follows the line magics at its start. */
  public static String javaOf(String code) {
    return MagicCall.ofLine(code, 0).map(line -> javaOf(line.body())).orElse(code);
  }

  /**
   * Evaluates a cell.
   *
   * @param number its execution count, which names it in messages
   */
  public CellOutcome evaluate(String code, int number) {
    return MagicCall.ofCell(code, number).map(this::cellMagic).orElseGet(() -> java(code, number));
  }

  private CellOutcome cellMagic(MagicCall call) {
    return run(cellMagics, call, "unknown.cell", "%%");
  }

  /** Line magics come first; Java goes on in the lines below them. */
  private CellOutcome java(String code, int number) {
    Optional<MagicCall> line = MagicCall.ofLine(code, number);
    if (line.isEmpty()) {
      return shell.evaluate(Cell.numbered(number, code));
    }
    CellOutcome outcome = run(lineMagics, line.get(), "unknown.line", "%");
    boolean last = line.get().body().isBlank() || outcome instanceof CellOutcome.Failed;
    if (last) {
      return outcome;
    }
    if (outcome instanceof CellOutcome.Value value && value.value() instanceof MimeBundle bundle) {
      System.out.println(bundle.get(MimeBundle.TEXT));
    }
    return java(line.get().body(), number);
  }

  private static CellOutcome run(
      Map<String, Magic> magics, MagicCall call, String unknown, String prefix) {
    Magic magic = magics.get(call.name());
    return magic == null
        ? WrongUse.because(unknown, call.name(), names(magics, prefix))
        : magic.run(call);
  }

  private static String names(Map<String, Magic> magics, String prefix) {
    return String.join(", ", magics.keySet().stream().sorted().map(n -> prefix + n).toList());
  }

  private static CellOutcome html(MagicCall call) {
    return new CellOutcome.Value(MimeBundle.html(call.body(), call.body().strip()));
  }
}
