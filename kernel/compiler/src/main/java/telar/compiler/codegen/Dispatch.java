package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.source.SourceFile;

/**
 * Writes methods {@code void name(int number, int, int)} that do one of several things by their
 * first parameter. Many things are spread over several methods, because HotSpot compiles no huge
 * ones.
 */
final class Dispatch {

  private static final String DESCRIPTOR = "(III)V";
  private static final int MOST_CASES = 100;

  private final String owner;
  private final ClassVisitor target;
  private final SourceFile file;

  Dispatch(String owner, ClassVisitor target, SourceFile file) {
    this.owner = owner;
    this.target = target;
    this.file = file;
  }

  void write(String name, SortedSet<Integer> numbers, BiConsumer<Code, Integer> action) {
    write(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, List.copyOf(numbers), action);
  }

  private void write(
      int access, String name, List<Integer> numbers, BiConsumer<Code, Integer> action) {
    Code code = new Code(access, name, DESCRIPTOR, file);
    if (numbers.size() <= MOST_CASES) {
      cases(code, numbers, action);
    } else {
      groups(code, name, numbers, action);
    }
    code.op(Opcodes.RETURN);
    code.finish(target);
  }

  private static void cases(Code code, List<Integer> numbers, BiConsumer<Code, Integer> action) {
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
      action.accept(code, keys[i]);
      code.op(Opcodes.RETURN);
    }
    code.label(end);
  }

  private void groups(
      Code code, String name, List<Integer> numbers, BiConsumer<Code, Integer> action) {
    for (List<Integer> group : inGroups(numbers)) {
      String method = name + group.get(0);
      write(Opcodes.ACC_PRIVATE, method, group, action);
      Label next = new Label();
      code.load(JvmType.INT, 1);
      code.push(group.get(group.size() - 1));
      code.jump(Opcodes.IF_ICMPGT, next);
      call(code, method);
      code.op(Opcodes.RETURN);
      code.label(next);
    }
  }

  private static List<List<Integer>> inGroups(List<Integer> numbers) {
    int size = Math.max(MOST_CASES, (numbers.size() + MOST_CASES - 1) / MOST_CASES);
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += size) {
      groups.add(numbers.subList(i, Math.min(numbers.size(), i + size)));
    }
    return groups;
  }

  private void call(Code code, String method) {
    code.self();
    code.load(JvmType.INT, 1);
    code.load(JvmType.INT, 2);
    code.load(JvmType.INT, 3);
    code.callSpecial(owner, method, DESCRIPTOR);
  }
}
