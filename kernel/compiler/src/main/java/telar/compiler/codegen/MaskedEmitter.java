package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.lower.Piece;
import telar.compiler.lower.PieceTree;
import telar.simt.event.BranchSite;

/**
 * Control flow under masks, at block or warp level. The current mask only ever holds lanes that are
 * here: a jump moves them to the mask of where they go, and when none is left the code goes on
 * where some are.
 */
final class MaskedEmitter {

  /** Emits the pieces that are not the same on the two levels. */
  interface LevelPieces {
    /**
     * Emits one.
     *
     * @param all whether no lane has been parted from the others
     */
    void emit(Piece piece, boolean all);
  }

  private final Code code;
  private final MaskForm masks;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final LanesEmitter lanes;
  private final LevelPieces others;
  private final Map<Integer, Integer> left = new HashMap<>();
  private final Map<Integer, Integer> next = new HashMap<>();
  private final Set<Integer> lastLoops;

  /** Whether no lane can have been parted from the others here. */
  private boolean together = true;

  MaskedEmitter(
      Code code,
      MaskForm masks,
      Scope scope,
      ExpressionEmitter expressions,
      LanesEmitter lanes,
      LevelPieces others,
      Set<Integer> lastLoops) {
    this.code = code;
    this.masks = masks;
    this.scope = scope;
    this.expressions = expressions;
    this.lanes = lanes;
    this.others = others;
    this.lastLoops = lastLoops;
  }

