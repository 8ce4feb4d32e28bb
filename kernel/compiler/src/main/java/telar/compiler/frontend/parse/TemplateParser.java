package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Templates, specialisations and explicit instantiations. */
final class TemplateParser {

  private final Grammar g;

  TemplateParser(Grammar grammar) {
    this.g = grammar;
  }

  /** template := "template" parameters declaration | ["extern"] "template" declaration. */
  List<Declaration> parse(Place place) {
    int start = g.tokens.position();
    boolean isExtern = g.tokens.accept("extern");
    g.tokens.next();
    if (!g.tokens.at("<")) {
      return instantiation(place, isExtern, start);
    }
    NameScope before = g.names.current();
    g.names.openTemplate();
    List<TemplateParameter> parameters = parameters();
    if (g.tokens.at("requires")) {
      throw g.reporter.fail("TLR-150", g.tokens.peek().span(), "requires");
    }
    List<Declaration> declared = g.declarations.parse(place);
    g.names.enter(before);
    List<Declaration> templates = new ArrayList<>();
    for (Declaration declaration : declared) {
      templates.add(new Declaration.Template(parameters, declaration, g.tokens.spanFrom(start)));
    }
    return templates;
  }

  private List<Declaration> instantiation(Place place, boolean isExtern, int start) {
    List<Declaration> instantiations = new ArrayList<>();
    for (Declaration declaration : g.declarations.parse(place)) {
      instantiations.add(
          new Declaration.ExplicitInstantiation(declaration, isExtern, g.tokens.spanFrom(start)));
    }
    return instantiations;
  }

  /** parameters := "<" [parameter {"," parameter}] ">". */
  List<TemplateParameter> parameters() {
    Token open = g.punctuation.expect("<");
    List<TemplateParameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (!g.tokens.at(">")) {
      TemplateParameter parameter = parameter();
      if (!parameter.name().isEmpty() && !names.add(parameter.name())) {
        throw g.reporter.fail("TLR-157", parameter.span(), parameter.name());
      }
      parameters.add(parameter);
      if (!g.tokens.accept(",")) {
        break;
      }
    }
    g.punctuation.expectClosing(">", open);
    return parameters;
  }

  /** parameter := type-parameter | template-parameter | value-parameter. */
  private TemplateParameter parameter() {
    if (g.tokens.at("template")) {
      return templateParameter();
    }
    return isTypeParameter() ? typeParameter() : valueParameter();
  }

  /** {@code typename T} is a type parameter, {@code typename T::type N} a value one. */
  private boolean isTypeParameter() {
    if (!g.tokens.at("typename") && !g.tokens.at("class")) {
      return false;
    }
    Token name = g.tokens.peek(1);
    Token after = Tokens.isName(name) ? g.tokens.peek(2) : name;
    return after.is(",") || after.is(">") || after.is("=") || after.is("...");
  }

  private TemplateParameter typeParameter() {
    int start = g.tokens.position();
    g.tokens.next();
    boolean pack = g.tokens.accept("...");
    String name = g.tokens.atName() ? g.tokens.next().text() : "";
    g.names.declareTemplateParameter(name, Entity.OPAQUE_TYPE);
    TypeSyntax defaultType = g.tokens.accept("=") ? g.types.typeId() : null;
    return new TemplateParameter.OfType(name, pack, defaultType, g.tokens.spanFrom(start));
  }

  /**
   * template-parameter := "template" parameters ("class" | "typename") ["..."] [name] ["=" name].
   */
  private TemplateParameter templateParameter() {
    int start = g.tokens.position();
    g.tokens.next();
    NameScope before = g.names.current();
    g.names.openTemplate();
    List<TemplateParameter> inner = parameters();
    g.names.enter(before);
    g.tokens.next();
    boolean pack = g.tokens.accept("...");
    String name = g.tokens.atName() ? g.tokens.next().text() : "";
    g.names.declareTemplateParameter(name, Entity.OPAQUE_TEMPLATE);
    Name defaultTemplate = g.tokens.accept("=") ? g.name.parse().name() : null;
    return new TemplateParameter.OfTemplate(
        name, inner, pack, defaultTemplate, g.tokens.spanFrom(start));
  }

  /** value-parameter := specifiers declarator ["=" constant]. */
  private TemplateParameter valueParameter() {
    int start = g.tokens.position();
    Token first = g.tokens.peek();
    Specified specified = g.specifiers.parse(Place.PARAMETER);
    TypeSyntax base = specified.type();
    if (base == null) {
      throw g.reporter.fail("TLR-136", first.span(), Punctuation.describe(first));
    }
    Declarator declarator = g.declarators.parseParameter(base);
    g.names.declareTemplateParameter(declarator.identifier(), Entity.VALUE);
    Expression value = g.tokens.accept("=") ? g.expressions.templateArgument() : null;
    Parameter parameter =
        new Parameter(
            declarator.identifier(),
            declarator.type(),
            declarator.pack(),
            value,
            g.tokens.spanFrom(start));
    return new TemplateParameter.OfValue(
        parameter.name(), parameter.type(), parameter.pack(), value, parameter.span());
  }
}
