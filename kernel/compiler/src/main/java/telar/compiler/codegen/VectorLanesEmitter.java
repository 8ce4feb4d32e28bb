package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.JumpsToElse;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.LaneShape;
import telar.compiler.lower.LaneShapes;
import telar.compiler.lower.Piece;
import telar.compiler.lower.TreeLoop;
import telar.simt.abi.BlockCode;

/**
 * Writes the vector methods of lane code: a loop over chunks of lanes around vector code, and the
 * scalar method for the lanes left over.
 */
final class VectorLanesEmitter {

  /** Methods over this many bytes are not compiled by HotSpot. */
  private static final int MAX_BYTES = 7900;

  private final String owner;
  private final ClassVisitor target;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final Symbols symbols;
  private final SiteTable sites;
  private final VectorShape shape;
  private final Map<Integer, TreeLoop> trees;

  /** The methods of pieces that whole blocks run in another way. */
  private final Map<Integer, String> wholes = new HashMap<>();

  /** How many chunks a piece runs at a time, where it is more than one. */
  private final Map<Integer, Integer> jammed = new HashMap<>();

  VectorLanesEmitter(
      String owner,
      ClassVisitor target,
      KernelPlanView plan,
      KernelFields fields,
      Symbols symbols,
      SiteTable sites,
      VectorShape shape) {
    this.owner = owner;
    this.target = target;
    this.plan = plan;
    this.fields = fields;
    this.symbols = symbols;
    this.sites = sites;
    this.shape = shape;
    this.trees = plan.exact() ? Map.of() : TreeLoop.in(plan.plan().pieces());
  }

  /** The method that runs a piece as vectors. */
  String methodName(int piece) {
    Integer chunks = jammed.get(piece);
    return chunks == null ? singlesName(piece) : jammedName(piece, chunks);
  }

  /** How many lanes that method runs at a time. */
  int lanes(int piece) {
    return jammed.getOrDefault(piece, 1) * shape.lanes();
  }

  /** The method that does so in all threads of a block, and of those in step with it. */
  String wholeName(int piece) {
    return wholes.getOrDefault(piece, methodName(piece));
  }

  private static String jammedName(int piece, int chunks) {
    return "vector" + piece + "x" + chunks;
  }

  private static String singlesName(int piece) {
    return "vector" + piece;
  }

  /**
   * Writes {@code void vectorN(int from, int to)}, and {@code vectorNxM} where M chunks at a time
   * are better; false when lane code has to stay scalar.
   */
  boolean emit(Piece.Lanes piece) {
    List<Stmt> statements = JumpsToElse.in(piece.statements());
    LaneShapes shapes = new LaneShapes(shape.lanes(), statements, kept(piece), new Surroundings());
    boolean divides = shape.oneRow() && piece.condition() == null && !assignsKept(piece);
    int only = divides ? FirstThreads.only(statements) : -1;
    if (only >= 0) {
      return emit(singlesName(piece.id()), method -> oneThread(piece, only, method));
    }
    FirstThreads first = divides ? FirstThreads.of(statements, shapes) : null;
    if (first != null) {
      boolean written =
          emit(singlesName(piece.id()), method -> divided(piece, first, shapes, method));
      if (written) {
        rest(piece, first, shapes);
      }
      return written;
    }
    if (!emit(singlesName(piece.id()), method -> singles(piece, statements, shapes, method))) {
      return false;
    }
    if (piece.condition() == null) {
      for (int chunks = JammedChunks.most(statements, shapes);
          chunks > 1 && !jammed.containsKey(piece.id());
          chunks /= 2) {
        int some = chunks;
        String name = jammedName(piece.id(), some);
        if (emit(name, method -> jam(some, piece, statements, shapes, method))) {
          jammed.put(piece.id(), some);
        }
      }
    }
    return true;
  }

