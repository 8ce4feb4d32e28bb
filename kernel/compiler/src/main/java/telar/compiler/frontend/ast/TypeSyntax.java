package telar.compiler.frontend.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/** A type as written: declarators are already turned inside out, names are not resolved. */
public sealed interface TypeSyntax extends Node {

  /** Calls the method of the visitor that handles this kind of node. */
  <R> R accept(TypeSyntaxVisitor<R> visitor);

  /** The fundamental types. */
  enum Kind {
    VOID,
    BOOL,
    CHAR,
    SIGNED_CHAR,
    UNSIGNED_CHAR,
    WCHAR,
    CHAR8,
    CHAR16,
    CHAR32,
    SHORT,
    UNSIGNED_SHORT,
    INT,
    UNSIGNED_INT,
    LONG,
    UNSIGNED_LONG,
    LONG_LONG,
    UNSIGNED_LONG_LONG,
    INT128,
    UNSIGNED_INT128,
    FLOAT,
    DOUBLE,
    LONG_DOUBLE
  }

  /** A fundamental type, however its keywords were ordered. */
  record Builtin(Kind kind, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitBuiltin(this);
    }
  }

  /**
   * A type by name; {@code elaborated} is the key of {@code struct S}, {@code enum E}, else null.
   */
  record Named(Name name, @Nullable ClassKey elaborated, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitNamed(this);
    }
  }

  /** {@code const} and {@code volatile}. */
  record Qualified(TypeSyntax type, boolean isConst, boolean isVolatile, Span span)
      implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitQualified(this);
    }
  }

  /** {@code T *}; const pointers are a {@link Qualified} round this. */
  record Pointer(TypeSyntax pointee, boolean restrict, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitPointer(this);
    }
  }

  /** {@code T &} or {@code T &&}. */
  record Reference(TypeSyntax target, boolean rvalue, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitReference(this);
    }
  }

  /** {@code T[n]}, {@code T[]}. */
  record Array(TypeSyntax element, @Nullable Expression size, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitArray(this);
    }
  }

  /** A function type, as in {@code int (*)(float)} or {@code std::function<int(float)>}. */
  record Function(
      TypeSyntax returnType,
      List<Parameter> parameters,
      boolean variadic,
      boolean isConst,
      Span span)
      implements TypeSyntax {
    public Function {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /** {@code T C::*}. */
  record MemberPointer(Name ofClass, TypeSyntax pointee, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitMemberPointer(this);
    }
  }

  /** {@code auto} or {@code decltype(auto)}. */
  record Auto(boolean decltypeAuto, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitAuto(this);
    }
  }

  /** {@code decltype(e)}; of an unparenthesised name when {@code e} is one. */
  record Decltype(Expression expression, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitDecltype(this);
    }
  }

  /** A compiler trait that gives a type, e.g. {@code __underlying_type(E)}. */
  record Trait(String name, TypeSyntax argument, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitTrait(this);
    }
  }

  /** {@code T...} in a template argument, base or parameter list. */
  record PackExpansion(TypeSyntax pattern, Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitPackExpansion(this);
    }
  }

  /** Stands where a type could not be read; already reported. */
  record Error(Span span) implements TypeSyntax {
    @Override
    public <R> R accept(TypeSyntaxVisitor<R> visitor) {
      return visitor.visitError(this);
    }
  }
}
