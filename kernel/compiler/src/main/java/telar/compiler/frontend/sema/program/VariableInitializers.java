package telar.compiler.frontend.sema.program;

import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.ir.GlobalVariable;

/** Initialises variables of static storage. */
public interface VariableInitializers {

  /** Decides {@code auto} and {@code T[]}; remembers the value of a scalar constant. */
  void settleType(VariableSymbol symbol);

  /** Whether the variable starts as something else than zero. */
  boolean hasInitializer(VariableSymbol symbol);

  /** Fills the bytes of the global, or notes code that does it before {@code main}. */
  void initialize(VariableSymbol symbol, GlobalVariable global);
}
