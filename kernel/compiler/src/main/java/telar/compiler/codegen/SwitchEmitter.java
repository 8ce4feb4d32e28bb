package telar.compiler.codegen;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;

/** Jumps to the case of a switch. */
final class SwitchEmitter {

  private final Code code;
  private final ExpressionEmitter expressions;

  SwitchEmitter(Code code, ExpressionEmitter expressions) {
    this.code = code;
    this.expressions = expressions;
  }

  void dispatch(Stmt.Switch choice, Label[] bodies, Label otherwise) {
    if (JvmType.of(choice.value().type()) == JvmType.LONG) {
      compareEach(choice, bodies);
      code.jump(Opcodes.GOTO, otherwise);
      return;
    }
    Map<Integer, Label> targets = new TreeMap<>();
    for (int i = 0; i < bodies.length; i++) {
      for (long value : choice.cases().get(i).values()) {
        targets.put((int) value, bodies[i]);
      }
    }
    int[] keys = targets.keySet().stream().mapToInt(Integer::intValue).toArray();
    expressions.emit(choice.value());
    code.visitor().visitLookupSwitchInsn(otherwise, keys, targets.values().toArray(new Label[0]));
  }

  private void compareEach(Stmt.Switch choice, Label[] bodies) {
    Expr value = choice.value();
    for (int i = 0; i < bodies.length; i++) {
      for (long label : choice.cases().get(i).values()) {
        Expr known = new Expr.Const(value.type(), label);
        expressions.jump(new Expr.Compare(CompareOp.EQ, value, known), bodies[i], true);
      }
    }
  }
}
