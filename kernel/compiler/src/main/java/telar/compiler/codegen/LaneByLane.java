package telar.compiler.codegen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShape;
import telar.compiler.lower.LaneShapes;

/**
 * Scalar code in the middle of vector code, for what vectors cannot do: the registers that it uses
 * go through arrays, and it runs once for each active lane.
 */
final class LaneByLane {

  private final Chunk chunk;
  private final Code code;
  private int results;

  LaneByLane(Chunk chunk) {
    this.chunk = chunk;
    this.code = chunk.code();
  }

  /** Runs statements that nothing jumps out of. */
  void run(List<Stmt> statements, int mask) {
    Set<Local> used = new LinkedHashSet<>();
    Set<Local> assigned = new LinkedHashSet<>();
    for (Stmt stmt : statements) {
      assigned.addAll(LaneShapes.assigned(stmt));
      IrTree.allExpressions(stmt, e -> IrTree.reads(e, used::add));
    }
    used.addAll(assigned);
    spill(used);
    eachLane(
        mask,
        lane ->
            scalar(
                lane,
                (body, scope) -> {
                  ExpressionEmitter expressions =
                      new ExpressionEmitter(body, scope, chunk.symbols(), chunk.sites());
                  CallEmitter calls =
                      new CallEmitter(body, scope, expressions, chunk.symbols(), chunk.sites());
                  new StatementEmitter(
                          body,
                          scope,
                          expressions,
                          calls,
                          ret -> {
                            throw new Unvectorizable("return of one lane");
                          },
                          StatementEmitter.Parts.NONE)
                      .emit(statements);
                }));
    for (Local local : assigned) {
      if (isSpilled(local)) {
        int vector = chunk.registers().vector(local);
        chunk.unspill(local.type(), array(local));
        code.storeReference(vector);
        chunk.registers().wrote(local);
      }
    }
  }

  /** Pushes the vector or mask of an expression; inactive lanes have any value. */
  void value(Expr expr, int mask) {
    Set<Local> used = new LinkedHashSet<>();
    IrTree.reads(expr, used::add);
    spill(used);
    int result = result(expr.type());
    eachLane(
        mask,
        lane ->
            scalar(
                lane,
                (body, scope) -> {
                  body.loadReference(result);
                  body.load(JvmType.INT, lane);
                  new ExpressionEmitter(body, scope, chunk.symbols(), chunk.sites()).emit(expr);
                  body.op(Opcodes.IASTORE, JvmType.of(expr.type()));
                }));
    chunk.unspill(expr.type(), result);
  }

  /**
   * Pops vectors and pushes that of a function of their lanes, in all lanes.
   *
   * @param function pops scalars in the same order and pushes one
   */
  void apply(List<IrType> operands, IrType type, Runnable function) {
    int[] arrays = new int[operands.size()];
    for (int i = operands.size() - 1; i >= 0; i--) {
      arrays[i] = result(operands.get(i));
      chunk.spill(operands.get(i), arrays[i]);
    }
    int result = result(type);
    eachLane(
        Chunk.FULL,
        lane -> {
          code.loadReference(result);
          code.load(JvmType.INT, lane);
          for (int i = 0; i < arrays.length; i++) {
            code.loadReference(arrays[i]);
            code.load(JvmType.INT, lane);
            code.op(Opcodes.IALOAD, JvmType.of(operands.get(i)));
          }
          function.run();
          code.op(Opcodes.IASTORE, JvmType.of(type));
        });
    chunk.unspill(type, result);
  }

  private int result(IrType type) {
    JvmType jvm = JvmType.of(type);
    return chunk.scratch("q" + jvm.descriptor() + results++, jvm);
  }

  private boolean isSpilled(Local local) {
    return chunk.plan().home(local) != Home.UNIFORM && chunk.shapes().of(local).isVarying();
  }

  private int array(Local local) {
    return chunk.scratch("x" + local.id(), JvmType.of(local.type()));
  }

