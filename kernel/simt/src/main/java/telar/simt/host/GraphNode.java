package telar.simt.host;

import java.util.ArrayList;
import java.util.List;

/** One step of a graph: what it is, what it does, and which steps come before it. */
final class GraphNode {

  /** The numbers of {@code cudaGraphNodeType}. */
  enum Type {
    KERNEL,
    MEMCPY,
    MEMSET,
    HOST,
    GRAPH,
    EMPTY,
    WAIT_EVENT,
    EVENT_RECORD,
    SEMAPHORES_SIGNAL,
    SEMAPHORES_WAIT,
    MEM_ALLOC,
    MEM_FREE,
    BATCH_MEM_OP,
    CONDITIONAL
  }

  /** What a step does. */
  interface Action {
    CudaError run();
  }

  private final Type type;
  private final List<GraphNode> dependencies = new ArrayList<>();
  private Action action;

  GraphNode(Type type, Action action) {
    this.type = type;
    this.action = action;
  }

  Type type() {
    return type;
  }

  Action action() {
    return action;
  }

  void become(Action other) {
    action = other;
  }

  /** The steps that come before it; may be added to. */
  List<GraphNode> dependencies() {
    return dependencies;
  }
}
