package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Expression.CastKind;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Primary expressions: literals, names, parentheses, named casts, construction. */
final class PrimaryParser {

  private static final Map<String, CastKind> CASTS =
      Map.of(
          "static_cast", CastKind.STATIC,
          "reinterpret_cast", CastKind.REINTERPRET,
          "const_cast", CastKind.CONST,
          "dynamic_cast", CastKind.DYNAMIC);

  /** Compiler traits, as the library's {@code <type_traits>} needs them. */
  private static final Set<String> TRAITS =
      Set.of(
          "__is_same",
          "__is_class",
          "__is_enum",
          "__is_union",
          "__is_empty",
          "__is_final",
          "__is_pod",
          "__is_trivial",
          "__is_trivially_copyable",
          "__is_base_of",
          "__is_convertible",
          "__is_constructible",
          "__is_polymorphic",
          "__is_abstract",
          "__is_standard_layout",
          "__is_aggregate",
          "__has_trivial_destructor",
          "__is_trivially_constructible",
          "__is_trivially_destructible",
          "__is_assignable");

  private final Grammar g;

  PrimaryParser(Grammar grammar) {
    this.g = grammar;
  }

  /** primary := literal | name | "(" … ")" | lambda | named-cast | construction. */
  Expression parse() {
    Token token = g.tokens.peek();
    return switch (token.kind()) {
      case NUMBER -> g.literals.number();
      case CHARACTER -> g.literals.character();
      case STRING -> g.literals.stringLiteral();
      case IDENTIFIER -> word(token);
      default -> symbol(token);
    };
  }

  private Expression symbol(Token token) {
    if (token.is("(")) {
      return g.expressions.bracketed(this::parenthesised);
    }
    if (token.is("[")) {
      return g.expressions.bracketed(g.lambdas::parse);
    }
    if (token.is("::")) {
      return name();
    }
    if (token.kind() == TokenKind.STRAY) {
      // The lexer has said what is wrong with it.
      return new Expression.Error(g.tokens.next().span());
    }
    throw noExpression(token);
  }

  private SyntaxError noExpression(Token token) {
    Diagnostic error = Diagnostic.error("TLR-135", token.span(), Punctuation.describe(token));
    boolean javaShift =
        token.text().startsWith(">")
            && g.tokens.previous().text().endsWith(">")
            && token.span().start() == g.tokens.previous().span().end();
    g.reporter.error(javaShift ? error.withHelp("help.javaShift") : error);
    return new SyntaxError();
  }

  private Expression word(Token token) {
    int start = g.tokens.position();
    String word = token.text();
    if (CASTS.containsKey(word)) {
      return namedCast(start);
    }
    if (TRAITS.contains(word) && g.tokens.peek(1).is("(")) {
      return trait(start);
    }
    return switch (word) {
      case "true", "false" -> {
        g.tokens.next();
        yield new Expression.BoolLiteral(word.equals("true"), token.span());
      }
      case "nullptr" -> {
        g.tokens.next();
        yield new Expression.NullptrLiteral(token.span());
      }
      case "this" -> {
        g.tokens.next();
        yield new Expression.This(token.span());
      }
      case "typeid" -> typeid(start);
      case "__builtin_offsetof", "offsetof" -> offsetof(start);
      case "typename" -> construction(g.types.keywordType(), start);
      case "decltype" -> decltype(start);
      default -> Keywords.FUNDAMENTAL.contains(word) ? fundamental(start) : name();
    };
  }

  /** name-expression := name | type-name (arguments | braced). */
  private Expression name() {
    int start = g.tokens.position();
    if (!g.name.startsName()) {
      throw noExpression(g.tokens.peek());
    }
    ParsedName name = g.name.parse();
    boolean unknownTemplate = name.isUnknown() && name.name().last().arguments() != null;
    boolean constructs = g.tokens.at("{") || (g.tokens.at("(") && !unknownTemplate);
    if (constructs && (name.isType() || unknownTemplate)) {
      TypeSyntax type = new TypeSyntax.Named(name.name(), null, name.name().span());
      return construction(type, start);
    }
    return NameParser.use(name);
  }

  /** decltype-expression := decltype (arguments | braced) | decltype "::" name. */
  private Expression decltype(int start) {
    TypeSyntax type = g.types.decltype();
    if (!g.tokens.at("::")) {
      return construction(type, start);
    }
    g.tokens.reset(start);
    ParsedName name = g.name.parse();
    TypeSyntax member = new TypeSyntax.Named(name.name(), null, name.name().span());
    return g.tokens.at("{") ? construction(member, start) : NameParser.use(name);
  }

