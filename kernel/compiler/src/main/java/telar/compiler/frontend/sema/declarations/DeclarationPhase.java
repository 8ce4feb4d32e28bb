package telar.compiler.frontend.sema.declarations;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.program.Declarations;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;

/** Hands declarations that types and templates ask for to the classes that make their symbols. */
public record DeclarationPhase(Program program) implements Declarations {

  @Override
  public ClassSymbol declareClass(Declaration.Class node, Scope scope) {
    return new ClassCompleter(program).declare(node, scope);
  }

  @Override
  public void completeClass(ClassSymbol symbol, Declaration.Class node) {
    new ClassCompleter(program).complete(symbol, node);
  }

  @Override
  public FunctionSymbol function(
      Declaration.Function node, Scope scope, @Nullable ClassSymbol owner) {
    return new FunctionDeclarer(program, scope).symbol(node, owner);
  }

  @Override
  public VariableSymbol variable(Declaration.Variable node, Scope scope) {
    return new Declarer(program, scope).globalVariable(node, scope);
  }
}
