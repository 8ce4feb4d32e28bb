package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.lower.IndexRanges;
import telar.compiler.lower.KernelPlan;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.KernelPlan.Neighbours;
import telar.compiler.lower.KernelPlan.SlotHome;
import telar.compiler.lower.Piece;
import telar.compiler.lower.PrivateSlots;
import telar.compiler.lower.Provenance;
import telar.compiler.lower.Telling;
import telar.compiler.lower.Tellings;
import telar.simt.memory.Address;

/**
 * A kernel's plan with what code generation looks up in it.
 *
 * @param dynamicShared object number of the dynamic shared memory
 * @param exact whether the code is instrumented
 * @param vector the vectors that lane code is written for; null for scalar code
 * @param tellings what pieces tell observers
 */
record KernelPlanView(
    KernelPlan plan,
    PrivateSlots privateSlots,
    Provenance provenance,
    IndexRanges ranges,
    int dynamicShared,
    boolean exact,
    @Nullable VectorShape vector,
    Tellings tellings) {

  KernelPlanView(KernelPlan plan, int dynamicShared, boolean exact, @Nullable VectorShape vector) {
    this(
        plan,
        new PrivateSlots(plan.kernel()),
        new Provenance(plan.kernel()),
        new IndexRanges(plan.kernel()),
        dynamicShared,
        exact,
        vector,
        new Tellings(
            plan.kernel(),
            plan.constants().keySet(),
            plan.rounds(),
            local -> plan.homes().get(local) == Home.UNIFORM,
            SpecialRegisters::isUniform));
  }

  /** How neighbouring blocks run together: in a row where vectors know that threads stand so. */
  Neighbours neighbours() {
    boolean row = vector != null && vector.oneRow();
    return plan.neighbours() == Neighbours.IN_A_ROW && !row
        ? Neighbours.IN_STEP
        : plan.neighbours();
  }

  /** What a piece tells observers apart from its code; null when it has to note it. */
  @Nullable Telling telling(Piece.Lanes piece) {
    return exact ? tellings.of(piece) : null;
  }

  /** How many lanes use a private array that is not the thread's own at the same time. */
  int slotParts() {
    return vector == null ? 1 : vector.lanes();
  }

  Home home(Local local) {
    return plan.homes().getOrDefault(local, Home.PIECE);
  }

  SlotHome home(Slot slot) {
    return plan.slots().getOrDefault(slot, SlotHome.MEMORY);
  }

  int sharedNumber(SharedVariable variable) {
    return variable.dynamic() ? dynamicShared : variable.id();
  }

  long sharedAddress(SharedVariable variable) {
    return Address.of(Address.SHARED, sharedNumber(variable), 0);
  }

  /** Whether a register is that of one of the kernel's parameters. */
  boolean isParameter(Local local) {
    return plan.kernel().parameters().stream().anyMatch(p -> p.local().equals(local));
  }
}
