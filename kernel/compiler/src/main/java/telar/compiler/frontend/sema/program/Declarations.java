package telar.compiler.frontend.sema.program;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;

/** Makes symbols of declarations, also where types and templates ask for it. */
public interface Declarations {

  /** Declares a class in a scope and completes it when this is its definition. */
  ClassSymbol declareClass(Declaration.Class node, Scope scope);

  /** Works out members and layout of a class from its definition. */
  void completeClass(ClassSymbol symbol, Declaration.Class node);

  /** A function with the signature that its declaration has in a scope. */
  FunctionSymbol function(Declaration.Function node, Scope scope, @Nullable ClassSymbol owner);

  /** A variable of static storage. */
  VariableSymbol variable(Declaration.Variable node, Scope scope);
}
