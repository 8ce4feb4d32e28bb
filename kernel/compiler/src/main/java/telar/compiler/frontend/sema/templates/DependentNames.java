package telar.compiler.frontend.sema.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.IdentifierCollector;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Node;
import telar.compiler.frontend.ast.SyntaxWalker;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.source.Span;

/**
 * Names that C++ looks up before the arguments of a template are known. Telar analyses a template
 * with its arguments and would find them; other compilers do not.
 */
public final class DependentNames {

  private final Program program;
  private final Set<String> parameters = new HashSet<>();
  private final String itself;

  private DependentNames(Program program, Declaration.Template template) {
    this.program = program;
    this.itself =
        template.declaration() instanceof Declaration.Class c ? c.name().identifier() : "";
    add(template.parameters());
  }

  /** Reports types inside of what depends on a parameter that are not preceded by typename. */
  public static void checkTypes(Program program, Declaration.Template template) {
    if (!template.span().file().isLibrary()) {
      DependentNames names = new DependentNames(program, template);
      SyntaxWalker.walk(template.declaration(), names::visit);
    }
  }

  private void add(List<TemplateParameter> more) {
    more.forEach(parameter -> parameters.add(parameter.name()));
  }

  private boolean visit(Node node) {
    if (node instanceof Declaration.Template inner) {
      add(inner.parameters());
    } else if (node instanceof TypeSyntax.Named named) {
      check(named);
    } else if (node instanceof Declaration.Class c && c.members() != null) {
      c.members().forEach(member -> SyntaxWalker.walk(member.declaration(), this::visit));
    }
    // There the grammar itself asks for a type, or a value may stand as well.
    return !(node instanceof Declaration.Base
        || node instanceof TemplateArgument
        || node instanceof TemplateParameter
        || node instanceof Expression.SizeofType);
  }

  private void check(TypeSyntax.Named node) {
    Name name = node.name();
    boolean bare = node.elaborated() == null && node.span().start() == name.span().start();
    boolean inside = name.parts().get(0).identifier().equals(itself);
    if (bare && !inside && name.parts().size() > 1 && dependsOnParameter(name)) {
      program.report(SemanticError.of("TLR-439", name.span(), name.span().text()));
    }
  }

  private boolean dependsOnParameter(Name name) {
    List<NamePart> qualifier = name.parts().subList(0, name.parts().size() - 1);
    return parameters.contains(qualifier.get(0).identifier())
        || qualifier.stream()
            .filter(part -> part.arguments() != null)
            .flatMap(part -> IdentifierCollector.collect(part).stream())
            .anyMatch(parameters::contains);
  }

  /** An error where a member is found only in a base that depends on a parameter. */
  public static void checkMember(Scope from, String name, Span span) {
    for (Scope at = from; at != null && !span.file().isLibrary(); at = at.parent()) {
      ClassSymbol c = at.ofClass();
      if (at.own(name) != null) {
        return;
      }
      if (c != null && NameLookup.member(c, name, false) != null) {
        if (inDependentBase(c, name) && !known(c.scope().parent(), name)) {
          throw SemanticError.of("TLR-440", span, name);
        }
        return;
      }
    }
  }

  private static boolean known(@Nullable Scope outside, String name) {
    return outside != null && NameLookup.unqualified(outside, name) != null;
  }

  private static boolean inDependentBase(ClassSymbol c, String name) {
    Declaration.Class declaration = c.declaration();
    if (declaration == null || declaration.bases().size() != c.bases().size()) {
      return false;
    }
    for (int i = 0; i < c.bases().size(); i++) {
      if (NameLookup.member(c.bases().get(i), name, false) != null) {
        return mentionsParameter(c.scope(), declaration.bases().get(i).type());
      }
    }
    return false;
  }

  private static boolean mentionsParameter(Scope from, TypeSyntax syntax) {
    for (String word : IdentifierCollector.collect(syntax)) {
      for (Scope at = from.parent(); at != null; at = at.parent()) {
        if (at.kind() == Scope.Kind.TEMPLATE && at.own(word) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
