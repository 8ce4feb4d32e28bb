package telar.compiler.frontend.sema.emit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Declared;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** The function being emitted: its statements so far, registers, slots and labels. */
public final class FunctionBuilder {

  private List<Stmt> current = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<SharedVariable> shared = new ArrayList<>();
  private final Map<Slot, Local> parameterSlots = new HashMap<>();
  private final List<Span> sourceStatements = new ArrayList<>();
  private int nextLocal;
  private int nextSlot;
  private int nextLabel;

  /** A named register. */
  public Local local(String name, IrType type) {
    return local(name, type, null);
  }

  /** A register for a variable of the source. */
  public Local local(String name, IrType type, @Nullable Declared source) {
    return new Local(nextLocal++, name, type, source);
  }

  /** A register for a temporary value. */
  public Local temporary(IrType type) {
    return new Local(nextLocal, "%" + nextLocal++, type);
  }

  public Slot slot(
      String name, long bytes, int alignment, IrType element, @Nullable Declared source) {
    Slot slot = new Slot(nextSlot++, name, Math.max(1, bytes), alignment, element, source);
    slots.add(slot);
    return slot;
  }

  /** The slot of a scalar parameter, which becomes its register again if it can. */
  public Slot parameterSlot(Local parameter) {
    IrType type = parameter.type();
    Slot slot = slot(parameter.name(), type.bytes(), type.bytes(), type, parameter.source());
    parameterSlots.put(slot, parameter);
    return slot;
  }

  Map<Slot, Local> parameterSlots() {
    return parameterSlots;
  }

  public List<Slot> slots() {
    return slots;
  }

  public List<SharedVariable> shared() {
    return shared;
  }

  /** Notes that the function names a shared variable. */
  public void uses(SharedVariable variable) {
    if (!shared.contains(variable)) {
      shared.add(variable);
    }
  }

  /** Notes where a statement of the source stands. */
  public void statement(Span span) {
    sourceStatements.add(span);
  }

  /** The statements of the source, in their order. */
  public List<Span> sourceStatements() {
    return sourceStatements;
  }

  public int label() {
    return nextLabel++;
  }

  public void emit(Stmt stmt) {
    current.add(stmt);
  }

  /** Whether control has left the block being emitted. */
  public boolean ended() {
    return ends(current);
  }

  private static boolean ends(List<Stmt> statements) {
    Stmt last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    return last instanceof Stmt.Return
        || last instanceof Stmt.Break
        || last instanceof Stmt.Continue
        || throwsAlways(last)
        || (last instanceof Stmt.Try t
            && ends(t.body().statements())
            && ends(t.handler().statements()));
  }

  private static boolean throwsAlways(@Nullable Stmt stmt) {
    return stmt instanceof Stmt.Perform p && p.intrinsic().equals("__telar_throw");
  }

  /** Takes away the statements emitted since the mark. */
  public List<Stmt> cut(int mark) {
    List<Stmt> tail = current.subList(mark, current.size());
    List<Stmt> taken = new ArrayList<>(tail);
    tail.clear();
    return taken;
  }

  /** Whether an exception may leave the statements emitted since the mark. */
  public boolean mayThrow(int mark) {
    boolean[] found = new boolean[1];
    for (Stmt stmt : current.subList(Math.min(mark, current.size()), current.size())) {
      IrTree.statements(
          stmt,
          inner ->
              found[0] |=
                  inner instanceof Stmt.Call
                      || inner instanceof Stmt.CallIndirect
                      || throwsAlways(inner));
    }
    return found[0];
  }

  /** How many statements the block being emitted has. */
  public int mark() {
    return current.size();
  }

  /** Puts a statement before those emitted since the mark. */
  public void insert(int mark, Stmt stmt) {
    current.add(mark, stmt);
  }

  /** Emits statements into a block of their own. */
  public Stmt.Block block(Span span, Runnable emission) {
    return new Stmt.Block(capture(emission), span);
  }

  /** Emits statements into a list of their own, to which more can be added. */
  public List<Stmt> capture(Runnable emission) {
    List<Stmt> captured = new ArrayList<>();
    extend(captured, emission);
    return captured;
  }

  /** Emits further statements into a captured list. */
  public void extend(List<Stmt> captured, Runnable emission) {
    List<Stmt> outer = current;
    current = captured;
    try {
      emission.run();
    } finally {
      current = outer;
    }
  }

  /** Holds a value in a register, unless it is a constant. */
  public Expr hold(Expr value, Span span) {
    if (value instanceof Expr.Const || isTemporary(value)) {
      return value;
    }
    Local temporary = temporary(value.type());
    emit(new Stmt.Set(temporary, value, span));
    return new Expr.Get(temporary);
  }

  /** Whether later statements cannot change the value. */
  public static boolean isTemporary(Expr value) {
    return value instanceof Expr.Const
        || value instanceof Expr.SlotAddress
        || value instanceof Expr.SharedAddress
        || value instanceof Expr.GlobalAddress
        || value instanceof Expr.FunctionAddress
        || (value instanceof Expr.Get g && g.local().name().startsWith("%"))
        || (value instanceof Expr.Intrinsic i && i.arguments().isEmpty())
        || (value instanceof Expr.PointerAdd p && isTemporary(p.base()) && isTemporary(p.index()))
        || (value instanceof Expr.Convert c && isTemporary(c.operand()))
        || (value instanceof Expr.Binary b && isTemporary(b.left()) && isTemporary(b.right()));
  }

  public List<Stmt> statements() {
    return current;
  }
}
