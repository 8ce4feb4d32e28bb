package telar.device.emulator.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Declared;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.SourceType;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;

/** What the learner calls the objects of memory: kernel parameters and shared variables. */
final class ObjectNames {

  /**
   * An object seen through a name.
   *
   * @param start address that the name stands for
   * @param type of the object at that address; null when nobody knows it
   */
  record Named(String name, long start, @Nullable SourceType type) {

    /** The scalars at an address of the object; those of an unknown type are not known. */
    List<SourceType.Part> parts(long address, long bytes) {
      long offset = address - start;
      return type == null ? List.of() : type.parts(offset, offset + bytes);
    }
  }

  private final List<Named> parameters = new ArrayList<>();
  private final List<SharedVariable> shared;
  private final Memory memory;

  ObjectNames(IrFunction kernel, List<SharedVariable> shared, long[] arguments, Memory memory) {
    this.memory = memory;
    this.shared = shared;
    for (int i = 0; i < arguments.length; i++) {
      IrFunction.Parameter parameter = kernel.parameters().get(i);
      Declared source = parameter.local().source();
      SourceType pointee = source == null ? null : source.type().pointee();
      if (pointee != null) {
        parameters.add(new Named(parameter.local().name(), arguments[i], pointee));
      }
    }
  }

  /**
   * The object at an address.
   *
   * @param written the variable by which the source reaches it; empty when there is none
   */
  Named at(long address, String written) {
    return Address.space(address) == Address.SHARED
        ? sharedObject(address, written)
        : globalObject(address, written);
  }

  private Named sharedObject(long address, String written) {
    int number = Address.object(address);
    long start = Address.of(Address.SHARED, number, 0);
    List<SharedVariable> all =
        shared.stream().filter(v -> v.id() == number || (v.dynamic() && number == 0)).toList();
    Optional<SharedVariable> found =
        all.stream().filter(v -> v.name().equals(written)).findFirst().or(() -> first(all));
    return found
        .map(v -> new Named(v.name(), start, v.source() == null ? null : v.source().type()))
        .orElse(new Named(written, start, null));
  }

  private static Optional<SharedVariable> first(List<SharedVariable> all) {
    return all.stream().findFirst();
  }

  private Named globalObject(long address, String written) {
    Allocation object = memory.find(address);
    Named best = null;
    for (Named parameter : parameters) {
      boolean same = object != null && object == memory.find(parameter.start());
      boolean reaches = same && parameter.start() <= address;
      if (reaches && (best == null || parameter.name().equals(written))) {
        best = parameter;
      }
    }
    if (best != null) {
      return best;
    }
    String name = object == null || object.name().isEmpty() ? written : object.name();
    return new Named(name, address - Address.offset(address), null);
  }

  /** An address as a learner would write it. */
  String pointer(long address) {
    if (address == 0) {
      return "nullptr";
    }
    Named named = at(address, "");
    List<SourceType.Part> parts = named.parts(address, 1);
    boolean atStart = !parts.isEmpty() && named.start() + parts.get(0).offset() == address;
    if (named.name().isEmpty() || !atStart) {
      return "0x" + Long.toHexString(address);
    }
    return "&" + named.name() + parts.get(0).path();
  }
}
