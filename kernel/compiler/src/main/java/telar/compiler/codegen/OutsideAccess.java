package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.simt.abi.BlockContext;
import telar.simt.abi.LaneAccess;
import telar.simt.event.AccessSite;

/**
 * The slow side of a vector access at regular distances: a call that goes lane by lane, so that
 * what hardly ever runs takes little room in the method.
 *
 * @param view the array, and the pointer that the index counts from
 * @param index of the first lane; an {@code int}
 * @param step from lane to lane
 * @param signed how the index is widened
 */
record OutsideAccess(RootView view, Expr index, int step, boolean signed) {

  /** Loads the lanes of a mask into an array. */
  void load(Chunk chunk, IrType type, AccessSite site, int mask, int out) {
    access(chunk, "load", type, site, mask, out);
  }

  /** Stores the lanes of a mask, whose values are in an array. */
  void store(Chunk chunk, IrType type, AccessSite site, int mask, int values) {
    access(chunk, "store", type, site, mask, values);
  }

  private void access(
      Chunk chunk, String name, IrType type, AccessSite site, int mask, int scratch) {
    Code code = chunk.code();
    code.create(LaneAccess.class);
    code.op(Opcodes.DUP);
    code.loadReference(chunk.inputs().block());
    code.load(JvmType.INT, chunk.thread());
    code.load(JvmType.LONG, view.pointer());
    chunk.scalars().emit(index);
    code.push(step);
    code.push(signed ? -1L : 0xFFFF_FFFFL);
    chunk.pushLanes(mask);
    chunk.sites().pushAccess(code, site);
    code.callSpecial(
        Type.getInternalName(LaneAccess.class),
        "<init>",
        "("
            + Type.getDescriptor(BlockContext.class)
            + "IJIIJI"
            + Type.getDescriptor(AccessSite.class)
            + ")V");
    code.loadReference(view.array());
    if (view.offset() >= 0) {
      code.load(JvmType.INT, view.offset());
    } else {
      code.push(0);
    }
    code.loadReference(scratch);
    code.callVirtual(
        LaneAccess.class,
        name,
        "(" + Elements.of(type).descriptor() + "I" + JvmType.of(type).arrayDescriptor() + ")V");
  }
}
