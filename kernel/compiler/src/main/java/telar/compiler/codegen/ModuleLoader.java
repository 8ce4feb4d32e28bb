package telar.compiler.codegen;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.SourceFile;
import telar.simt.abi.CallSite;
import telar.simt.abi.CodeData;
import telar.simt.event.AccessSite;

/**
 * The class loader of one module's code. Classes are generated when they are first wanted, and
 * collected with the module.
 */
final class ModuleLoader extends ClassLoader implements CodeData.Source {

  static {
    registerAsParallelCapable();
  }

  /** Writes the members of a class. */
  interface Body {
    void write(String internalName, ClassVisitor target, SiteTable sites);
  }

  /** Makes the code of functions that other code calls. */
  interface FunctionSource {
    void write(String internalName, ClassVisitor target, SiteTable sites);

    IrFunction function(String internalName);
  }

  /** Sees the bytes of every class before it is loaded. */
  interface Listener {
    void generated(String internalName, byte[] bytes);
  }

  private final FunctionNames functions;
  private final FunctionSource source;
  private final Listener listener;
  private final Map<String, CodeData> data = new ConcurrentHashMap<>();

  ModuleLoader(FunctionNames functions, FunctionSource source, Listener listener) {
    super(CodeData.class.getClassLoader());
    this.functions = functions;
    this.source = source;
    this.listener = listener;
  }

  @Override
  public CodeData data(String className) {
    CodeData found = data.get(className);
    if (found == null) {
      throw new IllegalArgumentException("no data of " + className);
    }
    return found;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String internal = name.replace('.', '/');
    if (!internal.startsWith(ModuleSymbols.PREFIX)) {
      throw new ClassNotFoundException(name);
    }
    SourceFile file = source.function(internal).span().file();
    return define(internal, "java/lang/Object", file, source::write);
  }

  /** Generates and loads a class. */
  Class<?> define(String internalName, String superName, SourceFile file, Body body) {
    SiteTable sites = new SiteTable(internalName, functions);
    ClassWriter writer = new Writer();
    writer.visit(
        Opcodes.V17,
        Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
        internalName,
        null,
        superName,
        null);
    writer.visitSource(file.name(), null);
    body.write(internalName, writer, sites);
    writeData(internalName, writer, file);
    writer.visitEnd();
    byte[] bytes = writer.toByteArray();
    String name = internalName.replace('/', '.');
    data.put(name, sites.data());
    listener.generated(internalName, bytes);
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** Static fields with the class's places in the source, and the initialiser that fetches them. */
  private static void writeData(String owner, ClassVisitor target, SourceFile file) {
    String type = Type.getDescriptor(CodeData.class);
    String accesses = Type.getDescriptor(AccessSite[].class);
    String calls = Type.getDescriptor(CallSite[].class);
    int access = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE;
    target.visitField(access, SiteTable.DATA, type, null, null).visitEnd();
    target.visitField(access, SiteTable.ACCESSES, accesses, null, null).visitEnd();
    target.visitField(access, SiteTable.CALLS, calls, null, null).visitEnd();
    Code code = new Code(Opcodes.ACC_STATIC, "<clinit>", "()V", file);
    code.visitor().visitLdcInsn(Type.getObjectType(owner));
    code.call(CodeData.class, "of", "(Ljava/lang/Class;)" + type);
    code.op(Opcodes.DUP);
    putStatic(code, owner, SiteTable.DATA, type);
    code.op(Opcodes.DUP);
    code.callVirtual(CodeData.class, "accesses", "()" + accesses);
    putStatic(code, owner, SiteTable.ACCESSES, accesses);
    code.callVirtual(CodeData.class, "calls", "()" + calls);
    putStatic(code, owner, SiteTable.CALLS, calls);
    code.op(Opcodes.RETURN);
    code.finish(target);
  }

  private static void putStatic(Code code, String owner, String name, String descriptor) {
    code.visitor().visitFieldInsn(Opcodes.PUTSTATIC, owner, name, descriptor);
  }

  /** Computes frames without loading the classes that the code refers to. */
  private static final class Writer extends ClassWriter {
    Writer() {
      super(ClassWriter.COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String a, String b) {
      return a.equals(b) ? a : "java/lang/Object";
    }
  }
}
