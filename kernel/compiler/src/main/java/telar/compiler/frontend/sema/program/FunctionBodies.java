package telar.compiler.frontend.sema.program;

import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.ir.IrFunction;

/** Lowers the bodies of functions that are used. */
public interface FunctionBodies {

  /** Gives an instance the definition of its template, which may have come later. */
  void adoptDefinition(FunctionSymbol function);

  /** The IR of a function on one side, under a name. */
  IrFunction lower(FunctionSymbol function, IrFunction.Kind kind, String name);
}
