package telar.compiler.frontend.sema.templates;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.ConstantValue;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.AliasTemplate;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.PatternParameter;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.DependentType;

/** Resolves template arguments as written; a name may be a type, a template or a value. */
public final class TemplateArguments {

  private final Program program;
  private final Scope scope;
  private final boolean pattern;

  public TemplateArguments(Program program, Scope scope, boolean pattern) {
    this.program = program;
    this.scope = scope;
    this.pattern = pattern;
  }

  public List<TemplateValue> resolve(@Nullable List<TemplateArgument> arguments) {
    List<TemplateValue> values = new ArrayList<>();
    if (arguments == null) {
      return values;
    }
    for (TemplateArgument argument : arguments) {
      if (!isPack(argument)) {
        values.add(value(argument, scope));
      } else if (pattern) {
        values.add(new TemplateValue.Expansion(value(withoutPack(argument), scope)));
      } else {
        TemplateArgument each = withoutPack(argument);
        Packs.each(
            program,
            scope,
            each,
            inner -> values.add(new TemplateArguments(program, inner, false).value(each, inner)));
      }
    }
    return values;
  }

  private static boolean isPack(TemplateArgument argument) {
    return argument.pack()
        || (argument instanceof TemplateArgument.OfType t
            && t.type() instanceof TypeSyntax.PackExpansion)
        || (argument instanceof TemplateArgument.OfValue v
            && v.value() instanceof Expression.PackExpansion);
  }

  private static TemplateArgument withoutPack(TemplateArgument argument) {
    if (argument instanceof TemplateArgument.OfType t) {
      TypeSyntax type = t.type() instanceof TypeSyntax.PackExpansion p ? p.pattern() : t.type();
      return new TemplateArgument.OfType(type, false, t.span());
    }
    TemplateArgument.OfValue v = (TemplateArgument.OfValue) argument;
    Expression value = v.value() instanceof Expression.PackExpansion p ? p.pattern() : v.value();
    return new TemplateArgument.OfValue(value, false, v.span());
  }

  private TemplateValue value(TemplateArgument argument, Scope at) {
    if (argument instanceof TemplateArgument.OfType t) {
      return ofType(t.type(), at);
    }
    Expression value = ((TemplateArgument.OfValue) argument).value();
    if (value instanceof Expression.NameUse use) {
      return ofName(use.name(), value, at);
    }
    if (value instanceof Expression.Unary u
        && u.operator() == UnaryOperator.ADDRESS_OF
        && u.operand() instanceof Expression.NameUse use
        && new NameResolver(program, at).find(use.name(), false) instanceof OverloadSet) {
      return ofName(use.name(), u.operand(), at);
    }
    if (pattern) {
      try {
        return constant(value, at);
      } catch (SemanticError e) {
        return new TemplateValue.OfType(new DependentType(value.span().text()).plain());
      }
    }
    return constant(value, at);
  }

  private TemplateValue ofType(TypeSyntax syntax, Scope at) {
    if (syntax instanceof TypeSyntax.Named named && named.name().last().arguments() == null) {
      Symbol symbol = new NameResolver(program, at).find(named.name(), false);
      if (symbol instanceof ClassTemplate || symbol instanceof AliasTemplate) {
        return new TemplateValue.OfTemplate(symbol);
      } else if (symbol instanceof PatternParameter p) {
        return new TemplateValue.OfParameter(p.name());
      }
    }
    return new TemplateValue.OfType(new TypeResolver(program, at, pattern).resolve(syntax));
  }

  private TemplateValue ofName(Name name, Expression value, Scope at) {
    Symbol symbol = null;
    try {
      symbol = new NameResolver(program, at).find(name, false);
    } catch (SemanticError e) {
      if (!pattern) {
        throw e;
      }
    }
    if (symbol instanceof PatternParameter p) {
      return new TemplateValue.OfParameter(p.name());
    } else if (symbol != null && symbol.namesType()) {
      return ofType(new TypeSyntax.Named(name, null, name.span()), at);
    } else if (symbol instanceof OverloadSet set) {
      return ofFunction(set, name, at);
    } else if (pattern && symbol == null) {
      return new TemplateValue.OfType(new DependentType(name.toString()).plain());
    }
    return constant(value, at);
  }

  private TemplateValue ofFunction(OverloadSet set, Name name, Scope at) {
    if (set.members().size() != 1) {
      throw SemanticError.of("TLR-241", name.span(), name.toString());
    }
    Callable only = set.members().get(0);
    List<TemplateValue> explicit =
        name.last().arguments() == null
            ? null
            : new TemplateArguments(program, at, pattern).resolve(name.last().arguments());
    FunctionSymbol function =
        only instanceof FunctionSymbol f
            ? f
            : NamedInstance.of(program, (FunctionTemplate) only, explicit, null, name.span());
    if (function == null) {
      throw SemanticError.of("TLR-241", name.span(), name.toString());
    }
    return new TemplateValue.OfFunction(function);
  }

  private TemplateValue constant(Expression value, Scope at) {
    if (Expression.strip(value) instanceof Expression.StringLiteral) {
      throw SemanticError.of("TLR-476", value.span(), value.span().text());
    }
    ConstantValue constant = program.constants().evaluate(value, at);
    return new TemplateValue.OfValue(constant.type(), constant.value());
  }
}
