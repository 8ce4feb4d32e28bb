package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.lower.IntrinsicTraits;
import telar.simt.intrinsics.IntrinsicMethod;
import telar.simt.intrinsics.IntrinsicTable;
import telar.simt.memory.Address;

/** The names of a module: its functions with their classes and addresses, and the built-ins. */
final class ModuleSymbols implements Symbols, IntrinsicTraits {

  /** Prefix of the internal names of all generated classes. */
  static final String PREFIX = "telar/cuda/";

  private static final String EXACT = "$exact";

  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, IrFunction> functions = new HashMap<>();

  ModuleSymbols(IrModule module) {
    for (IrFunction function : module.functions()) {
      numbers.put(function.name(), names.size());
      names.add(function.name());
      functions.put(function.name(), function);
    }
  }

  @Override
  public @Nullable IntrinsicMethod intrinsic(String name) {
    return IntrinsicTable.find(name).orElse(null);
  }

  @Override
  public IrFunction function(String name) {
    IrFunction function = functions.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    return function;
  }

  @Override
  public String functionClass(String name, boolean exact) {
    int number = numbers.getOrDefault(name, -1);
    String base = FunctionEmitter.methodName(function(name));
    return PREFIX + base + "_" + number + (exact ? EXACT : "");
  }

  /** The function whose code a generated class holds. */
  IrFunction functionOf(String internalName) {
    String plain = internalName.replace(EXACT, "");
    int number = Integer.parseInt(plain.substring(plain.lastIndexOf('_') + 1));
    return function(names.get(number));
  }

  static boolean isExact(String internalName) {
    return internalName.endsWith(EXACT);
  }

  @Override
  public long functionAddress(String name) {
    Integer number = numbers.get(name);
    return number == null ? 0 : Address.of(Address.FUNCTION, number + 1, 0);
  }

  /** The function at an address; null when there is none. */
  @Nullable String functionAt(long address) {
    int number = Address.object(address) - 1;
    boolean valid = Address.space(address) == Address.FUNCTION && number < names.size();
    return valid && number >= 0 ? names.get(number) : null;
  }

  @Override
  public boolean isWarp(String name) {
    IntrinsicMethod method = intrinsic(name);
    return method != null && method.warp();
  }

  @Override
  public boolean isUniform(String name) {
    if (SpecialRegisters.threadAccessor(name) != null) {
      return false;
    }
    IntrinsicMethod method = intrinsic(name);
    return SpecialRegisters.isUniform(name)
        || method != null && !method.warp() && !method.takesThread();
  }
}
