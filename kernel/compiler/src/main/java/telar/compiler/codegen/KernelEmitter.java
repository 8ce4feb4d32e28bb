package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.KernelPlan;
import telar.compiler.lower.LastLoops;
import telar.compiler.lower.Piece;
import telar.compiler.source.SourceFile;
import telar.simt.abi.BlockCode;
import telar.simt.abi.BlockContext;
import telar.simt.abi.CodeData;
import telar.simt.abi.LaunchContext;
import telar.simt.intrinsics.IntrinsicMethod;

/**
 * Writes the class of a kernel: a subclass of {@link BlockCode} with the registers as fields, a
 * method for each piece of lane or warp code, and the block's control flow in {@code body}.
 */
final class KernelEmitter {

  static final String CONSTRUCTOR = "(" + Type.getDescriptor(BlockContext.class) + ")V";

  private static final String SUPER = Type.getInternalName(BlockCode.class);

  private final String name;
  private final ClassVisitor target;
  private final KernelPlanView plan;
  private final Symbols symbols;
  private final SiteTable sites;
  private final Code constructor;
  private final Code superCall;
  private final KernelFields fields;
  private final LanesEmitter lanes;
  private final Map<Integer, String> warps = new TreeMap<>();
  private int nextPiece = 1 << 20;

  KernelEmitter(
      String name, ClassVisitor target, KernelPlanView plan, Symbols symbols, SiteTable sites) {
    this.name = name;
    this.target = target;
    this.plan = plan;
    this.symbols = symbols;
    this.sites = sites;
    Code whole = method(Opcodes.ACC_PUBLIC, "<init>", CONSTRUCTOR);
    this.superCall = whole;
    this.constructor = whole.part();
    this.fields = new KernelFields(name, plan, sites, constructor, 1);
    this.lanes = new LanesEmitter(name, target, plan, fields, symbols, sites);
  }

  private Code method(int access, String method, String descriptor) {
    return new Code(access, method, descriptor, plan.plan().kernel().span().file());
  }

  /** How many pieces of lane code there are. */
  int pieces() {
    return lanes.events().size();
  }

  /** The pieces that can run as vectors. */
  Map<Integer, Integer> vectorized() {
    return lanes.vectorized();
  }

  void emit() {
    parameters();
    int masks = body();
    constructor(masks);
    lanesDispatch();
    if (!warps.isEmpty()) {
      warpDispatch();
    }
    if (plan.exact()) {
      eventsDispatch();
      placesDispatch();
    }
    fields.declare(target);
  }

