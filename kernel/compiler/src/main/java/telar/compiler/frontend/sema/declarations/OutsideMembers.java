package telar.compiler.frontend.sema.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.sema.lookup.Signatures;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.ClassTemplate.OutsideMember;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.TypeSymbol;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.templates.ClassPattern;
import telar.compiler.frontend.sema.templates.Deduction;

/** Gives the instances of class templates their members that are defined outside the class. */
final class OutsideMembers {

  private final Program program;

  OutsideMembers(Program program) {
    this.program = program;
  }

  /** Notes a definition, and gives it to the instances that are complete by now. */
  void declare(
      ClassTemplate template,
      Scope scope,
      List<NamePart> qualifier,
      List<TemplateParameter> classParameters,
      List<TemplateParameter> ownParameters,
      Declaration declaration) {
    Scope patterns = TemplateScopes.patternScope(scope, classParameters);
    List<TemplateValue> pattern =
        ClassPattern.complete(program, template, classParameters, qualifier.get(0), patterns);
    List<String> nested =
        qualifier.subList(1, qualifier.size()).stream().map(NamePart::identifier).toList();
    OutsideMember member =
        new OutsideMember(classParameters, pattern, nested, ownParameters, declaration);
    template.addOutside(member);
    template.completed().forEach(instance -> adopt(instance, member));
  }

  /** Gives an instance that has just been completed what was defined so far. */
  void adoptAll(ClassSymbol instance, ClassTemplate template) {
    template.completed().add(instance);
    for (OutsideMember member : template.outside()) {
      if (member.explicit()) {
        adopt(instance, member);
      }
    }
    for (OutsideMember member : template.outside()) {
      if (!member.explicit()) {
        adopt(instance, member);
      }
    }
  }

  private void adopt(ClassSymbol instance, OutsideMember member) {
    Map<String, TemplateValue> bindings = new HashMap<>();
    if (!new Deduction(bindings).arguments(member.pattern(), instance.arguments())
        || !(member.explicit() || ClassPattern.alike(member.pattern(), instance.pattern()))) {
      return;
    }
    ClassSymbol target = nested(instance, member.nested());
    if (target == null) {
      return;
    }
    List<TemplateValue> values = new ArrayList<>();
    for (TemplateParameter parameter : member.classParameters()) {
      values.add(bindings.getOrDefault(parameter.name(), new TemplateValue.Pack(List.of())));
    }
    Scope scope = TemplateScopes.bind(target.scope(), member.classParameters(), values);
    if (member.declaration() instanceof Declaration.Function f) {
      function(target, f, member, scope);
    } else if (member.declaration() instanceof Declaration.Variable v) {
      variable(target, v, scope);
    } else if (member.declaration() instanceof Declaration.Class c) {
      new ClassCompleter(program).define(target, c);
    }
  }

  private static @Nullable ClassSymbol nested(ClassSymbol instance, List<String> path) {
    ClassSymbol target = instance;
    for (String name : path) {
      if (!(target.scope().ownType(name) instanceof TypeSymbol t)
          || !(t.type().type() instanceof ClassSymbol next)) {
        return null;
      }
      target = next;
    }
    return target;
  }

  private void variable(ClassSymbol target, Declaration.Variable definition, Scope scope) {
    if (target.scope().own(definition.name().identifier()) instanceof VariableSymbol known
        && known.external()) {
      new Declarer(program, scope).redeclare(known, definition);
    }
  }

  private void function(
      ClassSymbol target, Declaration.Function definition, OutsideMember member, Scope scope) {
    String name = FunctionDeclarer.symbolName(definition, null);
    Symbol found = target.scope().own(name);
    if (!(found instanceof OverloadSet set)) {
      return;
    }
    if (!member.ownParameters().isEmpty()) {
      List<FunctionTemplate> undefined =
          set.members().stream()
              .filter(FunctionTemplate.class::isInstance)
              .map(FunctionTemplate.class::cast)
              .filter(t -> t.owner() == target)
              .toList();
      FunctionTemplate declared = Signatures.declared(undefined, definition);
      if (declared != null) {
        declared.define(member.ownParameters(), definition, scope);
      }
      return;
    }
    for (Callable callable : set.members()) {
      if (callable instanceof FunctionSymbol f && takes(f, definition, member, scope)) {
        f.define(definition, scope);
        return;
      }
    }
  }

  private boolean takes(
      FunctionSymbol f, Declaration.Function definition, OutsideMember member, Scope scope) {
    return f.template() == null
        && (!f.defined() || member.explicit())
        && f.declaration().parameters().size() == definition.parameters().size()
        && f.type().isConst() == definition.qualifiers().isConst()
        && f.type()
            .parameters()
            .equals(new TypeResolver(program, scope).parameters(definition.parameters()));
  }
}