  void emit(List<Piece> pieces) {
    Label end = new Label();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      emit(piece);
      if (isJump(piece)) {
        break;
      }
      if (i < pieces.size() - 1 && mayJump(piece)) {
        masks.ifEmpty(masks.current(), end);
      }
    }
    code.label(end);
  }

  private static boolean isJump(Piece piece) {
    return piece instanceof Piece.Leave
        || piece instanceof Piece.Next
        || piece instanceof Piece.Exit;
  }

  private static boolean mayJump(Piece piece) {
    return isJump(piece)
        || PieceTree.children(piece).stream()
            .anyMatch(list -> list.stream().anyMatch(MaskedEmitter::mayJump));
  }

  private void emit(Piece piece) {
    if (piece instanceof Piece.Lanes run) {
      lanes.emit(run);
      masks.lanes(run.id(), together);
    } else if (piece instanceof Piece.Branch branch) {
      branch(branch);
    } else if (piece instanceof Piece.Repeat repeat) {
      repeat(repeat);
    } else if (piece instanceof Piece.Choice choice) {
      choice(choice);
    } else if (piece instanceof Piece.Leave jump) {
      move(left, jump.label());
    } else if (piece instanceof Piece.Next jump) {
      move(next, jump.label());
    } else if (piece instanceof Piece.Exit) {
      masks.exit();
      masks.clear(masks.current());
    } else {
      others.emit(piece, together);
    }
    together &= !mayJump(piece);
  }

  /** The active lanes go to the mask of a label. */
  private void move(Map<Integer, Integer> targets, int label) {
    Integer target = targets.get(label);
    if (target == null) {
      throw new IllegalStateException("jump to unknown label " + label);
    }
    if (targets == left) {
      leave(label);
    }
    masks.or(target, masks.current());
    masks.clear(masks.current());
  }

  /** The active lanes come out of a loop; after the last one nobody waits for them any more. */
  private void leave(int label) {
    if (lastLoops.contains(label)) {
      masks.exit();
    }
  }

  private boolean isSeen(@Nullable Object site) {
    return site != null && scope.isExact();
  }

  private void branch(Piece.Branch branch) {
    code.line(branch.span());
    if (branch.condition() instanceof Piece.Condition.Same same) {
      uniformBranch(branch, same.value());
      return;
    }
    int current = masks.current();
    int taken = masks.allocate();
    int rest = masks.allocate();
    evaluate((Piece.Condition.Each) branch.condition(), taken);
    if (branch.site() != null && isSeen(branch.site())) {
      masks.branch(branch.site(), taken);
    }
    masks.copy(rest, current);
    masks.andNot(rest, taken);
    side(branch.thenPieces(), taken);
    side(branch.elsePieces(), rest);
    masks.copy(current, taken);
    masks.or(current, rest);
  }

  /** Runs pieces in the lanes of a mask, which then holds those that come out at the end. */
  private void side(List<Piece> pieces, int mask) {
    if (!pieces.isEmpty()) {
      Label skip = new Label();
      boolean before = together;
      masks.ifEmpty(mask, skip);
      masks.copy(masks.current(), mask);
      together = false;
      emit(pieces);
      together = before;
      masks.copy(mask, masks.current());
      code.label(skip);
    }
  }

  private void uniformBranch(Piece.Branch branch, Expr condition) {
    Label otherwise = new Label();
    Label end = new Label();
    expressions.jump(condition, otherwise, false);
    tellAgreed(branch.site(), true);
    emit(branch.thenPieces());
    code.jump(Opcodes.GOTO, end);
    code.label(otherwise);
    tellAgreed(branch.site(), false);
    emit(branch.elsePieces());
    code.label(end);
  }

  private void evaluate(Piece.Condition.Each condition, int target) {
    lanes.emit(condition.lanes());
    masks.condition(condition.lanes().id(), target);
  }

  private void repeat(Piece.Repeat loop) {
    if (loop.condition() instanceof Piece.Condition.Same same && !mayJump(loop)) {
      uniformRepeat(loop, same.value());
      return;
    }
    together &= !mayJump(loop);
    boolean before = together;
    together = false;
    maskedRepeat(loop);
    together = before;
  }

  /** All active lanes go round together. */
  private void uniformRepeat(Piece.Repeat loop, Expr condition) {
    Label top = new Label();
    Label body = new Label();
    Label end = new Label();
    if (!loop.testFirst()) {
      code.jump(Opcodes.GOTO, body);
    }
    code.label(top);
    emit(loop.header());
    Label go = new Label();
    code.line(loop.span());
    expressions.jump(condition, go, true);
    tellAgreed(loop.site(), false);
    code.jump(Opcodes.GOTO, end);
    code.label(go);
    tellAgreed(loop.site(), true);
    code.label(body);
    emit(loop.body());
    emit(loop.step());
    scope.poll();
    code.jump(Opcodes.GOTO, top);
    code.label(end);
  }

  /** Tells observers of a condition that all active lanes agree on. */
  private void tellAgreed(@Nullable BranchSite site, boolean holds) {
    if (site != null && isSeen(site)) {
      masks.branch(site, holds);
    }
  }

  private void maskedRepeat(Piece.Repeat loop) {
    int current = masks.current();
    int leaving = masks.allocate();
    int continuing = masks.allocate();
    left.put(loop.label(), leaving);
    next.put(loop.label(), continuing);
    Label top = new Label();
    Label body = new Label();
    Label end = new Label();
    masks.clear(leaving);
    masks.clear(continuing);
    if (!loop.testFirst()) {
      code.jump(Opcodes.GOTO, body);
    }
    code.label(top);
    emit(loop.header());
    test(loop, leaving, end);
    code.label(body);
    emit(loop.body());
    masks.or(current, continuing);
    masks.clear(continuing);
    masks.ifEmpty(current, end);
    emit(loop.step());
    scope.poll();
    code.jump(Opcodes.GOTO, top);
    code.label(end);
    masks.copy(current, leaving);
  }

  /** Lanes for which the condition does not hold leave the loop. */
  private void test(Piece.Repeat loop, int leaving, Label end) {
    int current = masks.current();
    code.line(loop.span());
    if (loop.condition() instanceof Piece.Condition.Same same) {
      Label go = new Label();
      expressions.jump(same.value(), go, true);
      tellAgreed(loop.site(), false);
      masks.or(leaving, current);
      code.jump(Opcodes.GOTO, end);
      code.label(go);
      tellAgreed(loop.site(), true);
      return;
    }
    int staying = masks.allocate();
    evaluate((Piece.Condition.Each) loop.condition(), staying);
    if (loop.site() != null && isSeen(loop.site())) {
      masks.branch(loop.site(), staying);
    }
    masks.andNot(current, staying);
    leave(loop.label());
    masks.or(leaving, current);
    masks.copy(current, staying);
    masks.ifEmpty(current, end);
  }

  private void choice(Piece.Choice choice) {
    code.line(choice.span());
    boolean before = together;
    together = false;
    int current = masks.current();
    int leaving = masks.allocate();
    int rest = masks.allocate();
    left.put(choice.label(), leaving);
    masks.clear(leaving);
    masks.copy(rest, current);
    List<Integer> starts = new ArrayList<>();
    for (Piece.ChoiceCase one : choice.cases()) {
      starts.add(one.condition() == null ? rest : start(one.condition(), rest));
      tellStart(one, starts.get(starts.size() - 1));
    }
    if (choice.site() != null && isSeen(choice.site())) {
      choiceEvent(choice, starts, rest);
    }
    if (!starts.contains(rest)) {
      masks.or(leaving, rest);
    }
    masks.clear(current);
    for (int i = 0; i < starts.size(); i++) {
      Label skip = new Label();
      masks.or(current, starts.get(i));
      masks.ifEmpty(current, skip);
      emit(choice.cases().get(i).body());
      code.label(skip);
    }
    masks.or(current, leaving);
    together = before;
  }

  /** The lanes that start at a case; they are taken out of {@code rest}. */
  private int start(Piece.Condition condition, int rest) {
    int start = masks.allocate();
    if (condition instanceof Piece.Condition.Same same) {
      Label no = new Label();
      masks.clear(start);
      expressions.jump(same.value(), no, false);
      masks.copy(start, masks.current());
      code.label(no);
    } else {
      evaluate((Piece.Condition.Each) condition, start);
    }
    masks.andNot(rest, start);
    return start;
  }

  private void tellStart(Piece.ChoiceCase one, int start) {
    BranchSite site = one.site();
    if (site != null && isSeen(site)) {
      Label nobody = new Label();
      masks.ifEmpty(start, nobody);
      masks.branch(site, start);
      code.label(nobody);
    }
  }

  /** A switch counts as taken by the lanes that go where the first active one goes. */
  private void choiceEvent(Piece.Choice choice, List<Integer> starts, int rest) {
    int chosen = masks.allocate();
    masks.copy(chosen, rest);
    for (int start : starts) {
      masks.chooseFirst(chosen, start);
    }
    if (choice.site() != null) {
      masks.branch(choice.site(), chosen);
    }
  }
}
