package telar.compiler.frontend.sema.declarations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.Headers;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lookup.Signatures;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.ReturnTypes;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.AliasTemplate;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.VariableTemplate;
import telar.compiler.frontend.sema.templates.DependentNames;
import telar.compiler.frontend.sema.templates.NamedInstance;
import telar.compiler.frontend.sema.templates.TemplateArguments;
import telar.compiler.frontend.sema.templates.TemplateRules;
import telar.compiler.frontend.sema.templates.Templates;
import telar.compiler.frontend.sema.templates.UnmarkedTemplates;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.QualType;

/** Declares templates, their specialisations, and members of class templates defined outside. */
final class TemplateDeclarer {

  private final Program program;
  private final Scope scope;

  TemplateDeclarer(Program program, Scope scope) {
    this.program = program;
    this.scope = scope;
  }

  void declare(Declaration.Template node, @Nullable ClassSymbol owner) {
    Declaration inner = node.declaration();
    TemplateRules.parameters(node.parameters());
    if (owner == null) {
      DependentNames.checkTypes(program, node);
      UnmarkedTemplates.check(program, node);
    }
    if (inner instanceof Declaration.Template nested) {
      outsideMember(node.parameters(), nested.parameters(), nested.declaration());
    } else if (inner instanceof Declaration.Class c) {
      declareClass(node.parameters(), c);
    } else if (inner instanceof Declaration.Function f) {
      declareFunction(node, f, owner);
    } else if (inner instanceof Declaration.Alias a) {
      scope.declare(new AliasTemplate(a.name(), scope, node.parameters(), a));
    } else if (inner instanceof Declaration.Variable v) {
      declareVariable(node.parameters(), v);
    } else if (!(inner instanceof Declaration.Friend)) {
      throw SemanticError.lacks("template", node.span());
    }
  }

  private void declareVariable(List<TemplateParameter> parameters, Declaration.Variable v) {
    if (v.name().parts().size() > 1) {
      outsideMember(parameters, List.of(), v);
      return;
    }
    scope.declare(new VariableTemplate(v.name().identifier(), scope, parameters, v));
  }

  private void declareClass(List<TemplateParameter> parameters, Declaration.Class node) {
    if (node.name().parts().size() > 1 && node.name().last().arguments() == null) {
      outsideMember(parameters, List.of(), node);
      return;
    }
    String name = node.name().identifier();
    Symbol old = NameLookup.inScope(scope, name, true);
    if (old == null && scope.parent() != null && node.name().last().arguments() != null) {
      old = NameLookup.unqualifiedType(scope, name);
    }
    if (node.name().last().arguments() != null) {
      if (!(old instanceof ClassTemplate template)) {
        throw SemanticError.of("TLR-270", node.name().span(), name);
      }
      var special = new ClassTemplate.Specialization(parameters, node);
      TemplateRules.partial(program, template, special);
      template.specializations().add(special);
    } else if (old instanceof ClassTemplate template) {
      checkDefaults(template, parameters, node);
      if (node.members() != null) {
        template.define(mergeDefaults(template.parameters(), parameters), node);
      }
    } else {
      TemplateRules.ofClass(parameters, node);
      scope.declare(new ClassTemplate(name, scope, parameters, node));
    }
  }

  private static void checkDefaults(
      ClassTemplate template, List<TemplateParameter> again, Declaration.Class node) {
    List<TemplateParameter> first = template.parameters();
    for (int i = 0; i < Math.min(first.size(), again.size()); i++) {
      TemplateParameter parameter = again.get(i);
      boolean twice =
          !parameter.pack()
              && TemplateScopes.hasDefault(parameter)
              && TemplateScopes.hasDefault(first.get(i))
              && !Headers.samePlace(template.declaration(), node);
      if (twice) {
        throw SemanticError.of("TLR-378", parameter.span(), parameter.name());
      }
    }
  }

  /** Default arguments stand in the first declaration, names in the definition. */
  private static List<TemplateParameter> mergeDefaults(
      List<TemplateParameter> first, List<TemplateParameter> definition) {
    List<TemplateParameter> merged = new ArrayList<>();
    for (int i = 0; i < definition.size(); i++) {
      TemplateParameter old = i < first.size() ? first.get(i) : definition.get(i);
      merged.add(withDefault(definition.get(i), old));
    }
    return merged;
  }

