package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** Makes the plan of a kernel from its statements and their levels. */
final class Planner {

  private final Levels levels;
  private final UniformRegisters uniform;
  private int nextId;

  Planner(Levels levels, UniformRegisters uniform) {
    this.levels = levels;
    this.uniform = uniform;
  }

  List<Piece> plan(IrFunction kernel) {
    Level level = levels.of(kernel.body());
    if (level == Level.LANE) {
      return List.of(new Piece.Lanes(nextId++, kernel.body().statements(), null));
    }
    return list(kernel.body(), level);
  }

  /** A number that no piece has. */
  int freeId() {
    return nextId;
  }

  private List<Piece> list(Stmt.Block block, Level level) {
    return new ListPlan(level).plan(Segments.flatten(block));
  }

  /** The plan of one list of statements. */
  private final class ListPlan {

    private final Level level;
    private final Set<Local> scalars;
    private final List<Piece> pieces = new ArrayList<>();
    private List<Stmt> pending = List.of();

    ListPlan(Level level) {
      this.level = level;
      this.scalars = level == Level.BLOCK ? uniform.block() : uniform.warp();
    }

    List<Piece> plan(List<Stmt> statements) {
      planAllButLast(statements);
      flush();
      return pieces;
    }

    private void flush() {
      if (pending.isEmpty()) {
        return;
      }
      boolean lanes = pending.stream().allMatch(s -> levels.of(s) == Level.LANE);
      if (lanes && pending.stream().noneMatch(levels::isCut)) {
        pieces.add(new Piece.Lanes(nextId++, pending, null));
      } else if (level == Level.WARP || (lanes && levels.areInStep())) {
        lanes(pending).forEach(part -> pieces.add(new Piece.Lanes(nextId++, part, null)));
      } else {
        pieces.add(new Piece.Warps(nextId++, new ListPlan(Level.WARP).plan(pending)));
      }
      pending = List.of();
    }

    /** Lane code cut in parts that are told of as a whole. */
    private List<List<Stmt>> lanes(List<Stmt> statements) {
      List<List<Stmt>> parts = new ArrayList<>();
      List<Stmt> part = new ArrayList<>();
      for (Stmt stmt : statements) {
        if (levels.beginsPiece(stmt) || levels.isTold(stmt)) {
          int first = levels.isTold(stmt) ? beginningOf(part) : part.size();
          parts.add(List.copyOf(part.subList(0, first)));
          part = new ArrayList<>(part.subList(first, part.size()));
        }
        part.add(stmt);
        if (levels.endsPiece(stmt)) {
          parts.add(part);
          part = new ArrayList<>();
        }
      }
      parts.add(part);
      parts.removeIf(List::isEmpty);
      return parts;
    }

    /** Where what a loop begins with starts, at the end of a list: simple assignments. */
    private int beginningOf(List<Stmt> before) {
      int first = before.size();
      while (first > 0
          && before.get(first - 1) instanceof Stmt.Set
          && AccessWalk.isSimple(before.subList(first - 1, before.size()))) {
        first--;
      }
      return first;
    }

    /** A condition; what is pending runs together with it when it is lane code. */
    private Piece.Condition condition(Expr value) {
      if (uniform.isScalar(value)) {
        flush();
        return new Piece.Condition.Same(value);
      }
      return new Piece.Condition.Each(laneCondition(value));
    }

    private Piece.Lanes laneCondition(Expr value) {
      if (!pending.stream().allMatch(s -> levels.of(s) == Level.LANE && !levels.isCut(s))) {
        flush();
      }
      List<Stmt> before = pending;
      pending = List.of();
      return new Piece.Lanes(nextId++, before, value);
    }

    private void own(Stmt stmt) {
      if (stmt instanceof Stmt.If branch) {
        Piece.Condition condition = condition(branch.condition());
        pieces.add(
            new Piece.Branch(
                condition,
                list(branch.thenBlock(), level),
                list(branch.elseBlock(), level),
                branch.site(),
                branch.span()));
      } else if (stmt instanceof Stmt.Loop loop) {
        flush();
        pieces.add(loop(loop));
      } else if (stmt instanceof Stmt.Switch choice) {
        flush();
        pieces.add(choice(choice));
      } else if (stmt instanceof Stmt.Barrier barrier) {
        Expr predicate = barrier.predicate();
        if (barrier.kind().isOwn()) {
          flush(); // it is asked again and again
        }
        Piece.Lanes lanes = predicate == null ? null : laneCondition(predicate);
        flush();
        pieces.add(new Piece.BarrierPoint(barrier, lanes));
      } else {
        flush();
        pieces.add(simple(stmt));
      }
    }

    private Piece simple(Stmt stmt) {
      if (stmt instanceof Stmt.Perform call) {
        return new Piece.WarpCall(call);
      } else if (stmt instanceof Stmt.Break jump) {
        return new Piece.Leave(jump.label());
      } else if (stmt instanceof Stmt.Continue jump) {
        return new Piece.Next(jump.label());
      } else if (stmt instanceof Stmt.Return) {
        return new Piece.Exit();
      }
      throw new IllegalStateException("no piece for " + stmt.getClass().getSimpleName());
    }

    private Piece loop(Stmt.Loop loop) {
      ListPlan header = new ListPlan(level);
      header.planAllButLast(Segments.flatten(loop.header()));
      Piece.Condition condition = header.condition(loop.condition());
      return new Piece.Repeat(
          loop.label(),
          header.pieces,
          condition,
          list(loop.body(), level),
          list(loop.step(), level),
          loop.testFirst(),
          loop.site(),
          loop.span());
    }

    /** Plans a list but leaves the last group pending, for a condition to join. */
    private void planAllButLast(List<Stmt> statements) {
      for (Segments.Segment segment : Segments.of(statements, level, levels, scalars)) {
        if (segment instanceof Segments.Segment.Group group) {
          flush();
          pending = group.statements();
        } else if (segment instanceof Segments.Segment.Uniform set) {
          flush();
          pieces.add(new Piece.UniformSet(set.set()));
        } else if (segment instanceof Segments.Segment.Own own) {
          own(own.statement());
        }
      }
    }

    private Piece choice(Stmt.Switch choice) {
      List<Piece.ChoiceCase> cases = new ArrayList<>();
      for (Stmt.Case body : choice.cases()) {
        Expr starts = startsAt(choice.value(), body.values());
        Piece.Condition condition = body.isDefault() || starts == null ? null : condition(starts);
        cases.add(new Piece.ChoiceCase(condition, list(body.body(), level), body.site()));
      }
      return new Piece.Choice(choice.label(), cases, choice.site(), choice.span());
    }
  }

  private static @Nullable Expr startsAt(Expr value, List<Long> labels) {
    Expr any = null;
    for (long label : labels) {
      Expr one = new Expr.Compare(CompareOp.EQ, value, new Expr.Const(value.type(), label));
      any = any == null ? one : new Expr.Binary(BinaryOp.OR, any, one);
    }
    return any;
  }
}
