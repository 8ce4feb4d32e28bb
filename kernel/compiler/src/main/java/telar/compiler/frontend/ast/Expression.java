package telar.compiler.frontend.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/** An expression as written; nothing is resolved or typed. */
public sealed interface Expression extends Node {

  /** Calls the method of the visitor that handles this kind of node. */
  <R> R accept(ExpressionVisitor<R> visitor);

  /** The expression inside its parentheses. */
  static Expression strip(Expression expression) {
    Expression inner = expression;
    while (inner instanceof Parenthesized p) {
      inner = p.inner();
    }
    return inner;
  }

  /** Suffix of a floating literal. */
  enum FloatingSuffix {
    DOUBLE,
    FLOAT,
    LONG_DOUBLE
  }

  /** Prefix of a character or string literal. */
  enum Encoding {
    PLAIN,
    UTF8,
    UTF16,
    UTF32,
    WIDE
  }

  /** The notations of an explicit conversion, other than {@link Construct}. */
  enum CastKind {
    C_STYLE,
    STATIC,
    REINTERPRET,
    CONST,
    DYNAMIC
  }

  /** What a lambda captures unasked. */
  enum CaptureDefault {
    NONE,
    BY_COPY,
    BY_REFERENCE
  }

  /**
   * A capture of a lambda.
   *
   * @param name the variable, {@code this}, or {@code *this}
   * @param initializer of {@code [x = e]}, else null
   */
  record Capture(
      String name, boolean byReference, boolean pack, @Nullable Initializer initializer, Span span)
      implements Node {}

