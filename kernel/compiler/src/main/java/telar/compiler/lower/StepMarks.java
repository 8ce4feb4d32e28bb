package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.StepPlace.Kind;
import telar.compiler.lower.StepPlace.Moment;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/**
 * Makes a kernel tell what it does, in the order of the source: where each statement begins, the
 * values that variables and conditions get, and the memory that is accessed. What library code does
 * belongs to the learner's statement that called it.
 */
final class StepMarks extends IrTransformer {

  private static final Pattern BODY = Pattern.compile("(if|for|while|do|switch|else)\\b");

  private final IrFunction kernel;
  private final SourceMap source;
  private final StepCalls calls;
  private final Names names;
  private final Set<Local> byValue = new HashSet<>();

  /** The step that code is in; null where it may come from several. */
  private @Nullable Step current;

  /** The step of what belongs to the head of a loop; null outside of heads. */
  private @Nullable Step head;

  private int begun;

  /** A step: a statement, or the part of a loop's head that a span names. */
  private record Step(Span statement, Kind kind, Span shown) {}

  private StepMarks(IrFunction kernel, SourceMap source) {
    this.kernel = kernel;
    this.source = source;
    this.calls = new StepCalls(source);
    this.names = new Names(kernel);
    kernel.parameters().stream()
        .filter(parameter -> parameter.byValueBytes() > 0)
        .forEach(parameter -> byValue.add(parameter.local()));
  }

  /** A kernel that tells, and what it tells by number. */
  record Marked(IrFunction kernel, List<StepPlace> places) {}

  static Marked mark(IrFunction kernel, SourceMap source) {
    StepMarks marks = new StepMarks(kernel, source);
    List<Stmt> body = new ArrayList<>();
    marks.entry(body);
    body.addAll(marks.block(kernel.body()).statements());
    Stmt.Block all = new Stmt.Block(body, kernel.body().span());
    return new Marked(kernel.withBody(all), marks.calls.places());
  }

  private void entry(List<Stmt> out) {
    out.add(calls.begin(Kind.ENTRY, kernel.span()));
    for (IrFunction.Parameter parameter : kernel.parameters()) {
      if (parameter.byValueBytes() > 0) {
        calls.object(parameter.local(), parameter.byValueBytes(), kernel.span(), out);
      } else {
        add(calls.value(parameter.local(), kernel.span()), out);
      }
    }
  }

