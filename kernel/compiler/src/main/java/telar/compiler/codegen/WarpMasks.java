package telar.compiler.codegen;

import java.util.function.IntPredicate;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.simt.abi.BlockCode;
import telar.simt.event.BranchSite;

/** Masks of one warp: ints in local variables of {@code void warpN(int warp, int mask)}. */
final class WarpMasks implements MaskForm {

  /** Of a method that runs a part of a warp's code and returns the lanes that come out of it. */
  static final String PART = "(II)I";

  private static final String OWNER = Type.getInternalName(BlockCode.class);
  private static final int WARP = 1;
  private static final int MASK = 2;

  private final Code code;
  private final SiteTable sites;
  private final IntPredicate tells;

  /**
   * Masks in a method.
   *
   * @param tells whether a piece of lane code that was written tells observers of something
   */
  WarpMasks(Code code, SiteTable sites, IntPredicate tells) {
    this.code = code;
    this.sites = sites;
    this.tells = tells;
  }

  @Override
  public int current() {
    return MASK;
  }

  @Override
  public int allocate() {
    return code.variable(JvmType.INT);
  }

  private void get(int mask) {
    code.load(JvmType.INT, mask);
  }

  private void set(int mask) {
    code.store(JvmType.INT, mask);
  }

  @Override
  public void copy(int target, int source) {
    get(source);
    set(target);
  }

  @Override
  public void clear(int target) {
    code.push(0);
    set(target);
  }

  @Override
  public void or(int target, int source) {
    get(target);
    get(source);
    code.op(Opcodes.IOR);
    set(target);
  }

  @Override
  public void andNot(int target, int source) {
    get(target);
    get(source);
    code.push(-1);
    code.op(Opcodes.IXOR);
    code.op(Opcodes.IAND);
    set(target);
  }

  @Override
  public void ifEmpty(int mask, Label target) {
    get(mask);
    code.jump(Opcodes.IFEQ, target);
  }

  private void call(String name, String descriptor) {
    code.callVirtual(OWNER, name, descriptor);
  }

  @Override
  public void lanes(int piece, boolean all) {
    code.self();
    code.push(piece);
    get(WARP);
    get(MASK);
    call(tells.test(piece) ? "toldWarpLanes" : "warpLanes", "(III)V");
  }

  /** Calls a method of class {@code owner} that has a part of the code. */
  void part(String owner, String method) {
    code.self();
    get(WARP);
    get(MASK);
    code.callSpecial(owner, method, PART);
    set(MASK);
  }

  /** Returns the active lanes. */
  void result() {
    get(MASK);
    code.op(Opcodes.IRETURN);
  }

  @Override
  public void condition(int piece, int target) {
    code.self();
    code.push(piece);
    get(WARP);
    get(MASK);
    call(tells.test(piece) ? "toldWarpCondition" : "warpCondition", "(III)I");
    set(target);
  }

  @Override
  public void exit() {
    code.self();
    get(WARP);
    get(MASK);
    call("exit", "(II)V");
  }

  @Override
  public void branch(BranchSite site, int taken) {
    code.self();
    code.push(sites.branch(site));
    get(WARP);
    get(MASK);
    get(taken);
    call("branch", "(IIII)V");
  }

  @Override
  public void branch(BranchSite site, boolean taken) {
    code.self();
    code.push(sites.branch(site));
    get(WARP);
    get(MASK);
    code.push(taken ? -1 : 0);
    call("branch", "(IIII)V");
  }

  @Override
  public void chooseFirst(int chosen, int mask) {
    get(chosen);
    get(MASK);
    get(mask);
    code.callStatic(OWNER, "chooseFirst", "(III)I");
    set(chosen);
  }
}
