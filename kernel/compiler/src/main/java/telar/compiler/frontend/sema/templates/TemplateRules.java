package telar.compiler.frontend.sema.templates;

import java.util.List;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.source.Span;

/** What the parameters of a template, and what specialises one, may not be. */
public final class TemplateRules {

  private TemplateRules() {}

  public static void parameters(List<TemplateParameter> parameters) {
    for (TemplateParameter parameter : parameters) {
      boolean floating =
          parameter instanceof TemplateParameter.OfValue v
              && v.type() instanceof TypeSyntax.Builtin builtin
              && isFloating(builtin.kind());
      if (floating) {
        throw SemanticError.of("TLR-419", parameter.span(), parameter.name());
      }
    }
  }

  private static boolean isFloating(TypeSyntax.Kind kind) {
    return kind == TypeSyntax.Kind.FLOAT
        || kind == TypeSyntax.Kind.DOUBLE
        || kind == TypeSyntax.Kind.LONG_DOUBLE;
  }

  /** The arguments of a class are all written, so that what may be left out stands last. */
  public static void ofClass(List<TemplateParameter> parameters, Declaration.Class node) {
    if (node.members() != null) {
      node.members().forEach(TemplateRules::noKernel);
    }
    boolean defaults = false;
    for (int i = 0; i < parameters.size(); i++) {
      TemplateParameter parameter = parameters.get(i);
      if (parameter.pack() && i < parameters.size() - 1) {
        throw SemanticError.of("TLR-425", parameter.span(), parameter.name());
      }
      boolean given = TemplateScopes.hasDefault(parameter);
      if (defaults && !given) {
        throw SemanticError.of("TLR-370", parameter.span(), parameter.name());
      }
      defaults |= given && !parameter.pack();
    }
  }

  private static void noKernel(Declaration.Member member) {
    if (member.declaration() instanceof Declaration.Function f
        && f.specifiers().has(Specifier.GLOBAL)) {
      throw SemanticError.of("TLR-233", f.name().span(), f.name().identifier());
    }
  }

  public static void function(List<TemplateParameter> parameters, Declaration.Function f) {
    boolean partial =
        !parameters.isEmpty() && f.name().isUnqualified() && f.name().last().arguments() != null;
    if (partial) {
      throw SemanticError.of("TLR-422", f.name().span(), f.name().last().identifier());
    }
  }

  /** A partial specialisation is for fewer arguments than the template. */
  public static void partial(
      Program program, ClassTemplate template, ClassTemplate.Specialization what) {
    if (sameShape(what.parameters(), template.parameters())
        && ClassPattern.pattern(program, template, what)
            .equals(ClassPattern.own(what.parameters()))) {
      Span span = what.declaration().name().span();
      throw SemanticError.of("TLR-423", span, template.name());
    }
  }

  private static boolean sameShape(List<TemplateParameter> one, List<TemplateParameter> other) {
    boolean same = one.size() == other.size() && !one.isEmpty();
    for (int i = 0; same && i < one.size(); i++) {
      same = one.get(i).pack() == other.get(i).pack();
    }
    return same;
  }
}
