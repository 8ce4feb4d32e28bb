package telar.compiler.frontend.sema.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.PatternParameter;
import telar.compiler.frontend.sema.symbols.TemplateIdPattern;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.DependentArray;
import telar.compiler.frontend.types.DependentType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PackType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.frontend.types.TypeParameter;
import telar.compiler.ir.Expr;

/** Matches a pattern against a type and notes what the template parameters must be. */
public final class Deduction {

  private final Map<String, TemplateValue> bindings;
  private boolean exact;

  public Deduction(Map<String, TemplateValue> bindings) {
    this.bindings = bindings;
  }

  /** Whether the pattern fits the type. */
  public boolean type(QualType pattern, QualType actual) {
    Type p = pattern.type();
    if (p instanceof TypeParameter parameter) {
      return bindType(parameter.name(), pattern, actual);
    } else if (p instanceof DependentType) {
      return true;
    } else if (!p.dependent()) {
      return pattern.unqualified().equals(actual.unqualified())
          && (!actual.isConst() || pattern.isConst());
    }
    return structure(p, actual.type());
  }

  private boolean bindType(String name, QualType pattern, QualType actual) {
    if (exact && pattern.isConst() && !actual.isConst() && !actual.type().dependent()) {
      return false;
    }
    QualType bound =
        new QualType(
            actual.type(),
            actual.isConst() && !pattern.isConst(),
            actual.isVolatile() && !pattern.isVolatile());
    return bind(name, new TemplateValue.OfType(bound));
  }

  private boolean structure(Type pattern, Type actual) {
    if (pattern instanceof PointerType p) {
      return actual instanceof PointerType a && type(p.pointee(), a.pointee());
    } else if (pattern instanceof ReferenceType p) {
      return actual instanceof ReferenceType a
          && p.rvalue() == a.rvalue()
          && type(p.target(), a.target());
    } else if (pattern instanceof ArrayType p) {
      return actual instanceof ArrayType a
          && p.size() == a.size()
          && type(p.element(), a.element());
    } else if (pattern instanceof DependentArray p) {
      return actual instanceof ArrayType a
          && a.size() != ArrayType.UNKNOWN
          && bind(p.size(), size(a.size()))
          && type(p.element(), a.element());
    } else if (pattern instanceof FunctionType p) {
      return actual instanceof FunctionType a && function(p, a);
    } else if (pattern instanceof MemberPointerType p) {
      return actual instanceof MemberPointerType a
          && type(p.ofClass().plain(), a.ofClass().plain())
          && type(p.member(), a.member());
    }
    if (pattern instanceof PackType p) {
      return actual instanceof PackType a && type(p.pattern(), a.pattern());
    }
    return pattern instanceof TemplateIdPattern p && templateId(p, actual);
  }

  private static TemplateValue size(long count) {
    return new TemplateValue.OfValue(Scalar.ULONG.plain(), Expr.Const.i64(count));
  }

  private boolean function(FunctionType pattern, FunctionType actual) {
    return pattern.isConst() == actual.isConst()
        && pattern.variadic() == actual.variadic()
        && type(pattern.returnType(), actual.returnType())
        && parameters(pattern.parameters(), actual.parameters());
  }

  /** Whether a list of parameter patterns, packs among them, fits a list of types. */
  boolean parameters(List<QualType> patterns, List<QualType> actuals) {
    return arguments(
        patterns.stream().map(Deduction::parameter).toList(),
        actuals.stream().map(Deduction::parameter).toList());
  }

  private static TemplateValue parameter(QualType type) {
    return type.type() instanceof PackType pack
        ? new TemplateValue.Expansion(new TemplateValue.OfType(pack.pattern()))
        : new TemplateValue.OfType(type);
  }

