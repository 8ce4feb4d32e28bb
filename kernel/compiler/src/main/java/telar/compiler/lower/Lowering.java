package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.simt.work.WorkPlan;

/** Lowers the functions of a module: the façade of this package. */
public final class Lowering {

  /** Callers larger than this inline no more, unless they must. */
  private static final int MAX_CALLER_NODES = 6000;

  /** The same for kernels seen warp by warp: near four times as many fill a class file. */
  private static final int MAX_EXACT_NODES = 100_000;

  private static final int MAX_HOST_CALLER_NODES = 1500;
  private static final int MAX_HOST_CALLEE_NODES = 60;

  private final IntrinsicTraits traits;
  private final CallGraph graph;
  private final LibraryPlaces places;
  private final IrModule direct;
  private @Nullable CallGraph exactGraph;

  public Lowering(IrModule module, IntrinsicTraits traits) {
    this.traits = traits;
    this.direct = with(module, resolved(module));
    this.graph = new CallGraph(direct, traits::isWarp);
    this.places = new LibraryPlaces(direct.functions());
  }

  private static IrModule with(IrModule module, List<IrFunction> functions) {
    return new IrModule(functions, module.globals(), module.initializer(), module.main());
  }

  /** The functions whose decisions all have places, for observers. */
  private synchronized CallGraph exactGraph() {
    CallGraph known = exactGraph;
    if (known == null) {
      List<IrFunction> sited = ImpliedSites.add(direct.functions(), traits);
      known = new CallGraph(with(direct, sited), traits::isWarp);
      exactGraph = known;
    }
    return known;
  }

  /** How many registers a thread of a kernel probably needs on a GPU. */
  public int registers(String name) {
    IrFunction whole = StructParameters.copy(withAllShared(graph.require(name)));
    IrFunction simple = simplified(whole, kernelPolicy(false), false, true);
    return RegisterEstimate.of(new LaunchConstants(simple).extract());
  }

  /** Which accesses of a kernel's instrumented code may be in a loop, by their numbers. */
  public IntPredicate looped(String name) {
    return new LoopedAccesses(simplified(whole(name, true), kernelPolicy(true), true, false));
  }

  private CallGraph graph(boolean exact) {
    return exact ? exactGraph() : graph;
  }

  /** What a kernel executes, and how often, by what its instrumented code tells. */
  public WorkPlan work(String name) {
    CallGraph exact = exactGraph();
    return Workload.of(exact.require(name), exact, places, traits);
  }

  private List<IrFunction> resolved(IrModule module) {
    CallGraph original = new CallGraph(module, traits::isWarp);
    return module.functions().stream().map(f -> IndirectCalls.resolve(f, original)).toList();
  }

  /** The plan of a kernel whose warps may go in step where nobody can tell. */
  public KernelPlan kernel(String name, boolean exact) {
    return kernel(name, exact, false);
  }

  /**
   * The plan of a kernel.
   *
   * @param exact whether accesses and branches must be seen warp by warp, as observers want them
   * @param inTurns whether each warp gets as far as it can before the next one begins
   */
  public KernelPlan kernel(String name, boolean exact, boolean inTurns) {
    return plan(simplified(whole(name, exact), kernelPolicy(exact), exact, !exact), exact, inTurns);
  }

  /**
   * The plan of a kernel that tells of its steps to who records them.
   *
   * @param exact whether it is also told what observers want
   */
  public RecordedPlan recorded(String name, boolean exact) {
    IrFunction stable = stable(whole(name, exact), kernelPolicy(true), exact, true);
    StepMarks.Marked marked = StepMarks.mark(stable, sourceMap(name));
    return new RecordedPlan(plan(promoted(marked.kernel(), exact), exact, true), marked.places());
  }

  /** A plan with what its steps tell, by number. */
  public record RecordedPlan(KernelPlan plan, List<StepPlace> places) {}

  private SourceMap sourceMap(String kernel) {
    List<IrFunction> functions = new ArrayList<>(List.of(graph.require(kernel)));
    graph.reachable(kernel).forEach(callee -> functions.add(graph.require(callee)));
    return new SourceMap(functions);
  }

  private IrFunction whole(String kernel, boolean exact) {
    return StructParameters.copy(withAllShared(graph(exact).require(kernel)));
  }

