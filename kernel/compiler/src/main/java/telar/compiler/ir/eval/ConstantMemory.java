package telar.compiler.ir.eval;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;

/** The objects that code run at compile time may read and write. */
public final class ConstantMemory {

  private static final long LARGEST = 1 << 22;

  private final Predicate<GlobalVariable> readable;
  private final Map<Integer, Pointer.Block> globals = new HashMap<>();
  private @Nullable GlobalVariable initializing;

  public ConstantMemory(Predicate<GlobalVariable> readable) {
    this.readable = readable;
  }

  /** Lets code write the bytes of a global. */
  public void beginInitializing(GlobalVariable global) {
    if (global.bytes() > LARGEST) {
      throw new NotConstantException("too large");
    }
    initializing = global;
    globals.put(
        global.id(),
        new Pointer.Block(
            new byte[(int) global.bytes()], new HashMap<>(), new Expr.GlobalAddress(global), true));
  }

  /** Puts what was written into the global's initial bytes. */
  public void finishInitializing(GlobalVariable global) {
    Pointer.Block block = globals.get(global.id());
    if (block == null || initializing != global) {
      throw new IllegalStateException("not being initialised: " + global.name());
    }
    block.pointers().forEach((offset, pointer) -> relocate(global, offset, pointer));
    System.arraycopy(block.bytes(), 0, global.initial(), 0, global.initial().length);
  }

  private static void relocate(GlobalVariable global, long offset, Pointer pointer) {
    if (pointer.symbolic() instanceof Expr.GlobalAddress target) {
      global
          .relocations()
          .add(
              new GlobalVariable.Relocation.ToGlobal(
                  offset, target.variable().id(), pointer.offset()));
    } else if (pointer.symbolic() instanceof Expr.FunctionAddress target) {
      global.relocations().add(new GlobalVariable.Relocation.ToFunction(offset, target.function()));
    } else {
      throw new NotConstantException("address of " + pointer.symbolic());
    }
  }

  Pointer allocate(long bytes) {
    if (bytes > LARGEST) {
      throw new NotConstantException("too large");
    }
    return new Pointer(new Pointer.Block(new byte[(int) bytes], new HashMap<>(), null, true), 0);
  }

  Pointer symbolic(Expr address) {
    return new Pointer(new Pointer.Block(new byte[0], new HashMap<>(), address, false), 0);
  }

  Pointer global(GlobalVariable global) {
    return new Pointer(globals.computeIfAbsent(global.id(), id -> block(global)), 0);
  }

  private Pointer.Block block(GlobalVariable global) {
    byte[] bytes = readable.test(global) ? full(global) : new byte[0];
    Pointer.Block block =
        new Pointer.Block(bytes, new HashMap<>(), new Expr.GlobalAddress(global), false);
    return block;
  }

  private static byte[] full(GlobalVariable global) {
    return Arrays.copyOf(global.initial(), (int) global.bytes());
  }

  /** A constant, or a {@link Pointer}. */
  Object load(Pointer from, IrType type) {
    Pointer stored = from.object().pointers().get(from.offset());
    if (stored != null && type == IrType.PTR) {
      return stored;
    }
    ByteBuffer buffer = buffer(from, type.bytes());
    int at = (int) from.offset();
    return switch (type) {
      case BOOL -> Expr.Const.bool(buffer.get(at) != 0);
      case I8 -> new Expr.Const(type, buffer.get(at));
      case I16 -> new Expr.Const(type, buffer.getShort(at));
      case I32, F32 -> new Expr.Const(type, buffer.getInt(at));
      case I64, F64, PTR -> new Expr.Const(type, buffer.getLong(at));
      case VOID -> throw new NotConstantException("void");
    };
  }

  void store(Pointer to, IrType type, Object value) {
    if (!to.object().writable()) {
      throw new NotConstantException("write");
    }
    ByteBuffer buffer = buffer(to, type.bytes());
    int at = (int) to.offset();
    to.object().pointers().remove(to.offset());
    if (value instanceof Pointer pointer) {
      to.object().pointers().put(to.offset(), pointer);
      return;
    }
    long bits = ((Expr.Const) value).bits();
    switch (type.bytes()) {
      case 1 -> buffer.put(at, (byte) bits);
      case 2 -> buffer.putShort(at, (short) bits);
      case 4 -> buffer.putInt(at, (int) bits);
      default -> buffer.putLong(at, bits);
    }
  }

  void copy(Pointer to, Pointer from, long bytes) {
    if (!to.object().writable()) {
      throw new NotConstantException("write");
    }
    buffer(to, bytes);
    buffer(from, bytes);
    System.arraycopy(
        from.object().bytes(),
        (int) from.offset(),
        to.object().bytes(),
        (int) to.offset(),
        (int) bytes);
    Map.copyOf(from.object().pointers())
        .forEach(
            (offset, pointer) -> {
              if (offset >= from.offset() && offset < from.offset() + bytes) {
                to.object().pointers().put(offset - from.offset() + to.offset(), pointer);
              }
            });
  }

  void zero(Pointer to, long bytes) {
    if (!to.object().writable()) {
      throw new NotConstantException("write");
    }
    buffer(to, bytes);
    Arrays.fill(to.object().bytes(), (int) to.offset(), (int) (to.offset() + bytes), (byte) 0);
  }

  private static ByteBuffer buffer(Pointer pointer, long bytes) {
    byte[] content = pointer.object().bytes();
    if (pointer.offset() < 0 || pointer.offset() + bytes > content.length) {
      throw new NotConstantException("out of bounds");
    }
    return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
  }
}
