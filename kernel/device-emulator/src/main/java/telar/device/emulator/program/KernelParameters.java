package telar.device.emulator.program;

import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** The parameters of a kernel, as an array of pointers to its arguments gives them. */
final class KernelParameters {

  private KernelParameters() {}

  /** Their sizes in bytes. */
  static List<Integer> sizes(IrFunction kernel) {
    return kernel.parameters().stream().map(KernelParameters::size).toList();
  }

  private static int size(IrFunction.Parameter parameter) {
    return parameter.byValueBytes() > 0
        ? (int) parameter.byValueBytes()
        : parameter.local().type().bytes();
  }

  /** Reads the arguments as raw bits; of a class object, where it is. */
  static long[] read(IrFunction kernel, ThreadContext thread, long pointers) {
    long[] values = new long[kernel.parameters().size()];
    for (int i = 0; i < values.length; i++) {
      long slot = pointers + (long) i * Long.BYTES;
      long place = thread.resolve(slot, Long.BYTES).loadI64(Address.offset(slot));
      IrFunction.Parameter parameter = kernel.parameters().get(i);
      values[i] =
          parameter.byValueBytes() > 0 ? place : read(parameter.local().type(), thread, place);
    }
    return values;
  }

  private static long read(IrType type, ThreadContext thread, long place) {
    Allocation object = thread.resolve(place, type.bytes());
    long offset = Address.offset(place);
    return switch (type.bytes()) {
      case 1 -> object.loadI8(offset);
      case 2 -> object.loadI16(offset);
      case 4 -> object.loadI32(offset);
      default -> object.loadI64(offset);
    };
  }
}
