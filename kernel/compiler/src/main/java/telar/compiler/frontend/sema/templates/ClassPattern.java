package telar.compiler.frontend.sema.templates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.TemplateScopes;
import telar.compiler.frontend.sema.names.TypeResolver;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.ClassTemplate;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.TypeParameter;
import telar.compiler.source.Span;

/** Chooses between a class template and its partial and explicit specialisations. */
public final class ClassPattern {

  /** The declaration to analyse and what its parameters stand for. */
  record Choice(
      Declaration.Class declaration,
      List<TemplateValue> pattern,
      List<TemplateParameter> parameters,
      List<TemplateValue> values) {}

  private ClassPattern() {}

  static Choice choose(
      Program program, ClassTemplate template, List<TemplateValue> arguments, Span span) {
    Choice best = null;
    List<Choice> fitting = new ArrayList<>();
    for (ClassTemplate.Specialization special : template.specializations()) {
      Choice choice = match(special, pattern(program, template, special), arguments);
      if (choice != null) {
        fitting.add(choice);
        best = best == null || moreSpecial(choice.pattern(), best.pattern()) ? choice : best;
      }
    }
    for (Choice other : fitting) {
      if (best != null && other != best && unrelated(best.pattern(), other.pattern())) {
        throw SemanticError.of("TLR-424", span, template.name());
      }
    }
    return best != null
        ? best
        : new Choice(
            template.declaration(), own(template.parameters()), template.parameters(), arguments);
  }

  /** The parameters of a template as arguments: the pattern that everything fits. */
  static List<TemplateValue> own(List<TemplateParameter> parameters) {
    return parameters.stream().map(ClassPattern::own).toList();
  }

  private static TemplateValue own(TemplateParameter parameter) {
    String name = parameter.name();
    TemplateValue self =
        parameter instanceof TemplateParameter.OfType
            ? new TemplateValue.OfType(new TypeParameter(name).plain())
            : new TemplateValue.OfParameter(name);
    return parameter.pack() ? new TemplateValue.Expansion(self) : self;
  }

  /** Whether two patterns fit the same arguments. */
  public static boolean alike(List<TemplateValue> one, List<TemplateValue> other) {
    return new Deduction(new HashMap<>()).arguments(other, one)
        && new Deduction(new HashMap<>()).arguments(one, other);
  }

  static List<TemplateValue> pattern(
      Program program, ClassTemplate template, ClassTemplate.Specialization special) {
    Scope scope = TemplateScopes.patternScope(template.scope(), special.parameters());
    NamePart part = special.declaration().name().last();
    return complete(program, template, special.parameters(), part, scope);
  }

  /** The arguments of a class in a name, with those that are given by default. */
  public static List<TemplateValue> complete(
      Program program,
      ClassTemplate template,
      List<TemplateParameter> parameters,
      NamePart part,
      Scope scope) {
    List<TemplateValue> values =
        new TemplateArguments(program, scope, true).resolve(part.arguments());
    return parameters.isEmpty()
        ? new Templates(program)
            .complete(template.name(), template.scope(), template.parameters(), values, part.span())
        : withDefaults(program, template, values);
  }

  private static List<TemplateValue> withDefaults(
      Program program, ClassTemplate template, List<TemplateValue> pattern) {
    List<TemplateValue> values = new ArrayList<>(pattern);
    for (int i = values.size(); i < template.parameters().size(); i++) {
      if (template.parameters().get(i) instanceof TemplateParameter.OfType t
          && t.defaultType() != null) {
        Scope bound = TemplateScopes.bind(template.scope(), template.parameters(), List.of());
        values.add(
            new TemplateValue.OfType(new TypeResolver(program, bound).resolve(t.defaultType())));
      }
    }
    return values;
  }

  private static @Nullable Choice match(
      ClassTemplate.Specialization special,
      List<TemplateValue> pattern,
      List<TemplateValue> arguments) {
    Map<String, TemplateValue> bindings = new HashMap<>();
    if (!new Deduction(bindings).arguments(pattern, arguments)) {
      return null;
    }
    List<TemplateValue> values = new ArrayList<>();
    for (TemplateParameter parameter : special.parameters()) {
      TemplateValue value = bindings.get(parameter.name());
      if (value == null) {
        if (!parameter.pack()) {
          return null;
        }
        value = new TemplateValue.Pack(List.of());
      }
      values.add(value);
    }
    return new Choice(special.declaration(), pattern, special.parameters(), values);
  }

  /** Whether neither matches the other's pattern. */
  private static boolean unrelated(List<TemplateValue> one, List<TemplateValue> other) {
    return !new Deduction(new HashMap<>()).arguments(other, one)
        && !new Deduction(new HashMap<>()).arguments(one, other);
  }

  /** Whether the one matches the other's pattern, but not the other way round. */
  private static boolean moreSpecial(List<TemplateValue> one, List<TemplateValue> other) {
    return new Deduction(new HashMap<>()).arguments(other, one)
        && !new Deduction(new HashMap<>()).arguments(one, other);
  }
}