  private Expression fundamental(int start) {
    FundamentalWords words = new FundamentalWords();
    while (Keywords.FUNDAMENTAL.contains(g.tokens.peek().text())) {
      words.add(g.tokens.next().text());
    }
    Optional<TypeSyntax.Kind> kind = words.kind();
    if (kind.isEmpty()) {
      throw g.reporter.fail("TLR-143", g.tokens.spanFrom(start), words);
    }
    return construction(new TypeSyntax.Builtin(kind.get(), g.tokens.spanFrom(start)), start);
  }

  /** construction := type ("(" arguments ")" | braced). */
  private Expression construction(TypeSyntax type, int start) {
    if (g.tokens.at("{")) {
      Expression.InitializerList list = g.expressions.bracketed(g.initializers::braced);
      return new Expression.Construct(type, list.elements(), true, g.tokens.spanFrom(start));
    }
    if (!g.tokens.at("(")) {
      throw g.reporter.fail("TLR-146", type.span(), type.span().text());
    }
    List<Expression> arguments = g.postfix.arguments();
    return new Expression.Construct(type, arguments, false, g.tokens.spanFrom(start));
  }

  /** named-cast := keyword "<" type-id ">" "(" expression ")". */
  private Expression namedCast(int start) {
    CastKind kind = Objects.requireNonNull(CASTS.get(g.tokens.next().text()));
    Token less = g.punctuation.expect("<");
    TypeSyntax type = g.types.typeId();
    g.punctuation.expectClosing(">", less);
    Token open = g.punctuation.expect("(");
    Expression operand = g.expressions.inBrackets();
    g.punctuation.expectClosing(")", open);
    return new Expression.Cast(kind, type, operand, g.tokens.spanFrom(start));
  }

  private Expression trait(int start) {
    String name = g.tokens.next().text();
    Token open = g.tokens.next();
    List<TypeSyntax> arguments = new ArrayList<>();
    g.types.typeList(arguments);
    g.punctuation.expectClosing(")", open);
    return new Expression.TypeTrait(name, arguments, g.tokens.spanFrom(start));
  }

  private Expression typeid(int start) {
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    TypeSyntax type = g.lookahead.startsType(0) ? g.types.typeId() : null;
    Expression operand = type == null ? g.expressions.inBrackets() : null;
    g.punctuation.expectClosing(")", open);
    return new Expression.Typeid(type, operand, g.tokens.spanFrom(start));
  }

  private Expression offsetof(int start) {
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    TypeSyntax type = g.types.typeId();
    g.punctuation.expect(",");
    ParsedName member = g.name.parse();
    g.punctuation.expectClosing(")", open);
    return new Expression.OffsetOf(type, member.name(), g.tokens.spanFrom(start));
  }

  /** parenthesised := "(" (expression | fold | compound-statement) ")". */
  private Expression parenthesised() {
    int start = g.tokens.position();
    Token open = g.tokens.next();
    if (g.tokens.at("{")) {
      Statement.Compound body = g.statements.compound();
      g.punctuation.expectClosing(")", open);
      return new Expression.StatementExpression(body, g.tokens.spanFrom(start));
    }
    if (g.tokens.at("...")) {
      return leftFold(null, start, open);
    }
    Expression inner = g.expressions.parse();
    BinaryOperator operator = g.tokens.peek(1).is("...") ? g.expressions.foldOperator() : null;
    if (operator != null) {
      return rightFold(inner, operator, start, open);
    }
    g.punctuation.expectClosing(")", open);
    return new Expression.Parenthesized(inner, g.tokens.spanFrom(start));
  }

  /** fold := "(" "..." operator pack ")". */
  private Expression leftFold(@Nullable Expression init, int start, Token open) {
    g.tokens.next();
    BinaryOperator operator = g.expressions.foldOperator();
    if (operator == null) {
      Token token = g.tokens.peek();
      throw g.reporter.fail("TLR-135", token.span(), Punctuation.describe(token));
    }
    g.expressions.takeOperator(operator);
    Expression pack = g.unary.parse();
    g.punctuation.expectClosing(")", open);
    return new Expression.Fold(operator, init, pack, false, g.tokens.spanFrom(start));
  }

  /**
   * fold := "(" pack operator "..." [operator init] ")" | "(" init operator "..." operator pack
   * ")".
   */
  private Expression rightFold(Expression left, BinaryOperator operator, int start, Token open) {
    g.expressions.takeOperator(operator);
    g.tokens.next();
    if (g.tokens.accept(")")) {
      return new Expression.Fold(operator, left, null, true, g.tokens.spanFrom(start));
    }
    g.expressions.takeOperator(operator);
    Expression right = g.unary.parse();
    g.punctuation.expectClosing(")", open);
    // Only semantic analysis can tell which side of a binary fold holds the pack.
    return new Expression.Fold(operator, left, right, true, g.tokens.spanFrom(start));
  }
}
