package telar.device.emulator.program;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.IrFunction;
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

  static ValueCopies of(IrFunction kernel, long[] arguments, Memory memory) {
    ValueCopies values = new ValueCopies(memory, arguments.clone());
    for (int i = 0; i < arguments.length; i++) {
      IrFunction.Parameter parameter = kernel.parameters().get(i);
      if (parameter.byValueBytes() > 0) {
        values.copy(i, parameter.local().name(), parameter.byValueBytes());
      }
    }
    return values;
  }

  private void copy(int argument, String name, long bytes) {
    Allocation copy =
        memory.allocate(Address.CONSTANT, bytes, name, Origin.NONE).accessibleFromBothSides();
    memory.copy(copy.address(), arguments[argument], bytes);
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
