package telar.compiler.lower;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** What has to be known of decisions to tell how often each statement is executed. */
final class Decisions {

  private Decisions() {}

  /** Whether it matters for what is executed which side of a branch is taken. */
  static boolean matters(Stmt.If branch, IntrinsicTraits traits) {
    boolean[] found = new boolean[1];
    for (Stmt side : List.of(branch.thenBlock(), branch.elseBlock())) {
      IrTree.statements(side, s -> found[0] |= isCounted(s, traits));
    }
    return found[0];
  }

  private static boolean isCounted(Stmt stmt, IntrinsicTraits traits) {
    return IrTree.isJump(stmt)
        || stmt instanceof Stmt.Call
        || stmt instanceof Stmt.If
        || stmt instanceof Stmt.Loop
        || stmt instanceof Stmt.Switch
        || !OwnOperations.of(stmt, traits).isEmpty();
  }

  /** Whether a switch is only there to be left. */
  static boolean isBlock(Stmt.Switch choice) {
    return choice.cases().size() == 1 && choice.cases().get(0).isDefault();
  }

  /**
   * The first decision of a body, which each round of its loop comes to: a branch, a switch or a
   * jump; null when there may be none.
   */
  static @Nullable Stmt first(Stmt.Block body, IntrinsicTraits traits) {
    for (Stmt stmt : Segments.flatten(body)) {
      if (stmt instanceof Stmt.If branch && isFree(branch, traits)) {
        continue;
      } else if (stmt instanceof Stmt.If branch) {
        return branch.condition() instanceof Expr.Const ? null : branch;
      } else if (stmt instanceof Stmt.Switch choice) {
        return isBlock(choice) ? null : choice;
      } else if (stmt instanceof Stmt.Break || stmt instanceof Stmt.Return) {
        return stmt;
      } else if (!IrTree.children(stmt).isEmpty() || stmt instanceof Stmt.Continue) {
        return null;
      }
    }
    return null;
  }

  private static boolean isFree(Stmt.If branch, IntrinsicTraits traits) {
    return branch.site() == null && !matters(branch, traits);
  }
}
