package telar.compiler.frontend.sema.rules;

import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** What the definition of a class, and of an object of one, may not say. */
public final class ClassRules {

  private ClassRules() {}

  /** A class has each base once, and a union none. */
  public static void base(ClassSymbol symbol, ClassSymbol base, Span span) {
    if (symbol.isUnion()) {
      throw SemanticError.of("TLR-434", span, symbol.name());
    }
    if (symbol.bases().contains(base)) {
      throw SemanticError.of("TLR-435", span, base.name());
    }
  }

  /** A variable that all objects share has its value inside the class when it is constant. */
  public static void staticMember(Declaration.Variable node, QualType type) {
    boolean inside =
        type.isConst()
            || node.specifiers().has(Specifier.INLINE)
            || node.specifiers().has(Specifier.CONSTEXPR);
    if (node.initializer() != null && !inside) {
      throw SemanticError.of("TLR-436", node.name().span(), node.name().identifier());
    }
  }

  /** Only a virtual function can be left to the derived classes. */
  public static void pure(FunctionSymbol function) {
    if (function.pure() && !function.isVirtual()) {
      throw SemanticError.of("TLR-437", function.declaration().name().span(), function.name());
    }
  }

  /** A constexpr object needs a constructor that is constexpr, if it has any. */
  public static void literal(QualType type, Declaration.Variable node) {
    if (!(type.type() instanceof ClassSymbol c) || c.closure()) {
      return;
    }
    List<Callable> constructors = ClassTraits.constructors(c);
    if (!constructors.isEmpty() && constructors.stream().noneMatch(ClassRules::mayBeConstant)) {
      throw SemanticError.of("TLR-473", node.name().span(), node.name().identifier(), c.name());
    }
  }

  private static boolean mayBeConstant(Callable constructor) {
    return !(constructor instanceof FunctionSymbol f)
        || f.specifiers().has(Specifier.CONSTEXPR)
        || f.implicit()
        || f.declaration().definition() == Declaration.Definition.DEFAULTED
        || f.declaration().span().file().isLibrary();
  }

  /** A union does not know which of its members to destroy. */
  public static void destructible(QualType type, Span span) {
    if (type.type() instanceof ClassSymbol c && c.isUnion() && ClassTraits.destructor(c) == null) {
      for (FieldSymbol field : c.fields()) {
        if (ClassTraits.needsDestruction(field.type())) {
          throw SemanticError.of("TLR-475", span, c.name(), field.name());
        }
      }
    }
  }

  /** Whether an object that is given no value is left with a member without one. */
  public static boolean leavesUnset(QualType type) {
    if (type.type() instanceof ArrayType array) {
      return leavesUnset(array.element());
    }
    if (!(type.type() instanceof ClassSymbol c)) {
      return true;
    }
    return ClassTraits.constructors(c).isEmpty()
        && !c.closure()
        && (c.bases().stream().anyMatch(base -> leavesUnset(base.plain()))
            || c.fields().stream().anyMatch(f -> f.initializer() == null && leavesUnset(f)));
  }

  private static boolean leavesUnset(FieldSymbol field) {
    return !field.type().isReference() && leavesUnset(field.type());
  }
}