  private boolean emit(String name, Consumer<Code> body) {
    try {
      Code method =
          new Code(Opcodes.ACC_PRIVATE, name, "(II)V", plan.plan().kernel().span().file());
      body.accept(method);
      if (method.bytes() > MAX_BYTES) {
        return false;
      }
      method.finish(target);
      return true;
    } catch (Unvectorizable e) {
      return false;
    }
  }

  /** Some chunks at a time, and what is left over one at a time. */
  private void jam(
      int chunks, Piece.Lanes piece, List<Stmt> statements, LaneShapes shapes, Code method) {
    List<Integer> threads = new ArrayList<>();
    for (int i = 0; i < chunks; i++) {
      threads.add(method.variable(JvmType.INT));
    }
    Code before = method.part();
    Code body = method.part();
    LaneInputs inputs = new LaneInputs(before, plan, fields);
    List<VectorTurn> turns = new ArrayList<>();
    for (int i = 0; i < chunks; i++) {
      VectorScope.Beside beside = i == 0 ? null : beside(turns.get(0), i);
      turns.add(turn(method.part(), body, inputs, shapes, threads.get(i), beside, null));
    }
    new JammedChunks(body, turns).emit(statements);
    turns.forEach(turn -> writeBack(piece, turn));
    Label top = new Label();
    Label end = new Label();
    int thread = threads.get(0);
    method.append(before);
    method.load(JvmType.INT, 1);
    method.store(JvmType.INT, thread);
    if (shape.row() > 0) {
      method.load(JvmType.INT, thread);
      method.push(chunks * shape.lanes() - 1);
      method.op(Opcodes.IAND);
      method.jump(Opcodes.IFNE, end);
    }
    int limit = limit(method, chunks * shape.lanes());
    method.label(top);
    method.load(JvmType.INT, thread);
    method.load(JvmType.INT, limit);
    method.jump(Opcodes.IF_ICMPGE, end);
    for (int i = 1; i < chunks; i++) {
      method.load(JvmType.INT, thread);
      method.push(i * shape.lanes());
      method.op(Opcodes.IADD);
      method.store(JvmType.INT, threads.get(i));
    }
    turns.forEach(turn -> method.append(turn.before()));
    method.append(body);
    method.visitor().visitIincInsn(thread, chunks * shape.lanes());
    method.jump(Opcodes.GOTO, top);
    method.label(end);
    call(method, singlesName(piece.id()), thread);
    method.op(Opcodes.RETURN);
  }

  private VectorScope.@Nullable Beside beside(VectorTurn first, int chunk) {
    int row = shape.row();
    return row == 0
        ? null
        : new VectorScope.Beside(first.chunk().scope(), chunk % row * shape.lanes(), chunk / row);
  }

  private VectorTurn turn(
      Code turn,
      Code body,
      LaneInputs inputs,
      LaneShapes shapes,
      int thread,
      VectorScope.@Nullable Beside beside,
      @Nullable Label runEnd) {
    KeptRegisters kept = new KeptRegisters(plan, fields, inputs, thread);
    VectorRegisters registers = new VectorRegisters(turn, shape, shapes, kept, thread);
    VectorScope scope =
        new VectorScope(body, turn, thread, plan, fields, inputs, registers, beside);
    Chunk chunk =
        new Chunk(
            body,
            new VectorOps(body, shape),
            thread,
            shapes,
            registers,
            inputs,
            scope,
            new ExpressionEmitter(body, scope, symbols, sites),
            plan,
            fields,
            symbols,
            sites);
    return VectorTurn.of(turn, chunk, runEnd);
  }

  private void singles(Piece.Lanes piece, List<Stmt> statements, LaneShapes shapes, Code method) {
    int thread = method.variable(JvmType.INT);
    Code before = method.part();
    Code body = method.part();
    LaneInputs inputs = new LaneInputs(before, plan, fields);
    Label turnEnd = new Label();
    Label runEnd = new Label();
    Label noneLater = doesMore(piece, statements) ? null : runEnd;
    VectorTurn turn = turn(method.part(), body, inputs, shapes, thread, null, noneLater);
    turn.statements().emit(statements, turnEnd);
    if (piece.condition() != null) {
      condition(piece.condition(), turn, before);
    }
    writeBack(piece, turn);
    List<Code> parts = List.of(before, turn.before(), body);
    join(piece, method, thread, turnEnd, runEnd, parts);
  }

