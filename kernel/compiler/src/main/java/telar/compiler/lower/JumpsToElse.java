package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/**
 * Puts what follows a branch that jumps into its other side: {@code if (c) return; rest} becomes
 * {@code if (c) return; else rest}, and opens up loops of one round that are then only left at
 * their ends (the form that inlined functions take). Lanes that stay need no mask of those that
 * left.
 */
public final class JumpsToElse {

  private JumpsToElse() {}

  /** The same statements with less after jumps. */
  public static List<Stmt> in(List<Stmt> statements) {
    List<Stmt> flat = Segments.flatten(statements);
    List<Stmt> out = new ArrayList<>();
    for (int i = 0; i < flat.size(); i++) {
      Stmt stmt = inside(flat.get(i));
      if (stmt instanceof Stmt.Block opened) {
        out.addAll(opened.statements());
        continue;
      }
      List<Stmt> rest = flat.subList(i + 1, flat.size());
      if (stmt instanceof Stmt.If branch && !rest.isEmpty()) {
        if (leaves(branch.thenBlock())) {
          out.add(with(branch, branch.thenBlock(), and(branch.elseBlock(), rest)));
          return out;
        } else if (leaves(branch.elseBlock())) {
          out.add(with(branch, and(branch.thenBlock(), rest), branch.elseBlock()));
          return out;
        }
      }
      out.add(stmt);
      if (IrTree.isJump(stmt)) {
        return out;
      }
    }
    return out;
  }

  private static Stmt.Block and(Stmt.Block first, List<Stmt> rest) {
    List<Stmt> all = new ArrayList<>(first.statements());
    all.addAll(in(rest));
    return new Stmt.Block(all, first.span());
  }

  private static Stmt inside(Stmt stmt) {
    if (stmt instanceof Stmt.If branch) {
      return with(branch, block(branch.thenBlock()), block(branch.elseBlock()));
    } else if (stmt instanceof Stmt.Loop loop) {
      return opened(
          new Stmt.Loop(
              loop.label(),
              block(loop.header()),
              loop.condition(),
              block(loop.body()),
              block(loop.step()),
              loop.testFirst(),
              loop.site(),
              loop.span()));
    }
    return stmt;
  }

  /** The body of a loop that always leaves at its ends in the first round. */
  private static Stmt opened(Stmt.Loop loop) {
    boolean endless = loop.isEndless();
    if (!endless || !loop.header().statements().isEmpty() || !leaves(loop.body())) {
      return loop;
    }
    Stmt.Block body = withoutEnds(loop.body(), loop.label());
    boolean[] jumps = new boolean[1];
    IrTree.statements(
        body,
        s ->
            jumps[0] |=
                s instanceof Stmt.Break jump && jump.label() == loop.label()
                    || s instanceof Stmt.Continue next && next.label() == loop.label());
    return jumps[0] ? loop : body;
  }

  /** A block whose ends no longer leave the loop of that label. */
  private static Stmt.Block withoutEnds(Stmt.Block block, int label) {
    List<Stmt> statements = new ArrayList<>(block.statements());
    if (!statements.isEmpty()) {
      Stmt last = statements.remove(statements.size() - 1);
      if (last instanceof Stmt.If branch) {
        statements.add(
            with(
                branch,
                withoutEnds(branch.thenBlock(), label),
                withoutEnds(branch.elseBlock(), label)));
      } else if (!(last instanceof Stmt.Break jump && jump.label() == label)) {
        statements.add(last);
      }
    }
    return new Stmt.Block(statements, block.span());
  }

  private static Stmt.Block block(Stmt.Block block) {
    return new Stmt.Block(in(block.statements()), block.span());
  }

  private static Stmt.If with(Stmt.If branch, Stmt.Block whenTrue, Stmt.Block whenFalse) {
    return new Stmt.If(branch.condition(), whenTrue, whenFalse, branch.site(), branch.span());
  }

  /** Whether control surely does not come out at the end of a block. */
  private static boolean leaves(Stmt.Block block) {
    List<Stmt> statements = block.statements();
    if (statements.isEmpty()) {
      return false;
    }
    Stmt last = statements.get(statements.size() - 1);
    return IrTree.isJump(last)
        || last instanceof Stmt.If branch
            && leaves(branch.thenBlock())
            && leaves(branch.elseBlock());
  }
}
