package telar.compiler.frontend.sema.expressions;

import java.util.List;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;

/** The compiler's traits that give a bool. */
final class TypeTraits {

  private final Lowering lowering;

  TypeTraits(Lowering lowering) {
    this.lowering = lowering;
  }

  boolean holds(Expression.TypeTrait node) {
    List<QualType> types = node.arguments().stream().map(lowering.types()::resolve).toList();
    QualType first = types.get(0);
    return switch (node.name()) {
      case "__is_same" -> first.equals(types.get(1));
      case "__is_base_of" ->
          first.type() instanceof ClassSymbol base
              && types.get(1).type() instanceof ClassSymbol derived
              && derived.derivesFrom(base);
      case "__is_class" -> first.type() instanceof ClassSymbol c && !c.isUnion();
      case "__is_union" -> first.type() instanceof ClassSymbol c && c.isUnion();
      case "__is_enum" -> first.type() instanceof EnumType;
      case "__is_empty" -> first.type() instanceof ClassSymbol c && c.layout().empty();
      case "__is_trivially_copyable", "__is_pod", "__is_trivial" ->
          ClassTraits.triviallyCopyable(first);
      case "__is_trivially_destructible", "__has_trivial_destructor" ->
          !ClassTraits.needsDestruction(first);
      case "__is_constructible" -> constructible(first, types.subList(1, types.size()));
      case "__is_convertible", "__is_convertible_to" -> convertible(first, types.get(1));
      case "__is_aggregate" -> first.type() instanceof ClassSymbol c && ClassTraits.aggregate(c);
      default -> throw SemanticError.of("TLR-291", node.span(), node.name());
    };
  }

  private Operand valueOf(QualType type) {
    Expr none = new Expr.Const(IrType.PTR, 0);
    Operand value = Operand.prvalue(type.withoutReference(), none, lowering.program().anywhere());
    boolean lvalue = type.type() instanceof ReferenceType r && !r.rvalue();
    return value.withCategory(lvalue ? Operand.Category.LVALUE : Operand.Category.XVALUE);
  }

  private boolean convertible(QualType from, QualType to) {
    if (from.isVoid() || to.isVoid()) {
      return from.isVoid() && to.isVoid();
    }
    return lowering.conversions().rank(valueOf(from), to) != null;
  }

  private boolean constructible(QualType type, List<QualType> from) {
    if (!(type.type() instanceof ClassSymbol c)) {
      return from.isEmpty() || (from.size() == 1 && convertible(from.get(0), type));
    }
    List<Argument> arguments = from.stream().map(this::valueOf).map(Argument::of).toList();
    boolean copies = from.size() == 1 && from.get(0).withoutReference().type() == c;
    boolean byDefault = from.isEmpty() && ClassTraits.constructors(c).isEmpty();
    return copies
        || byDefault
        || lowering.overloads().tryChoose(ClassTraits.constructors(c), arguments, null) != null;
  }
}
