package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Declared;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.SourceType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/**
 * Makes the calls by which a recorded kernel tells what it does. They are warp built-ins, so that a
 * warp's lanes stay together from one to the next.
 */
final class StepCalls {

  private final SourceMap source;
  private final List<StepPlace> places = new ArrayList<>();

  StepCalls(SourceMap source) {
    this.source = source;
  }

  List<StepPlace> places() {
    return places;
  }

  Stmt begin(StepPlace.Kind kind, Span span) {
    return call("telar.step", new StepPlace.Begin(kind, span, source.function(span)), span);
  }

  Stmt condition(Expr value, Span span) {
    return call("telar.value.i32", new StepPlace.Condition(), span, value);
  }

  /** A variable in a register has its value; null when the learner did not write it. */
  @Nullable Stmt value(Local local, Span span) {
    if (local.source() == null || local.source().span().file().isLibrary()) {
      return null;
    }
    SourceType type = local.source().type();
    List<SourceType.Part> parts = type.parts(0, Long.MAX_VALUE);
    if (parts.isEmpty() || local.type() != machine(parts.get(0))) {
      return null;
    }
    SourceType.Part part = parts.get(0);
    StepPlace.Variable variable = variable(local.name(), type, local.source().span());
    return value(variable, part, new Expr.Get(local), span);
  }

  /** An object that is passed by value, in the memory that a register points to. */
  void object(Local local, long bytes, Span span, List<Stmt> out) {
    if (local.source() == null) {
      return;
    }
    SourceType type = local.source().type();
    StepPlace.Variable variable = variable(local.name(), type, local.source().span());
    parts(type, 0, bytes)
        .forEach(
            part -> out.add(value(variable, part, load(new Expr.Get(local), part, span), span)));
  }

  private static List<SourceType.Part> parts(SourceType type, long from, long bytes) {
    return type.parts(from, from + bytes);
  }

  private static Expr load(Expr object, SourceType.Part part, Span span) {
    return new Expr.Load(
        machine(part), at(object, part.offset()), QuietSite.at(span, "", "", "", part.bytes()));
  }

  private Stmt value(StepPlace.Variable variable, SourceType.Part part, Expr value, Span span) {
    return call(
        "telar.value." + suffix(value.type()), new StepPlace.Value(variable, part), span, value);
  }

  private StepPlace.Variable variable(String name, SourceType type, Span declaration) {
    return new StepPlace.Variable(
        source.function(declaration), name, type.name(), source.scope(declaration));
  }

  /** Part of an object in the thread's own memory has new values. */
  void slot(SlotRange place, long bytes, Span span, List<Stmt> out) {
    Slot slot = place.slot();
    Declared source = shown(slot);
    if (source == null) {
      return;
    }
    SourceType type = source.type();
    StepPlace.Variable variable = variable(slot.name(), type, source.span());
    for (SourceType.Part part : parts(type, place.offset(), bytes)) {
      Expr value = load(new Expr.SlotAddress(slot), part, span);
      out.add(value(variable, part, value, span));
    }
  }

  /** A store to a computed place of an object in the thread's own memory was made. */
  void element(Slot slot, Stmt.Store store, List<Stmt> out) {
    Declared source = shown(slot);
    if (source == null) {
      return;
    }
    SourceType type = source.type();
    StepPlace place =
        new StepPlace.Element(
            variable(slot.name(), type, source.span()), type, store.type().bytes());
    AccessSite site =
        QuietSite.at(store.span(), "", slot.name(), slot.name(), store.type().bytes());
    Expr value = new Expr.Load(store.type(), store.address(), site);
    out.add(
        call(
            "telar.element." + suffix(store.type()),
            place,
            store.span(),
            offset(store.address()),
            value));
  }

  /** The declaration of an object that the learner wrote; null when it is none. */
  private static @Nullable Declared shown(Slot slot) {
    Declared source = slot.source();
    return source == null || source.span().file().isLibrary() ? null : source;
  }

  /** Bytes from the start of the slot at the root of an address. */
  private static Expr offset(Expr address) {
    if (!(address instanceof Expr.PointerAdd add)) {
      return Expr.Const.i64(0);
    }
    Expr bytes = new Expr.Binary(BinaryOp.MUL, add.index(), Expr.Const.i64(add.scale()));
    Expr before = offset(add.base());
    return before instanceof Expr.Const known && known.bits() == 0
        ? bytes
        : new Expr.Binary(BinaryOp.ADD, before, bytes);
  }

  /** Memory that threads share is accessed. */
  Stmt memory(AccessSite site, long bytes, StepPlace.Moment moment, Expr address, Span span) {
    Expr root = address;
    while (root instanceof Expr.PointerAdd add) {
      root = add.base();
    }
    String variable = null;
    SourceType type = null;
    if (root instanceof Expr.SharedAddress shared) {
      variable = shared.variable().name();
      type = shared.variable().source() == null ? null : shared.variable().source().type();
    } else if (root instanceof Expr.GlobalAddress global) {
      variable = global.variable().name();
    } else if (root instanceof Expr.Get get && get.local().source() != null) {
      variable = get.local().name();
      type = get.local().source().type().pointee();
    }
    return call(
        "telar.memory", new StepPlace.Memory(site, bytes, moment, variable, type), span, address);
  }

  private Stmt call(String name, StepPlace place, Span span, Expr... values) {
    List<Expr> arguments = new ArrayList<>();
    arguments.add(Expr.Const.i32(places.size()));
    arguments.addAll(List.of(values));
    places.add(place);
    return new Stmt.Perform(null, name, IrType.VOID, arguments, null, span);
  }

  private static Expr at(Expr address, long offset) {
    return offset == 0 ? address : new Expr.PointerAdd(address, Expr.Const.i64(offset), 1);
  }

  private static IrType machine(SourceType.Part part) {
    return switch (part.kind()) {
      case BOOL -> IrType.BOOL;
      case POINTER -> IrType.PTR;
      case FLOATING -> part.bytes() == 4 ? IrType.F32 : IrType.F64;
      default ->
          switch (part.bytes()) {
            case 1 -> IrType.I8;
            case 2 -> IrType.I16;
            case 4 -> IrType.I32;
            default -> IrType.I64;
          };
    };
  }

  private static String suffix(IrType type) {
    return switch (type) {
      case F32 -> "f32";
      case F64 -> "f64";
      case I64, PTR -> "i64";
      default -> "i32";
    };
  }
}
