package telar.device.emulator.program;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** The class objects that a launch passes by value, copied to where its kernel can read them. */
final class ValueCopies implements AutoCloseable {

  private final Memory memory;
  private final long[] arguments;
  private final List<Allocation> copies = new ArrayList<>();

  private ValueCopies(Memory memory, long[] arguments) {
    this.memory = memory;
    this.arguments = arguments;
  }

  static ValueCopies of(IrFunction kernel, long[] arguments, ThreadContext caller) {
    ValueCopies values = new ValueCopies(caller.memory(), arguments.clone());
    for (int i = 0; i < arguments.length; i++) {
      IrFunction.Parameter parameter = kernel.parameters().get(i);
      if (parameter.byValueBytes() > 0) {
        values.copy(i, parameter.local().name(), parameter.byValueBytes(), caller);
      }
    }
    return values;
  }

  private void copy(int argument, String name, long bytes, ThreadContext caller) {
    Allocation copy =
        memory.allocate(Address.CONSTANT, bytes, name, Origin.NONE).accessibleFromBothSides();
    long source = arguments[argument];
    copy.copyFrom(0, caller.resolve(source, (int) bytes), Address.offset(source), bytes);
    copies.add(copy);
    arguments[argument] = copy.address();
  }

  /** The launch's arguments, with the addresses of the copies. */
  long[] arguments() {
    return arguments;
  }

  @Override
  public void close() {
    copies.forEach(memory::free);
  }
}
