package telar.compiler.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.KernelPlan;
import telar.compiler.lower.Piece;
import telar.compiler.lower.Telling;
import telar.simt.abi.BlockCode;

/** Writes the methods of lane code: a loop over threads around scalar code. */
final class LanesEmitter {

  private final ClassVisitor target;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final Symbols symbols;
  private final SiteTable sites;
  private final @Nullable VectorLanesEmitter vectors;
  private final TellingEmitter tellings;
  private final Map<Integer, List<LaneEvent>> events = new HashMap<>();
  private final Map<Integer, Integer> vectorized = new TreeMap<>();

  LanesEmitter(
      String owner,
      ClassVisitor target,
      KernelPlanView plan,
      KernelFields fields,
      Symbols symbols,
      SiteTable sites) {
    this.target = target;
    this.plan = plan;
    this.fields = fields;
    this.symbols = symbols;
    this.sites = sites;
    VectorShape shape = plan.vector();
    this.vectors =
        shape == null
            ? null
            : new VectorLanesEmitter(owner, target, plan, fields, symbols, sites, shape);
    this.tellings = new TellingEmitter(target, plan, fields, symbols, sites);
  }

  /** What computes the addresses that observers are told. */
  TellingEmitter tellings() {
    return tellings;
  }

  static String methodName(int piece) {
    return "lanes" + piece;
  }

  /** What each piece tells observers. */
  Map<Integer, List<LaneEvent>> events() {
    return events;
  }

  /** Whether a piece that was written tells observers of something. */
  boolean tells(int piece) {
    return !events.getOrDefault(piece, List.of()).isEmpty();
  }

  /** Whether a piece notes no addresses, so that it can tell of all warps at once. */
  boolean sweeps(int piece) {
    return events.getOrDefault(piece, List.of()).stream().allMatch(LanesEmitter::isByPlace);
  }

  private static boolean isByPlace(LaneEvent event) {
    return event instanceof LaneEvent.Told told && told.list() < 0
        || event instanceof LaneEvent.Rounds rounds
            && rounds.accesses().stream().allMatch(LanesEmitter::isByPlace);
  }

  /** The method that runs a piece as vectors. */
  String vectorMethod(int piece) {
    return Objects.requireNonNull(vectors).methodName(piece);
  }

  /** The method that does so in all threads of a block, and of those in step with it. */
  String wholeMethod(int piece) {
    return Objects.requireNonNull(vectors).wholeName(piece);
  }

  /**
   * The pieces that have a vector method beside their scalar one: how many lanes it runs at once.
   */
  Map<Integer, Integer> vectorized() {
    return vectorized;
  }

  /** Writes {@code void lanesN(int from, int to)}. */
  void emit(Piece.Lanes piece) {
    Code method =
        new Code(
            Opcodes.ACC_PRIVATE,
            methodName(piece.id()),
            "(II)V",
            plan.plan().kernel().span().file());
    int thread = method.variable(JvmType.INT);
    Code before = method.part();
    Code turn = method.part();
    Code body = method.part();
    Code after = method.part();
    LaneInputs inputs = new LaneInputs(before, plan, fields);
    LaneScope.Kept kept = new KeptRegisters(plan, fields, inputs, thread);
    Telling telling = plan.telling(piece);
    LaneScope scope =
        new LaneScope(body, turn, thread, -1, plan, fields, inputs, kept, telling != null);
    Label turnEnd = new Label();
    emitBody(piece, scope, body, turnEnd);
    if (piece.condition() != null) {
      emitCondition(piece, scope, body, before, thread);
    }
    scope.writeBack(after);
    join(method, thread, turnEnd, List.of(before, turn, body, after));
    method.finish(target);
    events.put(piece.id(), telling == null ? scope.events() : tellings.emit(piece.id(), telling));
    boolean notes = telling == null && !scope.events().isEmpty();
    if (vectors != null && !notes && isLong(piece) && vectors.emit(piece)) {
      vectorized.put(piece.id(), vectors.lanes(piece.id()));
    }
  }

  /** Code that runs warp by warp is too short for vectors unless there is a loop. */
  private boolean isLong(Piece.Lanes piece) {
    boolean[] loops = {!plan.exact() || plan.plan().scope() == KernelPlan.Scope.BLOCK};
    piece
        .statements()
        .forEach(stmt -> IrTree.statements(stmt, s -> loops[0] |= s instanceof Stmt.Loop));
    return loops[0];
  }

  private void emitBody(Piece.Lanes piece, LaneScope scope, Code body, Label turnEnd) {
    ExpressionEmitter expressions = new ExpressionEmitter(body, scope, symbols, sites);
    CallEmitter calls = new CallEmitter(body, scope, expressions, symbols, sites);
    new StatementEmitter(
            body,
            scope,
            expressions,
            calls,
            ret -> body.jump(Opcodes.GOTO, turnEnd),
            StatementEmitter.Parts.NONE)
        .emit(piece.statements());
  }

  /** Sets the thread's bit in its warp's word of {@code condition} when the condition holds. */
  private void emitCondition(
      Piece.Lanes piece, LaneScope scope, Code body, Code before, int thread) {
    int words = before.reference();
    before.self();
    before.getField(Type.getInternalName(BlockCode.class), "condition", "[I");
    before.storeReference(words);
    Label no = new Label();
    if (piece.condition() != null) {
      new ExpressionEmitter(body, scope, symbols, sites).jump(piece.condition(), no, false);
    }
    body.loadReference(words);
    body.load(JvmType.INT, thread);
    body.push(5);
    body.op(Opcodes.ISHR);
    body.op(Opcodes.DUP2);
    body.op(Opcodes.IALOAD);
    body.push(1);
    body.load(JvmType.INT, thread);
    body.op(Opcodes.ISHL);
    body.op(Opcodes.IOR);
    body.op(Opcodes.IASTORE);
    body.label(no);
  }

  /** Joins what comes before the loop over threads, and what runs in each turn. */
  static void join(Code method, int thread, Label turnEnd, List<Code> parts) {
    Label top = new Label();
    Label end = new Label();
    method.append(parts.get(0));
    method.load(JvmType.INT, 1);
    method.store(JvmType.INT, thread);
    method.label(top);
    method.load(JvmType.INT, thread);
    method.load(JvmType.INT, 2);
    method.jump(Opcodes.IF_ICMPGE, end);
    method.append(parts.get(1));
    method.append(parts.get(2));
    method.label(turnEnd);
    method.append(parts.get(3));
    method.visitor().visitIincInsn(thread, 1);
    method.jump(Opcodes.GOTO, top);
    method.label(end);
    method.op(Opcodes.RETURN);
  }
}
