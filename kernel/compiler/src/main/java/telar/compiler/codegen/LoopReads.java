package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.abi.BlockCode;
import telar.simt.abi.ReadAhead;

/**
 * The reads {@code array[i]} of a loop that steps {@code i} by what all lanes agree on, such as
 * {@code gridDim.x * blockDim.x}: they are made for some rounds at once, ahead of the rounds.
 */
final class LoopReads {

  private final Chunk chunk;
  private final Code code;
  private final Local counter;
  private final Expr step;
  private final Map<RootView, Elements> reads;

  private LoopReads(Chunk chunk, Local counter, Expr step, Map<RootView, Elements> reads) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.counter = counter;
    this.step = step;
    this.reads = reads;
  }

  /** The reads of a loop; null when it has none of the kind. */
  static @Nullable LoopReads of(Stmt.Loop loop, Chunk chunk) {
    List<Stmt> steps = loop.step().statements();
    if (steps.size() != 1
        || !(steps.get(0) instanceof Stmt.Set set)
        || set.target().type() != IrType.I32
        || chunk.shapes().of(set.target()).isVarying()) {
      return null;
    }
    Expr step = step(set, chunk);
    if (step == null || IrTree.assignments(loop.body()).containsKey(set.target())) {
      return null;
    }
    Map<RootView, Elements> reads = new LinkedHashMap<>();
    for (Expr.Load load : loads(loop)) {
      Elements elements = Elements.of(load.type());
      AddressForm form = AddressForm.of(load.address());
      RootView view =
          form.base() instanceof Expr.SharedAddress
              ? null
              : chunk.scope().root(form.base(), elements);
      Expr index = form.intIndex(elements.bytes(), chunk.scope().ranges());
      if (view != null && index instanceof Expr.Get get && get.local().equals(set.target())) {
        reads.put(view, elements);
      }
    }
    return reads.isEmpty() ? null : new LoopReads(chunk, set.target(), step, reads);
  }

  /** What a loop adds to its counter; null when lanes may differ in it. */
  private static @Nullable Expr step(Stmt.Set set, Chunk chunk) {
    return set.value() instanceof Expr.Binary sum
            && sum.op() == BinaryOp.ADD
            && sum.left() instanceof Expr.Get get
            && get.local().equals(set.target())
            && !(sum.right() instanceof Expr.Const)
            && chunk.shapes().of(sum.right()).isUniform()
            && !hasLoad(sum.right())
        ? sum.right()
        : null;
  }

  private static boolean hasLoad(Expr value) {
    boolean[] found = new boolean[1];
    IrTree.expressions(value, e -> found[0] |= e instanceof Expr.Load);
    return found[0];
  }

  private static List<Expr.Load> loads(Stmt.Loop loop) {
    List<Expr.Load> loads = new ArrayList<>();
    IrTree.allExpressions(
        loop.body(),
        e -> {
          if (e instanceof Expr.Load load) {
            loads.add(load);
          }
        });
    return loads;
  }

  /** The variable of how many rounds have been read ahead; goes before the loop. */
  int none() {
    int ahead = code.variable(JvmType.INT);
    code.push(0);
    code.store(JvmType.INT, ahead);
    return ahead;
  }

  /** Reads ahead when no round is left; goes where a round begins. */
  void round(int ahead) {
    Label enough = new Label();
    code.load(JvmType.INT, ahead);
    code.jump(Opcodes.IFGT, enough);
    reads.forEach(this::read);
    code.push(ReadAhead.ROUNDS);
    code.store(JvmType.INT, ahead);
    code.label(enough);
    code.visitor().visitIincInsn(ahead, -1);
  }

  /** What was read is kept, or HotSpot would see that nobody wants it. */
  private void read(RootView view, Elements elements) {
    String owner = Type.getInternalName(BlockCode.class);
    code.self();
    code.loadReference(view.array());
    chunk.scalars().emit(new Expr.Get(counter));
    if (view.offset() >= 0) {
      code.load(JvmType.INT, view.offset());
      code.op(Opcodes.IADD);
    }
    chunk.scalars().emit(step);
    code.call(ReadAhead.class, "read", "(" + elements.descriptor() + "II)I");
    code.putField(owner, "readAhead", "I");
  }
}
