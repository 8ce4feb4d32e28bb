package telar.compiler.frontend.preprocess;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macros that are defined at some point of a translation unit. */
public final class MacroTable {

  private final Map<String, Macro> macros;

  public MacroTable() {
    this(Map.of());
  }

  private MacroTable(Map<String, Macro> macros) {
    this.macros = new HashMap<>(macros);
  }

  /** An independent table that starts with the same macros. */
  public MacroTable copy() {
    return new MacroTable(macros);
  }

  /** Whether a name is a macro now. */
  public boolean isDefined(String name) {
    return macros.containsKey(name) || DynamicMacros.exists(name);
  }

  @Nullable Macro find(String name) {
    return macros.get(name);
  }

  /** Defines a macro and returns the one it replaces. */
  @Nullable Macro define(Macro macro) {
    return macros.put(macro.name(), macro);
  }

  void undefine(String name) {
    macros.remove(name);
  }
}