  /**
   * An integer: its 64 bits, whether written in decimal (which limits its possible types), and its
   * suffixes ({@code longs} is 0, 1 or 2).
   */
  record IntegerLiteral(long bits, boolean decimal, boolean unsigned, int longs, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitIntegerLiteral(this);
    }
  }

  /** A floating literal, already rounded to the type of its suffix. */
  record FloatingLiteral(double value, FloatingSuffix suffix, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitFloatingLiteral(this);
    }
  }

  /**
   * A character; a plain one is sign-extended from its byte, several make an int ({@code
   * multiple}).
   */
  record CharacterLiteral(int value, Encoding encoding, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCharacterLiteral(this);
    }
  }

  /**
   * A string after concatenation: its code units (bytes of UTF-8 when plain) without the final
   * zero.
   */
  record StringLiteral(List<Integer> units, Encoding encoding, Span span) implements Expression {
    public StringLiteral {
      units = List.copyOf(units);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitStringLiteral(this);
    }
  }

  /** {@code true}, {@code false}. */
  record BoolLiteral(boolean value, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitBoolLiteral(this);
    }
  }

  /** {@code nullptr}. */
  record NullptrLiteral(Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNullptrLiteral(this);
    }
  }

  /** {@code this}. */
  record This(Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitThis(this);
    }
  }

  /** A name that stands for a value, a function or (when the parser could not know it) a type. */
  record NameUse(Name name, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNameUse(this);
    }
  }

  /** {@code (e)}. */
  record Parenthesized(Expression inner, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitParenthesized(this);
    }
  }

  /** Prefix or postfix operator. */
  record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitUnary(this);
    }
  }

  /** Binary operator, including {@code &&}, {@code ||}, the comma, {@code .*} and {@code ->*}. */
  record Binary(BinaryOperator operator, Expression left, Expression right, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitBinary(this);
    }
  }

  /** {@code =}, or a compound assignment when {@code operator} is not null. */
  record Assign(@Nullable BinaryOperator operator, Expression target, Expression value, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitAssign(this);
    }
  }

  /** {@code a ? b : c}; GNU's {@code a ?: c} has no middle. */
  record Conditional(
      Expression condition, @Nullable Expression whenTrue, Expression whenFalse, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitConditional(this);
    }
  }

  /**
   * {@code f(a, b)}; the callee may be anything, and a name of a type when the parser could not
   * know it.
   */
  record Call(Expression callee, List<Expression> arguments, Span span) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCall(this);
    }
  }

  /** {@code k<<<grid, block, sharedBytes, stream>>>(a, b)}. */
  record KernelLaunch(
      Expression kernel, List<Expression> configuration, List<Expression> arguments, Span span)
      implements Expression {
    public KernelLaunch {
      configuration = List.copyOf(configuration);
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitKernelLaunch(this);
    }
  }

  /** {@code a[i]}. */
  record Subscript(Expression base, List<Expression> indices, Span span) implements Expression {
    public Subscript {
      indices = List.copyOf(indices);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSubscript(this);
    }
  }

  /** {@code o.m}, {@code p->m}, {@code o.T::m}, {@code o.template f<int>}, {@code p->~T}. */
  record Member(Expression object, boolean arrow, Name name, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitMember(this);
    }
  }

  /** {@code (T)e}, {@code static_cast<T>(e)} and the others. */
  record Cast(CastKind kind, TypeSyntax type, Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitCast(this);
    }
  }

  /** {@code T(a, b)} or {@code T{a, b}}. */
  record Construct(TypeSyntax type, List<Expression> arguments, boolean braced, Span span)
      implements Expression {
    public Construct {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitConstruct(this);
    }
  }

  /** {@code {a, b}}; elements may be {@link Designated}. */
  record InitializerList(List<Expression> elements, Span span) implements Expression {
    public InitializerList {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitInitializerList(this);
    }
  }

  /** {@code .field = value} in an initialiser list. */
  record Designated(String field, Expression value, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitDesignated(this);
    }
  }

  /** {@code sizeof(T)}. */
  record SizeofType(TypeSyntax type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSizeofType(this);
    }
  }

  /** {@code sizeof e}. */
  record SizeofExpression(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSizeofExpression(this);
    }
  }

  /** {@code sizeof...(pack)}. */
  record SizeofPack(String pack, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitSizeofPack(this);
    }
  }

  /** {@code alignof(T)}. */
  record AlignofType(TypeSyntax type, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitAlignofType(this);
    }
  }

  /** {@code offsetof(T, member)}. */
  record OffsetOf(TypeSyntax type, Name member, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitOffsetOf(this);
    }
  }

  /** A compiler trait that gives a bool, e.g. {@code __is_same(T, U)}. */
  record TypeTrait(String name, List<TypeSyntax> arguments, Span span) implements Expression {
    public TypeTrait {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitTypeTrait(this);
    }
  }

  /** {@code new (placement) T[n](…)}. */
  record New(
      List<Expression> placement,
      TypeSyntax type,
      @Nullable Expression arraySize,
      @Nullable Initializer initializer,
      boolean global,
      Span span)
      implements Expression {
    public New {
      placement = List.copyOf(placement);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNew(this);
    }
  }

  /** {@code delete p}, {@code delete[] p}. */
  record Delete(boolean array, Expression operand, boolean global, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitDelete(this);
    }
  }

  /** A lambda. */
  record Lambda(
      CaptureDefault captureDefault,
      List<Capture> captures,
      List<TemplateParameter> templateParameters,
      List<Parameter> parameters,
      Specifiers specifiers,
      boolean mutable,
      @Nullable TypeSyntax returnType,
      Statement.Compound body,
      Span span)
      implements Expression {
    public Lambda {
      captures = List.copyOf(captures);
      templateParameters = List.copyOf(templateParameters);
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitLambda(this);
    }
  }

  /** {@code e...} in an argument or initialiser list. */
  record PackExpansion(Expression pattern, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitPackExpansion(this);
    }
  }

  /**
   * {@code (left op ... op right)}; a unary fold lacks one side, and {@code packOnLeft} tells which
   * holds the pack.
   */
  record Fold(
      BinaryOperator operator,
      @Nullable Expression left,
      @Nullable Expression right,
      boolean packOnLeft,
      Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitFold(this);
    }
  }

  /** {@code noexcept(e)}. */
  record Noexcept(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitNoexcept(this);
    }
  }

  /** {@code throw e}. */
  record Throw(@Nullable Expression value, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitThrow(this);
    }
  }

  /** {@code typeid(T)} or {@code typeid(e)}. */
  record Typeid(@Nullable TypeSyntax type, @Nullable Expression operand, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitTypeid(this);
    }
  }

  /** GNU's {@code ({ … })}. */
  record StatementExpression(Statement.Compound body, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitStatementExpression(this);
    }
  }

  /** Stands where an expression could not be read; already reported. */
  record Error(Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.visitError(this);
    }
  }
}
