package telar.compiler.frontend.sema.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** {@code for (T x : range)}: by the standard's rewriting into a plain for. */
final class RangeFor {

  private static final String RANGE = "<range>";
  private static final String BEGIN = "<begin>";
  private static final String END = "<end>";
  private static final String ELEMENT = "<element>";

  private final Lowering lowering;
  private final Statements statements;
  private final Loops loops;
  private final Statement.RangeFor node;
  private final Span span;

  RangeFor(Lowering lowering, Statements statements, Loops loops, Statement.RangeFor node) {
    this.lowering = lowering;
    this.statements = statements;
    this.loops = loops;
    this.node = node;
    this.span = node.range().span();
  }

  void lower() {
    statements.inBlock(
        node.span(),
        () -> {
          if (node.init() != null) {
            statements.statement(node.init());
          }
          declare(RANGE, rangeType(), node.range());
          QualType range = lowering.typeOf(name(RANGE));
          if (!range.isArray() && !range.isClass()) {
            throw SemanticError.of("TLR-462", span, span.text(), range.display());
          }
          TypeSyntax automatic = new TypeSyntax.Auto(false, span);
          declare(BEGIN, automatic, bound("begin", range));
          declare(END, automatic, bound("end", range));
          Expression differs =
              new Expression.Binary(BinaryOperator.NOT_EQUAL, name(BEGIN), name(END), span);
          Expression step = new Expression.Unary(UnaryOperator.PRE_INCREMENT, name(BEGIN), span);
          loops.loop(
              new Statement.Condition.Test(differs),
              withElement(),
              () -> lowering.code().block(span, () -> statements.evaluate(step)),
              true,
              node.span());
        });
  }

  /** {@code auto &&}; a braced list is an array of what its elements are. */
  private TypeSyntax rangeType() {
    if (!(node.range() instanceof Expression.InitializerList list) || list.elements().isEmpty()) {
      return new TypeSyntax.Reference(new TypeSyntax.Auto(false, span), true, span);
    }
    QualType first = lowering.typeOf(list.elements().get(0));
    QualType element = first.decayed().unqualified().with(true, false);
    lowering.scope().declare(new TypeSymbol(ELEMENT, element));
    TypeSyntax each = new TypeSyntax.Named(Name.of(ELEMENT, span), null, span);
    return new TypeSyntax.Array(each, null, span);
  }

  private Statement withElement() {
    Expression element = new Expression.Unary(UnaryOperator.DEREFERENCE, name(BEGIN), span);
    Initializer initializer = new Initializer.Assigned(element, span);
    Declaration written = node.variable();
    Declaration each =
        written instanceof Declaration.StructuredBinding b
            ? new Declaration.StructuredBinding(b.names(), b.type(), initializer, b.span())
            : initialized((Declaration.Variable) written, initializer);
    return new Statement.Compound(
        List.of(new Statement.Declare(List.of(each), written.span()), node.body()),
        node.body().span());
  }

  private static Declaration.Variable initialized(
      Declaration.Variable variable, @Nullable Initializer initializer) {
    return new Declaration.Variable(
        variable.name(),
        variable.type(),
        variable.specifiers(),
        initializer,
        null,
        variable.span());
  }

  private void declare(String name, TypeSyntax type, Expression value) {
    statements
        .variables()
        .declare(
            new Declaration.Variable(
                Name.of(name, span),
                type,
                Specifiers.NONE,
                new Initializer.Assigned(value, span),
                null,
                span));
  }

  private Expression name(String name) {
    return new Expression.NameUse(Name.of(name, span), span);
  }

  /** The first element or the end: of an array, by a member, or by a function found by argument. */
  private Expression bound(String which, QualType range) {
    if (range.isArray()) {
      return ofArray(which);
    }
    boolean member =
        range.type() instanceof ClassSymbol c && NameLookup.member(c, which, false) != null;
    if (!member && range.isClass()) {
      return new Expression.Call(name(which), List.of(name(RANGE)), span);
    }
    Name method = new Name(false, List.of(NamePart.plain(which, span)), span);
    return new Expression.Call(
        new Expression.Member(name(RANGE), false, method, span), List.of(), span);
  }

  private Expression ofArray(String which) {
    Expression zero = new Expression.IntegerLiteral(0, true, false, 0, span);
    if (which.equals("begin")) {
      return new Expression.Binary(BinaryOperator.ADD, name(RANGE), zero, span);
    }
    Expression count =
        new Expression.Binary(
            BinaryOperator.DIVIDE,
            new Expression.SizeofExpression(name(RANGE), span),
            new Expression.SizeofExpression(
                new Expression.Subscript(name(RANGE), List.of(zero), span), span),
            span);
    return new Expression.Binary(BinaryOperator.ADD, name(RANGE), count, span);
  }
}
