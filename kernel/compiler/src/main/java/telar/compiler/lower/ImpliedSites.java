package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.BranchSite;

/**
 * Gives places to decisions that the learner did not write as conditions, such as the inner step of
 * {@code a && b} or the cases of a switch, where what is executed depends on them. Then what is
 * told of a kernel's decisions says how often each of its statements was executed.
 */
final class ImpliedSites extends IrTransformer {

  private final IntrinsicTraits traits;
  private int next;

  private ImpliedSites(IntrinsicTraits traits, int first) {
    this.traits = traits;
    this.next = first;
  }

  /** The functions with such places. */
  static List<IrFunction> add(List<IrFunction> functions, IntrinsicTraits traits) {
    ImpliedSites pass = new ImpliedSites(traits, first(functions));
    return functions.stream().map(pass::function).toList();
  }

  private static int first(List<IrFunction> functions) {
    int[] highest = {-1};
    for (IrFunction function : functions) {
      IrTree.sites(function.body(), id -> highest[0] = Math.max(highest[0], id));
    }
    return highest[0] + 1;
  }

  /** A number that is higher than those of all places, implied ones included. */
  static int end(List<IrFunction> functions) {
    int[] decisions = new int[1];
    for (IrFunction function : functions) {
      IrTree.statements(function.body(), s -> decisions[0] += decisions(s));
    }
    return first(functions) + decisions[0];
  }

  private static int decisions(Stmt stmt) {
    return 1 + (stmt instanceof Stmt.Switch choice ? choice.cases().size() : 0);
  }

  private IrFunction function(IrFunction function) {
    return function.kind() == IrFunction.Kind.HOST || KnownFunctions.of(function) != null
        ? function
        : function.withBody(block(function.body()));
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    super.statement(sited(stmt), out);
  }

  private Stmt sited(Stmt stmt) {
    if (stmt instanceof Stmt.If s && s.site() == null && Decisions.matters(s, traits)) {
      return new Stmt.If(s.condition(), s.thenBlock(), s.elseBlock(), site(s.span()), s.span());
    } else if (stmt instanceof Stmt.Loop s && s.site() == null && isCounted(s)) {
      return new Stmt.Loop(
          s.label(),
          s.header(),
          s.condition(),
          s.body(),
          s.step(),
          s.testFirst(),
          site(s.span()),
          s.span());
    } else if (stmt instanceof Stmt.Switch s && !Decisions.isBlock(s)) {
      return choice(s);
    }
    return stmt;
  }

  /** Whether the rounds of a loop do not follow from what it contains. */
  private boolean isCounted(Stmt.Loop loop) {
    return !(loop.condition() instanceof Expr.Const known)
        || (known.bits() != 0 && Decisions.first(loop.body(), traits) == null);
  }

  private Stmt choice(Stmt.Switch choice) {
    BranchSite own = choice.site();
    List<Stmt.Case> cases = new ArrayList<>();
    for (Stmt.Case part : choice.cases()) {
      BranchSite site = part.isDefault() ? null : site(choice.span());
      cases.add(new Stmt.Case(part.values(), part.isDefault(), part.body(), site));
    }
    return new Stmt.Switch(
        choice.label(),
        choice.value(),
        cases,
        own == null ? site(choice.span()) : own,
        choice.span());
  }

  private BranchSite site(Span span) {
    return new BranchSite(next++, span.file().name(), span.line(), span.column(), "", "");
  }
}
