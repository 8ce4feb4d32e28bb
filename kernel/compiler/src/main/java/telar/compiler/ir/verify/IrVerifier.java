package telar.compiler.ir.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;

/** Finds the ways in which a module breaks the rules of the IR; an empty list means it is sound. */
public final class IrVerifier {

  private IrVerifier() {}

  /** The problems of a module, each naming its function. */
  public static List<String> verify(IrModule module) {
    List<String> problems = new ArrayList<>();
    Map<String, IrFunction> functions = new HashMap<>();
    for (IrFunction function : module.functions()) {
      if (functions.put(function.name(), function) != null) {
        problems.add("function " + function.name() + " is defined twice");
      }
    }
    Set<Integer> globals = globals(module, problems);
    for (IrFunction function : module.functions()) {
      new FunctionVerifier(function, functions, globals, problems).verify();
    }
    checkEntry(module.main(), functions, problems);
    checkEntry(module.initializer(), functions, problems);
    return problems;
  }

  /** Throws when the module is not sound: a defect of the compiler, not of the learner's code. */
  public static IrModule check(IrModule module) {
    List<String> problems = verify(module);
    if (!problems.isEmpty()) {
      throw new IllegalStateException("unsound IR:\n" + String.join("\n", problems));
    }
    return module;
  }

  private static Set<Integer> globals(IrModule module, List<String> problems) {
    Set<Integer> ids = new HashSet<>();
    for (GlobalVariable global : module.globals()) {
      if (!ids.add(global.id())) {
        problems.add("global id " + global.id() + " is used twice");
      }
      if (global.initial().length > global.bytes()) {
        problems.add("global " + global.name() + " has more initial bytes than its size");
      }
    }
    return ids;
  }

  private static void checkEntry(
      @Nullable String name, Map<String, IrFunction> functions, List<String> problems) {
    if (name == null) {
      return;
    }
    IrFunction function = functions.get(name);
    if (function == null || function.kind() != IrFunction.Kind.HOST) {
      problems.add("entry " + name + " is not a host function of the module");
    }
  }
}
