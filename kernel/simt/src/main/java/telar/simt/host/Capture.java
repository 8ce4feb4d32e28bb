package telar.simt.host;

import java.util.ArrayList;
import java.util.List;

/** The recording of what is asked of one or more streams as the steps of a graph. */
final class Capture {

  private final long origin;
  private final Graph graph;
  private final long handle;
  private List<GraphNode> last = new ArrayList<>();

  /**
   * A recording that begins.
   *
   * @param origin the stream that ends it
   * @param handle the graph's handle
   */
  Capture(long origin, Graph graph, long handle) {
    this.origin = origin;
    this.graph = graph;
    this.handle = handle;
  }

  long origin() {
    return origin;
  }

  long handle() {
    return handle;
  }

  /** What the next step comes after. */
  List<GraphNode> last() {
    return last;
  }

  /** Says what the next step comes after. */
  void continueAfter(List<GraphNode> nodes) {
    last = new ArrayList<>(nodes);
  }

  /** Records a step; streams are recorded in the order of the calls. */
  void add(GraphNode node) {
    node.dependencies().addAll(last);
    graph.add(node);
    continueAfter(List.of(node));
  }
}
