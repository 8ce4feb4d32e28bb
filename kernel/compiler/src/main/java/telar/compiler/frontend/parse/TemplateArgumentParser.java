package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.TemplateArgument;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Template argument lists, and whether a {@code <} begins one. */
final class TemplateArgumentParser {

  private static final Set<String> AFTER_GUESSED =
      Set.of(
          "(",
          "::",
          "{",
          ">",
          ",",
          ")",
          ";",
          "<<<",
          "...",
          "&",
          "*",
          "&&",
          "=",
          "?",
          ":",
          "||",
          "==",
          "!=",
          "]",
          "}",
          "operator");

  private final Grammar g;

  TemplateArgumentParser(Grammar grammar) {
    this.g = grammar;
  }

  /**
   * The arguments that follow a name, or null when the {@code <} is a comparison.
   *
   * @param entity what is known of the name
   * @param certain whether it is known to be a template all the same ({@code template} before it)
   */
  @Nullable List<TemplateArgument> parseAfterName(
      String name, @Nullable Entity entity, boolean certain) {
    if (entity != null && entity.isTemplate()) {
      Optional<List<TemplateArgument>> arguments = g.reporter.attempt(this::list);
      return arguments.orElseGet(() -> comparesValue(entity) ? null : list());
    }
    if (entity != null) {
      return null;
    }
    boolean likely = certain || g.names.isMemberTemplate(name) || g.lookahead.startsType(1);
    return g.reporter.attempt(likely ? this::likely : this::unlikely).orElse(null);
  }

  /** The arguments of a name that must be that of a template, in a type. */
  @Nullable List<TemplateArgument> parseInType() {
    return g.tokens.at("<") ? g.reporter.attempt(this::list).orElse(null) : null;
  }

  /** A function template's name may also be that of an ordinary variable of an outer scope. */
  private static boolean comparesValue(Entity entity) {
    return entity.kind() == Entity.Kind.VALUE_TEMPLATE;
  }

  /** Arguments of a name that nobody knows, where no comparison could go on like that. */
  private List<TemplateArgument> unlikely() {
    List<TemplateArgument> arguments = list();
    Token after = g.tokens.peek();
    boolean calls = g.tokens.at("(", ")");
    boolean follows = calls || after.is("{") || after.is("::") || Tokens.isName(after);
    if (!follows || !arguments.stream().allMatch(TemplateArgumentParser::isSimple)) {
      throw new SyntaxError();
    }
    return arguments;
  }

  /** In {@code i < n && m > j} an unknown {@code i} is a slip, not a template. */
  private static boolean isSimple(TemplateArgument argument) {
    return argument instanceof TemplateArgument.OfType
        || (argument instanceof TemplateArgument.OfValue value
            && !(value.value() instanceof Expression.Binary)
            && !(value.value() instanceof Expression.Conditional));
  }

  private List<TemplateArgument> likely() {
    List<TemplateArgument> arguments = list();
    Token after = g.tokens.peek();
    if (!AFTER_GUESSED.contains(after.text()) && !Tokens.isName(after)) {
      throw new SyntaxError();
    }
    return arguments;
  }

  /** list := "<" [argument {"," argument}] ">". */
  private List<TemplateArgument> list() {
    Token open = g.punctuation.expect("<");
    List<TemplateArgument> arguments = new ArrayList<>();
    while (!g.tokens.at(">")) {
      arguments.add(argument());
      if (!g.tokens.accept(",") && !g.tokens.at(">")) {
        g.punctuation.expectClosing(">", open);
        return arguments;
      }
    }
    g.tokens.next();
    return arguments;
  }

  /** argument := (type-id | constant-expression) ["..."]. */
  private TemplateArgument argument() {
    int start = g.tokens.position();
    if (g.lookahead.startsType(0) || g.lookahead.isUnknownPointerType()) {
      Optional<TypeSyntax> type = g.reporter.attempt(this::wholeType);
      if (type.isPresent()) {
        boolean pack = g.tokens.accept("...");
        return new TemplateArgument.OfType(type.get(), pack, g.tokens.spanFrom(start));
      }
    }
    Expression value = g.expressions.templateArgument();
    boolean pack = g.tokens.accept("...");
    return new TemplateArgument.OfValue(value, pack, g.tokens.spanFrom(start));
  }

  private TypeSyntax wholeType() {
    TypeSyntax type = g.types.typeId();
    if (!g.tokens.at(">") && !g.tokens.at(",") && !g.tokens.at("...")) {
      throw new SyntaxError();
    }
    return type;
  }
}
