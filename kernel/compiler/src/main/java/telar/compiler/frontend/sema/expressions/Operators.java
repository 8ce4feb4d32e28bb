package telar.compiler.frontend.sema.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.BuiltInOperators;
import telar.compiler.frontend.sema.lowering.Closures;
import telar.compiler.frontend.sema.lowering.Conversions;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.MemberPointers;
import telar.compiler.frontend.sema.lowering.Members;
import telar.compiler.frontend.sema.lowering.Overloads;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.values.Conversion;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.UnaryOp;
import telar.compiler.source.Span;

/** Unary and binary operators, built in and overloaded. */
final class Operators {

  private static final Set<String> OF_NUMBERS =
      Stream.of("+", "-", "*", "/", "<", ">", "<=", ">=", "==", "!=")
          .map("operator"::concat)
          .collect(Collectors.toUnmodifiableSet());

  private final Lowering lowering;

  Operators(Lowering lowering) {
    this.lowering = lowering;
  }

  /** {@code + - ~ * &}. */
  Operand unary(Expression.Unary node) {
    if (node.operator() == UnaryOperator.ADDRESS_OF) {
      return addressOf(node);
    }
    Operand operand = lowering.expressions().expression(node.operand());
    Operand overloaded = overloaded("operator" + node.operator().symbol(), List.of(operand), node);
    if (overloaded != null) {
      return overloaded;
    }
    return switch (node.operator()) {
      case DEREFERENCE -> lowering.members().dereference(operand, node.span());
      case PLUS -> plus(operand, node.span());
      case MINUS -> negate(operand, node.span());
      default -> complement(operand, node.span());
    };
  }

  private Operand addressOf(Expression.Unary node) {
    Operand member = new MemberPointers(lowering).toData(node.operand(), node.span());
    if (member != null) {
      return member;
    }
    lowering.wantObject(node.operand());
    Operand operand = lowering.expressions().expression(node.operand());
    if (operand.functions() != null) {
      return operand.withSpan(node.span());
    }
    Operand overloaded = overloaded("operator&", List.of(operand), node);
    if (overloaded != null) {
      return overloaded;
    }
    if (!operand.isLvalue()) {
      throw SemanticError.of("TLR-283", node.span());
    }
    if (operand.held() instanceof Operand.BitField) {
      throw SemanticError.of("TLR-284", node.span());
    }
    QualType type = new PointerType(operand.type()).plain();
    Operand object = new Names(lowering).inMemory(operand, node.operand());
    Operand pointer = Operand.prvalue(type, object.expr(), node.span());
    return pointer.withPlace(operand.place());
  }

  private Operand plus(Operand operand, Span span) {
    QualType function = Closures.pointerType(lowering, operand);
    if (function != null) {
      return Operand.prvalue(
          function, lowering.conversions().convert(operand, function, span), span);
    }
    if (operand.type().decayed().isPointer()) {
      return lowering.values().settle(operand).withSpan(span);
    }
    Scalar type = Arithmetic.promote(requireArithmetic(operand, "+", span));
    return Operand.prvalue(
        type.plain(), lowering.conversions().convert(operand, type.plain(), span), span);
  }

  private Operand negate(Operand operand, Span span) {
    Scalar type = Arithmetic.promote(requireArithmetic(operand, "-", span));
    Expr value = lowering.conversions().convert(operand, type.plain(), span);
    return Operand.prvalue(type.plain(), Fold.unary(UnaryOp.NEG, value), span);
  }

  private Operand complement(Operand operand, Span span) {
    Scalar type = Arithmetic.promote(requireArithmetic(operand, "~", span));
    if (!type.isIntegral()) {
      throw badOperand("~", operand, span);
    }
    Expr value = lowering.conversions().convert(operand, type.plain(), span);
    return Operand.prvalue(type.plain(), Fold.unary(UnaryOp.BIT_NOT, value), span);
  }

  /** {@code !e}. */
  Operand not(Expression.Unary node) {
    Operand operand = lowering.expressions().expression(node.operand());
    Operand overloaded = overloaded("operator!", List.of(operand), node);
    if (overloaded != null) {
      return overloaded;
    }
    Expr value = new Logic(lowering).test(operand, node.operand().span());
    return Operand.prvalue(Scalar.BOOL.plain(), Fold.unary(UnaryOp.NOT, value), node.span());
  }

  private static Scalar requireArithmetic(Operand operand, String operator, Span span) {
    Scalar scalar =
        operand.functions() != null ? Scalar.VOID : Arithmetic.scalar(operand.type().type());
    if (scalar == Scalar.VOID) {
      throw badOperand(operator, operand, span);
    }
    return scalar;
  }

