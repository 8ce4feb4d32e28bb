package telar.compiler.frontend.sema.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.ast.UnaryOperator;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.source.Span;

/**
 * Inline PTX: each instruction becomes a call of the function of its name in the prelude's {@code
 * ptx.cuh}, whose result goes to the first operand.
 */
final class InlinePtx {

  /** What says how memory is cached or who sees it, which makes no difference here. */
  private static final Set<String> IGNORED =
      Set.of(
          "global",
          "ca",
          "cg",
          "cs",
          "lu",
          "cv",
          "wb",
          "wt",
          "nc",
          "volatile",
          "relaxed",
          "acquire",
          "release",
          "weak",
          "gpu",
          "sys",
          "cta",
          "gl",
          "approx",
          "ftz",
          "rn",
          "full",
          "sync",
          "aligned");

  private static final Set<String> WITHOUT_RESULT = Set.of("st", "red", "prefetch");
  private static final Pattern NUMBER = Pattern.compile("(-?)(0[xX][0-9a-fA-F]+|[0-9]+)U?");
  private static final Pattern FLOAT = Pattern.compile("0[fF]([0-9a-fA-F]{8})");

  private final Lowering lowering;
  private final Statements statements;
  private final Statement.Asm node;
  private final Span span;
  private final List<Statement.AsmOperand> operands = new ArrayList<>();
  private final Map<String, String> registers = new HashMap<>();

  InlinePtx(Lowering lowering, Statements statements, Statement.Asm node) {
    this.lowering = lowering;
    this.statements = statements;
    this.node = node;
    this.span = node.span();
    operands.addAll(node.outputs());
    operands.addAll(node.inputs());
  }

  void lower() {
    String text = node.template().replaceAll("//[^\n]*|/\\*.*?\\*/", " ").replace("%%", "%");
    statements.inBlock(
        span,
        () -> {
          for (String instruction : text.split("[;{}]")) {
            String stripped = instruction.strip();
            if (!stripped.isEmpty()) {
              instruction(stripped);
            }
          }
        });
  }

  private void instruction(String text) {
    if (text.startsWith("@")) {
      guarded(text);
    } else if (text.startsWith(".reg")) {
      declare(text.substring(".reg".length()).strip());
    } else {
      statements.statement(operation(text));
    }
  }

  /** {@code @p add.u32 …} and {@code @!p …}. */
  private void guarded(String text) {
    String[] parts = text.substring(1).split("\\s+", 2);
    boolean negated = parts[0].startsWith("!");
    Expression predicate = value(parts[0].substring(negated ? 1 : 0));
    Expression condition =
        negated ? new Expression.Unary(UnaryOperator.NOT, predicate, span) : predicate;
    statements.statement(
        new Statement.If(
            false,
            null,
            new Statement.Condition.Test(condition),
            operation(parts.length > 1 ? parts[1].strip() : ""),
            null,
            span));
  }

  /** {@code .reg .u32 a, b}. */
  private void declare(String text) {
    String[] parts = text.split("\\s+", 2);
    for (String name : parts.length > 1 ? parts[1].split(",") : new String[0]) {
      String own = "<ptx " + name.strip() + ">";
      registers.put(name.strip(), own);
      Declaration.Variable variable =
          new Declaration.Variable(
              Name.of(own, span), type(parts[0]), Specifiers.NONE, null, null, span);
      statements.statement(new Statement.Declare(List.of(variable), span));
    }
  }

  private TypeSyntax type(String ptx) {
    TypeSyntax.Kind kind =
        switch (ptx) {
          case ".pred" -> TypeSyntax.Kind.BOOL;
          case ".f32" -> TypeSyntax.Kind.FLOAT;
          case ".f64" -> TypeSyntax.Kind.DOUBLE;
          case ".s32" -> TypeSyntax.Kind.INT;
          case ".s64" -> TypeSyntax.Kind.LONG_LONG;
          case ".u64", ".b64" -> TypeSyntax.Kind.UNSIGNED_LONG_LONG;
          case ".u16", ".b16" -> TypeSyntax.Kind.UNSIGNED_SHORT;
          case ".s16" -> TypeSyntax.Kind.SHORT;
          case ".u32", ".b32" -> TypeSyntax.Kind.UNSIGNED_INT;
          default -> throw unknown(".reg " + ptx);
        };
    return new TypeSyntax.Builtin(kind, span);
  }

