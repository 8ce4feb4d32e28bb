package telar.compiler.codegen;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.UnaryOp;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShape;
import telar.simt.intrinsics.IntrinsicMethod;

/** Pushes the values of expressions for all lanes of a chunk: vectors, and masks for booleans. */
final class VectorExpressions {

  private final Chunk chunk;
  private final Code code;
  private final VectorOps ops;
  private final LaneByLane laneByLane;
  private final VectorMemory memory;
  private final VectorArithmetic arithmetic;
  private final VectorConversions conversions;
  private final VectorFunctions functions;
  private int mask = Chunk.FULL;

  VectorExpressions(Chunk chunk, LaneByLane laneByLane) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.ops = chunk.ops();
    this.laneByLane = laneByLane;
    this.memory = new VectorMemory(chunk, this, laneByLane);
    this.arithmetic = new VectorArithmetic(code, ops, laneByLane);
    this.conversions = new VectorConversions(code, ops, laneByLane);
    this.functions = new VectorFunctions(code, ops);
  }

  VectorMemory memory() {
    return memory;
  }

  /** Says which lanes are active in what follows: a mask's variable, or all. */
  void under(int newMask) {
    mask = newMask;
  }

  /** The mask of the active lanes. */
  int mask() {
    return mask;
  }

  /** Pushes the vector or mask of a value; inactive lanes have any. */
  void emit(Expr expr) {
    LaneShape shape = chunk.shapes().of(expr);
    if (shape.isUniform()) {
      uniform(expr);
    } else if (!shape.isVarying() && !widens(expr)) {
      JvmType type = JvmType.of(expr.type());
      ops.broadcast(type, () -> chunk.scalars().emit(expr));
      ops.addIndex(type, Math.toIntExact(shape.stride()));
    } else {
      varying(expr);
    }
  }

  /**
   * Whether a value of 64 bits comes from ints, which may wrap round between two lanes. As an index
   * that would be beyond all objects.
   */
  private static boolean widens(Expr expr) {
    if (expr instanceof Expr.Binary binary) {
      return widens(binary.left()) || widens(binary.right());
    }
    return expr instanceof Expr.Convert convert
        && convert.op() == ConvertOp.SIGN_EXTEND
        && convert.type() == IrType.I64;
  }

  private void uniform(Expr expr) {
    if (expr.type() == IrType.BOOL) {
      ops.maskAll(() -> chunk.scalars().emit(expr));
    } else {
      ops.broadcast(JvmType.of(expr.type()), () -> chunk.scalars().emit(expr));
    }
  }

  private void varying(Expr expr) {
    if (expr instanceof Expr.Get get) {
      register(get.local());
    } else if (expr instanceof Expr.Unary unary) {
      emit(unary.operand());
      if (unary.op() == UnaryOp.NOT) {
        ops.maskNot();
      } else {
        arithmetic.unary(unary.op(), unary.type());
      }
    } else if (expr instanceof Expr.Binary binary) {
      binary(binary);
    } else if (expr instanceof Expr.Compare compare) {
      compare(compare);
    } else if (expr instanceof Expr.Convert convert) {
      emit(convert.operand());
      conversions.convert(convert.op(), convert.operand().type(), convert.type());
    } else if (expr instanceof Expr.Select select) {
      select(select);
    } else if (expr instanceof Expr.Load load) {
      memory.load(load);
    } else if (expr instanceof Expr.Intrinsic call) {
      intrinsic(call);
    } else if (expr instanceof Expr.PointerAdd add) {
      emit(add.base());
      emit(add.index());
      ops.lanewise(JvmType.LONG, "MUL", add.scale());
      ops.binary(JvmType.LONG, "add");
    } else {
      laneByLane.value(expr, mask);
    }
  }

  private void register(Local local) {
    if (chunk.plan().home(local) == Home.UNIFORM) {
      throw new IllegalStateException("varying uniform register " + local.name());
    }
    code.loadReference(chunk.registers().vector(local));
  }

  private void binary(Expr.Binary binary) {
    emit(binary.left());
    if (binary.type() == IrType.BOOL) {
      emit(binary.right());
      arithmetic.logical(binary.op());
    } else if (binary.right() instanceof Expr.Const known
        && arithmetic.withConstant(binary.op(), binary.type(), known.bits())) {
      return;
    } else {
      emit(binary.right());
      arithmetic.binary(binary.op(), binary.type());
    }
  }

  private void compare(Expr.Compare compare) {
    IrType type = compare.left().type();
    if (type == IrType.BOOL) {
      emit(compare.left());
      ops.maskToInts();
      arithmetic.compare(
          compare.op(),
          IrType.I32,
          () -> {
            emit(compare.right());
            ops.maskToInts();
          });
    } else {
      emit(compare.left());
      arithmetic.compare(compare.op(), type, () -> emit(compare.right()));
    }
  }

  private void select(Expr.Select select) {
    if (chunk.shapes().of(select.condition()).isUniform()) {
      Label otherwise = new Label();
      Label end = new Label();
      chunk.scalars().jump(select.condition(), otherwise, false);
      emit(select.whenTrue());
      code.jump(Opcodes.GOTO, end);
      code.label(otherwise);
      emit(select.whenFalse());
      code.label(end);
    } else if (select.type() == IrType.BOOL) {
      int condition = held(select.condition());
      code.loadReference(condition);
      emit(select.whenTrue());
      ops.maskBinary("and");
      emit(select.whenFalse());
      code.loadReference(condition);
      ops.maskBinary("andNot");
      ops.maskBinary("or");
    } else {
      int condition = held(select.condition());
      emit(select.whenFalse());
      emit(select.whenTrue());
      code.loadReference(condition);
      ops.blend(JvmType.of(select.type()));
    }
  }

  private int held(Expr expr) {
    int variable = code.reference();
    emit(expr);
    code.storeReference(variable);
    return variable;
  }

  private void intrinsic(Expr.Intrinsic call) {
    IntrinsicMethod method = chunk.symbols().intrinsic(call.name());
    if (method == null || method.takesThread() || method.warp()) {
      laneByLane.value(call, mask);
      return;
    }
    call.arguments().forEach(this::emit);
    if (!functions.emit(call)) {
      List<IrType> operands = call.arguments().stream().map(Expr::type).toList();
      laneByLane.apply(operands, call.type(), () -> code.call(method.method()));
    }
  }
}
