package telar.compiler.frontend.sema.lowering;

import java.util.List;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.source.Span;

/** Lowers statements; those inside of expressions too. */
public interface StatementLowering {

  /** Emits the code of a statement. */
  void statement(Statement statement);

  /** Emits the statements of a block in order. */
  void list(List<Statement> statements);

  /** Runs lowering in a scope of its own, whose objects are destroyed at its end. */
  void inBlock(Span source, Runnable body);

  /** Makes the one of a function. */
  interface Maker {
    StatementLowering in(Lowering lowering);
  }
}
