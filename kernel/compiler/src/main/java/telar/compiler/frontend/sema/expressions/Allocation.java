package telar.compiler.frontend.sema.expressions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.ElementLoop;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * {@code new} and {@code delete}. Arrays whose elements need destruction hold their count first.
 */
final class Allocation {

  private static final long COOKIE = 16;

  private final Lowering lowering;

  Allocation(Lowering lowering) {
    this.lowering = lowering;
  }

  Operand allocate(Expression.New node) {
    QualType type = ClassDeduction.resolve(lowering, node.type(), node.initializer());
    if (node.arraySize() != null) {
      return array(node, type, node.arraySize());
    }
    if (type.type() instanceof ArrayType a) {
      Expr count = Expr.Const.i64(a.size());
      return array(node, a.element(), count);
    }
    IrTypes.sizeOf(type, node.span());
    ClassTraits.requireConcrete(type, node.span());
    Expr address = memory(node, Expr.Const.i64(Layouts.size(type)));
    initialize(address, type, node.initializer(), node.span());
    return Operand.prvalue(new PointerType(type).plain(), address, node.span());
  }

  private Expr memory(Expression.New node, Expr bytes) {
    if (!node.placement().isEmpty()) {
      Operand place = lowering.expressions().expression(node.placement().get(0));
      Expr address =
          lowering.conversions().convert(place, PointerType.to(Scalar.VOID).plain(), node.span());
      return lowering.code().hold(address, node.span());
    }
    var size = Operand.prvalue(Scalar.ULONG.plain(), bytes, node.span());
    var function = lowering.calls().preludeFunction("malloc", node.span());
    return lowering.calls().function(function, List.of(Argument.of(size)), node.span()).expr();
  }

  private void initialize(
      Expr address, QualType type, @Nullable Initializer initializer, Span span) {
    if (initializer == null) {
      lowering.construction().byDefault(address, type, span);
    } else {
      lowering.initialization().variable(address, type, initializer, "", span);
    }
  }

  private Operand array(Expression.New node, QualType element, Expression size) {
    Operand operand = lowering.expressions().expression(size);
    if (!operand.type().isIntegral()) {
      throw SemanticError.of("TLR-274", size.span(), operand.type().display());
    }
    Expr count = lowering.conversions().convert(operand, Scalar.ULONG.plain(), size.span());
    boolean signed = !ScalarConversion.isUnsigned(operand.type().type());
    if (signed && count instanceof Expr.Const known && known.bits() < 0) {
      throw SemanticError.of("TLR-222", size.span(), Long.toString(known.bits()));
    }
    return array(node, element, lowering.code().hold(count, size.span()));
  }

  private Operand array(Expression.New node, QualType element, Expr count) {
    long size = IrTypes.sizeOf(element, node.span());
    boolean cookie = ClassTraits.needsDestruction(element);
    Expr bytes = Fold.binary(BinaryOp.MUL, count, Expr.Const.i64(size));
    if (cookie) {
      bytes = Fold.binary(BinaryOp.ADD, bytes, Expr.Const.i64(COOKIE));
    }
    Expr start = memory(node, bytes);
    Expr first = start;
    if (cookie) {
      lowering.values().initialize(start, Scalar.LONG.plain(), count, "", node.span());
      first = lowering.members().offset(start, COOKIE);
    }
    initializeElements(first, element, count, node);
    return Operand.prvalue(new PointerType(element).plain(), first, node.span());
  }

  private void initializeElements(Expr first, QualType element, Expr count, Expression.New node) {
    Initializer initializer = node.initializer();
    if (initializer instanceof Initializer.Braced braced && !braced.list().elements().isEmpty()) {
      long given = braced.list().elements().size();
      QualType whole = new ArrayType(element, given).plain();
      lowering.initialization().list(first, whole, braced.list(), "");
    } else if (initializer != null || !ClassTraits.triviallyDefault(element)) {
      long size = Layouts.size(element);
      new ElementLoop(lowering, node.span())
          .upwards(
              Expr.Const.i64(0),
              count,
              index -> {
                Expr at = new Expr.PointerAdd(first, index, size);
                if (initializer != null) {
                  lowering.construction().zero(at, element, node.span());
                }
                lowering.construction().byDefault(at, element, node.span());
              });
    }
  }

  Operand free(Expression.Delete node) {
    Operand pointer = lowering.values().held(lowering.expressions().expression(node.operand()));
    if (!(pointer.type().decayed().type() instanceof PointerType p)) {
      throw SemanticError.of("TLR-258", node.operand().span(), pointer.type().display());
    }
    Expr address = lowering.values().value(pointer);
    if (!ClassTraits.needsDestruction(p.pointee())) {
      release(address, node.span());
      return Operand.nothing(node.span());
    }
    Expr present = Fold.compare(CompareOp.NE, address, Fold.zero(IrType.PTR));
    Stmt.Block work =
        lowering.code().block(node.span(), () -> destroyAndRelease(node, address, p.pointee()));
    Stmt.Block nothing = new Stmt.Block(List.of(), node.span());
    lowering.code().emit(new Stmt.If(present, work, nothing, null, node.span()));
    return Operand.nothing(node.span());
  }

  private void destroyAndRelease(Expression.Delete node, Expr address, QualType type) {
    FunctionSymbol destructor =
        type.type() instanceof ClassSymbol c ? ClassTraits.destructor(c) : null;
    if (!node.array() && destructor != null && destructor.isVirtual()) {
      Expr whole =
          lowering.code().hold(lowering.members().wholeObject(address, node.span()), node.span());
      Operand object = Operand.lvalue(type, address, Operand.Place.NONE, node.span());
      lowering.calls().method(destructor, object, List.of(), node.span());
      release(whole, node.span());
      return;
    }
    if (!node.array()) {
      lowering.cleanups().destroy(address, type, node.span());
      release(address, node.span());
      return;
    }
    Expr start = lowering.members().offset(address, -COOKIE);
    Operand stored = Operand.lvalue(Scalar.LONG.plain(), start, Operand.Place.NONE, node.span());
    Expr count = lowering.code().hold(lowering.values().value(stored), node.span());
    new ElementLoop(lowering, node.span())
        .downwards(
            address,
            count,
            Layouts.size(type),
            element -> lowering.cleanups().destroy(element, type, node.span()));
    release(start, node.span());
  }

  private void release(Expr address, Span span) {
    var function = lowering.calls().preludeFunction("free", span);
    Operand pointer = Operand.prvalue(PointerType.to(Scalar.VOID).plain(), address, span);
    lowering.calls().function(function, List.of(Argument.of(pointer)), span);
  }
}
