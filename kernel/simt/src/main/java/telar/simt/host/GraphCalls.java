package telar.simt.host;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** Graphs as wholes: made, made ready, run, looked into. */
public final class GraphCalls {

  private GraphCalls() {}

  static void store(ThreadContext thread, long pointer, long value) {
    thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), value);
  }

  static long load(ThreadContext thread, long pointer) {
    return thread.resolve(pointer, Long.BYTES).loadI64(Address.offset(pointer));
  }

  /** Ends a call with what it does to an object; an unknown handle is an error. */
  static <T> int with(
      ThreadContext thread, long handle, Class<T> kind, Function<T, CudaError> action) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    T object = runtime.graphs().find(handle, kind);
    return runtime.result(object == null ? CudaError.INVALID_VALUE : action.apply(object));
  }

  private static CudaError give(ThreadContext thread, long pointer, Object made) {
    store(thread, pointer, CudaRuntime.of(thread).graphs().handle(made));
    return CudaError.SUCCESS;
  }

  @Intrinsic("cudaGraphCreate")
  public static int create(ThreadContext thread, long graph, int flags) {
    return CudaRuntime.of(thread).result(give(thread, graph, new Graph()));
  }

  @Intrinsic({"cudaGraphDestroy", "cudaGraphExecDestroy"})
  public static int destroy(ThreadContext thread, long graph) {
    CudaRuntime.of(thread).graphs().forget(graph);
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaGraphClone")
  public static int copy(ThreadContext thread, long clone, long original) {
    return with(thread, original, Graph.class, graph -> give(thread, clone, graph.copy()));
  }

  @Intrinsic("__telar_graph_instantiate")
  public static int instantiate(ThreadContext thread, long executable, long graph) {
    return with(
        thread,
        graph,
        Graph.class,
        found -> give(thread, executable, new GraphObjects.Executable(found)));
  }

  @Intrinsic("cudaGraphLaunch")
  public static int launch(ThreadContext thread, long executable, long stream) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    var found = runtime.graphs().find(executable, GraphObjects.Executable.class);
    if (found == null) {
      return runtime.result(CudaError.INVALID_VALUE);
    }
    return runtime.submit(
        stream, new GraphNode(GraphNode.Type.GRAPH, () -> runtime.runGraph(stream, found::run)));
  }

  @Intrinsic("__telar_graph_update")
  public static int update(ThreadContext thread, long executable, long graph) {
    return with(
        thread,
        executable,
        GraphObjects.Executable.class,
        target ->
            withGraph(
                thread,
                graph,
                source -> {
                  target.update(source);
                  return CudaError.SUCCESS;
                }));
  }

  private static CudaError withGraph(
      ThreadContext thread, long handle, Function<Graph, CudaError> action) {
    @Nullable Graph graph = CudaRuntime.of(thread).graphs().find(handle, Graph.class);
    return graph == null ? CudaError.INVALID_VALUE : action.apply(graph);
  }

  /** Fills {@code nodes} when it is given, and always says how many there are. */
  @Intrinsic("cudaGraphGetNodes")
  public static int nodes(ThreadContext thread, long graph, long nodes, long count) {
    return with(thread, graph, Graph.class, found -> list(thread, found.nodes(), nodes, count));
  }

  @Intrinsic("cudaGraphGetRootNodes")
  public static int roots(ThreadContext thread, long graph, long nodes, long count) {
    return with(
        thread,
        graph,
        Graph.class,
        found ->
            list(
                thread,
                found.nodes().stream().filter(node -> node.dependencies().isEmpty()).toList(),
                nodes,
                count));
  }

  private static CudaError list(
      ThreadContext thread, List<GraphNode> nodes, long target, long count) {
    long room = target == 0 ? 0 : Math.min(load(thread, count), nodes.size());
    for (int i = 0; i < room; i++) {
      long handle = CudaRuntime.of(thread).graphs().handle(nodes.get(i));
      store(thread, target + (long) i * Long.BYTES, handle);
    }
    store(thread, count, target == 0 ? nodes.size() : room);
    return CudaError.SUCCESS;
  }

  @Intrinsic("cudaGraphNodeGetType")
  public static int type(ThreadContext thread, long node, long type) {
    return with(
        thread,
        node,
        GraphNode.class,
        found -> {
          thread
              .resolve(type, Integer.BYTES)
              .storeI32(Address.offset(type), found.type().ordinal());
          return CudaError.SUCCESS;
        });
  }
}
