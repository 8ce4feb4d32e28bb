package telar.compiler.frontend.sema.expressions;

import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.QualType;

/**
 * Matrices with the subscripts of other languages: {@code m[i][j]} where {@code m} points to plain
 * values, and {@code m[i, j]}, whose comma drops the first index.
 */
final class JavaRows {

  private JavaRows() {}

  /** The index of a subscript; of several, the last, after a warning. */
  static Expression index(Lowering lowering, Expression.Subscript node, QualType base) {
    Expression index = node.indices().get(0);
    if (!(index instanceof Expression.Binary comma && comma.operator() == BinaryOperator.COMMA)) {
      return index;
    }
    Diagnostic warning =
        Diagnostic.warning("TLR-478", node.span(), node.span().text(), comma.left().span().text());
    boolean rows = base.type() instanceof ArrayType array && array.element().isArray();
    lowering.warn(help(warning, rows, node.base(), comma.left(), comma.right()));
    lowering.expressions().expression(comma.left());
    return comma.right();
  }

  /** What is no array, with a next step where it is an element behind a pointer. */
  static SemanticError noArray(Lowering lowering, Expression.Subscript node, Operand base) {
    Diagnostic error = Diagnostic.error("TLR-273", node.base().span(), base.type().display());
    Expression.Subscript row = rowBehindPointer(lowering, node.base());
    return new SemanticError(
        row == null
            ? error
            : help(error, false, row.base(), row.indices().get(0), node.indices().get(0)));
  }

  private static Expression.@Nullable Subscript rowBehindPointer(
      Lowering lowering, Expression base) {
    return Expression.strip(base) instanceof Expression.Subscript row
            && lowering.typeOf(row.base()).isPointer()
        ? row
        : null;
  }

  private static Diagnostic help(
      Diagnostic diagnostic, boolean rows, Expression array, Expression i, Expression j) {
    String key = rows ? "help.rowOfArray" : "help.rowBehindPointer";
    String row = i.span().text();
    boolean simple = rows || row.matches("\\w+");
    return diagnostic.withHelp(
        key, array.span().text(), simple ? row : "(" + row + ")", j.span().text());
  }
}
