package telar.compiler.codegen;

import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.lower.KernelPlan;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.KernelPlan.SlotHome;
import telar.compiler.lower.PrivateSlots;
import telar.compiler.lower.Provenance;
import telar.simt.memory.Address;

/**
 * A kernel's plan with what code generation looks up in it.
 *
 * @param dynamicShared object number of the dynamic shared memory
 * @param exact whether the code is instrumented
 */
record KernelPlanView(
    KernelPlan plan,
    PrivateSlots privateSlots,
    Provenance provenance,
    int dynamicShared,
    boolean exact) {

  KernelPlanView(KernelPlan plan, int dynamicShared, boolean exact) {
    this(
        plan, new PrivateSlots(plan.kernel()), new Provenance(plan.kernel()), dynamicShared, exact);
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
}