  private boolean assignsKept(Piece.Lanes piece) {
    return piece.statements().stream()
        .flatMap(stmt -> LaneShapes.assigned(stmt).stream())
        .anyMatch(local -> plan.home(local) != Home.PIECE);
  }

  /** A piece in which one thread does something: as scalar code, without looking at the others. */
  private void oneThread(Piece.Lanes piece, int place, Code method) {
    Label none = new Label();
    method.push(place);
    method.load(JvmType.INT, 1);
    method.jump(Opcodes.IF_ICMPLT, none);
    method.push(place);
    method.load(JvmType.INT, 2);
    method.jump(Opcodes.IF_ICMPGE, none);
    method.self();
    method.push(place);
    method.push(place + 1);
    method.callSpecial(owner, LanesEmitter.methodName(piece.id()), "(II)V");
    method.label(none);
    method.op(Opcodes.RETURN);
  }

  /** Writes the methods that join a tree's last rounds, where the piece is a round of one. */
  private void rest(Piece.Lanes piece, FirstThreads first, LaneShapes shapes) {
    TreeLoop tree = trees.get(piece.id());
    if (tree == null || !first.bound().equals(new Expr.Get(tree.distance()))) {
      return;
    }
    RestOfTree rest = new RestOfTree(tree, "rest" + piece.id(), owner, fields, shape.lanes());
    Consumer<Code> rounds =
        method -> {
          int thread = method.variable(JvmType.INT);
          LaneInputs inputs = new LaneInputs(method.part(), plan, fields);
          VectorTurn turn = turn(method.part(), method.part(), inputs, shapes, thread, null, null);
          rest.emit(method, inputs, turn);
        };
    String whole = "all" + piece.id();
    if (emit(rest.name(), rounds)
        && emit(whole, method -> rest.emitAll(method, singlesName(piece.id())))) {
      wholes.put(piece.id(), whole);
    }
  }

  /** A piece whose threads are divided before the loop over them. */
  private void divided(Piece.Lanes piece, FirstThreads first, LaneShapes shapes, Code method) {
    int thread = method.variable(JvmType.INT);
    Code before = method.part();
    LaneInputs inputs = new LaneInputs(before, plan, fields);
    DividedLanes lanes =
        new DividedLanes(
            method,
            shape.lanes(),
            thread,
            () -> turn(method.part(), method.part(), inputs, shapes, thread, null, null));
    lanes.emit(first, before, () -> call(method, LanesEmitter.methodName(piece.id()), thread));
  }

  /** Whether lanes that take no branch of the piece have something to do in it. */
  private boolean doesMore(Piece.Lanes piece, List<Stmt> statements) {
    int last = statements.size() - 1;
    return piece.condition() != null
        || last < 0
        || statements.subList(0, last).stream().anyMatch(this::isKept);
  }

  private boolean isKept(Stmt stmt) {
    return !(stmt instanceof Stmt.Set set && plan.home(set.target()) == Home.PIECE);
  }

  private Set<Local> kept(Piece.Lanes piece) {
    Set<Local> kept = new HashSet<>();
    plan.plan()
        .homes()
        .forEach(
            (local, home) -> {
              if (home == Home.THREADS || home == Home.LANES) {
                kept.add(local);
              }
            });
    if (piece.condition() != null) {
      IrTree.reads(piece.condition(), kept::add);
    }
    return kept;
  }

  /** What lane code finds around it. */
  private final class Surroundings implements LaneShapes.Outside {
    @Override
    public LaneShape register(Local local) {
      return plan.home(local) == Home.UNIFORM ? LaneShape.UNIFORM : LaneShape.VARYING;
    }

