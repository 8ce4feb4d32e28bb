package telar.compiler.frontend.sema.program;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.source.Span;

/** What a class's special members make of its objects: trivial copies, destruction, aggregates. */
public final class ClassTraits {

  private ClassTraits() {}

  /** There are no whole objects of an abstract class. */
  public static void requireConcrete(QualType type, Span span) {
    if (type.type() instanceof ClassSymbol c && c.complete()) {
      c.virtualFunctions().stream()
          .filter(FunctionSymbol::pure)
          .findFirst()
          .ifPresent(
              pure -> {
                throw SemanticError.of("TLR-353", span, c.name(), pure.name());
              });
    }
  }

  public static List<Callable> members(ClassSymbol c, String name) {
    c.complete();
    return c.scope().own(name) instanceof OverloadSet set ? set.members() : List.of();
  }

  /** The user's constructors, templates included. */
  public static List<Callable> constructors(ClassSymbol c) {
    return members(c, ClassSymbol.CONSTRUCTOR);
  }

  public static @Nullable FunctionSymbol destructor(ClassSymbol c) {
    for (Callable member : members(c, ClassSymbol.DESTRUCTOR)) {
      if (member instanceof FunctionSymbol f
          && (f.isVirtual() || f.declaration().definition() != Declaration.Definition.DEFAULTED)) {
        return f;
      }
    }
    return null;
  }

  /** Whether destroying an object runs code. */
  public static boolean needsDestruction(QualType type) {
    if (type.type() instanceof ArrayType array) {
      return needsDestruction(array.element());
    }
    return type.type() instanceof ClassSymbol c && needsDestruction(c);
  }

  public static boolean needsDestruction(ClassSymbol c) {
    return destructor(c) != null
        || c.bases().stream().anyMatch(ClassTraits::needsDestruction)
        || (!c.isUnion() && c.fields().stream().anyMatch(f -> needsDestruction(f.type())));
  }

  /** Whether copying an object copies its bytes. */
  public static boolean triviallyCopyable(QualType type) {
    if (type.type() instanceof ArrayType array) {
      return triviallyCopyable(array.element());
    }
    return !(type.type() instanceof ClassSymbol c) || triviallyCopyable(c);
  }

  public static boolean triviallyCopyable(ClassSymbol c) {
    return copyConstructors(c).isEmpty()
        && !c.polymorphic()
        && userAssignments(c).isEmpty()
        && c.bases().stream().allMatch(ClassTraits::triviallyCopyable)
        && (c.isUnion() || c.fields().stream().allMatch(f -> triviallyCopyable(f.type())));
  }

  /** Copy and move constructors that the user wrote. */
  public static List<FunctionSymbol> copyConstructors(ClassSymbol c) {
    return written(constructors(c), c);
  }

  /** Copy and move assignments that the user wrote. */
  static List<FunctionSymbol> userAssignments(ClassSymbol c) {
    return written(members(c, "operator="), c);
  }

  private static List<FunctionSymbol> written(List<Callable> callables, ClassSymbol c) {
    return callables.stream()
        .filter(FunctionSymbol.class::isInstance)
        .map(FunctionSymbol.class::cast)
        .filter(f -> f.declaration().definition() != Declaration.Definition.DEFAULTED)
        .filter(f -> takesOwnClass(f, c))
        .toList();
  }

  private static boolean takesOwnClass(FunctionSymbol f, ClassSymbol c) {
    return !f.type().parameters().isEmpty()
        && f.required() <= 1
        && f.type().parameters().get(0).type() instanceof ReferenceType reference
        && reference.target().type() == c;
  }

  /** Whether initialising by default does nothing. */
  public static boolean triviallyDefault(QualType type) {
    if (type.type() instanceof ArrayType array) {
      return triviallyDefault(array.element());
    }
    if (!(type.type() instanceof ClassSymbol c)) {
      return true;
    }
    boolean noConstructors =
        constructors(c).stream()
            .allMatch(
                m ->
                    m instanceof FunctionSymbol f
                        && f.declaration().definition() == Declaration.Definition.DEFAULTED);
    return noConstructors
        && !c.polymorphic()
        && c.bases().stream().allMatch(base -> triviallyDefault(base.plain()))
        && c.fields().stream()
            .allMatch(f -> f.initializer() == null && (c.isUnion() || triviallyDefault(f.type())));
  }

  /** Whether a braced list initialises the members one by one. */
  public static boolean aggregate(ClassSymbol c) {
    c.complete();
    return !c.closure()
        && !c.polymorphic()
        && constructors(c).isEmpty()
        && c.fields().stream().allMatch(f -> f.access() == Declaration.Access.PUBLIC);
  }

  /** A member that keeps objects from being assigned as a whole; null when none does. */
  public static @Nullable FieldSymbol unassignable(ClassSymbol c) {
    for (FieldSymbol field : c.fields()) {
      if (!c.closure() && isFixed(field.type())) {
        return field;
      }
    }
    return null;
  }

  /** Whether an object keeps the value that it is initialised with. */
  private static boolean isFixed(QualType type) {
    return type.type() instanceof ArrayType array
        ? isFixed(array.element())
        : type.isConst() || type.isReference();
  }

  /** A member that must be given a value and has none; null when there is none. */
  public static @Nullable FieldSymbol uninitialized(ClassSymbol c) {
    for (FieldSymbol field : c.fields()) {
      if (mustBeInitialized(c, field)) {
        return field;
      }
    }
    return null;
  }

  public static boolean mustBeInitialized(ClassSymbol c, FieldSymbol field) {
    boolean silent = c.isUnion() || c.closure() || field.initializer() != null;
    return !silent && !field.name().isEmpty() && isFixed(field.type()) && !field.type().isClass();
  }
}
