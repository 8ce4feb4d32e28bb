package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.LaneShapes;

/**
 * The code of one chunk's turn as it is being written.
 *
 * @param before gives registers their first values; goes before the chunk's statements
 */
record VectorTurn(
    Code before, Chunk chunk, VectorExpressions expressions, VectorStatements statements) {

  /**
   * A turn of statements that are emitted with what this makes.
   *
   * @param runEnd see {@link VectorStatements}
   */
  static VectorTurn of(Code before, Chunk chunk, @Nullable Label runEnd) {
    LaneByLane laneByLane = new LaneByLane(chunk);
    VectorExpressions expressions = new VectorExpressions(chunk, laneByLane);
    VectorStatements statements = new VectorStatements(chunk, expressions, laneByLane, runEnd);
    return new VectorTurn(before, chunk, expressions, statements);
  }

  LaneShapes shapes() {
    return chunk.shapes();
  }

  VectorGuards guards() {
    return statements.guards();
  }

  /** Emits a statement whose returns are at its ends, and nothing after it has any. */
  void alone(Stmt stmt) {
    Label end = new Label();
    statements.emit(stmt, end);
    chunk.code().label(end);
  }
}
