package telar.compiler.lower;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.ir.UnaryOp;
import telar.simt.work.Operation;

/**
 * The operations that a thread executes for a statement itself, without those inside it and without
 * its accesses to memory. Both sides of a choice without effects count, since both are computed.
 */
final class OwnOperations {

  private static final String MATRIX_PRODUCT = "__telar_mma_sync";
  private static final int LANES = 32;

  /** Kinds of matrix elements from this number on are integers. */
  private static final int INTEGER_KINDS = 4;

  private final IntrinsicTraits traits;
  private final Map<Operation, Integer> counts = new EnumMap<>(Operation.class);

  private OwnOperations(IntrinsicTraits traits) {
    this.traits = traits;
  }

  static Map<Operation, Integer> of(Stmt stmt, IntrinsicTraits traits) {
    OwnOperations own = new OwnOperations(traits);
    own.statement(stmt);
    return own.counts;
  }

  private void add(@Nullable Operation operation, int times) {
    if (operation != null) {
      counts.merge(operation, times, Integer::sum);
    }
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.Perform call && isWatch(call)) {
      return;
    }
    IrTree.operands(stmt).forEach(operand -> IrTree.expressions(operand, this::expression));
    if (stmt instanceof Stmt.Perform call) {
      perform(call);
    } else if (stmt instanceof Stmt.Barrier) {
      add(Operation.BARRIER, 1);
    } else if (decides(stmt)) {
      add(Operation.BRANCH, 1);
    }
  }

  /** What only checked code does. */
  private static boolean isWatch(Stmt.Perform call) {
    return call.isOfLife()
        || call.intrinsic().equals(Stmt.Perform.BOUND)
        || call.intrinsic().equals(Stmt.Perform.DIVIDES)
        || call.intrinsic().equals(Stmt.Perform.UNSET);
  }

  /** Whether a statement goes one way or another. */
  private static boolean decides(Stmt stmt) {
    boolean controls =
        stmt instanceof Stmt.If || stmt instanceof Stmt.Loop || stmt instanceof Stmt.Switch;
    return controls && !(IrTree.operands(stmt).get(0) instanceof Expr.Const);
  }

  private void perform(Stmt.Perform call) {
    String name = call.intrinsic();
    if (name.equals(MATRIX_PRODUCT)) {
      matrixProduct(call.arguments());
    }
    if (call.isFence() || name.equals("__syncwarp")) {
      add(Operation.BARRIER, 1);
    } else if (traits.isWarp(name)) {
      add(Operation.WARP, 1);
    }
  }

  /** A lane's share of the {@code 2 M N K} operations of a product of its warp. */
  private void matrixProduct(List<Expr> arguments) {
    Expr shape = arguments.get(arguments.size() - 2);
    Expr kinds = arguments.get(arguments.size() - 1);
    if (shape instanceof Expr.Const sizes && kinds instanceof Expr.Const kind) {
      long bits = sizes.bits();
      long products = (bits & 0xff) * (bits >> 8 & 0xff) * (bits >> 16 & 0xff);
      boolean integer = (kind.bits() & 0xf) >= INTEGER_KINDS;
      add(integer ? Operation.INTEGER : Operation.MATRIX_FLOP, (int) (2 * products / LANES));
    }
  }

  private void expression(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      add(of(binary), 1);
    } else if (expr instanceof Expr.Unary unary) {
      add(unary.op() == UnaryOp.NOT ? null : other(unary.type()), 1);
    } else if (expr instanceof Expr.Compare || expr instanceof Expr.Select) {
      add(Operation.COMPARE, 1);
    } else if (expr instanceof Expr.Convert convert) {
      add(of(convert), 1);
    } else if (expr instanceof Expr.PointerAdd add && !(add.index() instanceof Expr.Const)) {
      add(Operation.INTEGER, 1);
    } else if (expr instanceof Expr.Intrinsic call) {
      add(KnownFunctions.of(call), 1);
    }
  }

  private static @Nullable Operation of(Expr.Convert convert) {
    return switch (convert.op()) {
      case SIGN_EXTEND, ZERO_EXTEND, TRUNCATE, BITCAST -> null;
      default -> Operation.CONVERT;
    };
  }

  private static Operation other(IrType type) {
    return switch (type) {
      case F32 -> Operation.FP32_OTHER;
      case F64 -> Operation.FP64_OTHER;
      default -> Operation.INTEGER;
    };
  }

  private static @Nullable Operation of(Expr.Binary binary) {
    if (binary.type() == IrType.BOOL) {
      return null;
    } else if (!binary.type().isFloating()) {
      return Operation.INTEGER;
    }
    boolean wide = binary.type() == IrType.F64;
    if (binary.op() == BinaryOp.MUL) {
      return wide ? Operation.FP64_MUL : Operation.FP32_MUL;
    } else if (binary.op() == BinaryOp.DIV) {
      return wide ? Operation.FP64_DIV : Operation.FP32_DIV;
    }
    return wide ? Operation.FP64_ADD : Operation.FP32_ADD;
  }
}
