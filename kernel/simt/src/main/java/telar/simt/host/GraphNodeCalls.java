package telar.simt.host;

import java.util.ArrayList;
import java.util.List;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Origin;

/** The steps of graphs: kernels, calls of host code, graphs inside graphs, conditions. */
public final class GraphNodeCalls {

  private static final int IF = 0;
  private static final int WHILE = 1;

  private GraphNodeCalls() {}

  private static int add(
      ThreadContext thread, long node, long graph, long dependencies, long count, GraphNode made) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    return GraphCalls.with(
        thread,
        graph,
        Graph.class,
        target -> {
          made.dependencies().addAll(nodes(thread, dependencies, count));
          target.add(made);
          GraphCalls.store(thread, node, runtime.graphs().handle(made));
          return CudaError.SUCCESS;
        });
  }

  static List<GraphNode> nodes(ThreadContext thread, long list, long count) {
    List<GraphNode> found = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      long handle = GraphCalls.load(thread, list + i * Long.BYTES);
      GraphNode node = CudaRuntime.of(thread).graphs().find(handle, GraphNode.class);
      if (node != null) {
        found.add(node);
      }
    }
    return found;
  }

  /** A kernel by its address, with the sizes of {@code cudaKernelNodeParams}. */
  @Intrinsic("__telar_graph_kernel")
  public static int kernel(
      ThreadContext thread,
      long node,
      long graph,
      long dependencies,
      long count,
      long function,
      int gridX,
      int gridY,
      int gridZ,
      int blockX,
      int blockY,
      int blockZ,
      int sharedBytes,
      long parameters) {
    int[] grid = {gridX, gridY, gridZ};
    int[] block = {blockX, blockY, blockZ};
    GraphNode.Action action =
        LaunchCalls.prepared(thread, function, grid, block, sharedBytes, parameters);
    return action == null
        ? CudaRuntime.of(thread).result(CudaError.INVALID_DEVICE_FUNCTION)
        : add(
            thread, node, graph, dependencies, count, new GraphNode(GraphNode.Type.KERNEL, action));
  }

  /** Gives a kernel step of an executable graph other arguments. */
  @Intrinsic("__telar_graph_set_kernel")
  public static int setKernel(
      ThreadContext thread,
      long executable,
      long node,
      long function,
      int gridX,
      int gridY,
      int gridZ,
      int blockX,
      int blockY,
      int blockZ,
      int sharedBytes,
      long parameters) {
    int[] grid = {gridX, gridY, gridZ};
    int[] block = {blockX, blockY, blockZ};
    GraphNode.Action action =
        LaunchCalls.prepared(thread, function, grid, block, sharedBytes, parameters);
    CudaRuntime runtime = CudaRuntime.of(thread);
    GraphNode step = runtime.graphs().find(node, GraphNode.class);
    if (action == null || step == null) {
      return runtime.result(CudaError.INVALID_VALUE);
    }
    var ready = runtime.graphs().find(executable, GraphObjects.Executable.class);
    if (ready == null) {
      step.become(action);
    } else {
      ready.set(step, action);
    }
    return runtime.result(CudaError.SUCCESS);
  }

  /** A call of a host function {@code void (*)(void *)}. */
  @Intrinsic("__telar_graph_call")
  public static int call(
      ThreadContext thread,
      long node,
      long graph,
      long dependencies,
      long count,
      int type,
      long function,
      long data) {
    GraphNode.Action action = LaunchCalls.calling(thread, function, data);
    GraphNode made = new GraphNode(GraphNode.Type.values()[type], action);
    return add(thread, node, graph, dependencies, count, made);
  }

  @Intrinsic("cudaGraphAddEmptyNode")
  public static int empty(
      ThreadContext thread, long node, long graph, long dependencies, long count) {
    GraphNode made = new GraphNode(GraphNode.Type.EMPTY, () -> CudaError.SUCCESS);
    return add(thread, node, graph, dependencies, count, made);
  }

  @Intrinsic("cudaGraphAddChildGraphNode")
  public static int child(
      ThreadContext thread, long node, long graph, long dependencies, long count, long child) {
    Graph inner = CudaRuntime.of(thread).graphs().find(child, Graph.class);
    if (inner == null) {
      return CudaRuntime.of(thread).result(CudaError.INVALID_VALUE);
    }
    GraphNode made = new GraphNode(GraphNode.Type.GRAPH, inner.copy()::run);
    return add(thread, node, graph, dependencies, count, made);
  }

  @Intrinsic("cudaGraphAddDependencies")
  public static int dependencies(ThreadContext thread, long graph, long from, long to, long count) {
    List<GraphNode> before = nodes(thread, from, count);
    List<GraphNode> after = nodes(thread, to, count);
    for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
      after.get(i).dependencies().add(before.get(i));
    }
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }

  /** The value that decides about conditional steps, where kernels can set it. */
  @Intrinsic("__telar_graph_condition")
  public static int condition(
      ThreadContext thread, long handle, long graph, int initial, int reset) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    Allocation cell =
        runtime
            .memory()
            .allocate(Address.HOST, Integer.BYTES, "", Origin.NONE)
            .accessibleFromBothSides();
    cell.storeI32(0, initial);
    GraphCalls.store(thread, handle, cell.address());
    return GraphCalls.with(
        thread,
        graph,
        Graph.class,
        owner -> {
          if (reset != 0) {
            owner.beforeEachRun(() -> cell.storeI32(0, initial));
          }
          return CudaError.SUCCESS;
        });
  }

  /** Puts the handles of the graphs to run, one or more, into an array. */
  @Intrinsic("__telar_graph_conditional")
  public static int conditional(
      ThreadContext thread,
      long node,
      long graph,
      long dependencies,
      long count,
      long cell,
      int kind,
      int size,
      long bodies) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    List<Graph> graphs = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      graphs.add(new Graph());
      long handle = runtime.graphs().handle(graphs.get(i));
      GraphCalls.store(thread, bodies + (long) i * Long.BYTES, handle);
    }
    GraphNode made =
        new GraphNode(GraphNode.Type.CONDITIONAL, () -> choose(runtime, cell, kind, graphs));
    return add(thread, node, graph, dependencies, count, made);
  }

  private static CudaError choose(CudaRuntime runtime, long cell, int kind, List<Graph> graphs) {
    Allocation value = runtime.memory().resolve(cell, Integer.BYTES, false);
    CudaError error = CudaError.SUCCESS;
    if (kind == WHILE) {
      while (error == CudaError.SUCCESS && value.loadI32(0) != 0) {
        error = graphs.get(0).run();
      }
    } else {
      int choice = value.loadI32(0);
      int chosen = kind == IF ? (choice != 0 ? 0 : 1) : choice;
      error = chosen >= 0 && chosen < graphs.size() ? graphs.get(chosen).run() : error;
    }
    return error;
  }
}