  private Statement operation(String text) {
    String[] parts = text.split("\\s+", 2);
    String[] given = parts.length > 1 ? parts[1].split(",") : new String[0];
    if (parts[0].equals("bar.sync")) {
      return call("__syncthreads", List.of(), null);
    }
    if (parts[0].startsWith("mov.") && given.length == 2 && special(given[1].strip()) != null) {
      return call("__ptx_special_" + special(given[1].strip()), List.of(), given[0].strip());
    }
    String name = normal(parts[0]);
    String target = null;
    List<Expression> arguments = new ArrayList<>();
    boolean result = !WITHOUT_RESULT.contains(parts[0].split("\\.")[0]);
    for (int i = 0; i < given.length; i++) {
      if (i == 0 && result) {
        target = given[0].strip();
      } else {
        arguments.add(value(given[i].strip()));
      }
    }
    return call("__ptx_" + name, arguments, target);
  }

  /** The instruction's name without what makes no difference. */
  private static String normal(String opcode) {
    List<String> parts = new ArrayList<>();
    boolean converts = opcode.startsWith("cvt.");
    for (String part : opcode.split("\\.")) {
      boolean kept = !IGNORED.contains(part) || (converts && part.equals("rn"));
      if (kept && !part.contains("::")) {
        parts.add(part);
      }
    }
    boolean doubles = converts && parts.contains("rn") && parts.contains("f64");
    if (doubles) {
      parts.remove("rn");
    }
    return String.join("_", parts);
  }

  /** The name of a special register such as {@code %laneid}; null for an operand. */
  private static @Nullable String special(String text) {
    return text.startsWith("%") && text.length() > 1 && Character.isLetter(text.charAt(1))
        ? text.substring(1).replace('.', '_')
        : null;
  }

  private Statement call(String function, List<Expression> arguments, @Nullable String target) {
    Name name = Name.of(function, span);
    if (new NameResolver(lowering.program(), lowering.scope()).find(name, false) == null) {
      throw unknown(function.replace("__ptx_", "").replace("special_", "%").replace('_', '.'));
    }
    Expression call = new Expression.Call(new Expression.NameUse(name, span), arguments, span);
    Expression whole =
        target == null ? call : new Expression.Assign(null, value(target), call, span);
    return new Statement.Simple(whole, span);
  }

  private SemanticError unknown(String what) {
    return SemanticError.of("TLR-357", span, what);
  }

  /** An operand: {@code %0}, {@code %[name]}, {@code [address+4]}, a register, a number. */
  private Expression value(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return address(text.substring(1, text.length() - 1).strip());
    }
    String own = registers.get(text);
    if (own != null) {
      return new Expression.NameUse(Name.of(own, span), span);
    }
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      long bits = Long.decode(number.group(2).equals("0") ? "0" : decimal(number.group(2)));
      Expression literal = new Expression.IntegerLiteral(bits, true, false, 0, span);
      return number.group(1).isEmpty()
          ? literal
          : new Expression.Unary(UnaryOperator.MINUS, literal, span);
    }
    Matcher real = FLOAT.matcher(text);
    if (real.matches()) {
      float value = Float.intBitsToFloat(Integer.parseUnsignedInt(real.group(1), 16));
      return new Expression.FloatingLiteral(value, Expression.FloatingSuffix.FLOAT, span);
    }
    return operand(text);
  }

  /** PTX knows no octal numbers. */
  private static String decimal(String digits) {
    return digits.startsWith("0x") || digits.startsWith("0X")
        ? digits
        : digits.replaceFirst("^0+(?=.)", "");
  }

  private Expression address(String text) {
    String[] parts = text.split("\\+", 2);
    Expression base = value(parts[0].strip());
    return parts.length == 1
        ? base
        : new Expression.Binary(BinaryOperator.ADD, base, value(parts[1].strip()), span);
  }

  private Expression operand(String text) {
    for (int i = 0; i < operands.size(); i++) {
      Statement.AsmOperand operand = operands.get(i);
      if (text.equals("%" + i) || text.equals("%[" + operand.name() + "]")) {
        boolean wide = operand.constraint().contains("l") && i >= node.outputs().size();
        return wide ? word(operand.value()) : operand.value();
      }
    }
    throw unknown(text);
  }

  /** Pointers are numbers in PTX. */
  private Expression word(Expression value) {
    TypeSyntax type = new TypeSyntax.Builtin(TypeSyntax.Kind.UNSIGNED_LONG_LONG, span);
    return new Expression.Cast(Expression.CastKind.C_STYLE, type, value, span);
  }
}
