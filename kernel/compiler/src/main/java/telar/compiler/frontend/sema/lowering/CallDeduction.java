package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateIdPattern;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.templates.Deduction;
import telar.compiler.frontend.sema.templates.ExplicitArguments;
import telar.compiler.frontend.sema.templates.Templates;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.DependentArray;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.frontend.types.TypeParameter;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** Finds the instance of a function template that a call means, from explicit and actual types. */
final class CallDeduction {

  private final Program program;
  private final @Nullable Lowering lowering;
  private final FunctionTemplate template;
  private final Span span;
  private final Map<String, TemplateValue> bindings = new HashMap<>();
  private final Set<String> explicitNames = new HashSet<>();

  CallDeduction(Program program, FunctionTemplate template, Span span) {
    this(program, null, template, span);
  }

  /** For a call whose arguments may have parts that are not analysed yet. */
  CallDeduction(
      Program program, @Nullable Lowering lowering, FunctionTemplate template, Span span) {
    this.program = program;
    this.lowering = lowering;
    this.template = template;
    this.span = span;
  }

  /** The instance; null when the template does not fit the call. */
  @Nullable FunctionSymbol instance(
      @Nullable List<TemplateValue> explicit, List<Argument> arguments) {
    try {
      if (!bindExplicit(explicit) || !fit(arguments)) {
        return null;
      }
      List<TemplateValue> values = new Templates(program).ordered(template, bindings, span);
      return values == null
          ? null
          : program.speculate(() -> new Templates(program).instance(template, values, span));
    } catch (SemanticError e) {
      return null;
    }
  }

  /** What is wrong with the values that the call gives to the template; null when nothing is. */
  @Nullable SemanticError wrongValue(@Nullable List<TemplateValue> explicit) {
    try {
      if (explicit != null && bindExplicit(explicit)) {
        new Templates(program).ordered(template, bindings, span);
      }
      return null;
    } catch (SemanticError e) {
      return e;
    }
  }

  /** The first parameter that neither the call nor a default gives, when all else fits. */
  @Nullable String notDeduced(@Nullable List<TemplateValue> explicit, List<Argument> arguments) {
    try {
      if (!bindExplicit(explicit) || !fit(arguments)) {
        return null;
      }
    } catch (SemanticError e) {
      return null;
    }
    for (TemplateParameter parameter : template.parameters()) {
      boolean given =
          bindings.containsKey(parameter.name()) || TemplateScopes.hasDefault(parameter);
      if (!given) {
        return parameter.name();
      }
    }
    return null;
  }

  private boolean bindExplicit(@Nullable List<TemplateValue> explicit) {
    if (!ExplicitArguments.bind(template, explicit, bindings)) {
      return false;
    }
    bindings.forEach(
        (name, value) -> {
          if (!(value instanceof TemplateValue.Pack)) {
            explicitNames.add(name);
          }
        });
    return true;
  }

  private boolean fit(List<Argument> arguments) {
    List<Parameter> parameters = template.first().parameters();
    Scope scope = TemplateScopes.patternScope(template.scope(), template.parameters());
    TypeResolver types = new TypeResolver(program, scope, true);
    int next = 0;
    for (Parameter parameter : parameters) {
      if (next < arguments.size() && isGiven(parameter)) {
        next++;
        continue;
      }
      QualType pattern = types.resolve(parameter.type());
      if (parameter.pack()) {
        return fitPack(pattern, arguments.subList(next, arguments.size()));
      }
      if (next >= arguments.size()) {
        if (parameter.defaultValue() == null) {
          return false;
        }
      } else if (!fitOne(pattern, arguments.get(next++), bindings)) {
        return false;
      }
    }
    return next == arguments.size() || template.first().variadic();
  }

  /** Whether the explicit arguments alone say what type the parameter has. */
  private boolean isGiven(Parameter parameter) {
    if (explicitNames.isEmpty() || parameter.pack()) {
      return false;
    }
    Scope known = TemplateScopes.patternScope(template.scope(), template.parameters());
    explicitNames.forEach(name -> known.declare(name, bound(name)));
    return !new TypeResolver(program, known, true).resolve(parameter.type()).type().dependent();
  }

