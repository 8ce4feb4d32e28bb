package telar.compiler.frontend.sema.statements;

import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.ReturnTypes;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** {@code return}: the value goes where the caller wants it, then the function is left. */
final class Returns {

  private final Lowering lowering;
  private final FunctionBuilder code;

  Returns(Lowering lowering) {
    this.lowering = lowering;
    this.code = lowering.code();
  }

  /** {@code return} and {@code return e}. */
  void lower(Statement.Return node) {
    FunctionSymbol function = lowering.function();
    if (function == null) {
      throw SemanticError.of("TLR-321", node.span());
    }
    if (node.value() == null) {
      if (function.returnType().type() instanceof AutoType) {
        ReturnTypes.settle(function, Scalar.VOID.plain());
      }
      boolean valueless = function.returnType().isVoid() || function.isConstructor();
      if (!valueless) {
        throw SemanticError.of(
            "TLR-322", node.span(), function.name(), function.returnType().display());
      }
      lowering.cleanups().leaveTo(0);
      code.emit(new Stmt.Return(null, node.span()));
    } else {
      value(function, node.value(), node.span());
    }
  }

  private void value(FunctionSymbol function, Expression expression, Span span) {
    lowering
        .cleanups()
        .fullExpression(
            () -> {
              if (!ReturnTypes.isAuto(function.returnType())) {
                checkSameType(function, expression);
              } else {
                settleType(function, expression);
                if (function.returnType().isClass() && !lowering.hasReturnPlace()) {
                  throw new ReturnsObject();
                }
              }
              QualType type = function.returnType();
              if (type.isVoid()) {
                nothing(function, expression);
              } else if (type.isClass()) {
                object(type, expression);
              } else {
                scalar(type, expression, span);
              }
            });
  }

  /** All returns of a function declared {@code auto} give one type. */
  private void checkSameType(FunctionSymbol function, Expression expression) {
    boolean deduced =
        function.declaration().returnType() instanceof TypeSyntax.Auto auto && !auto.decltypeAuto();
    if (!deduced || expression instanceof Expression.InitializerList) {
      return;
    }
    QualType type = shape(expression).type().decayed().unqualified();
    if (!type.equals(function.returnType()) && !lowering.isDiscarding()) {
      throw SemanticError.of(
          "TLR-427", expression.span(), type.display(), function.returnType().display());
    }
  }

  private Operand shape(Expression expression) {
    Operand value = lowering.unevaluated().expressions().expression(expression);
    return value.functions() == null ? value : lowering.calls().pointerTo(value);
  }

  private void settleType(FunctionSymbol function, Expression expression) {
    Operand shape = shape(expression);
    ReturnTypes.settle(function, ReturnTypes.replace(function.returnType(), shape));
  }

  private void nothing(FunctionSymbol function, Expression expression) {
    Operand operand = lowering.expressions().expression(expression);
    if (operand.functions() != null || !operand.type().isVoid()) {
      throw SemanticError.of(
          function.execution().global() ? "TLR-345" : "TLR-323",
          expression.span(),
          function.name());
    }
    lowering.cleanups().endTemporaries();
    lowering.cleanups().leaveTo(0);
    code.emit(new Stmt.Return(null, expression.span()));
  }

  private void object(QualType type, Expression expression) {
    Expr place = lowering.returnPlace();
    if (isLocalObject(expression)) {
      Operand local = lowering.expressions().expression(expression);
      Operand moved = local.withCategory(Operand.Category.XVALUE);
      if (local.expr().equals(place)) {
        checkCopy(place, type, moved, expression.span());
      } else {
        lowering.initialization().copyInto(place, type.unqualified(), moved, expression.span());
      }
    } else {
      lowering.initialization().fromExpression(place, type.unqualified(), expression, "");
    }
    lowering.cleanups().endTemporaries();
    lowering.cleanups().leaveTo(0);
    code.emit(new Stmt.Return(null, expression.span()));
  }

  /** What is made in its place is not copied, but its class has to allow it. */
  private void checkCopy(Expr place, QualType type, Operand moved, Span span) {
    if (type.type() instanceof ClassSymbol c && !ClassTraits.copyConstructors(c).isEmpty()) {
      lowering.unevaluated().initialization().copyInto(place, type.unqualified(), moved, span);
    }
  }

  /** Whether it names a variable that ends with the function, so that its value may be moved. */
  private boolean isLocalObject(Expression expression) {
    return Expression.strip(expression) instanceof Expression.NameUse use
        && use.name().isPlain()
        && NameLookup.unqualified(lowering.scope(), use.name().identifier())
            instanceof VariableSymbol variable
        && variable.storage() == VariableSymbol.Storage.LOCAL
        && !variable.type().isReference();
  }

  private void scalar(QualType type, Expression expression, Span span) {
    Expr value;
    if (expression instanceof Expression.InitializerList list) {
      Expr address = lowering.temporaryObject(type, span);
      lowering.initialization().list(address, type, list, "");
      value = lowering.values().value(Operand.lvalue(type, address, Operand.Place.NONE, span));
    } else {
      if (type.isReference()) {
        lowering.wantObject(expression);
      }
      Operand operand = lowering.expressions().expression(expression);
      value = lowering.conversions().convert(operand, type, expression.span());
      LocalAddress.check(lowering, type, value, expression.span());
    }
    boolean work = lowering.cleanups().hasTemporaries() || lowering.cleanups().anyInside(0);
    Expr result = work ? code.hold(value, span) : value;
    lowering.cleanups().endTemporaries();
    lowering.cleanups().leaveTo(0);
    code.emit(new Stmt.Return(result, span));
  }
}
