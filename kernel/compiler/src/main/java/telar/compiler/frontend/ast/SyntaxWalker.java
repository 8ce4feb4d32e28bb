package telar.compiler.frontend.ast;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Visits the nodes of a piece of the syntax tree, outer first. */
public final class SyntaxWalker {

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private SyntaxWalker() {}

  /** Visits a node and, where the visitor says so, what is inside. */
  public static void walk(Node node, Predicate<Node> visitor) {
    visit(node, visitor);
  }

  private static void visit(Object part, Predicate<Node> visitor) {
    if (part instanceof List<?> list) {
      list.forEach(element -> visit(element, visitor));
    } else if (part instanceof Node node && visitor.test(node)) {
      for (RecordComponent component : components(node.getClass())) {
        visit(value(component, node), visitor);
      }
    }
  }

  private static RecordComponent[] components(Class<?> kind) {
    return COMPONENTS.computeIfAbsent(kind, SyntaxWalker::withNodes);
  }

  /** Names, spans and flags hold no nodes: they are not asked for. */
  private static RecordComponent[] withNodes(Class<?> kind) {
    return Arrays.stream(kind.getRecordComponents())
        .filter(
            component ->
                Node.class.isAssignableFrom(component.getType())
                    || List.class.isAssignableFrom(component.getType()))
        .toArray(RecordComponent[]::new);
  }

  private static Object value(RecordComponent component, Node node) {
    try {
      Object value = component.getAccessor().invoke(node);
      return value == null ? "" : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
