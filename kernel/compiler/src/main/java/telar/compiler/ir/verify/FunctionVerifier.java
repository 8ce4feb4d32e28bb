package telar.compiler.ir.verify;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** Checks one function: types of statements, labels in scope, results of the right type. */
final class FunctionVerifier {

  private final IrFunction function;
  private final Map<String, IrFunction> functions;
  private final List<String> problems;
  private final Map<Integer, Local> locals = new HashMap<>();
  private final Deque<Integer> breakable = new ArrayDeque<>();
  private final Deque<Integer> continuable = new ArrayDeque<>();
  private final Set<Integer> labels = new HashSet<>();
  private final ExprVerifier exprs;

  FunctionVerifier(
      IrFunction function,
      Map<String, IrFunction> functions,
      Set<Integer> globals,
      List<String> problems) {
    this.function = function;
    this.functions = functions;
    this.problems = problems;
    this.exprs =
        new ExprVerifier(function, functions.keySet(), globals, this::checkLocal, this::problem);
  }

  void verify() {
    function.parameters().forEach(parameter -> checkLocal(parameter.local()));
    statement(function.body());
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.Block b) {
      b.statements().forEach(this::statement);
    } else if (stmt instanceof Stmt.Set s) {
      checkLocal(s.target());
      expect(s.target().type(), s.value(), "set " + s.target().name());
    } else if (stmt instanceof Stmt.Store s) {
      expect(IrType.PTR, s.address(), "store address");
      expect(s.type(), s.value(), "stored value");
    } else if (stmt instanceof Stmt.CopyMemory c) {
      expect(IrType.PTR, c.target(), "copy target");
      expect(IrType.PTR, c.source(), "copy source");
    } else if (stmt instanceof Stmt.ZeroMemory z) {
      expect(IrType.PTR, z.target(), "zero target");
    } else if (stmt instanceof Stmt.Return r) {
      checkReturn(r);
    } else if (stmt instanceof Stmt.Break b) {
      require(breakable.contains(b.label()), "break to label " + b.label() + " out of scope");
    } else if (stmt instanceof Stmt.Continue c) {
      require(continuable.contains(c.label()), "continue to label " + c.label() + " out of scope");
    } else {
      structured(stmt);
    }
  }

  private void structured(Stmt stmt) {
    if (stmt instanceof Stmt.If i) {
      expect(IrType.BOOL, i.condition(), "if condition");
      statement(i.thenBlock());
      statement(i.elseBlock());
    } else if (stmt instanceof Stmt.Loop l) {
      loop(l);
    } else if (stmt instanceof Stmt.Try t) {
      require(t.caught().type() == IrType.PTR, "exception in a register of the wrong type");
      statement(t.body());
      statement(t.handler());
    } else if (stmt instanceof Stmt.Switch s) {
      exprs.check(s.value());
      require(
          s.value().type() == IrType.I32 || s.value().type() == IrType.I64, "switch on wrong type");
      newLabel(s.label());
      breakable.push(s.label());
      s.cases().forEach(c -> statement(c.body()));
      breakable.pop();
    } else {
      effect(stmt);
    }
  }

  private void loop(Stmt.Loop l) {
    newLabel(l.label());
    statement(l.header());
    expect(IrType.BOOL, l.condition(), "loop condition");
    breakable.push(l.label());
    continuable.push(l.label());
    statement(l.body());
    breakable.pop();
    continuable.pop();
    statement(l.step());
  }

  private void effect(Stmt stmt) {
    if (stmt instanceof Stmt.Call c) {
      call(c);
    } else if (stmt instanceof Stmt.CallIndirect c) {
      expect(IrType.PTR, c.function(), "called address");
      c.arguments().forEach(exprs::check);
      result(c.result(), c.returnType(), "indirect call");
    } else if (stmt instanceof Stmt.Perform p) {
      p.arguments().forEach(exprs::check);
      result(p.result(), p.returnType(), p.intrinsic());
    } else if (stmt instanceof Stmt.Barrier b) {
      if (b.predicate() != null) {
        expect(IrType.BOOL, b.predicate(), "barrier predicate");
      }
      result(b.result(), IrType.I32, "barrier");
    } else if (stmt instanceof Stmt.Launch l) {
      launch(l);
    }
  }

  private void call(Stmt.Call c) {
    c.arguments().forEach(exprs::check);
    IrFunction callee = functions.get(c.function());
    if (callee == null) {
      problem("call of unknown function " + c.function());
      return;
    }
    result(c.result(), callee.returnType(), c.function());
    checkArguments(callee, c.arguments());
  }

  private void launch(Stmt.Launch l) {
    l.grid().forEach(e -> expect(IrType.I32, e, "grid size"));
    l.block().forEach(e -> expect(IrType.I32, e, "block size"));
    expect(IrType.I64, l.sharedBytes(), "shared bytes");
    expect(IrType.PTR, l.stream(), "stream");
    IrFunction kernel = functions.get(l.kernel());
    if (kernel == null || kernel.kind() != IrFunction.Kind.KERNEL) {
      problem("launch of unknown kernel " + l.kernel());
    } else {
      checkArguments(kernel, l.arguments());
    }
  }

  private void checkArguments(IrFunction callee, List<Expr> arguments) {
    if (arguments.size() != callee.parameters().size()) {
      problem("wrong number of arguments for " + callee.name());
      return;
    }
    for (int i = 0; i < arguments.size(); i++) {
      expect(
          callee.parameters().get(i).local().type(),
          arguments.get(i),
          "argument of " + callee.name());
    }
  }

  private void checkReturn(Stmt.Return r) {
    if (r.value() == null) {
      require(function.returnType() == IrType.VOID, "return without a value");
    } else {
      expect(function.returnType(), r.value(), "returned value");
    }
  }

  private void result(@Nullable Local result, IrType type, String what) {
    if (result != null) {
      checkLocal(result);
      require(
          result.type() == type, "result of " + what + " is " + type + ", not " + result.type());
    }
  }

  private void expect(IrType type, Expr expr, String what) {
    exprs.check(expr);
    require(expr.type() == type, what + " is " + expr.type() + ", not " + type);
  }

  private void checkLocal(Local local) {
    Local first = locals.putIfAbsent(local.id(), local);
    require(first == null || first.equals(local), "local id " + local.id() + " means two locals");
  }

  private void newLabel(int label) {
    require(labels.add(label), "label " + label + " is used twice");
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problem(problem);
    }
  }

  private void problem(String problem) {
    problems.add(function.name() + ": " + problem);
  }
}
