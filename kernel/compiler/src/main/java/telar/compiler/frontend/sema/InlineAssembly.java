package telar.compiler.frontend.sema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.Statement;
import telar.compiler.frontend.ast.Statement.AsmOperand;
import telar.compiler.source.Span;

/**
 * Inline PTX of one instruction: it stands for a call of the prelude's function for that
 * instruction, or for an assignment when it is a {@code mov}.
 */
final class InlineAssembly {

  private static final String PREFIX = "__ptx_";
  private static final Pattern INSTRUCTION = Pattern.compile("([a-z][\\w.]*)\\s*([^;]*?)\\s*;?");
  private static final Pattern OPERAND = Pattern.compile("%(\\d+)");
  private static final Pattern NAMED = Pattern.compile("%\\[(\\w+)]");
  private static final Pattern REGISTER = Pattern.compile("%?%([a-z]\\w*(?:\\.[xyz])?)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+|0x[0-9a-fA-F]+");

  private final Lowering lowering;

  InlineAssembly(Lowering lowering) {
    this.lowering = lowering;
  }

  /** The expression that does the same; null for one that does nothing. */
  @Nullable Expression translate(Statement.Asm node) {
    String text = node.template().strip();
    if (text.isEmpty()) {
      return null;
    }
    Matcher matcher = INSTRUCTION.matcher(text);
    if (!matcher.matches()) {
      throw unsupported(node);
    }
    List<Expression> operands = new ArrayList<>();
    for (String operand : matcher.group(2).split(",")) {
      if (!operand.isBlank()) {
        operands.add(operand(operand.strip(), node));
      }
    }
    return instruction(matcher.group(1), operands, node);
  }

  private Expression instruction(String opcode, List<Expression> operands, Statement.Asm node) {
    if (node.outputs().isEmpty()) {
      return call(opcode, operands, node);
    }
    Expression target = operands.get(0);
    List<Expression> sources = operands.subList(1, operands.size());
    boolean move = opcode.startsWith("mov.") && sources.size() == 1;
    Expression value = move ? sources.get(0) : call(opcode, sources, node);
    return new Expression.Assign(null, target, value, node.span());
  }

  private Expression operand(String text, Statement.Asm node) {
    List<AsmOperand> all = new ArrayList<>(node.outputs());
    all.addAll(node.inputs());
    Matcher numbered = OPERAND.matcher(text);
    if (numbered.matches() && Integer.parseInt(numbered.group(1)) < all.size()) {
      return all.get(Integer.parseInt(numbered.group(1))).value();
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return all.stream()
          .filter(operand -> operand.name().equals(named.group(1)))
          .findFirst()
          .orElseThrow(() -> unsupported(node))
          .value();
    }
    Matcher register = REGISTER.matcher(text);
    if (register.matches()) {
      return call(register.group(1), List.of(), node);
    }
    if (NUMBER.matcher(text).matches()) {
      return new Expression.IntegerLiteral(Long.decode(text), true, false, 0, node.span());
    }
    throw unsupported(node);
  }

  private Expression call(String name, List<Expression> arguments, Statement.Asm node) {
    Span span = node.span();
    String function = PREFIX + name.replace('.', '_');
    if (NameLookup.unqualified(lowering.scope(), function) == null) {
      throw unsupported(node);
    }
    return new Expression.Call(
        new Expression.NameUse(Name.of(function, span), span), arguments, span);
  }

  private static SemanticError unsupported(Statement.Asm node) {
    return SemanticError.of(
        "TLR-290", node.span(), "este PTX en línea (asm)", "las funciones intrínsecas de CUDA");
  }
}