  private static TemplateParameter withDefault(TemplateParameter now, TemplateParameter old) {
    if (now instanceof TemplateParameter.OfType t
        && t.defaultType() == null
        && old instanceof TemplateParameter.OfType o) {
      return new TemplateParameter.OfType(t.name(), t.pack(), o.defaultType(), t.span());
    }
    if (now instanceof TemplateParameter.OfValue v
        && v.defaultValue() == null
        && old instanceof TemplateParameter.OfValue o) {
      return new TemplateParameter.OfValue(
          v.name(), v.type(), v.pack(), o.defaultValue(), v.span());
    }
    return now;
  }

  private void declareFunction(
      Declaration.Template node, Declaration.Function f, @Nullable ClassSymbol owner) {
    TemplateRules.function(node.parameters(), f);
    if (f.kind() == Declaration.FunctionKind.GUIDE) {
      String name = f.name().identifier();
      ClassDeduction.template(program, scope, f)
          .guides()
          .add(new FunctionTemplate(name, scope, null, node.parameters(), f));
    } else if (node.parameters().isEmpty() && !memberOfInstance(f.name())) {
      specialize(f);
    } else if (f.name().parts().size() > 1) {
      outsideMember(node.parameters(), List.of(), f);
    } else {
      FunctionTemplate known = knownTemplate(node.parameters(), f);
      if (known != null && f.definition() == Declaration.Definition.BODY) {
        known.define(node.parameters(), f, scope);
      } else if (known == null) {
        String name = FunctionDeclarer.symbolName(f, owner);
        checkKernel(f);
        scope.declare(new FunctionTemplate(name, scope, owner, node.parameters(), f));
      }
    }
  }

  /** Whether it is a member of a class template with given arguments: {@code S<int>::f}. */
  private static boolean memberOfInstance(Name name) {
    List<NamePart> parts = name.parts();
    return parts.size() > 1
        && name.last().arguments() == null
        && parts.get(parts.size() - 2).arguments() != null;
  }

  private void checkKernel(Declaration.Function f) {
    boolean global = f.specifiers().has(Specifier.GLOBAL);
    if (global
        && f.returnType() instanceof TypeSyntax.Builtin builtin
        && builtin.kind() != TypeSyntax.Kind.VOID) {
      throw SemanticError.of(
          "TLR-230", f.name().span(), f.name().identifier(), builtin.span().text());
    }
  }

  /** The template declared before with the same number and shape of parameters. */
  private @Nullable FunctionTemplate knownTemplate(
      List<TemplateParameter> parameters, Declaration.Function f) {
    if (!(scope.own(FunctionDeclarer.symbolName(f, null)) instanceof OverloadSet set)) {
      return null;
    }
    for (Callable member : set.members()) {
      if (member instanceof FunctionTemplate t
          && (Headers.samePlace(t.declaration(), f)
              || (t.declaration().definition() == Declaration.Definition.NONE
                  && t.parameters().size() == parameters.size()
                  && Signatures.sameShape(t.first(), f)))) {
        return t;
      }
    }
    return null;
  }

  /** {@code template <> void f<int>(int) { … }}. */
  private void specialize(Declaration.Function f) {
    FunctionMatch match = match(f);
    FunctionSymbol known = match.template().special(match.values());
    if (known != null) {
      defineSpecial(known, f, match.inside());
      return;
    }
    FunctionSymbol special = new FunctionDeclarer(program, match.inside()).symbol(f, match.owner());
    special.setTemplate(match.template(), match.values());
    match.template().specialize(match.values(), special);
    program.functions().declared(special);
  }

  private void defineSpecial(FunctionSymbol known, Declaration.Function f, Scope inside) {
    boolean body = f.definition() == Declaration.Definition.BODY;
    if (body && known.defined() && !Headers.samePlace(known.declaration(), f)) {
      throw SemanticError.of("TLR-213", f.name().span(), known.name());
    }
    if (body && !known.defined()) {
      known.define(f, inside);
      program.functions().declared(known);
    }
  }

  /** {@code template void f<int>(int);}. */
  void instantiate(Declaration.Function f) {
    FunctionMatch match = match(f);
    FunctionSymbol symbol =
        new Templates(program).instance(match.template(), match.values(), f.name().span());
    program.functions().root(symbol);
  }

