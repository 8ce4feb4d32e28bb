package telar.compiler.frontend.sema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** Destroys objects where their scope or full expression ends. */
final class Cleanups {

  private record Item(Expr address, QualType type, Span span) {}

  private final Lowering lowering;
  private final Deque<List<Item>> frames = new ArrayDeque<>();
  private List<Item> temporaries = new ArrayList<>();

  Cleanups(Lowering lowering) {
    this.lowering = lowering;
  }

  /** How many scopes are open. */
  int depth() {
    return frames.size();
  }

  void open() {
    frames.push(new ArrayList<>());
  }

  /** Ends a scope: destroys its objects, last first. */
  void close() {
    List<Item> items = frames.pop();
    if (!lowering.code().ended()) {
      destroy(items);
    }
  }

  /** Notes a variable of the innermost scope. */
  void variable(Expr address, QualType type, Span span) {
    List<Item> frame = frames.peek();
    if (frame != null && ClassTraits.needsDestruction(type)) {
      frame.add(new Item(address, type, span));
    }
  }

  /** Notes a temporary of the full expression. */
  void temporary(Expr address, QualType type, Span span) {
    if (ClassTraits.needsDestruction(type)) {
      temporaries.add(new Item(address, type, span));
    }
  }

  /** The temporary became a variable's object or a returned one: its scope destroys it. */
  void keep(Expr address) {
    temporaries.removeIf(item -> item.address.equals(address));
  }

  /** A temporary that a reference keeps alive as long as the scope. */
  void extend(Expr address) {
    List<Item> frame = frames.peek();
    for (Item item : List.copyOf(temporaries)) {
      if (item.address.equals(address) && frame != null) {
        temporaries.remove(item);
        frame.add(item);
      }
    }
  }

  /** Runs a full expression and destroys its temporaries after it. */
  void fullExpression(Runnable expression) {
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
  void endTemporaries() {
    List<Item> items = temporaries;
    temporaries = new ArrayList<>();
    destroy(items);
  }

  /** Whether values must be held before temporaries end. */
  boolean hasTemporaries() {
    return !temporaries.isEmpty();
  }

  /** Destroys the objects of all scopes inside a depth, which control is about to leave. */
  void leaveTo(int depth) {
    int left = frames.size() - depth;
    for (List<Item> frame : frames) {
      if (left-- <= 0) {
        break;
      }
      destroy(frame);
    }
  }

  /** Whether leaving to a depth destroys anything. */
  boolean anyInside(int depth) {
    int left = frames.size() - depth;
    for (List<Item> frame : frames) {
      if (left-- <= 0) {
        break;
      }
      if (!frame.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private void destroy(List<Item> items) {
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      destroy(item.address, item.type, item.span);
    }
  }

  /** Destroys one object. */
  void destroy(Expr address, QualType type, Span span) {
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
      Operand object = Operand.lvalue(c.plain(), address, Operand.Place.NONE, span);
      lowering.calls().direct(destructor, object, span);
    } else {
      destroyMembers(address, c, span);
    }
  }

  /** What follows the body of a destructor: members, then bases. */
  void destroyMembers(Expr address, ClassSymbol c, Span span) {
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