  private static void add(@Nullable Stmt stmt, List<Stmt> out) {
    if (stmt != null) {
      out.add(stmt);
    }
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Block) {
      super.statement(stmt, out);
    } else if (stmt instanceof Stmt.Perform call && isCheck(call)) {
      out.add(call);
    } else if (stmt instanceof Stmt.If branch) {
      branch(branch, out);
    } else if (stmt instanceof Stmt.Loop loop) {
      loop(loop, out);
    } else if (stmt instanceof Stmt.Switch choice) {
      choice(choice, out);
    } else {
      begin(stmt instanceof Stmt.Barrier ? Kind.BARRIER : Kind.STATEMENT, stmt.span(), out);
      simple(stmt, out);
    }
  }

  private static boolean isCheck(Stmt.Perform call) {
    return call.isOfLife()
        || call.intrinsic().equals(Stmt.Perform.UNSET)
        || call.intrinsic().equals(Stmt.Perform.DIVIDES)
        || call.intrinsic().equals(Stmt.Perform.BOUND);
  }

  /** Begins the step of a place, unless code is in it already. */
  private void begin(Kind kind, Span place, List<Stmt> out) {
    Span statement = place.file().isLibrary() ? null : source.statement(place);
    if (statement == null) {
      return;
    }
    Step own = head;
    Span shown = hasBody(statement) ? place : statement;
    boolean inHead = own != null && own.statement().equals(statement);
    begin(own != null && inHead ? own : new Step(statement, kind, shown), out);
  }

  /** Whether other statements are inside of it, so that a step shows only its own part. */
  private static boolean hasBody(Span statement) {
    return BODY.matcher(statement.text()).lookingAt();
  }

  private void begin(Step step, List<Stmt> out) {
    boolean same =
        current != null
            && current.statement().equals(step.statement())
            && current.shown().equals(step.shown())
            && step.kind() != Kind.BARRIER;
    if (!same) {
      out.add(calls.begin(step.kind(), step.shown()));
      current = step;
      begun++;
    }
  }

  private void branch(Stmt.If branch, List<Stmt> out) {
    Span statement = branch.span().file().isLibrary() ? null : source.statement(branch.span());
    Expr condition;
    if (branch.site() != null && statement != null && statement.start() == branch.span().start()) {
      Span shown = conditionSpan(branch.site(), branch.span());
      begin(new Step(statement, Kind.CONDITION, shown), out);
      condition = condition(branch.condition(), branch.span(), out);
      current = null;
    } else {
      begin(Kind.STATEMENT, branch.span(), out);
      condition = reads(branch.condition(), branch.span(), out);
    }
    Step before = current;
    int count = begun;
    Stmt.Block thenBlock = block(branch.thenBlock());
    current = before;
    Stmt.Block elseBlock = block(branch.elseBlock());
    current = begun == count ? before : null;
    out.add(new Stmt.If(condition, thenBlock, elseBlock, branch.site(), branch.span()));
  }

  /** A condition's value in a register, told of. */
  private Expr condition(Expr condition, Span span, List<Stmt> out) {
    Expr value = reads(condition, span, out);
    Local held = names.local("%condition", IrType.BOOL);
    out.add(new Stmt.Set(held, value, span));
    out.add(calls.condition(new Expr.Get(held), span));
    return new Expr.Get(held);
  }

  private void loop(Stmt.Loop loop, List<Stmt> out) {
    Span statement = loop.span().file().isLibrary() ? null : source.statement(loop.span());
    if (statement == null || statement.start() != loop.span().start()) {
      hiddenLoop(loop, out);
      return;
    }
    Step outer = head;
    boolean tests = !(loop.condition() instanceof Expr.Const);
    List<Stmt> header = new ArrayList<>();
    Expr condition = loop.condition();
    if (tests) {
      head = new Step(statement, Kind.CONDITION, conditionSpan(loop.site(), loop.span()));
      begin(head, header);
      loop.header().statements().forEach(s -> statement(s, header));
      begin(head, header);
      condition = condition(loop.condition(), loop.span(), header);
    }
    head = null;
    current = null;
    Stmt.Block body = block(loop.body());
    current = null;
    head = step(loop, statement);
    Stmt.Block step = block(loop.step());
    head = outer;
    current = null;
    out.add(
        new Stmt.Loop(
            loop.label(),
            tests ? new Stmt.Block(header, loop.header().span()) : block(loop.header()),
            condition,
            body,
            step,
            loop.testFirst(),
            loop.site(),
            loop.span()));
  }

  /** The condition of a statement in the source. */
  private static Span conditionSpan(@Nullable BranchSite site, Span span) {
    if (site == null) {
      return span;
    }
    int start = span.file().offset(site.line(), site.column());
    int end = Math.min(span.end(), start + site.expression().length());
    return new Span(span.file(), start, end);
  }

  private static @Nullable Step step(Stmt.Loop loop, Span statement) {
    List<Stmt> steps = Segments.flatten(loop.step());
    Span shown = null;
    for (Stmt stmt : steps) {
      boolean inside = stmt.span().file() == statement.file();
      shown = !inside ? shown : shown == null ? stmt.span() : shown.to(stmt.span());
    }
    return shown == null ? null : new Step(statement, Kind.STATEMENT, shown);
  }

  /** A loop that the learner did not write: its rounds belong to the statement they are in. */
  private void hiddenLoop(Stmt.Loop loop, List<Stmt> out) {
    begin(Kind.STATEMENT, loop.span(), out);
    Step before = current;
    int count = begun;
    List<Stmt> header = new ArrayList<>();
    loop.header().statements().forEach(s -> statement(s, header));
    Expr condition = reads(loop.condition(), loop.span(), header);
    Stmt.Block body = block(loop.body());
    Stmt.Block step = block(loop.step());
    current = begun == count ? before : null;
    out.add(
        new Stmt.Loop(
            loop.label(),
            new Stmt.Block(header, loop.header().span()),
            condition,
            body,
            step,
            loop.testFirst(),
            loop.site(),
            loop.span()));
  }

  private void choice(Stmt.Switch choice, List<Stmt> out) {
    Span statement = choice.span().file().isLibrary() ? null : source.statement(choice.span());
    if (statement != null) {
      Span shown = conditionSpan(choice.site(), choice.span());
      begin(new Step(statement, Kind.STATEMENT, shown), out);
    }
    Expr value = reads(choice.value(), choice.span(), out);
    List<Stmt.Case> cases = new ArrayList<>();
    for (Stmt.Case one : choice.cases()) {
      current = null;
      cases.add(new Stmt.Case(one.values(), one.isDefault(), block(one.body()), one.site()));
    }
    current = null;
    out.add(new Stmt.Switch(choice.label(), value, cases, choice.site(), choice.span()));
  }

  private void simple(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Set set) {
      out.add(new Stmt.Set(set.target(), reads(set.value(), set.span(), out), set.span()));
      add(calls.value(set.target(), set.span()), out);
    } else if (stmt instanceof Stmt.Store store) {
      store(store, out);
    } else if (stmt instanceof Stmt.CopyMemory copy) {
      copy(copy, out);
    } else if (stmt instanceof Stmt.ZeroMemory zero) {
      Expr target = reads(zero.target(), zero.span(), out);
      out.add(new Stmt.ZeroMemory(target, zero.bytes(), zero.span()));
      slot(target, zero.bytes(), zero.span(), out);
    } else {
      effect(stmt, out);
    }
  }

  private void store(Stmt.Store store, List<Stmt> out) {
    Expr address = reads(store.address(), store.span(), out);
    Expr value = reads(store.value(), store.span(), out);
    Stmt.Store made = new Stmt.Store(store.type(), address, value, store.site(), store.span());
    Slot root = SlotRange.root(address);
    if (root == null) {
      written(store.site(), store.type().bytes(), address, made, out);
      return;
    }
    out.add(made);
    if (SlotRange.of(address) == null) {
      calls.element(root, made, out);
    } else {
      slot(address, store.type().bytes(), store.span(), out);
    }
  }

  /** A write of shared or global memory, with what was there before and is there after. */
  private void written(AccessSite site, long bytes, Expr address, Stmt write, List<Stmt> out) {
    out.add(calls.memory(site, bytes, Moment.BEFORE_WRITE, address, write.span()));
    out.add(write);
    out.add(calls.memory(site, bytes, Moment.AFTER_WRITE, address, write.span()));
  }

  private void slot(Expr address, long bytes, Span span, List<Stmt> out) {
    SlotRange place = SlotRange.of(address);
    if (place != null) {
      calls.slot(place, bytes, span, out);
    }
  }

  private void copy(Stmt.CopyMemory copy, List<Stmt> out) {
    Expr target = reads(copy.target(), copy.span(), out);
    Expr from = reads(copy.source(), copy.span(), out);
    Stmt made =
        new Stmt.CopyMemory(target, from, copy.bytes(), copy.write(), copy.read(), copy.span());
    if (!isOwn(from)) {
      out.add(calls.memory(copy.read(), copy.bytes(), Moment.READ, from, copy.span()));
    }
    if (SlotRange.root(target) == null) {
      written(copy.write(), copy.bytes(), target, made, out);
    } else {
      out.add(made);
      slot(target, copy.bytes(), copy.span(), out);
    }
  }

  private void effect(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Perform call) {
      perform(call, readAll(call.arguments(), call.span(), out), out);
    } else if (stmt instanceof Stmt.Call call) {
      List<Expr> arguments = readAll(call.arguments(), call.span(), out);
      out.add(new Stmt.Call(call.result(), call.function(), arguments, call.span()));
    } else {
      super.statement(stmt, out);
    }
    Local result = IrTree.result(stmt);
    add(result == null ? null : calls.value(result, stmt.span()), out);
  }

  private void perform(Stmt.Perform call, List<Expr> arguments, List<Stmt> out) {
    AccessSite site = call.site();
    Stmt made =
        new Stmt.Perform(
            call.result(), call.intrinsic(), call.returnType(), arguments, site, call.span());
    Expr address = arguments.isEmpty() ? null : arguments.get(0);
    if (site == null
        || address == null
        || address.type() != IrType.PTR
        || SlotRange.root(address) != null) {
      out.add(made);
    } else if (site.kind() == AccessSite.Kind.READ) {
      out.add(calls.memory(site, site.bytes(), Moment.READ, address, call.span()));
      out.add(made);
    } else {
      written(site, site.bytes(), address, made, out);
    }
  }

  /** Whether an address is in the thread's own memory, or in a parameter of the kernel. */
  private boolean isOwn(Expr address) {
    Expr root = address;
    while (root instanceof Expr.PointerAdd add) {
      root = add.base();
    }
    return root instanceof Expr.SlotAddress
        || (root instanceof Expr.Get get && byValue.contains(get.local()));
  }

  private List<Expr> readAll(List<Expr> values, Span span, List<Stmt> out) {
    List<Expr> read = new ArrayList<>();
    values.forEach(value -> read.add(reads(value, span, out)));
    return read;
  }

  /** The expression with what it reads from shared or global memory in registers, told of. */
  private Expr reads(Expr value, Span span, List<Stmt> out) {
    return new IrTransformer() {
      @Override
      Expr expr(Expr expr) {
        Expr inner = super.expr(expr);
        if (!(inner instanceof Expr.Load load) || load.site().id() < 0 || isOwn(load.address())) {
          return inner;
        }
        Local held = names.local("%read", load.type());
        out.add(calls.memory(load.site(), load.type().bytes(), Moment.READ, load.address(), span));
        out.add(new Stmt.Set(held, load, span));
        return new Expr.Get(held);
      }
    }.expr(value);
  }
}
