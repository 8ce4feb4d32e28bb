package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.lower.Telling;

/**
 * Writes the methods that compute what a piece tells, before it runs: {@code placesN} for its first
 * active thread, which stands for all where addresses rise evenly, and {@code placesByLaneN} for
 * all threads where they do not.
 */
final class TellingEmitter {

  /** Longs of a slot: an address, three slopes and a step. */
  private static final int SLOT = 5;

  private static final int STEP = 4;

  private final ClassVisitor target;
  private final KernelPlanView plan;
  private final KernelFields fields;
  private final Symbols symbols;
  private final SiteTable sites;
  private final Set<Integer> placed = new TreeSet<>();
  private final Set<Integer> listed = new TreeSet<>();
  private int slots;

  TellingEmitter(
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
  }

  static String methodName(int piece) {
    return "places" + piece;
  }

  static String byLaneMethodName(int piece) {
    return "placesByLane" + piece;
  }

  /** The pieces with a method for the first thread. */
  Set<Integer> placed() {
    return placed;
  }

  /** The pieces with a method for all threads. */
  Set<Integer> listed() {
    return listed;
  }

  /** How many slots there are in all. */
  int slots() {
    return slots;
  }

  /** Writes the methods of a piece; returns what it tells. */
  List<LaneEvent> emit(int piece, Telling telling) {
    List<LaneEvent> events = new ArrayList<>();
    List<Computed> computed = new ArrayList<>();
    for (Telling.Item item : telling.items()) {
      if (item instanceof Telling.Access access) {
        events.add(event(access, computed));
      } else if (item instanceof Telling.Repeated loop) {
        List<LaneEvent.Told> told =
            loop.accesses().stream().map(access -> event(access, computed)).toList();
        events.add(new LaneEvent.Rounds(loop.site(), loop.rounds(), told));
      }
    }
    if (!computed.isEmpty()) {
      placed.add(piece);
      method(methodName(piece), (code, scope, inputs) -> first(computed, code, scope, inputs));
    }
    if (computed.stream().anyMatch(c -> c.told().list() >= 0)) {
      listed.add(piece);
      method(
          byLaneMethodName(piece), (code, scope, inputs) -> byLane(computed, code, scope, inputs));
    }
    return events;
  }

  /** An access with its place among what is told. */
  private record Computed(Telling.Access access, LaneEvent.Told told) {}

  private LaneEvent.Told event(Telling.Access access, List<Computed> computed) {
    int lists = (int) computed.stream().filter(c -> c.told().list() >= 0).count();
    int list = access.slopes() == null ? lists : -1;
    LaneEvent.Told told = new LaneEvent.Told(access.site(), slots++, list);
    computed.add(new Computed(access, told));
    return told;
  }

  /** What a method does for each thread. */
  private interface Turn {
    void emit(Code code, LaneScope scope, LaneInputs inputs);
  }

  /** Writes {@code void name(int from, int to)}. */
  private void method(String name, Turn turns) {
    Code method = new Code(Opcodes.ACC_PRIVATE, name, "(II)V", plan.plan().kernel().span().file());
    int thread = method.variable(JvmType.INT);
    Code before = method.part();
    Code turn = method.part();
    Code body = method.part();
    LaneInputs inputs = new LaneInputs(before, plan, fields);
    KeptRegisters kept = new KeptRegisters(plan, fields, inputs, thread);
    LaneScope scope = new LaneScope(body, turn, thread, -1, plan, fields, inputs, kept, true);
    turns.emit(body, scope, inputs);
    LanesEmitter.join(method, thread, new Label(), List.of(before, turn, body, method.part()));
    method.finish(target);
  }

  private void first(List<Computed> all, Code code, LaneScope scope, LaneInputs inputs) {
    ExpressionEmitter expressions = new ExpressionEmitter(code, scope, symbols, sites);
    int told = inputs.told();
    for (Computed one : all) {
      int slot = one.told().slot() * SLOT;
      List<Expr> slopes = one.access().slopes();
      if (slopes != null) {
        put(code, told, slot, expressions, one.access().address());
        for (int i = 0; i < slopes.size(); i++) {
          put(code, told, slot + 1 + i, expressions, slopes.get(i));
        }
      }
      put(code, told, slot + STEP, expressions, one.access().step());
    }
  }

  private static void put(
      Code code, int array, int index, ExpressionEmitter expressions, Expr value) {
    code.loadReference(array);
    code.push(index);
    expressions.emit(value);
    code.op(Opcodes.LASTORE);
  }

  private void byLane(List<Computed> all, Code code, LaneScope scope, LaneInputs inputs) {
    ExpressionEmitter expressions = new ExpressionEmitter(code, scope, symbols, sites);
    for (Computed one : all) {
      if (one.told().list() >= 0) {
        expressions.emit(one.access().address());
        scope.note(one.told().list());
      }
    }
  }
}
