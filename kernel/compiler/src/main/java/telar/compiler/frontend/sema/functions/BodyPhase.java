package telar.compiler.frontend.sema.functions;

import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.program.FunctionBodies;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.program.VariableInitializers;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;

/** Hands what a program needs lowered to the classes that lower it. */
public record BodyPhase(Program program) implements FunctionBodies, VariableInitializers {

  @Override
  public void adoptDefinition(FunctionSymbol function) {
    FunctionTemplate template = function.template();
    if (template != null && template.declaration() != template.first() && !function.defined()) {
      Scope bound =
          TemplateScopes.bind(
              template.definitionScope(), template.definitionParameters(), function.arguments());
      function.define(template.declaration(), bound);
    }
  }

  @Override
  public IrFunction lower(FunctionSymbol function, IrFunction.Kind kind, String name) {
    return FunctionLowering.lower(program, function, kind, name);
  }

  @Override
  public void settleType(VariableSymbol symbol) {
    new GlobalInitializer(program, symbol).settleType();
  }

  @Override
  public boolean hasInitializer(VariableSymbol symbol) {
    return new GlobalInitializer(program, symbol).hasInitializer();
  }

  @Override
  public void initialize(VariableSymbol symbol, GlobalVariable global) {
    new GlobalInitializer(program, symbol).initialize(global);
  }
}
