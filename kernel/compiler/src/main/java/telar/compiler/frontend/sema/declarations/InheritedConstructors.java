package telar.compiler.frontend.sema.declarations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.source.Span;

/** {@code using Base::Base;}: a constructor for each of the base's, which passes everything on. */
final class InheritedConstructors {

  private final Program program;
  private final ClassSymbol derived;

  InheritedConstructors(Program program, ClassSymbol derived) {
    this.program = program;
    this.derived = derived;
  }

  /** The base whose constructors a using-declaration names; null when it names something else. */
  @Nullable ClassSymbol base(Declaration.UsingName using) {
    List<NamePart> parts = using.target().parts();
    if (parts.size() < 2 || using.pack()) {
      return null;
    }
    var inside = new NameResolver(program, derived.scope()).qualifier(using.target());
    ClassSymbol base = inside == null ? null : inside.ofClass();
    String last = using.target().identifier();
    boolean constructor =
        base != null
            && (last.equals(base.identifier())
                || last.equals(parts.get(parts.size() - 2).identifier()));
    return constructor && derived.bases().contains(base) ? base : null;
  }

  /** Declares the constructors that the class has not declared itself. */
  void inherit(ClassSymbol base, Declaration.UsingName using) {
    if (!(base.scope().own(ClassSymbol.CONSTRUCTOR) instanceof OverloadSet set)) {
      return;
    }
    for (Callable callable : List.copyOf(set.members())) {
      if (callable instanceof FunctionTemplate t) {
        template(t, using);
      } else if (callable instanceof FunctionSymbol f && !takes(f, base) && !declared(f)) {
        function(f, using);
      }
    }
  }

  /** Whether it is the base's own copy or move constructor, which are not inherited. */
  private static boolean takes(FunctionSymbol f, ClassSymbol base) {
    return f.type().parameters().size() == 1
        && f.type().parameters().get(0).withoutReference().type() == base;
  }

  private boolean declared(FunctionSymbol f) {
    return derived.scope().own(ClassSymbol.CONSTRUCTOR) instanceof OverloadSet own
        && own.members().stream()
            .anyMatch(
                member ->
                    member instanceof FunctionSymbol o
                        && o.type().parameters().equals(f.type().parameters()));
  }

  private void function(FunctionSymbol f, Declaration.UsingName using) {
    Declaration.Function declaration = passingOn(f.declaration(), using);
    FunctionSymbol own =
        new FunctionSymbol(
            ClassSymbol.CONSTRUCTOR, derived.scope(), derived, f.type(), declaration);
    for (int i = 0; i < f.defaults().size(); i++) {
      own.setDefault(i, f.defaults().get(i), f.defaultScope(i));
    }
    own.setAccess(f.access());
    own.setExecution(f.execution());
    derived.scope().declare(own);
    program.functions().declared(own);
  }

  private void template(FunctionTemplate t, Declaration.UsingName using) {
    Declaration.Function declaration = passingOn(t.first(), using);
    FunctionTemplate own =
        new FunctionTemplate(
            t.name(), t.scope(), derived, t.parameters(), withoutBody(declaration));
    own.define(t.parameters(), declaration, derived.scope());
    derived.scope().declare(own);
  }

  private static Declaration.Function passingOn(
      Declaration.Function inherited, Declaration.UsingName using) {
    Span span = using.span();
    List<Parameter> parameters = new ArrayList<>();
    List<Expression> arguments = new ArrayList<>();
    for (Parameter parameter : inherited.parameters()) {
      String name = "inherited#" + parameters.size();
      parameters.add(new Parameter(name, parameter.type(), parameter.pack(), null, span));
      Expression argument = forwarded(name, span);
      arguments.add(parameter.pack() ? new Expression.PackExpansion(argument, span) : argument);
    }
    Name target = using.target();
    Name base =
        new Name(target.global(), target.parts().subList(0, target.parts().size() - 1), span);
    var initializer =
        new Declaration.MemberInitializer(
            base, new Initializer.Constructed(arguments, span), false, span);
    return new Declaration.Function(
        inherited.name(),
        Declaration.FunctionKind.CONSTRUCTOR,
        inherited.specifiers(),
        null,
        parameters,
        inherited.variadic(),
        inherited.qualifiers(),
        List.of(initializer),
        Declaration.Definition.BODY,
        new Statement.Compound(List.of(), span),
        span);
  }

  private static Declaration.Function withoutBody(Declaration.Function f) {
    return new Declaration.Function(
        f.name(),
        f.kind(),
        f.specifiers(),
        null,
        f.parameters(),
        f.variadic(),
        f.qualifiers(),
        List.of(),
        Declaration.Definition.NONE,
        null,
        f.span());
  }

  /** {@code static_cast<decltype(p) &&>(p)}. */
  private static Expression forwarded(String name, Span span) {
    Expression use = new Expression.NameUse(Name.of(name, span), span);
    TypeSyntax type = new TypeSyntax.Reference(new TypeSyntax.Decltype(use, span), true, span);
    return new Expression.Cast(Expression.CastKind.STATIC, type, use, span);
  }
}