  private static SemanticError badOperand(String operator, Operand operand, Span span) {
    return SemanticError.of("TLR-285", span, operator, display(operand));
  }

  private static String display(Operand operand) {
    return operand.functions() == null
        ? operand.type().display()
        : operand.functions().overloads().name();
  }

  /** Binary operators other than assignments, logic and comma. */
  Operand binary(Expression.Binary node) {
    Operand left = lowering.expressions().expression(node.left());
    if (IrTypes.isScalar(left.type())) {
      left = lowering.values().settle(left);
    }
    int mark = lowering.code().mark();
    Operand right = lowering.expressions().expression(node.right());
    boolean mayChange = left.functions() == null && left.isClass();
    if (IrTypes.isScalar(right.type()) && !mayChange) {
      right = lowering.values().settle(right);
    }
    left = lowering.values().sequenced(mark, left);
    Operand overloaded =
        overloaded("operator" + node.operator().symbol(), List.of(left, right), node);
    if (overloaded != null) {
      return overloaded;
    }
    Operand value = IrTypes.isScalar(right.type()) ? lowering.values().settle(right) : right;
    return binary(node.operator(), left, value, node.span());
  }

  /** A built-in operator; class operands convert to scalars first. */
  Operand binary(BinaryOperator operator, Operand left, Operand right, Span span) {
    Operand a = scalarized(left, span);
    Operand b = scalarized(right, span);
    if (a.functions() != null || b.functions() != null) {
      return functionComparison(operator, a, b, span);
    }
    return new BuiltInOperators(lowering).apply(operator, a, b, span);
  }

  private Operand functionComparison(BinaryOperator operator, Operand a, Operand b, Span span) {
    Operand left = a.functions() == null ? a : lowering.calls().pointerTo(a);
    Operand right = b.functions() == null ? b : lowering.calls().pointerTo(b);
    return new BuiltInOperators(lowering).apply(operator, left, right, span);
  }

  /** A class object as the scalar that its only conversion function gives. */
  private Operand scalarized(Operand operand, Span span) {
    if (operand.functions() != null || !(operand.type().type() instanceof ClassSymbol c)) {
      return operand;
    }
    if (c.closure() && Closures.pointerType(lowering, operand) != null) {
      return plus(operand, span);
    }
    List<FunctionSymbol> functions = Conversions.conversionFunctions(c);
    List<FunctionSymbol> scalars =
        functions.stream()
            .filter(f -> IrTypes.isScalar(f.returnType().withoutReference()))
            .filter(f -> !f.specifiers().has(Specifier.EXPLICIT))
            .toList();
    if (scalars.size() != 1) {
      return operand;
    }
    return lowering
        .values()
        .settle(lowering.calls().method(scalars.get(0), operand, List.of(), span));
  }

  /** The call of an overloaded operator; null when no operand is of a class or enumeration. */
  @Nullable Operand overloaded(String name, List<Operand> operands, Expression node) {
    boolean user = false;
    for (Operand operand : operands) {
      user |=
          operand.functions() == null
              && (operand.type().isClass() || operand.type().type() instanceof EnumType);
    }
    return user ? userOperator(name, operands, node) : null;
  }

  private @Nullable Operand userOperator(String name, List<Operand> operands, Expression node) {
    Operand first = operands.get(0);
    List<Callable> members = Members.operators(first, name);
    List<Argument> all = new ArrayList<>();
    operands.forEach(operand -> all.add(Argument.of(operand)));
    List<Argument> rest = all.subList(1, all.size());
    FunctionSymbol method = lowering.overloads().tryChoose(members, rest, first);
    FunctionSymbol free = lowering.overloads().tryChoose(freeOperators(name, all), all, null);
    if (method != null && free != null && alike(free, method, first, node.span())) {
      throw SemanticError.of("TLR-246", node.span(), name, Argument.display(all));
    }
    if (method != null && (free == null || !betterFree(free, method, all, rest))) {
      checkNotBuiltIn(name, method, operands, node.span());
      return callMethod(method, first, rest, node);
    }
    if (free != null && free.deleted()) {
      throw Overloads.deleted(free, name, node.span());
    }
    if (free != null) {
      checkNotBuiltIn(name, free, operands, node.span());
      return lowering.calls().invoke(free, null, all, node.span(), lowering.takeDestination(node));
    }
    return null;
  }

