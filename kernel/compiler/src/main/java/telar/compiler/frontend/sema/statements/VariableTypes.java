package telar.compiler.frontend.sema.statements;

import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.ReturnTypes;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.QualType;

/** Types that an initialiser decides: {@code auto} and {@code T[]}. */
public final class VariableTypes {

  private VariableTypes() {}

  public static QualType settle(Lowering lowering, QualType declared, Declaration.Variable node) {
    if (ReturnTypes.isAuto(declared)) {
      return fromValue(lowering, declared, node);
    }
    if (declared.type() instanceof ArrayType array) {
      checkElement(array, node);
    }
    if (declared.type() instanceof ArrayType array
        && array.size() == ArrayType.UNKNOWN
        && node.initializer() != null) {
      rejectNew(array, node);
      long size = size(lowering, array, node.initializer());
      return new ArrayType(array.element(), size).plain();
    }
    return declared;
  }

  /** {@code int a[] = new int[10];}, as Java makes arrays. */
  private static void rejectNew(ArrayType array, Declaration.Variable node) {
    Expression value = LocalVariables.single(node.initializer());
    if (value != null && Expression.strip(value) instanceof Expression.New) {
      throw new SemanticError(
          Diagnostic.error("TLR-310", value.span(), array.display())
              .withHelp("help.javaNewArray", array.element().display(), node.name().identifier()));
    }
  }

  private static void checkElement(ArrayType array, Declaration.Variable node) {
    if (array.element().type() instanceof AutoType) {
      throw SemanticError.of("TLR-452", node.name().span(), node.name().identifier());
    }
  }

  private static QualType fromValue(
      Lowering lowering, QualType declared, Declaration.Variable node) {
    Expression value = LocalVariables.single(node.initializer());
    if (value == null) {
      throw SemanticError.of("TLR-336", node.name().span(), node.name().identifier());
    }
    Lowering scratch = lowering.unevaluated();
    Operand operand = scratch.expressions().expression(value);
    if (operand.functions() != null) {
      operand = scratch.calls().pointerTo(operand);
    }
    if (operand.type().isVoid()) {
      throw SemanticError.of("TLR-334", node.name().span(), node.name().identifier());
    }
    return ReturnTypes.replace(declared, operand);
  }

  private static long size(Lowering lowering, ArrayType array, Initializer initializer) {
    Expression value = initializer instanceof Initializer.Assigned a ? a.value() : null;
    Expression.InitializerList list =
        initializer instanceof Initializer.Braced b
            ? b.list()
            : value instanceof Expression.InitializerList l ? l : null;
    if (list == null) {
      return value == null ? ArrayType.UNKNOWN : stringSize(value);
    }
    if (list.elements().size() == 1) {
      long text = stringSize(list.elements().get(0));
      if (text != ArrayType.UNKNOWN
          && IrTypes.isScalar(array.element())
          && !array.element().isPointer()) {
        return text;
      }
    }
    return count(lowering, array.element(), list);
  }

  private static long stringSize(Expression value) {
    return Expression.strip(value) instanceof Expression.StringLiteral s
        ? s.units().size() + 1L
        : ArrayType.UNKNOWN;
  }

  /** How many elements a list fills, elided braces counted. */
  private static long count(Lowering lowering, QualType element, Expression.InitializerList list) {
    boolean flat =
        !IrTypes.isScalar(element)
            && !list.elements().isEmpty()
            && !(list.elements().get(0) instanceof Expression.InitializerList)
            && element.type() instanceof ArrayType;
    if (!flat) {
      return Packs.expanded(lowering.program(), lowering.scope(), list.elements()).size();
    }
    long each = scalars(element);
    return (list.elements().size() + each - 1) / each;
  }

  private static long scalars(QualType type) {
    return type.type() instanceof ArrayType array ? array.size() * scalars(array.element()) : 1;
  }
}
