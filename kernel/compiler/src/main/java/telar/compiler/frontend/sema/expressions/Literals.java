package telar.compiler.frontend.sema.expressions;

import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.program.Globals;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;

/** Types and values of literals. */
final class Literals {

  private static final List<Scalar> SIGNED = List.of(Scalar.INT, Scalar.LONG, Scalar.LONG_LONG);

  private Literals() {}

  static Operand integer(Expression.IntegerLiteral node) {
    Scalar type = integerType(node);
    Expr value = Fold.constant(IrTypes.of(type), node.bits());
    Operand operand = Operand.prvalue(type.plain(), value, node.span());
    return node.bits() == 0 ? operand.withNullLiteral() : operand;
  }

  /** The first type of the list for its base and suffix that holds the value. */
  static Scalar integerType(Expression.IntegerLiteral node) {
    for (Scalar signed : SIGNED.subList(node.longs(), SIGNED.size())) {
      int bits = signed.bytes() * 8;
      long value = node.bits();
      boolean fitsSigned = value >= 0 && (bits == 64 || value >>> (bits - 1) == 0);
      boolean fitsUnsigned = bits == 64 || value >>> bits == 0;
      if (!node.unsigned() && fitsSigned) {
        return signed;
      }
      if ((node.unsigned() || !node.decimal()) && fitsUnsigned) {
        return signed.unsigned();
      }
    }
    return Scalar.ULONG_LONG;
  }

  static Operand floating(Expression.FloatingLiteral node) {
    Scalar type =
        switch (node.suffix()) {
          case FLOAT -> Scalar.FLOAT;
          case DOUBLE -> Scalar.DOUBLE;
          case LONG_DOUBLE -> Scalar.LONG_DOUBLE;
        };
    return Operand.prvalue(
        type.plain(), Fold.floating(IrTypes.of(type), node.value()), node.span());
  }

  static Operand character(Expression.CharacterLiteral node) {
    boolean several =
        node.encoding() == Expression.Encoding.PLAIN && node.value() != (byte) node.value();
    Scalar type = several ? Scalar.INT : unit(node.encoding());
    return Operand.prvalue(
        type.plain(), Fold.constant(IrTypes.of(type), node.value()), node.span());
  }

  private static Scalar unit(Expression.Encoding encoding) {
    return switch (encoding) {
      case PLAIN, UTF8 -> Scalar.CHAR;
      case UTF16 -> Scalar.CHAR16;
      case UTF32 -> Scalar.CHAR32;
      case WIDE -> Scalar.WCHAR;
    };
  }

  static Operand string(Expression.StringLiteral node, Globals globals) {
    Scalar unit = unit(node.encoding());
    byte[] bytes = bytes(node, unit.bytes());
    Expr address = globals.literal(bytes, unit.bytes(), IrTypes.of(unit), node.span());
    QualType type = new ArrayType(unit.plain().asConst(), node.units().size() + 1L).plain();
    return Operand.lvalue(type, address, Operand.Place.NONE, node.span());
  }

  /** The code units in memory, with the final zero. */
  static byte[] bytes(Expression.StringLiteral node, int width) {
    byte[] bytes = new byte[(node.units().size() + 1) * width];
    for (int i = 0; i < node.units().size(); i++) {
      for (int b = 0; b < width; b++) {
        bytes[i * width + b] = (byte) (node.units().get(i) >> (8 * b));
      }
    }
    return bytes;
  }
}
