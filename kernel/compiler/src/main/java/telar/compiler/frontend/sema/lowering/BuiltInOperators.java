package telar.compiler.frontend.sema.lowering;

import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.sema.emit.Sites;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.UnaryOp;
import telar.compiler.source.Span;

/** The operators that C++ itself has for scalars and pointers. */
public final class BuiltInOperators {

  private final Lowering lowering;

  public BuiltInOperators(Lowering lowering) {
    this.lowering = lowering;
  }

  public Operand apply(BinaryOperator operator, Operand left, Operand right, Span span) {
    Type a = left.type().decayed().type();
    Type b = right.type().decayed().type();
    boolean pointers = isPointer(a) || isPointer(b);
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL ->
          compare(operator, left, right, span);
      case ADD, SUBTRACT ->
          pointers
              ? pointerArithmetic(operator, left, right, span)
              : arithmetic(operator, left, right, span);
      case SHIFT_LEFT, SHIFT_RIGHT -> shift(operator, left, right, span);
      default -> arithmetic(operator, left, right, span);
    };
  }

  private static boolean isPointer(Type type) {
    return type instanceof PointerType;
  }

  private Operand arithmetic(BinaryOperator operator, Operand left, Operand right, Span span) {
    Scalar a = Arithmetic.scalar(left.type().type());
    Scalar b = Arithmetic.scalar(right.type().type());
    boolean integersOnly =
        switch (operator) {
          case REMAINDER, BIT_AND, BIT_OR, BIT_XOR -> true;
          default -> false;
        };
    boolean possible = a != Scalar.VOID && b != Scalar.VOID && operator != BinaryOperator.SPACESHIP;
    if (!possible || (integersOnly && !(a.isIntegral() && b.isIntegral()))) {
      throw invalid(operator, left, right, span);
    }
    Scalar common = Arithmetic.common(a, b);
    Expr x = lowering.conversions().convert(left, common.plain(), span);
    Expr y = lowering.conversions().convert(right, common.plain(), span);
    warnDivisionByZero(operator, common, y, right.span());
    return Operand.prvalue(common.plain(), Fold.binary(op(operator, common), x, y), span);
  }

  private void warnDivisionByZero(BinaryOperator operator, Scalar type, Expr y, Span span) {
    boolean divides = operator == BinaryOperator.DIVIDE || operator == BinaryOperator.REMAINDER;
    if (divides && type.isIntegral() && y instanceof Expr.Const c && c.bits() == 0) {
      lowering.program().report(Diagnostic.warning("TLR-301", span));
    }
  }

  static BinaryOp op(BinaryOperator operator, Scalar type) {
    boolean unsigned = type.isUnsigned();
    return switch (operator) {
      case ADD -> BinaryOp.ADD;
      case SUBTRACT -> BinaryOp.SUB;
      case MULTIPLY -> BinaryOp.MUL;
      case DIVIDE -> unsigned ? BinaryOp.DIV_UNSIGNED : BinaryOp.DIV;
      case REMAINDER -> unsigned ? BinaryOp.REM_UNSIGNED : BinaryOp.REM;
      case BIT_AND -> BinaryOp.AND;
      case BIT_OR -> BinaryOp.OR;
      case BIT_XOR -> BinaryOp.XOR;
      case SHIFT_LEFT -> BinaryOp.SHL;
      case SHIFT_RIGHT -> unsigned ? BinaryOp.SHR_UNSIGNED : BinaryOp.SHR;
      default -> throw new IllegalArgumentException(operator.toString());
    };
  }

  private Operand shift(BinaryOperator operator, Operand left, Operand right, Span span) {
    Scalar a = Arithmetic.scalar(left.type().type());
    Scalar b = Arithmetic.scalar(right.type().type());
    if (!a.isIntegral() || !b.isIntegral()) {
      throw invalid(operator, left, right, span);
    }
    Scalar type = Arithmetic.promote(a);
    Expr value = lowering.conversions().convert(left, type.plain(), span);
    Expr wide = lowering.conversions().convert(right, Arithmetic.promote(b).plain(), span);
    Expr count =
        wide.type() == IrType.I64 ? Fold.convert(ConvertOp.TRUNCATE, IrType.I32, wide) : wide;
    return Operand.prvalue(type.plain(), Fold.binary(op(operator, type), value, count), span);
  }

  private Operand compare(BinaryOperator operator, Operand left, Operand right, Span span) {
    Type a = left.type().decayed().type();
    Type b = right.type().decayed().type();
    QualType common;
    boolean members = a instanceof MemberPointerType || b instanceof MemberPointerType;
    if (members || isPointer(a) || isPointer(b) || a == Scalar.NULLPTR || b == Scalar.NULLPTR) {
      return comparePointers(operator, left, right, span);
    } else if (a instanceof EnumType e && a == b) {
      common = e.underlying().plain();
      Expr x = lowering.values().value(left);
      Expr y = lowering.values().value(right);
      return truth(Fold.compare(comparison(operator, common.type()), x, y), span);
    }
    Scalar x = Arithmetic.scalar(a);
    Scalar y = Arithmetic.scalar(b);
    if (x == Scalar.VOID || y == Scalar.VOID) {
      throw invalid(operator, left, right, span);
    }
    common = Arithmetic.common(x, y).plain();
    Expr first = lowering.conversions().convert(left, common, span);
    Expr second = lowering.conversions().convert(right, common, span);
    warnOfSign(operator, x, first, y, second, span);
    return truth(Fold.compare(comparison(operator, common.type()), first, second), span);
  }

  /** {@code u >= 0} always holds, and {@code u < 0} never. */
  private void warnOfSign(
      BinaryOperator operator, Scalar x, Expr first, Scalar y, Expr second, Span span) {
    boolean left = isZero(second) && isUnsigned(x) && !(first instanceof Expr.Const);
    boolean right = isZero(first) && isUnsigned(y) && !(second instanceof Expr.Const);
    boolean always =
        (left && operator == BinaryOperator.GREATER_EQUAL)
            || (right && operator == BinaryOperator.LESS_EQUAL);
    boolean never =
        (left && operator == BinaryOperator.LESS) || (right && operator == BinaryOperator.GREATER);
    if ((always || never) && !lowering.inInstance()) {
      String holds = Messages.text(always ? "word.always" : "word.never");
      lowering.warn(
          Diagnostic.warning("TLR-464", span, span.text(), holds, (left ? x : y).toString()));
    }
  }

  private static boolean isZero(Expr value) {
    return value instanceof Expr.Const c && c.type() != IrType.F32 && c.bits() == 0;
  }

  private static boolean isUnsigned(Scalar type) {
    return type.isUnsigned() && type != Scalar.BOOL;
  }

  private Operand comparePointers(BinaryOperator operator, Operand left, Operand right, Span span) {
    if (!comparable(left, right)) {
      throw invalid(operator, left, right, span);
    }
    Expr x = asAddress(left);
    Expr y = asAddress(right);
    return truth(Fold.compare(comparison(operator, Scalar.ULONG), x, y), span);
  }

  private static boolean comparable(Operand left, Operand right) {
    Type a = left.type().decayed().type();
    Type b = right.type().decayed().type();
    if (left.nullLiteral() || right.nullLiteral()) {
      return true;
    }
    if (a instanceof MemberPointerType) {
      return a.equals(b);
    }
    if (!(a instanceof PointerType p) || !(b instanceof PointerType q)) {
      return false;
    }
    return p.pointee().isVoid()
        || q.pointee().isVoid()
        || p.pointee().type().equals(q.pointee().type())
        || (p.pointee().isClass() && q.pointee().isClass());
  }

  private Expr asAddress(Operand operand) {
    Expr value = lowering.values().value(operand);
    return ScalarConversion.convert(value, operand.type(), PointerType.to(Scalar.VOID).plain());
  }

  private static Operand truth(Expr value, Span span) {
    return Operand.prvalue(Scalar.BOOL.plain(), value, span);
  }

  private static CompareOp comparison(BinaryOperator operator, Type type) {
    boolean unsigned = ScalarConversion.isUnsigned(type);
    return switch (operator) {
      case EQUAL -> CompareOp.EQ;
      case NOT_EQUAL -> CompareOp.NE;
      case LESS -> unsigned ? CompareOp.LT_UNSIGNED : CompareOp.LT;
      case LESS_EQUAL -> unsigned ? CompareOp.LE_UNSIGNED : CompareOp.LE;
      case GREATER -> unsigned ? CompareOp.GT_UNSIGNED : CompareOp.GT;
      default -> unsigned ? CompareOp.GE_UNSIGNED : CompareOp.GE;
    };
  }

  private Operand pointerArithmetic(
      BinaryOperator operator, Operand left, Operand right, Span span) {
    Type a = left.type().decayed().type();
    Type b = right.type().decayed().type();
    if (a instanceof PointerType p
        && b instanceof PointerType
        && operator == BinaryOperator.SUBTRACT) {
      return difference(p, left, right, span);
    }
    boolean pointerFirst = a instanceof PointerType;
    warnOfText(operator, left, right, span);
    Operand pointer = pointerFirst ? left : right;
    Operand step = pointerFirst ? right : left;
    boolean possible = step.type().isIntegral() && (pointerFirst || operator == BinaryOperator.ADD);
    if (!possible) {
      throw invalid(operator, left, right, span);
    }
    return step(pointer, step, operator == BinaryOperator.SUBTRACT, span);
  }

  /** {@code "i = " + i} joins in Java; here it moves into the text. */
  private void warnOfText(BinaryOperator operator, Operand left, Operand right, Span span) {
    boolean text = left.span().text().startsWith("\"") || right.span().text().startsWith("\"");
    if (text && operator == BinaryOperator.ADD) {
      lowering.warn(Diagnostic.warning("TLR-463", span, span.text()));
    }
  }

  /** A pointer moved by some elements. */
  Operand step(Operand pointer, Operand by, boolean backwards, Span span) {
    QualType type = pointer.type().decayed().unqualified();
    PointerType p = (PointerType) type.type();
    boolean sized = Layouts.complete(p.pointee().type());
    if (!sized) {
      throw SemanticError.of("TLR-259", span);
    }
    long size = Layouts.size(p.pointee());
    Expr index = ScalarConversion.index(lowering.values().value(by), by.type());
    if (backwards) {
      index = Fold.unary(UnaryOp.NEG, index);
    }
    Expr moved = Fold.pointerAdd(lowering.values().value(pointer), index, size);
    Operand.Place root = pointer.place();
    boolean nameIndex = !backwards && root.index() == null;
    Operand.Place place =
        new Operand.Place(root.variable(), nameIndex ? Sites.text(by.span()) : null);
    return new Operand(type, Operand.Category.PRVALUE, moved, null, place, null, null, false, span);
  }

  private Operand difference(PointerType p, Operand left, Operand right, Span span) {
    if (!comparable(left, right) || p.pointee().isVoid()) {
      throw invalid(BinaryOperator.SUBTRACT, left, right, span);
    }
    Expr x = Fold.convert(ConvertOp.BITCAST, IrType.I64, asAddress(left));
    Expr y = Fold.convert(ConvertOp.BITCAST, IrType.I64, asAddress(right));
    Expr bytes = Fold.binary(BinaryOp.SUB, x, y);
    Expr size = Expr.Const.i64(Layouts.size(p.pointee()));
    return Operand.prvalue(Scalar.LONG.plain(), Fold.binary(BinaryOp.DIV, bytes, size), span);
  }

  static SemanticError invalid(BinaryOperator operator, Operand left, Operand right, Span span) {
    Diagnostic error =
        Diagnostic.error(
            "TLR-286", span, operator.symbol(), left.type().display(), right.type().display());
    if (isPlace(left) || isPlace(right)) {
      return new SemanticError(error.withHelp("help.component"));
    }
    boolean remainder =
        operator == BinaryOperator.REMAINDER
            && Arithmetic.scalar(left.type().type()) != Scalar.VOID
            && Arithmetic.scalar(right.type().type()) != Scalar.VOID;
    return new SemanticError(remainder ? error.withHelp("help.remainder") : error);
  }

  /** Whether it is like {@code blockIdx}, of which one component was meant. */
  static boolean isPlace(Operand operand) {
    String type = operand.type().unqualified().display();
    return type.equals("uint3") || type.equals("dim3");
  }
}
