package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Expression.Capture;
import telar.compiler.frontend.ast.Expression.CaptureDefault;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Parameter;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TemplateParameter;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Lambdas, with CUDA's execution spaces between captures and parameters. */
final class LambdaParser {

  private final Grammar g;

  LambdaParser(Grammar grammar) {
    this.g = grammar;
  }

  /**
   * lambda := captures [template-parameters] {specifier} [parameters] {specifier} ["->" type] body.
   */
  Expression parse() {
    int start = g.tokens.position();
    NameScope before = g.names.current();
    Token open = g.tokens.next();
    CaptureDefault captureDefault = captureDefault();
    g.names.open();
    List<Capture> captures = captures();
    g.punctuation.expectClosing("]", open);
    List<TemplateParameter> templateParameters = templateParameters();
    Set<Specifier> flags = EnumSet.noneOf(Specifier.class);
    specifiers(flags);
    List<Parameter> parameters = new ArrayList<>();
    if (g.tokens.at("(")) {
      g.parameters.list(parameters);
    }
    specifiers(flags);
    TypeSyntax returnType = g.tokens.accept("->") ? g.types.typeId() : null;
    Statement.Compound body = g.statements.compound();
    g.names.enter(before);
    boolean mutable = flags.remove(Specifier.MUTABLE);
    return new Expression.Lambda(
        captureDefault,
        captures,
        templateParameters,
        parameters,
        new Specifiers(flags, null, null, null),
        mutable,
        returnType,
        body,
        g.tokens.spanFrom(start));
  }

  private CaptureDefault captureDefault() {
    Token after = g.tokens.peek(1);
    boolean alone = after.is(",") || after.is("]");
    if (!alone || (!g.tokens.at("=") && !g.tokens.at("&"))) {
      return CaptureDefault.NONE;
    }
    boolean copies = g.tokens.next().is("=");
    g.tokens.accept(",");
    return copies ? CaptureDefault.BY_COPY : CaptureDefault.BY_REFERENCE;
  }

  /** captures := [capture {"," capture}]. */
  private List<Capture> captures() {
    List<Capture> captures = new ArrayList<>();
    while (!g.tokens.at("]") && !g.tokens.atEnd()) {
      captures.add(capture());
      if (!g.tokens.accept(",")) {
        break;
      }
    }
    return captures;
  }

  /** capture := ["&"] ["..."] name ["..."] [initialiser] | "this" | "*" "this". */
  private Capture capture() {
    int start = g.tokens.position();
    if (g.tokens.accept("*")) {
      g.punctuation.expect("this");
      return new Capture("*this", false, false, null, g.tokens.spanFrom(start));
    }
    if (g.tokens.accept("this")) {
      return new Capture("this", true, false, null, g.tokens.spanFrom(start));
    }
    boolean reference = g.tokens.accept("&");
    boolean pack = g.tokens.accept("...");
    String name = g.punctuation.expectName().text();
    Initializer initializer = g.initializers.optional();
    pack |= g.tokens.accept("...");
    g.names.declare(name, Entity.VALUE);
    return new Capture(name, reference, pack, initializer, g.tokens.spanFrom(start));
  }

  private List<TemplateParameter> templateParameters() {
    if (!g.tokens.at("<")) {
      return List.of();
    }
    g.names.openTemplate();
    List<TemplateParameter> parameters = g.templates.parameters();
    g.names.open();
    return parameters;
  }

  private void specifiers(Set<Specifier> flags) {
    boolean more = true;
    while (more) {
      Specifier flag = Keywords.SPECIFIERS.get(g.tokens.peek().text());
      if (flag != null) {
        g.tokens.next();
        flags.add(flag);
      } else {
        more = noexcept() || g.attributes.skipOne();
      }
    }
  }

  private boolean noexcept() {
    if (!g.tokens.accept("noexcept")) {
      return false;
    }
    if (g.tokens.at("(")) {
      g.tokens.skipBalanced();
    }
    return true;
  }
}
