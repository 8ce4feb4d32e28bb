package telar.compiler.frontend.sema.declarations;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.rules.ClassRules;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.Execution;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.source.Span;

/** Finds the virtual functions of a class: those it declares and those it overrides. */
final class VirtualFunctions {

  private final Program program;
  private final ClassSymbol symbol;

  VirtualFunctions(Program program, ClassSymbol symbol) {
    this.program = program;
    this.symbol = symbol;
  }

  /** The first base that has a table of virtual functions; -1 when none has. */
  static int primaryBase(ClassSymbol symbol) {
    for (int i = 0; i < symbol.bases().size(); i++) {
      if (symbol.bases().get(i).polymorphic()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the definition itself says virtual. */
  static boolean declaredIn(Declaration.Class node) {
    return node.members() != null
        && node.members().stream()
            .anyMatch(
                m ->
                    m.declaration() instanceof Declaration.Function f
                        && f.specifiers().has(Specifier.VIRTUAL));
  }

  /** Fills the class's table. */
  void settle() {
    ClassSymbol primary = symbol.primaryBase();
    List<FunctionSymbol> table = symbol.virtualFunctions();
    if (primary != null) {
      table.addAll(primary.virtualFunctions());
    }
    if (hasVirtualDestructor() && symbol.methods(ClassSymbol.DESTRUCTOR).isEmpty()) {
      addDestructor();
    }
    for (Symbol member : symbol.scope().symbols()) {
      if (member instanceof OverloadSet set) {
        symbol.methods(set.name()).forEach(f -> settle(f, table));
      }
    }
  }

  private void settle(FunctionSymbol function, List<FunctionSymbol> table) {
    add(function, table);
    try {
      ClassRules.pure(function);
    } catch (SemanticError e) {
      program.report(e);
    }
  }

  private void add(FunctionSymbol function, List<FunctionSymbol> table) {
    FunctionSymbol overridden = overridden(symbol, function);
    checkOverride(function, overridden);
    if (overridden == null && !function.specifiers().has(Specifier.VIRTUAL)) {
      return;
    }
    function.setVirtual();
    for (int i = 0; i < table.size(); i++) {
      if (table.get(i).overriddenBy(function)) {
        table.set(i, function);
        return;
      }
    }
    table.add(function);
  }

  private void checkOverride(FunctionSymbol function, @Nullable FunctionSymbol overridden) {
    var declaration = function.declaration();
    Span span = declaration.name().span();
    if (overridden == null && declaration.qualifiers().isOverride()) {
      program.report(SemanticError.of("TLR-352", span, function.name()));
    } else if (overridden != null && overridden.declaration().qualifiers().isFinal()) {
      String base = overridden.owner() == null ? "" : overridden.owner().name();
      program.report(SemanticError.of("TLR-354", span, function.name(), base));
    } else if (overridden != null && !covariant(function.returnType(), overridden.returnType())) {
      program.report(
          SemanticError.of(
              "TLR-396",
              span,
              function.name(),
              overridden.returnType().display(),
              overridden.owner() == null ? "" : overridden.owner().name(),
              function.returnType().display()));
    }
  }

  /** Whether one may stand for the other: the same, or a pointer or reference to what derives. */
  private static boolean covariant(QualType now, QualType before) {
    if (now.equals(before)) {
      return true;
    }
    QualType to = target(now);
    QualType from = target(before);
    return now.isPointer() == before.isPointer()
        && to != null
        && from != null
        && to.type() instanceof ClassSymbol derived
        && from.type() instanceof ClassSymbol base
        && derived.derivesFrom(base);
  }

  private static @Nullable QualType target(QualType type) {
    if (type.type() instanceof PointerType pointer) {
      return pointer.pointee();
    }
    return type.type() instanceof ReferenceType reference ? reference.target() : null;
  }

  /** The virtual function of a base that one of this class replaces. */
  private static @Nullable FunctionSymbol overridden(ClassSymbol c, FunctionSymbol function) {
    for (ClassSymbol base : c.bases()) {
      for (FunctionSymbol candidate : base.virtualFunctions()) {
        if (candidate.overriddenBy(function)) {
          return candidate;
        }
      }
      FunctionSymbol deeper = overridden(base, function);
      if (deeper != null) {
        return deeper;
      }
    }
    return null;
  }

  private boolean hasVirtualDestructor() {
    return symbol.bases().stream()
        .flatMap(base -> base.virtualFunctions().stream())
        .anyMatch(f -> f.kind() == Declaration.FunctionKind.DESTRUCTOR);
  }

  /** An implicit destructor overrides a virtual one of a base like one that is written. */
  private void addDestructor() {
    Span span = symbol.span();
    NamePart part =
        new NamePart(NamePart.Kind.DESTRUCTOR, "~" + symbol.identifier(), null, null, span);
    Declaration.Function declaration =
        new Declaration.Function(
            new Name(false, List.of(part), span),
            Declaration.FunctionKind.DESTRUCTOR,
            new Specifiers(Set.of(Specifier.HOST, Specifier.DEVICE), null, null, null),
            null,
            List.of(),
            false,
            Declaration.FunctionQualifiers.NONE,
            List.of(),
            Declaration.Definition.BODY,
            new Statement.Compound(List.of(), span),
            span);
    FunctionSymbol function =
        new FunctionDeclarer(program, symbol.scope()).symbol(declaration, symbol);
    function.setImplicit();
    function.setExecution(Execution.ANYWHERE);
    symbol.scope().declare(function);
  }
}
