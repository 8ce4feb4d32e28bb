package telar.simt.abi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.memory.ElementType;
import telar.simt.work.WorkPlan;

/** The code of one kernel, in one variant (plain or instrumented); shared by all its launches. */
public interface KernelCode {

  /**
   * Binds the kernel to the worker that owns {@code block}: resolves the launch's arguments and
   * makes the working arrays. Each worker of a launch calls it once.
   */
  BlockProgram start(BlockContext block);

  /** The shared variables that the kernel and what it calls declare. */
  List<SharedObject> shared();

  /**
   * For each parameter, the kind of array that the object it points into should have: what the
   * kernel accesses through it most; null when it is no pointer or nothing is known.
   */
  List<@Nullable ElementType> pointees();

  /** What its threads may write to. */
  default WriteTargets writes() {
    return WriteTargets.ANYWHERE;
  }

  /** What its threads execute, and how often; only the instrumented variant knows. */
  default WorkPlan work() {
    return WorkPlan.NONE;
  }

  /** Whether a place that accesses memory may be in a loop, by the number of its site. */
  default boolean isLooped(int access) {
    return true;
  }

  /** How many registers a thread probably needs on a GPU: an estimate; 0 when there is none. */
  default int registers() {
    return 0;
  }
}
