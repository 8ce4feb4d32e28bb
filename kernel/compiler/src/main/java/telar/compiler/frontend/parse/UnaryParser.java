package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/** Prefix operators, casts, sizeof, new and delete. */
final class UnaryParser {

  private static final Map<String, UnaryOperator> PREFIX =
      Map.of(
          "+", UnaryOperator.PLUS,
          "-", UnaryOperator.MINUS,
          "!", UnaryOperator.NOT,
          "~", UnaryOperator.COMPLEMENT,
          "*", UnaryOperator.DEREFERENCE,
          "&", UnaryOperator.ADDRESS_OF,
          "++", UnaryOperator.PRE_INCREMENT,
          "--", UnaryOperator.PRE_DECREMENT);

  private static final Set<String> STARTS_OPERAND =
      Set.of("(", "+", "-", "!", "~", "*", "&", "++", "--", "::", "{", "[");

  private final Grammar g;

  UnaryParser(Grammar grammar) {
    this.g = grammar;
  }

  /** unary := prefix-operator unary | cast | sizeof | alignof | new | delete | postfix. */
  Expression parse() {
    return g.nesting.deeper(this::unary);
  }

  private Expression unary() {
    Token token = g.tokens.peek();
    if (token.kind() == TokenKind.PUNCTUATOR) {
      return punctuated(token);
    }
    return switch (token.text()) {
      case "sizeof" -> sizeof();
      case "alignof", "__alignof__", "_Alignof" -> alignof();
      case "new" -> newExpression();
      case "delete" -> delete();
      case "noexcept" -> noexcept();
      case "__extension__" -> {
        g.tokens.next();
        yield parse();
      }
      default -> g.postfix.parse();
    };
  }

  private Expression punctuated(Token token) {
    int start = g.tokens.position();
    UnaryOperator operator = PREFIX.get(token.text());
    if (operator != null) {
      g.tokens.next();
      Expression operand = parse();
      return new Expression.Unary(operator, operand, g.tokens.spanFrom(start));
    }
    if (token.is("::") && (g.tokens.peek(1).is("new") || g.tokens.peek(1).is("delete"))) {
      return g.tokens.peek(1).is("new") ? newExpression() : delete();
    }
    if (token.is("(")) {
      Optional<Expression> cast = cast(start);
      if (cast.isPresent()) {
        return cast.get();
      }
    }
    return g.postfix.parse();
  }

  /** cast := "(" type-id ")" unary; tried only where a type may stand. */
  private Optional<Expression> cast(int start) {
    g.tokens.next();
    boolean possible =
        g.lookahead.startsType(0)
            || g.lookahead.isUnknownPointerType()
            || g.lookahead.isUnknownCast();
    g.tokens.reset(start);
    if (!possible) {
      return Optional.empty();
    }
    Optional<TypeSyntax> type = g.reporter.attempt(this::castType);
    return type.map(to -> castOperand(to, start));
  }

  private TypeSyntax castType() {
    g.tokens.next();
    TypeSyntax type = g.expressions.bracketed(g.types::typeId);
    boolean closed = g.tokens.accept(")");
    if (!closed || !startsOperand(type)) {
      throw new SyntaxError();
    }
    return type;
  }

  /** After {@code (T())} an operator is a binary one: that was no cast to a function type. */
  private boolean startsOperand(TypeSyntax type) {
    Token token = g.tokens.peek();
    if (type instanceof TypeSyntax.Function) {
      return false;
    }
    boolean word = token.isIdentifier() && !Keywords.STATEMENTS.contains(token.text());
    boolean literal =
        token.kind() == TokenKind.NUMBER
            || token.kind() == TokenKind.STRING
            || token.kind() == TokenKind.CHARACTER;
    return word || literal || STARTS_OPERAND.contains(token.text());
  }

  private Expression castOperand(TypeSyntax type, int start) {
    if (g.tokens.at("{")) {
      Expression.InitializerList list = g.initializers.braced();
      return new Expression.Construct(type, list.elements(), true, g.tokens.spanFrom(start));
    }
    Expression operand = parse();
    return new Expression.Cast(
        Expression.CastKind.C_STYLE, type, operand, g.tokens.spanFrom(start));
  }

