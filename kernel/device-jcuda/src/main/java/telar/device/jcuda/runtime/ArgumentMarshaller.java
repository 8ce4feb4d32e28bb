package telar.device.jcuda.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.device.Buffer;
import telar.device.DeviceException;
import telar.device.KernelParameter;
import telar.device.jcuda.driver.Argument;
import telar.device.jcuda.nvrtc.CompiledKernel;
import telar.device.jcuda.nvrtc.PtxEntry.Kind;
import telar.device.jcuda.nvrtc.PtxEntry.Slot;
import telar.device.jcuda.text.Messages;

/**
 * Turns the Java arguments of a launch into what the driver takes. Types as declared serve the
 * messages; sizes come from the compiled code, which sees through typedefs and macros.
 */
final class ArgumentMarshaller {

  private static final int POINTER_BYTES = 8;

  private final Session session;
  private final String kernel;
  private final List<KernelParameter> parameters;
  private final List<Slot> slots;

  ArgumentMarshaller(Session session, CompiledKernel kernel) {
    this.session = session;
    this.kernel = kernel.declaration().name();
    this.parameters = kernel.declaration().parameters();
    this.slots = kernel.entry().slots();
  }

  /**
   * Checks and converts.
   *
   * @throws DeviceException in Spanish, naming the argument that does not fit
   */
  List<Argument> marshal(Object[] arguments) {
    if (arguments.length != parameters.size()) {
      throw new DeviceException(countMessage(arguments.length), List.of());
    }
    List<Argument> marshalled = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      marshalled.add(marshal(i, arguments[i]));
    }
    return marshalled;
  }

  private String countMessage(int given) {
    int count = parameters.size();
    String list =
        parameters.stream().map(ArgumentMarshaller::declaration).collect(Collectors.joining(", "));
    String key = count == 0 ? "arguments.count.none" : "arguments.count";
    return Messages.get(key, kernel, count, list, given);
  }

  private Argument marshal(int index, @Nullable Object argument) {
    try {
      return convert(parameters.get(index), slots.get(index), argument);
    } catch (IllegalArgumentException wrong) {
      String parameter = declaration(parameters.get(index));
      throw new DeviceException(
          Messages.get(
              "arguments.bad", index + 1, kernel, parameter, String.valueOf(wrong.getMessage())),
          List.of());
    }
  }

  private Argument convert(KernelParameter parameter, Slot slot, @Nullable Object argument) {
    if (argument == null) {
      throw wrong("arguments.null");
    }
    if (slot.kind() == Kind.BYTES) {
      throw wrong("arguments.struct");
    }
    if (argument instanceof Buffer<?> buffer) {
      return pointer(parameter, slot, buffer);
    }
    if (parameter.pointer()) {
      throw wrong("arguments.needBuffer", ScalarBits.describe(argument));
    }
    return ScalarBits.of(argument, slot);
  }

  /** A parameter whose typedef hides the star still takes a buffer if it has a pointer's size. */
  private Argument pointer(KernelParameter parameter, Slot slot, Buffer<?> buffer) {
    boolean scalar = ElementTypes.arrayFor(parameter.type() + " *").isPresent();
    boolean fits = slot.kind() == Kind.INTEGER && slot.bytes() == POINTER_BYTES;
    if (!parameter.pointer() && (scalar || !fits)) {
      throw wrong("arguments.needNumber", "Buffer");
    }
    Optional<Class<?>> expected = ElementTypes.arrayFor(parameter.type());
    if (expected.isPresent() && expected.get() != buffer.arrayType()) {
      throw wrong(
          "arguments.element",
          parameter.type(),
          buffer.arrayType().getSimpleName(),
          expected.get().getSimpleName());
    }
    if (buffer instanceof HardwareBuffer<?> hardware && hardware.belongsTo(session)) {
      return new Argument.Pointer(hardware.memory());
    }
    throw wrong("arguments.foreign");
  }

  private static String declaration(KernelParameter parameter) {
    String type = parameter.type();
    boolean spaced = !type.endsWith("*") && !parameter.name().isEmpty();
    return type + (spaced ? " " : "") + parameter.name();
  }

  private static IllegalArgumentException wrong(String key, Object... arguments) {
    return new IllegalArgumentException(Messages.get(key, arguments));
  }
}
