package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.lower.IndexRanges;
import telar.simt.abi.BlockCode;
import telar.simt.abi.BlockContext;
import telar.simt.event.AccessSite;

/** The scope of code that runs once for all threads: uniform registers, no thread. */
final class UniformScope implements Scope {

  private final Code code;
  private final String owner;
  private final KernelPlanView plan;
  private final KernelFields fields;

  UniformScope(Code code, String owner, KernelPlanView plan, KernelFields fields) {
    this.code = code;
    this.owner = owner;
    this.plan = plan;
    this.fields = fields;
  }

  @Override
  public void load(Local local) {
    fields.get(code, fields.register(local));
  }

  @Override
  public void store(Local local) {
    KernelFields.Field field = fields.register(local);
    JvmType type = JvmType.of(local.type());
    int value = code.variable(type);
    code.store(type, value);
    code.self();
    code.load(type, value);
    code.putField(owner, field.name(), field.descriptor());
  }

  @Override
  public void thread() {
    throw new IllegalStateException("uniform code has no thread");
  }

  @Override
  public void poll() {
    block();
    code.callVirtual(BlockContext.class, "poll", "()V");
  }

  private void block() {
    code.self();
    code.getField(
        Type.getInternalName(BlockCode.class), "block", Type.getDescriptor(BlockContext.class));
  }

  @Override
  public boolean special(String name) {
    return SpecialRegisters.pushUniform(code, name, this::block);
  }

  @Override
  public void slotAddress(Slot slot) {
    fields.get(code, fields.slotAddress(slot));
  }

  @Override
  public void sharedAddress(SharedVariable variable) {
    code.push(plan.sharedAddress(variable));
  }

  @Override
  public void globalAddress(GlobalVariable variable) {
    fields.get(code, fields.global(variable));
  }

  @Override
  public @Nullable RootView root(Expr root, Elements elements) {
    return null;
  }

  @Override
  public @Nullable Expr provenance(Local pointer) {
    return null;
  }

  @Override
  public IndexRanges ranges() {
    return plan.ranges();
  }

  @Override
  public boolean isExact() {
    return plan.exact();
  }

  @Override
  public boolean isHost() {
    return false;
  }

  @Override
  public void fence() {
    throw new IllegalStateException("uniform code has no fences");
  }

  @Override
  public int observe(AccessSite site, int earlier) {
    throw new IllegalStateException("uniform code accesses no memory");
  }
}
