package telar.compiler.frontend.parse;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Name;

/**
 * A name and what the parser knows about it.
 *
 * @param entity what it stands for; null when nothing is known
 * @param dependent whether it is qualified by something whose members cannot be known
 * @param qualifier the scope of what stands before the last {@code ::}, if known
 */
record ParsedName(
    Name name, @Nullable Entity entity, boolean dependent, @Nullable NameScope qualifier) {

  boolean isType() {
    return entity != null && entity.isType();
  }

  boolean isNamespace() {
    return entity != null && entity.kind() == Entity.Kind.NAMESPACE;
  }

  boolean isValue() {
    return entity != null && !entity.isQualifier();
  }

  /** Whether nothing tells a type from a value. */
  boolean isUnknown() {
    return entity == null;
  }
}
