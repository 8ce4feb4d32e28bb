package telar.compiler.frontend.sema.lowering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Destroys objects where their scope or full expression ends. */
public final class Cleanups {

  /**
   * What the end of a scope does.
   *
   * @param whole whether it is done when control reaches the end, not only for an exception
   * @param list the code that it is done after, from {@code mark} on
   * @param does whether it does anything in code that is not checked
   */
  private record Item(
      Runnable work,
      @Nullable Expr address,
      boolean whole,
      List<Stmt> list,
      int mark,
      Span span,
      boolean does) {
    Item(
        Runnable work,
        @Nullable Expr address,
        boolean whole,
        List<Stmt> list,
        int mark,
        Span span) {
      this(work, address, whole, list, mark, span, true);
    }
  }

  private final Lowering lowering;
  private final Deque<List<Item>> frames = new ArrayDeque<>();
  private List<Item> temporaries = new ArrayList<>();

  Cleanups(Lowering lowering) {
    this.lowering = lowering;
  }

  /** How many scopes are open. */
  public int depth() {
    return frames.size();
  }

  public void open() {
    frames.push(new ArrayList<>());
  }

  /** Ends a scope: destroys its objects, last first. */
  public void close() {
    List<Item> items = frames.pop();
    boolean ended = lowering.code().ended();
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      protect(item);
      if (item.whole && !ended) {
        item.work.run();
      }
    }
  }

  /** Does the work also when an exception leaves the code since the item was noted. */
  private void protect(Item item) {
    FunctionBuilder code = lowering.code();
    boolean here = item.list == code.statements() && lowering.mode() == Lowering.Mode.RUN;
    if (lowering.onDevice() || !here || !code.mayThrow(item.mark)) {
      return;
    }
    List<Stmt> body = code.cut(item.mark);
    Local record = code.temporary(IrType.PTR);
    Stmt.Block handler =
        code.block(
            item.span,
            () -> {
              item.work.run();
              new Throwing(lowering).throwAgain(new Expr.Get(record), item.span);
            });
    code.emit(new Stmt.Try(new Stmt.Block(body, item.span), record, handler, item.span));
  }

  private Item item(Expr address, QualType type, boolean whole, Span span) {
    FunctionBuilder code = lowering.code();
    Runnable work = () -> destroy(address, type, span);
    return new Item(work, address, whole, code.statements(), code.mark(), span);
  }

  /** Notes something to do at the end of the innermost scope. */
  public void action(Runnable work, Span span) {
    List<Item> frame = frames.peek();
    if (frame != null) {
      FunctionBuilder code = lowering.code();
      frame.add(new Item(work, null, true, code.statements(), code.mark(), span));
    }
  }

  /** Notes a mark at the end of the innermost scope, which does nothing. */
  void mark(Runnable work, Span span) {
    List<Item> frame = frames.peek();
    if (frame != null) {
      FunctionBuilder code = lowering.code();
      frame.add(new Item(work, null, true, code.statements(), code.mark(), span, false));
    }
  }

  /** Notes a part of an object being constructed, which an exception ends. */
  public void part(Expr address, QualType type, Span span) {
    List<Item> frame = frames.peek();
    if (frame != null && ClassTraits.needsDestruction(type)) {
      frame.add(item(address, type, false, span));
    }
  }

  /** Notes a variable of the innermost scope. */
  public void variable(Expr address, QualType type, Span span) {
    List<Item> frame = frames.peek();
    if (frame != null && ClassTraits.needsDestruction(type)) {
      frame.add(item(address, type, true, span));
    }
  }

  /** Notes a temporary of the full expression. */
  void temporary(Expr address, QualType type, Span span) {
    if (ClassTraits.needsDestruction(type)) {
      temporaries.add(item(address, type, true, span));
    }
  }

  /** How many temporaries the full expression has so far. */
  public int temporaries() {
    return temporaries.size();
  }

  /**
   * Makes the end of the temporaries after the first ones depend on a register, which says whether
   * they were made at all; null when there are none.
   */
  public @Nullable Local onlyIfMade(int first, Span span) {
    if (temporaries.size() <= first) {
      return null;
    }
    FunctionBuilder code = lowering.code();
    Local made = code.temporary(IrType.BOOL);
    for (int i = first; i < temporaries.size(); i++) {
      Item item = temporaries.get(i);
      Runnable work =
          () -> {
            Stmt.Block ends = code.block(span, item.work);
            Stmt.Block none = new Stmt.Block(List.of(), span);
            code.emit(new Stmt.If(new Expr.Get(made), ends, none, null, span));
          };
      temporaries.set(i, new Item(work, item.address, item.whole, item.list, item.mark, item.span));
    }
    return made;
  }

  /** The temporary became a variable's object or a returned one: its scope destroys it. */
  void keep(Expr address) {
    temporaries.removeIf(item -> address.equals(item.address));
  }

  /** A temporary that a reference keeps alive as long as the scope. */
  public void extend(Expr address) {
    List<Item> frame = frames.peek();
    for (Item item : List.copyOf(temporaries)) {
      if (address.equals(item.address) && frame != null) {
        temporaries.remove(item);
        frame.add(
            new Item(
                item.work,
                address,
                true,
                lowering.code().statements(),
                lowering.code().mark(),
                item.span));
      }
    }
  }

  /** Runs a full expression and destroys its temporaries after it. */
  public void fullExpression(Runnable expression) {
    List<Item> outer = temporaries;
    temporaries = new ArrayList<>();
    try {
      expression.run();
      endTemporaries();
    } finally {
      temporaries = outer;
    }
  }

  /** Destroys the temporaries made so far in this full expression. */
  public void endTemporaries() {
    List<Item> items = temporaries;
    temporaries = new ArrayList<>();
    destroy(items);
  }

  /** Whether values must be held before temporaries end. */
  public boolean hasTemporaries() {
    return !temporaries.isEmpty();
  }

  /** Destroys the objects of all scopes inside a depth, which control is about to leave. */
  public void leaveTo(int depth) {
    int left = frames.size() - depth;
    for (List<Item> frame : frames) {
      if (left-- <= 0) {
        break;
      }
      destroy(frame);
    }
  }

  /** How many objects the innermost scope has so far. */
  public int objects() {
    List<Item> frame = frames.peek();
    return frame == null ? 0 : frame.size();
  }

  /** Destroys the objects of the scope at a depth but for the first ones. */
  public void endSince(int depth, int first) {
    int skip = frames.size() - depth;
    for (List<Item> frame : frames) {
      if (skip-- == 0) {
        destroy(frame.subList(Math.min(first, frame.size()), frame.size()));
        return;
      }
    }
  }

  /** Whether leaving to a depth destroys anything. */
  public boolean anyInside(int depth) {
    int left = frames.size() - depth;
    for (List<Item> frame : frames) {
      if (left-- <= 0) {
        break;
      }
      if (frame.stream().anyMatch(item -> item.whole && item.does)) {
        return true;
      }
    }
    return false;
  }

  private void destroy(List<Item> items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      if (items.get(i).whole) {
        items.get(i).work.run();
      }
    }
  }

  /** Destroys one object. */
  public void destroy(Expr address, QualType type, Span span) {
    if (type.type() instanceof ArrayType array) {
      if (ClassTraits.needsDestruction(array.element())) {
        new ElementLoop(lowering, span)
            .downwards(
                address,
                Expr.Const.i64(array.size()),
                Layouts.size(array.element()),
                element -> destroy(element, array.element(), span));
      }
    } else if (type.type() instanceof ClassSymbol c && ClassTraits.needsDestruction(c)) {
      destroyObject(address, c, span);
    }
  }

  private void destroyObject(Expr address, ClassSymbol c, Span span) {
    @Nullable FunctionSymbol destructor = ClassTraits.destructor(c);
    if (destructor != null) {
      Operand object = Operand.object(address, c, span);
      lowering.calls().direct(destructor, object, span);
    } else {
      destroyMembers(address, c, span);
    }
  }

  /** What follows the body of a destructor: members, then bases. */
  public void destroyMembers(Expr address, ClassSymbol c, Span span) {
    for (int i = c.fields().size() - 1; i >= 0 && !c.isUnion(); i--) {
      var field = c.fields().get(i);
      if (ClassTraits.needsDestruction(field.type())) {
        Expr at = lowering.members().offset(address, c.field(field).offset());
        destroy(at, field.type(), span);
      }
    }
    for (int i = c.bases().size() - 1; i >= 0; i--) {
      long offset = c.layout().baseOffsets().get(i);
      destroy(lowering.members().offset(address, offset), c.bases().get(i).plain(), span);
    }
  }
}