    @Override
    public @Nullable LaneShape special(String name) {
      if (SpecialRegisters.isUniform(name)) {
        return LaneShape.UNIFORM;
      }
      return SpecialRegisters.threadAccessor(name) == null
          ? null
          : name.equals("threadIdx.x") ? LaneShape.NEXT : LaneShape.UNIFORM;
    }

    @Override
    public boolean isSteady(Expr.Load load) {
      Expr base = AddressForm.of(load.address()).base();
      if (base instanceof Expr.Get known && plan.provenance().of(known.local()) != null) {
        return true;
      }
      return base instanceof Expr.SharedAddress
          || base instanceof Expr.GlobalAddress
          // Other uniform pointers may be those of memory that each thread has for itself.
          || base instanceof Expr.Get pointer && plan.isParameter(pointer.local());
    }
  }

  private void condition(Expr condition, VectorTurn turn, Code before) {
    Chunk chunk = turn.chunk();
    Code code = chunk.code();
    int words = before.reference();
    before.self();
    before.getField(Type.getInternalName(BlockCode.class), "condition", "[I");
    before.storeReference(words);
    int mask = code.reference();
    turn.expressions().emit(condition);
    code.storeReference(mask);
    code.loadReference(words);
    code.load(JvmType.INT, chunk.thread());
    code.push(5);
    code.op(Opcodes.ISHR);
    code.op(Opcodes.DUP2);
    code.op(Opcodes.IALOAD);
    chunk.ops().maskToBits(mask);
    code.load(JvmType.INT, chunk.thread());
    code.op(Opcodes.ISHL);
    code.op(Opcodes.IOR);
    code.op(Opcodes.IASTORE);
  }

  private void writeBack(Piece.Lanes piece, VectorTurn turn) {
    Chunk chunk = turn.chunk();
    Set<Local> assigned = new HashSet<>();
    piece.statements().forEach(s -> assigned.addAll(LaneShapes.assigned(s)));
    VectorRegisters registers = chunk.registers();
    for (Local local : List.copyOf(registers.written())) {
      if (registers.isKept(local) && assigned.contains(local)) {
        registers.writeBack(
            chunk.ops(),
            local,
            () -> {
              turn.expressions().emit(new Expr.Get(local));
              if (local.type() == IrType.BOOL) {
                chunk.ops().maskToInts();
              }
            });
      }
    }
  }

  private void join(
      Piece.Lanes piece, Code method, int thread, Label turnEnd, Label runEnd, List<Code> parts) {
    Label top = new Label();
    Label end = new Label();
    method.append(parts.get(0));
    method.load(JvmType.INT, 1);
    method.store(JvmType.INT, thread);
    int limit = limit(method, shape.lanes());
    method.label(top);
    method.load(JvmType.INT, thread);
    method.load(JvmType.INT, limit);
    method.jump(Opcodes.IF_ICMPGE, end);
    method.append(parts.get(1));
    method.append(parts.get(2));
    method.label(turnEnd);
    method.visitor().visitIincInsn(thread, shape.lanes());
    method.jump(Opcodes.GOTO, top);
    method.label(end);
    call(method, LanesEmitter.methodName(piece.id()), thread);
    method.label(runEnd);
    method.op(Opcodes.RETURN);
  }

  /**
   * The variable of where whole turns of so many lanes end: one comparison of the thread with it
   * makes a loop that HotSpot knows as counted.
   */
  static int limit(Code method, int lanes) {
    int limit = method.variable(JvmType.INT);
    method.load(JvmType.INT, 2);
    method.push(lanes - 1);
    method.op(Opcodes.ISUB);
    method.store(JvmType.INT, limit);
    return limit;
  }

  /** Has another method run the lanes from the thread in a variable on, if there are any. */
  private void call(Code method, String name, int thread) {
    Label none = new Label();
    method.load(JvmType.INT, thread);
    method.load(JvmType.INT, 2);
    method.jump(Opcodes.IF_ICMPGE, none);
    method.self();
    method.load(JvmType.INT, thread);
    method.load(JvmType.INT, 2);
    method.callSpecial(owner, name, "(II)V");
    method.label(none);
  }
}
