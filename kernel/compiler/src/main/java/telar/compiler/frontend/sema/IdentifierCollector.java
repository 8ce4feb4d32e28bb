package telar.compiler.frontend.sema;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Node;

/** Gathers the identifiers that a piece of the syntax tree mentions. */
final class IdentifierCollector {

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private IdentifierCollector() {}

  static Set<String> collect(Node node) {
    Set<String> names = new LinkedHashSet<>();
    visit(node, names);
    return names;
  }

  private static void visit(Object part, Set<String> names) {
    if (part instanceof List<?> list) {
      list.forEach(element -> visit(element, names));
    } else if (part instanceof Node node) {
      if (node instanceof NamePart name) {
        names.add(name.identifier());
      } else if (node instanceof Expression.Capture capture) {
        names.add(capture.name());
      }
      for (RecordComponent component : components(node.getClass())) {
        visit(value(component, node), names);
      }
    }
  }

  private static RecordComponent[] components(Class<?> kind) {
    return COMPONENTS.computeIfAbsent(kind, Class::getRecordComponents);
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