  /**
   * An error where the number could become an object as well as the object a number: the operator
   * of the class and that of numbers fit alike.
   */
  private void checkNotBuiltIn(
      String name, FunctionSymbol chosen, List<Operand> operands, Span span) {
    if (operands.size() != 2 || !OF_NUMBERS.contains(name) || span.file().isLibrary()) {
      return;
    }
    int number = Arithmetic.scalar(operands.get(0).type().type()) != Scalar.VOID ? 0 : 1;
    Operand value = operands.get(number);
    Operand object = operands.get(1 - number);
    int parameter = chosen.hasThis() ? 0 : number;
    if (Arithmetic.scalar(value.type().type()) == Scalar.VOID
        || value.functions() != null
        || object.functions() != null
        || !(object.type().type() instanceof ClassSymbol c)
        || !becomesNumber(c)) {
      return;
    }
    Conversion made = lowering.conversions().rank(value, chosen.type().parameters().get(parameter));
    if (made != null && made.rank() == Conversion.Rank.USER) {
      throw SemanticError.of(
          "TLR-456", span, name.substring(8), object.type().display(), value.type().display());
    }
  }

  private static boolean becomesNumber(ClassSymbol c) {
    return Conversions.conversionFunctions(c).stream()
        .filter(f -> !f.specifiers().has(Specifier.EXPLICIT))
        .anyMatch(f -> Arithmetic.scalar(f.returnType().withoutReference().type()) != Scalar.VOID);
  }

  /** Whether the operator outside takes the very same operands as that of the class. */
  private static boolean alike(
      FunctionSymbol free, FunctionSymbol method, Operand object, Span span) {
    List<QualType> outside = free.type().parameters();
    List<QualType> inside = method.type().parameters();
    if (outside.size() != inside.size() + 1
        || free.template() != null
        || method.template() != null
        || span.file().isLibrary()) {
      return false;
    }
    QualType self = outside.get(0);
    boolean keeps = !self.isReference() || self.withoutReference().isConst();
    boolean same = bare(self).equals(object.type().unqualified());
    for (int i = 0; i < inside.size(); i++) {
      same &= bare(inside.get(i)).equals(bare(outside.get(i + 1)));
    }
    return same && (object.type().isConst() || keeps == method.type().isConst());
  }

  private static QualType bare(QualType type) {
    return type.withoutReference().unqualified();
  }

  private boolean betterFree(
      FunctionSymbol free, FunctionSymbol method, List<Argument> all, List<Argument> rest) {
    if (rest.isEmpty()
        || free.type().parameters().size() < 2
        || method.type().parameters().isEmpty()) {
      return false;
    }
    Conversion byFree = lowering.conversions().rank(rest.get(0), free.type().parameters().get(1));
    Conversion byMethod =
        lowering.conversions().rank(rest.get(0), method.type().parameters().get(0));
    return byFree != null && byMethod != null && byFree.compareTo(byMethod) < 0;
  }

  private Operand callMethod(
      FunctionSymbol method, Operand object, List<Argument> arguments, Expression node) {
    return lowering
        .calls()
        .invoke(method, object, arguments, node.span(), lowering.takeDestination(node));
  }

  private List<Callable> freeOperators(String name, List<Argument> arguments) {
    Symbol found = NameLookup.unqualified(lowering.scope(), name);
    OverloadSet set = found instanceof OverloadSet known ? known : null;
    List<Callable> free = new ArrayList<>();
    for (Callable member : Names.withArgumentDependent(name, set, arguments).members()) {
      boolean isMember =
          member instanceof FunctionSymbol f
              ? f.owner() != null
              : ((FunctionTemplate) member).owner() != null;
      if (!isMember) {
        free.add(member);
      }
    }
    return free;
  }

  /** {@code a[i]} of a class. */
  Operand subscript(Operand base, Expression.Subscript node) {
    List<Argument> arguments = lowering.calls().arguments(node.indices());
    List<Callable> members = Members.operators(base, "operator[]");
    if (members.isEmpty()) {
      Operand scalar = scalarized(base, node.span());
      if (scalar != base && node.indices().size() == 1 && arguments.get(0).operand() != null) {
        return lowering
            .members()
            .subscript(
                scalar,
                lowering.values().settle(arguments.get(0).operand()),
                node.indices().get(0).span(),
                node.span());
      }
      throw SemanticError.of("TLR-273", node.base().span(), base.type().display());
    }
    FunctionSymbol function =
        lowering.overloads().choose("operator[]", members, arguments, base, null, node.span());
    return lowering
        .calls()
        .invoke(function, base, arguments, node.span(), lowering.takeDestination(node));
  }
}
