package telar.compiler.codegen;

import java.util.function.IntPredicate;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.simt.abi.BlockCode;
import telar.simt.event.BranchSite;

/** Masks of a whole block: the arrays in {@code BlockCode.masks}. */
final class BlockMasks implements MaskForm {

  private static final String OWNER = Type.getInternalName(BlockCode.class);

  private final Code code;
  private final SiteTable sites;
  private final IntPredicate tells;
  private int count = 1;

  /**
   * Masks in a method.
   *
   * @param tells whether a piece of lane code that was written tells observers of something
   */
  BlockMasks(Code code, SiteTable sites, IntPredicate tells) {
    this.code = code;
    this.sites = sites;
    this.tells = tells;
  }

  /** How many masks there are. */
  int count() {
    return count;
  }

  @Override
  public int current() {
    return 0;
  }

  @Override
  public int allocate() {
    return count++;
  }

  /** Pushes the array of a mask. */
  void get(int mask) {
    code.self();
    code.getField(OWNER, "masks", "[[I");
    code.push(mask);
    code.op(Opcodes.AALOAD);
  }

  private void two(String name, int target, int source) {
    get(target);
    get(source);
    code.callStatic(OWNER, name, "([I[I)V");
  }

  @Override
  public void copy(int target, int source) {
    two("copy", target, source);
  }

  @Override
  public void clear(int target) {
    get(target);
    code.callStatic(OWNER, "clear", "([I)V");
  }

  @Override
  public void or(int target, int source) {
    two("or", target, source);
  }

  @Override
  public void andNot(int target, int source) {
    two("andNot", target, source);
  }

  @Override
  public void ifEmpty(int mask, Label target) {
    get(mask);
    code.callStatic(OWNER, "any", "([I)Z");
    code.jump(Opcodes.IFEQ, target);
  }

  @Override
  public void lanes(int piece, boolean all) {
    code.self();
    code.push(piece);
    if (all && !tells.test(piece)) {
      code.callVirtual(OWNER, "allLanes", "(I)V");
    } else {
      get(current());
      code.callVirtual(OWNER, tells.test(piece) ? "toldBlockLanes" : "blockLanes", "(I[I)V");
    }
  }

  /** Runs warp code in the warps with active lanes. */
  void warps(int piece) {
    code.self();
    code.push(piece);
    get(current());
    code.callVirtual(OWNER, "blockWarps", "(I[I)V");
  }

  /** Runs lane code and pushes the words of its condition. */
  void evaluate(int piece) {
    code.self();
    code.push(piece);
    get(current());
    String method = tells.test(piece) ? "toldBlockCondition" : "blockCondition";
    code.callVirtual(OWNER, method, "(I[I)[I");
  }

  @Override
  public void condition(int piece, int target) {
    copy(target, current());
    get(target);
    evaluate(piece);
    code.callStatic(OWNER, "and", "([I[I)V");
  }

  @Override
  public void exit() {
    code.self();
    get(current());
    code.callVirtual(OWNER, "exit", "([I)V");
  }

  @Override
  public void branch(BranchSite site, int taken) {
    code.self();
    code.push(sites.branch(site));
    get(current());
    get(taken);
    code.push(0);
    code.callVirtual(OWNER, "branch", "(I[I[IZ)V");
  }

  @Override
  public void branch(BranchSite site, boolean taken) {
    code.self();
    code.push(sites.branch(site));
    get(current());
    code.op(Opcodes.ACONST_NULL);
    code.push(taken ? 1 : 0);
    code.callVirtual(OWNER, "branch", "(I[I[IZ)V");
  }

  @Override
  public void chooseFirst(int chosen, int mask) {
    get(chosen);
    get(current());
    get(mask);
    code.callStatic(OWNER, "chooseFirst", "([I[I[I)V");
  }
}
