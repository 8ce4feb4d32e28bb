package telar.device.emulator.launch;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction.Parameter;
import telar.compiler.ir.IrType;
import telar.device.Buffer;
import telar.device.DeviceException;
import telar.device.emulator.text.Texts;
import telar.simt.memory.Memory;

/** Turns the Java arguments of a launch into the raw bits that the kernel takes, checking each. */
public final class Arguments {

  private final String kernel;
  private final List<Parameter> parameters;
  private final Memory memory;

  public Arguments(String kernel, List<Parameter> parameters, Memory memory) {
    this.kernel = kernel;
    this.parameters = parameters;
    this.memory = memory;
  }

  /**
   * The raw bits of every argument.
   *
   * @throws DeviceException when their number or a type is wrong, in Spanish
   */
  public long[] bind(@Nullable Object... values) {
    if (values.length != parameters.size()) {
      throw wrong(
          "argument.count", kernel, parameters.size(), signature(parameters), values.length);
    }
    long[] bits = new long[values.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bind(parameters.get(i), values[i]);
    }
    return bits;
  }

  static String signature(List<Parameter> parameters) {
    String all =
        parameters.stream()
            .map(p -> p.cppType() + " " + p.local().name())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Texts.LAUNCH.of("argument.nothing") : all;
  }

  private long bind(Parameter parameter, @Nullable Object value) {
    if (parameter.byValueBytes() > 0) {
      throw wrong("argument.object", name(parameter), parameter.cppType());
    }
    if (parameter.local().type() == IrType.PTR) {
      return value == null ? 0 : pointer(parameter, value);
    }
    if (value instanceof Buffer) {
      throw wrong("argument.nobuffer", name(parameter), parameter.cppType());
    }
    return Scalars.bits(name(parameter), parameter.cppType(), parameter.local().type(), value);
  }

  private long pointer(Parameter parameter, Object value) {
    if (!(value instanceof Buffer)) {
      String given = value.getClass().getSimpleName();
      throw wrong("argument.buffer", name(parameter), parameter.cppType(), given);
    }
    if (!(value instanceof DeviceMemoryObject object) || object.memory() != memory) {
      throw wrong("argument.foreign", name(parameter));
    }
    if (object.allocation().isFreed()) {
      throw wrong("argument.closed", name(parameter));
    }
    Class<?> expected = arrayType(parameter.pointee());
    if (expected != null && expected != object.arrayType()) {
      String given = object.arrayType().getSimpleName();
      throw wrong("argument.element", name(parameter), parameter.cppType(), given);
    }
    return object.allocation().address();
  }

  static @Nullable Class<?> arrayType(@Nullable IrType pointee) {
    if (pointee == null) {
      return null;
    }
    return switch (pointee) {
      case I8, BOOL -> byte[].class;
      case I16 -> short[].class;
      case I32 -> int[].class;
      case I64 -> long[].class;
      case F32 -> float[].class;
      case F64 -> double[].class;
      case PTR, VOID -> null;
    };
  }

  private static String name(Parameter parameter) {
    return parameter.local().name();
  }

  static DeviceException wrong(String key, Object... values) {
    return new DeviceException(Texts.LAUNCH.of(key, values), List.of());
  }
}
