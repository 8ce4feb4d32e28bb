package telar.compiler.codegen;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.simt.abi.BlockCode;
import telar.simt.abi.BlockContext;
import telar.simt.abi.ThreadContext;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.StopReason;

/** What is the same for all threads: read into local variables before the loop over threads. */
final class LaneInputs {

  private static final String BLOCK_CODE = Type.getInternalName(BlockCode.class);
  private static final String BLOCK = Type.getDescriptor(BlockContext.class);

  private final Code before;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final Map<String, Integer> variables = new HashMap<>();

  /**
   * Inputs of a method.
   *
   * @param before runs before the loop
   */
  LaneInputs(Code before, KernelPlanView plan, KernelFields fields) {
    this.before = before;
    this.plan = plan;
    this.fields = fields;
  }

  /** Writes what reads them, where they are all known. */
  void appendTo(Code method) {
    method.append(before);
  }

  /** The variable of a value; {@code value} pushes it. */
  int scalar(String key, JvmType type, Runnable value) {
    Integer known = variables.get(key);
    if (known != null) {
      return known;
    }
    int variable = before.variable(type);
    variables.put(key, variable);
    value.run();
    before.store(type, variable);
    return variable;
  }

  /** The variable of an object; {@code value} pushes it. */
  int reference(String key, Runnable value) {
    Integer known = variables.get(key);
    if (known != null) {
      return known;
    }
    int variable = before.reference();
    variables.put(key, variable);
    value.run();
    before.storeReference(variable);
    return variable;
  }

  int scalarField(KernelFields.Field field, JvmType type) {
    return scalar(field.name(), type, () -> fields.get(before, field));
  }

  int arrayField(KernelFields.Field field) {
    return reference(field.name(), () -> fields.get(before, field));
  }

  /** The {@code BlockContext}. */
  int block() {
    return reference(
        "block",
        () -> {
          before.self();
          before.getField(BLOCK_CODE, "block", BLOCK);
        });
  }

  /** Pushes the {@code ThreadContext} of the thread whose number is in a variable. */
  void thread(Code code, int thread) {
    code.loadReference(block());
    code.load(JvmType.INT, thread);
    String descriptor = "(I)" + Type.getDescriptor(ThreadContext.class);
    code.callVirtual(BlockContext.class, "thread", descriptor);
  }

  /** Stops here when the launch was cancelled. HotSpot inlines no calls at the end of much code. */
  void poll(Code code) {
    Label going = new Label();
    code.loadReference(cancel());
    code.getField(
        Type.getInternalName(CancelFlag.class), "reason", Type.getDescriptor(StopReason.class));
    code.jump(Opcodes.IFNULL, going);
    code.loadReference(cancel());
    code.callVirtual(CancelFlag.class, "poll", "()V");
    code.label(going);
  }

  private int cancel() {
    return reference(
        "cancel",
        () -> {
          before.loadReference(block());
          before.callVirtual(
              BlockContext.class, "cancel", "()" + Type.getDescriptor(CancelFlag.class));
        });
  }

  /** A special register that is the same in the whole block. */
  int uniformRegister(String name) {
    return scalar(
        name,
        JvmType.INT,
        () -> SpecialRegisters.pushUniform(before, name, () -> before.loadReference(block())));
  }

  /** The array by thread of a special register. */
  int threadArray(String accessor) {
    return reference(
        accessor,
        () -> {
          before.loadReference(block());
          before.callVirtual(BlockContext.class, accessor, "()[I");
        });
  }

  /** Where what tells of accesses is left. */
  int told() {
    return reference(
        "told",
        () -> {
          before.self();
          before.getField(BLOCK_CODE, "told", "[J");
        });
  }

  /** The list of that number for the addresses of an access. */
  int addresses(int list) {
    return reference(
        "addresses " + list,
        () -> {
          before.self();
          before.getField(BLOCK_CODE, "addresses", "[[J");
          before.push(list);
          before.op(Opcodes.AALOAD);
        });
  }

  /** The array behind a parameter's, shared or global object; null for any other root. */
  @Nullable RootView root(Expr root, Elements elements) {
    if (!isRoot(root)) {
      return null;
    }
    int array = arrayField(fields.rootArray(root, elements));
    int offset =
        root instanceof Expr.Get ? scalarField(fields.rootOffset(root, elements), JvmType.INT) : -1;
    int pointer = scalar("pointer " + root, JvmType.LONG, () -> fields.pushPointer(before, root));
    return new RootView(array, offset, pointer, 0);
  }

  /**
   * How many places of an array so many neighbouring elements may begin at. HotSpot takes a check
   * out of a loop when it sees that the bound is not negative.
   */
  int places(int array, int lanes) {
    return scalar(
        "places " + array,
        JvmType.INT,
        () -> {
          before.loadReference(array);
          before.op(Opcodes.ARRAYLENGTH);
          before.push(lanes - 1);
          before.op(Opcodes.ISUB);
          before.push(0);
          before.call(Math.class, "max", "(II)I");
        });
  }

  /** Whether an address is that of an object found before the code runs. */
  boolean isRoot(Expr root) {
    if (root instanceof Expr.GlobalAddress global) {
      return global.variable().space() != GlobalVariable.Space.HOST
          && global.variable().space() != GlobalVariable.Space.LITERAL;
    }
    return root instanceof Expr.SharedAddress
        || (root instanceof Expr.Get get && plan.isParameter(get.local()));
  }
}