  private boolean templateId(TemplateIdPattern pattern, Type actual) {
    if (actual instanceof TemplateIdPattern other) {
      return pattern.template() == other.template()
          && arguments(pattern.arguments(), other.arguments());
    }
    ClassSymbol instance = actual instanceof ClassSymbol c ? instanceOf(pattern, c) : null;
    if (instance == null || instance.template() == null) {
      return false;
    }
    if (pattern.template() instanceof PatternParameter parameter
        && !bind(parameter.name(), new TemplateValue.OfTemplate(instance.template()))) {
      return false;
    }
    return arguments(pattern.arguments(), instance.arguments());
  }

  /** The class itself or the base of it that is an instance of the pattern's template. */
  private static @Nullable ClassSymbol instanceOf(TemplateIdPattern pattern, ClassSymbol c) {
    boolean any = pattern.template() instanceof PatternParameter && c.template() != null;
    if (any || c.template() == pattern.template()) {
      return c;
    }
    c.complete();
    for (ClassSymbol base : c.bases()) {
      ClassSymbol found = instanceOf(pattern, base);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a list of patterns fits a list of arguments. */
  public boolean arguments(List<TemplateValue> patterns, List<TemplateValue> actuals) {
    boolean outer = exact;
    exact = true;
    boolean fit = exactArguments(patterns, actuals);
    exact = outer;
    return fit;
  }

  private boolean exactArguments(List<TemplateValue> patterns, List<TemplateValue> actuals) {
    List<TemplateValue> flatPatterns = flatten(patterns);
    List<TemplateValue> flat = flatten(actuals);
    for (int i = 0; i < flatPatterns.size(); i++) {
      if (flatPatterns.get(i) instanceof TemplateValue.Expansion expansion) {
        return pack(expansion, flat.subList(Math.min(i, flat.size()), flat.size()));
      }
      if (i >= flat.size() || !value(flatPatterns.get(i), flat.get(i))) {
        return false;
      }
    }
    return flatPatterns.size() == flat.size();
  }

  private static List<TemplateValue> flatten(List<TemplateValue> values) {
    List<TemplateValue> flat = new ArrayList<>();
    for (TemplateValue value : values) {
      if (value instanceof TemplateValue.Pack pack) {
        flat.addAll(pack.values());
      } else {
        flat.add(value);
      }
    }
    return flat;
  }

  private boolean pack(TemplateValue.Expansion expansion, List<TemplateValue> rest) {
    if (expansion.pattern() instanceof TemplateValue.OfType t
        && t.type().type() instanceof TypeParameter parameter) {
      return bind(parameter.name(), new TemplateValue.Pack(rest));
    } else if (expansion.pattern() instanceof TemplateValue.OfParameter parameter) {
      return bind(parameter.name(), new TemplateValue.Pack(rest));
    }
    return true;
  }

  private boolean value(TemplateValue pattern, TemplateValue actual) {
    if (pattern instanceof TemplateValue.OfParameter parameter) {
      return !(actual instanceof TemplateValue.OfType) && bind(parameter.name(), actual);
    } else if (pattern instanceof TemplateValue.OfType p) {
      return actual instanceof TemplateValue.OfType a && exactType(p.type(), a.type());
    } else if (pattern instanceof TemplateValue.OfValue p) {
      return actual instanceof TemplateValue.OfValue a && sameValue(p.value(), a.value());
    }
    return pattern.equals(actual);
  }

  private static boolean sameValue(Expr left, Expr right) {
    return left instanceof Expr.Const a && right instanceof Expr.Const b
        ? a.bits() == b.bits()
        : left.equals(right);
  }

  private boolean exactType(QualType pattern, QualType actual) {
    if (pattern.type().dependent()) {
      boolean qualifiersFit =
          !(pattern.isConst() && !actual.isConst() && !actual.type().dependent());
      return qualifiersFit && type(pattern, actual);
    }
    return pattern.equals(actual);
  }

  private boolean bind(String name, TemplateValue value) {
    TemplateValue old = bindings.putIfAbsent(name, value);
    if (old == null || old.equals(value)) {
      return true;
    }
    return old instanceof TemplateValue.OfValue a
        && value instanceof TemplateValue.OfValue b
        && sameValue(a.value(), b.value());
  }
}
