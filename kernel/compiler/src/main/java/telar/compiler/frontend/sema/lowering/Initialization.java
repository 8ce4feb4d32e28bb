package telar.compiler.frontend.sema.lowering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Initialises variables, members and temporaries at an address as their source says. */
public final class Initialization {

  private final Lowering lowering;

  Initialization(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Initialises a variable or member as its initialiser says; without one, by default. */
  public void variable(
      Expr address, QualType type, @Nullable Initializer initializer, String name, Span span) {
    if (initializer instanceof Initializer.Assigned a) {
      fromExpression(address, type, a.value(), name);
    } else if (initializer instanceof Initializer.Braced b) {
      directList(address, type, b.list(), name);
    } else if (initializer instanceof Initializer.Constructed c) {
      constructed(address, type, c.arguments(), name, c.span());
    } else {
      lowering.construction().byDefault(address, type, span);
    }
  }

  private void constructed(
      Expr address, QualType type, List<Expression> arguments, String name, Span span) {
    if (type.type() instanceof ClassSymbol c) {
      boolean single =
          arguments.size() == 1 && !(arguments.get(0) instanceof Expression.InitializerList);
      if (single && buildsSameClass(arguments.get(0), c)) {
        fromExpression(address, type, arguments.get(0), name);
      } else {
        lowering.construction().construct(address, c, lowering.calls().arguments(arguments), span);
      }
    } else if (arguments.stream().anyMatch(a -> a instanceof Expression.PackExpansion)) {
      expanded(address, type, lowering.calls().arguments(arguments), name, span);
    } else if (arguments.isEmpty()) {
      lowering.construction().zero(address, type, span);
    } else if (arguments.size() == 1) {
      fromExpression(address, type, arguments.get(0), name);
    } else {
      throw SemanticError.of("TLR-239", span, type.display(), arguments.size());
    }
  }

  /** {@code T(arguments...)} where T is no class. */
  private void expanded(
      Expr address, QualType type, List<Argument> arguments, String name, Span span) {
    Operand only = arguments.size() == 1 ? arguments.get(0).operand() : null;
    if (arguments.isEmpty()) {
      lowering.construction().zero(address, type, span);
    } else if (only != null) {
      copyInto(address, type, only, span, name);
    } else {
      throw SemanticError.of("TLR-239", span, type.display(), arguments.size());
    }
  }

  private boolean buildsSameClass(Expression expression, ClassSymbol c) {
    Expression inner = Expression.strip(expression);
    boolean makesObject =
        inner instanceof Expression.Call
            || inner instanceof Expression.Construct
            || inner instanceof Expression.Lambda;
    return makesObject
        && !(inner instanceof Expression.Lambda)
        && lowering.typeOf(expression).type() == c;
  }

  /** {@code T x = e}. */
  public void fromExpression(Expr address, QualType type, Expression expression, String name) {
    if (expression instanceof Expression.InitializerList list) {
      list(address, type, list, name);
      return;
    }
    if (type.type() instanceof ArrayType array) {
      arrayFrom(address, array, expression);
      return;
    }
    if (type.isClass()) {
      lowering.offerDestination(expression, address);
    }
    Operand operand = lowering.expressions().expression(expression);
    lowering.takeDestination(expression);
    copyInto(address, type, operand, expression.span(), name);
  }

  private void arrayFrom(Expr address, ArrayType array, Expression expression) {
    if (Expression.strip(expression) instanceof Expression.StringLiteral literal) {
      string(address, array, literal);
      return;
    }
    Operand operand = lowering.expressions().expression(expression);
    boolean whole = operand.functions() == null && operand.type().type().equals(array);
    if (whole && !operand.isLvalue()) {
      copyInto(address, array.plain(), operand, expression.span());
      return;
    }
    throw SemanticError.of("TLR-310", expression.span(), array.display());
  }

  /** Copies a literal into an array of characters, and zeros behind it. */
  void string(Expr address, ArrayType array, Expression.StringLiteral literal) {
    Operand source = lowering.expressions().expression(literal);
    long given = Layouts.size(source.type());
    long room = Layouts.size(array);
    if (given > room) {
      throw SemanticError.of("TLR-311", literal.span(), given, room);
    }
    if (given < room) {
      lowering.code().emit(new Stmt.ZeroMemory(address, room, literal.span()));
    }
    Operand target = Operand.lvalue(source.type(), address, Operand.Place.NONE, literal.span());
    lowering.values().copy(target, source, literal.span());
  }

  public void copyInto(Expr address, QualType type, Operand operand, Span span) {
    copyInto(address, type, operand, span, "");
  }

  /** Initialises an object from a value of any type that converts. */
  public void copyInto(Expr address, QualType type, Operand operand, Span span, String name) {
    if (type.type() instanceof ClassSymbol c) {
      lowering.copies().object(address, c, operand, span);
    } else if (type.type() instanceof ArrayType array) {
      lowering.copies().array(address, array, operand, span);
    } else if (type.type() instanceof ReferenceType reference) {
      Expr target = lowering.conversions().bind(operand, reference, span);
      QualType pointer = new PointerType(reference.target()).plain();
      lowering.values().initialize(address, pointer, target, name, span);
    } else {
      Narrowing.warnOfConstant(lowering, operand, type, span);
      Expr value = lowering.conversions().convert(operand, type.unqualified(), span);
      lowering.values().initialize(address, type, value, name, span);
    }
  }

  /** Initialises from a braced list after {@code =}, or as an argument or result. */
  public void list(Expr address, QualType type, Expression.InitializerList list, String name) {
    new ListInitialization(lowering, true).initialize(address, type, list, name);
  }

  /** Initialises from a braced list that stands for itself: {@code T x{…}}. */
  public void directList(
      Expr address, QualType type, Expression.InitializerList list, String name) {
    new ListInitialization(lowering, false).initialize(address, type, list, name);
  }

  /** Whether a braced list can initialise an object of the class. */
  boolean accepts(ClassSymbol c, Expression.InitializerList list) {
    return new ListInitialization(lowering, true).accepts(c, list);
  }
}
