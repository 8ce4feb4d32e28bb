package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.simt.abi.ThreadContext;

/**
 * Statements of a function that have a method of their own. Their registers and the addresses of
 * their objects go over in a frame, an array of raw bits, and the registers come back in it;
 * private arrays are passed as they are.
 */
final class FunctionPart {

  private final List<Stmt> statements;
  private final List<Local> registers;
  private final Set<Local> assigned;
  private final List<Slot> arrays = new ArrayList<>();
  private final List<Slot> objects = new ArrayList<>();

  FunctionPart(List<Stmt> statements, FunctionScope scope) {
    this.statements = statements;
    this.assigned = new LinkedHashSet<>();
    Set<Local> found = new LinkedHashSet<>();
    Set<Slot> slots = new LinkedHashSet<>();
    for (Stmt stmt : statements) {
      IrTree.statements(stmt, this::noteResult);
      IrTree.allExpressions(
          stmt,
          e -> {
            IrTree.reads(e, found::add);
            if (e instanceof Expr.SlotAddress address) {
              slots.add(address.slot());
            }
          });
    }
    found.addAll(assigned);
    this.registers = new ArrayList<>(found);
    slots.forEach(slot -> (scope.isArray(slot) ? arrays : objects).add(slot));
  }

  private void noteResult(Stmt stmt) {
    Local result = IrTree.result(stmt);
    if (result != null) {
      assigned.add(result);
    }
  }

  List<Stmt> statements() {
    return statements;
  }

  String descriptor(FunctionScope scope) {
    StringBuilder descriptor = new StringBuilder("(");
    descriptor.append(Type.getDescriptor(ThreadContext.class)).append("[J");
    arrays.forEach(slot -> descriptor.append(scope.elements(slot).descriptor()));
    return descriptor.append(")V").toString();
  }

  /** Writes the call, with what goes over and comes back. */
  void call(Code code, FunctionScope scope, String owner, String name, boolean guarded) {
    int frame = code.reference();
    code.push(registers.size() + objects.size());
    code.newArray(Opcodes.T_LONG);
    code.storeReference(frame);
    save(code, frame, scope, registers);
    for (int i = 0; i < objects.size(); i++) {
      code.loadReference(frame);
      code.push(registers.size() + i);
      scope.slotAddress(objects.get(i));
      code.op(Opcodes.LASTORE);
    }
    Label start = new Label();
    Label end = new Label();
    code.label(start);
    scope.thread();
    code.loadReference(frame);
    arrays.forEach(slot -> code.loadReference(scope.array(slot)));
    code.callStatic(owner, name, descriptor(scope));
    code.label(end);
    restore(code, frame, scope, assigned);
    if (guarded) {
      Label after = new Label();
      code.jump(Opcodes.GOTO, after);
      rethrowing(code, start, end, () -> restore(code, frame, scope, assigned));
      code.label(after);
    }
  }

  /** Does something when an exception leaves the code between the labels, which goes on. */
  private static void rethrowing(Code code, Label start, Label end, Runnable work) {
    Label handler = new Label();
    int exception = code.reference();
    code.label(handler);
    code.storeReference(exception);
    work.run();
    code.loadReference(exception);
    code.op(Opcodes.ATHROW);
    code.handle(start, end, handler);
  }

  /** The end of the part's method when an exception leaves it. */
  void leaveByException(Code code, FunctionScope scope, Label start, Label end) {
    rethrowing(code, start, end, () -> save(code, 1, scope, assigned));
  }

  /** The beginning of the part's method: its frame is in local variable 1, its arrays follow. */
  void enter(Code code, FunctionScope scope) {
    int next = 2;
    for (Slot slot : arrays) {
      scope.passed(slot, next++);
    }
    restore(code, 1, scope, registers);
    for (int i = 0; i < objects.size(); i++) {
      int address = code.variable(JvmType.LONG);
      code.loadReference(1);
      code.push(registers.size() + i);
      code.op(Opcodes.LALOAD);
      code.store(JvmType.LONG, address);
      scope.passed(objects.get(i), address);
    }
  }

  /** The end of the part's method. */
  void leave(Code code, FunctionScope scope) {
    save(code, 1, scope, assigned);
    code.op(Opcodes.RETURN);
  }

  private void save(Code code, int frame, FunctionScope scope, Iterable<Local> locals) {
    for (Local local : locals) {
      code.loadReference(frame);
      code.push(registers.indexOf(local));
      scope.load(local);
      RawBits.toLong(code, local.type());
      code.op(Opcodes.LASTORE);
    }
  }

  private void restore(Code code, int frame, FunctionScope scope, Iterable<Local> locals) {
    for (Local local : locals) {
      code.loadReference(frame);
      code.push(registers.indexOf(local));
      code.op(Opcodes.LALOAD);
      RawBits.fromLong(code, local.type());
      scope.store(local);
    }
  }
}