  private KernelPlan plan(IrFunction simple, boolean exact, boolean inTurns) {
    LaunchConstants constants = new LaunchConstants(simple);
    IrFunction kernel = constants.extract();
    Map<Local, Expr.Load> values = constants.values();
    kernel = StableValues.propagate(kernel, values.keySet());
    kernel = UnreadRegisters.drop(kernel, traits::isWarp);
    kernel = exact ? HeardWatch.watch(kernel) : kernel;
    kernel = CrossLaneOperands.separate(kernel, traits::isWarp);
    kernel = exact ? ValueWatch.watch(kernel) : kernel;
    ToldLoops.Counted counted =
        exact ? ToldLoops.count(kernel, traits) : new ToldLoops.Counted(kernel, Map.of());
    kernel = counted.kernel();
    Levels levels = new Levels(kernel, traits, exact, inTurns, counted.rounds().keySet());
    UniformRegisters uniform =
        new UniformRegisters(kernel, levels, new Uniformity(kernel, traits), values.keySet());
    Planner planner = new Planner(levels, uniform);
    Set<Local> once = new HashSet<>(uniform.block());
    once.addAll(uniform.warp());
    Recomputed recomputed = new Recomputed(kernel, values.keySet());
    List<Piece> pieces = recomputed.again(planner.plan(kernel), once);
    Homes homes = new Homes(pieces);
    KernelPlan.Scope scope = KernelPlan.Scope.valueOf(levels.of(kernel.body()).name());
    Map<Local, KernelPlan.Home> registers =
        scope == KernelPlan.Scope.LANE ? parameterHomes(kernel) : homes.registers(kernel, uniform);
    values.keySet().forEach(local -> registers.put(local, KernelPlan.Home.UNIFORM));
    counted.rounds().values().forEach(local -> registers.put(local, KernelPlan.Home.THREADS));
    List<Piece> cut = new WarpParts(planner.freeId()).cut(pieces, levels.of(kernel.body()));
    KernelPlan plan =
        new KernelPlan(
            kernel,
            scope,
            cut,
            registers,
            values,
            homes.slots(kernel),
            counted.rounds(),
            KernelPlan.Neighbours.ALONE);
    if (WarpsApart.needs(cut)) {
      return plan.with(KernelPlan.Neighbours.WARPS_APART);
    }
    return exact ? plan : plan.with(neighbours(plan));
  }

  private KernelPlan.Neighbours neighbours(KernelPlan plan) {
    if (BlocksInARow.may(plan, traits)) {
      return KernelPlan.Neighbours.IN_A_ROW;
    }
    return BlocksInStep.may(plan, traits)
        ? KernelPlan.Neighbours.IN_STEP
        : KernelPlan.Neighbours.ALONE;
  }

  /** The kernel, with the shared variables of what it calls, inlined or not. */
  private IrFunction withAllShared(IrFunction kernel) {
    Set<SharedVariable> shared = new LinkedHashSet<>(kernel.shared());
    graph.reachable(kernel.name()).stream()
        .sorted()
        .forEach(callee -> shared.addAll(graph.require(callee).shared()));
    return kernel.withShared(List.copyOf(shared));
  }

  private static Map<Local, KernelPlan.Home> parameterHomes(IrFunction kernel) {
    Map<Local, KernelPlan.Home> homes = new HashMap<>();
    kernel.parameters().forEach(p -> homes.put(p.local(), KernelPlan.Home.UNIFORM));
    return homes;
  }

  /** A host function, or a device function that kernels call: code of one thread. */
  public IrFunction function(String name) {
    IrFunction function = graph.require(name);
    boolean host = function.kind() == IrFunction.Kind.HOST;
    IrFunction simple =
        simplified(
            function,
            (callee, size) ->
                !graph.isRecursive(callee.name())
                    && size < (host ? MAX_HOST_CALLER_NODES : MAX_CALLER_NODES)
                    && (!host || IrTree.size(callee.body()) < MAX_HOST_CALLEE_NODES),
            false,
            false);
    return host ? ForwardedValues.forward(HoistedPointers.hoist(simple)) : simple;
  }

  private Inliner.Policy kernelPolicy(boolean exact) {
    return (callee, size) ->
        !graph.isRecursive(callee.name())
            && (graph.isCrossLane(callee.name())
                || size < (exact ? MAX_EXACT_NODES : MAX_CALLER_NODES));
  }

  private IrFunction simplified(
      IrFunction function, Inliner.Policy policy, boolean exact, boolean unroll) {
    IrFunction stable = stable(function, policy, exact, false);
    return promoted(unroll ? UnrolledLoops.unroll(stable) : stable, exact);
  }

  private IrFunction stable(
      IrFunction function, Inliner.Policy policy, boolean exact, boolean keepsVariables) {
    IrFunction whole = Inliner.inline(function, graph(exact), policy, places);
    IrFunction told =
        exact ? DivisionWatch.watch(UnsetWatch.registers(whole)) : CheckedOnly.drop(whole);
    IrFunction stable =
        StableValues.propagate(ParameterCopies.copy(told), Set.of(), keepsVariables);
    return exact ? OwnLives.drop(stable) : stable;
  }

  private static IrFunction promoted(IrFunction stable, boolean exact) {
    IrFunction split = SlotPromotion.promote(stable);
    return exact ? UnsetWatch.objects(split, stable) : split;
  }
}
