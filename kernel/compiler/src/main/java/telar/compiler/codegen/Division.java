package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/**
 * Divides the statements of large functions into parts that get methods of their own, because
 * HotSpot compiles no method over 8,000 bytes and the JVM loads none over 64 KB.
 */
final class Division {

  /** Lists of more nodes than this are divided. */
  private static final int MAX_NODES = 600;

  /** Less than this is not worth a method. */
  private static final int MIN_NODES = 60;

  /** Some statements in a row; {@code own} when they get a method of their own. */
  record Part(List<Stmt> statements, boolean own) {}

  private final List<Part> parts = new ArrayList<>();
  private List<Stmt> run = new ArrayList<>();
  private int size;

  private Division() {}

  static List<Part> of(List<Stmt> statements) {
    int total = statements.stream().mapToInt(IrTree::size).sum();
    if (total <= MAX_NODES || statements.size() == 1) {
      return List.of(new Part(statements, false));
    }
    Division division = new Division();
    statements.forEach(division::add);
    division.flush();
    return division.parts;
  }

  private void add(Stmt stmt) {
    int more = IrTree.size(stmt);
    if (IrTree.jumpsOut(stmt)) {
      flush();
      parts.add(new Part(List.of(stmt), false));
      return;
    }
    if (size + more > MAX_NODES) {
      flush();
    }
    run.add(stmt);
    size += more;
  }

  private void flush() {
    if (!run.isEmpty()) {
      parts.add(new Part(run, size >= MIN_NODES));
      run = new ArrayList<>();
    }
    size = 0;
  }
}
