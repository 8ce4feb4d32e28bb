package telar.compiler.frontend.parse;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration.FunctionQualifiers;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.source.Span;

/**
 * Prints a syntax tree, one node a line, by reflection over its records. Spans, false flags, nulls
 * and empty lists are left out.
 */
final class TreePrinter {

  private final StringBuilder out = new StringBuilder();

  private TreePrinter() {}

  static String print(List<?> nodes) {
    TreePrinter printer = new TreePrinter();
    nodes.forEach(node -> printer.node("", node, 0));
    return printer.out.toString();
  }

  private void node(String label, Object node, int depth) {
    out.append("  ".repeat(depth)).append(label);
    if (isLeaf(node)) {
      out.append(leaf(node)).append('\n');
      return;
    }
    out.append(node.getClass().getSimpleName());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = value(node, component);
      if (value != null && isLeaf(value) && !isOmitted(value)) {
        out.append(' ').append(component.getName()).append('=').append(leaf(value));
      }
    }
    out.append('\n');
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      children(component.getName(), value(node, component), depth + 1);
    }
  }

  private void children(String name, @Nullable Object value, int depth) {
    if (value instanceof Collection<?> all) {
      all.stream()
          .filter(child -> !isLeafList(all))
          .forEach(child -> node(name + ": ", child, depth));
    } else if (value != null && !isLeaf(value) && !isNothing(value)) {
      node(name + ": ", value, depth);
    }
  }

  private static boolean isNothing(Object value) {
    return value.equals(Specifiers.NONE) || value.equals(FunctionQualifiers.NONE);
  }

  private static boolean isLeaf(Object value) {
    return !(value instanceof Record) && (!(value instanceof Collection<?> all) || isLeafList(all))
        || value instanceof Span
        || (value instanceof Name name && isSimple(name))
        || value instanceof Expression.StringLiteral;
  }

  private static boolean isLeafList(Collection<?> all) {
    return all.stream().noneMatch(Record.class::isInstance);
  }

  private static boolean isSimple(Name name) {
    return name.parts().stream().allMatch(part -> part.arguments() == null && part.type() == null);
  }

  private static boolean isOmitted(Object value) {
    return value instanceof Span
        || value.equals(false)
        || value.equals("")
        || (value instanceof Collection<?> all && all.isEmpty())
        || value.equals(NamePart.Kind.IDENTIFIER);
  }

  private static String leaf(Object value) {
    if (value instanceof Expression.StringLiteral literal) {
      return '"' + LiteralParser.asText(literal).replace("\n", "\\n") + '"';
    }
    if (value instanceof Collection<?> all) {
      return all.stream().map(String::valueOf).sorted().collect(Collectors.joining(",", "[", "]"));
    }
    return value.toString();
  }

  private static @Nullable Object value(Object node, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
