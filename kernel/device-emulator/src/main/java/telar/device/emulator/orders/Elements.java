package telar.device.emulator.orders;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import telar.compiler.ir.IrFunction.Parameter;
import telar.device.emulator.text.Texts;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;

/**
 * What the learner calls the objects of a launch, and how their elements are written.
 *
 * @param parameters the kernel's parameters
 * @param arguments what they were given
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Elements(List<Parameter> parameters, long[] arguments) {

  /** The parameter that points at the object's beginning. */
  private Optional<Parameter> parameter(Allocation object) {
    return IntStream.range(0, arguments.length)
        .filter(i -> arguments[i] == object.address())
        .mapToObj(parameters::get)
        .findFirst();
  }

  String variable(Allocation object) {
    return parameter(object).map(p -> p.local().name()).orElse(object.name());
  }

  /** The first element that differs, e.g. {@code y[3]}. */
  String name(Change change) {
    Allocation object = change.object();
    boolean scalars = parameter(object).map(p -> p.pointee() != null).orElse(true);
    if (!scalars) {
      return Texts.ORDERS.of("element.bytes", variable(object), change.offset());
    }
    return object.bytes() == change.kind().bytes() && parameter(object).isEmpty()
        ? variable(object)
        : variable(object) + "[" + change.first() + "]";
  }

  /** The value of that element in the object or in a copy of it. */
  String value(Change change, Allocation holder) {
    String type = parameter(change.object()).map(Parameter::cppType).orElse("");
    ElementType kind = change.kind();
    long bits = Change.bits(holder, kind, change.offset());
    return switch (kind) {
      case F32 -> String.valueOf(Float.intBitsToFloat((int) bits));
      case F64 -> String.valueOf(Double.longBitsToDouble(bits));
      case I16 -> isHalf(type) ? "0x" + Long.toHexString(bits & 0xffff) : String.valueOf(bits);
      case I32 -> isUnsigned(type) ? Integer.toUnsignedString((int) bits) : String.valueOf(bits);
      case I64 -> isUnsigned(type) ? Long.toUnsignedString(bits) : String.valueOf(bits);
      case I8 -> isUnsigned(type) ? String.valueOf(bits & 0xff) : String.valueOf(bits);
    };
  }

  private static boolean isHalf(String type) {
    return type.contains("half") || type.contains("bfloat16");
  }

  private static boolean isUnsigned(String type) {
    return type.contains("unsigned") || type.contains("uint") || type.contains("size_t");
  }
}
