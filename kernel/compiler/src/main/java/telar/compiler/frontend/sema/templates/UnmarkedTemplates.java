package telar.compiler.frontend.sema.templates;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.IdentifierCollector;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Node;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;

/**
 * Member templates of objects whose type depends on a parameter, without {@code template} before
 * them: there C++ reads {@code p.f<int>()} as comparisons.
 */
public final class UnmarkedTemplates {

  private final Program program;
  private final Set<String> parameters = new HashSet<>();

  /** Variables whose type depends on a parameter, and those of any other type. */
  private final Set<String> dependent = new HashSet<>();

  private final Set<String> known = new HashSet<>();

  /** Inside of its own definition a class template is known. */
  private final String itself;

  private UnmarkedTemplates(Program program, Declaration.Template template) {
    this.program = program;
    template.parameters().forEach(parameter -> parameters.add(parameter.name()));
    itself = template.declaration() instanceof Declaration.Class c ? c.name().identifier() : "";
  }

  public static void check(Program program, Declaration.Template template) {
    if (!template.span().file().isLibrary()) {
      UnmarkedTemplates templates = new UnmarkedTemplates(program, template);
      templates.walk(template.declaration(), Purpose.GATHER);
      templates.dependent.removeAll(templates.known);
      templates.walk(template.declaration(), Purpose.REPORT);
    }
  }

  private enum Purpose {
    GATHER,
    REPORT
  }

  private void walk(Node root, Purpose purpose) {
    SyntaxWalker.walk(
        root,
        node -> {
          if (node instanceof Declaration.Class c && c.members() != null) {
            c.members().forEach(member -> walk(member.declaration(), purpose));
          }
          if (purpose == Purpose.GATHER) {
            gather(node);
          } else if (node instanceof Expression.Member member) {
            report(member);
          }
          return true;
        });
  }

  private void gather(Node node) {
    if (node instanceof TemplateParameter parameter) {
      parameters.add(parameter.name());
    } else if (node instanceof Parameter parameter) {
      note(parameter.name(), parameter.type());
    } else if (node instanceof Declaration.Variable variable) {
      note(variable.name().identifier(), variable.type());
    }
  }

  private void note(String name, TypeSyntax type) {
    Set<String> words = IdentifierCollector.collect(type);
    boolean depends = !Collections.disjoint(words, parameters);
    (depends && !words.contains(itself) ? dependent : known).add(name);
  }

  private void report(Expression.Member member) {
    NamePart part = member.name().last();
    boolean unmarked = part.arguments() != null && part.span().text().startsWith(part.identifier());
    if (unmarked && dependsOnParameter(member.object())) {
      program.report(
          SemanticError.of(
              "TLR-482",
              member.span(),
              member.object().span().text(),
              part.span().text(),
              member.arrow() ? "->" : "."));
    }
  }

  private boolean dependsOnParameter(Expression object) {
    if (object instanceof Expression.NameUse use) {
      return use.name().isPlain() && dependent.contains(use.name().identifier());
    } else if (object instanceof Expression.Subscript subscript) {
      return dependsOnParameter(subscript.base());
    } else if (object instanceof Expression.Member member) {
      return dependsOnParameter(member.object());
    }
    return object instanceof Expression.Parenthesized p && dependsOnParameter(p.inner());
  }
}
