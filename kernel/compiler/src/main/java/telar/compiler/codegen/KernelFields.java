package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.KernelPlan.SlotHome;
import telar.compiler.lower.PrivateSlots;
import telar.simt.abi.BlockContext;
import telar.simt.abi.MemoryAccess;
import telar.simt.abi.PrivateArrays;
import telar.simt.abi.RootArrays;
import telar.simt.abi.ThreadContext;
import telar.simt.abi.VectorMemoryAccess;
import telar.simt.event.AccessSite;
import telar.simt.memory.ElementType;

/**
 * The fields of a kernel's class: registers that outlive a piece, the arrays of the objects that
 * the kernel reaches, and the code that gives them their first values.
 */
final class KernelFields {

  private static final String BLOCK = Type.getDescriptor(BlockContext.class);
  private static final String THREAD = Type.getDescriptor(ThreadContext.class);

  /** A field of the class. */
  record Field(String name, String descriptor) {}

  private final String owner;
  private final KernelPlanView plan;
  private final SiteTable sites;
  private final Code constructor;
  private final int block;
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final List<Field> declared = new ArrayList<>();

  /** Fields of a class whose constructor, being written, has the block in a local variable. */
  KernelFields(String owner, KernelPlanView plan, SiteTable sites, Code constructor, int block) {
    this.owner = owner;
    this.plan = plan;
    this.sites = sites;
    this.constructor = constructor;
    this.block = block;
  }

  /** Pushes the value of a field of the object in local variable 0. */
  void get(Code code, Field field) {
    code.self();
    code.getField(owner, field.name(), field.descriptor());
  }

  /** Writes the declarations. */
  void declare(ClassVisitor target) {
    for (Field field : declared) {
      target
          .visitField(Opcodes.ACC_PRIVATE, field.name(), field.descriptor(), null, null)
          .visitEnd();
    }
  }

  /** The field of a register; a scalar or an array, by its home. */
  Field register(Local local) {
    Home home = plan.home(local);
    JvmType type = JvmType.of(local.type());
    return switch (home) {
      case UNIFORM -> uniform(local, type);
      case THREADS ->
          field(
              "t" + local.id(),
              type.arrayDescriptor(),
              () -> {
                pushThreads();
                constructor.newArray(type.newArrayOperand());
              });
      case LANES ->
          field(
              "w" + local.id(),
              type.arrayDescriptor(),
              () -> {
                constructor.push(32);
                constructor.newArray(type.newArrayOperand());
              });
      case PIECE -> throw new IllegalArgumentException("no field: " + local.name());
    };
  }

  private Field uniform(Local local, JvmType type) {
    Expr.Load constant = plan.plan().constants().get(local);
    return constant == null
        ? plain("u" + local.id(), type.descriptor())
        : field("u" + local.id(), type.descriptor(), () -> readOnce(constant));
  }

  /** Reads a member of a parameter, as the block's first thread. */
  private void readOnce(Expr.Load load) {
    AddressForm form = AddressForm.of(load.address());
    Elements elements = Elements.of(load.type());
    constructor.loadReference(block);
    constructor.push(0);
    constructor.callVirtual(BlockContext.class, "thread", "(I)" + THREAD);
    pushPointer(constructor, form.base());
    pushPointer(constructor, form.base());
    constructor.push(form.constant());
    constructor.op(Opcodes.LADD);
    constructor.push(0L);
    sites.pushAccess(constructor, load.site());
    constructor.call(
        MemoryAccess.class,
        "load" + elements.kind(),
        "("
            + THREAD
            + "JJJ"
            + Type.getDescriptor(AccessSite.class)
            + ")"
            + elements.valueDescriptor());
  }

  /** A field without a first value. */
  private Field plain(String name, String descriptor) {
    Field known = fields.get(name);
    if (known != null) {
      return known;
    }
    Field made = new Field(name, descriptor);
    fields.put(name, made);
    declared.add(made);
    return made;
  }

  private Field field(String name, String descriptor, Runnable value) {
    Field known = fields.get(name);
    if (known != null) {
      return known;
    }
    Field made = plain(name, descriptor);
    constructor.self();
    value.run();
    constructor.putField(owner, name, descriptor);
    return made;
  }

