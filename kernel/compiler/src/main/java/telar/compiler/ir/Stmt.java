package telar.compiler.ir;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/** A statement; control flow is structured (labels name enclosing loops and switches). */
public sealed interface Stmt {

  /** The source that the statement comes from. */
  Span span();

  /** Statements one after the other. */
  record Block(List<Stmt> statements, Span span) implements Stmt {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /** {@code target = value}. */
  record Set(Local target, Expr value, Span span) implements Stmt {}

  /** A write of memory. */
  record Store(IrType type, Expr address, Expr value, AccessSite site, Span span) implements Stmt {}

  /** Copies a class object of constant size. */
  record CopyMemory(
      Expr target, Expr source, long bytes, AccessSite write, AccessSite read, Span span)
      implements Stmt {}

  /** Sets {@code bytes} bytes of an object being initialised to zero. */
  record ZeroMemory(Expr target, long bytes, Span span) implements Stmt {}

  /**
   * Calls a function of the module by its unique name; {@code result} is null when it is unused.
   */
  record Call(@Nullable Local result, String function, List<Expr> arguments, Span span)
      implements Stmt {}

  /** Calls through a function pointer; parameter types are those of the arguments. */
  record CallIndirect(
      @Nullable Local result, IrType returnType, Expr function, List<Expr> arguments, Span span)
      implements Stmt {}

  /**
   * A built-in with effects or that needs other lanes: atomics, shuffles, votes, {@code printf},
   * host runtime calls ({@code cudaMalloc}…), by its prelude name. Memory that it accesses itself
   * has a site.
   */
  record Perform(
      @Nullable Local result,
      String intrinsic,
      IrType returnType,
      List<Expr> arguments,
      @Nullable AccessSite site,
      Span span)
      implements Stmt {

    /** Compares an index with the length of its array; only checked code does. */
    public static final String BOUND = "__telar_bound";

    /** Tells of a read of a variable, unless its argument says that the variable is set. */
    public static final String UNSET = "__telar_unset";

    /** Tells that a value is written that came from nobody, unless its argument says it did not. */
    public static final String UNHEARD = "__telar_unheard";

    /** Tells of what is about to be written: an address and a value. */
    public static final String WROTE = "__telar_wrote";

    /** Begins the life of an object whose address is known outside, by its address. */
    public static final String LIVES = "__telar_lives";

    /** Ends its life; the site is where its scope ends. Nothing but checked code does either. */
    public static final String ENDS = "__telar_ends";

    /** Tells of an object that is about to be copied: where to, and from where. */
    public static final String COPIES = "__telar_copies";

    /** Stops a thread that is about to divide by zero, unless its argument says it does not. */
    public static final String DIVIDES = "__telar_divides";

    /** Whether it is {@code __threadfence} or one of its kin. */
    public boolean isFence() {
      return intrinsic.startsWith("__threadfence");
    }

    /** Whether it begins or ends the life of an object. */
    public boolean isOfLife() {
      return intrinsic.equals(LIVES) || intrinsic.equals(ENDS);
    }

    /** Whether it only looks, for checked code, at what the statements beside it do. */
    public boolean isRemark() {
      return intrinsic.equals(WROTE)
          || intrinsic.equals(COPIES)
          || intrinsic.equals(UNHEARD)
          || intrinsic.equals(DIVIDES);
    }
  }

  /**
   * {@code __syncthreads} and its kin.
   *
   * @param predicate the argument of the {@code _count}, {@code _and}, {@code _or} forms (BOOL)
   */
  record Barrier(BarrierKind kind, @Nullable Local result, @Nullable Expr predicate, Span span)
      implements Stmt {}

  /** Forms of the block barrier. */
  enum BarrierKind {
    PLAIN,
    COUNT,
    AND,
    OR,
    /** Threads wait, each for itself, until its predicate holds. */
    AWAIT,
    /** Threads whose predicate does not hold let others go on for once. */
    YIELD;

    /** Whether threads wait for what they ask for, not for the whole block. */
    public boolean isOwn() {
      return this == AWAIT || this == YIELD;
    }
  }

  /**
   * A branch.
   *
   * @param site what the counters count; null for branches the learner did not write as one (the
   *     inner steps of {@code &&} and {@code ||})
   */
  record If(Expr condition, Block thenBlock, Block elseBlock, @Nullable BranchSite site, Span span)
      implements Stmt {}

  /**
   * A loop. Each iteration: {@code header} statements, then {@code condition} (exit when false;
   * both are skipped on the first round of a do-while), {@code body}, then {@code step}. A {@link
   * Continue} goes to {@code step}.
   */
  record Loop(
      int label,
      Block header,
      Expr condition,
      Block body,
      Block step,
      boolean testFirst,
      @Nullable BranchSite site,
      Span span)
      implements Stmt {

    /** The loop with statements before its condition is evaluated, behind its header. */
    public Loop before(List<Stmt> statements) {
      if (statements.isEmpty()) {
        return this;
      }
      List<Stmt> all = new ArrayList<>(header.statements());
      all.addAll(statements);
      Block longer = new Block(all, header.span());
      return new Loop(label, longer, condition, body, step, testFirst, site, span);
    }

    /** Whether its condition always holds, so that only a jump leaves it. */
    public boolean isEndless() {
      return condition instanceof Expr.Const always && always.bits() != 0;
    }
  }

  /** Leaves the loop or switch of that label. */
  record Break(int label, Span span) implements Stmt {}

  /** Goes on with the next iteration of the loop of that label. */
  record Continue(int label, Span span) implements Stmt {}

  /** Returns from the function. */
  record Return(@Nullable Expr value, Span span) implements Stmt {}

  /**
   * A switch on an I32 or I64; control falls through from a case to the next unless it breaks.
   *
   * @param cases in source order
   */
  record Switch(int label, Expr value, List<Case> cases, @Nullable BranchSite site, Span span)
      implements Stmt {
    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /**
   * Part of a switch; {@code values} plus {@code isDefault} are its labels.
   *
   * @param site told of the lanes that start here; null when nobody asks
   */
  record Case(List<Long> values, boolean isDefault, Block body, @Nullable BranchSite site) {
    public Case(List<Long> values, boolean isDefault, Block body) {
      this(values, isDefault, body, null);
    }
  }

  /**
   * A kernel launch from host code.
   *
   * @param kernel unique name of the kernel
   * @param grid three I32 expressions
   * @param block three I32 expressions
   * @param sharedBytes I64
   * @param stream PTR
   */
  record Launch(
      String kernel,
      List<Expr> grid,
      List<Expr> block,
      Expr sharedBytes,
      Expr stream,
      List<Expr> arguments,
      Span span)
      implements Stmt {}

  /**
   * Runs {@code body}; when a C++ exception leaves it, {@code caught} is the address of its record
   * and {@code handler} runs. Only in host code.
   */
  record Try(Block body, Local caught, Block handler, Span span) implements Stmt {}
}
