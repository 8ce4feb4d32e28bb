package telar.compiler.codegen;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.lower.Lowering;
import telar.simt.work.WorkPlan;

/** What is known of a kernel without running it; found out when somebody asks. */
final class KernelFacts {

  private final Lowering lowering;
  private final String kernel;
  private final boolean exact;
  private @Nullable WorkPlan work;
  private @Nullable IntPredicate looped;
  private OptionalInt registers = OptionalInt.empty();

  /**
   * Facts of a kernel.
   *
   * @param exact whether its instrumented code runs, which tells how often things are executed
   */
  KernelFacts(Lowering lowering, String kernel, boolean exact) {
    this.lowering = lowering;
    this.kernel = kernel;
    this.exact = exact;
  }

  synchronized WorkPlan work() {
    WorkPlan known = work;
    if (known == null) {
      known = exact ? lowering.work(kernel) : WorkPlan.NONE;
      work = known;
    }
    return known;
  }

  synchronized boolean isLooped(int access) {
    IntPredicate known = looped;
    if (known == null) {
      known = lowering.looped(kernel);
      looped = known;
    }
    return known.test(access);
  }

  synchronized int registers() {
    int known = registers.orElseGet(() -> lowering.registers(kernel));
    registers = OptionalInt.of(known);
    return known;
  }
}
