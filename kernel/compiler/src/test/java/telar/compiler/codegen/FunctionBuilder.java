package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.source.SourceFile;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/** Writes IR by hand; each statement stands on a line of its own. */
final class FunctionBuilder {

  private static final SourceFile FILE = new SourceFile("prueba.cu", "x\n".repeat(2000));
  private static int sharedIds;

  private final String name;
  private final IrFunction.Kind kind;
  private final IrType returnType;
  private final List<IrFunction.Parameter> parameters = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private final List<SharedVariable> shared = new ArrayList<>();
  private List<Stmt> statements = new ArrayList<>();
  private int nextLocal;
  private int nextLabel;
  private int nextSite;
  private int line = 1;

  private FunctionBuilder(String name, IrFunction.Kind kind, IrType returnType) {
    this.name = name;
    this.kind = kind;
    this.returnType = returnType;
  }

  static FunctionBuilder kernel(String name) {
    return new FunctionBuilder(name, IrFunction.Kind.KERNEL, IrType.VOID);
  }

  static FunctionBuilder device(String name, IrType returnType) {
    return new FunctionBuilder(name, IrFunction.Kind.DEVICE, returnType);
  }

  static FunctionBuilder host(String name, IrType returnType) {
    return new FunctionBuilder(name, IrFunction.Kind.HOST, returnType);
  }

  IrFunction build() {
    Span all = new Span(FILE, 0, FILE.text().length());
    return new IrFunction(
        name,
        name,
        kind,
        returnType,
        parameters,
        slots,
        shared,
        new Stmt.Block(statements, all),
        new Span(FILE, 0, 1));
  }

  /** The line of the statement to come, from 1. */
  int line() {
    return line;
  }

  private Span span() {
    int start = 2 * (line++ - 1);
    return new Span(FILE, start, start + 1);
  }

  private Span here() {
    int start = 2 * (line - 1);
    return new Span(FILE, start, start + 1);
  }

  // Declarations.

  Expr parameter(String named, IrType type) {
    Local local = new Local(nextLocal++, named, type);
    parameters.add(new IrFunction.Parameter(local, 0, type.name(), null));
    return new Expr.Get(local);
  }

  Expr pointer(String named, IrType pointee) {
    Local local = new Local(nextLocal++, named, IrType.PTR);
    parameters.add(new IrFunction.Parameter(local, 0, pointee.name() + " *", pointee));
    return new Expr.Get(local);
  }

  /** A class object passed by value: its address. */
  Expr struct(String named, long bytes) {
    Local local = new Local(nextLocal++, named, IrType.PTR);
    parameters.add(new IrFunction.Parameter(local, bytes, "P", null));
    return new Expr.Get(local);
  }

  Local local(String named, IrType type) {
    return new Local(nextLocal++, named, type);
  }

  Local local(String named, Expr value) {
    Local local = local(named, value.type());
    set(local, value);
    return local;
  }

  Expr slot(String named, long bytes, IrType element) {
    Slot slot = new Slot(slots.size(), named, bytes, 16, element);
    slots.add(slot);
    return new Expr.SlotAddress(slot);
  }

  Expr shared(String named, long bytes, IrType element) {
    SharedVariable variable =
        new SharedVariable(sharedIds++, named, bytes, 16, element, bytes == 0);
    shared.add(variable);
    return new Expr.SharedAddress(variable);
  }

  int label() {
    return nextLabel++;
  }

  // Statements.

  void add(Stmt stmt) {
    statements.add(stmt);
  }

  void set(Local target, Expr value) {
    add(new Stmt.Set(target, value, span()));
  }

  void store(Expr address, Expr value) {
    add(
        new Stmt.Store(
            value.type(), address, value, site(AccessSite.Kind.WRITE, value.type()), span()));
  }

  void copy(Expr target, Expr source, long bytes) {
    AccessSite write = site(AccessSite.Kind.WRITE, bytes);
    AccessSite read = site(AccessSite.Kind.READ, bytes);
    add(new Stmt.CopyMemory(target, source, bytes, write, read, span()));
  }

  void zero(Expr target, long bytes) {
    add(new Stmt.ZeroMemory(target, bytes, span()));
  }

  Stmt.Block block(Runnable body) {
    List<Stmt> outer = statements;
    statements = new ArrayList<>();
    body.run();
    Stmt.Block block = new Stmt.Block(statements, here());
    statements = outer;
    return block;
  }

  void when(Expr condition, Runnable then) {
    when(condition, then, () -> {});
  }

  void when(Expr condition, Runnable then, Runnable otherwise) {
    BranchSite site = branchSite();
    Span span = span();
    add(new Stmt.If(condition, block(then), block(otherwise), site, span));
  }

  void loop(int label, Expr condition, Runnable body, Runnable step) {
    BranchSite site = branchSite();
    Span span = span();
    Stmt.Block none = new Stmt.Block(List.of(), span);
    add(new Stmt.Loop(label, none, condition, block(body), block(step), true, site, span));
  }

  void doWhile(int label, Runnable body, Expr condition) {
    BranchSite site = branchSite();
    Span span = span();
    Stmt.Block none = new Stmt.Block(List.of(), span);
    add(new Stmt.Loop(label, none, condition, block(body), none, false, site, span));
  }

