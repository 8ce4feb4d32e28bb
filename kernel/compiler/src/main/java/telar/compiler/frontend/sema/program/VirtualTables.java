package telar.compiler.frontend.sema.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/**
 * The tables of virtual functions. A table begins with the bytes from the start of the whole object
 * to the part that points to it and with the class's description; then stand the functions. Each
 * side has its own, with its own functions.
 */
public final class VirtualTables {

  /** Bytes before the first function. */
  private static final int HEAD = 16;

  /** A table: of the class of whole objects, for the part at some bytes, on one side. */
  private record Key(ClassSymbol whole, long offset, IrFunction.Kind side) {}

  /** A part of an object that begins with a pointer to a table. */
  private record Part(List<ClassSymbol> path, long offset) {}

  private final Program program;
  private final Map<Key, GlobalVariable> tables = new HashMap<>();

  VirtualTables(Program program) {
    this.program = program;
  }

  /** Bytes from the start of a table to the function that a call means. */
  public static long entry(ClassSymbol c, FunctionSymbol function) {
    List<FunctionSymbol> functions = c.virtualFunctions();
    for (int i = 0; i < functions.size(); i++) {
      if (functions.get(i) == function || functions.get(i).overriddenBy(function)) {
        return HEAD + 8L * i;
      }
    }
    throw new IllegalStateException(function.name() + " is not in the table of " + c);
  }

  /** Where the parts of an object of this class point to tables, and to which. */
  public Map<Long, GlobalVariable> of(ClassSymbol c, IrFunction.Kind side, Span span) {
    List<Part> parts = new ArrayList<>();
    collect(List.of(c), 0, false, parts);
    Map<Long, GlobalVariable> pointers = new LinkedHashMap<>();
    parts.forEach(part -> pointers.put(part.offset, table(part, side, span)));
    return pointers;
  }

  /** Every part with a pointer of its own; the primary base shares that of its derived class. */
  private static void collect(
      List<ClassSymbol> path, long offset, boolean shared, List<Part> parts) {
    ClassSymbol c = path.get(path.size() - 1);
    if (!c.polymorphic()) {
      return;
    }
    if (!shared) {
      parts.add(new Part(path, offset));
    }
    for (int i = 0; i < c.bases().size(); i++) {
      ClassSymbol base = c.bases().get(i);
      List<ClassSymbol> deeper = new ArrayList<>(path);
      deeper.add(base);
      collect(deeper, offset + c.layout().baseOffsets().get(i), base == c.primaryBase(), parts);
    }
  }

  private GlobalVariable table(Part part, IrFunction.Kind side, Span span) {
    Key key = new Key(part.path.get(0), part.offset, side);
    GlobalVariable known = tables.get(key);
    if (known == null) {
      known = make(part, side, span);
      tables.put(key, known);
    }
    return known;
  }

  private GlobalVariable make(Part part, IrFunction.Kind side, Span span) {
    ClassSymbol whole = part.path.get(0);
    ClassSymbol c = part.path.get(part.path.size() - 1);
    List<GlobalVariable.Relocation> relocations = new ArrayList<>();
    relocations.add(
        new GlobalVariable.Relocation.ToGlobal(8, program.typeInfos().of(whole.plain()).id(), 0));
    for (int i = 0; i < c.virtualFunctions().size(); i++) {
      String function = function(part, c.virtualFunctions().get(i), side, span);
      if (function != null) {
        relocations.add(new GlobalVariable.Relocation.ToFunction(HEAD + 8L * i, function));
      }
    }
    byte[] bytes = new byte[HEAD + 8 * c.virtualFunctions().size()];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(0, part.offset);
    return program
        .globals()
        .constant("vtable of " + whole.name(), bytes, IrType.I64, relocations, span);
  }

  /** The unique name of what a call of the function runs; null when it has no body here. */
  private @Nullable String function(
      Part part, FunctionSymbol function, IrFunction.Kind side, Span span) {
    long offset = 0;
    for (int i = 0; i < part.path.size(); i++) {
      ClassSymbol c = part.path.get(i);
      FunctionSymbol own = overrider(c, function);
      if (own != null) {
        return callable(own, side) ? adjusted(own, side, offset - part.offset, span) : null;
      }
      if (i + 1 < part.path.size()) {
        offset += c.offsetOf(part.path.get(i + 1));
      }
    }
    return inPrimaryBases(part, function, side, span);
  }

  /** The functions that the part's class inherits with the table of its primary base. */
  private @Nullable String inPrimaryBases(
      Part part, FunctionSymbol function, IrFunction.Kind side, Span span) {
    ClassSymbol base = part.path.get(part.path.size() - 1).primaryBase();
    for (; base != null; base = base.primaryBase()) {
      FunctionSymbol own = overrider(base, function);
      if (own != null) {
        return callable(own, side) ? adjusted(own, side, 0, span) : null;
      }
    }
    return null;
  }

  private static @Nullable FunctionSymbol overrider(ClassSymbol c, FunctionSymbol function) {
    for (FunctionSymbol own : c.methods(function.name())) {
      if (own == function || function.overriddenBy(own)) {
        return own;
      }
    }
    return null;
  }

  private static boolean callable(FunctionSymbol function, IrFunction.Kind side) {
    return !function.pure()
        && (side == IrFunction.Kind.HOST
            ? function.execution().host()
            : function.execution().device());
  }

  /** The function, called with the address of a part some bytes away from that of its class. */
  private String adjusted(FunctionSymbol function, IrFunction.Kind side, long by, Span span) {
    String name = program.functions().reference(function, side, span);
    return by == 0 ? name : new Thunk(program, function, side).adjusting(name, by);
  }
}
