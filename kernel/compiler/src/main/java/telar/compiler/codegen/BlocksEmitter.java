package telar.compiler.codegen;

import java.util.function.Consumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.source.SourceFile;
import telar.simt.abi.BlockCode;

/** Writes what each of the neighbouring blocks does that go through a kernel in step. */
final class BlocksEmitter {

  private static final String SUPER = Type.getInternalName(BlockCode.class);

  private final String owner;
  private final ClassVisitor target;
  private final SourceFile file;

  /** For the class of a kernel that is being written. */
  BlocksEmitter(String owner, ClassVisitor target, SourceFile file) {
    this.owner = owner;
    this.target = target;
    this.file = file;
  }

  /**
   * Has all blocks do something, one after the other.
   *
   * @param code the code of the first of them
   * @param name of that something, unique in the kernel
   * @param work writes the code of one block
   */
  void inEach(Code code, String name, Consumer<Code> work) {
    Code one = new Code(Opcodes.ACC_PRIVATE, "one" + name, "()V", file);
    work.accept(one);
    one.op(Opcodes.RETURN);
    one.finish(target);
    each("each" + name, "one" + name);
    code.self();
    code.callSpecial(owner, "each" + name, "()V");
  }

  /** A method of its own: HotSpot compiles the loop together with what it runs. */
  private void each(String name, String one) {
    Code code = new Code(Opcodes.ACC_PRIVATE, name, "()V", file);
    int blocks = code.reference();
    int count = code.variable(JvmType.INT);
    int block = code.variable(JvmType.INT);
    code.self();
    code.getField(SUPER, "blocks", Type.getDescriptor(BlockCode[].class));
    code.storeReference(blocks);
    code.self();
    code.getField(SUPER, "blockCount", "I");
    code.store(JvmType.INT, count);
    code.push(0);
    code.store(JvmType.INT, block);
    Label top = new Label();
    Label end = new Label();
    code.label(top);
    code.load(JvmType.INT, block);
    code.load(JvmType.INT, count);
    code.jump(Opcodes.IF_ICMPGE, end);
    code.loadReference(blocks);
    code.load(JvmType.INT, block);
    code.op(Opcodes.AALOAD);
    code.visitor().visitTypeInsn(Opcodes.CHECKCAST, owner);
    code.callSpecial(owner, one, "()V");
    code.visitor().visitIincInsn(block, 1);
    code.jump(Opcodes.GOTO, top);
    code.label(end);
    code.op(Opcodes.RETURN);
    code.finish(target);
  }
}
