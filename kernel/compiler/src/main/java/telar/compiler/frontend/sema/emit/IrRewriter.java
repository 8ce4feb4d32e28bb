package telar.compiler.frontend.sema.emit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Stmt;

/** Walks IR and rebuilds what changes; subclasses say what replaces a node. */
abstract class IrRewriter {

  /** What stands for this expression; null to go on into its operands. */
  protected abstract @Nullable Expr replace(Expr expr);

  /** What stands for this statement; null to go on into its parts. */
  protected abstract @Nullable Stmt replace(Stmt stmt);

  /** Whether this statement stays. */
  protected boolean keeps(Stmt stmt) {
    return true;
  }

  final Expr expression(Expr expr) {
    Expr replaced = replace(expr);
    if (replaced != null) {
      return replaced;
    } else if (expr instanceof Expr.Unary u) {
      return new Expr.Unary(u.op(), expression(u.operand()));
    } else if (expr instanceof Expr.Binary b) {
      return new Expr.Binary(b.op(), expression(b.left()), expression(b.right()));
    } else if (expr instanceof Expr.Compare c) {
      return new Expr.Compare(c.op(), expression(c.left()), expression(c.right()));
    } else if (expr instanceof Expr.Convert c) {
      return new Expr.Convert(c.op(), c.type(), expression(c.operand()));
    } else if (expr instanceof Expr.Select s) {
      return new Expr.Select(
          expression(s.condition()), expression(s.whenTrue()), expression(s.whenFalse()));
    } else if (expr instanceof Expr.PointerAdd p) {
      return new Expr.PointerAdd(expression(p.base()), expression(p.index()), p.scale());
    } else if (expr instanceof Expr.Load l) {
      return new Expr.Load(l.type(), expression(l.address()), l.site());
    } else if (expr instanceof Expr.Intrinsic i) {
      return new Expr.Intrinsic(i.name(), i.type(), expressions(i.arguments()));
    }
    return expr;
  }

  private List<Expr> expressions(List<Expr> list) {
    return list.stream().map(this::expression).toList();
  }

  final Stmt.Block block(Stmt.Block block) {
    return new Stmt.Block(
        block.statements().stream().filter(this::keeps).map(this::statement).toList(),
        block.span());
  }

  final Stmt statement(Stmt stmt) {
    Stmt replaced = replace(stmt);
    if (replaced != null) {
      return replaced;
    } else if (stmt instanceof Stmt.Block b) {
      return block(b);
    } else if (stmt instanceof Stmt.If i) {
      return new Stmt.If(
          expression(i.condition()),
          block(i.thenBlock()),
          block(i.elseBlock()),
          i.site(),
          i.span());
    } else if (stmt instanceof Stmt.Loop l) {
      return new Stmt.Loop(
          l.label(),
          block(l.header()),
          expression(l.condition()),
          block(l.body()),
          block(l.step()),
          l.testFirst(),
          l.site(),
          l.span());
    } else if (stmt instanceof Stmt.Try t) {
      return new Stmt.Try(block(t.body()), t.caught(), block(t.handler()), t.span());
    } else if (stmt instanceof Stmt.Switch s) {
      return new Stmt.Switch(
          s.label(),
          expression(s.value()),
          s.cases().stream().map(this::part).toList(),
          s.site(),
          s.span());
    }
    return simple(stmt);
  }

  private Stmt.Case part(Stmt.Case c) {
    return new Stmt.Case(c.values(), c.isDefault(), block(c.body()), c.site());
  }

  private Stmt simple(Stmt stmt) {
    if (stmt instanceof Stmt.Set s) {
      return new Stmt.Set(s.target(), expression(s.value()), s.span());
    } else if (stmt instanceof Stmt.Store s) {
      return new Stmt.Store(
          s.type(), expression(s.address()), expression(s.value()), s.site(), s.span());
    } else if (stmt instanceof Stmt.CopyMemory c) {
      return new Stmt.CopyMemory(
          expression(c.target()), expression(c.source()), c.bytes(), c.write(), c.read(), c.span());
    } else if (stmt instanceof Stmt.ZeroMemory z) {
      return new Stmt.ZeroMemory(expression(z.target()), z.bytes(), z.span());
    } else if (stmt instanceof Stmt.Return r) {
      return r.value() == null ? r : new Stmt.Return(expression(r.value()), r.span());
    }
    return effect(stmt);
  }

  private Stmt effect(Stmt stmt) {
    if (stmt instanceof Stmt.Call c) {
      return new Stmt.Call(c.result(), c.function(), expressions(c.arguments()), c.span());
    } else if (stmt instanceof Stmt.CallIndirect c) {
      return new Stmt.CallIndirect(
          c.result(),
          c.returnType(),
          expression(c.function()),
          expressions(c.arguments()),
          c.span());
    } else if (stmt instanceof Stmt.Perform p) {
      return new Stmt.Perform(
          p.result(),
          p.intrinsic(),
          p.returnType(),
          expressions(p.arguments()),
          p.site(),
          p.span());
    } else if (stmt instanceof Stmt.Barrier b) {
      return b.predicate() == null
          ? b
          : new Stmt.Barrier(b.kind(), b.result(), expression(b.predicate()), b.span());
    } else if (stmt instanceof Stmt.Launch l) {
      return new Stmt.Launch(
          l.kernel(),
          expressions(l.grid()),
          expressions(l.block()),
          expression(l.sharedBytes()),
          expression(l.stream()),
          expressions(l.arguments()),
          l.span());
    }
    return stmt;
  }
}