  private record FunctionMatch(
      FunctionTemplate template,
      List<TemplateValue> values,
      Scope inside,
      @Nullable ClassSymbol owner) {}

  private FunctionMatch match(Declaration.Function f) {
    Name name = f.name();
    Symbol symbol = new NameResolver(program, scope).require(name, false);
    Scope inside = name.isUnqualified() ? scope : new NameResolver(program, scope).qualifier(name);
    FunctionType type =
        new FunctionType(
            new FunctionDeclarer(program, scope).symbol(f, null).returnType(),
            new TypeResolver(program, scope).parameters(f.parameters()),
            false,
            false);
    List<TemplateValue> explicit =
        name.last().arguments() == null
            ? null
            : new TemplateArguments(program, scope, false).resolve(name.last().arguments());
    if (symbol instanceof OverloadSet set && inside != null) {
      for (Callable member : set.members()) {
        if (member instanceof FunctionTemplate t) {
          FunctionSymbol fit = NamedInstance.of(program, t, explicit, plain(type), name.span());
          if (fit != null
              && fit.type().parameters().equals(type.parameters())
              && sameResult(fit, type)) {
            return new FunctionMatch(t, fit.arguments(), inside, t.owner());
          }
        }
      }
    }
    throw SemanticError.of("TLR-271", name.span(), name.toString());
  }

  private static boolean sameResult(FunctionSymbol fit, FunctionType type) {
    return fit.returnType().equals(type.returnType())
        || ReturnTypes.isAuto(fit.returnType())
        || ReturnTypes.isAuto(type.returnType());
  }

  private static QualType plain(FunctionType type) {
    return type.plain();
  }

  /** A member of a class template, defined outside it. */
  private void outsideMember(
      List<TemplateParameter> classParameters,
      List<TemplateParameter> own,
      Declaration declaration) {
    Name name = nameOf(declaration);
    if (name == null || name.parts().size() < 2) {
      throw SemanticError.lacks("memberTemplate", declaration.span());
    }
    List<NamePart> qualifier = name.parts().subList(0, name.parts().size() - 1);
    for (int i = 0; i < qualifier.size(); i++) {
      boolean given = qualifier.get(i).arguments() != null;
      if (given && bare(name, qualifier.subList(0, i + 1)) instanceof ClassTemplate template) {
        List<NamePart> rest = qualifier.subList(i, qualifier.size());
        new OutsideMembers(program)
            .declare(template, scope, rest, classParameters, own, declaration);
        return;
      }
    }
    if (!(declaration instanceof Declaration.Function f)) {
      NamePart last = qualifier.get(qualifier.size() - 1);
      throw SemanticError.of("TLR-270", last.span(), last.identifier());
    }
    defineMemberTemplate(classParameters, f);
  }

  private static @Nullable Name nameOf(Declaration declaration) {
    if (declaration instanceof Declaration.Function f) {
      return f.name();
    } else if (declaration instanceof Declaration.Variable v) {
      return v.name();
    }
    return declaration instanceof Declaration.Class c ? c.name() : null;
  }

  /** What a qualifier names without the arguments of its last part. */
  private @Nullable Symbol bare(Name name, List<NamePart> qualifier) {
    NamePart last = qualifier.get(qualifier.size() - 1);
    List<NamePart> parts = new ArrayList<>(qualifier.subList(0, qualifier.size() - 1));
    parts.add(NamePart.plain(last.identifier(), last.span()));
    return new NameResolver(program, scope).find(new Name(name.global(), parts, name.span()), true);
  }

  private void defineMemberTemplate(List<TemplateParameter> parameters, Declaration.Function f) {
    Scope inside = new NameResolver(program, scope).qualifier(f.name());
    Symbol symbol =
        inside == null
            ? null
            : NameLookup.inScope(inside, FunctionDeclarer.symbolName(f, null), false);
    List<Callable> members = symbol instanceof OverloadSet set ? set.members() : List.of();
    List<FunctionTemplate> templates =
        members.stream()
            .filter(FunctionTemplate.class::isInstance)
            .map(FunctionTemplate.class::cast)
            .toList();
    FunctionTemplate declared = Signatures.declared(templates, f);
    if (declared == null) {
      throw SemanticError.of("TLR-214", f.name().span(), f.name().toString(), "(…)");
    }
    declared.define(parameters, f, inside);
  }
}
