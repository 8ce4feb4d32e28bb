package telar.compiler.codegen;

import org.objectweb.asm.Label;
import telar.simt.event.BranchSite;

/**
 * How masks of active lanes are kept and changed: an int for one warp, an array for a block. Masks
 * are named by small numbers; {@link #current} is that of the active lanes.
 */
interface MaskForm {

  /** The mask of the lanes that are active. */
  int current();

  /** A new mask, of no known value. */
  int allocate();

  /** {@code target = source}. */
  void copy(int target, int source);

  /** {@code target = 0}. */
  void clear(int target);

  /** {@code target |= source}. */
  void or(int target, int source);

  /** {@code target &= ~source}. */
  void andNot(int target, int source);

  /** Jumps when no lane is in a mask. */
  void ifEmpty(int mask, Label target);

  /**
   * Runs lane code in the active lanes.
   *
   * @param all whether it is known that no lane has been parted from the others
   */
  void lanes(int piece, boolean all);

  /** Runs lane code in the active lanes; {@code target} gets those its condition holds for. */
  void condition(int piece, int target);

  /** The active lanes leave the kernel (their mask stays as it is). */
  void exit();

  /** Tells observers of a condition; {@code taken} is a mask. */
  void branch(BranchSite site, int taken);

  /** Tells observers of a condition that all lanes agree on. */
  void branch(BranchSite site, boolean taken);

  /** {@code chosen = mask} when the first active lane is in it. */
  void chooseFirst(int chosen, int mask);
}
