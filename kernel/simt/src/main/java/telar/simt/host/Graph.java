package telar.simt.host;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph of steps; it runs them one after the other, each after those it depends on. */
final class Graph {

  private final List<GraphNode> nodes = new ArrayList<>();
  private final List<Runnable> preparations = new ArrayList<>();

  void add(GraphNode node) {
    nodes.add(node);
  }

  /** Does something whenever the whole graph is launched. */
  void beforeEachRun(Runnable preparation) {
    preparations.add(preparation);
  }

  List<Runnable> preparations() {
    return preparations;
  }

  /** In the order in which they were added. */
  List<GraphNode> nodes() {
    return nodes;
  }

  /** Its steps with what they do now, in an order that they can run in. */
  Map<GraphNode, GraphNode.Action> plan() {
    Map<GraphNode, GraphNode.Action> plan = new LinkedHashMap<>();
    nodes.forEach(node -> visit(node, plan));
    return plan;
  }

  private static void visit(GraphNode node, Map<GraphNode, GraphNode.Action> plan) {
    if (!plan.containsKey(node)) {
      node.dependencies().forEach(before -> visit(before, plan));
      plan.put(node, node.action());
    }
  }

  CudaError run() {
    return run(plan());
  }

  /** Runs steps in order up to the first that fails. */
  static CudaError run(Map<GraphNode, GraphNode.Action> plan) {
    for (GraphNode.Action action : plan.values()) {
      CudaError error = action.run();
      if (error != CudaError.SUCCESS) {
        return error;
      }
    }
    return CudaError.SUCCESS;
  }

  /** A graph of its own with the same steps. */
  Graph copy() {
    Graph copy = new Graph();
    copy.preparations.addAll(preparations);
    Map<GraphNode, GraphNode> twins = new IdentityHashMap<>();
    for (GraphNode node : nodes) {
      GraphNode twin = new GraphNode(node.type(), node.action());
      twins.put(node, twin);
      copy.add(twin);
    }
    twins.forEach(
        (node, twin) ->
            node.dependencies().forEach(d -> twin.dependencies().add(twins.getOrDefault(d, d))));
    return copy;
  }
}