  /** sizeof := "sizeof" ("(" type-id ")" | unary | "..." "(" name ")"). */
  private Expression sizeof() {
    int start = g.tokens.position();
    g.tokens.next();
    if (g.tokens.accept("...")) {
      Token open = g.punctuation.expect("(");
      String pack = g.punctuation.expectName().text();
      g.punctuation.expectClosing(")", open);
      return new Expression.SizeofPack(pack, g.tokens.spanFrom(start));
    }
    Optional<TypeSyntax> type = parenthesisedType();
    if (type.isPresent()) {
      return new Expression.SizeofType(type.get(), g.tokens.spanFrom(start));
    }
    Expression operand = parse();
    return new Expression.SizeofExpression(operand, g.tokens.spanFrom(start));
  }

  private Optional<TypeSyntax> parenthesisedType() {
    int start = g.tokens.position();
    if (!g.tokens.accept("(")) {
      return Optional.empty();
    }
    boolean possible = g.lookahead.startsType(0) || g.lookahead.isUnknownPointerType();
    g.tokens.reset(start);
    return possible ? g.reporter.attempt(this::typeInParentheses) : Optional.empty();
  }

  private TypeSyntax typeInParentheses() {
    g.tokens.next();
    TypeSyntax type = g.expressions.bracketed(g.types::typeId);
    g.punctuation.expect(")");
    return type;
  }

  /** alignof := "alignof" "(" type-id ")". */
  private Expression alignof() {
    int start = g.tokens.position();
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    TypeSyntax type = g.types.typeId();
    g.punctuation.expectClosing(")", open);
    return new Expression.AlignofType(type, g.tokens.spanFrom(start));
  }

  private Expression noexcept() {
    int start = g.tokens.position();
    g.tokens.next();
    Token open = g.punctuation.expect("(");
    Expression operand = g.expressions.inBrackets();
    g.punctuation.expectClosing(")", open);
    return new Expression.Noexcept(operand, g.tokens.spanFrom(start));
  }

  /** new := ["::"] "new" ["(" placement ")"] new-type ["(" arguments ")" | braced]. */
  private Expression newExpression() {
    int start = g.tokens.position();
    boolean global = g.tokens.accept("::");
    g.tokens.next();
    List<Expression> placement = new ArrayList<>();
    Optional<TypeSyntax> parenthesised = parenthesisedType();
    if (parenthesised.isEmpty() && g.tokens.at("(")) {
      placement.addAll(g.postfix.arguments());
      parenthesised = parenthesisedType();
    }
    TypeSyntax type = parenthesised.orElseGet(this::newType);
    Expression size = null;
    if (g.tokens.at("[")) {
      size = newArraySize();
      type = g.declarators.pointers(type, start);
      type = innerArrays(type);
    }
    Initializer initializer = newInitializer();
    return new Expression.New(placement, type, size, initializer, global, g.tokens.spanFrom(start));
  }

  private TypeSyntax newType() {
    int start = g.tokens.position();
    return g.declarators.pointers(g.types.typeSpecifiers(), start);
  }

  private Expression newArraySize() {
    Token open = g.tokens.next();
    Expression size = g.expressions.inBrackets();
    g.punctuation.expectClosing("]", open);
    return size;
  }

  private TypeSyntax innerArrays(TypeSyntax element) {
    if (!g.tokens.at("[")) {
      return element;
    }
    Expression size = newArraySize();
    TypeSyntax inner = innerArrays(element);
    return new TypeSyntax.Array(inner, size, element.span());
  }

  private @Nullable Initializer newInitializer() {
    if (g.tokens.at("(")) {
      return g.initializers.constructed();
    }
    return g.tokens.at("{") ? new Initializer.Braced(g.initializers.braced()) : null;
  }

  /** delete := ["::"] "delete" ["[" "]"] unary. */
  private Expression delete() {
    int start = g.tokens.position();
    boolean global = g.tokens.accept("::");
    g.tokens.next();
    boolean array = g.tokens.at("[", "]");
    if (array) {
      g.tokens.next();
      g.tokens.next();
    }
    Expression operand = parse();
    return new Expression.Delete(array, operand, global, g.tokens.spanFrom(start));
  }
}
