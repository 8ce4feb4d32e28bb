package telar.compiler.lower;

import java.util.List;
import java.util.Map;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;

/**
 * A kernel ready for code generation.
 *
 * @param kernel the kernel with its calls inlined
 * @param scope what the pieces run in: the block, each warp, or each lane for itself
 * @param pieces what it does, in order
 * @param homes where its registers live; those not named live inside their piece
 * @param constants registers that hold members of parameters, and how the launch reads them
 * @param slots where the objects that did not become registers live
 * @param rounds the registers that count the rounds of loops that observers are told of when they
 *     have ended, by the labels of the loops
 * @param neighbours how neighbouring blocks may run together
 */
public record KernelPlan(
    IrFunction kernel,
    Scope scope,
    List<Piece> pieces,
    Map<Local, Home> homes,
    Map<Local, Expr.Load> constants,
    Map<Slot, SlotHome> slots,
    Map<Integer, Local> rounds,
    Neighbours neighbours) {

  /** The plan with neighbouring blocks in another way. */
  KernelPlan with(Neighbours other) {
    return new KernelPlan(kernel, scope, pieces, homes, constants, slots, rounds, other);
  }

  /** What a kernel needs at its outermost. */
  public enum Scope {
    BLOCK,
    WARP,
    LANE
  }

  /** How neighbouring blocks may run together. */
  public enum Neighbours {
    ALONE,
    /** Each piece in all of them before the next one. */
    IN_STEP,
    /** Or, where threads stand in one row, as one block with a longer row. */
    IN_A_ROW,
    /** Each alone, and in it each warp by itself: they wait for each other. */
    WARPS_APART
  }

  /** Where a register lives. */
  public enum Home {
    /** Once, for all threads. */
    UNIFORM,
    /** An array by thread. */
    THREADS,
    /** An array by lane, reused by each warp. */
    LANES,
    /** A local variable of the code of one piece. */
    PIECE
  }

  /** Where a slot lives. */
  public enum SlotHome {
    /** A Java array that lanes take in turn. */
    PIECE,
    /** A part for each thread of one Java array. */
    THREADS,
    /** The thread's own memory, with an address. */
    MEMORY
  }
}