  /** Registers of parameters get their values from the launch's arguments. */
  private void parameters() {
    List<IrFunction.Parameter> parameters = plan.plan().kernel().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      KernelFields.Field field = fields.register(parameters.get(i).local());
      constructor.self();
      constructor.loadReference(1);
      constructor.callVirtual(
          BlockContext.class, "launch", "()" + Type.getDescriptor(LaunchContext.class));
      constructor.callVirtual(LaunchContext.class, "arguments", "()[J");
      constructor.push(i);
      constructor.op(Opcodes.LALOAD);
      RawBits.fromLong(constructor, parameters.get(i).local().type());
      constructor.putField(name, field.name(), field.descriptor());
    }
  }

  private void constructor(int masks) {
    superCall.self();
    superCall.loadReference(1);
    superCall.getStatic(name, SiteTable.DATA, Type.getDescriptor(CodeData.class));
    superCall.push(masks);
    superCall.push(plan.exact() ? addressLists() : 0);
    superCall.push(lanes.tellings().slots());
    superCall.callSpecial(
        SUPER,
        "<init>",
        "("
            + Type.getDescriptor(BlockContext.class)
            + Type.getDescriptor(CodeData.class)
            + "III)V");
    superCall.append(constructor);
    superCall.op(Opcodes.RETURN);
    superCall.finish(target);
  }

  private int addressLists() {
    return Math.max(
        1, lanes.events().values().stream().mapToInt(KernelEmitter::accesses).max().orElse(1));
  }

  private static int accesses(List<LaneEvent> events) {
    return events.stream()
        .mapToInt(e -> e instanceof LaneEvent.Rounds rounds ? rounds.accesses().size() : 1)
        .sum();
  }

  /** Writes {@code body}; returns how many block masks it uses. */
  private int body() {
    Code code = method(Opcodes.ACC_PROTECTED | Opcodes.ACC_FINAL, "body", "()V");
    BlocksEmitter blocks =
        plan.neighbours() == KernelPlan.Neighbours.IN_STEP
            ? new BlocksEmitter(name, target, plan.plan().kernel().span().file())
            : null;
    BlockMasks masks = new BlockMasks(code, sites, name, lanes, blocks);
    List<Piece> pieces = plan.plan().pieces();
    if (plan.plan().scope() == KernelPlan.Scope.WARP) {
      pieces = List.of(new Piece.Warps(nextPiece++, pieces));
    }
    UniformScope scope = new UniformScope(code, name, plan, fields);
    ExpressionEmitter expressions = new ExpressionEmitter(code, scope, symbols, sites);
    new MaskedEmitter(
            code,
            masks,
            scope,
            expressions,
            lanes,
            (piece, all) -> blockPiece(piece, all, code, masks, scope, blocks),
            LastLoops.of(pieces, plan.exact()))
        .emit(pieces);
    code.op(Opcodes.RETURN);
    code.finish(target);
    return masks.count();
  }

  private void blockPiece(
      Piece piece,
      boolean all,
      Code code,
      BlockMasks masks,
      UniformScope scope,
      @Nullable BlocksEmitter blocks) {
    if (piece instanceof Piece.UniformSet uniform) {
      if (blocks == null) {
        set(uniform.set(), code);
      } else {
        blocks.inEach(code, "Set" + nextPiece++, own -> set(uniform.set(), own));
      }
    } else if (piece instanceof Piece.Warps run) {
      warp(run);
      masks.warps(run.id());
    } else if (piece instanceof Piece.BarrierPoint point) {
      barrier(point, all, code, masks, scope);
    } else {
      throw new IllegalStateException("not at block level: " + piece);
    }
  }

  /** Assigns a register that all threads share. */
  private void set(Stmt.Set set, Code code) {
    UniformScope scope = new UniformScope(code, name, plan, fields);
    code.line(set.span());
    new ExpressionEmitter(code, scope, symbols, sites).emit(set.value());
    scope.store(set.target());
  }

  private void barrier(
      Piece.BarrierPoint point, boolean all, Code code, BlockMasks masks, UniformScope scope) {
    Stmt.Barrier barrier = point.barrier();
    code.line(barrier.span());
    if (barrier.kind().isOwn()) {
      await(point, code, masks);
      return;
    }
    if (point.predicate() != null) {
      lanes.emit(point.predicate());
      masks.evaluate(point.predicate().id());
      code.op(Opcodes.POP);
    }
    code.self();
    code.push(sites.barrier(barrier.span(), true));
    if (all) {
      code.callVirtual(SUPER, "barrierOfAll", "(I)V");
    } else {
      masks.get(masks.current());
      code.callVirtual(SUPER, "barrier", "(I[I)V");
    }
    if (barrier.result() != null) {
      String reduction =
          switch (barrier.kind()) {
            case AND -> "reduceAnd";
            case OR -> "reduceOr";
            default -> "reduceCount";
          };
      code.self();
      masks.get(masks.current());
      code.callVirtual(SUPER, reduction, "([I)I");
      scope.store(barrier.result());
    }
  }

  /** Asks the lanes again and again whether they may go on. */
  private void await(Piece.BarrierPoint point, Code code, BlockMasks masks) {
    Piece.Lanes predicate = Objects.requireNonNull(point.predicate());
    lanes.emit(predicate);
    Label again = new Label();
    code.label(again);
    code.self();
    code.callVirtual(SUPER, "beginAwait", "()V");
    code.self();
    code.push(sites.barrier(point.barrier().span(), true));
    masks.get(masks.current());
    masks.evaluate(predicate.id());
    code.push(point.barrier().kind() == Stmt.BarrierKind.AWAIT ? 1 : 0);
    code.callVirtual(SUPER, "mayGoOn", "(I[I[IZ)Z");
    code.jump(Opcodes.IFEQ, again);
  }

  /** Writes {@code void warpN(int warp, int mask)}. */
  private void warp(Piece.Warps run) {
    String method = "warp" + run.id();
    warps.put(run.id(), method);
    Code code = method(Opcodes.ACC_PRIVATE, method, "(II)V");
    warpCode(run, code, new WarpMasks(code, sites, lanes::tells));
    code.op(Opcodes.RETURN);
    code.finish(target);
  }

  private void warpCode(Piece.Warps run, Code code, WarpMasks masks) {
    UniformScope scope = new UniformScope(code, name, plan, fields);
    ExpressionEmitter expressions = new ExpressionEmitter(code, scope, symbols, sites);
    MaskedEmitter.LevelPieces others = (piece, all) -> warpPiece(piece, code, masks);
    new MaskedEmitter(code, masks, scope, expressions, lanes, others, Set.of()).emit(run.body());
  }

  private void warpPiece(Piece piece, Code code, WarpMasks masks) {
    if (piece instanceof Piece.UniformSet uniform) {
      set(uniform.set(), code);
      return;
    } else if (piece instanceof Piece.Warps part) {
      warpPart(part);
      masks.part(name, "part" + part.id());
      return;
    }
    if (!(piece instanceof Piece.WarpCall call)) {
      throw new IllegalStateException("not at warp level: " + piece);
    }
    IntrinsicMethod method = symbols.intrinsic(call.call().intrinsic());
    if (method == null) {
      throw new IllegalStateException("no built-in is called " + call.call().intrinsic());
    }
    new WarpCallEmitter(code, fields, sites, plan.exact()).emit(call.call(), method);
  }

  /** Writes {@code int partN(int warp, int mask)}, which returns the lanes that come out of it. */
  private void warpPart(Piece.Warps part) {
    Code code = method(Opcodes.ACC_PRIVATE, "part" + part.id(), WarpMasks.PART);
    WarpMasks masks = new WarpMasks(code, sites, lanes::tells);
    warpCode(part, code, masks);
    masks.result();
    code.finish(target);
  }

  private void lanesDispatch() {
    dispatch(
        "lanes",
        lanes.events().keySet(),
        (code, piece) -> {
          if (lanes.vectorized().containsKey(piece)) {
            either(code, piece);
          } else {
            range(code, LanesEmitter.methodName(piece));
          }
        });
    if (!lanes.vectorized().isEmpty()) {
      dispatch(
          "scalarLanes",
          lanes.vectorized().keySet(),
          (code, piece) -> range(code, LanesEmitter.methodName(piece)));
      dispatch(
          "vectorLanes",
          lanes.vectorized().keySet(),
          (code, piece) -> range(code, lanes.vectorMethod(piece)));
    }
  }

  private void dispatch(String name, Set<Integer> pieces, BiConsumer<Code, Integer> action) {
    SourceFile file = plan.plan().kernel().span().file();
    new Dispatch(this.name, target, file).write(name, new TreeSet<>(pieces), action);
  }

  private static void either(Code code, int piece) {
    code.self();
    code.push(piece);
    code.load(JvmType.INT, 2);
    code.load(JvmType.INT, 3);
    code.callVirtual(SUPER, "eitherLanes", "(III)V");
  }

  /** Calls a method of this class with the dispatcher's second and third parameters. */
  private void range(Code code, String method) {
    code.self();
    code.load(JvmType.INT, 2);
    code.load(JvmType.INT, 3);
    special(code, method, "(II)V");
  }

  private void warpDispatch() {
    dispatch("warp", warps.keySet(), (code, piece) -> range(code, "warp" + piece));
  }

  private void special(Code code, String method, String descriptor) {
    code.callSpecial(name, method, descriptor);
  }

  private void eventsDispatch() {
    Map<Integer, List<LaneEvent>> seen = new TreeMap<>();
    lanes
        .events()
        .forEach(
            (piece, events) -> {
              if (!events.isEmpty()) {
                seen.put(piece, new ArrayList<>(events));
              }
            });
    dispatch(
        "events",
        seen.keySet(),
        (code, piece) -> events(code, seen.getOrDefault(piece, List.of())));
  }

  private void placesDispatch() {
    TellingEmitter tellings = lanes.tellings();
    dispatch(
        "places",
        tellings.placed(),
        (code, piece) -> range(code, TellingEmitter.methodName(piece)));
    dispatch(
        "placesByLane",
        tellings.listed(),
        (code, piece) -> range(code, TellingEmitter.byLaneMethodName(piece)));
  }

  private void events(Code code, List<LaneEvent> events) {
    boolean added = false;
    for (LaneEvent event : events) {
      if (added && !(event instanceof LaneEvent.Told)) {
        tell(code);
      }
      added = event instanceof LaneEvent.Told;
      if (event instanceof LaneEvent.Rounds rounds) {
        rounds(code, rounds);
        continue;
      } else if (event instanceof LaneEvent.Told told) {
        told(code, told);
        continue;
      }
      code.self();
      if (event instanceof LaneEvent.Access access) {
        code.push(sites.access(access.site()));
        code.load(JvmType.INT, 2);
        code.load(JvmType.INT, 3);
        code.push(access.list());
        code.callVirtual(SUPER, "access", "(IIII)V");
      } else {
        code.load(JvmType.INT, 2);
        code.load(JvmType.INT, 3);
        code.callVirtual(SUPER, "fence", "(II)V");
      }
    }
    if (added) {
      tell(code);
    }
  }

  private void told(Code code, LaneEvent.Told told) {
    code.self();
    code.push(sites.access(told.site()));
    code.push(told.slot());
    code.push(told.list());
    code.callVirtual(SUPER, "told", "(III)V");
  }

  private static void tell(Code code) {
    code.self();
    code.load(JvmType.INT, 2);
    code.load(JvmType.INT, 3);
    code.callVirtual(SUPER, "tell", "(II)V");
  }

  private void rounds(Code code, LaneEvent.Rounds rounds) {
    rounds.accesses().forEach(told -> told(code, told));
    code.self();
    code.push(rounds.site() == null ? -1 : sites.branch(rounds.site()));
    code.load(JvmType.INT, 2);
    code.load(JvmType.INT, 3);
    fields.get(code, fields.register(rounds.counter()));
    code.callVirtual(SUPER, "rounds", "(III[I)V");
  }
}
