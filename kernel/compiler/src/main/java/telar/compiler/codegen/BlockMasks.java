package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
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
  private final String kernel;
  private final LanesEmitter lanes;
  private final @Nullable BlocksEmitter blocks;
  private int count = 1;

  /**
   * Masks in a method of a kernel's class, whose lane code is written by {@code lanes}.
   *
   * @param blocks writes what runs in neighbouring blocks; null where blocks run alone
   */
  BlockMasks(
      Code code,
      SiteTable sites,
      String kernel,
      LanesEmitter lanes,
      @Nullable BlocksEmitter blocks) {
    this.code = code;
    this.sites = sites;
    this.kernel = kernel;
    this.lanes = lanes;
    this.blocks = blocks;
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
    get(code, mask);
  }

  private static void get(Code code, int mask) {
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
    if (blocks != null) {
      blocks.inEach(code, "blocks" + piece, own -> allLanes(own, piece));
    } else if (all && !lanes.tells(piece)) {
      allLanes(code, piece);
    } else {
      code.self();
      code.push(piece);
      get(current());
      String told = lanes.sweeps(piece) ? "sweptLanes" : "toldBlockLanes";
      code.callVirtual(OWNER, lanes.tells(piece) ? told : "blockLanes", "(I[I)V");
    }
  }

  /** Once vectors have won their trial, they are called without asking any more. */
  private void allLanes(Code code, int piece) {
    Label ask = new Label();
    Label end = new Label();
    if (lanes.vectorized().containsKey(piece) && piece < Long.SIZE) {
      code.self();
      code.getField(OWNER, "direct", "J");
      code.push(1L << piece);
      code.op(Opcodes.LAND);
      code.push(0L);
      code.op(Opcodes.LCMP);
      code.jump(Opcodes.IFEQ, ask);
      code.self();
      code.push(0);
      code.self();
      code.getField(OWNER, "threads", "I");
      code.callSpecial(kernel, lanes.wholeMethod(piece), "(II)V");
      code.jump(Opcodes.GOTO, end);
    }
    code.label(ask);
    code.self();
    code.push(piece);
    code.callVirtual(OWNER, "allLanes", "(I)V");
    code.label(end);
  }

  /** Runs warp code in the warps with active lanes. */
  void warps(int piece) {
    if (blocks != null) {
      blocks.inEach(code, "blocks" + piece, own -> warps(own, piece));
    } else {
      warps(code, piece);
    }
  }

  private void warps(Code code, int piece) {
    code.self();
    code.push(piece);
    get(code, current());
    code.callVirtual(OWNER, "blockWarps", "(I[I)V");
  }

  /** Runs lane code and pushes the words of its condition. */
  void evaluate(int piece) {
    code.self();
    code.push(piece);
    get(current());
    String told = lanes.sweeps(piece) ? "sweptCondition" : "toldBlockCondition";
    code.callVirtual(OWNER, lanes.tells(piece) ? told : "blockCondition", "(I[I)[I");
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
