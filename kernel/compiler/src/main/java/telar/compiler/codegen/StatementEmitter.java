package telar.compiler.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.CountedLoops;
import telar.simt.abi.CppException;
import telar.simt.abi.LocalMemory;
import telar.simt.abi.ThreadContext;

/** Scalar code for statements, with real jumps: what one thread does by itself. */
final class StatementEmitter {

  /** What a return does, which differs between lane code and functions. */
  interface Returns {
    void emit(Stmt.Return stmt);
  }

  /** Methods of their own for parts of the code. */
  interface Parts {
    /** No parts: everything stays in one method. */
    Parts NONE =
        new Parts() {
          @Override
          public List<Division.Part> divide(List<Stmt> statements) {
            return List.of(new Division.Part(statements, false));
          }

          @Override
          public void emit(List<Stmt> statements, boolean guarded) {
            throw new IllegalStateException("no parts here");
          }
        };

    List<Division.Part> divide(List<Stmt> statements);

    /**
     * Writes the method of a part, and its call.
     *
     * @param guarded whether registers must have their values here even when an exception leaves it
     */
    void emit(List<Stmt> statements, boolean guarded);
  }

  private final Code code;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final CallEmitter calls;
  private final Returns returns;
  private final Parts parts;
  private final Map<Integer, Label> breaks = new HashMap<>();
  private final Map<Integer, Label> continues = new HashMap<>();
  private int attempts;

  StatementEmitter(
      Code code,
      Scope scope,
      ExpressionEmitter expressions,
      CallEmitter calls,
      Returns returns,
      Parts parts) {
    this.code = code;
    this.scope = scope;
    this.expressions = expressions;
    this.calls = calls;
    this.returns = returns;
    this.parts = parts;
  }

  void emit(List<Stmt> statements) {
    for (Division.Part part : parts.divide(statements)) {
      if (part.own()) {
        parts.emit(part.statements(), attempts > 0);
      } else {
        for (Stmt stmt : part.statements()) {
          emit(stmt);
          if (IrTree.isJump(stmt)) {
            return;
          }
        }
      }
    }
  }

  private void emit(Stmt stmt) {
    if (!(stmt instanceof Stmt.Block)) {
      code.line(stmt.span());
    }
    if (stmt instanceof Stmt.Block block) {
      emit(block.statements());
    } else if (stmt instanceof Stmt.Set set) {
      expressions.emit(set.value());
      scope.store(set.target());
    } else if (stmt instanceof Stmt.Store store) {
      expressions.memory().store(store);
    } else if (stmt instanceof Stmt.If branch) {
      branch(branch);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (stmt instanceof Stmt.Switch choice) {
      choice(choice);
    } else if (stmt instanceof Stmt.Try attempt) {
      attempt(attempt);
    } else if (stmt instanceof Stmt.Break jump) {
      code.jump(Opcodes.GOTO, target(breaks, jump.label()));
    } else if (stmt instanceof Stmt.Continue jump) {
      code.jump(Opcodes.GOTO, target(continues, jump.label()));
    } else if (stmt instanceof Stmt.Return ret) {
      returns.emit(ret);
    } else {
      effect(stmt);
    }
  }

  private void effect(Stmt stmt) {
    if (stmt instanceof Stmt.CopyMemory copy) {
      expressions.memory().copy(copy);
    } else if (stmt instanceof Stmt.ZeroMemory zero) {
      expressions.memory().zero(zero);
    } else if (stmt instanceof Stmt.Perform call) {
      expressions.intrinsics().perform(call);
    } else if (stmt instanceof Stmt.Call call) {
      calls.call(call);
    } else if (stmt instanceof Stmt.Launch launch) {
      calls.launch(launch);
    } else {
      throw new IllegalStateException(
          stmt.getClass().getSimpleName() + " outside of a kernel's own code");
    }
  }

  private static Label target(Map<Integer, Label> labels, int label) {
    Label found = labels.get(label);
    if (found == null) {
      throw new IllegalStateException("jump to unknown label " + label);
    }
    return found;
  }

  private void branch(Stmt.If branch) {
    Label otherwise = new Label();
    expressions.jump(branch.condition(), otherwise, false);
    emit(branch.thenBlock());
    if (branch.elseBlock().statements().isEmpty()) {
      code.label(otherwise);
      return;
    }
    Label end = new Label();
    code.jump(Opcodes.GOTO, end);
    code.label(otherwise);
    emit(branch.elseBlock());
    code.label(end);
  }

  /** An exception ends the objects of the functions that it left. */
  private void attempt(Stmt.Try attempt) {
    Label start = new Label();
    Label end = new Label();
    Label handler = new Label();
    Label after = new Label();
    int mark = code.variable(JvmType.INT);
    local();
    code.callVirtual(LocalMemory.class, "mark", "()I");
    code.store(JvmType.INT, mark);
    code.label(start);
    attempts++;
    emit(attempt.body());
    attempts--;
    code.op(Opcodes.NOP);
    code.label(end);
    code.jump(Opcodes.GOTO, after);
    code.label(handler);
    code.callVirtual(CppException.class, "record", "()J");
    scope.store(attempt.caught());
    local();
    code.load(JvmType.INT, mark);
    code.callVirtual(LocalMemory.class, "release", "(I)V");
    emit(attempt.handler());
    code.label(after);
    code.handle(start, end, handler);
  }

  private void local() {
    scope.thread();
    code.callVirtual(ThreadContext.class, "local", "()" + Type.getDescriptor(LocalMemory.class));
  }

  private void loop(Stmt.Loop loop) {
    Label top = new Label();
    Label body = new Label();
    Label step = new Label();
    Label end = new Label();
    breaks.put(loop.label(), end);
    continues.put(loop.label(), step);
    scope.enterLoop(loop);
    if (!loop.testFirst()) {
      code.jump(Opcodes.GOTO, body);
    }
    code.label(top);
    emit(loop.header());
    code.line(loop.span());
    expressions.jump(loop.condition(), end, false);
    code.label(body);
    emit(loop.body());
    code.label(step);
    if (!isOneRound(loop)) {
      emit(loop.step());
      if (!isShort(loop)) {
        scope.poll();
      }
      code.jump(Opcodes.GOTO, top);
    }
    code.label(end);
    scope.leaveLoop();
  }

  /** The form that inlined functions with early returns take. */
  private static boolean isOneRound(Stmt.Loop loop) {
    List<Stmt> body = loop.body().statements();
    return loop.testFirst()
        && loop.condition() instanceof Expr.Const
        && !body.isEmpty()
        && body.get(body.size() - 1) instanceof Stmt.Break last
        && last.label() == loop.label();
  }

  /** Whether a loop surely ends soon, so that it need not listen to a cancel request. */
  private static boolean isShort(Stmt.Loop loop) {
    return CountedLoops.isInnermost(loop);
  }

  private void choice(Stmt.Switch choice) {
    Label end = new Label();
    breaks.put(choice.label(), end);
    Label[] bodies = new Label[choice.cases().size()];
    Label otherwise = end;
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = new Label();
      otherwise = choice.cases().get(i).isDefault() ? bodies[i] : otherwise;
    }
    new SwitchEmitter(code, expressions).dispatch(choice, bodies, otherwise);
    for (int i = 0; i < bodies.length; i++) {
      code.label(bodies[i]);
      emit(choice.cases().get(i).body());
    }
    code.label(end);
  }

  /** Registers that must have a value before the code runs. */
  static void zero(Code code, Local local, int variable) {
    JvmType type = JvmType.of(local.type());
    code.push(local.type(), 0);
    code.store(type, variable);
  }
}
