package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Local;
import telar.compiler.lower.KernelPlan.Home;

/** Registers of lane code: those that a thread keeps between pieces are elements of arrays. */
record KeptRegisters(KernelPlanView plan, KernelFields fields, LaneInputs inputs, int thread)
    implements LaneScope.Kept {

  @Override
  public void read(Code turn, Local local) {
    if (plan.home(local) == Home.PIECE) {
      turn.push(local.type(), 0);
    } else {
      element(turn, local);
      turn.op(Opcodes.IALOAD, JvmType.of(local.type()));
    }
  }

  @Override
  public void write(Code after, Local local, int variable) {
    if (plan.home(local) != Home.PIECE) {
      JvmType type = JvmType.of(local.type());
      element(after, local);
      after.load(type, variable);
      after.op(Opcodes.IASTORE, type);
    }
  }

  /** Pushes the array and index of a register that is kept between pieces. */
  void element(Code code, Local local) {
    code.loadReference(inputs.arrayField(fields.register(local)));
    code.load(JvmType.INT, thread);
    if (plan.home(local) == Home.LANES) {
      code.push(31);
      code.op(Opcodes.IAND);
    }
  }
}