  private Symbol bound(String name) {
    return Objects.requireNonNull(bindings.get(name)).bind(name);
  }

  private boolean fitPack(QualType pattern, List<Argument> rest) {
    Map<String, ArrayList<TemplateValue>> gathered = new HashMap<>();
    for (Argument argument : rest) {
      Map<String, TemplateValue> each = new HashMap<>();
      bindings.forEach(
          (name, value) -> {
            if (!(value instanceof TemplateValue.Pack)) {
              each.put(name, value);
            }
          });
      if (!fitOne(pattern, argument, each)) {
        return false;
      }
      for (TemplateParameter parameter : template.parameters()) {
        TemplateValue value = each.get(parameter.name());
        if (parameter.pack() && value != null) {
          gathered.computeIfAbsent(parameter.name(), key -> new ArrayList<>()).add(value);
        }
      }
    }
    gathered.forEach((name, values) -> bindings.putIfAbsent(name, new TemplateValue.Pack(values)));
    return true;
  }

  private boolean fitOne(QualType pattern, Argument argument, Map<String, TemplateValue> into) {
    if (!pattern.type().dependent()) {
      return true;
    }
    Operand operand = argument.operand();
    if (operand == null) {
      return argument.list() == null || fitList(pattern, argument.list(), into);
    }
    if (operand.functions() != null) {
      QualType type = argument.soleFunctionType(program);
      return type == null || deduce(pattern.withoutReference(), pointed(pattern, type), into);
    }
    if (pattern.type() instanceof ReferenceType reference) {
      return fitReference(reference, operand, into);
    }
    QualType actual = operand.type().decayed().unqualified();
    QualType bare = pattern.unqualified();
    return deduce(bare, actual, into);
  }

  /** A braced list gives the element type of an initializer_list or of an array. */
  private boolean fitList(
      QualType pattern, Expression.InitializerList list, Map<String, TemplateValue> into) {
    Type target = pattern.withoutReference().type();
    QualType element = null;
    if (target instanceof TemplateIdPattern id
        && id.template().name().equals(ListInitialization.LIST_TEMPLATE)
        && id.arguments().get(0) instanceof TemplateValue.OfType t) {
      element = t.type();
    } else if (target instanceof DependentArray array) {
      element = array.element();
      Expr count = Expr.Const.i64(list.elements().size());
      into.putIfAbsent(array.size(), new TemplateValue.OfValue(Scalar.ULONG.plain(), count));
    }
    if (element == null || !element.type().dependent()) {
      return true;
    }
    Lowering scratch = lowering == null ? null : lowering.unevaluated();
    for (Expression part : list.elements()) {
      Argument each =
          part instanceof Expression.InitializerList || scratch == null
              ? new Argument(part, null, part.span())
              : new Argument(part, scratch.expressions().expression(part), part.span());
      if (!fitOne(element, each, into)) {
        return false;
      }
    }
    return true;
  }

  private static QualType pointed(QualType pattern, QualType function) {
    return pattern.isReference() ? function : new PointerType(function).plain();
  }

  /** Deduces what was not given explicitly; an explicit argument may convert instead. */
  private boolean deduce(QualType pattern, QualType actual, Map<String, TemplateValue> into) {
    Map<String, TemplateValue> trial = new HashMap<>(into);
    trial.keySet().removeAll(explicitNames);
    if (!new Deduction(trial).type(pattern, actual)) {
      return false;
    }
    trial.forEach(into::putIfAbsent);
    return true;
  }

  private boolean fitReference(
      ReferenceType reference, Operand operand, Map<String, TemplateValue> into) {
    QualType target = reference.target();
    boolean forwarding =
        reference.rvalue() && target.type() instanceof TypeParameter && !target.isConst();
    if (forwarding && operand.isLvalue()) {
      return deduce(target, ReferenceType.of(operand.type(), false), into);
    }
    QualType actual = operand.type();
    QualType pattern = target;
    if (target.isConst()) {
      pattern = target.unqualified();
      actual = actual.unqualified();
    }
    return deduce(pattern, actual, into);
  }
}