  private void pushThreads() {
    constructor.loadReference(block);
    constructor.callVirtual(BlockContext.class, "threads", "()I");
  }

  /** An array for scratch values. */
  Field scratch(String name, JvmType type, int length) {
    return field(
        name,
        type.arrayDescriptor(),
        () -> {
          constructor.push(length);
          constructor.newArray(type.newArrayOperand());
        });
  }

  /** An array of the first multiples of a number. */
  Field multiples(int step, int length) {
    return field(
        "multiples" + step,
        "[I",
        () -> {
          constructor.push(step);
          constructor.push(length);
          constructor.call(VectorMemoryAccess.class, "multiples", "(II)[I");
        });
  }

  /** The array behind a root object, accessed as some element type. */
  Field rootArray(Expr root, Elements elements) {
    return field(
        "a" + rootName(root) + elements.kind(),
        elements.descriptor(),
        () -> {
          constructor.loadReference(block);
          pushPointer(constructor, root);
          constructor.call(
              RootArrays.class, elements.rootMethod(), "(" + BLOCK + "J)" + elements.descriptor());
        });
  }

  /** Where in its object a root pointer points, in elements. */
  Field rootOffset(Expr root, Elements elements) {
    return field(
        "o" + rootName(root) + elements.kind(),
        "I",
        () -> {
          pushPointer(constructor, root);
          constructor.push(elements.shift());
          constructor.call(RootArrays.class, "elements", "(JI)I");
        });
  }

  private static String rootName(Expr root) {
    if (root instanceof Expr.Get get) {
      return "p" + get.local().id();
    } else if (root instanceof Expr.SharedAddress shared) {
      return "s" + shared.variable().id();
    } else if (root instanceof Expr.GlobalAddress global) {
      return "g" + global.variable().id();
    }
    throw new IllegalArgumentException("no root: " + root);
  }

  /** Pushes a root pointer. */
  void pushPointer(Code code, Expr root) {
    if (root instanceof Expr.Get get) {
      get(code, register(get.local()));
    } else if (root instanceof Expr.SharedAddress shared) {
      code.push(plan.sharedAddress(shared.variable()));
    } else if (root instanceof Expr.GlobalAddress global) {
      get(code, global(global.variable()));
    }
  }

  /** The address of a global variable. */
  Field global(GlobalVariable variable) {
    return field(
        "g" + variable.id(),
        "J",
        () -> {
          constructor.loadReference(block);
          constructor.push(variable.id());
          constructor.callVirtual(BlockContext.class, "global", "(I)J");
        });
  }

  /** A private slot's array: its own, or one with a part for each thread. */
  Field slotArray(Slot slot) {
    PrivateSlots arrays = plan.privateSlots();
    Elements elements = Elements.of(arrays.element(slot));
    int length = (int) (slot.bytes() / elements.bytes());
    return field(
        "s" + slot.id(),
        elements.descriptor(),
        () -> {
          if (plan.home(slot) == SlotHome.THREADS) {
            constructor.push(length);
            pushThreads();
            constructor.op(Opcodes.IMUL);
          } else {
            constructor.push(length * plan.slotParts());
          }
          constructor.newArray(elements.newArrayOperand());
        });
  }

  /** The address of a slot in the threads' own memory, the same in all. */
  Field slotAddress(Slot slot) {
    return field(
        "m" + slot.id(),
        "J",
        () -> {
          constructor.loadReference(block);
          constructor.push(slot.bytes());
          pushElementType(constructor, slot);
          constructor.push(slot.name());
          constructor.call(
              PrivateArrays.class,
              "inMemory",
              "(" + BLOCK + "J" + Type.getDescriptor(ElementType.class) + "Ljava/lang/String;)J");
        });
  }

  static void pushElementType(Code code, Slot slot) {
    code.getStatic(
        Type.getInternalName(ElementType.class),
        Elements.of(slot.element()).kind().name(),
        Type.getDescriptor(ElementType.class));
  }
}
