package telar.compiler.frontend.sema.functions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.constants.ConstantInterpreter;
import telar.compiler.frontend.sema.emit.ScalarPromotion;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Destroyers;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.statements.LocalVariables;
import telar.compiler.frontend.sema.statements.VariableTypes;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;

/** Initialises a variable of static storage: with constant bytes if it can be, else by code. */
final class GlobalInitializer {

  private final Program program;
  private final VariableSymbol symbol;
  private final Declaration.@Nullable Variable declaration;

  GlobalInitializer(Program program, VariableSymbol symbol) {
    this.program = program;
    this.symbol = symbol;
    this.declaration = symbol.declaration();
  }

  /** Decides {@code auto} and {@code T[]}; remembers the value of a scalar constant. */
  void settleType() {
    if (declaration == null) {
      return;
    }
    QualType settled =
        VariableTypes.settle(
            Lowering.constant(program, symbol.scope()), symbol.type(), declaration);
    symbol.setType(settled);
    boolean constant =
        settled.isConst()
            && !settled.isVolatile()
            && symbol.constant() == null
            && IrTypes.isScalar(settled)
            && Layouts.complete(settled.type());
    Expression value = LocalVariables.single(declaration.initializer());
    if (constant && value != null) {
      rememberValue(value, settled);
    }
  }

  private void rememberValue(Expression value, QualType type) {
    try {
      ConstantValue known =
          program.speculate(
              () -> program.constants().tryEvaluate(value, symbol.scope(), type.unqualified()));
      if (known != null && known.value() instanceof Expr.Const bits) {
        symbol.setConstant(bits);
        return;
      }
    } catch (SemanticError e) {
      if (symbol.constexpr()) {
        throw e;
      }
    }
    if (symbol.constexpr()) {
      throw SemanticError.of("TLR-219", value.span());
    }
  }

  boolean hasInitializer() {
    return declaration != null
        && (declaration.initializer() != null
            || !ClassTraits.triviallyDefault(symbol.type())
            || ClassTraits.needsDestruction(symbol.type()));
  }

  /** Fills the bytes of the global, or notes code that does it before {@code main}. */
  void initialize(GlobalVariable global) {
    if (!hasInitializer() || declaration == null) {
      return;
    }
    Declaration.Variable node = declaration;
    if (isLocal() && destroyedAtExit()) {
      symbol.setNeedsGuard();
      return;
    }
    try {
      initialize(global, node);
    } catch (SemanticError e) {
      if (!isLocal() || isOnDevice()) {
        throw e;
      }
      symbol.setNeedsGuard();
    }
  }

  private void initialize(GlobalVariable global, Declaration.Variable node) {
    if (isOnDevice() && ClassTraits.needsDestruction(symbol.type())) {
      throw SemanticError.of("TLR-339", node.span(), symbol.name());
    }
    Lowering lowering = Lowering.initializer(program, symbol.scope(), side());
    List<Stmt> body =
        lowering.code().capture(() -> emit(lowering, new Expr.GlobalAddress(global), node));
    IrFunction function = function(lowering, body, global);
    if (!new ConstantInterpreter(program).initialize(function, global)) {
      dynamic(function, global, node);
    }
  }

  /** The side whose functions the addresses in the initialiser mean. */
  private IrFunction.Kind side() {
    return isOnDevice() ? IrFunction.Kind.DEVICE : IrFunction.Kind.HOST;
  }

  private boolean isOnDevice() {
    return symbol.storage() == VariableSymbol.Storage.DEVICE
        || symbol.storage() == VariableSymbol.Storage.CONSTANT;
  }

  private boolean destroyedAtExit() {
    return symbol.storage() == VariableSymbol.Storage.HOST
        && !symbol.constexpr()
        && ClassTraits.needsDestruction(symbol.type());
  }

  /** Whether it is a static variable of a function. */
  private boolean isLocal() {
    return symbol.scope().isLocal();
  }

  private void emit(Lowering lowering, Expr address, Declaration.Variable node) {
    Initializer initializer = node.initializer();
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              QualType type = symbol.type();
              Expression single = LocalVariables.single(initializer);
              if (type.isReference() && single != null) {
                Operand operand = lowering.expressions().expression(single);
                lowering
                    .initialization()
                    .copyInto(address, type, operand, node.span(), symbol.name());
              } else {
                lowering
                    .initialization()
                    .variable(address, type.unqualified(), initializer, symbol.name(), node.span());
              }
            });
    if (destroyedAtExit()) {
      new Destroyers(program).atExit(lowering, address, symbol.type(), node.span());
    }
  }

  private IrFunction function(Lowering lowering, List<Stmt> body, GlobalVariable global) {
    Stmt.Block block = new Stmt.Block(body, global.span());
    Stmt.Block promoted = ScalarPromotion.promote(lowering.code(), block, program.sites());
    return new IrFunction(
        "<init " + global.name() + " " + global.id() + ">",
        "",
        IrFunction.Kind.HOST,
        IrType.VOID,
        new ArrayList<>(),
        List.copyOf(lowering.code().slots()),
        List.of(),
        promoted,
        global.span());
  }

  private void dynamic(IrFunction function, GlobalVariable global, Declaration.Variable node) {
    if (isOnDevice() || symbol.constexpr()) {
      throw SemanticError.of(
          symbol.constexpr() ? "TLR-219" : "TLR-339", node.span(), symbol.name());
    }
    if (isLocal()) {
      symbol.setNeedsGuard();
      return;
    }
    program.startCode().add(function);
  }
}
