package telar.compiler.frontend.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;

/**
 * Random expressions, written with no more parentheses than C++'s table of precedence asks for, are
 * read back with the shape they were made with.
 */
class ExpressionShapeTest {

  /** The levels of the C++ reference, the tightest first, binary operators only. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("*", "/", "%"),
          List.of("+", "-"),
          List.of("<<", ">>"),
          List.of("<", "<=", ">", ">="),
          List.of("==", "!="),
          List.of("&"),
          List.of("^"),
          List.of("|"),
          List.of("&&"),
          List.of("||"));

  private static final int ATOM = -2;
  private static final int UNARY = -1;
  private static final int CONDITIONAL = LEVELS.size();
  private static final int ASSIGNMENT = CONDITIONAL;

  /** An expression as text, its shape in full brackets, and how tightly its root binds. */
  private record Sample(String text, String shape, int level) {

    String within(int loosest) {
      return level <= loosest ? text : "(" + text + ")";
    }
  }

  @Property
  void parenthesesAreNeededOnlyWhereThePrecedenceTableSaysSo(@ForAll int seed) {
    Sample sample = sample(new Random(seed), 5);
    assertEquals(sample.shape, shape(parse(sample.text)), () -> sample.text);
  }

  @Test
  void aMemberThatIsNoTemplateIsCompared() {
    assertEquals("[[[.a]<[-b]]>c]", shape(parse("p.a < -b > c")));
  }

  private static Sample sample(Random random, int depth) {
    if (depth == 0 || random.nextInt(6) == 0) {
      String name = String.valueOf((char) ('a' + random.nextInt(5)));
      return new Sample(name, name, ATOM);
    }
    return switch (random.nextInt(8)) {
      case 0 -> unary(random, depth);
      case 1 -> conditional(random, depth);
      case 2 -> assignment(random, depth);
      default -> binary(random, depth);
    };
  }

  private static Sample unary(Random random, int depth) {
    String operator = List.of("-", "!", "~", "*", "&").get(random.nextInt(5));
    Sample operand = sample(random, depth - 1);
    String text = operator + " " + operand.within(UNARY);
    return new Sample(text, "[" + operator + operand.shape + "]", UNARY);
  }

  private static Sample binary(Random random, int depth) {
    int level = random.nextInt(LEVELS.size());
    List<String> operators = LEVELS.get(level);
    String operator = operators.get(random.nextInt(operators.size()));
    Sample left = sample(random, depth - 1);
    Sample right = sample(random, depth - 1);
    String text = left.within(level) + " " + operator + " " + right.within(level - 1);
    return new Sample(text, "[" + left.shape + operator + right.shape + "]", level);
  }

  private static Sample conditional(Random random, int depth) {
    Sample condition = sample(random, depth - 1);
    Sample whenTrue = sample(random, depth - 1);
    Sample whenFalse = sample(random, depth - 1);
    String text =
        condition.within(CONDITIONAL - 1) + " ? " + whenTrue.text + " : " + whenFalse.text;
    String shape = "[" + condition.shape + "?" + whenTrue.shape + ":" + whenFalse.shape + "]";
    return new Sample(text, shape, CONDITIONAL);
  }

  private static Sample assignment(Random random, int depth) {
    String operator = List.of("=", "+=", "<<=", ">>=", "^=").get(random.nextInt(5));
    Sample target = sample(random, depth - 1);
    Sample value = sample(random, depth - 1);
    // Left of = stands a logical-or expression; a conditional would swallow the assignment.
    String text = target.within(CONDITIONAL - 1) + " " + operator + " " + value.text;
    return new Sample(text, "[" + target.shape + operator + value.shape + "]", ASSIGNMENT);
  }

  private static Expression parse(String text) {
    DiagnosticBag bag = new DiagnosticBag();
    String source = "struct P { int a; } p; int a, b, c, d, e; int x = " + text + ";";
    ParsedUnit unit =
        Parser.parse(new SourceFile("celda.cu", source), PreprocessorOptions.empty(), bag);
    assertEquals(List.of(), bag.all(), text);
    List<Declaration> declarations = unit.unit().declarations();
    Declaration.Variable x = (Declaration.Variable) declarations.get(declarations.size() - 1);
    if (x.initializer() instanceof Initializer.Assigned assigned) {
      return assigned.value();
    }
    throw new AssertionError("x has no initialiser");
  }

  private static String shape(Expression expression) {
    if (expression instanceof Expression.Parenthesized inner) {
      return shape(inner.inner());
    }
    if (expression instanceof Expression.Unary u) {
      return "[" + u.operator().symbol() + shape(u.operand()) + "]";
    }
    if (expression instanceof Expression.Binary b) {
      return "[" + shape(b.left()) + b.operator().symbol() + shape(b.right()) + "]";
    }
    if (expression instanceof Expression.Assign a) {
      String operator = a.operator() == null ? "=" : a.operator().symbol() + "=";
      return "[" + shape(a.target()) + operator + shape(a.value()) + "]";
    }
    if (expression instanceof Expression.Conditional c) {
      String middle = c.whenTrue() == null ? "" : shape(c.whenTrue());
      return "[" + shape(c.condition()) + "?" + middle + ":" + shape(c.whenFalse()) + "]";
    }
    if (expression instanceof Expression.Member m) {
      return "[." + m.name().identifier() + "]";
    }
    return ((Expression.NameUse) expression).name().identifier();
  }
}
