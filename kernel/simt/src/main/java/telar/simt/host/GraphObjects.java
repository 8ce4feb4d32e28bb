package telar.simt.host;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The graphs of a program, their steps and what they were made ready to run as, by handle. */
final class GraphObjects {

  /** A graph made ready to run: it does what the graph did then. */
  static final class Executable {
    private final List<Runnable> preparations;
    private Map<GraphNode, GraphNode.Action> plan;

    Executable(Graph graph) {
      this.preparations = List.copyOf(graph.preparations());
      this.plan = graph.plan();
    }

    CudaError run() {
      preparations.forEach(Runnable::run);
      return Graph.run(plan);
    }

    void update(Graph graph) {
      plan = graph.plan();
    }

    void set(GraphNode node, GraphNode.Action action) {
      plan.replace(node, action);
    }
  }

  private final LongSupplier handles;
  private final Map<Long, Object> objects = new HashMap<>();
  private final Map<Object, Long> numbers = new IdentityHashMap<>();

  GraphObjects(LongSupplier handles) {
    this.handles = handles;
  }

  /** The handle of an object; a new one when it has none. */
  long handle(Object object) {
    return numbers.computeIfAbsent(
        object,
        unknown -> {
          long handle = handles.getAsLong();
          objects.put(handle, object);
          return handle;
        });
  }

  /** The object behind a handle; null when there is none of that kind. */
  <T> @Nullable T find(long handle, Class<T> kind) {
    Object object = objects.get(handle);
    return kind.isInstance(object) ? kind.cast(object) : null;
  }

  void forget(long handle) {
    Object object = objects.remove(handle);
    if (object != null) {
      numbers.remove(object);
    }
  }
}