  private void spill(Set<Local> locals) {
    for (Local local : locals) {
      if (isSpilled(local)) {
        code.loadReference(chunk.registers().vector(local));
        chunk.spill(local.type(), array(local));
      }
    }
  }

  /** A loop over the active lanes; {@code body} gets the variable with the lane's number. */
  void eachLane(int mask, Consumer<Integer> body) {
    int lane = code.variable(JvmType.INT);
    Label top = new Label();
    Label end = new Label();
    if (mask == Chunk.FULL) {
      code.push(0);
      code.store(JvmType.INT, lane);
      code.label(top);
      code.load(JvmType.INT, lane);
      code.push(chunk.ops().lanes());
      code.jump(Opcodes.IF_ICMPGE, end);
      body.accept(lane);
      code.visitor().visitIincInsn(lane, 1);
    } else {
      int bits = code.variable(JvmType.INT);
      chunk.ops().maskToBits(mask);
      code.store(JvmType.INT, bits);
      code.label(top);
      code.load(JvmType.INT, bits);
      code.jump(Opcodes.IFEQ, end);
      code.load(JvmType.INT, bits);
      code.call(Integer.class, "numberOfTrailingZeros", "(I)I");
      code.store(JvmType.INT, lane);
      body.accept(lane);
      code.load(JvmType.INT, bits);
      code.load(JvmType.INT, bits);
      code.push(1);
      code.op(Opcodes.ISUB);
      code.op(Opcodes.IAND);
      code.store(JvmType.INT, bits);
    }
    code.jump(Opcodes.GOTO, top);
    code.label(end);
  }

  /** Writes scalar code. */
  private interface Scalar {
    void emit(Code body, LaneScope scope);
  }

  private void scalar(int lane, Scalar scalar) {
    Code turn = code.part();
    Code body = code.part();
    Code after = code.part();
    int thread = turn.variable(JvmType.INT);
    turn.load(JvmType.INT, chunk.thread());
    turn.load(JvmType.INT, lane);
    turn.op(Opcodes.IADD);
    turn.store(JvmType.INT, thread);
    LaneScope scope =
        new LaneScope(
            body,
            turn,
            thread,
            lane,
            chunk.plan(),
            chunk.fields(),
            chunk.inputs(),
            new Spilled(lane),
            true);
    scalar.emit(body, scope);
    scope.writeBack(after);
    code.append(turn);
    code.append(body);
    code.append(after);
  }

  /** Registers of one lane of the chunk. */
  private final class Spilled implements LaneScope.Kept {
    private final int lane;

    Spilled(int lane) {
      this.lane = lane;
    }

    @Override
    public void read(Code turn, Local local) {
      LaneShape shape = chunk.shapes().of(local);
      JvmType type = JvmType.of(local.type());
      if (shape.isVarying()) {
        turn.loadReference(array(local));
        turn.load(JvmType.INT, lane);
        turn.op(Opcodes.IALOAD, type);
        return;
      }
      turn.load(type, chunk.registers().scalar(local));
      if (!shape.isUniform()) {
        step(turn, type, shape.stride());
      }
    }

    /** Adds what the lane is beyond the chunk's first. */
    private void step(Code turn, JvmType type, long stride) {
      turn.load(JvmType.INT, lane);
      if (type == JvmType.LONG) {
        turn.op(Opcodes.I2L);
        turn.push(stride);
      } else {
        turn.push((int) stride);
      }
      turn.op(Opcodes.IMUL, type);
      turn.op(Opcodes.IADD, type);
    }

    @Override
    public void write(Code after, Local local, int variable) {
      if (!isSpilled(local)) {
        throw new Unvectorizable("assigned lane by lane: " + local.name());
      }
      after.loadReference(array(local));
      after.load(JvmType.INT, lane);
      after.load(JvmType.of(local.type()), variable);
      after.op(Opcodes.IASTORE, JvmType.of(local.type()));
    }
  }
}
