package telar.compiler.codegen;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.CodeSizeEvaluator;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;
import telar.compiler.ir.IrType;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;
import telar.simt.abi.CppException;

/**
 * A method being written: instructions, local variables, line numbers. Code may be written out of
 * order in parts that are joined in the end.
 */
final class Code {

  private final MethodNode node;
  private final SourceFile file;
  private final Variables variables;
  private int line = -1;

  /** Counts the local variables of a method; shared by its parts. */
  static final class Variables {
    private int next;

    Variables(int first) {
      next = first;
    }

    int take(int slots) {
      int index = next;
      next += slots;
      return index;
    }
  }

  Code(int access, String name, String descriptor, SourceFile file) {
    this.node = new MethodNode(Opcodes.ASM9, access, name, descriptor, null, null);
    this.file = file;
    int parameters = Type.getArgumentsAndReturnSizes(descriptor) >> 2;
    this.variables =
        new Variables((access & Opcodes.ACC_STATIC) != 0 ? parameters - 1 : parameters);
  }

  private Code(Code whole) {
    this.node = new MethodNode(Opcodes.ASM9, 0, "part", "()V", null, null);
    this.file = whole.file;
    this.variables = whole.variables;
  }

  /** A part of the same method, to be joined later. */
  Code part() {
    return new Code(this);
  }

  /** Appends a part. */
  void append(Code part) {
    node.instructions.add(part.node.instructions);
    node.tryCatchBlocks.addAll(part.node.tryCatchBlocks);
    line = -1;
  }

  /** The place after what has been written so far, to insert a part at later. */
  @Nullable AbstractInsnNode place() {
    return node.instructions.getLast();
  }

  /** Inserts a part at a place. */
  void insert(@Nullable AbstractInsnNode place, Code part) {
    if (place == null) {
      node.instructions.insert(part.node.instructions);
    } else {
      node.instructions.insert(place, part.node.instructions);
    }
  }

  /** Writes the method into a class. */
  void finish(org.objectweb.asm.ClassVisitor target) {
    node.visitMaxs(0, 0);
    node.visitEnd();
    node.accept(target);
  }

  /** The size of what has been written, in bytes, at most. */
  int bytes() {
    CodeSizeEvaluator size = new CodeSizeEvaluator(null);
    node.instructions.accept(size);
    return size.getMaxSize();
  }

  MethodVisitor visitor() {
    return node;
  }

  /** Control goes to the handler when a C++ exception leaves the code between two labels. */
  void handle(Label start, Label end, Label handler) {
    node.visitTryCatchBlock(start, end, handler, Type.getInternalName(CppException.class));
  }

  /** A new local variable. */
  int variable(JvmType type) {
    return variables.take(type.slots());
  }

  /** A new local variable for a reference. */
  int reference() {
    return variables.take(1);
  }

  void line(@Nullable Span span) {
    if (span != null && span.file() == file && span.line() != line) {
      line = span.line();
      Label here = new Label();
      node.visitLabel(here);
      node.visitLineNumber(line, here);
    }
  }

  void op(int opcode) {
    node.visitInsn(opcode);
  }

  void op(int intOpcode, JvmType type) {
    node.visitInsn(type.opcode(intOpcode));
  }

  void jump(int opcode, Label target) {
    node.visitJumpInsn(opcode, target);
  }

  void label(Label label) {
    node.visitLabel(label);
  }

  void load(JvmType type, int variable) {
    node.visitVarInsn(type.opcode(Opcodes.ILOAD), variable);
  }

  void store(JvmType type, int variable) {
    node.visitVarInsn(type.opcode(Opcodes.ISTORE), variable);
  }

  void loadReference(int variable) {
    node.visitVarInsn(Opcodes.ALOAD, variable);
  }

  void storeReference(int variable) {
    node.visitVarInsn(Opcodes.ASTORE, variable);
  }

  void self() {
    loadReference(0);
  }

  void push(int value) {
    if (value >= -1 && value <= 5) {
      op(Opcodes.ICONST_0 + value);
    } else if (value == (byte) value) {
      node.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      node.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      node.visitLdcInsn(value);
    }
  }

  void push(long value) {
    if (value == 0 || value == 1) {
      op(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
    } else if (value == (int) value) {
      push((int) value);
      op(Opcodes.I2L);
    } else {
      node.visitLdcInsn(value);
    }
  }

  void push(String value) {
    node.visitLdcInsn(value);
  }

  /** A constant from its raw bits. */
  void push(IrType type, long bits) {
    switch (JvmType.of(type)) {
      case INT -> push((int) bits);
      case LONG -> push(bits);
      case FLOAT -> pushFloat(Float.intBitsToFloat((int) bits));
      case DOUBLE -> pushDouble(Double.longBitsToDouble(bits));
    }
  }

  private void pushFloat(float value) {
    if (Float.floatToRawIntBits(value) == 0) {
      op(Opcodes.FCONST_0);
    } else if (value == 1) {
      op(Opcodes.FCONST_1);
    } else if (Float.isNaN(value)) {
      push(Float.floatToRawIntBits(value));
      call(Float.class, "intBitsToFloat", "(I)F");
    } else {
      node.visitLdcInsn(value);
    }
  }

  private void pushDouble(double value) {
    if (Double.doubleToRawLongBits(value) == 0) {
      op(Opcodes.DCONST_0);
    } else if (value == 1) {
      op(Opcodes.DCONST_1);
    } else if (Double.isNaN(value)) {
      push(Double.doubleToRawLongBits(value));
      call(Double.class, "longBitsToDouble", "(J)D");
    } else {
      node.visitLdcInsn(value);
    }
  }

  void newArray(int operand) {
    node.visitIntInsn(Opcodes.NEWARRAY, operand);
  }

  /** Calls a static method. */
  void call(Class<?> owner, String name, String descriptor) {
    callStatic(Type.getInternalName(owner), name, descriptor);
  }

  void callStatic(String owner, String name, String descriptor) {
    node.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
  }

  void call(Method method) {
    call(method.getDeclaringClass(), method.getName(), Type.getMethodDescriptor(method));
  }

  /** Calls an instance method of a class. */
  void callVirtual(Class<?> owner, String name, String descriptor) {
    callVirtual(Type.getInternalName(owner), name, descriptor);
  }

  void callVirtual(String owner, String name, String descriptor) {
    node.visitMethodInsn(Opcodes.INVOKEVIRTUAL, owner, name, descriptor, false);
  }

  /** Pushes a new object that has not been initialised. */
  void create(Class<?> type) {
    node.visitTypeInsn(Opcodes.NEW, Type.getInternalName(type));
  }

  /** Calls a private method of the class, or a constructor. */
  void callSpecial(String owner, String name, String descriptor) {
    node.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, name, descriptor, false);
  }

  void getField(String owner, String name, String descriptor) {
    node.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
  }

  void putField(String owner, String name, String descriptor) {
    node.visitFieldInsn(Opcodes.PUTFIELD, owner, name, descriptor);
  }

  void getStatic(String owner, String name, String descriptor) {
    node.visitFieldInsn(Opcodes.GETSTATIC, owner, name, descriptor);
  }
}
