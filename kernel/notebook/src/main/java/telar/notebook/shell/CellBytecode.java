package telar.notebook.shell;

import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Rewrites the bytecode of a learner's code before it is loaded: calls that end the process go to
 * {@link ExitGuard} and, where asked, methods and loops check {@link StopCheck}.
 */
final class CellBytecode {

  private static final String EXIT_GUARD = Type.getInternalName(ExitGuard.class);
  private static final String STOP_CHECK = Type.getInternalName(StopCheck.class);

  private CellBytecode() {}

  static byte[] rewrite(byte[] original, boolean stopChecks) {
    ClassReader reader = new ClassReader(original);
    // Neither change touches frames or deepens the stack, so nothing has to be computed again.
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            MethodVisitor guarded = new ExitRewriter(next);
            return stopChecks ? new StopChecker(guarded) : guarded;
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Sends {@code System.exit}, {@code Runtime.exit} and {@code Runtime.halt} to the guard. */
  private static final class ExitRewriter extends MethodVisitor {

    ExitRewriter(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (endsProcess(owner, name, descriptor)) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, EXIT_GUARD, "exit", guardDescriptor(owner), false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] rewritten = arguments.clone();
      for (int i = 0; i < rewritten.length; i++) {
        if (rewritten[i] instanceof Handle handle
            && endsProcess(handle.getOwner(), handle.getName(), handle.getDesc())) {
          rewritten[i] =
              new Handle(
                  Opcodes.H_INVOKESTATIC,
                  EXIT_GUARD,
                  "exit",
                  guardDescriptor(handle.getOwner()),
                  false);
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, rewritten);
    }

    private static boolean endsProcess(String owner, String name, String descriptor) {
      boolean exit = name.equals("exit") || name.equals("halt");
      return exit
          && descriptor.equals("(I)V")
          && (owner.equals("java/lang/System") || owner.equals("java/lang/Runtime"));
    }

    private static String guardDescriptor(String owner) {
      return owner.equals("java/lang/System") ? "(I)V" : "(Ljava/lang/Runtime;I)V";
    }
  }

  /** Adds a check at the start of each method and before each backward jump. */
  private static final class StopChecker extends MethodVisitor {

    private final Set<Label> seen = new HashSet<>();

    StopChecker(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      check();
    }

    @Override
    public void visitLabel(Label label) {
      seen.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (seen.contains(label)) {
        check();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void check() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STOP_CHECK, "check", "()V", false);
    }
  }
}