  /** {@code for (int i = from; i < to; i += step)}. */
  void count(Expr from, Expr to, int step, Consumer<Expr> body) {
    Local i = local("i", from);
    loop(label(), lt(get(i), to), () -> body.accept(get(i)), () -> set(i, plus(get(i), i32(step))));
  }

  void breakTo(int label) {
    add(new Stmt.Break(label, span()));
  }

  void continueTo(int label) {
    add(new Stmt.Continue(label, span()));
  }

  void ret() {
    add(new Stmt.Return(null, span()));
  }

  void ret(Expr value) {
    add(new Stmt.Return(value, span()));
  }

  void barrier() {
    add(new Stmt.Barrier(Stmt.BarrierKind.PLAIN, null, null, span()));
  }

  void barrier(Stmt.BarrierKind barrier, Local result, Expr predicate) {
    add(new Stmt.Barrier(barrier, result, predicate, span()));
  }

  void switchOn(int label, Expr value, List<Stmt.Case> cases) {
    add(new Stmt.Switch(label, value, cases, branchSite(), span()));
  }

  Stmt.Case on(List<Long> values, boolean isDefault, Runnable body) {
    return new Stmt.Case(values, isDefault, block(body));
  }

  void call(@Nullable Local result, String function, Expr... arguments) {
    add(new Stmt.Call(result, function, List.of(arguments), span()));
  }

  void callIndirect(Local result, Expr function, Expr... arguments) {
    add(new Stmt.CallIndirect(result, result.type(), function, List.of(arguments), span()));
  }

  void launch(String kernel, Expr grid, Expr block, Expr... arguments) {
    List<Expr> dimensions = List.of(i32(1), i32(1));
    add(
        new Stmt.Launch(
            kernel,
            List.of(grid, dimensions.get(0), dimensions.get(1)),
            List.of(block, dimensions.get(0), dimensions.get(1)),
            Expr.Const.i64(0),
            new Expr.Const(IrType.PTR, 0),
            List.of(arguments),
            span()));
  }

  void perform(@Nullable Local result, String intrinsic, Expr... arguments) {
    IrType type = result == null ? IrType.VOID : result.type();
    add(new Stmt.Perform(result, intrinsic, type, List.of(arguments), null, span()));
  }

  void atomic(@Nullable Local result, String intrinsic, IrType type, Expr... arguments) {
    AccessSite site = site(AccessSite.Kind.ATOMIC, type);
    add(new Stmt.Perform(result, intrinsic, type, List.of(arguments), site, span()));
  }

  private AccessSite site(AccessSite.Kind access, IrType type) {
    return site(access, type.bytes());
  }

  private AccessSite site(AccessSite.Kind access, long bytes) {
    return new AccessSite(
        nextSite++, "prueba.cu", line, 1, name, "a[i]", "a", "i", access, (int) bytes, "float");
  }

  private BranchSite branchSite() {
    return new BranchSite(nextSite++, "prueba.cu", line, 1, name, "condition");
  }

  // Expressions.

  Expr load(IrType type, Expr address) {
    return new Expr.Load(type, address, site(AccessSite.Kind.READ, type));
  }

  static Expr get(Local local) {
    return new Expr.Get(local);
  }

  static Expr i32(int value) {
    return Expr.Const.i32(value);
  }

  static Expr f32(float value) {
    return Expr.Const.f32(value);
  }

  static Expr plus(Expr a, Expr b) {
    return new Expr.Binary(BinaryOp.ADD, a, b);
  }

  static Expr minus(Expr a, Expr b) {
    return new Expr.Binary(BinaryOp.SUB, a, b);
  }

  static Expr times(Expr a, Expr b) {
    return new Expr.Binary(BinaryOp.MUL, a, b);
  }

  static Expr rem(Expr a, Expr b) {
    return new Expr.Binary(BinaryOp.REM, a, b);
  }

  static Expr shr(Expr a, int count) {
    return new Expr.Binary(BinaryOp.SHR, a, i32(count));
  }

  static Expr lt(Expr a, Expr b) {
    return new Expr.Compare(CompareOp.LT, a, b);
  }

  static Expr ge(Expr a, Expr b) {
    return new Expr.Compare(CompareOp.GE, a, b);
  }

  static Expr gt(Expr a, Expr b) {
    return new Expr.Compare(CompareOp.GT, a, b);
  }

  static Expr eq(Expr a, Expr b) {
    return new Expr.Compare(CompareOp.EQ, a, b);
  }

  static Expr wide(Expr index) {
    return index.type() == IrType.I64
        ? index
        : index instanceof Expr.Const c
            ? Expr.Const.i64(c.bits())
            : new Expr.Convert(ConvertOp.SIGN_EXTEND, IrType.I64, index);
  }

  static Expr toFloat(Expr value) {
    return new Expr.Convert(ConvertOp.SIGNED_TO_FLOAT, IrType.F32, value);
  }

  static Expr at(Expr base, Expr index, long scale) {
    return new Expr.PointerAdd(base, wide(index), scale);
  }

  static Expr special(String register) {
    return new Expr.Intrinsic(register, IrType.I32, List.of());
  }

  static Expr threadX() {
    return special("threadIdx.x");
  }

  /** {@code blockIdx.x * blockDim.x + threadIdx.x}. */
  static Expr globalX() {
    return plus(times(special("blockIdx.x"), special("blockDim.x")), threadX());
  }
}
