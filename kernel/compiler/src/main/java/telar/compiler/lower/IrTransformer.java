package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.BranchSite;

/**
 * Rebuilds IR trees; subclasses override what they change. Every statement of the result is a new
 * object, so that later phases may tell statements apart by identity.
 */
abstract class IrTransformer {

  /** Rebuilds a block. */
  Stmt.Block block(Stmt.Block block) {
    List<Stmt> out = new ArrayList<>();
    block.statements().forEach(s -> statement(s, out));
    return new Stmt.Block(out, block.span());
  }

  /** What becomes of a statement that stays one. */
  final Stmt one(Stmt stmt) {
    List<Stmt> out = new ArrayList<>();
    statement(stmt, out);
    return out.get(0);
  }

  /** Appends what becomes of a statement. */
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Block s) {
      out.add(block(s));
    } else if (stmt instanceof Stmt.Set s) {
      out.add(new Stmt.Set(local(s.target()), expr(s.value()), s.span()));
    } else if (stmt instanceof Stmt.Store s) {
      out.add(new Stmt.Store(s.type(), expr(s.address()), expr(s.value()), s.site(), s.span()));
    } else if (stmt instanceof Stmt.CopyMemory s) {
      out.add(
          new Stmt.CopyMemory(
              expr(s.target()), expr(s.source()), s.bytes(), s.write(), s.read(), s.span()));
    } else if (stmt instanceof Stmt.ZeroMemory s) {
      out.add(new Stmt.ZeroMemory(expr(s.target()), s.bytes(), s.span()));
    } else if (stmt instanceof Stmt.Break s) {
      out.add(new Stmt.Break(label(s.label()), s.span()));
    } else if (stmt instanceof Stmt.Continue s) {
      out.add(new Stmt.Continue(label(s.label()), s.span()));
    } else if (stmt instanceof Stmt.Return s) {
      out.add(new Stmt.Return(optional(s.value()), s.span()));
    } else {
      structured(stmt, out);
    }
  }

  private void structured(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.If s) {
      out.add(
          new Stmt.If(
              expr(s.condition()),
              block(s.thenBlock()),
              block(s.elseBlock()),
              branch(s.site(), s.span()),
              s.span()));
    } else if (stmt instanceof Stmt.Loop s) {
      out.add(
          new Stmt.Loop(
              label(s.label()),
              block(s.header()),
              expr(s.condition()),
              block(s.body()),
              block(s.step()),
              s.testFirst(),
              branch(s.site(), s.span()),
              s.span()));
    } else if (stmt instanceof Stmt.Try s) {
      out.add(new Stmt.Try(block(s.body()), local(s.caught()), block(s.handler()), s.span()));
    } else if (stmt instanceof Stmt.Switch s) {
      List<Stmt.Case> cases = new ArrayList<>();
      s.cases().forEach(c -> cases.add(part(c, s.span())));
      out.add(
          new Stmt.Switch(
              label(s.label()), expr(s.value()), cases, branch(s.site(), s.span()), s.span()));
    } else {
      effect(stmt, out);
    }
  }

  private Stmt.Case part(Stmt.Case part, Span span) {
    return new Stmt.Case(
        part.values(), part.isDefault(), block(part.body()), branch(part.site(), span));
  }

  private void effect(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Call s) {
      out.add(new Stmt.Call(optional(s.result()), s.function(), exprs(s.arguments()), s.span()));
    } else if (stmt instanceof Stmt.CallIndirect s) {
      out.add(
          new Stmt.CallIndirect(
              optional(s.result()),
              s.returnType(),
              expr(s.function()),
              exprs(s.arguments()),
              s.span()));
    } else if (stmt instanceof Stmt.Perform s) {
      out.add(
          new Stmt.Perform(
              optional(s.result()),
              s.intrinsic(),
              s.returnType(),
              exprs(s.arguments()),
              s.site(),
              s.span()));
    } else if (stmt instanceof Stmt.Barrier s) {
      out.add(new Stmt.Barrier(s.kind(), optional(s.result()), optional(s.predicate()), s.span()));
    } else if (stmt instanceof Stmt.Launch s) {
      out.add(
          new Stmt.Launch(
              s.kernel(),
              exprs(s.grid()),
              exprs(s.block()),
              expr(s.sharedBytes()),
              expr(s.stream()),
              exprs(s.arguments()),
              s.span()));
    }
  }

  /** Rebuilds an expression, operands first. */
  Expr expr(Expr expr) {
    if (expr instanceof Expr.Get e) {
      return new Expr.Get(local(e.local()));
    } else if (expr instanceof Expr.Unary e) {
      return new Expr.Unary(e.op(), expr(e.operand()));
    } else if (expr instanceof Expr.Binary e) {
      return new Expr.Binary(e.op(), expr(e.left()), expr(e.right()));
    } else if (expr instanceof Expr.Compare e) {
      return new Expr.Compare(e.op(), expr(e.left()), expr(e.right()));
    } else if (expr instanceof Expr.Convert e) {
      return new Expr.Convert(e.op(), e.type(), expr(e.operand()));
    } else if (expr instanceof Expr.Select e) {
      return new Expr.Select(expr(e.condition()), expr(e.whenTrue()), expr(e.whenFalse()));
    } else if (expr instanceof Expr.PointerAdd e) {
      return new Expr.PointerAdd(expr(e.base()), expr(e.index()), e.scale());
    } else if (expr instanceof Expr.Load e) {
      return new Expr.Load(e.type(), expr(e.address()), e.site());
    } else if (expr instanceof Expr.Intrinsic e) {
      return new Expr.Intrinsic(e.name(), e.type(), exprs(e.arguments()));
    }
    return expr;
  }

  List<Expr> exprs(List<Expr> list) {
    return list.stream().map(this::expr).toList();
  }

  /** What a register becomes where it is read or assigned. */
  Local local(Local local) {
    return local;
  }

  /** What becomes of the place of a condition. */
  @Nullable BranchSite branch(@Nullable BranchSite site, Span span) {
    return site;
  }

  /** What a label becomes. */
  int label(int label) {
    return label;
  }

  private @Nullable Local optional(@Nullable Local local) {
    return local == null ? null : local(local);
  }

  private @Nullable Expr optional(@Nullable Expr expr) {
    return expr == null ? null : expr(expr);
  }
}
