package telar.compiler.codegen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.abi.RootArrays;
import telar.simt.abi.ThreadContext;

/**
 * The objects that a loop of a function reaches through pointers that do not change in it. Nothing
 * in the loop frees memory or gives an object another array, so each is looked up once, before the
 * loop.
 */
final class LoopRoots {

  private static final String THREAD = Type.getDescriptor(ThreadContext.class);

  private final Code body;
  private final Code before;
  private final @Nullable AbstractInsnNode place;
  private final boolean quiet;
  private final Set<Local> assigned = new HashSet<>();
  private final Map<String, RootView> views = new HashMap<>();

  /** A loop whose code starts at the end of {@code body} as it is now. */
  LoopRoots(Stmt.Loop loop, Code body) {
    this.body = body;
    this.before = body.part();
    this.place = body.place();
    boolean[] calm = {true};
    IrTree.statements(
        loop,
        s -> {
          calm[0] &= isQuiet(s);
          Local result = IrTree.result(s);
          if (result != null) {
            assigned.add(result);
          }
        });
    this.quiet = calm[0];
  }

  /** Whether a statement leaves all objects and their arrays as they are. */
  private static boolean isQuiet(Stmt stmt) {
    if (stmt instanceof Stmt.Perform call) {
      String name = call.intrinsic();
      return !name.startsWith("cuda") && !name.contains("free") && !name.contains("realloc");
    }
    return !(stmt instanceof Stmt.Call
        || stmt instanceof Stmt.CallIndirect
        || stmt instanceof Stmt.Launch);
  }

  boolean isStable(Local pointer) {
    return quiet && pointer.type() == IrType.PTR && !assigned.contains(pointer);
  }

  /** The object that the pointer in a local variable points into. */
  RootView view(Local pointer, int variable, Elements elements) {
    return views.computeIfAbsent(
        pointer.id() + " " + elements.kind(), key -> resolve(variable, elements));
  }

  private RootView resolve(int pointer, Elements elements) {
    int array = before.reference();
    before.loadReference(0);
    before.load(JvmType.LONG, pointer);
    String descriptor = "(" + THREAD + "J)" + elements.descriptor();
    before.call(RootArrays.class, elements.rootMethod(), descriptor);
    before.storeReference(array);
    int offset = before.variable(JvmType.INT);
    before.load(JvmType.LONG, pointer);
    before.push(elements.shift());
    before.call(RootArrays.class, "elements", "(JI)I");
    before.store(JvmType.INT, offset);
    return new RootView(array, offset, pointer, 0);
  }

  /** Puts the look-ups before the loop. */
  void insert() {
    body.insert(place, before);
  }
}
