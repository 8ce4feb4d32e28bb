package telar.compiler.frontend.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Statement.Compound;
import telar.compiler.source.Span;

/** A declaration as written, one declared entity each. */
public sealed interface Declaration extends Node {

  /** Calls the method of the visitor that handles this kind of node. */
  <R> R accept(DeclarationVisitor<R> visitor);

  /** What a function is by its name. */
  enum FunctionKind {
    FUNCTION,
    OPERATOR,
    CONVERSION,
    CONSTRUCTOR,
    DESTRUCTOR,
    /** A deduction guide: {@code Box(const char *) -> Box<String>}. */
    GUIDE
  }

  /** How a function declaration ends. */
  enum Definition {
    NONE,
    BODY,
    DEFAULTED,
    DELETED,
    PURE
  }

  /** What follows the parameters of a function. */
  record FunctionQualifiers(
      boolean isConst,
      boolean isVolatile,
      boolean lvalueOnly,
      boolean rvalueOnly,
      boolean isNoexcept,
      boolean isOverride,
      boolean isFinal) {

    /** None of them. */
    public static final FunctionQualifiers NONE =
        new FunctionQualifiers(false, false, false, false, false, false, false);
  }

  /** {@code member(args)} or {@code Base{args}} of a constructor. */
  record MemberInitializer(Name name, Initializer initializer, boolean pack, Span span)
      implements Node {}

  /** A name of an enumeration; {@code value} is null when it follows from the one before. */
  record Enumerator(String name, @Nullable Expression value, Span span) implements Node {}

  /** A declaration inside a class. */
  record Member(Access access, Declaration declaration) {}

  /** A base class. */
  record Base(Access access, boolean isVirtual, TypeSyntax type, Span span) implements Node {}

  /** Access of members and bases. */
  enum Access {
    PUBLIC,
    PROTECTED,
    PRIVATE
  }

  /** A namespace; an empty name for an unnamed one. {@code namespace a::b} is two nested ones. */
  record Namespace(String name, boolean inline, List<Declaration> members, Span span)
      implements Declaration {
    public Namespace {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitNamespace(this);
    }
  }

  /** {@code namespace a = b::c;}. */
  record NamespaceAlias(String name, Name target, Span span) implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitNamespaceAlias(this);
    }
  }

  /** {@code using namespace n;}. */
  record UsingDirective(Name target, Span span) implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitUsingDirective(this);
    }
  }

  /** {@code using n::x;}, {@code using Base::f;}; a pack in {@code using Bases::f...;}. */
  record UsingName(Name target, boolean pack, Span span) implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitUsingName(this);
    }
  }

  /** {@code using T = …;} or one name of a {@code typedef}. */
  record Alias(String name, TypeSyntax type, Span span) implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitAlias(this);
    }
  }

  /**
   * An enumeration; {@code enumerators} is null when it is only declared. An unnamed one has an
   * invented name.
   */
  record Enum(
      Name name,
      boolean unnamed,
      boolean scoped,
      @Nullable TypeSyntax underlying,
      @Nullable List<Enumerator> enumerators,
      Span span)
      implements Declaration {
    public Enum {
      enumerators = enumerators == null ? null : List.copyOf(enumerators);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitEnum(this);
    }
  }

  /**
   * A class; {@code members} is null when it is only declared. A specialisation has arguments in
   * its name; an unnamed class has an invented name. {@code packing} is the alignment that its
   * members have at most, null when nothing limits it.
   */
  record Class(
      ClassKey key,
      Name name,
      boolean unnamed,
      boolean isFinal,
      @Nullable Expression alignment,
      @Nullable Integer packing,
      List<Base> bases,
      @Nullable List<Member> members,
      Span span)
      implements Declaration {
    public Class {
      bases = List.copyOf(bases);
      members = members == null ? null : List.copyOf(members);
    }

    /** A class that is declared only. */
    public static Class forward(ClassKey key, Name name) {
      return new Class(key, name, false, false, null, null, List.of(), null, name.span());
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitClass(this);
    }
  }

  /**
   * A variable or data member. The name is empty for an unnamed bit-field and for the member that
   * an anonymous {@code union { … };} stands for.
   */
  record Variable(
      Name name,
      TypeSyntax type,
      Specifiers specifiers,
      @Nullable Initializer initializer,
      @Nullable Expression bitWidth,
      Span span)
      implements Declaration {
    /** The same with other specifiers. */
    public Variable with(Specifiers others) {
      return new Variable(name, type, others, initializer, bitWidth, span);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitVariable(this);
    }
  }

  /**
   * {@code auto [a, b] = e;}; in a range-for the initialiser is an empty {@link
   * Initializer.Constructed}.
   */
  record StructuredBinding(List<String> names, TypeSyntax type, Initializer initializer, Span span)
      implements Declaration {
    public StructuredBinding {
      names = List.copyOf(names);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitStructuredBinding(this);
    }
  }

  /**
   * A function; {@code returnType} is null for constructors, destructors and conversions (whose
   * type is in the name). {@code body} is there exactly when {@code definition} is BODY, and {@code
   * reason} only when the function is deleted with one, as in {@code = delete("why")}.
   */
  record Function(
      Name name,
      FunctionKind kind,
      Specifiers specifiers,
      @Nullable TypeSyntax returnType,
      List<Parameter> parameters,
      boolean variadic,
      FunctionQualifiers qualifiers,
      List<MemberInitializer> initializers,
      Definition definition,
      @Nullable Compound body,
      @Nullable String reason,
      Span span)
      implements Declaration {
    public Function {
      parameters = List.copyOf(parameters);
      initializers = List.copyOf(initializers);
    }

    public Function(
        Name name,
        FunctionKind kind,
        Specifiers specifiers,
        @Nullable TypeSyntax returnType,
        List<Parameter> parameters,
        boolean variadic,
        FunctionQualifiers qualifiers,
        List<MemberInitializer> initializers,
        Definition definition,
        @Nullable Compound body,
        Span span) {
      this(
          name,
          kind,
          specifiers,
          returnType,
          parameters,
          variadic,
          qualifiers,
          initializers,
          definition,
          body,
          null,
          span);
    }

    /** This function without a body, and why it has none. */
    public Function deletedBecause(@Nullable String why, Span whole) {
      return new Function(
          name,
          kind,
          specifiers,
          returnType,
          parameters,
          variadic,
          qualifiers,
          List.of(),
          Definition.DELETED,
          null,
          why,
          whole);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitFunction(this);
    }
  }

  /**
   * A template, or an explicit specialisation when there are no parameters. Members defined outside
   * a class template may have several levels.
   */
  record Template(List<TemplateParameter> parameters, Declaration declaration, Span span)
      implements Declaration {
    public Template {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitTemplate(this);
    }
  }

  /** {@code template class C<int>;}. */
  record ExplicitInstantiation(Declaration declaration, boolean isExtern, Span span)
      implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitExplicitInstantiation(this);
    }
  }

  /** {@code extern "C" { … }}. */
  record Linkage(String language, List<Declaration> members, Span span) implements Declaration {
    public Linkage {
      members = List.copyOf(members);
    }

    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitLinkage(this);
    }
  }

  /** {@code friend} and what it declares. */
  record Friend(Declaration declaration, Span span) implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitFriend(this);
    }
  }

  /** {@code static_assert(condition, "message")}. */
  record StaticAssert(Expression condition, @Nullable String message, Span span)
      implements Declaration {
    @Override
    public <R> R accept(DeclarationVisitor<R> visitor) {
      return visitor.visitStaticAssert(this);
    }
  }
}
