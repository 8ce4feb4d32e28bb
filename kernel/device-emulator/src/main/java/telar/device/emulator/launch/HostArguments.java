package telar.device.emulator.launch;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction.Parameter;
import telar.compiler.ir.IrType;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/**
 * The Java arguments of a host function: numbers as they are, arrays as page-locked host memory
 * that goes back into the array afterwards.
 */
public final class HostArguments {

  private final String function;
  private final List<Parameter> parameters;
  private final @Nullable Object[] values;

  /**
   * Arguments that fit.
   *
   * @throws telar.device.DeviceException when their number or a type is wrong, in Spanish
   */
  public HostArguments(String function, List<Parameter> parameters, @Nullable Object... values) {
    this.function = function;
    this.parameters = parameters;
    this.values = values.clone();
    check();
  }

  private void check() {
    if (values.length != parameters.size()) {
      String given = Arguments.signature(parameters);
      throw Arguments.wrong(
          "argument.host.count", function, parameters.size(), given, values.length);
    }
    for (int i = 0; i < values.length; i++) {
      check(parameters.get(i), values[i]);
    }
  }

  private static void check(Parameter parameter, @Nullable Object value) {
    String name = parameter.local().name();
    if (parameter.byValueBytes() > 0) {
      throw Arguments.wrong("argument.object", name, parameter.cppType());
    } else if (!isPointer(parameter)) {
      Scalars.bits(name, parameter.cppType(), parameter.local().type(), value);
      return;
    }
    Class<?> expected = Arguments.arrayType(parameter.pointee());
    if (value == null || expected == null || value.getClass() != expected) {
      String wanted = expected == null ? "" : expected.getSimpleName();
      String given = value == null ? "null" : value.getClass().getSimpleName();
      throw Arguments.wrong("argument.array", name, parameter.cppType(), wanted, given);
    }
  }

  private static boolean isPointer(Parameter parameter) {
    return parameter.local().type() == IrType.PTR;
  }

  /** The arguments placed in the memory of one call. */
  public Placed place(Memory memory) {
    List<Object> arguments = new ArrayList<>();
    List<Back> back = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Parameter parameter = parameters.get(i);
      if (isPointer(parameter) && values[i] != null) {
        Allocation placed = place(memory, parameter, values[i]);
        arguments.add(placed.address());
        if (!parameter.cppType().startsWith("const")) {
          back.add(new Back(placed, values[i]));
        }
      } else {
        arguments.add(number(parameter, values[i]));
      }
    }
    return new Placed(arguments.toArray(), back);
  }

  private static Allocation place(Memory memory, Parameter parameter, Object array) {
    int length = Array.getLength(array);
    long bytes = (long) length * ElementType.of(array).bytes();
    Allocation placed = memory.allocate(Address.HOST, bytes, parameter.local().name(), Origin.NONE);
    placed.accessibleFromBothSides();
    placed.upload(0, array, 0, length);
    return placed;
  }

  /** A number as the code of a function takes it. */
  private static Object number(Parameter parameter, @Nullable Object value) {
    IrType type = parameter.local().type();
    long bits = Scalars.bits(parameter.local().name(), parameter.cppType(), type, value);
    return switch (type) {
      case F32 -> Float.intBitsToFloat((int) bits);
      case F64 -> Double.longBitsToDouble(bits);
      case I64, PTR -> bits;
      default -> (int) bits;
    };
  }

  /** Memory whose contents go back into an array. */
  private record Back(Allocation memory, Object array) {}

  /** Arguments in memory. */
  public static final class Placed {

    private final Object[] arguments;
    private final List<Back> back;

    Placed(Object[] arguments, List<Back> back) {
      this.arguments = arguments;
      this.back = back;
    }

    /** What the function is called with. */
    public Object[] arguments() {
      return arguments.clone();
    }

    /** Copies what the function wrote into the arrays: the host uses it. */
    public void bringBack(ThreadContext host) {
      for (Back one : back) {
        Allocation memory = one.memory();
        host.at(null).uses(memory, memory.address(), memory.bytes(), false);
        memory.download(0, one.array(), 0, Array.getLength(one.array()));
      }
    }
  }
}
