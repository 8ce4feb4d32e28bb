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

  /** Where chunks read so many bytes in a row, the processor fetches what follows by itself. */
  private static final int LONG = 256;

  private final Code code;
  private final List<Read> reads;

  private LoopReads(Code code, List<Read> reads) {
    this.code = code;
    this.reads = reads;
  }

  /** One read of one chunk. */
  private record Read(Chunk chunk, RootView view, Elements elements, Local counter, Expr step) {}

  /**
   * The reads of a loop; null when it has none of the kind.
   *
   * @param chunks those that go round together, side by side
   */
  static @Nullable LoopReads of(Stmt.Loop loop, List<Chunk> chunks) {
    Chunk first = chunks.get(0);
    Chunk last = chunks.get(chunks.size() - 1);
    int lanes = first.ops().lanes() * chunks.size();
    List<Read> reads = new ArrayList<>();
    // Those between them are in the same lines of the cache, or next to them.
    (first == last ? List.of(first) : List.of(first, last))
        .forEach(chunk -> reads.addAll(reads(loop, chunk, lanes)));
    return reads.isEmpty() ? null : new LoopReads(first.code(), reads);
  }

  private static List<Read> reads(Stmt.Loop loop, Chunk chunk, int lanes) {
    List<Stmt> steps = loop.step().statements();
    if (steps.size() != 1
        || !(steps.get(0) instanceof Stmt.Set set)
        || set.target().type() != IrType.I32
        || chunk.shapes().of(set.target()).isVarying()) {
      return List.of();
    }
    Expr step = step(set, chunk);
    if (step == null || IrTree.assignments(loop.body()).containsKey(set.target())) {
      return List.of();
    }
    Map<RootView, Read> reads = new LinkedHashMap<>();
    for (Expr.Load load : loads(loop)) {
      Elements elements = Elements.of(load.type());
      AddressForm form = AddressForm.of(load.address());
      RootView view =
          form.base() instanceof Expr.SharedAddress
              ? null
              : chunk.scope().root(form.base(), elements);
      Expr index = form.intIndex(elements.bytes(), chunk.scope().ranges());
      if (view != null
          && lanes * elements.bytes() < LONG
          && index instanceof Expr.Get get
          && get.local().equals(set.target())) {
        reads.put(view, new Read(chunk, view, elements, set.target(), step));
      }
    }
    return List.copyOf(reads.values());
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
  private void read(Read read) {
    String owner = Type.getInternalName(BlockCode.class);
    code.self();
    code.loadReference(read.view().array());
    read.chunk().scalars().emit(new Expr.Get(read.counter()));
    if (read.view().offset() >= 0) {
      code.load(JvmType.INT, read.view().offset());
      code.op(Opcodes.IADD);
    }
    read.chunk().scalars().emit(read.step());
    code.call(ReadAhead.class, "read", "(" + read.elements().descriptor() + "II)I");
    code.putField(owner, "readAhead", "I");
  }
}
