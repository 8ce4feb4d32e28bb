package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/**
 * Deduces the arguments of a class template that a declaration leaves out: {@code Box b(3)}. The
 * deduction guides and the constructors stand as functions that return the class, among which the
 * initialiser chooses.
 */
public final class ClassDeduction {

  private final Lowering lowering;
  private final ClassTemplate template;
  private final Span span;

  ClassDeduction(Lowering lowering, ClassTemplate template, Span span) {
    this.lowering = lowering.unevaluated();
    this.template = template;
    this.span = span;
  }

  /** A type as written; one that lacks its template arguments takes them from an initialiser. */
  public static QualType resolve(
      Lowering lowering, TypeSyntax syntax, @Nullable Initializer initializer) {
    ClassTemplate template = named(lowering.program(), lowering.scope(), syntax);
    if (template == null) {
      return lowering.types().resolve(syntax);
    }
    QualType type = new ClassDeduction(lowering, template, syntax.span()).from(initializer);
    return type.with(syntax instanceof TypeSyntax.Qualified q && q.isConst(), false);
  }

  /** The template that a type without arguments names; null when it names something else. */
  public static @Nullable ClassTemplate named(Program program, Scope scope, TypeSyntax syntax) {
    TypeSyntax inner = syntax instanceof TypeSyntax.Qualified q ? q.type() : syntax;
    if (!(inner instanceof TypeSyntax.Named named)
        || named.elaborated() != null
        || named.name().last().kind() != NamePart.Kind.IDENTIFIER
        || named.name().last().arguments() != null) {
      return null;
    }
    Symbol symbol = new NameResolver(program, scope).find(named.name(), true);
    return symbol instanceof ClassTemplate t ? t : null;
  }

  /** The template that a deduction guide is for. */
  public static ClassTemplate template(Program program, Scope scope, Declaration.Function guide) {
    Symbol symbol = NameLookup.unqualifiedType(scope, guide.name().identifier());
    if (symbol instanceof ClassTemplate found) {
      return found;
    }
    throw SemanticError.of("TLR-262", guide.name().span(), guide.name().identifier());
  }

  private QualType from(@Nullable Initializer initializer) {
    if (initializer instanceof Initializer.Assigned a) {
      return a.value() instanceof Expression.InitializerList list
          ? fromList(list)
          : from(List.of(a.value()));
    } else if (initializer instanceof Initializer.Constructed c) {
      return from(c.arguments());
    } else if (initializer instanceof Initializer.Braced b) {
      return fromList(b.list());
    }
    return from(List.of());
  }

  /** From {@code C{a, b}}: a constructor that takes the whole list comes first. */
  QualType fromList(Expression.InitializerList list) {
    List<Callable> takingLists = new ArrayList<>();
    for (Callable candidate : candidates()) {
      if (takesList(candidate)) {
        takingLists.add(candidate);
      }
    }
    if (list.elements().size() == 1) {
      QualType same = sameTemplate(list.elements().get(0));
      if (same != null) {
        return same;
      }
    }
    if (!takingLists.isEmpty() && !list.elements().isEmpty()) {
      Argument whole = new Argument(list, null, list.span());
      FunctionSymbol guide = lowering.overloads().tryChoose(takingLists, List.of(whole), null);
      if (guide != null) {
        return guide.returnType();
      }
    }
    return from(list.elements());
  }

  private static boolean takesList(Callable candidate) {
    List<Parameter> parameters =
        candidate instanceof FunctionSymbol f
            ? f.declaration().parameters()
            : ((FunctionTemplate) candidate).first().parameters();
    return !parameters.isEmpty() && mentionsList(parameters.get(0).type());
  }

  private static boolean mentionsList(TypeSyntax type) {
    if (type instanceof TypeSyntax.Reference r) {
      return mentionsList(r.target());
    } else if (type instanceof TypeSyntax.Qualified q) {
      return mentionsList(q.type());
    }
    return type instanceof TypeSyntax.Named n
        && n.name().identifier().equals(ListInitialization.LIST_TEMPLATE);
  }

  /** From {@code C(a, b)}. */
  QualType from(List<Expression> expressions) {
    if (expressions.size() == 1) {
      QualType same = sameTemplate(expressions.get(0));
      if (same != null) {
        return same;
      }
    }
    List<Argument> arguments = lowering.calls().arguments(expressions);
    FunctionSymbol guide = lowering.overloads().tryChoose(template.guides(), arguments, null);
    if (guide == null) {
      guide =
          lowering.overloads().choose(template.name(), candidates(), arguments, null, null, span);
    }
    return guide.returnType();
  }

  /** A copy of an object of the same template is of its class. */
  private @Nullable QualType sameTemplate(Expression expression) {
    if (expression instanceof Expression.InitializerList
        || expression instanceof Expression.Designated
        || expression instanceof Expression.PackExpansion) {
      return null;
    }
    Operand operand = lowering.expressions().expression(expression);
    return operand.functions() == null
            && operand.type().type() instanceof ClassSymbol c
            && c.template() == template
        ? c.plain()
        : null;
  }

  private List<Callable> candidates() {
    List<Callable> all = new ArrayList<>(template.guides());
    List<Declaration.Member> members = template.declaration().members();
    boolean constructible = false;
    if (members != null) {
      for (Declaration.Member member : members) {
        Declaration declaration = member.declaration();
        List<TemplateParameter> own = List.of();
        if (declaration instanceof Declaration.Template t) {
          own = t.parameters();
          declaration = t.declaration();
        }
        if (declaration instanceof Declaration.Function f
            && f.kind() == Declaration.FunctionKind.CONSTRUCTOR) {
          constructible = true;
          all.add(constructor(f.parameters(), own, f.span()));
        }
      }
    }
    if (!constructible) {
      all.add(constructor(List.of(), List.of(), span));
    }
    return all;
  }

  private FunctionTemplate constructor(
      List<Parameter> parameters, List<TemplateParameter> own, Span at) {
    List<TemplateParameter> all = new ArrayList<>(template.parameters());
    all.addAll(own);
    Declaration.Function guide =
        new Declaration.Function(
            Name.of(template.name(), at),
            Declaration.FunctionKind.GUIDE,
            new Specifiers(Set.of(), null, null, null),
            result(at),
            parameters,
            false,
            Declaration.FunctionQualifiers.NONE,
            List.of(),
            Declaration.Definition.NONE,
            null,
            at);
    FunctionTemplate made =
        new FunctionTemplate(template.name(), template.scope(), null, all, guide);
    made.setGuided(template);
    return made;
  }

  /** {@code C<A, B>}: the template with its own parameters. */
  private TypeSyntax result(Span at) {
    List<TemplateArgument> arguments = new ArrayList<>();
    for (TemplateParameter parameter : template.parameters()) {
      Name name = Name.of(parameter.name(), at);
      arguments.add(
          parameter instanceof TemplateParameter.OfValue
              ? new TemplateArgument.OfValue(new Expression.NameUse(name, at), parameter.pack(), at)
              : new TemplateArgument.OfType(
                  new TypeSyntax.Named(name, null, at), parameter.pack(), at));
    }
    NamePart part = new NamePart(NamePart.Kind.IDENTIFIER, template.name(), null, arguments, at);
    return new TypeSyntax.Named(new Name(false, List.of(part), at), null, at);
  }
}
