package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.NumberLiteral;
import telar.compiler.frontend.lex.NumberReader;
import telar.compiler.frontend.lex.TextReader;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

/**
 * Evaluates the expression of {@code #if}, already expanded, in 64-bit arithmetic. Names that are
 * left are 0.
 */
final class Condition {

  private static final Map<String, Integer> LEVELS =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  private final List<Token> tokens;
  private int position;

  private Condition(List<Token> tokens) {
    this.tokens = joinShifts(tokens);
  }

  /** Whether the expression is true; reports one that cannot be read and takes it for false. */
  static boolean holds(List<Token> tokens, Token directive, DiagnosticSink sink) {
    Condition condition = new Condition(tokens);
    try {
      Value value = condition.conditional();
      if (condition.position == condition.tokens.size()) {
        if (value.impossible()) {
          sink.error("TLR-430", directive.span(), directive.text());
        }
        return value.bits() != 0;
      }
    } catch (Malformed malformed) {
      // Reported below, as is an expression that goes on after its end.
    }
    int at = Math.min(condition.position, condition.tokens.size() - 1);
    Token culprit = at < 0 ? directive : condition.tokens.get(at);
    sink.error("TLR-119", culprit.span(), directive.text());
    return false;
  }

  /** conditional := binary ["?" conditional ":" conditional]. */
  private Value conditional() {
    Value condition = binary(1);
    if (!accept("?")) {
      return condition;
    }
    Value whenTrue = conditional();
    if (!accept(":")) {
      throw new Malformed();
    }
    Value whenFalse = conditional();
    return condition.bits() != 0 ? whenTrue : whenFalse;
  }

  private Value binary(int level) {
    Value left = unary();
    while (position < tokens.size()) {
      String operator = tokens.get(position).text();
      int its = LEVELS.getOrDefault(operator, 0);
      if (its < level) {
        break;
      }
      position++;
      left = left.apply(operator, binary(its + 1));
    }
    return left;
  }

  private Value unary() {
    if (accept("!")) {
      Value operand = unary();
      return operand.with(operand.bits() == 0 ? 1 : 0);
    }
    if (accept("-")) {
      Value operand = unary();
      return operand.with(-operand.bits());
    }
    if (accept("+")) {
      return unary();
    }
    if (accept("~")) {
      Value operand = unary();
      return operand.with(~operand.bits());
    }
    if (accept("(")) {
      Value inner = conditional();
      if (!accept(")")) {
        throw new Malformed();
      }
      return inner;
    }
    return primary();
  }

  private Value primary() {
    if (position >= tokens.size()) {
      throw new Malformed();
    }
    Token token = tokens.get(position++);
    if (token.kind() == TokenKind.NUMBER
        && NumberReader.read(token.text()) instanceof NumberLiteral.OfInteger number) {
      return new Value(number.bits(), number.unsigned(), false);
    }
    if (token.kind() == TokenKind.CHARACTER) {
      List<Integer> units = TextReader.read(token.text()).units();
      return new Value(units.isEmpty() ? 0 : units.get(0), false, false);
    }
    if (token.isIdentifier()) {
      return Value.of(token.text().equals("true"));
    }
    position--;
    throw new Malformed();
  }

  private boolean accept(String spelling) {
    boolean there = position < tokens.size() && tokens.get(position).is(spelling);
    position += there ? 1 : 0;
    return there;
  }

  private static List<Token> joinShifts(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      Token before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && before.is(">") && token.is(">") && token.isGlued()) {
        joined.set(
            joined.size() - 1,
            new Token(
                TokenKind.PUNCTUATOR,
                ">>",
                before.span(),
                before.lineStart(),
                before.spaceBefore(),
                before.hidden()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  /**
   * A number of the preprocessor.
   *
   * @param impossible whether a division by zero is in it; {@code &&} and {@code ?:} may leave that
   *     out
   */
  private record Value(long bits, boolean unsigned, boolean impossible) {

    static Value of(boolean truth) {
      return new Value(truth ? 1 : 0, false, false);
    }

    Value with(long other) {
      return new Value(other, unsigned, impossible);
    }

    Value apply(String operator, Value right) {
      boolean skipsRight =
          (operator.equals("&&") && bits == 0) || (operator.equals("||") && bits != 0);
      boolean dividesByZero = right.bits == 0 && (operator.equals("/") || operator.equals("%"));
      Value value = value(operator, right);
      boolean bad = impossible || (!skipsRight && (right.impossible || dividesByZero));
      return new Value(value.bits, value.unsigned, bad);
    }

    private Value value(String operator, Value right) {
      boolean u = unsigned || right.unsigned;
      long a = bits;
      long b = right.bits;
      int order = u ? Long.compareUnsigned(a, b) : Long.compare(a, b);
      return switch (operator) {
        case "||" -> of(a != 0 || b != 0);
        case "&&" -> of(a != 0 && b != 0);
        case "==" -> of(a == b);
        case "!=" -> of(a != b);
        case "<" -> of(order < 0);
        case ">" -> of(order > 0);
        case "<=" -> of(order <= 0);
        case ">=" -> of(order >= 0);
        case "<<" -> with(a << b);
        case ">>" -> with(unsigned ? a >>> b : a >> b);
        default -> new Value(arithmetic(operator, a, b, u), u, false);
      };
    }

    private static long arithmetic(String operator, long a, long b, boolean unsigned) {
      return switch (operator) {
        case "|" -> a | b;
        case "^" -> a ^ b;
        case "&" -> a & b;
        case "+" -> a + b;
        case "-" -> a - b;
        case "*" -> a * b;
        case "/" -> b == 0 ? 0 : unsigned ? Long.divideUnsigned(a, b) : a / b;
        default -> b == 0 ? 0 : unsigned ? Long.remainderUnsigned(a, b) : a % b;
      };
    }
  }

  /** The expression cannot be read. */
  private static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Malformed() {
      super(null, null, false, false);
    }
  }
}
