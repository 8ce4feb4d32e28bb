package telar.compiler.frontend.sema.declarations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ConstantSymbol;
import telar.compiler.frontend.sema.symbols.EnumSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Fold;
import telar.compiler.source.Span;

/** Declares enumerations and their enumerators. */
final class EnumDeclarer {

  private final Program program;
  private final Scope scope;

  EnumDeclarer(Program program, Scope scope) {
    this.program = program;
    this.scope = scope;
  }

  void declare(Declaration.Enum node) {
    String name = node.name().identifier();
    EnumSymbol type = known(name);
    if (type == null) {
      type =
          new EnumSymbol(
              scope.qualify(name),
              name,
              node.scoped(),
              underlying(node),
              scope,
              node.name().span());
      scope.declare(new TypeSymbol(name, type.plain()));
    }
    List<Declaration.Enumerator> enumerators = node.enumerators();
    if (enumerators != null) {
      enumerators(node, enumerators, type);
    }
  }

  private @Nullable EnumSymbol known(String name) {
    return scope.ownType(name) instanceof TypeSymbol t && t.type().type() instanceof EnumSymbol e
        ? e
        : null;
  }

  private Scalar underlying(Declaration.Enum node) {
    if (node.underlying() == null) {
      return Scalar.INT;
    }
    QualType type = new TypeResolver(program, scope).resolve(node.underlying());
    if (type.type() instanceof Scalar scalar && scalar.isIntegral()) {
      return scalar;
    }
    throw SemanticError.of("TLR-211", node.underlying().span(), type.display());
  }

  private void enumerators(
      Declaration.Enum node, List<Declaration.Enumerator> list, EnumSymbol type) {
    List<String> names = new ArrayList<>();
    List<Long> values = new ArrayList<>();
    long next = 0;
    boolean unsigned = false;
    for (Declaration.Enumerator enumerator : list) {
      if (enumerator.value() != null) {
        ConstantValue value = program.constants().evaluate(enumerator.value(), type.scope());
        next = value.integer(enumerator.value().span());
        unsigned = ScalarConversion.isUnsigned(value.type().type());
      }
      if (names.contains(enumerator.name()) || isTaken(node, enumerator.name())) {
        throw SemanticError.of("TLR-208", enumerator.span(), enumerator.name());
      }
      checkRange(node, type, enumerator, next);
      names.add(enumerator.name());
      values.add(next);
      ConstantSymbol early = constant(enumerator.name(), Scalar.INT.plain(), next, null);
      type.scope().declare(early);
      next++;
    }
    if (node.underlying() == null && !node.scoped()) {
      type.setUnderlying(fitting(values, unsigned));
    }
    boolean atNamespace = scope.kind() == Scope.Kind.NAMESPACE;
    for (int i = 0; i < names.size(); i++) {
      @Nullable Span span = atNamespace ? list.get(i).span() : null;
      ConstantSymbol symbol = constant(names.get(i), type.plain(), values.get(i), span);
      type.scope().declare(symbol);
      if (!node.scoped()) {
        scope.declare(symbol);
      }
    }
  }

  private static void checkRange(
      Declaration.Enum node, EnumSymbol type, Declaration.Enumerator enumerator, long value) {
    Scalar underlying = type.underlying();
    boolean fixed = node.underlying() != null || node.scoped();
    int bits = 8 * underlying.bytes();
    if (!fixed || bits >= 64) {
      return;
    }
    boolean unsigned = ScalarConversion.isUnsigned(underlying);
    long least = unsigned ? 0 : -1L << (bits - 1);
    long most = (1L << (unsigned ? bits : bits - 1)) - 1;
    if (value < least || value > most) {
      throw SemanticError.of(
          "TLR-410",
          enumerator.span(),
          enumerator.name(),
          Long.toString(value),
          underlying.plain().display());
    }
  }

  private boolean isTaken(Declaration.Enum node, String name) {
    return !node.scoped() && scope.own(name) instanceof ConstantSymbol;
  }

  private static ConstantSymbol constant(
      String name, QualType type, long value, @Nullable Span span) {
    return new ConstantSymbol(name, type, Fold.constant(IrTypes.of(type), value), span);
  }

  private static Scalar fitting(List<Long> values, boolean unsigned) {
    boolean negative = values.stream().anyMatch(v -> v < 0);
    boolean fitsUnsigned = values.stream().allMatch(v -> v >= 0 && v <= 0xffff_ffffL);
    if (!negative || unsigned) {
      return fitsUnsigned ? Scalar.UINT : Scalar.ULONG;
    }
    return values.stream().allMatch(v -> v == v.intValue()) ? Scalar.INT : Scalar.LONG;
  }
}
