package telar.compiler.frontend.ast;

import java.util.List;
import java.util.stream.Collectors;
import telar.compiler.source.Span;

/**
 * A possibly qualified name, unresolved: {@code ::a::B<int>::c}.
 *
 * @param global whether it starts with {@code ::}
 * @param parts from left to right, at least one
 */
public record Name(boolean global, List<NamePart> parts, Span span) implements Node {

  public Name {
    parts = List.copyOf(parts);
  }

  /** A name of one plain identifier. */
  public static Name of(String identifier, Span span) {
    return new Name(false, List.of(NamePart.plain(identifier, span)), span);
  }

  /** The part that is being named. */
  public NamePart last() {
    return parts.get(parts.size() - 1);
  }

  /** Whether it is one part without {@code ::}; that part may have template arguments. */
  public boolean isUnqualified() {
    return !global && parts.size() == 1;
  }

  /** Whether it is a lone identifier without template arguments. */
  public boolean isPlain() {
    return isUnqualified()
        && last().kind() == NamePart.Kind.IDENTIFIER
        && last().arguments() == null;
  }

  /** The identifier of the last part, e.g. {@code operator+}. */
  public String identifier() {
    return last().identifier();
  }

  @Override
  public String toString() {
    return parts.stream()
        .map(NamePart::identifier)
        .collect(Collectors.joining("::", global ? "::" : "", ""));
  }
}
