package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/** Finds out what the pieces of a kernel tell observers without noting each lane's addresses. */
public final class Tellings {

  private static final List<String> PLACES = List.of("threadIdx.x", "threadIdx.y", "threadIdx.z");

  private final Provenance provenance;
  private final Recomputed recomputed;
  private final Map<Integer, Local> rounds;
  private final Predicate<Local> uniform;
  private final Predicate<String> uniformSpecial;

  /**
   * Looks at a planned kernel.
   *
   * @param uniform whether a register is kept once for all threads
   * @param uniformSpecial whether a special register is the same in the whole block
   */
  public Tellings(
      IrFunction kernel,
      Set<Local> constants,
      Map<Integer, Local> rounds,
      Predicate<Local> uniform,
      Predicate<String> uniformSpecial) {
    this.provenance = new Provenance(kernel);
    this.recomputed = new Recomputed(kernel, constants);
    this.rounds = rounds;
    this.uniform = uniform;
    this.uniformSpecial = uniformSpecial;
  }

  /** What a piece tells; null when its accesses have to be noted while it runs. */
  public @Nullable Telling of(Piece.Lanes piece) {
    AccessWalk walk = new AccessWalk(provenance);
    List<Telling.Item> items = new ArrayList<>();
    for (Stmt stmt : Segments.flatten(piece.statements())) {
      if (stmt instanceof Stmt.Loop loop && rounds.get(loop.label()) != null) {
        Telling.Repeated told = repeated(loop, walk);
        if (told == null) {
          return null;
        }
        flush(walk, items);
        items.add(told);
        walk.forget(loop);
      } else {
        walk.walk(List.of(stmt));
      }
    }
    if (piece.condition() != null) {
      walk.read(piece.condition());
    }
    flush(walk, items);
    return walk.failed() ? null : new Telling(items);
  }

  private void flush(AccessWalk walk, List<Telling.Item> items) {
    for (AccessWalk.Access access : walk.accesses()) {
      items.add(access(access.site(), access.address(), Derivative.zero(IrType.I64)));
    }
    walk.accesses().clear();
  }

  private Telling.@Nullable Repeated repeated(Stmt.Loop loop, AccessWalk before) {
    ToldLoops.Round round = ToldLoops.round(loop, provenance);
    Local counter = rounds.get(loop.label());
    if (round == null || counter == null) {
      return null;
    }
    List<Telling.Access> accesses = new ArrayList<>();
    for (int i = 0; i < round.steps().size(); i++) {
      AccessWalk.Access access = round.accesses().get(i);
      Expr address = before.substitute(access.address());
      Expr step = before.substitute(round.steps().get(i));
      if (address == null || step == null) {
        return null;
      }
      accesses.add(access(access.site(), address, step));
    }
    return new Telling.Repeated(loop.site(), counter, accesses);
  }

  private Telling.Access access(telar.simt.event.AccessSite site, Expr address, Expr step) {
    return new Telling.Access(site, address, slopes(address), step);
  }

  private @Nullable List<Expr> slopes(Expr address) {
    List<Expr> slopes = new ArrayList<>();
    for (String place : PLACES) {
      Expr slope = new Derivative(new Along(place)).of(address);
      if (slope == null) {
        return null;
      }
      slopes.add(slope);
    }
    return slopes;
  }

  /** How values grow along one dimension of the block. */
  private final class Along implements Derivative.Leaf {
    private final String place;

    Along(String place) {
      this.place = place;
    }

    @Override
    public @Nullable Expr of(Expr leaf) {
      if (leaf instanceof Expr.Get get) {
        Expr value = recomputed.of(get.local());
        return uniform.test(get.local())
            ? Derivative.zero(leaf.type())
            : value == null ? null : new Derivative(this).of(value);
      } else if (leaf instanceof Expr.Intrinsic call && PLACES.contains(call.name())) {
        return call.name().equals(place)
            ? new Expr.Const(leaf.type(), 1)
            : Derivative.zero(leaf.type());
      } else if (leaf instanceof Expr.Intrinsic call && uniformSpecial.test(call.name())) {
        return Derivative.zero(leaf.type());
      }
      return null;
    }
  }
}
