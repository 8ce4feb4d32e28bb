package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.IndexRanges;
import telar.simt.event.AccessSite;

/** What code finds around it: registers, objects, the thread; differs with where the code runs. */
interface Scope {

  /** Pushes the value of a register. */
  void load(Local local);

  /** Pops a value into a register. */
  void store(Local local);

  /** Pushes the {@code ThreadContext} of the thread that runs. */
  void thread();

  /** Stops here when the launch or program was cancelled. */
  void poll();

  /** The code of a loop begins here. */
  default void enterLoop(Stmt.Loop loop) {}

  /** The code of the innermost loop ends here. */
  default void leaveLoop() {}

  /** Pushes a special register such as {@code threadIdx.x}; false when the name is none. */
  boolean special(String name);

  /** Pushes the address of an object of the thread. */
  void slotAddress(Slot slot);

  void sharedAddress(SharedVariable variable);

  void globalAddress(GlobalVariable variable);

  /**
   * The array behind the object that an address is rooted at.
   *
   * @param root {@code Get} of a pointer, or the address of a slot, shared or global variable
   * @return null when the object is only known when the code runs
   */
  @Nullable RootView root(Expr root, Elements elements);

  /** The root that a pointer held in a register surely has; null when none is known. */
  @Nullable Expr provenance(Local pointer);

  /** The bounds of values in this code. */
  IndexRanges ranges();

  /** Whether accesses must be seen by observers. */
  boolean isExact();

  /** Whether this is host code. */
  boolean isHost();

  /** The current thread executes a fence that observers see. */
  void fence();

  /**
   * Pops an address: it is what an observer sees the current thread access at that site.
   *
   * @param earlier what this gave for the same access on another way through the code; -1 on the
   *     first
   */
  int observe(AccessSite site, int earlier);
}
