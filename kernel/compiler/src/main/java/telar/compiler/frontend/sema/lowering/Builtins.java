package telar.compiler.frontend.sema.lowering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.PureFunctions;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Calls of functions that the prelude declares as built in. */
final class Builtins {

  private final Lowering lowering;

  Builtins(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand call(
      FunctionSymbol function,
      Specifiers.Intrinsic intrinsic,
      List<Expr> values,
      List<Argument> arguments,
      Span span) {
    QualType result = function.returnType();
    return switch (intrinsic.name()) {
      case "telar.load" -> load(function, arguments, values, span);
      case "telar.store" -> store(function, arguments, values, span);
      case "telar.variadic" -> variadic(result, span);
      case "__syncthreads" -> barrier(Stmt.BarrierKind.PLAIN, values, span);
      case "__syncthreads_count" -> barrier(Stmt.BarrierKind.COUNT, values, span);
      case "__syncthreads_and" -> barrier(Stmt.BarrierKind.AND, values, span);
      case "__syncthreads_or" -> barrier(Stmt.BarrierKind.OR, values, span);
      case "telar.await" -> await(Stmt.BarrierKind.AWAIT, "atomicPassed", values, span);
      case "telar.awaitParity" -> await(Stmt.BarrierKind.AWAIT, "atomicPassedParity", values, span);
      case "telar.yield" -> await(Stmt.BarrierKind.YIELD, "atomicPassed", values, span);
      case "telar.yieldParity" -> await(Stmt.BarrierKind.YIELD, "atomicPassedParity", values, span);
      case "telar.isConstant" -> folded(values, result, span);
      default ->
          intrinsic.pure()
              ? Operand.prvalue(result.unqualified(), pure(intrinsic.name(), result, values), span)
              : perform(intrinsic.name(), result, values, arguments, span);
    };
  }

  private static Expr pure(String name, QualType result, List<Expr> values) {
    Expr.Const folded = PureFunctions.fold(name, values);
    return folded != null ? folded : new Expr.Intrinsic(name, IrTypes.of(result), values);
  }

  private Operand variadic(QualType result, Span span) {
    Expr list = lowering.variadic();
    if (list == null) {
      throw SemanticError.of("TLR-356", span);
    }
    return Operand.prvalue(result, list, span);
  }

  private static Operand folded(List<Expr> values, QualType result, Span span) {
    boolean constant = values.get(0) instanceof Expr.Const;
    return Operand.prvalue(result, Fold.constant(IrTypes.of(result), constant ? 1 : 0), span);
  }

  /** The object behind a pointer argument, under the name that the argument gives it. */
  private Operand object(Argument argument, Expr address, Span span) {
    Operand operand = argument.operand();
    if (operand == null || !(operand.type().decayed().type() instanceof PointerType p)) {
      throw SemanticError.of("TLR-258", span, "{…}");
    }
    Expression syntax = argument.syntax();
    Span named =
        syntax != null
                && Expression.strip(syntax) instanceof Expression.Unary u
                && u.operator() == UnaryOperator.ADDRESS_OF
            ? u.operand().span()
            : argument.span();
    return Operand.lvalue(p.pointee(), address, Members.pointee(operand), named);
  }

  /** What __ldg and its like read and write: numbers, and the vectors and halves of CUDA. */
  private Operand whole(
      FunctionSymbol function, List<Argument> arguments, List<Expr> values, Span span) {
    Operand object = object(arguments.get(0), values.get(0), span);
    if (object.type().type() instanceof ClassSymbol own
        && !own.span().file().isLibrary()
        && !span.file().isLibrary()) {
      throw SemanticError.of("TLR-248", span, function.name(), "«" + own.name() + " *»");
    }
    return object;
  }

  private Operand load(
      FunctionSymbol function, List<Argument> arguments, List<Expr> values, Span span) {
    Operand object = whole(function, arguments, values, span);
    if (object.type().isClass()) {
      Expr copy = lowering.temporaryObject(object.type().unqualified(), span);
      Operand target = Operand.lvalue(object.type().unqualified(), copy, Operand.Place.NONE, span);
      lowering.values().copy(target, object, span);
      return Operand.prvalue(object.type().unqualified(), copy, span);
    }
    Expr value = lowering.values().value(object);
    return Operand.prvalue(object.type().unqualified(), value, span);
  }

  private Operand store(
      FunctionSymbol function, List<Argument> arguments, List<Expr> values, Span span) {
    Operand object = whole(function, arguments, values, span);
    if (object.type().isClass()) {
      Operand source = Operand.lvalue(object.type(), values.get(1), Operand.Place.NONE, span);
      lowering.values().copy(object, source, span);
    } else {
      lowering.values().store(object, values.get(1), span);
    }
    return Operand.nothing(span);
  }

  private Operand barrier(Stmt.BarrierKind kind, List<Expr> values, Span span) {
    if (kind == Stmt.BarrierKind.PLAIN) {
      lowering.code().emit(new Stmt.Barrier(kind, null, null, span));
      return Operand.nothing(span);
    }
    Expr predicate = ScalarConversion.toBool(values.get(0));
    Local result = lowering.code().temporary(IrType.I32);
    lowering.code().emit(new Stmt.Barrier(kind, result, predicate, span));
    return Operand.prvalue(Scalar.INT.plain(), new Expr.Get(result), span);
  }

  /** Threads wait until a barrier of theirs has gone on. */
  private Operand await(Stmt.BarrierKind kind, String passed, List<Expr> values, Span span) {
    Expr ready = new Expr.Intrinsic(passed, IrType.I32, values);
    lowering.code().emit(new Stmt.Barrier(kind, null, ScalarConversion.toBool(ready), span));
    return Operand.nothing(span);
  }

  private Operand perform(
      String name, QualType result, List<Expr> values, List<Argument> arguments, Span span) {
    AccessSite site = site(name, values, arguments, span);
    IrType type = IrTypes.of(result);
    Local register = result.isVoid() ? null : lowering.code().temporary(type);
    lowering.code().emit(new Stmt.Perform(register, name, type, values, site, span));
    if (register == null) {
      return Operand.nothing(span);
    }
    Expr value = new Expr.Get(register);
    return result.type() instanceof ReferenceType reference
        ? Operand.lvalue(reference.target(), value, Operand.Place.NONE, span)
        : Operand.prvalue(result.unqualified(), value, span);
  }

  private @Nullable AccessSite site(
      String name, List<Expr> values, List<Argument> arguments, Span span) {
    boolean pointer =
        !arguments.isEmpty()
            && arguments.get(0).operand() != null
            && arguments.get(0).operand().functions() == null
            && arguments.get(0).operand().type().decayed().isPointer();
    if (!pointer || !lowering.onDevice() || name.equals("printf")) {
      return null;
    }
    Operand object = object(arguments.get(0), values.get(0), span);
    AccessSite.Kind kind =
        name.startsWith("atomic") ? AccessSite.Kind.ATOMIC : AccessSite.Kind.WRITE;
    return lowering.values().site(object, kind);
  }
}
