package telar.compiler.codegen;

import java.util.SortedSet;
import java.util.function.IntConsumer;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Writes a method that does one of several things by the number in its first parameter. */
final class Dispatch {

  private Dispatch() {}

  static void on(Code code, SortedSet<Integer> numbers, IntConsumer action) {
    Label end = new Label();
    int[] keys = numbers.stream().mapToInt(Integer::intValue).toArray();
    Label[] labels = new Label[keys.length];
    for (int i = 0; i < keys.length; i++) {
      labels[i] = new Label();
    }
    code.load(JvmType.INT, 1);
    code.visitor().visitLookupSwitchInsn(end, keys, labels);
    for (int i = 0; i < keys.length; i++) {
      code.label(labels[i]);
      action.accept(keys[i]);
      code.op(Opcodes.RETURN);
    }
    code.label(end);
    code.op(Opcodes.RETURN);
  }
}
