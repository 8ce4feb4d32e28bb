package telar.compiler.codegen;

import java.util.List;
import java.util.function.ToLongFunction;
import telar.compiler.ir.GlobalVariable;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** The global variables of a module in memory. */
public final class ModuleImage {

  private final long[] addresses;

  private ModuleImage(long[] addresses) {
    this.addresses = addresses;
  }

  /**
   * Makes the globals and gives them their initial bytes.
   *
   * @param functions gives the address of a function by its unique name
   */
  public static ModuleImage load(
      List<GlobalVariable> globals, ToLongFunction<String> functions, Memory memory) {
    int count = globals.stream().mapToInt(GlobalVariable::id).max().orElse(-1) + 1;
    ModuleImage image = new ModuleImage(new long[count]);
    globals.forEach(global -> image.addresses[global.id()] = allocate(global, memory));
    globals.forEach(global -> image.initialise(global, functions, memory));
    return image;
  }

  private static long allocate(GlobalVariable global, Memory memory) {
    int space =
        switch (global.space()) {
          case DEVICE, MANAGED -> Address.GLOBAL;
          case CONSTANT -> Address.CONSTANT;
          case HOST, LITERAL -> Address.HOST;
        };
    Origin origin = new Origin(global.span().file().name(), global.span().line(), "");
    Allocation made = memory.allocate(space, global.bytes(), global.name(), origin);
    if (global.space() == GlobalVariable.Space.MANAGED
        || global.space() == GlobalVariable.Space.LITERAL) {
      made.accessibleFromBothSides();
    }
    made.array(Elements.of(global.element()).kind());
    return made.address();
  }

  private void initialise(GlobalVariable global, ToLongFunction<String> functions, Memory memory) {
    Allocation object =
        memory.resolve(addresses[global.id()], 0, global.space() != GlobalVariable.Space.HOST);
    byte[] initial = global.initial();
    if (initial.length > 0) {
      object.upload(0, initial, 0, initial.length);
    }
    for (GlobalVariable.Relocation pointer : global.relocations()) {
      object.storeI64(pointer.offset(), address(pointer, functions));
    }
    object.initialState().writtenCompletely();
  }

  private long address(GlobalVariable.Relocation pointer, ToLongFunction<String> functions) {
    if (pointer instanceof GlobalVariable.Relocation.ToGlobal target) {
      return addresses[target.target()] + target.addend();
    }
    return functions.applyAsLong(((GlobalVariable.Relocation.ToFunction) pointer).function());
  }

  /** The address of each global by its id; what launches and host threads are given. */
  public long[] addresses() {
    return addresses.clone();
  }
}
