package telar.compiler.frontend.sema.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.TemplateNames;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.AliasTemplate;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.symbols.VariableTemplate;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/** Makes instances of templates by analysing their declarations with the parameters bound. */
public final class Templates implements TemplateNames {

  private final Program program;

  public Templates(Program program) {
    this.program = program;
  }

  /** Completes a list of arguments: packs gathered, defaults added, values of the right type. */
  List<TemplateValue> complete(
      String template,
      Scope scope,
      List<TemplateParameter> parameters,
      List<TemplateValue> given,
      Span span) {
    List<TemplateValue> values = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      TemplateParameter parameter = parameters.get(i);
      boolean alreadyPack = i < given.size() && given.get(i) instanceof TemplateValue.Pack;
      if (parameter.pack() && !alreadyPack) {
        values.add(new TemplateValue.Pack(given.subList(Math.min(i, given.size()), given.size())));
      } else if (i < given.size()) {
        Scope bound = TemplateScopes.bind(scope, parameters, values);
        values.add(checked(template, bound, parameter, given.get(i), span));
      } else {
        values.add(
            defaultOf(template, TemplateScopes.bind(scope, parameters, values), parameter, span));
      }
    }
    boolean takesAll = !parameters.isEmpty() && parameters.get(parameters.size() - 1).pack();
    if (given.size() > parameters.size() && !takesAll) {
      throw SemanticError.of(
          "TLR-265",
          span,
          template,
          Messages.text("takes.exactly", parameters.size()),
          given.size());
    }
    return values;
  }

  private TemplateValue checked(
      String template, Scope bound, TemplateParameter parameter, TemplateValue value, Span span) {
    if (parameter instanceof TemplateParameter.OfValue v) {
      if (value instanceof TemplateValue.OfValue given) {
        return program
            .constants()
            .asParameter(given, new TypeResolver(program, bound).resolve(v.type()), span);
      }
      if (value instanceof TemplateValue.OfType) {
        throw SemanticError.of("TLR-266", span, parameter.name(), template, value.display());
      }
    } else if (parameter instanceof TemplateParameter.OfType
        && !(value instanceof TemplateValue.OfType)
        && !(value instanceof TemplateValue.Pack)) {
      throw SemanticError.of("TLR-267", span, parameter.name(), template, value.display());
    }
    return value;
  }

  private TemplateValue defaultOf(
      String template, Scope bound, TemplateParameter parameter, Span span) {
    if (parameter instanceof TemplateParameter.OfType t && t.defaultType() != null) {
      return new TemplateValue.OfType(new TypeResolver(program, bound).resolve(t.defaultType()));
    } else if (parameter instanceof TemplateParameter.OfValue v && v.defaultValue() != null) {
      ConstantValue value = program.constants().evaluate(v.defaultValue(), bound);
      QualType type = new TypeResolver(program, bound).resolve(v.type());
      return program
          .constants()
          .asParameter(new TemplateValue.OfValue(value.type(), value.value()), type, span);
    } else if (parameter instanceof TemplateParameter.OfTemplate t && t.defaultTemplate() != null) {
      return new TemplateValue.OfTemplate(
          new NameResolver(program, bound).require(t.defaultTemplate(), true));
    }
    throw SemanticError.of("TLR-268", span, parameter.name(), template);
  }

  @Override
  public ClassSymbol instance(ClassTemplate template, List<TemplateValue> given, Span span) {
    List<TemplateValue> values =
        complete(template.name(), template.scope(), template.parameters(), given, span);
    ClassSymbol made = program.instances().find(template, values, ClassSymbol.class);
    if (made != null) {
      return made;
    }
    Scope bound = Scope.inner(Scope.Kind.TEMPLATE, template.scope());
    Declaration.Class declaration = template.declaration();
    ClassSymbol symbol =
        new ClassSymbol(
            template.name(),
            template.scope().qualify(template.name()) + TemplateValue.display(values),
            declaration.key(),
            bound,
            declaration.name().span());
    symbol.setTemplate(template, values);
    program.instances().add(template, values, symbol);
    symbol.setCompletion(
        () -> program.instances().nested(span, () -> complete(symbol, template, bound, span)));
    return symbol;
  }

  /** Completes an instance; only now is it decided which specialisation it is of. */
  private void complete(ClassSymbol symbol, ClassTemplate template, Scope bound, Span span) {
    ClassPattern.Choice choice = ClassPattern.choose(program, template, symbol.arguments(), span);
    TemplateScopes.bindIn(bound, choice.parameters(), choice.values());
    symbol.setPattern(choice.pattern());
    program.declarations().completeClass(symbol, choice.declaration());
  }

  @Override
  public QualType instance(AliasTemplate template, List<TemplateValue> given, Span span) {
    List<TemplateValue> values =
        complete(template.name(), template.scope(), template.parameters(), given, span);
    Scope bound = TemplateScopes.bind(template.scope(), template.parameters(), values);
    return new TypeResolver(program, bound).resolve(template.declaration().type());
  }

  /** The variable that a template is with these arguments. */
  public VariableSymbol instance(VariableTemplate template, List<TemplateValue> given, Span span) {
    List<TemplateValue> values =
        complete(template.name(), template.scope(), template.parameters(), given, span);
    VariableSymbol made = program.instances().find(template, values, VariableSymbol.class);
    if (made != null) {
      return made;
    }
    Scope bound = TemplateScopes.bind(template.scope(), template.parameters(), values);
    VariableSymbol symbol = program.declarations().variable(template.declaration(), bound);
    symbol.setQualifiedName(
        template.scope().qualify(template.name()) + TemplateValue.display(values));
    program.instances().add(template, values, symbol);
    return symbol;
  }

  /** The function that a template is with these complete arguments: its signature, no body yet. */
  public FunctionSymbol instance(FunctionTemplate template, List<TemplateValue> values, Span span) {
    FunctionSymbol special = template.special(values);
    if (special != null) {
      return special;
    }
    FunctionSymbol made = program.instances().find(template, values, FunctionSymbol.class);
    if (made != null) {
      return made;
    }
    FunctionSymbol symbol =
        program.instances().nestedResult(span, () -> signature(template, values));
    program.instances().add(template, values, symbol);
    return symbol;
  }

  private FunctionSymbol signature(FunctionTemplate template, List<TemplateValue> values) {
    Scope bound =
        TemplateScopes.bind(signatureScope(template, values), template.parameters(), values);
    FunctionSymbol symbol =
        program.declarations().function(template.first(), bound, template.owner());
    symbol.setTemplate(template, values);
    return symbol;
  }

  /** Where the types of a signature are looked up: those of a constructor inside its class. */
  private Scope signatureScope(FunctionTemplate template, List<TemplateValue> values) {
    ClassTemplate guided = template.guided();
    if (guided == null) {
      return template.scope();
    }
    List<TemplateValue> own = values.subList(0, guided.parameters().size());
    ClassSymbol c = instance(guided, own, template.first().span());
    c.complete();
    return c.scope();
  }

  /** Arguments by name, from those that deduction found; null when one is missing. */
  public @Nullable List<TemplateValue> ordered(
      FunctionTemplate template, Map<String, TemplateValue> found, Span span) {
    List<TemplateValue> values = new ArrayList<>();
    Map<String, TemplateValue> known = new HashMap<>(found);
    for (TemplateParameter parameter : template.parameters()) {
      TemplateValue value = known.get(parameter.name());
      if (value == null && parameter.pack()) {
        value = new TemplateValue.Pack(List.of());
      }
      Scope bound = TemplateScopes.bind(template.scope(), template.parameters(), values);
      if (value == null) {
        if (!TemplateScopes.hasDefault(parameter)) {
          return null;
        }
        value = defaultOf(template.name(), bound, parameter, span);
      } else {
        value = checked(template.name(), bound, parameter, value, span);
      }
      values.add(value);
    }
    return values;
  }

  @Override
  public List<TemplateValue> arguments(
      @Nullable List<TemplateArgument> written, Scope scope, boolean pattern) {
    return new TemplateArguments(program, scope, pattern).resolve(written);
  }
}
